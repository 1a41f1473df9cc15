#pragma once

#include "app/studio/charts/chart_overlay.h"
#include "core/simulation/scenario.h"

#include <QString>

#include <span>
#include <vector>

namespace tiers::studio {

/// A fault in a few words: "Postgres: outage", "traffic surge".
[[nodiscard]] QString faultText(const Design& design, const Fault& fault);

/// The warm-up and the faults of a run, those of its schedule and those `injected` live, as shaded times.
[[nodiscard]] std::vector<ChartSpan> shadedSpans(const Scenario& scenario, const RunOptions& options,
                                                 std::span<const Fault> injected);

} // namespace tiers::studio
