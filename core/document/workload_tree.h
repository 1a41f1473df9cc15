#pragma once

#include "core/document/json_cursor.h"
#include "core/model/workload.h"

#include <string_view>
#include <vector>

namespace tiers {

/// The ids of the design around a workload that it may name.
struct Surroundings {
    std::vector<std::string_view> regions;
    std::vector<std::string_view> components;
};

/// Reads a workload and collects its problems in the cursor's list. Without surroundings any region and component may
/// be named: the workload of a challenge meets its design later.
[[nodiscard]] Workload read_workload_tree(const JsonCursor& cursor, const Surroundings* surroundings);

/// Reports shares of classes that do not add up to 1, to within a hundredth. Silent where a class has problems.
void check_shares(const Workload& workload, const JsonCursor& cursor);

/// The workload as a tree in canonical order; what has its default value is left out.
[[nodiscard]] JsonTree workload_tree(const Workload& workload);

/// `uniform`, `zipf(0.9)`, `hotset(50000, 0.99)`, `single`.
[[nodiscard]] std::optional<Popularity> parse_popularity(std::string_view text);
[[nodiscard]] std::string format_popularity(const Popularity& popularity);
/// `poisson`, `constant`, `bursty(4)`.
[[nodiscard]] std::optional<Arrivals> parse_arrivals(std::string_view text);
[[nodiscard]] std::string format_arrivals(const Arrivals& arrivals);

} // namespace tiers
