#include "core/simulation/circuit_breaker.h"

namespace tiers {

bool CircuitBreaker::allows(const BreakerPolicy& policy, std::int64_t now) {
    if (m_state == State::Closed) return true;
    if (m_state == State::Open) {
        if (now < m_changed + policy.open_for) return false;
        change(State::HalfOpen, now);
    }
    if (m_trials >= policy.trial_calls) return false;
    ++m_trials;
    return true;
}

void CircuitBreaker::record(const BreakerPolicy& policy, bool failed, std::int64_t began, std::int64_t now) {
    if (began < m_changed || m_state == State::Open) return;
    if (m_state == State::HalfOpen) {
        ++m_calls;
        if (failed) ++m_failures;
        if (m_calls < policy.trial_calls) return;
    } else {
        count(policy, failed, now);
        if (m_calls < policy.minimum_calls) return;
    }
    const bool too_many = m_failures > 0 && m_failures >= policy.failure_rate * m_calls;
    if (too_many)
        change(State::Open, now);
    else if (m_state == State::HalfOpen)
        change(State::Closed, now);
}

void CircuitBreaker::change(State state, std::int64_t now) {
    m_state = state;
    m_changed = now;
    m_calls = m_failures = m_trials = 0;
    m_next = 0;
    m_last.clear();
    m_slices = {};
}

void CircuitBreaker::count(const BreakerPolicy& policy, bool failed, std::int64_t now) {
    if (policy.window_calls > 0) {
        if (m_last.size() < policy.window_calls) {
            m_last.reserve(policy.window_calls);
            m_last.push_back(failed);
            ++m_calls;
        } else {
            m_failures -= m_last[m_next];
            m_last[m_next] = failed;
            m_next = (m_next + 1) % m_last.size();
        }
        if (failed) ++m_failures;
        return;
    }
    const auto number = now * slice_count / policy.window_time;
    auto& slice = m_slices[static_cast<std::size_t>(number % slice_count)];
    if (slice.number != number) slice = {number, 0, 0};
    ++slice.calls;
    if (failed) ++slice.failures;
    m_calls = m_failures = 0;
    for (const auto& s : m_slices) {
        if (s.number <= number - slice_count) continue;
        m_calls += s.calls;
        m_failures += s.failures;
    }
}

} // namespace tiers
