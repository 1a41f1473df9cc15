#include "core/grading/evidence.h"

#include "core/catalog/kind.h"

namespace tiers {

Evidence gather_evidence(const Design& design, const Challenge& challenge, const RunOptions& options,
                         std::span<const Recording> recordings) {
    const Scenario scenario{design, challenge.workload, challenge.drills};
    return {.design = design,
            .challenge = challenge,
            .recordings = recordings,
            .result = summarize(scenario, options, recordings),
            .routes = plan_routes(design, challenge.workload),
            .cost = monthly_cost(design),
            .reference_cost = monthly_cost(challenge.reference).usd_per_month,
            .availability = structural_availability(design, challenge.workload)};
}

std::string name_of(const Design& design, const ComponentId& id) {
    const auto* component = find_component(design, id);
    return component == nullptr ? id.value : display_name(*component);
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
