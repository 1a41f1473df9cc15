#pragma once

#include "core/drawing/diagram.h"
#include "core/simulation/result.h"

namespace tiers {

/// Failed requests of all causes.
[[nodiscard]] double sum_of(const ErrorCounts& errors);

/// What a run measured, as a diagram's cards and links show it. A component is strained from 90 % utilization on and
/// failing where it is saturated or a part of what it was asked failed.
[[nodiscard]] DiagramFigures diagram_figures(const RunResult& result);

} // namespace tiers
