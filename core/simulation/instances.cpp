#include "core/simulation/way_back.h"

namespace tiers {

/// An instance is gone from one moment to the next, with all that it had in hand and in memory.
void Engine::State::instance_died(Index component, Index instance) {
    kill_all_at(component, instance);
    lose_memory(component, instance);
    const auto role = model->components[component].role;
    if (role == Role::Service) lose_sessions(component, instance);
    if (role == Role::Database) database_failed(component, instance);
    if (role == Role::Queue) queue_died(component);
    if (role == Role::Worker) deal_out_partitions(component);
}

/// An instance serves again.
void Engine::State::instance_returned(Index component, Index instance) {
    const auto& owner = model->components[component];
    const auto role = owner.role;
    if (owner.first_node != none && !instances[owner.first_instance + instance].hangs)
        nodes[owner.first_node + instance].failed_at = -1; // back before its standby took over
    if (role == Role::Queue) queue_returned(component);
    if (role == Role::Worker) deal_out_partitions(component);
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
        if (is_inside(job.doing) && !model->visits[job.visit].is_name_choice) victims.push_back({j, job.epoch});
    }
    reset_pools(component, instance);
    auto& dead = instances[model->components[component].first_instance + instance];
    empty_out(dead.slots);
    empty_out(dead.cores);
    auto& meter = component_meters[component];
    for (const auto& victim : victims) {
        auto& job = jobs[victim.job];
        leave_flight(job);
        if (job.is_rebuild) meter.beside.add(-1, now);
        meter.unanswered_seconds += seconds(Duration{now - job.start});
        count_component_error(component, ErrorCause::Failed);
        if (job.child != none) {
            auto& child = jobs[job.child];
            child.owner_kind = OwnerKind::Nobody;
            child.owner = none;
            child.closes_connection = child.closes_connection || job.has_connection;
            job.has_connection = false;
            job.child = none;
        }
        leave_target(job);
        ++job.epoch;
        const bool event_pending = has_event(job.doing);
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
            old.ties = none; // the stand-in has them
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

/// A balancer's call is over before its answer came.
void Engine::State::leave_target(const Job& job) {
    const auto& visit = model->visits[job.visit];
    const bool calls = job.doing == Doing::Calling || job.doing == Doing::PoolQueue || job.doing == Doing::CallFailing;
    if (visit.kind == StepKind::Balance && calls) --targets[visit.first_target + job.target].under_way;
}

void Engine::State::empty_out(Resource& resource) {
    while (!resource.queue.empty())
        if (const auto job = resource.queue.pop(); jobs[job].doing == Doing::Cancelled) free_job(job);
    resource.queued.add(-resource.queued.value(), now);
    resource.busy.add(-resource.busy.value(), now);
}

/// Drops work that nobody waits for any more, and what it had asked of others where their links say so.
void Engine::State::withdraw(Index index) {
    const auto before = jobs[index].doing;
    switch (before) {
    case Doing::Travelling: jobs[index].doing = Doing::Abandoned; return; // freed when it would have arrived
    case Doing::HeldRequest: free_job(index); return;
    case Doing::FrozenAtStart:
    case Doing::Frozen:
    case Doing::Calling:
    case Doing::PoolQueue:
    case Doing::RetryWait:
    case Doing::CallFailing:
    case Doing::GivingUp:
    case Doing::WorkerQueue:
    case Doing::CoreQueue:
    case Doing::Following:
    case Doing::Resuming:
    case Doing::Computing:
    case Doing::Pausing: break;
    case Doing::Free:
    case Doing::Thinking:
    case Doing::NoWay:
    case Doing::Watching:
    case Doing::Resolving:
    case Doing::Failing:
    case Doing::Returning:
    case Doing::HeldAnswer:
    case Doing::Cancelled:
    case Doing::Abandoned: return; // over already
    }
    let_go_of_calls(index);
    auto& job = jobs[index];
    leave_flight(job);
    const auto& visit = model->visits[job.visit];
    auto& instance = instance_of(job);
    ++job.epoch;
    if (!visit.is_name_choice) {
        component_meters[visit.component].unanswered_seconds += seconds(Duration{now - job.start});
        count_component_error(visit.component, ErrorCause::Timeout);
    }
    if (before == Doing::WorkerQueue || before == Doing::CoreQueue) {
        job.doing = Doing::Cancelled;
        (before == Doing::WorkerQueue ? instance.slots : instance.cores).queued.add(-1, now);
    } else if (has_event(before)) {
        job.doing = Doing::Abandoned;
    } else {
        free_job(index);
    }
    if (visit.is_name_choice) return;
    if (before == Doing::Computing) release_core(instance);
    if (before != Doing::WorkerQueue) release_slot(instance);
}

/// Ends what a caller that is gone had under way at others.
void Engine::State::let_go_of_calls(Index index) {
    auto& job = jobs[index];
    leave_target(job);
    if (job.doing == Doing::PoolQueue) {
        const auto& link = model->links[model->visits[called_visit(job)].link];
        --pools[link.first_pool + job.instance].waiting;
    }
    if (job.child == none) return;
    const auto child = job.child;
    job.child = none;
    const auto& link = model->links[model->visits[jobs[child].visit].link];
    jobs[child].owner_kind = OwnerKind::Nobody;
    jobs[child].owner = none;
    if (job.has_connection) {
        job.has_connection = false;
        jobs[child].closes_connection = true;
        release_connection(link, pools[link.first_pool + job.instance], false);
    }
    if (link.policy.cancels) withdraw(child);
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
