#pragma once

#include "core/grading/evidence.h"
#include "core/grading/percentile.h"

#include <optional>
#include <string>

namespace tiers {

/// Why a figure is what it is, in a sentence or two for the person who drew the design.
struct Cause {
    std::string sentence;
    std::optional<ComponentId> component; ///< that it names first
    std::optional<Duration> since;        ///< from when on it showed
};

/// Why requests took `measured_ms`: a resource that was full, a component that is slow by itself, or the way between
/// them.
[[nodiscard]] Cause cause_of_slowness(const Evidence& evidence, const Selection& selection, double measured_ms);
/// Why requests failed: a class without a way, or the component where most of them failed and how.
[[nodiscard]] Cause cause_of_errors(const Evidence& evidence);
/// The component that costs most availability, or the class that has no way at all.
[[nodiscard]] Cause cause_of_downtime(const Evidence& evidence);
/// Why one of these classes reaches no database; nothing where each does.
[[nodiscard]] std::optional<Cause> cause_of_unstored_writes(const Evidence& evidence, std::span<const ClassId> classes);
[[nodiscard]] Cause cause_of_lost_writes(const Evidence& evidence, std::uint64_t lost);
/// The dearest component.
[[nodiscard]] Cause cause_of_cost(const Evidence& evidence);
/// What is there without need, and how little the rest had to do.
[[nodiscard]] Cause cause_of_excess(const Evidence& evidence, std::span<const ComponentId> unneeded);
/// Why components of `kind` answer too few requests.
[[nodiscard]] Cause cause_of_little_offload(const Evidence& evidence, std::string_view kind);

} // namespace tiers
