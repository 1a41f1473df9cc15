#pragma once

#include "core/model/design.h"

#include <QPolygonF>

#include <unordered_map>

namespace tiers::studio {

/// The corners of each link's line, from the caller's border to the callee's.
using LinkLines = std::unordered_map<LinkId, QPolygonF>;

/// Draws every link of the design as an orthogonal line. A line never runs through its own two cards unless these
/// overlap; it goes around other cards where a simple way does. Lines that share a side of a card leave it side by
/// side, in an order in which they need not cross. Links without both their ends are left out.
[[nodiscard]] LinkLines routeLinks(const Design& design);

} // namespace tiers::studio
