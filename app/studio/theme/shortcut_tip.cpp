#include "app/studio/theme/shortcut_tip.h"

namespace tiers::studio {

QString tipWithShortcut(const QString& tip, const QKeySequence& shortcut) {
    return shortcut.isEmpty() ? tip : QStringLiteral("%1 (%2)").arg(tip, shortcut.toString(QKeySequence::NativeText));
}

} // namespace tiers::studio
