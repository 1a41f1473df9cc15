#pragma once

#include "core/analysis/network.h"
#include "core/simulation/drawing.h"
#include "core/simulation/engine_state.h"

// The way of a call to its callee, as far as most calls go it. What these functions and those of way_back.h and
// way_on.h do is where a run spends its time: each is made part of its callers. Each tells who goes on now: a job that
// need not wait for anything, or none.

namespace tiers {

[[gnu::always_inline]] inline Index Engine::State::take_job() {
    const auto index = jobs.take();
    auto& job = jobs[index];
    const auto epoch = job.epoch;
    job = Job{};
    job.epoch = epoch;
    return index;
}

[[gnu::always_inline]] inline void Engine::State::compute(Index index, Job& job, const CompiledVisit& visit,
                                                          const Instance& instance) {
    auto& stream = service_streams[visit.component];
    const double mean = visit.ready_service_mean;
    const auto time = mean > 0 ? static_cast<std::int64_t>(mean * stream.unit_exponential() * instance.slowness + 0.5)
                               : visit.service(stream.stream(), instance.slowness);
    job.own += time;
    job.doing = Doing::Computing;
    if (job.ties != none) trace_part(job, SpanKind::Service, now, now + time);
    schedule(index, now + time);
}

[[gnu::always_inline]] inline void Engine::State::want_core(Index index, Job& job, const CompiledVisit& visit,
                                                            Instance& instance) {
    auto& cores = instance.cores;
    if (cores.has_free()) {
        cores.busy.add(1, now);
        compute(index, job, visit, instance);
    } else {
        job.doing = Doing::CoreQueue;
        job.since = now;
        cores.enqueue(index, now);
    }
}

/// The job has a worker or a connection.
[[gnu::always_inline]] inline Index Engine::State::start_work(Index index, Job& job, const CompiledVisit& visit,
                                                              Instance& instance) {
    if (instance.is_ill) [[unlikely]]
        return start_other_work(index);
    if (visit.only_passes) return index;
    if (!visit.computes_at_once) return start_other_work(index);
    want_core(index, job, visit, instance);
    return none;
}

[[gnu::always_inline]] inline Index Engine::State::arrive(Index index, Job& job, const CompiledVisit& visit) {
    if (visit.is_name_choice) return index;
    ++component_meters[visit.component].arrivals;
    auto& instance = instances[visit.first_instance + job.instance];
    if (instance.down.value() > 0) [[unlikely]]
        return refuse(index, ErrorCause::Refused);
    if (visit.limits_arrivals && !limits[visit.component].take(0, now)) return refuse(index, ErrorCause::RateLimited);
    auto& slots = instance.slots;
    const bool starts = slots.has_free();
    if (!starts && slots.waiting() >= visit.queue_limit) return refuse(index, ErrorCause::Shed);
    job.start = now;
    if (starts) {
        slots.busy.add(1, now);
        return start_work(index, job, visit, instance);
    }
    job.doing = Doing::WorkerQueue;
    job.since = now;
    slots.enqueue(index, now);
    return none;
}

/// A call sets out to its callee.
[[gnu::always_inline]] inline Index Engine::State::depart(Index index, Job& job, const CompiledVisit& visit,
                                                          std::int64_t travel) {
    return path_faults || travel > 0 ? travel_there(index, travel) : arrive(index, job, visit);
}

[[gnu::always_inline]] inline void Engine::State::start_timer(Index timer, Index index, const Job& job) {
    auto& lane = timers[timer];
    lane.push({now + model->timers[timer], index, job.epoch});
    if (actor_time[first_timer + timer] < 0) schedule_actor(first_timer + timer, lane.front().deadline);
}

/// The call is made: a job for the callee, at this one of its instances.
[[gnu::always_inline]] inline Index Engine::State::send(Index caller, Job& parent, Index target, Index instance) {
    const auto& visit = visits[target];
    const auto index = take_job();
    auto& job = jobs[index];
    parent.child = index;
    parent.doing = Doing::Calling;
    job.owner = caller;
    job.owner_kind = OwnerKind::Job;
    job.visit = target;
    job.instance = instance;
    job.population = parent.population;
    job.request_class = parent.request_class;
    job.key = parent.key;
    job.client = parent.client;
    if (!visit.is_plain_call || parent.ties != none) prepare_call(job);
    if (visit.timer != none) start_timer(visit.timer, caller, parent);
    auto travel = visit.request_ns;
    if (visit.sets_up)
        if (const auto* request = users_request(job); request != nullptr && request->fresh)
            travel += setup_round_trips * 2 * visit.request_ns;
    return depart(index, job, visit, travel);
}

/// Sends the caller's next call, once it has a connection.
[[gnu::always_inline]] inline Index Engine::State::call(Index caller, Job& parent, Index target, Index instance) {
    const auto& visit = visits[target];
    parent.since = now;
    ++link_meters[visit.link].calls;
    return visit.is_open_call || may_send(caller, visit) ? send(caller, parent, target, instance) : none;
}

} // namespace tiers
