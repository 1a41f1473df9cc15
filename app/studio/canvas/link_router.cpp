#include "app/studio/canvas/link_router.h"

#include "core/drawing/link_lines.h"

namespace tiers::studio {

LinkLines routeLinks(const Design& design) {
    LinkLines lines;
    for (const auto& [id, corners] : link_lines(design)) {
        QPolygonF& line = lines[id];
        for (const auto& [x, y] : corners) line << QPointF(x, y);
    }
    return lines;
}

} // namespace tiers::studio
