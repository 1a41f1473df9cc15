#pragma once

#include "core/grading/evidence.h"

#include <functional>
#include <optional>
#include <span>

namespace tiers {

/// The traffic that a percentile is taken of: indices into a recording's samples.
struct Selection {
    std::vector<ClassId> classes;           ///< their samples taken together
    std::optional<PopulationId> population; ///< or those of one population
};

/// A percentile of response times over several recordings.
struct MeasuredPercentile {
    std::uint64_t count{};          ///< answers seen
    double ms{};                    ///< of all answers taken together
    std::optional<Interval> bounds; ///< Student's over the recordings; of one, by ranks and by its parts, the wider
};

/// The percentile of the selected traffic after the warm-up.
[[nodiscard]] MeasuredPercentile measure_percentile(std::span<const Recording> recordings, const Selection& selection,
                                                    double percentile);

/// When the percentile of a stretch of time first exceeds `limit_ms` in the first recording: the stretch's start.
/// Nothing where it never does or where windows do not tell (populations).
[[nodiscard]] std::optional<Duration> first_breach(std::span<const Recording> recordings, const Selection& selection,
                                                   double percentile, double limit_ms);

} // namespace tiers
