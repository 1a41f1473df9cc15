#pragma once

#include "core/model/design.h"
#include "core/model/phrase.h"

#include <optional>
#include <string>
#include <vector>

namespace tiers {

/// What one step of a route does at its component.
enum class StepKind {
    Ask,             ///< root: the users' request
    Resolve,         ///< DNS lookup, once per client and TTL; no hop for data
    EdgeLookup,      ///< CDN: the class's keys are looked up; children answer a miss
    PassThrough,     ///< CDN: the class is not cached there; children answer every request
    Balance,         ///< exactly one child is chosen per request; without a link the component itself chooses
    Serve,           ///< a service or gateway computes, then its children one after the other
    SessionLookup,   ///< the session is read from a cache
    LocalLookup,     ///< a service looks in its own memory; what it answers on a miss is kept there
    CacheLookup,     ///< cache-aside read
    CacheFill,       ///< the item is put in the cache: after a miss, or by a write that goes through it
    CacheInvalidate, ///< the item is removed after a write
    Read,            ///< a database or replica answers a query
    Write,           ///< a database takes a write
    Fetch,           ///< an object is read from object storage
    Call,            ///< an external service is called (a service of one's own that is called is a Serve)
    Publish,         ///< a message is put on a queue; children are its consumers, one group each
    Consume,         ///< a worker takes it from there, then its children one after the other
};

/// When a step happens.
enum class StepCondition {
    Always,
    OnMiss, ///< only where the nearest lookup before it among its siblings (or its EdgeLookup parent) missed
    Later,  ///< after the answer, by the cache that took the item (write-behind)
};

/// A step and what follows from it. Children happen in order; of a Balance exactly one does.
struct RouteStep {
    StepKind kind{StepKind::Ask};
    ComponentId component;
    std::optional<LinkId> link; ///< by which the component is reached; nothing for the root and what a component does
                                ///< by itself (its own Balance, a LocalLookup)
    StepCondition condition{StepCondition::Always};
    std::vector<RouteStep> children;
    bool operator==(const RouteStep&) const = default;
};

/// What keeps a class from an answer.
enum class DeadEnd {
    NoUsers,        ///< no component stands for the population
    LeadsNowhere,   ///< the way ends before anything that answers
    WriteNotStored, ///< the way ends without a database
    TooManySteps,   ///< the drawing branches into more steps than a request can sensibly have
};

/// Why a class of a population finds no way, where that shows, and what to do about it.
struct Diagnosis {
    DeadEnd dead_end{DeadEnd::LeadsNowhere};
    ComponentId at; ///< empty for NoUsers
    Phrase message; ///< "No database can take the write: it ends at API server."
    Phrase remedy;  ///< "Link API server to a database."
    bool operator==(const Diagnosis&) const = default;
};

/// The way of one class of one population. Pages have no route of their own: their document and asset classes have.
struct Route {
    PopulationId population;
    ClassId request_class;
    std::optional<RouteStep> root;      ///< nothing where there is no way
    std::optional<Diagnosis> diagnosis; ///< set where there is no way
    bool operator==(const Route&) const = default;
};

/// What the drawing means, for every population and class, in the workload's order.
struct RoutePlan {
    std::vector<Route> routes;
};

/// A pure function of the design and the workload (DESIGN 3). Never fails: what has no way has a diagnosis.
[[nodiscard]] RoutePlan plan_routes(const Design& design, const Workload& workload);

/// The route, or nullptr.
[[nodiscard]] const Route* find_route(const RoutePlan& plan, const PopulationId& population, const ClassId& cls);

/// The users component of a population: the one that names it, else the one in its region, else the only one; nullptr
/// where there is none.
[[nodiscard]] const Component* users_of(const Design& design, const Workload& workload, const PopulationId& population);

/// One line a step, indented by depth, in words: "API server: computes (exponential(5 ms)), then".
[[nodiscard]] std::string explain(const Design& design, const Workload& workload, const RoutePlan& plan);

} // namespace tiers
