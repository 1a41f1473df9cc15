#include "core/grading/evidence.h"

#include "core/catalog/kind.h"

namespace tiers {

Evidence gather_evidence(const Design& design, const Challenge& challenge, const RunOptions& options,
                         std::span<const Recording> recordings) {
    const Scenario scenario = scenario_of(challenge, design);
    const Duration end = recordings.empty() ? options.duration : recordings.front().until;
    auto drills = drills_of(scenario.faults, end);
    const auto later = std::erase_if(drills, [end](const Drill& drill) { return drill.span.from >= end; });
    return {.design = design,
            .challenge = challenge,
            .recordings = recordings,
            .result = summarize(scenario, options, recordings),
            .routes = plan_routes(design, challenge.workload),
            .cost = monthly_cost(design),
            .reference_cost = monthly_cost(challenge.reference).usd_per_month,
            .availability = structural_availability(design, challenge.workload),
            .drills = std::move(drills),
            .drills_to_come = later > 0};
}

Phrase name_of(const Design& design, const ComponentId& id) {
    const auto* component = find_component(design, id);
    return component == nullptr ? Phrase(id.value) : display_name(*component);
}

Phrase joined_names(const Design& design, std::span<const ComponentId> ids) {
    std::vector<Phrase> names;
    for (const auto& id : ids) names.push_back(name_of(design, id));
    if (names.size() < 2) return joined(names, "");
    return phrase("{} and {}", joined(std::span(names).first(names.size() - 1), ", "), names.back());
}

const ComponentFigures* figures_of(const Evidence& evidence, const ComponentId& id) {
    const auto it = evidence.result.components.find(id.value);
    return it == evidence.result.components.end() ? nullptr : &it->second;
}

std::vector<const Component*> components_of_kind(const Design& design, std::string_view kind) {
    std::vector<const Component*> found;
    for (const auto& component : design.components) {
        if (component.kind == kind) found.push_back(&component);
    }
    return found;
}

} // namespace tiers
