#pragma once

#include "core/graph/route_plan.h"
#include "core/graph/wiring.h"

#include <optional>
#include <span>
#include <string>
#include <vector>

namespace tiers {

/// What following the drawing from one point gave: a step with all that follows from it, or why there is none.
struct Way {
    std::optional<RouteStep> step;
    std::optional<Diagnosis> diagnosis; ///< set where there is no step
    const Place* unstored_at{};         ///< where a write ends without a store; null: stored, or not a write

    /// Whether requests are answered and, for a write, stored.
    [[nodiscard]] bool answers() const { return step && !unstored_at; }
};

/// Finds the way of one class of requests through the drawing (DESIGN 3). What a request does between users and
/// servers is in route_entry.cpp, at servers and workers in route_service.cpp, which store it meets in route_store.cpp.
///
/// Rules that hold everywhere: a component that the request is already on its way through is not entered again, so
/// cycles end. A second link between the same two components adds nothing. A write may call helpers that store
/// nothing, as long as something on its way stores it.
class RouteFinder {
  public:
    explicit RouteFinder(const RequestClass& request_class) : m_class(&request_class) {}

    /// The whole way of requests that start at a users component, its step an Ask. Call once.
    [[nodiscard]] Way from_users(const Place& users);

  private:
    using Wires = std::vector<const Wire*>;
    struct Body; // what a server does, as far as it is known

    // Following links.
    Way enter(const Wire& wire);
    Way arrive(const Wire& wire);
    [[nodiscard]] Wires onward(const Place& place) const;
    [[nodiscard]] bool is_on_way(const Place& place) const;

    // Between users and servers.
    Way ask(const Place& users);
    Way at_name_service(const Wire& wire);
    Way at_edge(const Wire& wire);
    Way at_balancer(const Wire& wire);
    Way at_gateway(const Wire& wire);
    Way first_answer(std::span<const Wire* const> wires);
    Way balance(const Wire& to_chooser, std::span<const Wire* const> targets);
    [[nodiscard]] int preference(const Wire& wire) const;
    [[nodiscard]] bool is_kept_at_edge() const { return is_read() && (m_class->is_static || m_class->cacheable); }

    // Servers and workers.
    Way at_service(const Wire& wire);
    Way at_worker(const Wire& wire);
    void answer_static(Body& body);
    [[nodiscard]] bool keeps_locally(const Body& body) const;
    [[nodiscard]] static RouteStep local_lookup(const Body& body);
    void answer_read(Body& body);
    void take_write(Body& body);
    void store(Body& body, const Wire& database);
    void call_each(Body& body, std::span<const Wire* const> callees, StepCondition condition);
    void publish(Body& body);
    [[nodiscard]] Way finish(StepKind kind, const Wire& wire, Body body) const;

    // Stores and what else only answers.
    Way at_external(const Wire& wire) const;
    Way at_queue(const Wire& wire);
    [[nodiscard]] const Wire* primary_for(const Place& place, const Wires& wires) const;
    [[nodiscard]] std::optional<RouteStep> read_step(const Place& place, const Wires& wires) const;

    // Endings.
    [[nodiscard]] bool is_read() const { return m_class->operation == Operation::Read; }
    [[nodiscard]] bool is_write() const { return m_class->operation == Operation::Write; }
    [[nodiscard]] Way leads_nowhere(const Place& place) const;
    [[nodiscard]] static Way dead_end(const Place& place, Phrase message, Phrase remedy);

    const RequestClass* m_class;
    std::vector<const Place*> m_on_way;
    int m_entered{};
    const Place* m_too_far{}; ///< where the drawing branched into too many steps
};

/// A step without children that is reached by `wire`.
[[nodiscard]] RouteStep step_by(StepKind kind, const Wire& wire, StepCondition condition = StepCondition::Always);

/// Of `wires`, those to components of `role`.
[[nodiscard]] std::vector<const Wire*> to_role(std::span<const Wire* const> wires, Role role);

/// Of `wires`, the one whose target is nearest to `place`: in its region, at its location, elsewhere; the first of the
/// nearest; nullptr where there is none.
[[nodiscard]] const Wire* nearest(const Place& place, std::span<const Wire* const> wires);
/// All of the nearest.
[[nodiscard]] std::vector<const Wire*> all_nearest(const Place& place, std::span<const Wire* const> wires);

} // namespace tiers
