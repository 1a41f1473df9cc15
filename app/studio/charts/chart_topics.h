#pragma once

#include "app/studio/charts/metric_chart.h"
#include "app/studio/charts/run_history.h"
#include "core/model/design.h"

#include <cstddef>
#include <optional>
#include <set>
#include <string>
#include <vector>

namespace tiers::studio {

/// What a chart of a run can be about.
enum class ChartTopic { ResponseTime, Traffic, Errors, Utilization, Queues, PoolWaits, HitRatio, Backlog, Lag, Cost };
inline constexpr std::size_t chart_topic_count = 10;

[[nodiscard]] ChartSpec chartSpec(ChartTopic topic);
/// Shown until the person chooses others.
[[nodiscard]] bool isShownAtFirst(ChartTopic topic);
/// As settings name it: "response-time".
[[nodiscard]] QString topicKey(ChartTopic topic);
/// Whether it is about what users saw, and so of a part of the traffic.
[[nodiscard]] bool isAboutTraffic(ChartTopic topic);

/// A run whose charts are drawn. It borrows both.
struct ChartSubject {
    const RunHistory& history;
    const Design& design;
};

/// The components, or links, that a chart of this topic can show: indices of the history's tracks. `ids` chooses among
/// them; nothing: the first few, and for the cost the most expensive and one series for all others.
[[nodiscard]] std::vector<std::size_t> seriesOf(ChartTopic topic, const ChartSubject& subject,
                                                const std::optional<std::set<std::string>>& ids);
/// The names of a chart's series: fixed ones, or those of the components or links.
[[nodiscard]] std::vector<QString> seriesNames(ChartTopic topic, const ChartSubject& subject,
                                               const std::vector<std::size_t>& series);
/// The values of a row.
[[nodiscard]] std::vector<double> seriesValues(ChartTopic topic, const ChartSubject& subject, const HistoryLevel& level,
                                               std::size_t part, const std::vector<std::size_t>& series,
                                               std::size_t row);
/// All rows from one on.
[[nodiscard]] SeriesTable seriesTable(ChartTopic topic, const ChartSubject& subject, const HistoryLevel& level,
                                      std::size_t part, const std::vector<std::size_t>& series);

} // namespace tiers::studio
