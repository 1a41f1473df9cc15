#include "core/catalog/settings.h"
#include "core/graph/lint_rules.h"

namespace tiers {

namespace {

/// "a or b".
Phrase one_of(std::span<const std::string> choices) {
    Phrase all = choices.front();
    for (const std::string& choice : choices.subspan(1)) all = phrase("{} or {}", all, choice);
    return all;
}

/// Parameters of one thing that are set and do nothing. `name` is what a person calls it.
void find_without_effect(std::span<const ParameterSpec> specs, const Parameters& parameters, const std::string& id,
                         const Phrase& name, Findings& findings) {
    for (const auto& [parameter, value] : parameters) {
        const ParameterSpec* spec = find_parameter(specs, parameter);
        if (!spec || is_simulated(*spec, value)) continue;
        const bool only_value = spec->simulated && !spec->simulated_choices.empty();
        const Phrase title = Phrase::words(spec->title);
        findings.push_back({LintRule::NotSimulated, Severity::Warning, id,
                            only_value
                                ? phrase("{} \"{}\" of {} has no effect in a run.", title, parameter_text(value), name)
                                : phrase("{} of {} has no effect in a run.", title, name),
                            only_value ? phrase("Choose {}.", one_of(spec->simulated_choices))
                                       : phrase("Leave {} out where the run should follow the document.", parameter)});
    }
}

} // namespace

Findings find_not_simulated(const LintSubject& subject) {
    Findings findings;
    for (const Place& place : subject.wiring.places()) {
        if (!place.kind->simulated) {
            findings.push_back(
                {LintRule::NotSimulated, Severity::Warning, place.id().value,
                 phrase("{} is of a kind that a run does not simulate ({}).", place.name(), place.kind->name),
                 phrase("Remove {} before a run; the document may keep it.", place.name())});
            continue;
        }
        find_without_effect(place.kind->parameters, place.component->parameters, place.id().value, place.name(),
                            findings);
    }
    for (const Place& place : subject.wiring.places()) {
        for (const Wire& wire : place.wires) {
            if (!place.kind->simulated || !wire.to->kind->simulated) continue;
            find_without_effect(wire.parameters(), wire.link->parameters, wire.link->id.value,
                                phrase("the link from {} to {}", place.name(), wire.to->name()), findings);
        }
    }
    return findings;
}

Findings find_connections_exceeded(const LintSubject& subject) {
    struct Pools {
        std::int64_t connections{};
        std::vector<Phrase> terms; // "API server 3 × 20"
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
                pools.terms.push_back(phrase("{} {} × {}", caller.name(), instances_of(*caller.component), size));
            }
        }
        const std::int64_t machines = settings.has("shards") ? settings.count("shards") : 1;
        const std::int64_t limit = settings.count("max_connections") * machines;
        if (pools.connections <= limit) continue;
        findings.push_back(
            {LintRule::ConnectionsExceeded, Severity::Warning, place.id().value,
             phrase("The pools of {}'s callers add up to {} connections ({}), but it takes {}: the rest are "
                    "refused.",
                    place.name(), pools.connections, joined(pools.terms, ", "), limit),
             phrase("Make the pools smaller or raise the connection limit of {}.", place.name())});
    }
    return findings;
}

} // namespace tiers
