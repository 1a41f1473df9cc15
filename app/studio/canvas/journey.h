#pragma once

#include "core/model/id.h"
#include "core/model/units.h"

#include <vector>

namespace tiers::studio {

/// What became of a request that is followed on the canvas.
enum class JourneyOutcome { Answered, Slow, Failed };

/// A stretch of a request's way: over a link, back over it with the answer, or a stay at the link's far end.
struct JourneyLeg {
    enum class Kind { There, Back, Stay };
    Kind kind{Kind::There};
    LinkId link;
    Duration length{}; ///< in simulated time
    bool operator==(const JourneyLeg&) const = default;
};

/// The way of one real request of the run, in order.
struct Journey {
    JourneyOutcome outcome{JourneyOutcome::Answered};
    std::vector<JourneyLeg> legs;
};

} // namespace tiers::studio
