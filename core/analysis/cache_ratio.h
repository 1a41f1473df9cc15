#pragma once

#include "core/model/workload.h"

#include <cstdint>
#include <vector>

namespace tiers {

/// The probability of each key, most popular first; sums to 1.
[[nodiscard]] std::vector<double> key_probabilities(const Popularity& popularity, std::int64_t keys);

/// Hit ratio of an LRU cache of `capacity` items under independent requests, by Che's approximation (Che, Tung, Wang
/// 2002; Fricker, Robert, Roberts 2012).
[[nodiscard]] double lru_hit_ratio(const std::vector<double>& probabilities, double capacity);

/// Hit ratio of an unbounded cache whose items live `ttl_seconds` from their fill, hits not renewing, misses being
/// filled at once: Σ p λ T p / (1 + λ T p).
[[nodiscard]] double ttl_hit_ratio(const std::vector<double>& probabilities, double requests_per_second,
                                   double ttl_seconds);

} // namespace tiers
