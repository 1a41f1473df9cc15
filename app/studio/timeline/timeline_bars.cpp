#include "app/studio/timeline/timeline_bars.h"

#include "app/studio/run/fault_kinds.h"
#include "app/studio/run/fault_script.h"

#include <QLocale>

#include <algorithm>
#include <utility>

namespace tiers::studio {

namespace {

constexpr Duration moment_length{std::chrono::seconds{1}}; ///< that a moment takes in its lane

TimelineBar faultBar(const Design& design, const Fault& fault, BarOrigin origin, std::size_t index) {
    TimelineBar bar;
    bar.origin = origin;
    bar.index = index;
    bar.from = fault.at;
    bar.moment = !faultKindInfo(fault.kind).lasting;
    if (fault.lasting && !bar.moment) bar.to = fault.at.value + fault.lasting->value;
    bar.text = faultTitle(design, fault);
    return bar;
}

void addTraffic(std::vector<TimelineBar>& bars, std::span<const TrafficPoint> traffic, BarOrigin origin) {
    for (std::size_t i = 0; i < traffic.size(); ++i) {
        TimelineBar bar;
        bar.track = TimelineBar::Track::Traffic;
        bar.origin = origin;
        bar.index = i;
        bar.from = traffic[i].at;
        if (i + 1 < traffic.size()) bar.to = traffic[i + 1].at.value;
        bar.factor = traffic[i].factor;
        bar.text = QStringLiteral("× %1").arg(QLocale().toString(bar.factor, 'g', 4));
        bars.push_back(bar);
    }
}

/// Puts each bar in the first lane that is free.
void putInLanes(std::vector<TimelineBar>& bars, Duration end) {
    std::vector<TimelineBar*> faults;
    for (TimelineBar& bar : bars)
        if (bar.track == TimelineBar::Track::Fault) faults.push_back(&bar);
    std::ranges::stable_sort(faults, {}, &TimelineBar::from);
    std::vector<Duration> free;
    for (TimelineBar* bar : faults) {
        const auto lane = std::ranges::find_if(free, [&](Duration until) { return until <= bar->from; });
        bar->lane = static_cast<int>(lane - free.begin());
        if (lane == free.end()) free.emplace_back();
        free[static_cast<std::size_t>(bar->lane)] = endOf(*bar, end);
    }
}

} // namespace

Duration endOf(const TimelineBar& bar, Duration end) {
    if (bar.moment) return bar.from + moment_length;
    return std::max(bar.to.value_or(end), bar.from);
}

std::vector<TimelineBar> timelineBars(const TimelineContent& content) {
    std::vector<TimelineBar> bars;
    if (content.design.workload)
        addTraffic(bars, content.design.workload->traffic, BarOrigin::Own);
    else
        addTraffic(bars, content.challengeTraffic, BarOrigin::Challenge);
    const auto add = [&](std::span<const Fault> faults, BarOrigin origin) {
        for (std::size_t i = 0; i < faults.size(); ++i) bars.push_back(faultBar(content.design, faults[i], origin, i));
    };
    add(content.drills, BarOrigin::Challenge);
    add(content.design.faults, BarOrigin::Own);
    add(content.fired, BarOrigin::Fired);
    putInLanes(bars, content.end);
    return bars;
}

int laneCount(std::span<const TimelineBar> bars) {
    int lanes = 1;
    for (const TimelineBar& bar : bars)
        if (bar.track == TimelineBar::Track::Fault) lanes = std::max(lanes, bar.lane + 1);
    return lanes;
}

} // namespace tiers::studio
