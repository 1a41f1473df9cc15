#include "core/simulation/engine_state.h"

#include <algorithm>

namespace tiers {

void Engine::State::await_design_change() {
    if (changes_made < script->successors.size())
        schedule_actor(change_actor, std::max(now, script->successors[changes_made].at));
}

std::optional<Problem> Engine::follow(std::shared_ptr<const CompiledModel> later) {
    auto& state = *m_state;
    const auto fits = later->timers.size() <= state.first_patience - state.first_timer &&
                      later->timers.size() >= state.timers.size() &&
                      std::equal(state.script->timers.begin(), state.script->timers.end(), later->timers.begin()) &&
                      later->successors.size() >= state.changes_made &&
                      later->components.size() == state.model->components.size();
    if (!fits) return Problem{"changes", phrase("do not go on from where this run is; begin a run of its own")};
    state.timers.resize(later->timers.size());
    state.script = std::move(later);
    state.model = state.changes_made == 0 ? state.script : state.script->successors[state.changes_made - 1].model;
    state.visits = state.model->visits;
    state.await_design_change();
    return std::nullopt;
}

/// Another model of the same shape takes over. What is under way goes on by it from here.
void Engine::State::change_design() {
    model = script->successors[changes_made++].model;
    visits = model->visits;
    learn_traffic();
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
