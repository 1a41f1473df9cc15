#pragma once

#include <QPainter>
#include <QRectF>

namespace tiers::studio {

/// The distance of grid lines at a scale, in canvas units: a multiple of the snap step that is at least 16 px on
/// screen.
[[nodiscard]] double gridSpacing(double zoom);

/// Draws the grid over the exposed part of the canvas.
void paintGrid(QPainter& painter, const QRectF& exposed, double zoom);

} // namespace tiers::studio
