#pragma once

#include "core/selfcheck/self_check.h"

#include <chrono>

namespace tiers::selfcheck {

/// Single stations: M/M/c, M/G/1, losses, deadlines.
[[nodiscard]] std::vector<SelfCheck> stations();
/// Several stations, closed users, feedback, pages.
[[nodiscard]] std::vector<SelfCheck> networks();
/// Retries, breakers, lossy links, failures and repairs.
[[nodiscard]] std::vector<SelfCheck> callers();
/// Hit ratios and stampedes.
[[nodiscard]] std::vector<SelfCheck> caches();
/// Backlogs, rate limits, what a failover loses.
[[nodiscard]] std::vector<SelfCheck> messaging();

/// Options of a check: so many seconds are measured, after a tenth of that for warming up, in a hundred windows.
[[nodiscard]] RunOptions measured_for(double seconds);
/// Position of a component in a recording.
[[nodiscard]] std::size_t at(const Recording& recording, const char* component);

[[nodiscard]] double mean_response(const Recording& recording, const char* component);
[[nodiscard]] double mean_waiting(const Recording& recording, const char* component);
/// Share of the offered requests that ended with an error.
[[nodiscard]] double error_share(const Recording& recording);

} // namespace tiers::selfcheck
