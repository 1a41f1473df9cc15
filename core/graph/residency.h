#pragma once

#include "core/model/design.h"

#include <compare>
#include <optional>
#include <vector>

namespace tiers {

/// A place outside the region that a class's data may not leave, where they come to rest all the same: in a database,
/// a copy of it, a cache, or a queue.
struct ResidencyViolation {
    ClassId request_class{};
    ComponentId component{};
    std::optional<RegionId> region{}; ///< where it stands; of a CDN, where the users are; nothing: it has no region
    std::vector<ComponentId> path{};  ///< from the users to there, both included
    auto operator<=>(const ResidencyViolation&) const = default;
};

/// Every such place that the routes lead to, in order and each once. Data that only pass through do not count.
[[nodiscard]] std::vector<ResidencyViolation> find_residency_violations(const Design& design, const Workload& workload);

} // namespace tiers
