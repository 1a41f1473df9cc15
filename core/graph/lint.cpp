#include "core/graph/lint.h"

#include "core/graph/lint_rules.h"
#include "core/graph/route_plan.h"

#include <fmt/format.h>

#include <algorithm>
#include <unordered_map>

namespace tiers {

namespace {

/// What keeps classes from an answer, each obstacle once with all the classes that meet it.
Findings find_missing_routes(const Design& design, const Workload& workload) {
    struct Obstacle {
        Diagnosis diagnosis;
        std::vector<std::string> classes;
    };
    std::vector<Obstacle> obstacles;
    for (const Route& route : plan_routes(design, workload).routes) {
        if (!route.diagnosis) continue;
        auto it = std::ranges::find(obstacles, *route.diagnosis, &Obstacle::diagnosis);
        if (it == obstacles.end()) it = obstacles.insert(it, {*route.diagnosis, {}});
        const std::string& cls = route.request_class.value;
        if (std::ranges::find(it->classes, cls) == it->classes.end()) it->classes.push_back(cls);
    }
    Findings findings;
    for (const auto& [diagnosis, classes] : obstacles) {
        const bool is_write = diagnosis.dead_end == DeadEnd::WriteNotStored;
        findings.push_back(
            {is_write ? LintRule::WriteWithoutDatabase : LintRule::NoRoute, Severity::Error, diagnosis.at.value,
             fmt::format("{} Fails in every run: {}.", diagnosis.message, fmt::join(classes, ", ")), diagnosis.remedy});
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
    case LintRule::Cycle: return "cycle";
    case LintRule::BalancerWithOneTarget: return "balancer-with-one-target";
    case LintRule::DuplicateLink: return "duplicate-link";
    case LintRule::MeaninglessLink: return "meaningless-link";
    case LintRule::SinglePointOfFailure: return "single-point-of-failure";
    case LintRule::NotSimulated: return "not-simulated";
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
    Findings findings = find_missing_routes(design, workload);
    for (const auto rule :
         {find_unreachable, find_cycles, find_balancers_with_one_target, find_duplicate_links, find_meaningless_links,
          find_single_points_of_failure, find_connections_exceeded, find_not_simulated}) {
        std::ranges::move(rule(subject), std::back_inserter(findings));
    }
    sort_for_reading(findings, design);
    return findings;
}

} // namespace tiers
