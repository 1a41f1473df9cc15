#pragma once

#include <QKeySequence>
#include <QString>

namespace tiers::studio {

/// A tooltip that ends with the shortcut, as the system writes it.
[[nodiscard]] QString tipWithShortcut(const QString& tip, const QKeySequence& shortcut);

} // namespace tiers::studio
