#pragma once

#include "core/grading/evidence.h"
#include "core/model/phrase.h"

#include <optional>
#include <string>
#include <vector>

namespace tiers {

/// A resource that requests queued for because all of it was taken.
struct Bottleneck {
    ComponentId component;      ///< that has the resource; for a connection pool, the caller
    std::optional<LinkId> pool; ///< whose connection pool it is
    std::string resource;       ///< "cores", "workers", "connections", "pool"
    double servers{};           ///< how many of it there are, over all instances
    double utilization{};       ///< over the measured time, 0 to 1
    Duration since{};           ///< start of the first stretch of time in which it was full
    int depth{};                ///< steps from the users
};

/// The name of a resource in words: "cores", "workers".
[[nodiscard]] Phrase resource_words(const std::string& resource);

/// What was full, the deepest first: a caller fills up because its callee has. Of one component, cores come before
/// pools and pools before what is held while waiting for them. Of the measured time, or of a part of it.
[[nodiscard]] std::vector<Bottleneck> find_bottlenecks(const Evidence& evidence, std::optional<TimeSpan> within = {});

/// Steps from the users to the component on the longest way; 0 where no route comes to it.
[[nodiscard]] int depth_of(const RoutePlan& routes, const ComponentId& component);

} // namespace tiers
