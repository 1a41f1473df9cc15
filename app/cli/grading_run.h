#pragma once

#include "app/cli/console.h"
#include "core/grading/verdict.h"

#include <cstdint>
#include <string>

namespace tiers::cli {

/// Grades the design of `file` with a progress bar. Rejects what cannot be run.
[[nodiscard]] Verdict grade_design(Console& console, const std::string& file, const Design& design,
                                   const Challenge& challenge, std::uint64_t seed);

} // namespace tiers::cli
