#pragma once

#include "core/model/fault.h"
#include "core/model/problem.h"
#include "core/simulation/recording.h"

#include <memory>
#include <vector>

namespace tiers::studio {

/// A traced request from its beginning to its answer. The first span is the request; parents are places in here.
struct RequestTrace {
    std::vector<Span> spans;
};

/// What the window learns of a run, about thirty times in a real second.
struct RunFrame {
    Duration now{};                             ///< the simulated clock
    std::vector<Window> windows;                ///< completed since the frame before, in order
    std::shared_ptr<const Recording> tracks;    ///< in the first frame of a run: what the windows' vectors follow
    std::vector<double> cacheFill{};            ///< of each component, as Engine::cache_fill; with new windows
    double speed{};                             ///< simulated seconds per real second over the last real second
    double trafficFactor{1};                    ///< the live factor on open arrivals
    std::vector<Fault> injected;                ///< live faults that began, with the simulated time in `at`
    std::vector<Problem> refused;               ///< live faults that could not happen, and why
    std::vector<RequestTrace> traces;           ///< some of the traced requests that ended since the frame before
    bool held{};                                ///< the clock has paused by itself, where it was asked to
    std::shared_ptr<const Recording> recording; ///< the run so far, where one was asked for
};

/// Traces that a frame carries at most.
inline constexpr std::size_t most_traces = 24;

/// Adds a later frame to one that nobody has taken yet: the newest figures, and all the windows.
void appendFrame(RunFrame& pending, RunFrame&& later);

} // namespace tiers::studio
