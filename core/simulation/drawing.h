#pragma once

#include "core/simulation/sampler.h"

#include <boost/random/exponential_distribution.hpp>

#include <cstdint>
#include <utility>

// Draws that become part of who needs them; sampler.h has the same as calls.

namespace tiers {

[[gnu::always_inline]] inline double draw_unit_exponential(RandomStream& stream) {
    return boost::random::exponential_distribution<double>{}(stream);
}

/// A stream of random numbers that has its next exponential draw ready: who wants one need not wait for it.
class alignas(64) ReadyStream {
  public:
    explicit ReadyStream(const RandomStream& stream) : m_stream(stream) {}

    /// The next draw from the exponential distribution of mean 1. The one after it is made at once: where something
    /// else is drawn from the stream between them, that comes after both.
    [[gnu::always_inline]] double unit_exponential() {
        if (m_ready < 0) [[unlikely]]
            m_ready = draw_exponential(m_stream);
        return std::exchange(m_ready, draw_unit_exponential(m_stream));
    }
    /// For draws of other kinds.
    [[nodiscard]] RandomStream& stream() { return m_stream; }

  private:
    RandomStream m_stream;
    double m_ready{-1};
};

} // namespace tiers
