#include "core/simulation/engine_state.h"

#include <algorithm>
#include <map>
#include <tuple>

namespace tiers {

/// Data came to rest at a visit that is watched: it, or a copy of it, stands where they may not be.
void Engine::State::come_to_rest(Index visit) {
    if (measuring) ++rests[visit];
}

/// The components from the users to the visit, each once where it does several things in a row.
std::vector<ComponentId> Engine::State::path_to(Index visit) const {
    std::vector<ComponentId> path;
    for (; visit != none; visit = model->visits[visit].parent) {
        const auto& id = model->components[model->visits[visit].component].id;
        if (path.empty() || path.back() != id) path.push_back(id);
    }
    std::ranges::reverse(path);
    return path;
}

std::vector<ResidencySighting> Engine::State::residency_sightings() const {
    std::map<std::tuple<ClassId, ComponentId, std::optional<RegionId>, std::vector<ComponentId>>, std::uint64_t> seen;
    const auto note = [&](Index request_class, Index component, Index region, std::vector<ComponentId> path,
                          std::uint64_t count) {
        const auto& cls = model->classes[request_class];
        if (region == cls.residency) return;
        const auto where = region == none ? std::nullopt : std::optional{RegionId{model->regions[region]}};
        seen[{cls.id, model->components[component].id, where, std::move(path)}] += count;
    };
    for (Index v = 0; v < rests.size(); ++v) {
        if (rests[v] == 0) continue;
        const auto& visit = model->visits[v];
        const auto path = path_to(v);
        note(visit.request_class, visit.component, visit.rest_region, path, rests[v]);
        if (visit.kind != StepKind::Write) continue;
        for (const auto& replica : model->replicas) {
            if (replica.primary != visit.component) continue;
            auto further = path;
            further.push_back(model->components[replica.component].id);
            note(visit.request_class, replica.component, model->components[replica.component].region,
                 std::move(further), rests[v]);
        }
    }
    std::vector<ResidencySighting> sightings;
    for (const auto& [what, count] : seen) {
        const auto& [request_class, component, region, path] = what;
        sightings.push_back({request_class, component, region, path, count});
    }
    return sightings;
}

} // namespace tiers
