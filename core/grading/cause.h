#pragma once

#include "core/grading/bottleneck.h"
#include "core/grading/evidence.h"
#include "core/grading/percentile.h"
#include "core/model/phrase.h"

#include <functional>
#include <optional>
#include <string>

namespace tiers {

/// Why a figure is what it is, in a sentence or two for the person who drew the design.
struct Cause {
    Phrase sentence;
    std::optional<ComponentId> component; ///< that it names first
    std::optional<Duration> since;        ///< from when on it showed
};

/// Why requests took `measured_ms`: a resource that was full, a component that is slow by itself, or the way between
/// them.
[[nodiscard]] Cause cause_of_slowness(const Evidence& evidence, const Selection& selection, double measured_ms);
/// "refused them", "answered too late": how requests failed, told of the component where they did.
[[nodiscard]] Phrase what_happened(ErrorCause cause);

/// Whether requests fail where calls to the component do: not so with a cache that callers go on without.
[[nodiscard]] bool fails_requests(const Evidence& evidence, const ComponentId& id);
/// Calls to the component that failed so in the run, by itself or before it took them.
[[nodiscard]] std::uint64_t errors_at(const Evidence& evidence, const ComponentId& id, ErrorCause cause);
/// Where errors come from: of the components with half as many as the one with most, the deepest.
[[nodiscard]] std::optional<ComponentId>
deepest_of_most(const Evidence& evidence, const std::function<std::uint64_t(const ComponentId&)>& errors);
/// A sentence, after a blank, where the pools of all callers together exceed what the component accepts; else nothing.
[[nodiscard]] Phrase pools_text(const Evidence& evidence, const ComponentId& id);

/// What was full, the deepest first, and who filled up behind it; there is one at least.
[[nodiscard]] Cause cause_of_fullness(const Evidence& evidence, std::span<const Bottleneck> bottlenecks);
/// Why requests failed: a class without a way, or the component where most of them failed and how.
[[nodiscard]] Cause cause_of_errors(const Evidence& evidence);
/// Why requests failed while a drill lasted, or answers were too late: `failed` of `ended`, as users saw them.
[[nodiscard]] Cause cause_in_drill(const Evidence& evidence, const Drill& drill, std::uint64_t failed,
                                   std::uint64_t ended);
/// The component that costs most availability, or the class that has no way at all.
[[nodiscard]] Cause cause_of_downtime(const Evidence& evidence);
/// Why one of these classes, of all where none is named, finds no way; nothing where each does.
[[nodiscard]] std::optional<Cause> cause_of_no_route(const Evidence& evidence, std::span<const ClassId> classes = {});
/// Why one of these classes reaches no database; nothing where each does.
[[nodiscard]] std::optional<Cause> cause_of_unstored_writes(const Evidence& evidence, std::span<const ClassId> classes);
/// The dearest component.
[[nodiscard]] Cause cause_of_cost(const Evidence& evidence);
/// What is there without need, and how little the rest had to do.
[[nodiscard]] Cause cause_of_excess(const Evidence& evidence, std::span<const ComponentId> unneeded);
/// Why components of `kind` answer too few requests.
[[nodiscard]] Cause cause_of_little_offload(const Evidence& evidence, std::string_view kind);

} // namespace tiers
