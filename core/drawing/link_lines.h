#pragma once

#include "core/drawing/geometry.h"
#include "core/model/design.h"

#include <vector>

namespace tiers {

/// A link and the corners of its line, from the caller's border to the callee's.
struct LinkLine {
    LinkId id;
    Line corners;
};

/// Draws every link of the design as an orthogonal line, in the design's order. A line never runs through its own two
/// cards unless these overlap; it goes around other cards where a simple way does. Lines that share a side of a card
/// leave it side by side, in an order in which they need not cross. Links without both their ends are left out.
[[nodiscard]] std::vector<LinkLine> link_lines(const Design& design);

} // namespace tiers
