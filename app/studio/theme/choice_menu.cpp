#include "app/studio/theme/choice_menu.h"

#include <QAction>
#include <QKeyEvent>
#include <QMouseEvent>

namespace tiers::studio {

void ChoiceMenu::mouseReleaseEvent(QMouseEvent* event) {
    if (!tick(actionAt(event->position().toPoint()))) QMenu::mouseReleaseEvent(event);
}

void ChoiceMenu::keyPressEvent(QKeyEvent* event) {
    if (event->key() != Qt::Key_Space || !tick(activeAction())) QMenu::keyPressEvent(event);
}

bool ChoiceMenu::tick(QAction* action) {
    if (!action || !action->isCheckable() || !action->isEnabled()) return false;
    action->trigger();
    return true;
}

} // namespace tiers::studio
