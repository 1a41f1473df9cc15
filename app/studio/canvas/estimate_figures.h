#pragma once

#include "core/model/id.h"

#include <unordered_map>

namespace tiers::studio {

/// What a card shows of its component before a run: figures from closed forms.
struct CardEstimate {
    double utilization{}; ///< of the busiest resource; 1 and above: more is asked for than there is
    bool operator==(const CardEstimate&) const = default;
};

using EstimateFigures = std::unordered_map<ComponentId, CardEstimate>;

} // namespace tiers::studio
