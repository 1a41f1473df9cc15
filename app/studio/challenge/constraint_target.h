#pragma once

#include "core/grading/challenge.h"

#include <QString>

namespace tiers::studio {

/// What a constraint asks, in a few words: "p95 below 500 ms", "at least 99.5 %".
[[nodiscard]] QString targetText(const Constraint& constraint);

} // namespace tiers::studio
