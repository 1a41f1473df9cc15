#include "core/simulation/engine_state.h"

#include <algorithm>
#include <utility>

namespace tiers {

/// The thing that the job asks for, the same for all classes that share their data.
std::uint64_t Engine::State::data_key(const Job& job) const {
    return (static_cast<std::uint64_t>(model->classes[job.request_class].data) << 32) | job.key;
}

Instance& Engine::State::instance_of(const Job& job) {
    return instances[model->components[model->visits[job.visit].component].first_instance + job.instance];
}

void Engine::State::arrive(Index index) {
    auto& job = jobs[index];
    const auto component = model->visits[job.visit].component;
    if (model->visits[job.visit].is_name_choice) {
        balance(index);
        return;
    }
    auto& meter = component_meters[component];
    ++meter.arrivals;
    auto& instance = instance_of(job);
    if (instance.down.value() > 0) {
        refuse(index, ErrorCause::Refused);
        return;
    }
    if (model->visits[job.visit].limits_arrivals && !limits[component].take(0, now)) {
        refuse(index, ErrorCause::RateLimited);
        return;
    }
    auto& slots = instance.slots;
    const bool starts = slots.has_free();
    if (!starts && slots.waiting() >= model->components[component].queue_limit) {
        refuse(index, ErrorCause::Shed);
        return;
    }
    job.start = now;
    meter.number.add(1, now);
    if (starts) {
        slots.busy.add(1, now);
        start_work(index);
    } else {
        job.doing = Doing::WorkerQueue;
        job.since = now;
        slots.enqueue(index, now);
    }
}

/// Turned away at the door, through an event of its own, so that no chain of failures nests.
void Engine::State::refuse(Index index, ErrorCause cause) {
    auto& job = jobs[index];
    count_component_error(model->visits[job.visit].component, cause);
    job.failed = true;
    job.cause = cause;
    job.doing = Doing::Failing;
    schedule(index, now);
}

void Engine::State::start_work(Index index) {
    auto& job = jobs[index];
    const auto& visit = model->visits[job.visit];
    const auto& instance = instance_of(job);
    if (instance.hangs) return freeze(index, true);
    if (instance.error_rate > 0) job.errs = error_streams[visit.component].uniform() < instance.error_rate;
    if (visit.uses_session) use_session(job, visit.component);
    switch (visit.kind) {
    case StepKind::Serve:
    case StepKind::Call:
    case StepKind::SessionLookup:
    case StepKind::CacheLookup:
    case StepKind::CacheFill:
    case StepKind::CacheInvalidate:
    case StepKind::Read:
    case StepKind::Write:
    case StepKind::Publish:
    case StepKind::Consume: want_core(index); return;
    case StepKind::Fetch: {
        const auto time =
            visit.service(service_streams[visit.component], instance_of(job).slowness) + visit.transfer_ns;
        job.own += time;
        job.doing = Doing::Pausing;
        trace_part(job, SpanKind::OwnWait, now, now + time);
        schedule(index, now + time);
        return;
    }
    case StepKind::EdgeLookup:
        job.missed = !look_up(job, visit.component, model->caching[visit.caching]);
        if (std::exchange(job.wants_rebuild, false)) start_rebuild(index, 0);
        continue_steps(index);
        return;
    case StepKind::Balance: balance(index); return;
    case StepKind::PassThrough:
    case StepKind::Ask:
    case StepKind::Resolve:
    case StepKind::LocalLookup: continue_steps(index); return;
    }
}

void Engine::State::want_core(Index index) {
    auto& job = jobs[index];
    auto& cores = instance_of(job).cores;
    if (cores.has_free()) {
        cores.busy.add(1, now);
        compute(index);
    } else {
        job.doing = Doing::CoreQueue;
        job.since = now;
        cores.enqueue(index, now);
    }
}

void Engine::State::compute(Index index) {
    auto& job = jobs[index];
    const auto& visit = model->visits[job.visit];
    const auto time = visit.service(service_streams[visit.component], instance_of(job).slowness);
    job.own += time;
    job.doing = Doing::Computing;
    trace_part(job, SpanKind::Service, now, now + time);
    schedule(index, now + time);
}

void Engine::State::computed(Index index) {
    auto& job = jobs[index];
    const auto& visit = model->visits[job.visit];
    auto& instance = instance_of(job);
    release_core(instance);
    if (visit.after_work != AfterWork::Nothing) {
        if (const auto error = after_work(job, visit)) {
            finish(index, true, *error);
            return;
        }
    }
    if (visit.has_cache_work) cache_work(index);
    if (!visit.wait.is_zero() || visit.waits_for_copies) {
        const auto time = visit.waits_for_copies ? copies_time(visit, job.instance)
                                                 : visit.wait(wait_streams[visit.component], instance.slowness);
        job.own += time;
        job.doing = Doing::Pausing;
        trace_part(job, SpanKind::OwnWait, now, now + time);
        schedule(index, now + time);
        return;
    }
    continue_steps(index);
}

/// What a component does with a job when its own time is over. Says why it goes no further, where it does not.
std::optional<ErrorCause> Engine::State::after_work(Job& job, const CompiledVisit& visit) {
    const auto& component = model->components[visit.component];
    switch (visit.after_work) {
    case AfterWork::Nothing: break;
    case AfterWork::Limit:
        if (component.client_limit && !client_limits[visit.component].take(job.client, now))
            return ErrorCause::RateLimited;
        if (component.limit && !limits[visit.component].take(0, now)) return ErrorCause::RateLimited;
        break;
    case AfterWork::Err:
        if (error_streams[visit.component].uniform() < component.error_rate) return ErrorCause::Failed;
        break;
    case AfterWork::Store: return publish(job, visit);
    case AfterWork::ReadCopy: read_copy(job, visit); break;
    case AfterWork::Commit: commit(job, visit); break;
    }
    return std::nullopt;
}

/// The job is done at its component: its worker goes to the next, its outcome to who asked.
void Engine::State::finish(Index index, bool failed, ErrorCause cause) {
    auto& job = jobs[index];
    const auto& visit = model->visits[job.visit];
    job.failed = failed;
    job.cause = cause;
    if (visit.kind == StepKind::Ask) {
        finish_request(index);
        return;
    }
    if (visit.is_name_choice) {
        answer(index);
        return;
    }
    if (visit.has_cache_steps) {
        failed = settle_caches(index, failed, cause);
        job.failed = failed;
    }
    auto& meter = component_meters[visit.component];
    meter.number.add(-1, now);
    meter.sojourn_seconds += seconds(Duration{now - job.start});
    if (job.is_rebuild) {
        free_job(index);
        return;
    }
    if (failed)
        count_component_error(visit.component, cause);
    else
        count_component_done(visit.component, Duration{job.waiting}, Duration{job.own}, Duration{now - job.start});
    release_slot(instance_of(job));
    answer(index);
}

/// A worker or a connection is free: the next in the queue gets it.
void Engine::State::release_slot(Instance& instance) {
    const auto next = next_in(instance.slots);
    if (next != none) start_work(next);
}

void Engine::State::release_core(Instance& instance) {
    const auto next = next_in(instance.cores);
    if (next != none) compute(next);
}

/// Who gets the server that is free now; none: nobody waits, and it is idle.
Index Engine::State::next_in(Resource& resource) {
    while (resource.hands_over()) {
        const auto next = resource.queue.pop();
        auto& job = jobs[next];
        if (job.doing == Doing::Cancelled) {
            free_job(next);
            continue;
        }
        resource.queued.add(-1, now);
        job.waiting += now - job.since;
        const auto kind = job.doing == Doing::CoreQueue ? SpanKind::CoreWait : SpanKind::WorkerWait;
        trace_part(job, kind, job.since, now);
        return next;
    }
    resource.busy.add(-1, now);
    return none;
}

void Engine::State::count_component_error(Index component, ErrorCause cause) {
    auto& meter = component_meters[component];
    ++meter.errors;
    ++meter.totals.errors[static_cast<std::size_t>(cause)];
}

void Engine::State::count_component_done(Index component, Duration waiting, Duration service, Duration response) {
    auto& meter = component_meters[component];
    ++meter.completions;
    meter.response_seconds += seconds(response);
    meter.totals.waiting.record(waiting);
    meter.totals.service.record(service);
    meter.totals.response.record(response);
}

} // namespace tiers
