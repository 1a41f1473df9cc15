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

/// A file and its verdict.
struct GradedFile {
    std::string file;
    Verdict verdict;
};

/// One row a file: file, design, passed, cost_usd_per_month, availability, seed, then per constraint its id
/// ("met", "missed", "too close") and `ID.measured`. Texts that a spreadsheet would take for a formula are quoted.
[[nodiscard]] std::string verdicts_csv(const Challenge& challenge, std::span<const GradedFile> files);

} // namespace tiers::cli
