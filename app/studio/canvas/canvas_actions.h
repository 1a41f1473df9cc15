#pragma once

#include <QAction>
#include <QList>
#include <QObject>

#include <functional>

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
    QAction* quickAdd{}; ///< lists what may stand behind the selected component
    QAction* replicate{};
    QAction* tidyUp{};
    QAction* straighten{};      ///< links find their own way again
    QList<QAction*> align;      ///< left, centre, right, top, middle, bottom
    QList<QAction*> distribute; ///< across, down
    QAction* addNote{};
    QAction* addRegion{};
    QAction* zoomIn{};
    QAction* zoomOut{};
    QAction* zoomReset{};
    QAction* fit{};
    QAction* fitSelection{};
    QAction* showGrid{};   ///< checkable
    QAction* showMap{};    ///< checkable
    QAction* keepLabels{}; ///< checkable

  private:
    QAction* make(const QString& text, const char* icon, const QKeySequence& shortcut, const QString& tip,
                  const std::function<void()>& act);
    QAction* make(const QString& text, const char* icon, const QKeySequence& shortcut, const QString& tip,
                  void (CanvasView::*slot)());
    QAction* makeSwitch(const QString& text, const char* icon, const QKeySequence& shortcut, const QString& tip,
                        bool checked, void (CanvasView::*slot)(bool), void (CanvasView::*changed)(bool));
    void makeArranging();
    void updateEnabled();

    CanvasView* m_view;
};

} // namespace tiers::studio
