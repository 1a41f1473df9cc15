#pragma once

#include "app/studio/theme/theme.h"

#include <QAction>
#include <QObject>

#include <array>

class QActionGroup;
class QUndoStack;

namespace tiers::studio {

/// What can be done in the window beside the canvas and the run: each with icon, shortcut where natural, tooltip.
class WindowActions : public QObject {
    Q_OBJECT

  public:
    WindowActions(QUndoStack& undoStack, QObject* parent);

    QAction* newDesign;
    QAction* open;
    QAction* save;
    QAction* saveAs;
    QAction* forgetRecent;
    QAction* closeDesign;
    QAction* nextDesign;
    QAction* previousDesign;
    QAction* find;
    QAction* commands;
    QAction* preferences;
    QAction* quit;
    QAction* undo;
    QAction* redo;
    QAction* findKind;   ///< to the palette's search
    QAction* findDetail; ///< to the inspector
    QAction* fullScreen; ///< checkable
    QAction* systemTheme;
    QAction* lightTheme;
    QAction* darkTheme;
    QAction* tour;
    QAction* help;
    QAction* shortcuts;
    QAction* about;

    /// Checks the action of a mode.
    void showMode(ThemeMode mode);

  signals:
    void modeChosen(tiers::studio::ThemeMode mode);

  private:
    QAction* make(const QString& text, const QString& icon, const QKeySequence& shortcut, const QString& tip);
    QAction* dress(QAction* action, const QString& icon, const QKeySequence& shortcut, const QString& tip);

    QActionGroup* m_modes;
};

} // namespace tiers::studio
