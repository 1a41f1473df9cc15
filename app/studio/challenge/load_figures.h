#pragma once

#include "core/model/workload.h"

#include <cstdint>

namespace tiers::studio {

/// What a workload comes to: the load that a design has to bear.
struct LoadFigures {
    double viewsPerSecond{};    ///< page views, where there are pages
    double requestsPerSecond{}; ///< every request, those inside pages counted one by one
    double highestFactor{1};    ///< of the traffic's shape over the run
    std::int64_t users{};       ///< of closed populations: at once
};

[[nodiscard]] LoadFigures loadFigures(const Workload& workload);

} // namespace tiers::studio
