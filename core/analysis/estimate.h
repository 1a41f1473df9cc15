#pragma once

#include "core/graph/route_plan.h"
#include "core/model/design.h"
#include "core/model/phrase.h"

#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace tiers {

/// What requests take one of, or queue for.
enum class ResourceKind { Workers, Cores, Connections, Pool, RateLimit };

/// A resource of a component in steady state.
struct ResourceEstimate {
    ResourceKind kind{ResourceKind::Cores};
    std::optional<LinkId> link{}; ///< of a Pool: whose connections they are
    double servers{};             ///< of all instances together; of a RateLimit: a second
    double busy{};                ///< as the demand asks for, on average; more than `servers` where it is full
    double utilization{};         ///< busy / servers; at 1 and above its queue grows, or requests fail
    std::optional<double> waiting_seconds{}; ///< mean of those who want one; nothing where it is full
};

struct ComponentEstimate {
    ComponentId component{};
    double arrivals_per_second{};
    double utilization{};                     ///< of its busiest resource; 0 where it has none
    std::optional<double> waiting_seconds{};  ///< mean, for its worker, connection and core together
    double service_seconds{};                 ///< mean of its own time, waiting apart
    std::optional<double> response_seconds{}; ///< mean from arrival to answer, calls to others included
    std::optional<double> hit_ratio{};        ///< of a component that keeps items
    std::vector<ResourceEstimate> resources{};
};

struct LinkEstimate {
    LinkId link{};
    double calls_per_second{};
};

/// A class of one population, as its users see it.
struct ClassEstimate {
    PopulationId population{};
    ClassId request_class{};
    double per_second{};                      ///< requests, or page views
    std::optional<double> response_seconds{}; ///< mean; nothing where the estimate does not hold
    /// How often a request comes to each component, on average: its visit counts.
    std::vector<std::pair<ComponentId, double>> visits{};
};

/// Why a figure is missing, or may be wrong.
enum class Doubt {
    Saturated,   ///< a resource is asked for more than there is: no steady state
    NoWay,       ///< a class finds no way: its requests fail
    RateLimited, ///< part of the requests are turned away
    Retries,     ///< calls that fail are made again, which adds load
    Timeouts,    ///< callers may give up before the answer comes
    Connections, ///< more connections may be opened than are accepted
    Faults,      ///< the document breaks something
    Traffic,     ///< the demand changes over time
    Shards,      ///< parts of the data are asked for more than others
    Autoscaling, ///< as many instances as the demand will have brought about
    ClosedUsers, ///< users who wait for each other's requests
    PageLoad,    ///< parts of a page that load side by side
};

struct Caveat {
    Doubt doubt{Doubt::Saturated};
    std::optional<ComponentId> component{}; ///< that it is about
    Phrase message{};                       ///< a sentence for a person
};

/// What is full first when the demand grows.
struct BottleneckEstimate {
    ComponentId component{};
    ResourceKind resource{ResourceKind::Cores};
    std::optional<LinkId> link{}; ///< of a Pool
};

/// A design in steady state by closed forms (DESIGN 5), before any request is simulated.
struct Estimate {
    double offered_per_second{};              ///< requests outside pages, and page views
    std::optional<double> response_seconds{}; ///< mean over all classes and populations
    double availability{1};                   ///< from the structure
    double cost_usd_per_month{};
    double peak_factor{1}; ///< the highest that the traffic rises to
    /// How many times the demand that the design bears before something is full; below 1 it is full now. Nothing where
    /// nothing limits it. Hit ratios and waits are taken as they are at the estimated demand.
    std::optional<double> headroom{};
    std::optional<BottleneckEstimate> bottleneck{};
    std::vector<ComponentEstimate> components{}; ///< in the document's order
    std::vector<LinkEstimate> links{};           ///< in the document's order
    std::vector<ClassEstimate> classes{};        ///< as RoutePlan::routes; then pages
    std::vector<Caveat> caveats{};
};

struct EstimateOptions {
    double load{1}; ///< times the workload's demand; of closed users, times their number
};

/// Pure and quick: made for every edit of a drawing. The faults of the design are not part of it; it says so.
/// Parameters must have passed the catalog's checks; unknown kinds take no part.
[[nodiscard]] Estimate estimate(const Design& design, const Workload& workload, const RoutePlan& plan,
                                const EstimateOptions& options = {});
[[nodiscard]] Estimate estimate(const Design& design, const Workload& workload, const EstimateOptions& options = {});

/// "cores", "connections", "pool".
[[nodiscard]] std::string resource_word(ResourceKind kind);

/// The component's figures, or nullptr.
[[nodiscard]] const ComponentEstimate* find_estimate(const Estimate& estimate, const ComponentId& component);

} // namespace tiers
