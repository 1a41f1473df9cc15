#pragma once

#include "core/model/problem.h"
#include "core/simulation/result.h"

#include <cstddef>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace tiers {

/// A parameter and the values that it takes in a sweep: texts as a person types them.
struct Variation {
    std::string place{}; ///< "api.instances", "workload.populations.all.rate"
    std::vector<std::string> values{};
};

/// Reads `api.instances=1..8`, `1..10:3` (every third), `cache.memory=64MiB,1GiB`, or both joined by commas. Commas in
/// brackets belong to a value: `db.read_time=5 ms,lognormal(5 ms, 1.2)`.
[[nodiscard]] Reading<Variation> parse_variation(std::string_view text);

/// The number of points of the grid of all values of all variations.
[[nodiscard]] std::size_t grid_size(std::span<const Variation> variations);
/// The values at a point, one a variation; the last varies fastest.
[[nodiscard]] std::vector<std::string> grid_point(std::span<const Variation> variations, std::size_t point);

/// A point that was run.
struct SweepRow {
    std::size_t point{};
    std::vector<std::string> values{};
    RunResult result{};
};

/// The columns of a sweep's table: point, the varied parameters, then figures of the whole and each component's
/// utilization. One a cell of `sweep_cells`.
[[nodiscard]] std::vector<std::string> sweep_columns(std::span<const Variation> variations, const RunResult& example);
/// The row's cells; numbers as JSON has them.
[[nodiscard]] std::vector<std::string> sweep_cells(const SweepRow& row);

} // namespace tiers
