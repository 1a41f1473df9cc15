#include "core/analysis/cost.h"

#include "core/catalog/price.h"

namespace tiers {

CostFigures monthly_cost(const Design& design) {
    CostFigures figures;
    for (const Component& component : design.components) {
        const double per_hour = instance_price(component).usd_per_hour * static_cast<double>(paid_instances(component));
        if (per_hour <= 0) continue;
        figures.items.push_back({component.id, per_hour * hours_per_month});
        figures.usd_per_month += figures.items.back().usd_per_month;
    }
    return figures;
}

} // namespace tiers
