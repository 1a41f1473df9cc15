#include "core/graph/route_finder.h"

#include <algorithm>

namespace tiers {

namespace {

/// More than any sensible request has; a drawing whose services all call each other branches without end.
constexpr int max_steps = 10'000;
constexpr std::size_t max_hops = 200;

Diagnosis not_stored(const Place& at) {
    const Phrase name = at.name();
    if (at.role() == Role::Queue) {
        return {DeadEnd::WriteNotStored, at.id(),
                phrase("No database can take the write: it ends in {}, and no worker stores it from there.", name),
                phrase("Link {} to a worker and the worker to a database.", name)};
    }
    const bool has_replica = std::ranges::any_of(at.wires, [](const Wire& w) { return w.to->role() == Role::Replica; });
    return {DeadEnd::WriteNotStored, at.id(),
            has_replica
                ? phrase("No database can take the write: it ends at {}, and a read replica takes no writes.", name)
                : phrase("No database can take the write: it ends at {}.", name),
            phrase("Link {} to a database.", name)};
}

Diagnosis too_many_steps(const Place& at) {
    return {DeadEnd::TooManySteps, at.id(),
            phrase("The way branches into more than {} steps; the last was at {}.", max_steps, at.name()),
            phrase("Remove links between servers until a request makes a sensible number of calls.")};
}

} // namespace

RouteStep step_by(StepKind kind, const Wire& wire, StepCondition condition) {
    return {kind, wire.to->id(), wire.link->id, condition, {}};
}

std::vector<const Wire*> to_role(std::span<const Wire* const> wires, Role role) {
    std::vector<const Wire*> found;
    std::ranges::copy_if(wires, std::back_inserter(found), [role](const Wire* w) { return w->to->role() == role; });
    return found;
}

Way RouteFinder::from_users(const Place& users) {
    m_on_way.push_back(&users);
    Way way = ask(users);
    m_on_way.pop_back();
    if (m_too_far) return {std::nullopt, too_many_steps(*m_too_far), nullptr};
    if (way.unstored_at) return {std::nullopt, not_stored(*way.unstored_at), nullptr};
    return way;
}

Way RouteFinder::enter(const Wire& wire) {
    if (++m_entered > max_steps || m_on_way.size() > max_hops) {
        if (!m_too_far) m_too_far = wire.to;
        return {std::nullopt, too_many_steps(*m_too_far), nullptr};
    }
    m_on_way.push_back(wire.to);
    Way way = arrive(wire);
    m_on_way.pop_back();
    return way;
}

Way RouteFinder::arrive(const Wire& wire) {
    switch (wire.to->role()) {
    case Role::NameService: return at_name_service(wire);
    case Role::EdgeCache: return at_edge(wire);
    case Role::Balancer: return at_balancer(wire);
    case Role::Gateway: return at_gateway(wire);
    case Role::Service: return at_service(wire);
    case Role::ExternalService: return at_external(wire);
    case Role::ObjectStore: return {step_by(StepKind::Fetch, wire), std::nullopt, nullptr};
    case Role::Queue: return at_queue(wire);
    case Role::Worker: return at_worker(wire);
    case Role::Users:
    case Role::Cache:
    case Role::Database:
    case Role::Replica: break; // a server uses these as part of its own work, a request does not go on to them
    }
    return leads_nowhere(*wire.to);
}

std::vector<const Wire*> RouteFinder::onward(const Place& place) const {
    Wires wires;
    for (const Wire& wire : place.wires) {
        const bool holds_files_only = wire.to->role() == Role::ObjectStore;
        if (!wire.carries(m_class->id) || is_on_way(*wire.to)) continue;
        if (holds_files_only && !(m_class->is_static && is_read())) continue;
        const bool is_second = std::ranges::any_of(wires, [&](const Wire* other) { return other->to == wire.to; });
        if (!is_second) wires.push_back(&wire);
    }
    return wires;
}

bool RouteFinder::is_on_way(const Place& place) const {
    return std::ranges::find(m_on_way, &place) != m_on_way.end();
}

Way RouteFinder::dead_end(const Place& place, Phrase message, Phrase remedy) {
    return {std::nullopt, Diagnosis{DeadEnd::LeadsNowhere, place.id(), std::move(message), std::move(remedy)}, nullptr};
}

Way RouteFinder::leads_nowhere(const Place& place) const {
    const Phrase name = place.name();
    const std::string& cls = m_class->id.value;
    if (!place.wires.empty()) {
        return dead_end(
            place, phrase("No link of {} leads to an answer for {}.", name, cls),
            phrase("Link {} to what answers {}, or name {} in the classes of one of its links.", name, cls, cls));
    }
    if (place.role() == Role::Balancer) {
        return dead_end(place, phrase("{} has no target.", name),
                        phrase("Link {} to the servers that it should spread requests over.", name));
    }
    if (place.role() == Role::EdgeCache) {
        return dead_end(
            place, phrase("{} has no origin for {}.", name, cls),
            phrase("Link {} to where the answers are made: object storage, a load balancer or a server.", name));
    }
    if (place.role() == Role::Users) {
        return dead_end(place, phrase("{} lead nowhere.", name),
                        phrase("Link {} to a DNS, a CDN, a load balancer or a server.", name));
    }
    return dead_end(place, phrase("{} leads nowhere.", name), phrase("Link {} to a server.", name));
}

} // namespace tiers
