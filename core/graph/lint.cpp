#include "core/graph/lint.h"

#include "core/graph/lint_rules.h"
#include "core/graph/residency.h"
#include "core/graph/route_plan.h"

#include <algorithm>
#include <set>
#include <unordered_map>
#include <unordered_set>

namespace tiers {

namespace {

/// What keeps classes from an answer, each obstacle once with all the classes that meet it.
Findings find_missing_routes(const RoutePlan& plan) {
    struct Obstacle {
        Diagnosis diagnosis;
        std::vector<Phrase> classes;
    };
    std::vector<Obstacle> obstacles;
    for (const Route& route : plan.routes) {
        if (!route.diagnosis) continue;
        auto it = std::ranges::find(obstacles, *route.diagnosis, &Obstacle::diagnosis);
        if (it == obstacles.end()) it = obstacles.insert(it, {*route.diagnosis, {}});
        const std::string& cls = route.request_class.value;
        if (std::ranges::find(it->classes, Phrase(cls)) == it->classes.end()) it->classes.emplace_back(cls);
    }
    Findings findings;
    for (const auto& [diagnosis, classes] : obstacles) {
        const bool is_write = diagnosis.dead_end == DeadEnd::WriteNotStored;
        findings.push_back(
            {is_write ? LintRule::WriteWithoutDatabase : LintRule::NoRoute, Severity::Error, diagnosis.at.value,
             phrase("{} Fails in every run: {}.", diagnosis.message, joined(classes, ", ")), diagnosis.remedy});
    }
    return findings;
}

void collect_components(const RouteStep& step, std::unordered_set<ComponentId>& used) {
    used.insert(step.component);
    for (const RouteStep& child : step.children) {
        collect_components(child, used);
    }
}

/// What is linked and yet on no class's way. Says nothing while some class has no way: that may be why.
Findings find_unused(const LintSubject& subject, const RoutePlan& plan) {
    Findings findings;
    std::unordered_set<ComponentId> used(subject.users.begin(), subject.users.end());
    for (const Route& route : plan.routes) {
        if (!route.root) return findings;
        collect_components(*route.root, used);
    }
    if (plan.routes.empty()) return findings;
    for (const ComponentId& id : subject.graph.reachable_from(subject.users)) {
        const Place* place = subject.wiring.place_of(id);
        if (used.contains(id) || place->role() == Role::Replica) continue; // a replica may be there as a copy
        findings.push_back({LintRule::Unused, Severity::Note, id.value,
                            phrase("No class of requests has a use for {}.", place->name()),
                            phrase("Remove {}: it costs and does nothing.", place->name())});
    }
    return findings;
}

/// Where data come to rest outside their region, each place once a class.
Findings find_data_outside(const LintSubject& subject, const Workload& workload) {
    Findings findings;
    std::set<std::pair<ClassId, ComponentId>> told;
    for (const ResidencyViolation& violation : find_residency_violations(subject.design, workload)) {
        const auto& [cls, component, region, path] = violation;
        if (!told.emplace(cls, component).second) continue;
        const auto name = [&](const ComponentId& id) { return subject.wiring.place_of(id)->name(); };
        std::vector<Phrase> names;
        std::ranges::transform(path, std::back_inserter(names), name);
        const std::string& home = find_class(workload, cls)->residency->value;
        findings.push_back(
            {LintRule::DataResidency, Severity::Warning, component.value,
             phrase("Data of {} may not leave {}, and come to rest in {} ({}): {}.", cls.value, home, name(component),
                    region ? Phrase(region->value) : phrase("in no region"), joined(names, " → ")),
             phrase("Keep {} where its data may be: place {} in {}, or lead {} to one that is.", cls.value,
                    name(component), home, cls.value)});
    }
    return findings;
}

/// The components, and the links that mean something.
Design drawing_of(const Wiring& wiring) {
    Design drawing;
    for (const Place& place : wiring.places()) {
        drawing.components.push_back({.id = place.id()});
        for (const Wire& wire : place.wires) {
            drawing.links.push_back({.id = wire.link->id, .from = place.id(), .to = wire.to->id()});
        }
    }
    return drawing;
}

void sort_for_reading(Findings& findings, const Design& design) {
    std::unordered_map<std::string, std::size_t> position;
    for (const Component& component : design.components) {
        position.emplace(component.id.value, position.size() + 1);
    }
    for (const Link& link : design.links) {
        position.emplace(link.id.value, position.size() + 1);
    }
    std::ranges::stable_sort(findings, [&](const LintFinding& a, const LintFinding& b) {
        if (a.severity != b.severity) return a.severity > b.severity;
        return position[a.subject] < position[b.subject];
    });
}

} // namespace

std::string_view lint_rule_name(LintRule rule) {
    switch (rule) {
    case LintRule::NoRoute: return "no-route";
    case LintRule::WriteWithoutDatabase: return "write-without-database";
    case LintRule::Unreachable: return "unreachable";
    case LintRule::Unused: return "unused";
    case LintRule::Cycle: return "cycle";
    case LintRule::BalancerWithOneTarget: return "balancer-with-one-target";
    case LintRule::DuplicateLink: return "duplicate-link";
    case LintRule::MeaninglessLink: return "meaningless-link";
    case LintRule::SinglePointOfFailure: return "single-point-of-failure";
    case LintRule::DataResidency: return "data-residency";
    case LintRule::NotSimulated: return "not-simulated";
    case LintRule::OutsideRegions: return "outside-regions";
    case LintRule::ConnectionsExceeded: return "connections-exceeded";
    }
    return {};
}

std::string_view severity_name(Severity severity) {
    switch (severity) {
    case Severity::Note: return "note";
    case Severity::Warning: return "warning";
    case Severity::Error: return "error";
    }
    return {};
}

std::vector<LintFinding> lint(const Design& design, const Workload& workload) {
    const Wiring wiring{design};
    const ArchitectureGraph graph{drawing_of(wiring)};
    LintSubject subject{design, wiring, graph, {}};
    for (const Place& place : wiring.places()) {
        if (place.role() == Role::Users) subject.users.push_back(place.id());
    }
    const RoutePlan plan = plan_routes(design, workload);
    Findings findings = find_missing_routes(plan);
    std::ranges::move(find_unused(subject, plan), std::back_inserter(findings));
    std::ranges::move(find_data_outside(subject, workload), std::back_inserter(findings));
    for (const auto rule :
         {find_unreachable, find_cycles, find_balancers_with_one_target, find_duplicate_links, find_meaningless_links,
          find_single_points_of_failure, find_outside_regions, find_connections_exceeded, find_not_simulated}) {
        std::ranges::move(rule(subject), std::back_inserter(findings));
    }
    sort_for_reading(findings, design);
    return findings;
}

} // namespace tiers
