#pragma once

#include "core/model/design.h"

#include <vector>

namespace tiers {

/// What a design costs a month by its components' prices × instances × 730 h.
struct CostFigures {
    double usd_per_month{};
    struct Item {
        ComponentId component;
        double usd_per_month{};
    };
    std::vector<Item> items; ///< in the document's order; only what costs something
};

[[nodiscard]] CostFigures monthly_cost(const Design& design);

} // namespace tiers
