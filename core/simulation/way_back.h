#pragma once

#include "core/simulation/way_there.h"

#include <algorithm>

// The way of an answer back to who asked, as far as most answers go it. See way_there.h.

namespace tiers {

[[gnu::always_inline]] inline void Engine::State::free_job(Index index) {
    auto& job = jobs[index];
    if ((job.flight & job.trace & job.write) != none || job.closes_connection) [[unlikely]]
        drop_ties(job);
    ++job.epoch;
    job.doing = Doing::Free;
    jobs.give_back(index);
}

/// Who gets the server that is free now; none: nobody waits, and it is idle.
[[gnu::always_inline]] inline Index Engine::State::next_in(Resource& resource) {
    while (resource.hands_over()) {
        const auto next = resource.queue.pop();
        auto& job = jobs[next];
        if (job.doing == Doing::Cancelled) {
            free_job(next);
            continue;
        }
        resource.queued.add(-1, now);
        job.waiting += now - job.since;
        if (job.trace != none)
            trace_part(job, job.doing == Doing::CoreQueue ? SpanKind::CoreWait : SpanKind::WorkerWait, job.since, now);
        return next;
    }
    resource.busy.add(-1, now);
    return none;
}

/// A worker or a connection is free: the next in the queue gets it.
[[gnu::always_inline]] inline void Engine::State::release_slot(Instance& instance) {
    const auto next = next_in(instance.slots);
    if (next != none) start_work(next, jobs[next], visits[jobs[next].visit], instance);
}

[[gnu::always_inline]] inline void Engine::State::release_core(Instance& instance) {
    const auto next = next_in(instance.cores);
    if (next != none) compute(next, jobs[next], visits[jobs[next].visit], instance);
}

/// Whether nothing is left to be done for the job.
[[gnu::always_inline]] inline bool Engine::State::is_done(const Job& job, const CompiledVisit& visit) const {
    return job.step >= visit.child_count && hanging_instances == 0 && !job.errs;
}

/// The caller's present call, which went to `visit`, is over in whatever way.
[[gnu::always_inline]] inline void Engine::State::close_call(Job& caller, const CompiledVisit& own,
                                                             const CompiledVisit& visit) {
    caller.child = none;
    ++caller.epoch;
    if (visit.timer != none) drop_dead_timers(visit.timer);
    if (own.kind == StepKind::Balance) --targets[own.component][caller.target].under_way;
}

/// The caller has its answer. Says who is done with that, the caller or none.
[[gnu::always_inline]] inline Index Engine::State::hand_over(Index index) {
    const auto& job = jobs[index]; // whole until its place is taken again
    const auto& visit = visits[job.visit];
    const auto owner = job.owner;
    const bool failed = job.failed, missed = job.missed, wants_rebuild = job.wants_rebuild;
    const auto cause = job.cause;
    const bool is_call = job.owner_kind == OwnerKind::Job;
    free_job(index);
    if (!is_call) return none;
    auto& caller = jobs[owner];
    if (visit.carries_version && !failed)
        caller.as_of = visit.kind == StepKind::Write ? job.as_of : std::min(caller.as_of, job.as_of);
    if (!failed) link_meters[visit.link].totals.response.record(Duration{now - caller.since});
    if (failed || caller.has_connection || wants_rebuild || !visit.has_plain_outcome) {
        take_outcome(owner, visit, {failed, missed, wants_rebuild, cause});
        return none;
    }
    const auto& own = visits[caller.visit];
    close_call(caller, own, visit);
    caller.attempt = 0;
    if (own.kind == StepKind::Balance) return owner;
    ++caller.step;
    if (is_done(caller, own)) return owner;
    continue_steps(owner);
    return none;
}

} // namespace tiers
