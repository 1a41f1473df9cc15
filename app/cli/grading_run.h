#pragma once

#include "app/cli/console.h"
#include "core/grading/verdict.h"

#include <cstdint>
#include <string>

namespace tiers::cli {

/// Reads a design and grades it, with a progress bar. Rejects what does not read or cannot be run.
[[nodiscard]] Verdict grade_file(Console& console, const std::string& file, const Challenge& challenge,
                                 std::uint64_t seed);

} // namespace tiers::cli
