#pragma once

#include "core/model/design.h"
#include "core/model/fault.h"
#include "core/model/phrase.h"

#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace tiers {

/// A stretch of a run: from, until before.
struct TimeSpan {
    Duration from{};
    Duration until{};
};

/// A challenge's drills as they strike a design. A drill may name a kind instead of a component, since every person
/// gives names of their own: it then strikes each component of that kind, or only the first where it is narrowed to one
/// instance; several that are deployed are so one after the other within the same time. What strikes nothing in the
/// design is left out.
[[nodiscard]] std::vector<Fault> aim_drills(std::span<const Fault> drills, const Design& design);

/// A drill, with all that it strikes in a design.
struct Drill {
    std::vector<Fault> faults; ///< as aimed; those that begin while an earlier one lasts belong together
    TimeSpan span;             ///< from the first one's begin to the last one's end
};

/// The faults in order, those that overlap taken together. One that is over in a moment counts for ten seconds; one
/// that goes on to the end does so until `end`.
[[nodiscard]] std::vector<Drill> drills_of(std::span<const Fault> faults, Duration end);

/// "Redis was down", "one instance of API server was down": what a drill does, for a sentence.
[[nodiscard]] Phrase told(const Drill& drill, const Design& design);

} // namespace tiers
