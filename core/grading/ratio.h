#pragma once

#include "core/simulation/result.h"

#include <algorithm>
#include <cstdint>
#include <numeric>
#include <optional>
#include <span>
#include <vector>

namespace tiers {

/// A figure over several recordings, with Student's interval over them.
struct MeasuredRatio {
    std::optional<double> value;
    std::optional<Interval> bounds;
};

/// A part of a whole, each counted in every recording: from 0 to 1.
template <class Part, class Whole>
MeasuredRatio measure_ratio(std::span<const Recording> recordings, Part part, Whole whole) {
    double parts = 0, wholes = 0;
    std::vector<double> each;
    for (const auto& recording : recordings) {
        const auto p = static_cast<double>(part(recording)), w = static_cast<double>(whole(recording));
        parts += p;
        wholes += w;
        if (w > 0) each.push_back(p / w);
    }
    MeasuredRatio result;
    if (wholes <= 0) return result;
    result.value = parts / wholes;
    result.bounds = student_interval(each);
    if (result.bounds) {
        result.bounds->low = std::clamp(result.bounds->low, 0.0, *result.value);
        result.bounds->high = std::clamp(result.bounds->high, *result.value, 1.0);
    }
    return result;
}

/// The mean of one figure of each recording, 0 or more; nothing without recordings.
inline MeasuredRatio measure_mean(std::span<const double> each) {
    MeasuredRatio result;
    if (each.empty()) return result;
    result.value = std::accumulate(each.begin(), each.end(), 0.0) / static_cast<double>(each.size());
    result.bounds = student_interval(each);
    if (result.bounds) result.bounds->low = std::max(result.bounds->low, 0.0);
    return result;
}

/// Requests that failed, whatever the cause.
inline std::uint64_t errors_of(const TrafficSample& sample) {
    return std::accumulate(sample.errors.begin(), sample.errors.end(), std::uint64_t{0});
}

} // namespace tiers
