#pragma once

#include "core/analysis/network.h"
#include "core/simulation/engine_state.h"

// The way of a call to its callee, as far as most calls go it. These functions and those of way_back.h are where a run
// spends its time: each is made part of its callers.

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
    const auto time = visit.service(service_streams[visit.component], instance.slowness);
    job.own += time;
    job.doing = Doing::Computing;
    if (job.trace != none) trace_part(job, SpanKind::Service, now, now + time);
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
[[gnu::always_inline]] inline void Engine::State::start_work(Index index, Job& job, const CompiledVisit& visit,
                                                             Instance& instance) {
    if (!visit.computes_at_once || instance.hangs || instance.error_rate > 0) [[unlikely]]
        start_other_work(index);
    else
        want_core(index, job, visit, instance);
}

[[gnu::always_inline]] inline void Engine::State::arrive(Index index) {
    auto& job = jobs[index];
    const auto& visit = visits[job.visit];
    if (visit.is_name_choice) return balance(index);
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
        start_work(index, job, visit, instance);
    } else {
        job.doing = Doing::WorkerQueue;
        job.since = now;
        slots.enqueue(index, now);
    }
}

/// A call sets out to its callee.
[[gnu::always_inline]] inline void Engine::State::depart(Index index, std::int64_t travel) {
    if (path_faults || travel > 0)
        travel_there(index, travel);
    else
        arrive(index);
}

[[gnu::always_inline]] inline void Engine::State::send(Index caller, Index target) {
    const auto& visit = visits[target];
    const auto index = take_job();
    auto& job = jobs[index];
    auto& parent = jobs[caller];
    parent.child = index;
    parent.doing = Doing::Calling;
    job.owner = caller;
    job.owner_kind = OwnerKind::Job;
    job.visit = target;
    job.population = parent.population;
    job.request_class = parent.request_class;
    job.key = parent.key;
    job.client = parent.client;
    if (visit.is_target)
        job.instance = model->components[visits[parent.visit].component].targets[parent.target].instance;
    if (!visit.is_plain_call || (parent.trace & parent.write) != none) prepare_call(index);
    if (visit.timer != none) start_timer(visit.timer, caller);
    auto travel = visit.request_ns;
    if (visit.sets_up)
        if (const auto* request = users_request(job); request != nullptr && request->fresh)
            travel += setup_round_trips * 2 * visit.request_ns;
    depart(index, travel);
}

/// Sends the caller's next call, once it has a connection.
[[gnu::always_inline]] inline void Engine::State::call(Index caller, Index target) {
    const auto& visit = visits[target];
    jobs[caller].since = now;
    ++link_meters[visit.link].calls;
    if (visit.is_open_call || may_send(caller, visit)) send(caller, target);
}

} // namespace tiers
