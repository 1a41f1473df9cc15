#pragma once

#include "core/simulation/scenario.h"

#include <QString>

#include <cstddef>
#include <optional>
#include <span>
#include <vector>

namespace tiers::studio {

/// Whose a bar of the time line is.
enum class BarOrigin {
    Own,       ///< the document's: it can be changed
    Challenge, ///< a drill of the challenge
    Fired,     ///< done live in the run that is shown
};

/// Something that happens in a run, from a time to another.
struct TimelineBar {
    enum class Track { Traffic, Fault };
    Track track{Track::Fault};
    BarOrigin origin{BarOrigin::Own};
    std::size_t index{}; ///< in the document's faults or traffic, for its own
    Duration from{};
    std::optional<Duration> to; ///< nothing: to the end, or a moment
    bool moment{};
    int lane{};       ///< faults at the same time lie in lanes, 0 the uppermost
    double factor{1}; ///< of traffic
    QString text;
};

/// What the bars are made of.
struct TimelineContent {
    Design design; ///< with its own faults, and traffic where it carries a workload
    std::vector<TrafficPoint> challengeTraffic;
    std::vector<Fault> drills;
    std::vector<Fault> fired;
    Duration end{}; ///< of the run
};

/// The bars of both tracks. A traffic bar lasts until the next one.
[[nodiscard]] std::vector<TimelineBar> timelineBars(const TimelineContent& content);
[[nodiscard]] int laneCount(std::span<const TimelineBar> bars);
/// Where a bar ends in a run up to `end`.
[[nodiscard]] Duration endOf(const TimelineBar& bar, Duration end);

} // namespace tiers::studio
