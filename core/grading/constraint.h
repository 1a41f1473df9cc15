#pragma once

#include "core/model/id.h"

#include <cstdint>
#include <optional>
#include <string>
#include <variant>
#include <vector>

namespace tiers {

// What is asked of a design. Each kind is judged on the whole run, with its interval where the figure is measured.

/// A percentile of page loads: of one page class, or of all page views taken together.
struct PageLoadConstraint {
    std::optional<ClassId> page;
    double percentile{95};
    double below_ms{};
};
/// A percentile of response times: of one class or of one population; of both absent, of all that users asked for.
struct ResponseTimeConstraint {
    std::optional<ClassId> request_class;
    std::optional<PopulationId> population;
    double percentile{95};
    double below_ms{};
};
/// Share of requests answered well in the run.
struct SuccessConstraint {
    double at_least{};
};
/// Requests answered well a second: of one class, or of all that users asked for.
struct ThroughputConstraint {
    std::optional<ClassId> request_class;
    double at_least_per_s{};
};
/// Availability from the structure alone; or the share of requests answered well while a drill lasts, of the drill that
/// did worst.
struct AvailabilityConstraint {
    double at_least{};
    bool in_drills{};
};
/// After each drill's fault has ended, the time until the share of requests answered well and a percentile of their
/// response times are within bounds for good. The percentile is of one class, or of all that users asked for.
struct RecoveryTimeConstraint {
    double within_s{};
    double success{}; ///< least share answered well
    std::optional<ClassId> request_class;
    double percentile{95};
    double below_ms{};
};
/// Acknowledged writes lost in the run; and each of `classes` has a way to a database that stores it.
struct DurabilityConstraint {
    std::uint64_t at_most_lost{};
    std::vector<ClassId> classes;
};
/// No data at rest outside the region that they may not leave, neither on any way of the drawing nor in the run.
struct ResidencyConstraint {
    std::vector<ClassId> classes; ///< of the workload's classes that have such a region; empty: all of them
};
/// The age of the oldest outdated answer in the run: how long a change takes to be seen everywhere.
struct StalenessConstraint {
    double at_most_s{};
};
/// These classes read nothing that may lag behind: no asynchronous replica, no cache. What their ways avoid cannot
/// happen to them in a run either.
struct ConsistencyConstraint {
    std::vector<ClassId> classes;
};
/// Sessions lost in a run, by the death or the replacement of what held them.
struct SessionsConstraint {
    std::uint64_t at_most_lost{};
};
/// Cost of all components.
struct BudgetConstraint {
    double usd_per_month{};
};
/// Costs no more than `factor` × the reference and holds nothing of `unneeded` kinds that the load does not call for.
struct OverEngineeringConstraint {
    double factor{};
    std::vector<std::string> unneeded;
};
/// Share of all requests that components of a kind (a cache or a CDN) answer from what they hold.
struct OffloadConstraint {
    std::string kind;
    double at_least{};
};
using ConstraintRule = std::variant<PageLoadConstraint, ResponseTimeConstraint, SuccessConstraint, ThroughputConstraint,
                                    AvailabilityConstraint, RecoveryTimeConstraint, DurabilityConstraint,
                                    ResidencyConstraint, StalenessConstraint, ConsistencyConstraint, SessionsConstraint,
                                    BudgetConstraint, OverEngineeringConstraint, OffloadConstraint>;

struct Constraint {
    std::string id;
    std::string title; ///< "Pages load fast at the peak"
    ConstraintRule rule;
    std::string hint;                         ///< points the way without giving the answer
    std::vector<std::string> further_hints{}; ///< further steps, each a little plainer
};

} // namespace tiers
