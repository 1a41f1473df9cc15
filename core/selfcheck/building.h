#pragma once

#include "core/simulation/scenario.h"

#include <string>
#include <utility>
#include <vector>

namespace tiers::building {

/// Parameters as a document would have them.
using Given = std::vector<std::pair<std::string, ParameterValue>>;

[[nodiscard]] Component component(std::string id, std::string kind, const Given& parameters = {});
/// A link called "FROM-TO".
[[nodiscard]] Link link(std::string from, std::string to, const Given& parameters = {});

/// Open Poisson demand of one population called "all".
[[nodiscard]] Workload open_workload(double per_second, std::vector<RequestClass> classes);
/// Closed demand of one population called "all".
[[nodiscard]] Workload closed_workload(std::int64_t users, Distribution think_time, std::vector<RequestClass> classes);
/// A class of reads that nothing caches.
[[nodiscard]] RequestClass plain_class(std::string id = "work", double share = 1);
/// A class of cacheable reads of `keys` items of 1,000 bytes.
[[nodiscard]] RequestClass cacheable_class(std::int64_t keys, Popularity popularity);

/// Users → one service called "station" with `cores` servers; everything else without limit.
[[nodiscard]] Scenario single_station(double per_second, const std::string& service_time, int cores,
                                      int queue_limit = 10'000'000);

/// From now on `component` has a link to a further service called `id` whose servers are its cores alone.
void add_service(Scenario& scenario, const std::string& after, const std::string& id, const Given& parameters,
                 const Given& link_parameters = {});

/// A fault from `at` on, for `lasting`; nothing: to the end.
[[nodiscard]] Fault fault(FaultKind kind, std::string target, Duration at,
                          std::optional<Duration> lasting = std::nullopt);

} // namespace tiers::building
