#pragma once

#include "app/studio/theme/colour_table.h"

#include <QPalette>
#include <QString>

namespace tiers::studio {

/// The palette of Fusion in the tokens of a shade.
[[nodiscard]] QPalette palette(Shade shade);

/// What the palette cannot reach: tool tips, docks' titles, hair lines between panels, flat tool buttons.
[[nodiscard]] QString styleSheet(Shade shade);

} // namespace tiers::studio
