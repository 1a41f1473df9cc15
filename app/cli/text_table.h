#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace tiers::cli {

enum class Align { Left, Right };

/// Cells in columns that line up on a terminal. Cells are UTF-8 and may hold colours.
class TextTable {
  public:
    struct Column {
        std::string title; ///< no header line is written where all titles are empty
        Align align{Align::Left};
    };

    explicit TextTable(std::vector<Column> columns);

    /// One cell a column.
    void add_row(std::vector<std::string> cells);
    /// Every line begins with `indent` and ends with a newline; none has trailing blanks. Empty for no rows.
    [[nodiscard]] std::string text(std::string_view indent = "  ") const;

  private:
    std::vector<Column> m_columns;
    std::vector<std::vector<std::string>> m_rows;
};

/// Columns that a text takes on a terminal: code points, colours not counted.
[[nodiscard]] std::size_t display_width(std::string_view text);

/// `text` broken at blanks into lines of at most `width` columns, each begun with `indent`, the last ended by a
/// newline.
[[nodiscard]] std::string wrapped(std::string_view text, std::size_t width, std::string_view indent);

} // namespace tiers::cli
