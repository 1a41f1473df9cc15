#pragma once

#include "core/graph/route_plan.h"

#include <optional>
#include <string>
#include <vector>

namespace tiers {

/// A step in words: "on a miss, Postgres: answers the query (exponential(4 ms); 2 cores; pool of 20)".
struct ExplainedStep {
    std::size_t depth{}; ///< 0 for the users
    std::string text;
    ComponentId component;
    std::optional<LinkId> link; ///< by which the component is reached
    bool operator==(const ExplainedStep&) const = default;
};

/// A route in words.
struct ExplainedRoute {
    PopulationId population;
    ClassId request_class;
    std::string title;                  ///< "browse of visitors: a cacheable read"
    std::vector<ExplainedStep> steps;   ///< in the order in which they happen; empty where there is no way
    std::optional<Diagnosis> diagnosis; ///< set where there is no way
    bool operator==(const ExplainedRoute&) const = default;
};

/// Every route of the plan, which must be of this design and workload.
[[nodiscard]] std::vector<ExplainedRoute> explain_routes(const Design& design, const Workload& workload,
                                                         const RoutePlan& plan);

} // namespace tiers
