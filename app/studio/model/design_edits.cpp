#include "app/studio/model/design_edits.h"

#include "app/studio/model/card_size.h"
#include "app/studio/model/fresh_id.h"

#include <algorithm>
#include <set>
#include <utility>

namespace tiers::studio::edits {

namespace {

bool contains(const Frame& frame, Point point) {
    return point.x >= frame.x && point.x < frame.x + frame.width && point.y >= frame.y &&
           point.y < frame.y + frame.height;
}

void shift(Point& point, Point delta) {
    point.x += delta.x;
    point.y += delta.y;
}

void forget(std::optional<RegionId>& reference, const std::set<RegionId>& gone) {
    if (reference && gone.contains(*reference)) reference.reset();
}

std::optional<RegionId> regionAt(const std::vector<Region>& regions, Point point) {
    const Region* smallest = nullptr;
    for (const Region& region : regions) {
        if (!contains(region.frame, point)) continue;
        const double area = region.frame.width * region.frame.height;
        if (!smallest || area < smallest->frame.width * smallest->frame.height) smallest = &region;
    }
    return smallest ? std::optional{smallest->id} : std::nullopt;
}

/// Components that a border has gone over join or leave, as if they had been moved.
void settle(Design& design, const std::vector<Region>& before) {
    for (Component& component : design.components) {
        const Point centre = cardCentre(component.position);
        const auto entered = regionAt(design.regions, centre);
        if (entered != regionAt(before, centre)) component.region = entered;
    }
}

} // namespace

std::optional<RegionId> regionAt(const Design& design, Point point) {
    return regionAt(design.regions, point);
}

ComponentId addComponent(Design& design, std::string_view kind, Point position) {
    Component component;
    component.id = ComponentId{freshId(design, kind)};
    component.kind = kind;
    component.position = position;
    component.region = regionAt(design, cardCentre(position));
    design.components.push_back(std::move(component));
    return design.components.back().id;
}

LinkId addLink(Design& design, const ComponentId& from, const ComponentId& to) {
    design.links.push_back({freshLinkId(design, from, to), from, to, {}});
    return design.links.back().id;
}

RegionId addRegion(Design& design, std::string_view location, const Frame& frame) {
    const std::vector<Region> before = design.regions;
    const RegionId id{freshId(design, location)};
    design.regions.push_back({id, std::string{location}, frame});
    settle(design, before);
    return id;
}

void setFrame(Design& design, const RegionId& region, const Frame& frame) {
    const std::vector<Region> before = design.regions;
    for (Region& target : design.regions)
        if (target.id == region) target.frame = frame;
    settle(design, before);
}

NoteId addNote(Design& design, Point position, std::string text) {
    design.notes.push_back({NoteId{freshId(design, "note")}, position, std::move(text)});
    return design.notes.back().id;
}

void move(Design& design, const Selection& things, Point delta) {
    const std::set<RegionId> regions{things.regions.begin(), things.regions.end()};
    const std::set<ComponentId> chosen{things.components.begin(), things.components.end()};

    std::set<ComponentId> moved;
    const std::vector<Region> regionsBefore = design.regions;
    for (Region& region : design.regions) {
        if (!regions.contains(region.id)) continue;
        region.frame.x += delta.x;
        region.frame.y += delta.y;
    }
    for (Component& component : design.components) {
        const bool carried = component.region && regions.contains(*component.region);
        if (!carried && !chosen.contains(component.id)) continue;
        const auto left = regionAt(regionsBefore, cardCentre(component.position));
        shift(component.position, delta);
        moved.insert(component.id);
        const auto entered = regionAt(design, cardCentre(component.position));
        if (!carried && left != entered) component.region = entered;
    }
    for (Link& link : design.links) {
        if (!moved.contains(link.from) || !moved.contains(link.to)) continue;
        for (Point& bend : link.bends) shift(bend, delta);
    }
    for (Note& note : design.notes)
        if (std::ranges::find(things.notes, note.id) != things.notes.end()) shift(note.position, delta);
}

void remove(Design& design, const Selection& things) {
    const std::set<ComponentId> components{things.components.begin(), things.components.end()};
    const std::set<RegionId> regions{things.regions.begin(), things.regions.end()};
    std::set<LinkId> links{things.links.begin(), things.links.end()};
    for (const Link& link : design.links)
        if (components.contains(link.from) || components.contains(link.to)) links.insert(link.id);

    std::erase_if(design.components, [&](const Component& component) { return components.contains(component.id); });
    std::erase_if(design.links, [&](const Link& link) { return links.contains(link.id); });
    std::erase_if(design.regions, [&](const Region& region) { return regions.contains(region.id); });
    std::erase_if(design.notes,
                  [&](const Note& note) { return std::ranges::find(things.notes, note.id) != things.notes.end(); });

    std::erase_if(design.faults, [&](const Fault& fault) {
        return components.contains(ComponentId{fault.target}) || links.contains(LinkId{fault.target}) ||
               regions.contains(RegionId{fault.target});
    });
    for (Component& component : design.components) forget(component.region, regions);
    if (!design.workload) return;
    for (Population& population : design.workload->populations) forget(population.region, regions);
    for (RequestClass& cls : design.workload->classes) {
        forget(cls.residency, regions);
        std::erase_if(cls.times, [&](const auto& entry) { return components.contains(entry.first); });
    }
}

} // namespace tiers::studio::edits
