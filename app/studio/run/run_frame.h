#pragma once

#include "core/model/fault.h"
#include "core/model/problem.h"
#include "core/simulation/recording.h"

#include <memory>
#include <vector>

namespace tiers::studio {

/// What the window learns of a run, about thirty times in a real second.
struct RunFrame {
    Duration now{};                             ///< the simulated clock
    std::vector<Window> windows;                ///< completed since the frame before, in order
    std::shared_ptr<const Recording> tracks;    ///< in the first frame of a run: what the windows' vectors follow
    double speed{};                             ///< simulated seconds per real second over the last real second
    double trafficFactor{1};                    ///< the live factor on open arrivals
    std::vector<Fault> injected;                ///< live faults that began, with the simulated time in `at`
    std::vector<Problem> refused;               ///< live faults that could not happen, and why
    bool held{};                                ///< the clock has paused by itself, where it was asked to
    std::shared_ptr<const Recording> recording; ///< the run so far, where one was asked for
};

/// Adds a later frame to one that nobody has taken yet: the newest figures, and all the windows.
void appendFrame(RunFrame& pending, RunFrame&& later);

} // namespace tiers::studio
