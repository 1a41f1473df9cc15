#include "app/studio/charts/decimation.h"

#include <algorithm>
#include <cmath>
#include <cstddef>
#include <optional>
#include <utility>

namespace tiers::studio {

namespace {

QList<Polyline> asTheyAre(std::span<const double> times, std::span<const double> values) {
    QList<Polyline> pieces;
    bool open = false;
    for (std::size_t i = 0; i < times.size(); ++i) {
        if (std::isnan(values[i])) {
            open = false;
            continue;
        }
        if (!std::exchange(open, true)) pieces.emplace_back();
        pieces.back().append({times[i], values[i]});
    }
    return pieces;
}

/// The lowest and the highest point of one column.
struct Extremes {
    int column{};
    QPointF lowest;
    QPointF highest;

    void add(QPointF point) {
        if (point.y() < lowest.y()) lowest = point;
        if (point.y() > highest.y()) highest = point;
    }
    void appendTo(Polyline& line) const {
        const auto& [first, second] = std::minmax(lowest, highest, [](QPointF a, QPointF b) { return a.x() < b.x(); });
        line.append(first);
        if (second != first) line.append(second);
    }
};

} // namespace

QList<Polyline> decimate(std::span<const double> times, std::span<const double> values, double from, double until,
                         int columns) {
    auto first = static_cast<std::size_t>(std::ranges::lower_bound(times, from) - times.begin());
    auto end = static_cast<std::size_t>(std::ranges::upper_bound(times, until) - times.begin());
    if (first > 0) --first;
    if (end < times.size()) ++end;
    times = times.subspan(first, end - first);
    values = values.subspan(first, end - first);
    if (times.size() <= 2 * static_cast<std::size_t>(std::max(columns, 1))) return asTheyAre(times, values);

    QList<Polyline> pieces;
    std::optional<Extremes> current;
    const auto flush = [&] {
        if (current) current->appendTo(pieces.back());
    };
    for (std::size_t i = 0; i < times.size(); ++i) {
        if (std::isnan(values[i])) continue;
        const QPointF point(times[i], values[i]);
        const int column = static_cast<int>(std::floor((times[i] - from) / (until - from) * columns));
        if (current && current->column == column) {
            current->add(point);
            continue;
        }
        flush();
        if (!current || column > current->column + 1) pieces.emplace_back();
        current = Extremes{column, point, point};
    }
    flush();
    return pieces;
}

} // namespace tiers::studio
