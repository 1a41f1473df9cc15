#include "app/studio/model/replicate.h"

#include "app/studio/model/card_size.h"
#include "app/studio/model/design_edits.h"
#include "app/studio/model/fresh_id.h"

#include <algorithm>
#include <cmath>
#include <iterator>
#include <utility>

namespace tiers::studio::edits {

namespace {

constexpr double gap = 40;

bool isFree(const Design& design, Point place) {
    return std::ranges::none_of(design.components, [place](const Component& other) {
        return std::abs(other.position.x - place.x) < cardWidth + 8 &&
               std::abs(other.position.y - place.y) < cardHeight + 8;
    });
}

/// A region grows downwards where a card at this place would stand on its border or below it.
void makeRoom(Design& design, const RegionId& region, Point place) {
    for (Region& frame : design.regions)
        if (frame.id == region)
            frame.frame.height = std::max(frame.frame.height, place.y + cardHeight + gap / 2 - frame.frame.y);
}

} // namespace

std::vector<ComponentId> replicate(Design& design, const ComponentId& id, int copies) {
    const Component* original = find_component(design, id);
    if (!original) return {};
    const Component pattern = *original;
    std::vector<Link> links;
    std::ranges::copy_if(design.links, std::back_inserter(links),
                         [&id](const Link& link) { return link.from == id || link.to == id; });
    std::vector<ComponentId> added;
    Point place = pattern.position;
    for (int i = 0; i < copies; ++i) {
        do place.y += cardHeight + gap;
        while (!isFree(design, place));
        Component copy = pattern;
        copy.id = ComponentId{freshId(design, pattern.id.value)};
        copy.position = place;
        if (!copy.name.empty()) copy.name += " " + std::to_string(i + 2);
        if (pattern.region) makeRoom(design, *pattern.region, place);
        copy.region = regionAt(design, cardCentre(place));
        added.push_back(copy.id);
        design.components.push_back(std::move(copy));
        for (Link link : links) {
            (link.from == id ? link.from : link.to) = added.back();
            link.id = freshLinkId(design, link.from, link.to);
            link.bends.clear();
            design.links.push_back(std::move(link));
        }
    }
    return added;
}

} // namespace tiers::studio::edits
