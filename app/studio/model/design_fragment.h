#pragma once

#include "app/studio/model/selection.h"
#include "core/model/design.h"

namespace tiers::studio {

/// The selected part of a design as a small design of its own: what is copied. It holds the selected components,
/// regions and notes, and every link that has both its ends in it.
[[nodiscard]] Design fragmentOf(const Design& design, const Selection& things);

/// Puts a copy of a fragment into the design, moved by `offset`, with fresh ids. A copied component stays in its region
/// where that was copied too, else it joins the one that it lands in. Returns what was added.
Selection insertFragment(Design& design, const Design& fragment, Point offset);

} // namespace tiers::studio
