#pragma once

#include "core/grading/verdict.h"

#include <QString>

namespace tiers::studio {

/// What a constraint asks, in a few characters: "p95 < 500 ms", "≥ 99.5 %". A finding knows limits that follow from
/// other designs ("≤ 165 USD").
[[nodiscard]] QString targetText(const Constraint& constraint, const Finding* finding = nullptr);

/// What was measured, as short: "412 ms", "99.81 %", "45 USD".
[[nodiscard]] QString measuredText(const Finding& finding);

} // namespace tiers::studio
