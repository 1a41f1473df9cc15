#pragma once

#include "core/drawing/link_lines.h"
#include "core/model/design.h"

#include <QPolygonF>

#include <unordered_map>

namespace tiers::studio {

/// The corners of each link's line, from the caller's border to the callee's.
using LinkLines = std::unordered_map<LinkId, QPolygonF>;

/// The lines of every link, as everywhere where a design is drawn.
[[nodiscard]] LinkLines routeLinks(const Design& design);
/// The same, with what the router remembers of the design as it was before.
[[nodiscard]] LinkLines routeLinks(const Design& design, LinkRouter& router);

} // namespace tiers::studio
