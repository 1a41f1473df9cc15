#include "core/simulation/engine_state.h"

namespace tiers {

/// An instance is gone from one moment to the next, with all that it had in hand and in memory.
void Engine::State::instance_died(Index component, Index instance) {
    kill_all_at(component, instance);
    lose_memory(component, instance);
}

/// An instance serves again.
void Engine::State::instance_returned(Index component, Index instance) {
    static_cast<void>(component);
    static_cast<void>(instance);
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
        case Doing::Following:
        case Doing::Resuming:
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
        if (job.flight != none) leave_flight(job);
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
                                   job.doing == Doing::Resuming || job.doing == Doing::Computing ||
                                   job.doing == Doing::Pausing;
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
