#pragma once

#include "core/grading/challenge.h"
#include "core/report/line_chart.h"
#include "core/simulation/recording.h"

#include <vector>

namespace tiers {

/// What a report shows of a run over time: response times with the tightest limit that the challenge sets, throughput,
/// and the utilization of the busiest components. None for a run without windows.
[[nodiscard]] std::vector<LineChart> run_charts(const Challenge& challenge, const Recording& recording);

} // namespace tiers
