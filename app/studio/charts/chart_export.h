#pragma once

#include <QByteArray>
#include <QString>

#include <optional>

namespace tiers::studio {

class MetricChart;

enum class ChartFormat { Png, Svg, Csv };

/// The chart as a file of this format. A picture shows it as it is on the screen, PNG at twice its resolution. The CSV
/// has a row for each point of the whole run: `time_s`, the end of the stretch in simulated seconds, then a column for
/// each series under its name, with "_ms" for times, "_per_s" for rates and "_ratio" for shares; empty where nothing
/// was measured. Its numbers have a point and no unit, whatever the locale.
[[nodiscard]] QByteArray exportedChart(MetricChart& chart, ChartFormat format);

/// Writes all or nothing: a file that was there stays whole. Why it could not, or nothing.
[[nodiscard]] std::optional<QString> writeWhole(const QString& path, const QByteArray& bytes);

/// Asks where to and saves. A line that tells what came of it; nothing where the person thought better of it.
[[nodiscard]] std::optional<QString> saveChartByDialog(MetricChart& chart, ChartFormat format);

} // namespace tiers::studio
