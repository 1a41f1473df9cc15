#include "app/studio/window/command_palette.h"

#include <QAction>
#include <QCoreApplication>
#include <QMenu>
#include <QMenuBar>
#include <QPointer>

namespace tiers::studio {

namespace {

QString tr(const char* text) {
    return QCoreApplication::translate("CommandPalette", text);
}

/// Without the mark of its key: "&Save" is "Save".
QString plain(QString text) {
    return text.remove(QLatin1Char('&'));
}

void collect(const QList<QAction*>& actions, const QString& menu, std::vector<Pick>& picks) {
    for (QAction* action : actions) {
        if (action->menu()) {
            collect(action->menu()->actions(), menu + QStringLiteral(" › ") + plain(action->text()), picks);
            continue;
        }
        if (action->isSeparator() || !action->isEnabled() || !action->isVisible()) continue;
        QString text = plain(action->text());
        if (action->isCheckable() && action->isChecked()) text = tr("%1 (on)").arg(text);
        picks.push_back({text, menu, action->shortcut().toString(QKeySequence::NativeText), action->icon(),
                         [action = QPointer<QAction>(action)] {
                             if (action) action->trigger();
                         }});
    }
}

} // namespace

std::vector<Pick> commandsOf(const QMenuBar& menus) {
    std::vector<Pick> picks;
    for (const QAction* menu : menus.actions())
        if (menu->menu()) collect(menu->menu()->actions(), plain(menu->text()), picks);
    return picks;
}

PickPopup& showCommandPalette(const QMenuBar& menus, QWidget& window) {
    auto* popup = new PickPopup(tr("What do you want to do"), &window);
    popup->setPicks(commandsOf(menus));
    popup->popUpOver(window);
    return *popup;
}

} // namespace tiers::studio
