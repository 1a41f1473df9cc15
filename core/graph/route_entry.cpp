#include "core/graph/route_finder.h"

#include <algorithm>
#include <map>

namespace tiers {

/// Which of several links a request of the class takes first: the DNS before all; files from a CDN, then from object
/// storage; what a CDN may keep from the CDN; all else not through a CDN where there is another way.
int RouteFinder::preference(const Wire& wire) const {
    const Role role = wire.to->role();
    if (role == Role::NameService) return 0;
    if (role == Role::EdgeCache) return is_kept_at_edge() ? 1 : 4;
    if (role == Role::ObjectStore) return 2;
    return 3;
}

Way RouteFinder::first_answer(std::span<const Wire* const> wires) {
    Wires by_preference(wires.begin(), wires.end());
    std::ranges::stable_sort(by_preference, {}, [this](const Wire* wire) { return preference(*wire); });
    std::optional<Way> best;
    for (const Wire* wire : by_preference) {
        Way way = enter(*wire);
        if (way.answers()) return way;
        if (!best || (!best->step && way.step)) best = std::move(way);
    }
    return std::move(*best);
}

Way RouteFinder::ask(const Place& users) {
    const Wires wires = onward(users);
    if (wires.empty()) return leads_nowhere(users);
    Way way = first_answer(wires);
    if (!way.step) return way;

    RouteStep root{StepKind::Ask, users.id(), std::nullopt, StepCondition::Always, {}};
    if (way.step->kind == StepKind::Resolve) { // the name is looked up beside the way, the data do not pass the DNS
        RouteStep hop = std::move(way.step->children.front());
        way.step->children.clear();
        root.children.push_back(std::move(*way.step));
        root.children.push_back(std::move(hop));
    } else {
        root.children.push_back(std::move(*way.step));
    }
    way.step = std::move(root);
    return way;
}

/// A Resolve with the first hop as its child. Names differ: what is kept at the edge has the name of the CDN, the rest
/// that of a balancer or server, where the DNS knows both. Among targets of one name the policy chooses.
Way RouteFinder::at_name_service(const Wire& wire) {
    const Wires targets = onward(*wire.to);
    if (targets.empty()) return leads_nowhere(*wire.to);
    std::map<int, Wires> names;
    for (const Wire* target : targets) {
        names[preference(*target)].push_back(target);
    }

    std::optional<Way> best;
    for (const auto& [rank, alike] : names) {
        Way way = alike.size() == 1 ? enter(*alike.front()) : balance(wire, alike);
        if (!best || (!best->answers() && way.answers()) || (!best->step && way.step)) best = std::move(way);
        if (best->answers()) break;
    }
    if (!best->step) return std::move(*best);
    RouteStep resolve = step_by(StepKind::Resolve, wire);
    resolve.children.push_back(std::move(*best->step));
    best->step = std::move(resolve);
    return std::move(*best);
}

/// One child a target. A chooser does not know what is behind its targets: if one of them cannot answer, the class has
/// no way, as some of its requests would fail.
Way RouteFinder::balance(const Wire& to_chooser, std::span<const Wire* const> targets) {
    Way way;
    RouteStep step = step_by(StepKind::Balance, to_chooser);
    for (const Wire* target : targets) {
        Way branch = enter(*target);
        if (!branch.step) return branch;
        step.children.push_back(std::move(*branch.step));
        if (!way.unstored_at) way.unstored_at = branch.unstored_at;
    }
    way.step = std::move(step);
    return way;
}

Way RouteFinder::at_edge(const Wire& wire) {
    const Wires origins = onward(*wire.to);
    if (origins.empty()) {
        const Phrase name = wire.to->name();
        return dead_end(
            *wire.to, phrase("{} has no origin for {}.", name, m_class->id.value),
            m_class->is_static && is_read()
                ? phrase("Link {} to where {} is answered: object storage, a load balancer or a server.", name,
                         m_class->id.value)
                : phrase("Link {} to where {} is answered: a load balancer or a server.", name, m_class->id.value));
    }
    Way origin = first_answer(origins);
    if (!origin.step) return origin;
    RouteStep edge = step_by(is_kept_at_edge() ? StepKind::EdgeLookup : StepKind::PassThrough, wire);
    if (is_kept_at_edge()) origin.step->condition = StepCondition::OnMiss;
    edge.children.push_back(std::move(*origin.step));
    origin.step = std::move(edge);
    return origin;
}

Way RouteFinder::at_balancer(const Wire& wire) {
    const Wires targets = onward(*wire.to);
    return targets.empty() ? leads_nowhere(*wire.to) : balance(wire, targets);
}

/// A gateway knows which classes its targets answer: it passes a request on to one of those that do.
Way RouteFinder::at_gateway(const Wire& wire) {
    const Wires targets = onward(*wire.to);
    if (targets.empty()) return leads_nowhere(*wire.to);
    std::vector<Way> ways;
    for (const Wire* target : targets) {
        ways.push_back(enter(*target));
    }
    if (std::ranges::none_of(ways, [](const Way& way) { return way.step.has_value(); })) return std::move(ways.front());

    const bool some_answer = std::ranges::any_of(ways, &Way::answers);
    std::erase_if(ways, [&](const Way& way) { return some_answer ? !way.answers() : !way.step; });
    Way way{step_by(StepKind::Serve, wire), std::nullopt, ways.front().unstored_at};
    std::vector<RouteStep> choices;
    choices.reserve(ways.size());
    for (Way& choice : ways) {
        choices.push_back(std::move(*choice.step));
    }
    if (choices.size() == 1) {
        way.step->children = std::move(choices);
    } else {
        way.step->children.push_back(
            {StepKind::Balance, wire.to->id(), std::nullopt, StepCondition::Always, std::move(choices)});
    }
    return way;
}

} // namespace tiers
