#pragma once

#include "core/model/problem.h"
#include "core/simulation/scenario.h"

#include <cstdint>
#include <optional>

namespace tiers {

/// How much is simulated at most. A document may ask for more with a few characters; what would take more memory than
/// an ordinary machine has is refused in words, before a run begins.
inline constexpr std::uint64_t most_instances = 1'000'000; ///< of all components together, with autoscaling at its most
inline constexpr std::uint64_t most_pools = 5'000'000;     ///< of connections: one a calling instance and link
inline constexpr std::uint64_t most_targets = 5'000'000;   ///< of load balancers and DNS together
inline constexpr std::uint64_t most_users = 10'000'000;    ///< who think and ask again, of one population
inline constexpr std::uint64_t most_warm_keys = 20'000'000; ///< that a cache's stationary state is drawn from
/// Windows, times the components, links, classes and populations that each has figures of.
inline constexpr std::uint64_t most_window_figures = 5'000'000;
inline constexpr Duration longest_simulation = std::chrono::hours{24 * 30};

/// Nothing, or why so many windows cannot be kept; the problem's path is `window`.
[[nodiscard]] std::optional<Problem> check_windows(const Scenario& scenario, const RunOptions& options);

} // namespace tiers
