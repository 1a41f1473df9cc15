#pragma once

#include "core/simulation/compiled_model.h"

#include <algorithm>
#include <cstdint>
#include <limits>
#include <vector>

namespace tiers {

/// Token buckets of one size and rate, full at the start. Each is kept as the time when it will be full again (the
/// generic cell rate algorithm), so that it needs no event and eight bytes.
class TokenBuckets {
  public:
    TokenBuckets() = default;
    TokenBuckets(const RateLimit& limit, Index count)
        : m_interval(limit.per_second > 0 ? 1e9 / limit.per_second : std::numeric_limits<double>::infinity()),
          m_room(limit.per_second > 0 ? (limit.burst - 1) * m_interval : -1),
          m_full_at(count, 0) {}

    /// Takes a token, where there is one.
    [[nodiscard]] bool take(Index bucket, std::int64_t now) {
        auto& full_at = m_full_at[bucket];
        const auto since = std::max(full_at, static_cast<double>(now));
        if (since - static_cast<double>(now) > m_room) return false;
        full_at = since + m_interval;
        return true;
    }

  private:
    double m_interval{}; ///< ns in which a token comes
    double m_room{};     ///< ns in which a bucket short of one token fills from empty; below 0: none ever comes
    std::vector<double> m_full_at;
};

} // namespace tiers
