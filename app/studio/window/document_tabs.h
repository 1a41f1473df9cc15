#pragma once

#include <QString>
#include <QTabBar>

#include <vector>

namespace tiers::studio {

/// A design that is open, as its tab shows it.
struct DocumentTab {
    QString title;
    QString tip;
    bool modified{};
    bool running{};
    bool operator==(const DocumentTab&) const = default;
};

/// The tabs of the open designs; to be seen where there is more than one.
class DocumentTabs : public QTabBar {
    Q_OBJECT

  public:
    explicit DocumentTabs(QWidget* parent = nullptr);

    void setTabs(const std::vector<DocumentTab>& tabs, int current);

  signals:
    void chosen(int index);
    void closeRequested(int index);

  protected:
    void mouseReleaseEvent(QMouseEvent* event) override;
    [[nodiscard]] QSize tabSizeHint(int index) const override;

  private:
    std::vector<DocumentTab> m_tabs;
};

} // namespace tiers::studio
