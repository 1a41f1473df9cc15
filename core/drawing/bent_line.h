#pragma once

#include "core/drawing/geometry.h"

#include <span>

namespace tiers {

/// The corners of a line that is led by hand: from the caller's border through every bend, in their order and with
/// right angles in between, to the callee's. At each end it keeps the height or abscissa of the nearest bend where the
/// card is wide enough for that. Nothing without bends.
[[nodiscard]] Line bent_line(const Box& caller, const Box& callee, std::span<const Point> bends);

} // namespace tiers
