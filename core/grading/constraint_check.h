#pragma once

#include "core/grading/evidence.h"
#include "core/grading/verdict.h"

namespace tiers {

/// Holds one constraint against the evidence: figures, interval, judgement, and for what is not met the cause, the
/// time and the hint.
[[nodiscard]] Finding check_constraint(const Evidence& evidence, const Constraint& constraint);

} // namespace tiers
