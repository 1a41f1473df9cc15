#include "core/simulation/way_on.h"

#include <algorithm>
#include <cmath>

namespace tiers {

/// Whether a failed call is tried again; then it waits for its time.
bool Engine::State::tries_again(Index index, const CompiledLink& link, ErrorCause cause) {
    auto& caller = jobs[index];
    const auto& policy = link.policy;
    if (caller.attempt >= policy.retries || cause == ErrorCause::CircuitOpen) return false;
    if (policy.retry_budget >= 0) {
        auto& tokens = callers[link.first_caller + caller.instance].retry_tokens;
        if (tokens < 1) return false;
        tokens -= 1;
    }
    const auto position = static_cast<Index>(&link - model->links.data());
    ++link_meters[position].retries;
    auto& stream = retry_streams[position];
    double wait = std::ldexp(static_cast<double>(policy.backoff), std::min<int>(caller.attempt, 40));
    switch (policy.jitter) {
    case BackoffJitter::None: break;
    case BackoffJitter::Full: wait *= stream.uniform(); break;
    case BackoffJitter::Equal: wait *= 0.5 + 0.5 * stream.uniform(); break;
    }
    ++caller.attempt;
    caller.doing = Doing::RetryWait;
    const auto until = now + static_cast<std::int64_t>(std::min(wait, 1e18));
    trace_part(caller, SpanKind::RetryWait, now, until);
    schedule(index, until);
    return true;
}

void Engine::State::retry(Index index) {
    const auto& visit = model->visits[jobs[index].visit];
    if (visit.kind == StepKind::Balance) return run_on(balance(index, jobs[index], visit));
    auto& job = jobs[index];
    if (const auto& child = model->visits[visit.first_child + job.step]; child.is_own_choice)
        job.target = choose(child);
    run_on(call(index, job, called_visit(job), 0));
}

/// Credits the budget with a call, and asks the breaker.
bool Engine::State::breaker_allows(const CompiledLink& link, const Job& job, LinkMeter& meter) {
    auto& caller = callers[link.first_caller + job.instance];
    const auto& policy = link.policy;
    if (policy.retry_budget >= 0 && job.attempt == 0)
        caller.retry_tokens = std::min(retry_reserve, caller.retry_tokens + policy.retry_budget);
    if (!policy.has_breaker) return true;
    const bool was_open = caller.breaker.state() == CircuitBreaker::State::Open;
    const bool allowed = caller.breaker.allows(policy.breaker, now);
    if (was_open && caller.breaker.state() != CircuitBreaker::State::Open) meter.open_breakers.add(-1, now);
    return allowed;
}

void Engine::State::tell_breaker(const CompiledLink& link, const Job& caller, bool failed, LinkMeter& meter) {
    auto& breaker = callers[link.first_caller + caller.instance].breaker;
    const bool was_open = breaker.state() == CircuitBreaker::State::Open;
    breaker.record(link.policy.breaker, failed, caller.since, now);
    if (!was_open && breaker.state() == CircuitBreaker::State::Open) meter.open_breakers.add(1, now);
}

} // namespace tiers
