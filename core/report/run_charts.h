#pragma once

#include "core/grading/challenge.h"
#include "core/report/line_chart.h"
#include "core/simulation/recording.h"

#include <vector>

namespace tiers {

/// What a report shows of a run over time: response times with the tightest limit that the challenge sets, throughput,
/// and the utilization of the busiest components. None for a run without windows.
[[nodiscard]] std::vector<LineChart> run_charts(const Challenge& challenge, const Recording& recording);

/// Response times and good answers of two runs of the challenge, A and B, in one chart each.
[[nodiscard]] std::vector<LineChart> charts_beside(const Challenge& challenge, const Recording& a, const Recording& b);

} // namespace tiers
