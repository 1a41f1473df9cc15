#pragma once

#include <QCoreApplication>
#include <QList>

class QAction;
class QMenu;
class QMenuBar;

namespace tiers::studio {

class CanvasActions;
class RunBar;
class WindowActions;

/// Puts the actions of all parts in menus.
struct Menus {
    Q_DECLARE_TR_FUNCTIONS(tiers::studio::Menus)

  public:
    /// `panels`: the actions that show and hide docks.
    Menus(QMenuBar& bar, const WindowActions& window, const CanvasActions& canvas, const RunBar& run,
          const QList<QAction*>& panels);

    QMenu* recent; ///< to be filled with files
    QMenu* view;
    QMenu* simulation;
    QMenu* file;
};

/// The tools stand in the row of the menus: the canvas has the room of another row. The run has a bar of its own.
void addTools(QMenuBar& bar, const WindowActions& window, const CanvasActions& canvas);

} // namespace tiers::studio
