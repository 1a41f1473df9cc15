#pragma once

#include "core/simulation/sampler.h"

#include <boost/random/exponential_distribution.hpp>

// Draws that become part of who needs them; sampler.h has the same as calls.

namespace tiers {

[[gnu::always_inline]] inline double draw_unit_exponential(RandomStream& stream) {
    return boost::random::exponential_distribution<double>{}(stream);
}

/// What `sampler(stream, factor)` draws.
[[gnu::always_inline]] inline std::int64_t draw_time(const Sampler& sampler, RandomStream& stream, double factor) {
    const double mean = sampler.exponential_mean();
    return mean > 0 ? static_cast<std::int64_t>(mean * draw_unit_exponential(stream) * factor + 0.5)
                    : sampler(stream, factor);
}

} // namespace tiers
