#include "core/catalog/settings.h"
#include "core/graph/lint_rules.h"

#include <algorithm>
#include <map>

namespace tiers {

namespace {

Phrase name_of(const Design& design, const ComponentId& id) {
    const Component* component = find_component(design, id);
    return component ? display_name(*component) : Phrase(id.value);
}

/// "A and B and C".
Phrase all_of(std::span<const Phrase> names) {
    Phrase all = names.front();
    for (const Phrase& name : names.subspan(1)) all = phrase("{} and {}", all, name);
    return all;
}

/// Whether a request waits for it and nothing else of its kind stands in. A managed service (DNS, CDN, object storage)
/// runs on many machines, whatever the drawing says.
bool runs_once(const Place& place) {
    switch (place.role()) {
    case Role::Balancer:
    case Role::Gateway:
    case Role::Service: return instances_of(*place.component) == 1;
    case Role::Database: return chosen(place.kind->parameters, place.component->parameters, "standby") == "none";
    case Role::Users:
    case Role::NameService:
    case Role::EdgeCache:
    case Role::ExternalService:
    case Role::Cache:
    case Role::Replica:
    case Role::ObjectStore:
    case Role::Queue:
    case Role::Worker: return false;
    }
    return false;
}

/// Whether it is at one place of the world. Users may be placed by the workload; names and edges are all over it.
bool stands_somewhere(const Place& place) {
    switch (place.role()) {
    case Role::Users:
    case Role::NameService:
    case Role::EdgeCache: return false;
    case Role::Balancer:
    case Role::Gateway:
    case Role::Service:
    case Role::Database:
    case Role::ExternalService:
    case Role::Cache:
    case Role::Replica:
    case Role::ObjectStore:
    case Role::Queue:
    case Role::Worker: return true;
    }
    return false;
}

bool overlap(const Wire& a, const Wire& b) {
    if (!a.classes || !b.classes) return true;
    return std::ranges::any_of(*a.classes, [&](const std::string& cls) { return b.names(cls); });
}

} // namespace

Findings find_unreachable(const LintSubject& subject) {
    Findings findings;
    if (subject.users.empty()) return findings; // that there are no users is said by the routes
    const std::vector<ComponentId> reached = subject.graph.reachable_from(subject.users);
    for (const Place& place : subject.wiring.places()) {
        if (std::ranges::find(reached, place.id()) != reached.end()) continue;
        findings.push_back({LintRule::Unreachable, Severity::Warning, place.id().value,
                            phrase("Nothing that users do reaches {}.", place.name()),
                            phrase("Link {} from what should use it, or remove it.", place.name())});
    }
    return findings;
}

Findings find_cycles(const LintSubject& subject) {
    Findings findings;
    for (const std::vector<ComponentId>& cycle : subject.graph.cycles()) {
        std::vector<Phrase> path;
        path.reserve(cycle.size() + 1);
        for (const ComponentId& id : cycle) path.push_back(name_of(subject.design, id));
        path.push_back(path.front());
        findings.push_back({LintRule::Cycle, Severity::Warning, cycle.front().value,
                            phrase("{} is a cycle: a request that comes back to a component is not followed again.",
                                   joined(path, " → ")),
                            phrase("Remove one of its links.")});
    }
    return findings;
}

Findings find_single_points_of_failure(const LintSubject& subject) {
    std::map<ComponentId, std::vector<Phrase>> behind; // the databases that are reached through it alone
    for (const Place& place : subject.wiring.places()) {
        if (place.role() != Role::Database) continue;
        for (const ComponentId& point : subject.graph.single_points(subject.users, place.id())) {
            behind[point].push_back(place.name());
        }
    }
    const std::vector<ComponentId> reached = subject.graph.reachable_from(subject.users);
    Findings findings;
    for (const Place& place : subject.wiring.places()) {
        if (!runs_once(place)) continue;
        const Phrase name = place.name();
        if (place.role() == Role::Database && std::ranges::find(reached, place.id()) != reached.end()) {
            findings.push_back({LintRule::SinglePointOfFailure, Severity::Note, place.id().value,
                                phrase("{} is a single point of failure: no other machine has its data, so while "
                                       "it is down nothing that needs it is answered.",
                                       name),
                                phrase("Give {} a standby where the availability that is asked for needs it.", name)});
        } else if (const auto it = behind.find(place.id()); it != behind.end()) {
            findings.push_back(
                {LintRule::SinglePointOfFailure, Severity::Note, place.id().value,
                 phrase("{} is a single point of failure: it runs once, and every way from the users "
                        "to {} leads through it.",
                        name, all_of(it->second)),
                 phrase("Give {} a second instance where the availability that is asked for needs it.", name)});
        }
    }
    return findings;
}

Findings find_balancers_with_one_target(const LintSubject& subject) {
    Findings findings;
    for (const Place& place : subject.wiring.places()) {
        if (place.role() != Role::Balancer || place.wires.empty()) continue;
        const Place& target = *place.wires.front().to;
        const bool has_one = std::ranges::all_of(place.wires, [&](const Wire& wire) { return wire.to == &target; });
        if (!has_one || instances_of(*target.component) != 1) continue;
        findings.push_back(
            {LintRule::BalancerWithOneTarget, Severity::Warning, place.id().value,
             phrase("{} has nothing to choose from: {} is its only target and runs once.", place.name(), target.name()),
             phrase("Give {} a second instance, link another server, or remove {}.", target.name(), place.name())});
    }
    return findings;
}

Findings find_duplicate_links(const LintSubject& subject) {
    Findings findings;
    for (const Place& place : subject.wiring.places()) {
        for (auto wire = place.wires.begin(); wire != place.wires.end(); ++wire) {
            const bool is_second = std::any_of(place.wires.begin(), wire, [&](const Wire& earlier) {
                return earlier.to == wire->to && overlap(earlier, *wire);
            });
            if (!is_second) continue;
            findings.push_back({LintRule::DuplicateLink, Severity::Warning, wire->link->id.value,
                                phrase("A second link from {} to {} adds nothing: requests take the first.",
                                       place.name(), wire->to->name()),
                                phrase("Remove one of the two, or let their classes differ.")});
        }
    }
    return findings;
}

Findings find_meaningless_links(const LintSubject& subject) {
    Findings findings;
    for (const Link& link : subject.design.links) {
        const Place* from = subject.wiring.place_of(link.from);
        const Place* to = subject.wiring.place_of(link.to);
        if (!from || !to) continue;
        const Phrase why = why_not_linked(*from->kind, *to->kind);
        if (why.empty()) continue;
        findings.push_back({LintRule::MeaninglessLink, Severity::Warning, link.id.value,
                            phrase("The link from {} to {} does nothing. {}", from->name(), to->name(), why),
                            phrase("Remove the link.")});
    }
    return findings;
}

Findings find_outside_regions(const LintSubject& subject) {
    Findings findings;
    if (subject.design.regions.empty()) return findings;
    for (const Place& place : subject.wiring.places()) {
        if (place.region != nullptr || !stands_somewhere(place)) continue;
        findings.push_back(
            {LintRule::OutsideRegions, Severity::Warning, place.id().value,
             phrase("{} stands in no region: a run takes it to be where the first population is.", place.name()),
             phrase("Move {} into a region, so that its distances count.", place.name())});
    }
    return findings;
}

} // namespace tiers
