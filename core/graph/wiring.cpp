#include "core/graph/wiring.h"

#include "core/catalog/settings.h"

#include <algorithm>
#include <unordered_map>

namespace tiers {

namespace {

const std::vector<std::string>* class_filter(const Link& link) {
    const auto it = link.parameters.find("classes");
    if (it == link.parameters.end()) return nullptr;
    const auto* names = std::get_if<std::vector<std::string>>(&it->second);
    return names && !names->empty() ? names : nullptr;
}

} // namespace

bool Wire::carries(const ClassId& cls) const {
    return !classes || names(cls);
}

bool Wire::names(const ClassId& cls) const {
    return classes && std::ranges::find(*classes, cls.value) != classes->end();
}

std::span<const ParameterSpec> Wire::parameters() const {
    return link_parameters(from->role(), to->role());
}

int Place::distance_to(const Place& other) const {
    if (region == other.region) return 0;
    return region && other.region && region->location == other.region->location ? 1 : 2;
}

Wiring::Wiring(const Design& design) {
    m_places.reserve(design.components.size());
    for (const Component& component : design.components) {
        const KindSpec* kind = find_kind(component.kind);
        if (!kind) continue;
        const Region* region = component.region ? find_region(design, *component.region) : nullptr;
        m_places.push_back({.component = &component, .kind = kind, .region = region});
    }
    std::unordered_map<ComponentId, Place*> by_id;
    for (Place& place : m_places) {
        by_id.emplace(place.id(), &place);
    }
    for (const Link& link : design.links) {
        const auto from = by_id.find(link.from);
        const auto to = by_id.find(link.to);
        if (from == by_id.end() || to == by_id.end()) continue;
        if (const auto kind = link_kind(from->second->role(), to->second->role())) {
            from->second->wires.push_back({&link, from->second, to->second, *kind, class_filter(link)});
        }
    }
}

const Place* Wiring::place_of(const ComponentId& id) const {
    const auto it = std::ranges::find(m_places, id, &Place::id);
    return it == m_places.end() ? nullptr : &*it;
}

std::string chosen(std::span<const ParameterSpec> specs, const Parameters& parameters, std::string_view name) {
    const ParameterSpec* spec = find_parameter(specs, name);
    if (!spec) return {};
    if (const auto it = parameters.find(name); it != parameters.end()) {
        if (const auto* text = std::get_if<std::string>(&it->second)) return *text;
    }
    return spec->default_text;
}

std::int64_t instances_of(const Component& component) {
    const KindSpec* kind = find_kind(component.kind);
    if (!kind || !find_parameter(kind->parameters, "instances")) return 1;
    const Settings settings{component};
    return settings.has("instances") ? settings.count("instances") : 1;
}

} // namespace tiers
