#pragma once

#include <QMenu>

namespace tiers::studio {

/// A menu of things to tick: it stays while one ticks several, by the mouse or the space bar.
class ChoiceMenu : public QMenu {
    Q_OBJECT

  public:
    using QMenu::QMenu;

  protected:
    void mouseReleaseEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

  private:
    /// Whether there was something to tick.
    static bool tick(QAction* action);
};

} // namespace tiers::studio
