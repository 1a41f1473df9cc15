#pragma once

#include <QWidget>

class QDockWidget;
class QMainWindow;

namespace tiers::studio {

/// The head of a dock: its title and a button that closes it. It takes no room where a tab says the title already.
class DockTitle : public QWidget {
    Q_OBJECT

  public:
    DockTitle(QDockWidget& dock, QMainWindow& window);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

  protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

  private:
    void follow();

    QDockWidget* m_dock;
    QMainWindow* m_window;
    bool m_tabbed{};
};

} // namespace tiers::studio
