#include "core/grading/percentile.h"

#include <algorithm>
#include <cmath>
#include <iterator>
#include <ranges>

namespace tiers {

namespace {

/// Merges the selected samples of a window or of a run's totals into `histogram`.
template <class Samples>
void merge_selected(const Recording& recording, const Selection& selection, const Samples& samples,
                    LatencyHistogram& histogram) {
    for (std::size_t i = 0; i < recording.classes.size() && i < samples.classes.size(); ++i) {
        if (std::ranges::find(selection.classes, recording.classes[i]) != selection.classes.end())
            histogram.merge(samples.classes[i].response);
    }
}

LatencyHistogram histogram_of_run(const Recording& recording, const Selection& selection) {
    LatencyHistogram histogram;
    if (!selection.population) {
        merge_selected(recording, selection, recording.totals, histogram);
        return histogram;
    }
    for (std::size_t i = 0; i < recording.populations.size() && i < recording.totals.populations.size(); ++i) {
        if (recording.populations[i] == *selection.population)
            histogram.merge(recording.totals.populations[i].response);
    }
    return histogram;
}

auto measured_windows(const Recording& recording) {
    return recording.windows |
           std::views::filter([&recording](const Window& w) { return w.start >= recording.warmup; });
}

/// Percentiles of successive stretches of `least` answers or more.
struct Stretch {
    Duration start{};
    double ms{};
};
std::vector<Stretch> stretches(const Recording& recording, const Selection& selection, double percentile,
                               std::uint64_t least) {
    std::vector<Stretch> result;
    LatencyHistogram histogram;
    std::optional<Duration> start;
    for (const auto& window : measured_windows(recording)) {
        if (!start) start = window.start;
        merge_selected(recording, selection, window, histogram);
        if (histogram.count() < least) continue;
        result.push_back({*start, 1e3 * histogram.quantile_seconds(percentile / 100)});
        histogram.clear();
        start.reset();
    }
    return result;
}

/// The percentiles whose order statistics enclose the true one with 95 %, were the answers independent (normal
/// approximation of the binomial).
Interval interval_of_ranks(const LatencyHistogram& histogram, double percentile) {
    constexpr double normal_95 = 1.96;
    const double q = percentile / 100;
    const double half = normal_95 * std::sqrt(q * (1 - q) / static_cast<double>(histogram.count()));
    return {1e3 * histogram.quantile_seconds(std::max(q - half, 0.0)),
            1e3 * histogram.quantile_seconds(std::min(q + half, 1.0))};
}

/// Of one recording: by ranks, and wider where its parts, taken as a correlated series, differ by more than that.
Interval interval_within(const Recording& recording, const Selection& selection, double percentile,
                         const LatencyHistogram& histogram) {
    constexpr std::uint64_t parts = 24;
    constexpr std::uint64_t least = 40;
    std::vector<double> values;
    const auto each = std::max(histogram.count() / parts, least);
    std::ranges::transform(stretches(recording, selection, percentile, each), std::back_inserter(values), &Stretch::ms);
    auto result = interval_of_ranks(histogram, percentile);
    if (const auto by_parts = batch_interval(values)) {
        result.low = std::min(result.low, by_parts->low);
        result.high = std::max(result.high, by_parts->high);
    }
    return result;
}

std::optional<Interval> interval_between(std::span<const Recording> recordings, const Selection& selection,
                                         double percentile) {
    std::vector<double> values;
    for (const auto& recording : recordings) {
        const auto histogram = histogram_of_run(recording, selection);
        if (histogram.count() > 0) values.push_back(1e3 * histogram.quantile_seconds(percentile / 100));
    }
    return student_interval(values);
}

} // namespace

MeasuredPercentile measure_percentile(std::span<const Recording> recordings, const Selection& selection,
                                      double percentile) {
    LatencyHistogram all;
    for (const auto& recording : recordings) all.merge(histogram_of_run(recording, selection));
    MeasuredPercentile result{
        .count = all.count(), .ms = 1e3 * all.quantile_seconds(percentile / 100), .bounds = std::nullopt};
    if (all.count() == 0) return result;
    if (recordings.size() > 1)
        result.bounds = interval_between(recordings, selection, percentile);
    else
        result.bounds = interval_within(recordings.front(), selection, percentile, all);
    // A percentile of the whole may lie a little beside the mean of the parts' percentiles.
    if (result.bounds) {
        result.bounds->low = std::min(result.bounds->low, result.ms);
        result.bounds->high = std::max(result.bounds->high, result.ms);
    }
    return result;
}

std::optional<Duration> first_breach(std::span<const Recording> recordings, const Selection& selection,
                                     double percentile, double limit_ms) {
    constexpr std::uint64_t enough = 20;
    if (recordings.empty() || selection.population) return std::nullopt;
    const auto all = stretches(recordings.front(), selection, percentile, enough);
    const auto breach = std::ranges::find_if(all, [limit_ms](const Stretch& s) { return s.ms > limit_ms; });
    return breach == all.end() ? std::nullopt : std::optional(breach->start);
}

} // namespace tiers
