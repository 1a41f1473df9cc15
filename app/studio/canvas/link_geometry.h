#pragma once

#include "app/studio/canvas/card_side.h"

#include <QLineF>
#include <QPainterPath>
#include <QPolygonF>

namespace tiers::studio {

/// The corners of an orthogonal line from a side of one card to a side of another. `lane` is where a line that turns
/// twice has its middle stretch: x for one that leaves and enters horizontally, y otherwise; a line that turns once or
/// goes straight has none.
[[nodiscard]] QPolygonF orthogonalLine(QPointF from, CardSide out, QPointF to, CardSide in, double lane);

/// The line from a port to a point that has no side yet, as while a wire is drawn.
[[nodiscard]] QPolygonF draftLine(QPointF from, CardSide out, QPointF to);

/// The line with its corners rounded; the radius shrinks where a stretch is too short.
[[nodiscard]] QPainterPath roundedPath(const QPolygonF& corners, double radius);

/// The triangle at the line's end, pointing along its last stretch.
[[nodiscard]] QPolygonF arrowHead(const QPolygonF& corners, double length, double width);

/// The line cut short by `length` at its end, so that a thick stroke does not show beside the arrow's tip.
[[nodiscard]] QPolygonF shortened(QPolygonF corners, double length);

/// Between two neighbouring corners; null where there are none.
[[nodiscard]] QLineF longestStretch(const QPolygonF& corners);
/// Where a label goes: the middle of the longest stretch.
[[nodiscard]] QPointF labelPoint(const QPolygonF& corners);

/// Whether the line runs through the inside of a rectangle.
[[nodiscard]] bool crosses(const QPolygonF& corners, const QRectF& rect);

} // namespace tiers::studio
