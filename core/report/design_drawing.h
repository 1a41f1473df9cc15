#pragma once

#include "core/model/design.h"

#include <map>
#include <string>

namespace tiers {

/// What a run measured of a component, to be painted on its card.
struct CardFigures {
    double utilization{}; ///< 0 to 1
    bool is_named{};      ///< a missed constraint's cause names it
};

/// The design as an SVG element: cards where they stand on the canvas, regions behind, links as orthogonal arrows.
/// Colours come from the page's style sheet. Empty for a design without components.
[[nodiscard]] std::string draw_design(const Design& design, const std::map<ComponentId, CardFigures>& figures);

} // namespace tiers
