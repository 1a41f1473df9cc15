#pragma once

#include "core/simulation/way_there.h"

// The way of an answer back to who asked, as far as most answers go it. See way_there.h.

namespace tiers {

[[gnu::always_inline]] inline void Engine::State::free_job(Index index, Job& job) {
    if (job.ties != none || job.closes_connection) [[unlikely]]
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
            free_job(next, job);
            continue;
        }
        resource.queued.add(-1, now);
        job.waiting += now - job.since;
        if (job.ties != none)
            trace_part(job, job.doing == Doing::CoreQueue ? SpanKind::CoreWait : SpanKind::WorkerWait, job.since, now);
        return next;
    }
    resource.busy.add(-1, now);
    return none;
}

/// A worker or a connection is free: the next in the queue gets it.
[[gnu::always_inline]] inline void Engine::State::release_slot(Instance& instance) {
    const auto next = next_in(instance.slots);
    if (next == none) return;
    if (start_work(next, jobs[next], visits[jobs[next].visit], instance) != none) run_on(next);
}

[[gnu::always_inline]] inline void Engine::State::release_core(Instance& instance) {
    const auto next = next_in(instance.cores);
    if (next != none) compute(next, jobs[next], visits[jobs[next].visit], instance);
}

[[gnu::always_inline]] inline void Engine::State::drop_dead_timers(Index timer) {
    auto& lane = timers[timer];
    while (!lane.empty() && jobs[lane.front().job].epoch != lane.front().epoch) lane.pop();
}

/// The caller's present call, which went to `visit`, is over in whatever way.
[[gnu::always_inline]] inline void Engine::State::close_call(Job& caller, const CompiledVisit& own,
                                                             const CompiledVisit& visit) {
    caller.child = none;
    ++caller.epoch;
    if (visit.timer != none) drop_dead_timers(visit.timer);
    if (own.kind == StepKind::Balance) --targets[own.first_target + caller.target].under_way;
}

/// Counts how long a call took.
[[gnu::always_inline]] inline void Engine::State::count_call(const CompiledVisit& visit, LinkMeter& meter,
                                                             const Measured& response) {
    if (visit.counts_late) [[unlikely]]
        count_late(meter.totals.response, response);
    else
        meter.totals.response.record(response);
}

/// The job is answered well: `count` is told how long it waited, of its own work and of all of it.
template <class Count>
[[gnu::always_inline]] inline void count_times(ComponentTotals& totals, const Job& job, const Measured& response,
                                               Count&& count) {
    if ((job.waiting | job.own) == 0) { // so it is with balancers, always
        totals.waiting.record_zeros(1);
        totals.service.record_zeros(1);
    } else {
        count(totals.waiting, Measured{Duration{job.waiting}});
        count(totals.service, Measured{Duration{job.own}});
    }
    count(totals.response, response);
}

[[gnu::always_inline]] inline void Engine::State::count_done(ComponentMeter& meter, const Job& job,
                                                             const Measured& response) {
    count_times(meter.totals, job, response,
                [](LatencyHistogram& histogram, const Measured& measured) { histogram.record(measured); });
}

/// Counts the job and its call together where all of the call was the job's own time. Says whether it did.
[[gnu::always_inline]] inline bool Engine::State::count_unhindered(const Job& job, const CompiledVisit& visit,
                                                                   const Measured& response) {
    if (job.failed || visit.has_cache_steps || job.own != response.value.count() || job.owner_kind != OwnerKind::Job ||
        jobs[job.owner].since != job.start)
        return false;
    count_late(unhindered[visit.link], response);
    return true;
}

/// The job leaves its component: its worker goes to the next. False where nobody waits for its outcome.
[[gnu::always_inline]] inline bool Engine::State::leave(Index index, Job& job, const CompiledVisit& visit,
                                                        const Measured& response, bool is_counted) {
    if (visit.has_cache_steps) job.failed = settle_caches(index, job.failed, job.cause);
    auto& meter = component_meters[visit.component];
    if (job.is_rebuild) [[unlikely]] {
        meter.beside.add(-1, now);
        meter.unanswered_seconds += seconds(response.value);
        free_job(index, job);
        return false;
    }
    if (job.failed) [[unlikely]] {
        meter.unanswered_seconds += seconds(response.value);
        count_component_error(visit.component, job.cause);
    } else if (visit.counts_late) [[unlikely]] {
        if (!is_counted) count_done_late(meter, job, response);
    } else {
        count_done(meter, job, response);
    }
    release_slot(instances[visit.first_instance + job.instance]);
    return true;
}

[[gnu::always_inline]] inline void Engine::State::count_request(TrafficSample& sample, const Measured& response,
                                                                bool failed, ErrorCause cause) {
    if (failed) {
        ++sample.errors[static_cast<std::size_t>(cause)];
        return;
    }
    ++sample.ok;
    if (response.value <= goodput_deadline) ++sample.good;
    sample.response.record(response);
}

/// A request has its answer, or none will come.
[[gnu::always_inline]] inline void Engine::State::finish_request(Index index, Job& job, const Measured& response) {
    if (counts_writes && !job.failed && model->classes[job.request_class].is_write) {
        ++totals.acknowledged_writes;
        if (const auto write = ties_of(job).write; write != none) ledger.acknowledged(write);
    }
    free_job(index, job); // whole until its place is taken again
    if (job.owner_kind == OwnerKind::Page) {
        count_request(window_parts[job.request_class], response, job.failed, job.cause);
        page_part_done(job.owner, job.failed, job.cause, job.connection);
        return;
    }
    count_request(asked(job.population, job.request_class), response, job.failed, job.cause);
    if (job.owner_kind == OwnerKind::User) think(job.owner);
    --open_requests;
}

/// The answer of a call that is all of the request.
[[gnu::always_inline]] inline void Engine::State::finish_only_call(Index index, Job& job, const CompiledVisit& visit,
                                                                   const Measured& response) {
    auto& meter = link_meters[visit.link];
    if (job.failed) [[unlikely]] {
        ++meter.errors;
        ++meter.totals.errors[static_cast<std::size_t>(job.cause)];
    } else {
        count_call(visit, meter, response);
    }
    finish_request(index, job, response);
}

/// The caller has its answer. Says who goes on now, the caller or none.
[[gnu::always_inline]] inline Index Engine::State::hand_over(Index index, Job& job, const CompiledVisit& visit,
                                                             bool is_counted) {
    const auto owner = job.owner;
    auto& caller = jobs[owner];
    if (visit.carries_version && !job.failed) take_version(caller, job, visit);
    free_job(index, job); // whole until its place is taken again
    if (!job.failed && !is_counted) count_call(visit, link_meters[visit.link], time_since(caller.since));
    if (job.failed || job.wants_rebuild || caller.has_connection || !visit.has_plain_outcome) {
        take_outcome(owner, visit, {job.failed, job.missed, job.wants_rebuild, job.cause});
        return none;
    }
    close_call(caller, visits[caller.visit], visit);
    caller.attempt = 0;
    ++caller.step;
    return owner;
}

/// An answer is with who asked. Says who goes on now, the caller or none.
[[gnu::always_inline]] inline Index Engine::State::deliver(Index index, Job& job, const CompiledVisit& visit) {
    if (job.owner_kind == OwnerKind::Job) return hand_over(index, job, visit, false);
    if (is_on_users_side(job.owner_kind))
        finish_only_call(index, job, visit, time_since(job.start));
    else
        free_job(index, job);
    return none;
}

/// The job is done, well or not. Says who goes on now, who asked or none.
[[gnu::always_inline]] inline Index Engine::State::end_job(Index index, Job& job, const CompiledVisit& visit) {
    const auto response = time_since(job.start);
    if (visit.kind == StepKind::Ask) {
        finish_request(index, job, response);
        return none;
    }
    const bool is_there = !path_faults && visit.answers_at_once;
    const bool is_counted = visit.counts_late && is_there && count_unhindered(job, visit, response);
    if (!visit.is_name_choice && !leave(index, job, visit, response, is_counted)) return none;
    if (is_there && job.owner_kind == OwnerKind::Job) return hand_over(index, job, visit, is_counted);
    if (is_there && is_on_users_side(job.owner_kind))
        finish_only_call(index, job, visit, response);
    else
        answer(index);
    return none;
}

} // namespace tiers
