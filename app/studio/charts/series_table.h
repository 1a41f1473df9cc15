#pragma once

#include <cstddef>
#include <optional>
#include <span>
#include <vector>

namespace tiers::studio {

/// What a chart shows: columns of values over one column of ascending times, in seconds. Not a number: nothing was
/// measured then.
class SeriesTable {
  public:
    explicit SeriesTable(std::size_t columns = 0) : m_columns(columns) {}

    /// `values` has one value for each column.
    void append(double time, std::span<const double> values);

    [[nodiscard]] std::span<const double> times() const { return m_times; }
    [[nodiscard]] std::span<const double> column(std::size_t index) const { return m_columns[index]; }
    [[nodiscard]] std::size_t columnCount() const { return m_columns.size(); }
    [[nodiscard]] std::size_t rowCount() const { return m_times.size(); }
    /// The row whose time is nearest; nothing where there are none.
    [[nodiscard]] std::optional<std::size_t> rowNear(double time) const;

  private:
    std::vector<double> m_times;
    std::vector<std::vector<double>> m_columns;
};

} // namespace tiers::studio
