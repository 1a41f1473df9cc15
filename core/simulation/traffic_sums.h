#pragma once

#include "core/simulation/recording.h"

namespace tiers {

/// Adds what a sample counted to `sum`.
inline void add(TrafficSample& sum, const TrafficSample& sample) {
    sum.offered += sample.offered;
    sum.ok += sample.ok;
    sum.good += sample.good;
    for (std::size_t c = 0; c < error_cause_count; ++c) sum.errors[c] += sample.errors[c];
    sum.response.merge(sample.response);
}

} // namespace tiers
