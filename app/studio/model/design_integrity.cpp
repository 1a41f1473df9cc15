#include "app/studio/model/design_integrity.h"

#include <set>
#include <utility>

namespace tiers::studio {

std::vector<std::string> integrityProblems(const Design& design) {
    std::vector<std::string> problems;
    std::set<std::string> ids;
    const auto note = [&](const auto& things) {
        for (const auto& thing : things) {
            if (thing.id.empty()) problems.emplace_back("an id is empty");
            if (!ids.insert(thing.id.value).second) problems.push_back("two things are called " + thing.id.value);
        }
    };
    note(design.components);
    note(design.links);
    note(design.regions);
    note(design.notes);

    std::set<std::pair<ComponentId, ComponentId>> joined;
    for (const Link& link : design.links) {
        for (const ComponentId& end : {link.from, link.to})
            if (!find_component(design, end)) problems.push_back(link.id.value + ": no component " + end.value);
        if (link.from == link.to) problems.push_back(link.id.value + ": joins a component with itself");
        if (!joined.emplace(link.from, link.to).second) problems.push_back(link.id.value + ": a second copy of a link");
    }

    const auto checkRegion = [&](const std::string& owner, const std::optional<RegionId>& region) {
        if (region && !find_region(design, *region)) problems.push_back(owner + ": no region " + region->value);
    };
    for (const Component& component : design.components) checkRegion(component.id.value, component.region);
    if (design.workload) {
        for (const Population& population : design.workload->populations)
            checkRegion(population.id.value, population.region);
        for (const RequestClass& cls : design.workload->classes) {
            checkRegion(cls.id.value, cls.residency);
            for (const auto& [component, time] : cls.times)
                if (!find_component(design, component))
                    problems.push_back(cls.id.value + ": no component " + component.value);
        }
    }
    for (const Fault& fault : design.faults)
        if (!fault.target.empty() && !ids.contains(fault.target))
            problems.push_back("a fault has no target " + fault.target);
    return problems;
}

} // namespace tiers::studio
