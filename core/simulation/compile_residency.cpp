#include "core/simulation/compiler.h"

#include <algorithm>

namespace tiers {

void compile_residency(const Scenario& scenario, CompiledModel& model) {
    const auto& workload = scenario.workload;
    const auto region_index = [&](const std::optional<RegionId>& id) {
        const auto it = id ? std::ranges::find(model.regions, id->value) : model.regions.end();
        return it == model.regions.end() ? none : static_cast<Index>(it - model.regions.begin());
    };
    for (Index c = 0; c < model.classes.size(); ++c) {
        model.classes[c].has_residency = workload.classes[c].residency.has_value();
        model.classes[c].residency = region_index(workload.classes[c].residency);
    }
    for (auto& visit : model.visits) {
        const auto& cls = model.classes[visit.request_class];
        if (!cls.has_residency) continue;
        visit.rest_region = model.components[visit.component].region;
        if (visit.kind == StepKind::EdgeLookup) {
            const auto& population = workload.populations[visit.population];
            const auto* users = users_of(scenario.design, workload, population.id);
            visit.rest_region = region_index(population.region ? population.region : users->region);
        }
        const auto copies_leave = [&](const CompiledReplica& replica) {
            return replica.primary == visit.component && model.components[replica.component].region != cls.residency;
        };
        visit.watches_rest = visit.rest_region != cls.residency ||
                             (visit.kind == StepKind::Write && std::ranges::any_of(model.replicas, copies_leave));
        model.watches_residency = model.watches_residency || visit.watches_rest;
        if (visit.kind == StepKind::Write && visit.watches_rest && visit.after_work == AfterWork::Nothing)
            visit.after_work = AfterWork::Commit;
    }
}

} // namespace tiers
