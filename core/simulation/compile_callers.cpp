#include "core/catalog/settings.h"
#include "core/simulation/compiler.h"

#include <algorithm>

namespace tiers {

namespace {

std::uint32_t calls(std::int64_t count) {
    return static_cast<std::uint32_t>(std::clamp<std::int64_t>(count, 1, 1'000'000));
}

BreakerPolicy breaker_policy(const Settings& settings) {
    BreakerPolicy breaker;
    breaker.failure_rate = settings.number("circuit_breaker.failure_rate");
    const auto window = settings.text("circuit_breaker.window");
    if (const auto count = parse_number(window))
        breaker.window_calls = calls(static_cast<std::int64_t>(*count));
    else
        breaker.window_time = std::max<std::int64_t>(1, parse_duration(window).value_or(Duration{}).count());
    breaker.minimum_calls = calls(settings.count("circuit_breaker.minimum_calls"));
    if (breaker.window_calls > 0) breaker.minimum_calls = std::min(breaker.minimum_calls, breaker.window_calls);
    breaker.open_for = settings.duration("circuit_breaker.open_for").count();
    breaker.trial_calls = calls(settings.count("circuit_breaker.half_open_calls"));
    return breaker;
}

} // namespace

CallPolicy call_policy(std::span<const ParameterSpec> specs, const Parameters& parameters) {
    CallPolicy policy;
    const Settings settings{specs, parameters};
    const auto acts = [&](std::string_view name) {
        const auto* spec = find_parameter(specs, name);
        return spec != nullptr && spec->simulated && settings.has(name);
    };
    if (acts("retries")) {
        policy.retries = static_cast<int>(std::clamp<std::int64_t>(settings.count("retries"), 0, 100));
        policy.backoff = settings.duration("backoff").count();
        const auto jitter = settings.text("backoff_jitter");
        policy.jitter = jitter == "none"    ? BackoffJitter::None
                        : jitter == "equal" ? BackoffJitter::Equal
                                            : BackoffJitter::Full;
        if (settings.has("retry_budget")) policy.retry_budget = settings.number("retry_budget");
    }
    if (acts("abandoned")) policy.cancels = settings.text("abandoned") == "cancel";
    if (acts("fallback")) policy.falls_back = settings.flag("fallback");
    if (acts("circuit_breaker.failure_rate")) {
        policy.has_breaker = true;
        policy.breaker = breaker_policy(settings);
    }
    return policy;
}

} // namespace tiers
