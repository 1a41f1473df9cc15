#include "core/report/run_charts.h"

#include "core/catalog/kind.h"
#include "core/grading/told_figure.h"

#include <algorithm>
#include <cstddef>
#include <iterator>
#include <numeric>
#include <utility>

namespace tiers {
namespace {

constexpr std::size_t most_components = 6;

LineChart empty_chart(const Recording& recording, Phrase title, Phrase unit) {
    LineChart chart{.title = std::move(title), .unit = std::move(unit), .warmup_s = seconds(recording.warmup)};
    for (const auto& window : recording.windows) chart.times_s.push_back(seconds(window.start + window.length));
    return chart;
}

/// A figure of each window; `figure` gives nothing for a gap.
template <class Figure> ChartSeries series_of(const Recording& recording, Phrase name, Figure figure) {
    ChartSeries series{.name = std::move(name)};
    std::ranges::transform(recording.windows, std::back_inserter(series.values), figure);
    return series;
}

std::optional<ChartLimit> tightest_limit(const Challenge& challenge) {
    std::optional<ChartLimit> limit;
    for (const auto& constraint : challenge.constraints) {
        const auto* page = std::get_if<PageLoadConstraint>(&constraint.rule);
        if (page == nullptr || (limit && limit->value <= page->below_ms)) continue;
        limit = ChartLimit{.name = phrase("p{} of page loads stays below {}",
                                          Phrase::figure(format_number(page->percentile)),
                                          figures::milliseconds(page->below_ms)),
                           .value = page->below_ms};
    }
    return limit;
}

ChartSeries quantile_series(const Recording& recording, Phrase name, double q) {
    return series_of(recording, std::move(name), [q](const Window& window) -> std::optional<double> {
        if (window.total.response.count() == 0) return std::nullopt;
        return 1e3 * window.total.response.quantile_seconds(q);
    });
}

/// A count of each window as a rate.
template <class Count> ChartSeries rate_series(const Recording& recording, Phrase name, Count count) {
    return series_of(recording, std::move(name), [count](const Window& window) -> std::optional<double> {
        return static_cast<double>(count(window.total)) / seconds(window.length);
    });
}

std::uint64_t answered_well(const TrafficSample& sample) {
    return sample.ok;
}

LineChart response_chart(const Challenge& challenge, const Recording& recording) {
    auto chart = empty_chart(recording, phrase("Response time that users saw"), "ms");
    for (const auto& [name, q] : {std::pair{"p50", 0.5}, {"p95", 0.95}, {"p99", 0.99}})
        chart.series.push_back(quantile_series(recording, name, q));
    chart.limit = tightest_limit(challenge);
    return chart;
}

LineChart traffic_chart(const Recording& recording) {
    auto chart = empty_chart(recording, phrase("Traffic"), phrase("page views and other requests a second"));
    chart.series = {
        rate_series(recording, phrase("offered"), [](const TrafficSample& sample) { return sample.offered; }),
        rate_series(recording, phrase("answered well"), answered_well),
        rate_series(recording, phrase("failed"), [](const TrafficSample& sample) {
            return std::accumulate(sample.errors.begin(), sample.errors.end(), std::uint64_t{0});
        })};
    return chart;
}

double mean_utilization(const Recording& recording, std::size_t component) {
    double sum = 0;
    for (const auto& window : recording.windows) sum += window.components[component].utilization;
    return sum / static_cast<double>(recording.windows.size());
}

LineChart utilization_chart(const Recording& recording) {
    auto chart = empty_chart(recording, phrase("Utilization of the busiest components"), "%");
    std::vector<std::size_t> busiest;
    for (std::size_t i = 0; i < recording.components.size(); ++i)
        if (mean_utilization(recording, i) > 0) busiest.push_back(i);
    std::ranges::stable_sort(busiest, [&](std::size_t a, std::size_t b) {
        return mean_utilization(recording, a) > mean_utilization(recording, b);
    });
    busiest.resize(std::min(busiest.size(), most_components));
    for (const auto i : busiest)
        chart.series.push_back(series_of(
            recording, kept_name(recording.components[i].name),
            [i](const Window& window) -> std::optional<double> { return 100 * window.components[i].utilization; }));
    return chart;
}

} // namespace

std::vector<LineChart> run_charts(const Challenge& challenge, const Recording& recording) {
    if (recording.windows.empty()) return {};
    return {response_chart(challenge, recording), traffic_chart(recording), utilization_chart(recording)};
}

std::vector<LineChart> charts_beside(const Challenge& challenge, const Recording& a, const Recording& b) {
    if (a.windows.empty() || a.windows.size() != b.windows.size()) return {};
    auto response = empty_chart(a, phrase("Response time that users saw, p95"), "ms");
    auto answers = empty_chart(a, phrase("Answered well"), phrase("page views and other requests a second"));
    for (const auto& [name, recording] : {std::pair{"A", &a}, {"B", &b}}) {
        response.series.push_back(quantile_series(*recording, name, 0.95));
        answers.series.push_back(rate_series(*recording, name, answered_well));
    }
    response.limit = tightest_limit(challenge);
    return {std::move(response), std::move(answers)};
}

} // namespace tiers
