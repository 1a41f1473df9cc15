#include "app/studio/model/own_workload.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace tiers::studio {

namespace {

struct DemandFigure {
    double operator()(const RateDemand& demand) const { return demand.rate.value.per_second; }
    double operator()(const DailyDemand& demand) const { return demand.daily_users; }
    double operator()(const ConcurrentDemand& demand) const { return static_cast<double>(demand.concurrent_users); }
};

struct SetDemand {
    double figure;
    void operator()(RateDemand& demand) const { demand.rate = Rate{figure}; }
    void operator()(DailyDemand& demand) const { demand.daily_users = figure; }
    void operator()(ConcurrentDemand& demand) const {
        demand.concurrent_users = static_cast<std::int64_t>(std::llround(figure));
    }
};

double total(const Workload& workload) {
    return std::accumulate(workload.classes.begin(), workload.classes.end(), 0.0,
                           [](double sum, const RequestClass& each) { return sum + each.share.value; });
}

} // namespace

Workload usualWorkload() {
    Population visitors{.id = PopulationId("visitors")};
    visitors.demand = RateDemand{Rate{100}};
    RequestClass browse{.id = ClassId("browse"), .share = 0.9, .cacheable = true};
    browse.data = "items";
    browse.keys = 10'000;
    browse.popularity = ZipfKeys{0.9};
    RequestClass order{.id = ClassId("order"), .share = 0.1, .operation = Operation::Write};
    return {.populations = {visitors}, .classes = {browse, order}};
}

double demandOf(const Population& population) {
    return std::visit(DemandFigure{}, population.demand);
}

Workload withDemand(Workload workload, const PopulationId& population, double demand) {
    for (Population& each : workload.populations)
        if (each.id == population) std::visit(SetDemand{demand}, each.demand);
    return workload;
}

double shareOf(const Workload& workload, const ClassId& id) {
    const RequestClass* found = find_class(workload, id);
    const double all = total(workload);
    return found && all > 0 ? found->share.value / all : 0;
}

Workload withShare(Workload workload, const ClassId& id, double share) {
    const double before = shareOf(workload, id);
    const double all = total(workload);
    const double others = 1 - before;
    if (all <= 0) return workload;
    for (RequestClass& each : workload.classes) {
        const double own = each.share.value / all;
        if (each.id == id)
            each.share = others > 0 ? share : 1.0;
        else
            each.share = others > 0 ? own / others * (1 - share) : own;
    }
    return workload;
}

} // namespace tiers::studio
