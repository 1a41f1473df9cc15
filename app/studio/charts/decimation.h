#pragma once

#include <QList>
#include <QPointF>

#include <span>

namespace tiers::studio {

/// A piece of a line without a gap.
using Polyline = QList<QPointF>;

/// The line through (times[i], values[i]), reduced to what a picture can show: in each of `columns` equal parts of
/// [from, until] the lowest and the highest point stay, in their order, so that no spike is lost; of what lies outside
/// only the next points, so that the line goes on to the edges. A value that is not a number leaves a gap; where points
/// are dense, one that fills a whole column. Times ascend.
[[nodiscard]] QList<Polyline> decimate(std::span<const double> times, std::span<const double> values, double from,
                                       double until, int columns);

} // namespace tiers::studio
