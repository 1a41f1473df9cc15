#include "app/studio/challenge/load_figures.h"

#include <algorithm>

namespace tiers::studio {

LoadFigures loadFigures(const Workload& workload) {
    LoadFigures figures;
    double rate = 0;
    for (const Population& population : workload.populations) {
        rate += base_rate_per_second(population);
        if (const auto* closed = std::get_if<ConcurrentDemand>(&population.demand))
            figures.users += closed->concurrent_users;
    }
    double shares = 0;
    for (const RequestClass& cls : workload.classes) shares += cls.share;
    for (const RequestClass& cls : workload.classes) {
        const double perSecond = shares > 0 ? rate * cls.share / shares : 0;
        if (cls.page) figures.viewsPerSecond += perSecond;
        figures.requestsPerSecond += perSecond * (cls.page ? 1 + cls.page->asset_count : 1);
    }
    for (const TrafficPoint& point : workload.traffic)
        figures.highestFactor = std::max(figures.highestFactor, point.factor);
    return figures;
}

} // namespace tiers::studio
