#include "app/studio/charts/series_table.h"

#include <algorithm>
#include <cassert>
#include <iterator>

namespace tiers::studio {

void SeriesTable::append(double time, std::span<const double> values) {
    assert(values.size() == m_columns.size());
    m_times.push_back(time);
    for (std::size_t i = 0; i < m_columns.size(); ++i) m_columns[i].push_back(values[i]);
}

std::optional<std::size_t> SeriesTable::rowNear(double time) const {
    if (m_times.empty()) return std::nullopt;
    const auto after = std::ranges::lower_bound(m_times, time);
    if (after == m_times.begin()) return 0;
    const auto index = static_cast<std::size_t>(std::distance(m_times.begin(), after));
    if (after == m_times.end()) return index - 1;
    return *after - time < time - *std::prev(after) ? index : index - 1;
}

} // namespace tiers::studio
