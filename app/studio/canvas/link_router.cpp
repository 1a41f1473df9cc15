#include "app/studio/canvas/link_router.h"

namespace tiers::studio {

LinkLines routeLinks(const Design& design, LinkRouter& router) {
    LinkLines lines;
    for (const auto& [id, corners] : router.route(design)) {
        QPolygonF& line = lines[id];
        for (const auto& [x, y] : corners) line << QPointF(x, y);
    }
    return lines;
}

LinkLines routeLinks(const Design& design) {
    LinkRouter router;
    return routeLinks(design, router);
}

} // namespace tiers::studio
