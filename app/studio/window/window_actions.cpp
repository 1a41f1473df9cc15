#include "app/studio/window/window_actions.h"

#include "app/studio/theme/shortcut_tip.h"

#include <QActionGroup>
#include <QUndoStack>

namespace tiers::studio {

WindowActions::WindowActions(QUndoStack& undoStack, QObject* parent)
    : QObject(parent),
      newDesign(make(tr("&New design"), QStringLiteral("new"), QKeySequence::New, tr("Start an empty design"))),
      open(make(tr("&Open…"), QStringLiteral("open"), QKeySequence::Open, tr("Open a design from a file"))),
      save(make(tr("&Save"), QStringLiteral("save"), QKeySequence::Save, tr("Save the design to its file"))),
      saveAs(make(tr("Save &as…"), QStringLiteral("save-as"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_S),
                  tr("Save the design to another file"))),
      forgetRecent(make(tr("&Forget these"), QStringLiteral("delete"), {}, tr("Empty the list of recent files"))),
      closeDesign(
          make(tr("&Close"), QStringLiteral("close"), QKeySequence(Qt::CTRL | Qt::Key_W), tr("Close this design"))),
      nextDesign(make(tr("Ne&xt design"), QStringLiteral("next-document"), QKeySequence(Qt::CTRL | Qt::Key_PageDown),
                      tr("Show the next of the open designs"))),
      previousDesign(make(tr("Pre&vious design"), QStringLiteral("previous-document"),
                          QKeySequence(Qt::CTRL | Qt::Key_PageUp), tr("Show the one before of the open designs"))),
      find(make(tr("&Find…"), QStringLiteral("find"), QKeySequence(Qt::CTRL | Qt::Key_F),
                tr("Find a component, a link, a note or a setting of the design"))),
      commands(make(tr("Co&mmands…"), QStringLiteral("command"), QKeySequence(Qt::CTRL | Qt::Key_K),
                    tr("Everything that can be done, by its name"))),
      preferences(make(tr("Pr&eferences…"), QStringLiteral("preferences"), QKeySequence(Qt::CTRL | Qt::Key_Comma),
                       tr("Theme, language, motion, autosave"))),
      quit(make(tr("&Quit"), QStringLiteral("quit"), QKeySequence(Qt::CTRL | Qt::Key_Q), tr("Leave Tiers"))),
      undo(dress(undoStack.createUndoAction(this, tr("&Undo")), QStringLiteral("undo"), QKeySequence::Undo,
                 tr("Take the last step back"))),
      redo(dress(undoStack.createRedoAction(this, tr("&Redo")), QStringLiteral("redo"),
                 QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Z), tr("Do again what was taken back"))),
      findKind(make(tr("Find a &component…"), QStringLiteral("find"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_F),
                    tr("Search the components that can be added"))),
      findDetail(make(tr("Go to t&he inspector"), QStringLiteral("inspector"), QKeySequence(Qt::Key_F4),
                      tr("Put the cursor in the inspector"))),
      fullScreen(make(tr("Full scree&n"), QStringLiteral("fullscreen"), QKeySequence(Qt::Key_F11),
                      tr("Use the whole screen"))),
      systemTheme(make(tr("Like the &system"), QStringLiteral("system"), {}, tr("Light or dark as the desktop is"))),
      lightTheme(make(tr("&Light"), QStringLiteral("light"), {}, tr("Dark text on light ground"))),
      darkTheme(make(tr("&Dark"), QStringLiteral("dark"), {}, tr("Light text on dark ground"))),
      tour(make(tr("&Tour"), QStringLiteral("tour"), {}, tr("A walk through the window"))),
      help(make(tr("&Help…"), QStringLiteral("help"), QKeySequence(Qt::Key_F1), tr("How the studio is used"))),
      shortcuts(make(tr("&Keyboard shortcuts"), QStringLiteral("keyboard"), QKeySequence(Qt::SHIFT | Qt::Key_F1),
                     tr("Every key that does something"))),
      about(make(tr("&About Tiers"), QStringLiteral("info"), {}, tr("Version and licence"))),
      m_modes(new QActionGroup(this)) {
    fullScreen->setCheckable(true);
    quit->setMenuRole(QAction::QuitRole);
    about->setMenuRole(QAction::AboutRole);
    for (auto* mode : {systemTheme, lightTheme, darkTheme}) {
        mode->setCheckable(true);
        m_modes->addAction(mode);
    }
    connect(systemTheme, &QAction::triggered, this, [this] { emit modeChosen(ThemeMode::System); });
    connect(lightTheme, &QAction::triggered, this, [this] { emit modeChosen(ThemeMode::Light); });
    connect(darkTheme, &QAction::triggered, this, [this] { emit modeChosen(ThemeMode::Dark); });
}

void WindowActions::showMode(ThemeMode mode) {
    switch (mode) {
    case ThemeMode::System: systemTheme->setChecked(true); break;
    case ThemeMode::Light: lightTheme->setChecked(true); break;
    case ThemeMode::Dark: darkTheme->setChecked(true); break;
    }
}

QAction* WindowActions::make(const QString& text, const QString& icon, const QKeySequence& shortcut,
                             const QString& tip) {
    return dress(new QAction(text, this), icon, shortcut, tip);
}

QAction* WindowActions::dress(QAction* action, const QString& icon, const QKeySequence& shortcut, const QString& tip) {
    action->setIcon(theme().icon(icon));
    action->setShortcut(shortcut);
    action->setToolTip(tipWithShortcut(tip, shortcut));
    action->setStatusTip(tip);
    return action;
}

} // namespace tiers::studio
