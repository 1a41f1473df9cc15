#include "core/graph/lint_remedy.h"

#include "core/catalog/kind.h"
#include "core/catalog/link_kind.h"
#include "core/catalog/settings.h"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>
#include <cstdint>
#include <vector>

namespace tiers {

namespace {

using Remedies = std::vector<LintRemedy>;

void remove_link(Design& design, const std::string& id) {
    std::erase_if(design.links, [&](const Link& link) { return link.id.value == id; });
    std::erase_if(design.faults, [&](const Fault& fault) { return fault.target == id; });
}

void remove_component(Design& design, const std::string& id) {
    std::vector<std::string> links;
    for (const Link& link : design.links)
        if (link.from.value == id || link.to.value == id) links.push_back(link.id.value);
    for (const std::string& link : links) remove_link(design, link);
    std::erase_if(design.components, [&](const Component& component) { return component.id.value == id; });
    std::erase_if(design.faults, [&](const Fault& fault) { return fault.target == id; });
}

LinkId new_link_id(const Design& design, const Link& link) {
    const std::string base = link.from.value + "-" + link.to.value;
    std::string id = base;
    for (int number = 2; find_link(design, LinkId{id}); ++number) id = fmt::format("{}-{}", base, number);
    return LinkId{id};
}

/// Another server behind a balancer, a second instance or a standby of what stands alone.
void offer_another(Remedies& remedies, const Design& design, const ComponentId& id) {
    const Component* component = find_component(design, id);
    const KindSpec* kind = component ? find_kind(component->kind) : nullptr;
    if (!kind) return;
    const Phrase name = display_name(*component);
    const auto offer = [&](const char* parameter, ParameterValue value, Phrase title) {
        if (!find_parameter(kind->parameters, parameter)) return;
        LintRemedy remedy{std::move(title), design};
        find_component(remedy.design, id)->parameters.insert_or_assign(parameter, std::move(value));
        remedies.push_back(std::move(remedy));
    };
    offer("instances", 2.0, phrase("Give {} a second instance", name));
    offer("standby", std::string("sync"), phrase("Give {} a standby", name));
}

void offer_links(Remedies& remedies, const Design& design, const ComponentId& id) {
    const Component* from = find_component(design, id);
    const KindSpec* from_kind = from ? find_kind(from->kind) : nullptr;
    if (!from_kind) return;
    for (const Component& to : design.components) {
        const KindSpec* to_kind = find_kind(to.kind);
        const bool there =
            std::ranges::any_of(design.links, [&](const Link& link) { return link.from == id && link.to == to.id; });
        if (!to_kind || there || to.id == id || !why_not_linked(*from_kind, *to_kind).empty()) continue;
        LintRemedy remedy{phrase("Link {} to {}", display_name(*from), display_name(to)), design};
        Link link{.from = id, .to = to.id};
        link.id = new_link_id(design, link);
        remedy.design.links.push_back(std::move(link));
        remedies.push_back(std::move(remedy));
    }
}

void offer_without_parameter(Remedies& remedies, const Design& design, const std::string& subject) {
    const auto offer = [&](const auto& parameters, const auto& specs, const auto& erase) {
        for (const auto& [name, value] : parameters) {
            const ParameterSpec* spec = find_parameter(specs, name);
            if (!spec || is_simulated(*spec, value)) continue;
            LintRemedy remedy{phrase("Leave out {}", Phrase::words(spec->title)), design};
            erase(remedy.design, name);
            remedies.push_back(std::move(remedy));
        }
    };
    if (const Component* component = find_component(design, ComponentId{subject})) {
        if (const KindSpec* kind = find_kind(component->kind))
            offer(component->parameters, kind->parameters, [&](Design& changed, const std::string& name) {
                find_component(changed, ComponentId{subject})->parameters.erase(name);
            });
    } else if (const Link* link = find_link(design, LinkId{subject})) {
        offer(link->parameters, link_parameters(design, *link), [&](Design& changed, const std::string& name) {
            find_link(changed, LinkId{subject})->parameters.erase(name);
        });
    }
}

/// The callers' pools, each made smaller in proportion, so that together they fit.
void offer_smaller_pools(Remedies& remedies, const Design& design, const ComponentId& id) {
    const Component* callee = find_component(design, id);
    if (!callee) return;
    const Settings settings{*callee};
    const auto machines = settings.has("shards") ? settings.count("shards") : 1;
    const auto limit = static_cast<double>(settings.count("max_connections") * machines);
    const auto pool_of = [&](const Link& link) -> std::int64_t {
        const Settings set{link_parameters(design, link), link.parameters};
        return set.has("pool_size") ? set.count("pool_size") : 0;
    };
    double wanted = 0;
    for (const Link& link : design.links) {
        const Component* caller = find_component(design, link.from);
        if (link.to != id || !caller) continue;
        const Settings set{*caller};
        const auto instances = set.has("instances") ? set.count("instances") : 1;
        wanted += static_cast<double>(pool_of(link) * instances);
    }
    if (wanted <= limit) return;
    LintRemedy remedy{phrase("Make the pools fit {}", display_name(*callee)), design};
    for (Link& link : remedy.design.links) {
        const auto size = pool_of(link);
        if (link.to != id || size == 0) continue;
        const double fitting = std::floor(static_cast<double>(size) * limit / wanted);
        link.parameters.insert_or_assign("pool_size", std::max(1.0, fitting));
    }
    remedies.push_back(std::move(remedy));
}

Remedies candidates(const Design& design, const LintFinding& finding) {
    Remedies remedies;
    const ComponentId component{finding.subject};
    const auto offer_removal = [&] {
        const Component* subject = find_component(design, component);
        if (!subject) return;
        LintRemedy remedy{phrase("Remove {}", display_name(*subject)), design};
        remove_component(remedy.design, finding.subject);
        remedies.push_back(std::move(remedy));
    };
    switch (finding.rule) {
    case LintRule::DuplicateLink:
    case LintRule::MeaninglessLink: {
        LintRemedy remedy{phrase("Remove the link"), design};
        remove_link(remedy.design, finding.subject);
        remedies.push_back(std::move(remedy));
        break;
    }
    case LintRule::Unreachable:
    case LintRule::Unused: offer_removal(); break;
    case LintRule::NotSimulated:
        offer_without_parameter(remedies, design, finding.subject);
        offer_removal();
        break;
    case LintRule::BalancerWithOneTarget:
        for (const Link& link : design.links)
            if (link.from == component) offer_another(remedies, design, link.to);
        break;
    case LintRule::SinglePointOfFailure: offer_another(remedies, design, component); break;
    case LintRule::ConnectionsExceeded: offer_smaller_pools(remedies, design, component); break;
    case LintRule::NoRoute:
    case LintRule::WriteWithoutDatabase: offer_links(remedies, design, component); break;
    case LintRule::Cycle:
    case LintRule::DataResidency:
    case LintRule::OutsideRegions: break;
    }
    return remedies;
}

} // namespace

std::optional<LintRemedy> find_remedy(const Design& design, const Workload& workload, const LintFinding& finding) {
    const auto of_its_rule = [&](const Design& looked_at) {
        return std::ranges::count(lint(looked_at, workload), finding.rule, &LintFinding::rule);
    };
    Remedies remedies = candidates(design, finding);
    if (remedies.empty()) return std::nullopt;
    const auto before = of_its_rule(design);
    const auto helps = [&](const LintRemedy& remedy) { return of_its_rule(remedy.design) < before; };
    const auto found = std::ranges::find_if(remedies, helps);
    return found == remedies.end() ? std::nullopt : std::optional{std::move(*found)};
}

} // namespace tiers
