#pragma once

#include "core/grading/verdict.h"

#include <cstddef>
#include <optional>
#include <span>
#include <string>
#include <vector>

namespace tiers::cli {

/// A submission and what became of it.
struct GradedFile {
    std::string file{};
    std::optional<Design> design{};      ///< nothing where the file does not read
    std::optional<Verdict> verdict{};    ///< nothing where it cannot be graded
    std::vector<std::string> problems{}; ///< why not, a line each
    std::string key{};                   ///< of the design; the same for identical submissions
    std::string identical_to{};          ///< the first file with the same design; empty for that one and for all others
};

/// Finds submissions that differ only in names, places and order.
void mark_identical(std::span<GradedFile> files);

/// One row a file: file, design, passed ("yes", "no", or "unreadable"), cost_usd_per_month, availability, seed, then
/// per constraint its id ("met", "missed", "too close") and `ID.measured`; last design_key, identical_to and problem.
/// Texts that a spreadsheet would take for a formula are quoted.
[[nodiscard]] std::string graded_csv(const Challenge& challenge, std::span<const GradedFile> files);

/// JUnit's XML, as continuous integration and grade books read it: a test suite a file, a test case a constraint.
[[nodiscard]] std::string graded_junit(const Challenge& challenge, std::span<const GradedFile> files);

/// A page with a row a file; `pages[i]` is the file's own page beside it, empty where there is none.
[[nodiscard]] std::string graded_page(const Challenge& challenge, std::span<const GradedFile> files,
                                      std::span<const std::string> pages);

} // namespace tiers::cli
