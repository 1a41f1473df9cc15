#pragma once

#include "app/cli/console.h"
#include "core/grading/verdict.h"

#include <span>
#include <string>

namespace tiers::cli {

/// How many of a constraint's hints are told.
enum class Hints { First, All };

/// A verdict for a person: the headline, a line a constraint with its mark, causes and hints, advice, cost.
[[nodiscard]] std::string verdict_text(const Console& console, const Challenge& challenge, const Verdict& verdict,
                                       Hints hints);

} // namespace tiers::cli
