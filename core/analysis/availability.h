#pragma once

#include "core/model/design.h"

#include <string>
#include <vector>

namespace tiers {

/// How likely the design is up, from its structure alone: independent failures at each component's MTBF and MTTR.
struct AvailabilityFigures {
    double availability{1}; ///< that every class of every population has a working way, weighted by share
    struct Part {
        ComponentId component;
        double availability{1};     ///< of the component with its instances
        double minutes_per_month{}; ///< of downtime that it alone causes
    };
    std::vector<Part> parts; ///< worst first
};

/// Exact by factoring (components that repeat along ways count once). A component of several instances is up while one
/// is. Classes without a way count as down.
[[nodiscard]] AvailabilityFigures structural_availability(const Design& design, const Workload& workload);

} // namespace tiers
