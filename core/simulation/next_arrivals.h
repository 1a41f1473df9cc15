#pragma once

#include "core/simulation/timing_wheel.h"

#include <cstddef>
#include <cstdint>
#include <limits>
#include <vector>

namespace tiers {

/// When each open population makes its next request. One of them is at hand at any time: that it stands beside the
/// event list spares every request a push and a pop.
class NextArrivals {
  public:
    /// None is planned yet.
    explicit NextArrivals(std::size_t populations = 0) : m_next(populations, nothing) {}

    /// Whose payload is its population; far beyond the clock where none is planned.
    [[nodiscard]] const Event& first() const { return m_first; }
    /// In place of what was planned for its population.
    [[gnu::always_inline]] void plan(const Event& arrival) { put(arrival.payload(), arrival); }
    void cancel(std::uint32_t population) { put(population, nothing); }

  private:
    static constexpr Event nothing{std::numeric_limits<std::int64_t>::max(), 0};

    [[gnu::always_inline]] void put(std::uint32_t population, const Event& arrival) {
        m_next[population] = arrival;
        auto first = m_next.front();
        for (std::size_t i = 1; i < m_next.size(); ++i)
            if (m_next[i].before(first)) first = m_next[i];
        m_first = first;
    }

    std::vector<Event> m_next; ///< by population
    Event m_first{nothing};
};

} // namespace tiers
