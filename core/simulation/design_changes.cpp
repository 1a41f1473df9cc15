#include "core/simulation/engine_state.h"

namespace tiers {

void Engine::State::await_design_change() {
    if (changes_made < script->successors.size())
        schedule_actor(change_actor, std::max(now, script->successors[changes_made].at));
}

/// Another model of the same shape takes over. What is under way goes on by it from here.
void Engine::State::change_design() {
    model = script->successors[changes_made++].model;
    visits = model->visits;
    for (const auto& component : model->components) {
        for (Index i = 0; i < component.instances; ++i) {
            auto& instance = instances[component.first_instance + i];
            instance.slots.capacity = component.slots;
            instance.cores.capacity = component.cores;
        }
    }
    recompute_conditions();
    if (path_faults) recompute_paths();
    for (const auto& link : model->links) {
        if (link.pool_size == none) continue;
        for (Index i = 0; i < model->components[link.from].instances; ++i)
            grant_connections(link, pools[link.first_pool + i]);
    }
    await_design_change();
}

} // namespace tiers
