#pragma once

#include "core/model/design.h"

#include <string>
#include <vector>

namespace tiers {

struct RoutePlan;

/// How likely the design is up, from its structure alone: independent failures at each component's MTBF and MTTR.
struct AvailabilityFigures {
    double availability{1}; ///< that a request finds a working way: over every class and population, weighted by demand
    struct Part {
        ComponentId component;
        double availability{1};     ///< of the component with its instances
        double minutes_per_month{}; ///< of downtime that it alone causes
    };
    std::vector<Part> parts; ///< worst first
};

/// Exact by factoring (components that repeat along ways count once). A component of several instances is up while one
/// is. A cache that fails is a miss; a balancer finds a target that is up; a DNS of policy simple or weighted gives
/// each target its part of the users, up or not. What happens after the answer (consumers of a queue) does not count. A
/// class without a way counts as down; a page needs its document and its assets.
[[nodiscard]] AvailabilityFigures structural_availability(const Design& design, const Workload& workload);

/// The first of these figures alone, which is quicker.
[[nodiscard]] double overall_availability(const Design& design, const Workload& workload, const RoutePlan& plan);

/// Of the component with all that stands by for it: 1 - (1 - a)^n with a = MTBF / (MTBF + MTTR), less the time that a
/// take-over by a standby or replica needs. 1 without an MTBF, for users, and for unknown kinds.
[[nodiscard]] double component_availability(const Component& component);

} // namespace tiers
