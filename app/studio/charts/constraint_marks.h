#pragma once

#include "app/studio/charts/chart_overlay.h"
#include "core/grading/challenge.h"

#include <optional>
#include <vector>

namespace tiers::studio {

/// The levels that a challenge asks of response times, as lines for the latency chart: those of `shown`, or those
/// of all requests where it is nothing.
[[nodiscard]] std::vector<ChartMark> latencyMarks(const Challenge& challenge, const std::optional<ClassId>& shown);

} // namespace tiers::studio
