#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace tiers::cli {

/// A CSV cell (RFC 4180), told as text where a spreadsheet would compute it.
[[nodiscard]] std::string csv_cell(std::string text);

/// The cells of each line, quotes taken off. A last line without an end counts.
[[nodiscard]] std::vector<std::vector<std::string>> read_csv(std::string_view text);

} // namespace tiers::cli
