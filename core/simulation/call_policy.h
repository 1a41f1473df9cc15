#pragma once

#include "core/simulation/circuit_breaker.h"

#include <cstdint>

namespace tiers {

enum class BackoffJitter : std::uint8_t { None, Full, Equal };

/// What a caller does about failed attempts over one link.
struct CallPolicy {
    int retries{};          ///< further attempts after the first
    std::int64_t backoff{}; ///< ns before the first retry; doubles with each further one
    BackoffJitter jitter{BackoffJitter::Full};
    double retry_budget{-1}; ///< retries per first attempt at most; below 0: no limit
    bool cancels{};          ///< work whose caller gave up is dropped at the callee
    bool falls_back{};       ///< the caller goes on without the answer when all attempts failed
    bool has_breaker{};
    BreakerPolicy breaker;
};

/// Retries that a calling instance may make beyond its budget's share before the share binds.
inline constexpr double retry_reserve = 10;

/// What one calling instance remembers of its calls over one link.
struct CallerState {
    double retry_tokens{retry_reserve};
    CircuitBreaker breaker;
};

} // namespace tiers
