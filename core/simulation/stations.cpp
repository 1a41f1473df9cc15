#include "core/simulation/way_back.h"

#include <algorithm>
#include <utility>

namespace tiers {

/// The thing that the job asks for, the same for all classes that share their data.
std::uint64_t Engine::State::data_key(const Job& job) const {
    return (static_cast<std::uint64_t>(model->classes[job.request_class].data) << 32) | job.key;
}

Instance& Engine::State::instance_of(const Job& job) {
    return instances[visits[job.visit].first_instance + job.instance];
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

/// Begins what does not begin on a core, or not on a healthy instance.
void Engine::State::start_other_work(Index index) {
    auto& job = jobs[index];
    const auto& visit = visits[job.visit];
    auto& instance = instances[visit.first_instance + job.instance];
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
    case StepKind::Consume: want_core(index, job, visit, instance); return;
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

void Engine::State::computed(Index index) {
    auto& job = jobs[index];
    const auto& visit = visits[job.visit];
    auto& instance = instances[visit.first_instance + job.instance];
    release_core(instance);
    if (visit.is_done_computing)
        return is_done(job, visit) ? finish(index, false, ErrorCause::Failed) : continue_steps(index);
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

/// The job leaves its component: its worker goes to the next. False where nobody waits for its outcome.
[[gnu::always_inline]] inline bool Engine::State::leave(Index index, const CompiledVisit& visit) {
    auto& job = jobs[index];
    if (visit.has_cache_steps) job.failed = settle_caches(index, job.failed, job.cause);
    if (job.is_rebuild) {
        component_meters[visit.component].beside.add(-1, now);
        component_meters[visit.component].unanswered_seconds += seconds(Duration{now - job.start});
        free_job(index);
        return false;
    }
    if (job.failed) {
        component_meters[visit.component].unanswered_seconds += seconds(Duration{now - job.start});
        count_component_error(visit.component, job.cause);
    } else
        count_component_done(visit.component, Duration{job.waiting}, Duration{job.own}, Duration{now - job.start});
    release_slot(instances[visit.first_instance + job.instance]);
    return true;
}

/// The job is done at its component, and with its answer perhaps its caller, and the caller's caller.
void Engine::State::finish(Index index, bool failed, ErrorCause cause) {
    for (;;) {
        auto& job = jobs[index];
        const auto& visit = visits[job.visit];
        job.failed = failed;
        job.cause = cause;
        if (visit.kind == StepKind::Ask) return finish_request(index);
        if (!visit.is_name_choice && !leave(index, visit)) return;
        if (path_faults || visit.response_ns > 0 || visit.answers_over_access ||
            jobs[index].owner_kind != OwnerKind::Job)
            return answer(index);
        index = hand_over(index);
        if (index == none) return;
        failed = false;
        cause = ErrorCause::Failed;
    }
}

void Engine::State::count_component_error(Index component, ErrorCause cause) {
    auto& meter = component_meters[component];
    ++meter.errors;
    ++meter.totals.errors[static_cast<std::size_t>(cause)];
}

[[gnu::flatten]] void Engine::State::count_component_done(Index component, Duration waiting, Duration service,
                                                          Duration response) {
    auto& meter = component_meters[component];
    meter.totals.waiting.record(waiting);
    meter.totals.service.record(service);
    meter.totals.response.record(response);
}

} // namespace tiers
