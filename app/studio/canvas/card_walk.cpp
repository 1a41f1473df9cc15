#include "app/studio/canvas/card_walk.h"

#include <cmath>
#include <limits>

namespace tiers::studio {

namespace {

constexpr double aside = 3; ///< how much farther a step to the side counts than one ahead

/// The other end of the links in the heading's direction that is nearest by height.
std::optional<ComponentId> alongLink(const Design& design, const Component& from, Heading heading) {
    std::optional<ComponentId> best;
    double least = std::numeric_limits<double>::max();
    for (const Link& link : design.links) {
        const bool forward = heading == Heading::Right;
        if ((forward ? link.from : link.to) != from.id) continue;
        const Component* other = find_component(design, forward ? link.to : link.from);
        if (!other) continue;
        const double distance = std::abs(other->position.y - from.position.y);
        if (distance >= least) continue;
        least = distance;
        best = other->id;
    }
    return best;
}

std::optional<ComponentId> thatWay(const Design& design, const Component& from, Heading heading) {
    std::optional<ComponentId> best;
    double least = std::numeric_limits<double>::max();
    for (const Component& other : design.components) {
        const double dx = other.position.x - from.position.x;
        const double dy = other.position.y - from.position.y;
        const bool isLevel = heading == Heading::Left || heading == Heading::Right;
        const double ahead = (isLevel ? dx : dy) * (heading == Heading::Left || heading == Heading::Up ? -1 : 1);
        const double beside = std::abs(isLevel ? dy : dx);
        if (other.id == from.id || ahead <= 0) continue;
        const double distance = ahead + aside * beside;
        if (distance >= least) continue;
        least = distance;
        best = other.id;
    }
    return best;
}

} // namespace

std::optional<ComponentId> nextCard(const Design& design, const ComponentId& id, Heading heading) {
    const Component* from = find_component(design, id);
    if (!from) return std::nullopt;
    if (heading == Heading::Left || heading == Heading::Right)
        if (const auto linked = alongLink(design, *from, heading)) return linked;
    return thatWay(design, *from, heading);
}

} // namespace tiers::studio
