#include "app/cli/csv.h"

#include <utility>

namespace tiers::cli {

std::string csv_cell(std::string text) {
    constexpr std::string_view formula_starts = "=+-@\t\r";
    if (!text.empty() && formula_starts.find(text.front()) != std::string_view::npos) text.insert(0, 1, '\'');
    if (text.find_first_of(",\"\r\n") == std::string::npos) return text;
    std::string quoted = "\"";
    for (const char c : text) {
        quoted += c;
        if (c == '"') quoted += c;
    }
    return quoted + '"';
}

std::vector<std::vector<std::string>> read_csv(std::string_view text) {
    std::vector<std::vector<std::string>> lines;
    std::vector<std::string> cells;
    std::string cell;
    bool is_quoted = false;
    for (std::size_t i = 0; i < text.size(); ++i) {
        const char c = text[i];
        if (is_quoted) {
            if (c != '"')
                cell += c;
            else if (i + 1 < text.size() && text[i + 1] == '"')
                cell += text[++i];
            else
                is_quoted = false;
        } else if (c == '"') {
            is_quoted = true;
        } else if (c == ',') {
            cells.push_back(std::exchange(cell, {}));
        } else if (c == '\n') {
            cells.push_back(std::exchange(cell, {}));
            lines.push_back(std::exchange(cells, {}));
        } else if (c != '\r') {
            cell += c;
        }
    }
    if (!cell.empty() || !cells.empty()) {
        cells.push_back(std::move(cell));
        lines.push_back(std::move(cells));
    }
    return lines;
}

} // namespace tiers::cli
