#include "core/simulation/compiler.h"
#include "core/simulation/engine_state.h"

#include <fmt/format.h>

#include <algorithm>

namespace tiers {

bool fault_is_simulated(FaultKind kind) {
    switch (kind) {
    case FaultKind::Outage:
    case FaultKind::Slow:
    case FaultKind::Flush:
    case FaultKind::Surge: return true;
    case FaultKind::Hang:
    case FaultKind::Restart:
    case FaultKind::Errors:
    case FaultKind::Capacity:
    case FaultKind::Latency:
    case FaultKind::Loss:
    case FaultKind::Partition:
    case FaultKind::RegionOutage:
    case FaultKind::HotKey:
    case FaultKind::ExpireHotKey:
    case FaultKind::Deploy:
    case FaultKind::Pause: return false;
    }
    return false;
}

std::optional<Problem> check_fault(const CompiledModel& model, const Fault& fault) {
    if (!fault_is_simulated(fault.kind))
        return Problem{"fault", "cannot be simulated yet: use outage, slow, flush or surge"};
    if (fault.kind == FaultKind::Surge) {
        if (!fault.factor || fault.factor->value < 0)
            return Problem{"factor", "expected a factor of 0 or more, like 5"};
        return std::nullopt;
    }
    const auto component = component_index(model, fault.target);
    if (component == none)
        return Problem{"target", fmt::format("expected the id of a component, got \"{}\"", fault.target)};
    const auto& target = model.components[component];
    if (target.role == Role::Users) return Problem{"target", "users do not fail: use a surge to change how many come"};
    if (fault.kind == FaultKind::Slow && (!fault.factor || fault.factor->value <= 0))
        return Problem{"factor", "expected a factor above 0, like 3"};
    if (fault.kind == FaultKind::Flush && target.first_cache == none)
        return Problem{"target",
                       fmt::format("{} keeps nothing that could be flushed: name a cache or a CDN", target.name)};
    if (fault.instance && (*fault.instance < 0 || static_cast<Index>(*fault.instance) >= target.instances))
        return Problem{"instance", fmt::format("expected 0 to {}, got {}", target.instances - 1, *fault.instance)};
    return std::nullopt;
}

void Engine::State::plan_fault(const Fault& fault, std::int64_t at) {
    const auto insert = [&](FaultStep step) {
        const auto place = std::ranges::upper_bound(fault_steps, step.time, {}, &FaultStep::time);
        fault_steps.insert(place, std::move(step));
    };
    insert({at, fault, true});
    if (const auto length = length_of(fault)) insert({at + *length, fault, false});
    schedule_actor(fault_actor, fault_steps.front().time);
}

void Engine::State::fault_steps_due() {
    while (!fault_steps.empty() && fault_steps.front().time <= now) {
        const auto step = fault_steps.front();
        fault_steps.erase(fault_steps.begin());
        apply(step);
    }
    if (!fault_steps.empty()) schedule_actor(fault_actor, fault_steps.front().time);
}

void Engine::State::apply(const FaultStep& step) {
    const auto& fault = step.fault;
    if (fault.kind == FaultKind::Flush) {
        for (Index c = 0; c < caches.size(); ++c)
            if (model->components[model->caches[c].component].id == ComponentId{fault.target}) caches[c].clear();
        return;
    }
    if (step.begins)
        active_faults.push_back(fault);
    else if (const auto it = std::ranges::find(active_faults, fault); it != active_faults.end())
        active_faults.erase(it);
    if (fault.kind == FaultKind::Surge) {
        double surge = 1;
        for (const auto& active : active_faults)
            if (active.kind == FaultKind::Surge) surge *= active.factor->value;
        change_traffic(live_factor, surge);
    } else if (fault.kind == FaultKind::Slow) {
        recompute_slowness();
    } else {
        change_outage(fault, step.begins);
        watch_health();
    }
}

void Engine::State::recompute_slowness() {
    for (auto& instance : instances) instance.slowness = 1;
    for (const auto& fault : active_faults) {
        if (fault.kind != FaultKind::Slow) continue;
        const auto& component = model->components[component_index(*model, fault.target)];
        for (Index i = 0; i < component.instances; ++i)
            if (!fault.instance || static_cast<Index>(*fault.instance) == i)
                instances[component.first_instance + i].slowness *= fault.factor->value;
    }
}

void Engine::State::change_outage(const Fault& fault, bool begins) {
    const auto index = component_index(*model, fault.target);
    const auto& component = model->components[index];
    for (Index i = 0; i < component.instances; ++i) {
        if (fault.instance && static_cast<Index>(*fault.instance) != i) continue;
        auto& down = instances[component.first_instance + i].down;
        down.add(begins ? 1 : -1, now);
        if (begins && down.value() == 1) instance_died(index, i);
        if (!begins && down.value() == 0) instance_returned(index, i);
    }
}

} // namespace tiers
