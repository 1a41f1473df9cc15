#include "core/simulation/way_on.h"

#include <algorithm>
#include <utility>

namespace tiers {

Ties& Engine::State::tie(Job& job) {
    if (job.ties == none) {
        job.ties = ties.take();
        ties[job.ties] = {};
    }
    return ties[job.ties];
}

/// Lets go of what a job that ends has to do with, beside its owner.
void Engine::State::drop_ties(Job& job) {
    if (job.closes_connection) --component_meters[visits[job.visit].component].open_connections;
    if (job.ties == none) return;
    leave_flight(job);
    const auto [flight, trace, write, as_of] = ties[job.ties];
    if (trace != none) close_span(trace, job.failed, job.missed);
    if (write != none) ledger.release(write);
    ties.give_back(std::exchange(job.ties, none));
}

/// The visit that the caller's present call goes to.
Index Engine::State::called_visit(const Job& caller) const {
    const auto& visit = visits[caller.visit];
    if (visit.kind == StepKind::Balance) return model->branches[visit.first_branch + caller.target].visit;
    const auto next = visit.first_child + caller.step;
    return visits[next].is_own_choice ? visits[next].first_child + caller.target : next;
}

/// Which of its instances the caller's present call goes to, where it has chosen one.
Index Engine::State::called_instance(const Job& caller) const {
    const auto& visit = visits[caller.visit];
    return visit.kind == StepKind::Balance ? model->branches[visit.first_branch + caller.target].instance : 0;
}

void Engine::State::run_on(Index index) {
    go_on(index);
}

/// A job's way on while some instances hang or fail requests.
Index Engine::State::go_on_in_trouble(Index index) {
    auto& job = jobs[index];
    const auto& visit = visits[job.visit];
    if (visit.kind == StepKind::Balance)
        return job.step == 0 ? balance(index, job, visit) : end_well(index, job, visit);
    if (hanging_instances > 0 && instance_of(job).hangs) {
        freeze(index, false);
        return none;
    }
    if (!job.errs) return take_step(index);
    finish(index, true, ErrorCause::Failed);
    return none;
}

/// The next of the job's steps that is to be taken, or its end.
Index Engine::State::take_step(Index index) {
    auto& job = jobs[index];
    const auto& visit = visits[job.visit];
    for (; job.step < visit.child_count; ++job.step) {
        const auto next = visit.first_child + job.step;
        const auto& child = visits[next];
        if (child.is_conditional && (child.kind == StepKind::Resolve || !job.missed)) continue;
        if (visit.has_cache_steps) {
            const auto turn = take_cache_step(index, child);
            if (turn == StepTurn::Skip) continue;
            if (turn == StepTurn::Over) return none;
        }
        if (!child.is_own_choice) return call(index, job, next, 0);
        job.target = choose(child);
        return call(index, job, child.first_child + job.target, 0);
    }
    return end_well(index, job, visit);
}

/// Whether the caller may send its call now. If not it waits for a connection, or its call fails.
bool Engine::State::may_send(Index caller, const CompiledVisit& visit) {
    auto& job = jobs[caller];
    const auto& link = model->links[visit.link];
    auto& meter = link_meters[visit.link];
    if (link.first_caller != none && !breaker_allows(link, job, meter)) {
        fail_call_soon(caller, ErrorCause::CircuitOpen);
        return false;
    }
    if (link.pool_size == none) {
        if (component_meters[link.to].open_connections < model->components[link.to].connection_limit) return true;
        fail_call_soon(caller, ErrorCause::Refused);
        return false;
    }
    auto& pool = pools[link.first_pool + job.instance];
    switch (take_connection(link, pool)) {
    case PoolGrant::Taken:
        job.has_connection = true;
        meter.totals.pool_waiting.record_zeros(1);
        return true;
    case PoolGrant::Refused: fail_call_soon(caller, ErrorCause::Refused); return false;
    case PoolGrant::Full: break;
    }
    if (pool.waiting >= link.pool_queue_limit) {
        fail_call_soon(caller, ErrorCause::PoolTimeout);
        return false;
    }
    ++pool.waiting;
    pool.queue_max = std::max(pool.queue_max, pool.waiting);
    pool.waiters.push({caller, job.epoch});
    job.doing = Doing::PoolQueue;
    if (link.pool_timer != none) start_timer(link.pool_timer, caller, job);
    return false;
}

/// What only some calls need before they are sent.
void Engine::State::prepare_call(Job& job) {
    const auto& parent = jobs[job.owner];
    const auto& visit = visits[job.visit];
    const auto& component = model->components[visit.component];
    if (parent.ties != none) {
        const auto& [flight, trace, write, as_of] = ties[parent.ties];
        if (visit.kind == StepKind::CacheFill && as_of != KeyVersions::forever) tie(job).as_of = as_of;
        if (trace != none) trace_visit(job, parent);
        if (write != none) ledger.refer(tie(job).write = write);
    }
    if (visit.choices > 1)
        job.instance = component.role == Role::Database ? shard_of(job, component)
                                                        : next_in_service(visit.component, visit.choices);
    if (!parent.has_connection && component.connection_limit != none) {
        job.closes_connection = true;
        ++component_meters[visit.component].open_connections;
    }
}

/// A call takes its time on the network, where it gets through.
Index Engine::State::travel_there(Index index, std::int64_t travel) {
    if (path_faults) {
        const auto delay = path_delay(jobs[index].visit);
        if (!delay) {
            hold_message(index, Doing::HeldRequest);
            return none;
        }
        travel += *delay;
    }
    if (travel <= 0) return arrive(index, jobs[index], visits[jobs[index].visit]);
    trace_part(jobs[index], SpanKind::Network, now, now + travel);
    jobs[index].doing = Doing::Travelling;
    schedule(index, now + travel);
    return none;
}

/// Callers without a balancer take the instances in turn.
Index Engine::State::next_in_service(Index component, Index count) {
    auto& turn = component_meters[component].round_robin;
    const auto first = model->components[component].first_instance;
    for (Index tried = 0; tried + 1 < count; ++tried) {
        const auto i = turn++ % count;
        if (instances[first + i].in_service) return i;
    }
    return turn++ % count;
}

/// The users' request that a job on the users' own connection works for; nullptr: the user left meanwhile.
const Job* Engine::State::users_request(const Job& job) const {
    const auto& caller = jobs[job.owner];
    if (!model->visits[caller.visit].is_name_choice) return &caller;
    return caller.owner_kind == OwnerKind::Job ? &jobs[caller.owner] : nullptr;
}

/// The job's work is done, well or not: its outcome goes back to who asked.
void Engine::State::answer(Index index) {
    auto& job = jobs[index];
    switch (job.owner_kind) {
    case OwnerKind::Nobody: free_job(index, job); return;
    case OwnerKind::Message: consumed(index); return;
    case OwnerKind::Flush: flush_ended(index); return;
    case OwnerKind::World:
    case OwnerKind::Job:
    case OwnerKind::Page:
    case OwnerKind::User: break;
    }
    const auto& visit = visits[job.visit];
    const bool is_call = job.owner_kind == OwnerKind::Job;
    const auto* request = visit.answers_over_access && is_call && !job.failed ? users_request(job) : nullptr;
    come_back(index, request != nullptr ? access_time(*request, visit) : visit.response_ns);
}

/// An answer sets out to its caller.
void Engine::State::come_back(Index index, std::int64_t travel) {
    if (path_faults) {
        const auto delay = path_delay(jobs[index].visit);
        if (!delay) return hold_message(index, Doing::HeldAnswer);
        travel += *delay;
    }
    if (travel <= 0) return run_on(deliver(index, jobs[index], visits[jobs[index].visit]));
    trace_part(jobs[index], SpanKind::Network, now, now + travel);
    jobs[index].doing = Doing::Returning;
    schedule(index, now + travel);
}

/// An outcome that means more than that the caller goes on.
void Engine::State::take_outcome(Index owner, const CompiledVisit& visit, const Outcome& outcome) {
    auto& caller = jobs[owner];
    if (caller.has_connection) {
        caller.has_connection = false;
        const auto& link = model->links[visit.link];
        release_connection(link, pools[link.first_pool + caller.instance], true);
    }
    if (outcome.wants_rebuild) start_rebuild(owner, static_cast<std::uint16_t>(jobs[owner].step + 1));
    call_ended(owner, outcome.failed, outcome.missed, outcome.cause);
}

void Engine::State::call_ended(Index index, bool failed, bool missed, ErrorCause cause) {
    auto& caller = jobs[index];
    const auto& visit = visits[called_visit(caller)];
    const auto& own = visits[caller.visit];
    close_call(caller, own, visit);
    const auto& link = model->links[visit.link];
    if (link.policy.has_breaker && cause != ErrorCause::CircuitOpen)
        tell_breaker(link, caller, failed, link_meters[visit.link]);
    const bool unanswered = failed;
    if (failed) {
        auto& meter = link_meters[visit.link];
        ++meter.errors;
        ++meter.totals.errors[static_cast<std::size_t>(cause)];
        if (tries_again(index, link, cause)) return;
        if (link.policy.falls_back) {
            ++meter.totals.fallbacks;
            failed = false;
        }
    }
    caller.attempt = 0;
    if (own.kind == StepKind::Balance) {
        finish(index, failed, cause);
        return;
    }
    switch (visit.kind) {
    case StepKind::CacheLookup:
        caller.missed = unanswered || missed;
        if (unanswered && !goes_on_without_cache(index, visit)) {
            finish(index, true, cause);
            return;
        }
        break;
    case StepKind::CacheFill:
        if (model->caching[visit.caching].flush_ns < 0 || !model->classes[caller.request_class].is_write) break;
        caller.missed = unanswered; // the write goes to the database at once
        if (unanswered && model->caching[visit.caching].on_failure == CacheFailure::Closed) {
            finish(index, true, cause);
            return;
        }
        break;
    case StepKind::CacheInvalidate: break;
    case StepKind::LocalLookup:
    case StepKind::Ask:
    case StepKind::Resolve:
    case StepKind::EdgeLookup:
    case StepKind::PassThrough:
    case StepKind::Balance:
    case StepKind::Serve:
    case StepKind::SessionLookup:
    case StepKind::Read:
    case StepKind::Write:
    case StepKind::Fetch:
    case StepKind::Call:
    case StepKind::Publish:
    case StepKind::Consume:
        if (failed) {
            finish(index, true, cause);
            return;
        }
        break;
    }
    ++caller.step;
    run_on(index);
}

/// Fails the caller's present call through an event of its own, so that no chain of failures nests.
void Engine::State::fail_call_soon(Index caller, ErrorCause cause) {
    jobs[caller].cause = cause;
    jobs[caller].doing = Doing::CallFailing;
    schedule(caller, now);
}

void Engine::State::fire_timers(Index timer) {
    for (;;) {
        drop_dead_timers(timer);
        auto& lane = timers[timer];
        if (lane.empty()) return;
        if (lane.front().deadline > now) {
            schedule_actor(first_timer + timer, lane.front().deadline);
            return;
        }
        timed_out(lane.pop().job);
    }
}

void Engine::State::timed_out(Index index) {
    auto& caller = jobs[index];
    if (caller.doing == Doing::PoolQueue) {
        const auto& link = model->links[model->visits[called_visit(caller)].link];
        --pools[link.first_pool + caller.instance].waiting;
        call_ended(index, true, false, ErrorCause::PoolTimeout);
        return;
    }
    // The work goes on at the callee; nobody waits for it any more.
    const auto work = caller.child;
    auto& child = jobs[work];
    const auto& link = model->links[model->visits[child.visit].link];
    child.owner_kind = OwnerKind::Nobody;
    child.owner = none;
    if (caller.has_connection) {
        caller.has_connection = false;
        child.closes_connection = true;
        release_connection(link, pools[link.first_pool + caller.instance], false);
    }
    if (link.policy.cancels) withdraw(work);
    call_ended(index, true, false, ErrorCause::Timeout);
}

Engine::State::PoolGrant Engine::State::take_connection(const CompiledLink& link, Pool& pool) {
    if (static_cast<std::int64_t>(pool.open) == pool.busy.value()) {
        if (pool.open >= link.pool_size) return PoolGrant::Full;
        auto& open = component_meters[link.to].open_connections;
        if (open >= model->components[link.to].connection_limit) return PoolGrant::Refused;
        ++open;
        ++pool.open;
    }
    pool.busy.add(1, now);
    return PoolGrant::Taken;
}

/// A call over a pooled connection is over. A connection whose caller gave up is closed on this side; the callee counts
/// it until its work ends.
void Engine::State::release_connection(const CompiledLink& link, Pool& pool, bool keep_open) {
    pool.busy.add(-1, now);
    if (!keep_open) --pool.open;
    grant_connections(link, pool);
}

void Engine::State::grant_connections(const CompiledLink& link, Pool& pool) {
    while (!pool.waiters.empty()) {
        const auto waiter = pool.waiters.front();
        if (jobs[waiter.job].epoch != waiter.epoch) {
            pool.waiters.pop();
            continue;
        }
        const auto grant = take_connection(link, pool);
        if (grant == PoolGrant::Full) return;
        pool.waiters.pop();
        --pool.waiting;
        auto& job = jobs[waiter.job];
        ++job.epoch;
        if (grant == PoolGrant::Refused) {
            fail_call_soon(waiter.job, ErrorCause::Refused);
            continue;
        }
        job.has_connection = true;
        const Duration waited{now - job.since};
        trace_part(job, SpanKind::PoolWait, job.since, now);
        const auto target = called_visit(job);
        auto& meter = link_meters[visits[target].link];
        meter.pool_waiting_seconds += seconds(waited);
        meter.totals.pool_waiting.record(waited);
        run_on(send(waiter.job, job, target, called_instance(job)));
    }
}

} // namespace tiers
