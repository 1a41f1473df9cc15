#pragma once

#include <QAction>
#include <QObject>

namespace tiers::studio {

class CanvasView;

/// What can be done on the canvas, as actions with icon, shortcut and tooltip, for menus and tool bars. They are
/// enabled where they would do something. Shortcuts work while the canvas has the focus.
class CanvasActions : public QObject {
    Q_OBJECT
  public:
    explicit CanvasActions(CanvasView& view);

    QAction* cut{};
    QAction* copy{};
    QAction* paste{};
    QAction* duplicate{};
    QAction* remove{};
    QAction* selectAll{};
    QAction* rename{};
    QAction* linkFrom{}; ///< starts a link at the selected component
    QAction* addNote{};
    QAction* addRegion{};
    QAction* zoomIn{};
    QAction* zoomOut{};
    QAction* zoomReset{};
    QAction* fit{};
    QAction* showGrid{}; ///< checkable

  private:
    QAction* make(const QString& text, const char* icon, const QKeySequence& shortcut, const QString& tip,
                  void (CanvasView::*slot)());
    void updateEnabled();

    CanvasView* m_view;
};

} // namespace tiers::studio
