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
    if (fault.kind == FaultKind::Flush && !target.keeps_keys)
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
    if (fault.lasting && fault.kind != FaultKind::Flush) insert({at + fault.lasting->value.count(), fault, false});
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
            if (model->components[model->cache_component[c]].id == ComponentId{fault.target}) caches[c].clear();
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
        auto& instance = instances[component.first_instance + i];
        if (!begins) {
            instance.down.add(-1, now);
        } else {
            instance.down.add(1, now);
            if (instance.down.value() == 1) kill_all_at(index, i);
        }
    }
}

/// Everything under way at an instance that dies fails at once; what it had asked of others goes on there.
void Engine::State::kill_all_at(Index component, Index instance) {
    struct Victim {
        Index job;
        std::uint32_t epoch;
    };
    std::vector<Victim> victims;
    for (Index j = 0; j < jobs.size(); ++j) {
        const auto& job = jobs[j];
        if (job.visit == none || model->visits[job.visit].component != component || job.instance != instance) continue;
        switch (job.doing) {
        case Doing::Calling:
        case Doing::PoolQueue:
        case Doing::CallFailing:
        case Doing::GivingUp:
        case Doing::WorkerQueue:
        case Doing::CoreQueue:
        case Doing::Computing:
        case Doing::Pausing: victims.push_back({j, job.epoch}); break;
        case Doing::Free:
        case Doing::Thinking:
        case Doing::NoWay:
        case Doing::Resolving:
        case Doing::Failing:
        case Doing::Travelling:
        case Doing::Returning:
        case Doing::Abandoned: break;
        }
    }
    reset_pools(component, instance);
    auto& dead = instances[model->components[component].first_instance + instance];
    dead.slots.empty_out(now);
    dead.cores.empty_out(now);
    auto& meter = component_meters[component];
    for (const auto& victim : victims) {
        auto& job = jobs[victim.job];
        meter.number.add(-1, now);
        meter.sojourn_seconds += seconds(Duration{now - job.start});
        count_component_error(component, ErrorCause::Failed);
        if (job.child != none) {
            auto& child = jobs[job.child];
            child.owner_kind = OwnerKind::Nobody;
            child.owner = none;
            child.closes_connection = child.closes_connection || job.has_connection;
            job.has_connection = false;
            job.child = none;
        }
        if (model->visits[job.visit].kind == StepKind::Balance && job.target != none && job.doing != Doing::GivingUp)
            --targets[component][job.target].under_way;
        ++job.epoch;
        const bool event_pending = job.doing == Doing::CallFailing || job.doing == Doing::GivingUp ||
                                   job.doing == Doing::Computing || job.doing == Doing::Pausing;
        job.failed = true;
        job.cause = ErrorCause::Failed;
        if (event_pending) {
            // Its event cannot be taken back; a stand-in tells the caller.
            const auto stand_in = take_job();
            auto& old = jobs[victim.job];
            const auto epoch = jobs[stand_in].epoch;
            jobs[stand_in] = old;
            jobs[stand_in].epoch = epoch;
            if (old.owner_kind == OwnerKind::Job) jobs[old.owner].child = stand_in;
            old.doing = Doing::Abandoned;
            old.owner_kind = OwnerKind::Nobody;
            old.closes_connection = false;
            jobs[stand_in].doing = Doing::Failing;
            schedule(stand_in, now);
        } else {
            job.doing = Doing::Failing;
            schedule(victim.job, now);
        }
    }
}

/// The connections of a dead caller close; those with work under way stay open at the callee until it ends.
void Engine::State::reset_pools(Index component, Index instance) {
    for (const auto& link : model->links) {
        if (link.from != component || link.pool_size == none) continue;
        auto& pool = pools[link.first_pool + instance];
        const auto idle = pool.open - static_cast<Index>(pool.busy.value());
        component_meters[link.to].open_connections -= idle;
        pool.busy.add(-pool.busy.value(), now);
        pool.open = 0;
        pool.waiting = 0;
        pool.waiters.clear();
    }
}

} // namespace tiers
