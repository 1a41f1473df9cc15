#include "core/graph/route_finder.h"

#include <algorithm>
#include <functional>

namespace tiers {

namespace {

bool is_in(const Place& place, const RegionId& region) {
    return place.component->region == region;
}

} // namespace

std::vector<const Wire*> all_nearest(const Place& place, std::span<const Wire* const> wires) {
    const auto distance = [&](const Wire* wire) { return wire->to->distance_to(place); };
    std::vector<const Wire*> found;
    if (wires.empty()) return found;
    const int least = distance(*std::ranges::min_element(wires, {}, distance));
    std::ranges::copy_if(wires, std::back_inserter(found), [&](const Wire* wire) { return distance(wire) == least; });
    return found;
}

const Wire* nearest(const Place& place, std::span<const Wire* const> wires) {
    const std::vector<const Wire*> found = all_nearest(place, wires);
    return found.empty() ? nullptr : found.front();
}

/// The database that may hold the class's data: in the region that they may not leave, where one is linked there.
const Wire* RouteFinder::primary_for(const Place& place, const Wires& wires) const {
    Wires databases = to_role(wires, Role::Database);
    if (m_class->residency) {
        const auto is_at_home = [&](const Wire* wire) { return is_in(*wire->to, *m_class->residency); };
        if (std::ranges::any_of(databases, is_at_home)) std::erase_if(databases, std::not_fn(is_at_home));
    }
    return nearest(place, databases);
}

/// Where the server's own stores answer a read: the nearest replicas where the class tolerates staleness, one of them
/// a request, else the primary. Nothing where no store can.
std::optional<RouteStep> RouteFinder::read_step(const Place& place, const Wires& wires) const {
    const Wire* primary = primary_for(place, wires);
    Wires replicas = m_class->consistency == Consistency::Eventual ? to_role(wires, Role::Replica) : Wires{};
    if (m_class->residency && primary) {
        std::erase_if(replicas, [&](const Wire* wire) { return !is_in(*wire->to, *m_class->residency); });
    }
    replicas = all_nearest(place, replicas);
    if (replicas.empty()) return primary ? std::optional{step_by(StepKind::Read, *primary)} : std::nullopt;
    if (replicas.size() == 1) return step_by(StepKind::Read, *replicas.front());
    RouteStep choice{StepKind::Balance, place.id(), std::nullopt, StepCondition::Always, {}};
    for (const Wire* replica : replicas) {
        choice.children.push_back(step_by(StepKind::Read, *replica));
    }
    return choice;
}

/// Others answer; whatever they do with a write, they store nothing of ours.
Way RouteFinder::at_external(const Wire& wire) const {
    return {step_by(StepKind::Call, wire), std::nullopt, is_write() ? wire.to : nullptr};
}

/// The message is taken; every consumer group gets it.
Way RouteFinder::at_queue(const Wire& wire) {
    Way way{step_by(StepKind::Publish, wire), std::nullopt, is_write() ? wire.to : nullptr};
    for (const Wire* consumer : onward(*wire.to)) {
        Way consumed = enter(*consumer);
        if (!consumed.step) return consumed;
        way.step->children.push_back(std::move(*consumed.step));
        if (!consumed.unstored_at) {
            way.unstored_at = nullptr;
        } else if (way.unstored_at == wire.to) {
            way.unstored_at = consumed.unstored_at;
        }
    }
    return way;
}

} // namespace tiers
