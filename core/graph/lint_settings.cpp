#include "core/catalog/settings.h"
#include "core/graph/lint_rules.h"

#include <fmt/format.h>

namespace tiers {

namespace {

/// Parameters of one thing that are set and do nothing. `name` is what a person calls it.
void find_without_effect(std::span<const ParameterSpec> specs, const Parameters& parameters, const std::string& id,
                         const std::string& name, Findings& findings) {
    for (const auto& [parameter, value] : parameters) {
        const ParameterSpec* spec = find_parameter(specs, parameter);
        if (!spec || is_simulated(*spec, value)) continue;
        const bool only_value = spec->simulated && !spec->simulated_choices.empty();
        findings.push_back(
            {LintRule::NotSimulated, Severity::Warning, id,
             only_value
                 ? fmt::format("{} \"{}\" of {} has no effect in a run.", spec->title, parameter_text(value), name)
                 : fmt::format("{} of {} has no effect in a run.", spec->title, name),
             only_value ? fmt::format("Choose {}.", fmt::join(spec->simulated_choices, " or "))
                        : fmt::format("Leave {} out where the run should follow the document.", parameter)});
    }
}

} // namespace

Findings find_not_simulated(const LintSubject& subject) {
    Findings findings;
    for (const Place& place : subject.wiring.places()) {
        if (!place.kind->simulated) {
            findings.push_back(
                {LintRule::NotSimulated, Severity::Warning, place.id().value,
                 fmt::format("{} is of a kind that a run does not simulate ({}).", place.name(), place.kind->name),
                 fmt::format("Remove {} before a run; the document may keep it.", place.name())});
            continue;
        }
        find_without_effect(place.kind->parameters, place.component->parameters, place.id().value, place.name(),
                            findings);
    }
    for (const Place& place : subject.wiring.places()) {
        for (const Wire& wire : place.wires) {
            if (!place.kind->simulated || !wire.to->kind->simulated) continue;
            find_without_effect(wire.parameters(), wire.link->parameters, wire.link->id.value,
                                fmt::format("the link from {} to {}", place.name(), wire.to->name()), findings);
        }
    }
    return findings;
}

Findings find_connections_exceeded(const LintSubject& subject) {
    struct Pools {
        std::int64_t connections{};
        std::vector<std::string> terms; // "API server 3 × 20"
    };
    Findings findings;
    for (const Place& place : subject.wiring.places()) {
        if (!find_parameter(place.kind->parameters, "max_connections")) continue;
        const Settings settings{*place.component};
        if (!settings.has("max_connections")) continue;
        Pools pools;
        for (const Place& caller : subject.wiring.places()) {
            for (const Wire& wire : caller.wires) {
                if (wire.to != &place || wire.kind != LinkKind::Call) continue;
                const Settings link{wire.parameters(), wire.link->parameters};
                if (!link.has("pool_size")) continue;
                const std::int64_t size = link.count("pool_size");
                pools.connections += size * instances_of(*caller.component);
                pools.terms.push_back(fmt::format("{} {} × {}", caller.name(), instances_of(*caller.component), size));
            }
        }
        const std::int64_t machines = settings.has("shards") ? settings.count("shards") : 1;
        const std::int64_t limit = settings.count("max_connections") * machines;
        if (pools.connections <= limit) continue;
        findings.push_back(
            {LintRule::ConnectionsExceeded, Severity::Warning, place.id().value,
             fmt::format("The pools of {}'s callers add up to {} connections ({}), but it takes {}: the rest are "
                         "refused.",
                         place.name(), pools.connections, fmt::join(pools.terms, ", "), limit),
             fmt::format("Make the pools smaller or raise the connection limit of {}.", place.name())});
    }
    return findings;
}

} // namespace tiers
