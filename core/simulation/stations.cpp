#include "core/simulation/way_on.h"

#include <algorithm>

namespace tiers {

/// The thing that the job asks for, the same for all classes that share their data.
std::uint64_t Engine::State::data_key(const Job& job) const {
    return (static_cast<std::uint64_t>(model->classes[job.request_class].data) << 32) | job.key;
}

Instance& Engine::State::instance_of(const Job& job) {
    return instances[visits[job.visit].first_instance + job.instance];
}

/// Turned away at the door, through an event of its own, so that no chain of failures nests.
Index Engine::State::refuse(Index index, ErrorCause cause) {
    auto& job = jobs[index];
    count_component_error(model->visits[job.visit].component, cause);
    job.failed = true;
    job.cause = cause;
    job.doing = Doing::Failing;
    schedule(index, now);
    return none;
}

/// Begins what does not begin on a core, or not on a healthy instance.
Index Engine::State::start_other_work(Index index) {
    auto& job = jobs[index];
    const auto& visit = visits[job.visit];
    auto& instance = instances[visit.first_instance + job.instance];
    if (instance.hangs) {
        freeze(index, true);
        return none;
    }
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
    case StepKind::Consume: want_core(index, job, visit, instance); return none;
    case StepKind::Fetch: {
        const auto time =
            visit.service(service_streams[visit.component].stream(), instance_of(job).slowness) + visit.transfer_ns;
        job.own += time;
        job.doing = Doing::Pausing;
        trace_part(job, SpanKind::OwnWait, now, now + time);
        schedule(index, now + time);
        return none;
    }
    case StepKind::EdgeLookup:
        job.missed = !look_up(job, visit.component, model->caching[visit.caching]);
        if (job.wants_rebuild) start_rebuild(index, 0);
        job.wants_rebuild = false;
        return index;
    case StepKind::Balance:
    case StepKind::PassThrough:
    case StepKind::Ask:
    case StepKind::Resolve:
    case StepKind::LocalLookup: return index;
    }
    return none;
}

/// What follows the work on a core, where anything does.
Index Engine::State::finish_work(Index index) {
    auto& job = jobs[index];
    const auto& visit = visits[job.visit];
    if (visit.after_work != AfterWork::Nothing) {
        if (const auto error = after_work(job, visit)) {
            finish(index, true, *error);
            return none;
        }
    }
    if (visit.has_cache_work) cache_work(index);
    if (visit.wait.is_zero() && !visit.waits_for_copies) return index;
    const auto slowness = instances[visit.first_instance + job.instance].slowness;
    const auto time =
        visit.waits_for_copies ? copies_time(visit, job.instance) : visit.wait(wait_streams[visit.component], slowness);
    job.own += time;
    job.doing = Doing::Pausing;
    trace_part(job, SpanKind::OwnWait, now, now + time);
    schedule(index, now + time);
    return none;
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

/// The job is over, well or not.
void Engine::State::finish(Index index, bool failed, ErrorCause cause) {
    auto& job = jobs[index];
    job.failed = failed;
    job.cause = cause;
    run_on(end_job(index, job, visits[job.visit]));
}

void Engine::State::count_component_error(Index component, ErrorCause cause) {
    auto& meter = component_meters[component];
    ++meter.errors;
    ++meter.totals.errors[static_cast<std::size_t>(cause)];
}

} // namespace tiers
