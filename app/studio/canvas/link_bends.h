#pragma once

#include "core/model/design.h"

#include <QPointF>
#include <QPolygonF>

#include <optional>
#include <vector>

/// What moving, adding and taking away a bend makes of a line: the bends to keep in the link.
namespace tiers::studio {

/// The stretch of the line (from corner i to i + 1) that passes nearest to a point, not farther than `reach`.
[[nodiscard]] std::optional<qsizetype> stretchAt(const QPolygonF& corners, QPointF point, double reach);
/// The inner corner nearest to a point, not farther than `reach`.
[[nodiscard]] std::optional<qsizetype> cornerAt(const QPolygonF& corners, QPointF point, double reach);

/// The bends that a line has once a stretch of it is moved aside to a point.
[[nodiscard]] std::vector<Point> bendsWithStretchAt(const QPolygonF& corners, qsizetype stretch, QPointF to);
/// The bends of the line and one more, on its stretch.
[[nodiscard]] std::vector<Point> bendsWithOneMore(const QPolygonF& corners, qsizetype stretch, QPointF at);
/// The bends of the line without that at an inner corner.
[[nodiscard]] std::vector<Point> bendsWithout(const QPolygonF& corners, qsizetype corner);

} // namespace tiers::studio
