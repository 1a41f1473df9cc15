#pragma once

#include "app/studio/canvas/live_figures.h"
#include "core/drawing/diagram.h"

namespace tiers::studio {

/// What the canvas shows of a run, for a diagram.
[[nodiscard]] DiagramFigures diagramFigures(const LiveFigures& figures);

} // namespace tiers::studio
