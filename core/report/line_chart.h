#pragma once

#include "core/drawing/colours.h"
#include "core/model/phrase.h"
#include "core/model/voice.h"

#include <optional>
#include <string>
#include <vector>

namespace tiers {

/// A figure over time, told apart from others by colour and dash.
struct ChartSeries {
    Phrase name{};
    std::vector<std::optional<double>> values{}; ///< one a time of the chart; nothing: a gap
};

/// A horizontal line to hold the series against.
struct ChartLimit {
    Phrase name;
    double value{};
};

struct LineChart {
    Phrase title;
    Phrase unit;                   ///< beside the title: "ms"
    std::vector<double> times_s{}; ///< ascending
    double warmup_s{};             ///< shaded: figures leave it out
    std::vector<ChartSeries> series{};
    std::optional<ChartLimit> limit{};
};

/// The chart as an SVG element with a legend below. The axes begin at zero and end at a round number.
[[nodiscard]] std::string draw_chart(const LineChart& chart, const Colours& colours, const Voice& voice = {});

/// The smallest of 1, 2, 5 × 10ⁿ that cuts `range` into at most `most` steps; 1 where there is no range.
[[nodiscard]] double tick_step(double range, int most);

/// As above for seconds, in steps that a clock has: 10 s, 15 s, 30 s, 1 min, 2 min, 5 min, 10 min, half hours.
[[nodiscard]] double time_step(double range_s, int most);

} // namespace tiers
