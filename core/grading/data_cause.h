#pragma once

#include "core/grading/cause.h"
#include "core/graph/residency.h"

namespace tiers {

/// Which component lost acknowledged writes, and how.
[[nodiscard]] Cause cause_of_lost_writes(const Evidence& evidence, std::uint64_t lost);

/// Where data came to rest outside their region most often, with the way that they took; where none was seen, the
/// first such way of the drawing. One of the two is not empty.
[[nodiscard]] Cause cause_of_leaving_data(const Evidence& evidence, std::span<const ResidencySighting> seen,
                                          std::span<const ResidencyViolation> drawn);

/// Which copy is kept longest without being told of changes; the oldest answer was `oldest_s` seconds out of date.
[[nodiscard]] Cause cause_of_staleness(const Evidence& evidence, double oldest_s);

/// What these classes read that may lag behind: asynchronous replicas, caches, servers' own memory. In order of their
/// ways, each once.
[[nodiscard]] std::vector<ComponentId> lagging_reads(const Evidence& evidence, std::span<const ClassId> classes);
[[nodiscard]] Cause cause_of_lagging_reads(const Evidence& evidence, std::span<const ClassId> classes,
                                           std::span<const ComponentId> copies);

/// Which servers keep sessions in their own memory, and what took it from them.
[[nodiscard]] Cause cause_of_lost_sessions(const Evidence& evidence, std::uint64_t lost);

} // namespace tiers
