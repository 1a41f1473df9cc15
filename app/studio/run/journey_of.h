#pragma once

#include "app/studio/canvas/journey.h"
#include "app/studio/run/run_frame.h"

namespace tiers::studio {

/// The way of a traced request over the links that `tracks` names. Empty for one that called nobody, and for one that
/// called so many that no eye could follow.
[[nodiscard]] Journey journeyOf(const RequestTrace& trace, const Recording& tracks);

} // namespace tiers::studio
