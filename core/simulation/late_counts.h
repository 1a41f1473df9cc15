#pragma once

#include "core/simulation/histogram.h"

#include <array>
#include <cstddef>

namespace tiers {

/// Counts for histograms that lie all over a large memory. Each count waits here for a moment, while first its
/// histogram and then its place in there are fetched into the processor's cache; then it is made, in the order of their
/// coming.
class LateCounts {
  public:
    [[gnu::always_inline]] void add(LatencyHistogram& histogram, const Measured& measured) {
        __builtin_prefetch(&histogram);
        auto& place = m_waiting[m_next % m_waiting.size()];
        if (place.histogram != nullptr) [[likely]]
            place.histogram->record(place.measured);
        place = {&histogram, measured};
        ++m_next;
        const auto& half_way = m_waiting[(m_next + m_waiting.size() / 2) % m_waiting.size()];
        if (half_way.histogram != nullptr) [[likely]]
            half_way.histogram->fetch(half_way.measured);
    }
    /// Makes the counts that wait: whoever reads a histogram, or copies it, has this done before.
    void settle() {
        for (std::size_t i = 0; i < m_waiting.size(); ++i, ++m_next) {
            auto& place = m_waiting[m_next % m_waiting.size()];
            if (place.histogram != nullptr) place.histogram->record(place.measured);
            place.histogram = nullptr;
        }
    }

  private:
    struct Count {
        LatencyHistogram* histogram{};
        Measured measured{Duration{}};
    };
    std::array<Count, 16> m_waiting;
    std::size_t m_next{};
};

} // namespace tiers
