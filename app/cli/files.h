#pragma once

#include "app/cli/console.h"
#include "core/grading/challenge.h"
#include "core/model/design.h"
#include "core/model/problem.h"

#include <filesystem>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace tiers::cli {

/// One line a problem: `FILE: PATH: message`.
[[nodiscard]] std::vector<std::string> problem_lines(std::string_view file, std::span<const Problem> problems);

/// The design in `file`. What a migration changed is told on standard error; what cannot be read is rejected.
[[nodiscard]] Design read_design_file(Console& console, const std::string& file);

/// The challenge of this id. An id that is not there is rejected with those that are.
[[nodiscard]] Challenge read_challenge(Console& console, const std::string& id);

/// Rejects a place where no file can be written, so that no long run is in vain.
void check_output(const std::filesystem::path& file);
/// Writes the whole file or rejects.
void write_output(const std::filesystem::path& file, std::string_view bytes);

} // namespace tiers::cli
