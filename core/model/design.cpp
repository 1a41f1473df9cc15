#include "core/model/design.h"

#include <algorithm>

namespace tiers {

namespace {

template <class Things, class Key> auto* find_by_id(Things& things, const Key& id) {
    const auto it = std::ranges::find(
        things, id, [](const auto& thing) -> const auto& { return thing.id; });
    return it == things.end() ? nullptr : &*it;
}

} // namespace

const Component* find_component(const Design& design, const ComponentId& id) {
    return find_by_id(design.components, id);
}
Component* find_component(Design& design, const ComponentId& id) {
    return find_by_id(design.components, id);
}
const Link* find_link(const Design& design, const LinkId& id) {
    return find_by_id(design.links, id);
}
Link* find_link(Design& design, const LinkId& id) {
    return find_by_id(design.links, id);
}
const Region* find_region(const Design& design, const RegionId& id) {
    return find_by_id(design.regions, id);
}

} // namespace tiers
