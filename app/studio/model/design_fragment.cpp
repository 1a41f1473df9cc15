#include "app/studio/model/design_fragment.h"

#include "app/studio/model/card_size.h"
#include "app/studio/model/design_edits.h"
#include "app/studio/model/fresh_id.h"

#include <algorithm>
#include <map>
#include <set>
#include <utility>

namespace tiers::studio {

namespace {

template <class Thing, class ThingId>
std::vector<Thing> chosen(const std::vector<Thing>& things, const std::vector<ThingId>& ids) {
    const std::set<ThingId> wanted{ids.begin(), ids.end()};
    std::vector<Thing> result;
    std::ranges::copy_if(things, std::back_inserter(result),
                         [&](const Thing& thing) { return wanted.contains(thing.id); });
    return result;
}

Point moved(Point point, Point offset) {
    return {point.x + offset.x, point.y + offset.y};
}

} // namespace

Design fragmentOf(const Design& design, const Selection& things) {
    Design fragment;
    fragment.name = design.name;
    fragment.regions = chosen(design.regions, things.regions);
    fragment.components = chosen(design.components, things.components);
    fragment.notes = chosen(design.notes, things.notes);
    std::ranges::copy_if(design.links, std::back_inserter(fragment.links), [&](const Link& link) {
        return find_component(fragment, link.from) && find_component(fragment, link.to);
    });
    for (Component& component : fragment.components)
        if (component.region && !find_region(fragment, *component.region)) component.region.reset();
    return fragment;
}

Selection insertFragment(Design& design, const Design& fragment, Point offset) {
    Selection added;
    std::map<RegionId, RegionId> regionNames;
    for (Region region : fragment.regions) {
        const RegionId id{freshId(design, region.id.value)};
        regionNames.emplace(std::exchange(region.id, id), id);
        region.frame.x += offset.x;
        region.frame.y += offset.y;
        design.regions.push_back(std::move(region));
        added.regions.push_back(id);
    }
    std::map<ComponentId, ComponentId> componentNames;
    for (Component component : fragment.components) {
        const ComponentId id{freshId(design, component.id.value)};
        componentNames.emplace(std::exchange(component.id, id), id);
        component.position = moved(component.position, offset);
        const auto region = component.region ? regionNames.find(*component.region) : regionNames.end();
        component.region = region != regionNames.end() ? std::optional{region->second}
                                                       : edits::regionAt(design, cardCentre(component.position));
        design.components.push_back(std::move(component));
        added.components.push_back(id);
    }
    for (Link link : fragment.links) {
        const auto from = componentNames.find(link.from);
        const auto to = componentNames.find(link.to);
        if (from == componentNames.end() || to == componentNames.end()) continue;
        link.from = from->second;
        link.to = to->second;
        link.id = freshLinkId(design, link.from, link.to);
        for (Point& bend : link.bends) bend = moved(bend, offset);
        added.links.push_back(link.id);
        design.links.push_back(std::move(link));
    }
    for (Note note : fragment.notes) {
        note.id = NoteId{freshId(design, note.id.value)};
        note.position = moved(note.position, offset);
        added.notes.push_back(note.id);
        design.notes.push_back(std::move(note));
    }
    return added;
}

} // namespace tiers::studio
