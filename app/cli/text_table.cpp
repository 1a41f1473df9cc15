#include "app/cli/text_table.h"

#include <algorithm>
#include <cassert>
#include <sstream>
#include <utility>

namespace tiers::cli {
namespace {

std::string padded(const std::string& cell, std::size_t width, Align align) {
    const std::string blanks(width - display_width(cell), ' ');
    return align == Align::Right ? blanks + cell : cell + blanks;
}

} // namespace

std::size_t display_width(std::string_view text) {
    std::size_t width = 0;
    for (std::size_t i = 0; i < text.size(); ++i) {
        if (text[i] == '\x1b') {
            i = std::min(text.find('m', i), text.size());
            continue;
        }
        const bool continues_code_point = (static_cast<unsigned char>(text[i]) & 0xC0U) == 0x80U;
        if (!continues_code_point) ++width;
    }
    return width;
}

TextTable::TextTable(std::vector<Column> columns) : m_columns(std::move(columns)) {}

void TextTable::add_row(std::vector<std::string> cells) {
    assert(cells.size() == m_columns.size());
    m_rows.push_back(std::move(cells));
}

std::string TextTable::text(std::string_view indent) const {
    if (m_rows.empty()) return {};
    std::vector<std::string> titles;
    for (const auto& column : m_columns) titles.push_back(column.title);
    const bool has_header = std::ranges::any_of(titles, [](const auto& title) { return !title.empty(); });

    std::vector<std::size_t> widths;
    for (std::size_t column = 0; column < m_columns.size(); ++column) {
        std::size_t width = display_width(titles[column]);
        for (const auto& row : m_rows) width = std::max(width, display_width(row[column]));
        widths.push_back(width);
    }

    std::string result;
    const auto add_line = [&](const std::vector<std::string>& cells) {
        std::string line{indent};
        for (std::size_t column = 0; column < cells.size(); ++column) {
            if (column > 0) line += "  ";
            line += padded(cells[column], widths[column], m_columns[column].align);
        }
        line.erase(line.find_last_not_of(' ') + 1);
        result += line + '\n';
    };
    if (has_header) add_line(titles);
    for (const auto& row : m_rows) add_line(row);
    return result;
}

std::string wrapped(std::string_view text, std::size_t width, std::string_view indent) {
    std::istringstream words{std::string{text}};
    std::string result;
    std::string line{indent};
    for (std::string word; words >> word;) {
        const bool begins_line = line.size() == indent.size();
        if (!begins_line && display_width(line) + 1 + display_width(word) > width) {
            result += line + '\n';
            line = std::string{indent} + word;
        } else {
            line += (begins_line ? "" : " ") + word;
        }
    }
    return result + line + '\n';
}

} // namespace tiers::cli
