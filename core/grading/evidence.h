#pragma once

#include "core/analysis/availability.h"
#include "core/analysis/cost.h"
#include "core/grading/challenge.h"
#include "core/grading/drills.h"
#include "core/graph/route_plan.h"
#include "core/model/phrase.h"
#include "core/simulation/result.h"
#include "core/simulation/scenario.h"

#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace tiers {

/// All that a judgement rests on. It borrows the design, the challenge and the recordings.
struct Evidence {
    const Design& design;
    const Challenge& challenge;
    std::span<const Recording> recordings;
    RunResult result;
    RoutePlan routes;
    CostFigures cost;
    double reference_cost{}; ///< USD a month
    AvailabilityFigures availability;
    std::vector<Drill> drills; ///< as they struck the design, begun before the recordings end
    bool drills_to_come{};     ///< whether others begin later
};

[[nodiscard]] Evidence gather_evidence(const Design& design, const Challenge& challenge, const RunOptions& options,
                                       std::span<const Recording> recordings);

/// What a person calls the component; its id where the design has none of that id.
[[nodiscard]] Phrase name_of(const Design& design, const ComponentId& id);
/// "A, B and C".
[[nodiscard]] Phrase joined_names(const Design& design, std::span<const ComponentId> ids);
/// Figures of a component, or nullptr.
[[nodiscard]] const ComponentFigures* figures_of(const Evidence& evidence, const ComponentId& id);
/// Components of a kind, in the document's order.
[[nodiscard]] std::vector<const Component*> components_of_kind(const Design& design, std::string_view kind);

} // namespace tiers
