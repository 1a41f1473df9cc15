#pragma once

#include "app/studio/canvas/journey.h"

#include <QPainter>
#include <QRectF>

namespace tiers::studio {

/// Where a request's mark paints, around the origin.
[[nodiscard]] QRectF requestMarkRect();

/// Paints a request's mark at the origin: a disc, a diamond where it was slow, a cross where it failed. `returning`:
/// hollow, on its way back with the answer.
void paintRequestMark(QPainter& painter, JourneyOutcome outcome, bool returning);

} // namespace tiers::studio
