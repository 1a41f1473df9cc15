#pragma once

#include "app/studio/canvas/canvas_metrics.h"

#include <QPointF>

#include <cmath>

namespace tiers::studio {

[[nodiscard]] inline double snapped(double coordinate) {
    return std::round(coordinate / metrics::snapStep) * metrics::snapStep;
}

/// The nearest point of the grid; the point itself while Alt is held.
[[nodiscard]] inline QPointF snapped(QPointF point, Qt::KeyboardModifiers modifiers = {}) {
    return modifiers.testFlag(Qt::AltModifier) ? point : QPointF(snapped(point.x()), snapped(point.y()));
}

} // namespace tiers::studio
