#include "core/model/workload.h"

#include <algorithm>

namespace tiers {

const RequestClass* find_class(const Workload& workload, const ClassId& id) {
    const auto it = std::ranges::find(workload.classes, id, &RequestClass::id);
    return it == workload.classes.end() ? nullptr : &*it;
}

const Population* find_population(const Workload& workload, const PopulationId& id) {
    const auto it = std::ranges::find(workload.populations, id, &Population::id);
    return it == workload.populations.end() ? nullptr : &*it;
}

std::int64_t client_count(const Population& population) {
    constexpr std::int64_t most = 10'000'000;
    if (const auto* closed = std::get_if<ConcurrentDemand>(&population.demand)) return closed->concurrent_users;
    if (population.clients) return *population.clients;
    if (const auto* daily = std::get_if<DailyDemand>(&population.demand)) {
        return std::clamp<std::int64_t>(static_cast<std::int64_t>(daily->daily_users), 1, most);
    }
    return 1'000;
}

double base_rate_per_second(const Population& population) {
    if (const auto* open = std::get_if<RateDemand>(&population.demand)) return open->rate.value.per_second;
    if (const auto* daily = std::get_if<DailyDemand>(&population.demand)) {
        return daily->daily_users * daily->requests_per_user * daily->peak_factor / 86400.0;
    }
    return 0;
}

bool shares_data(const RequestClass& a, const RequestClass& b) {
    const auto name = [](const RequestClass& c) -> const std::string& { return c.data.empty() ? c.id.value : c.data; };
    return name(a) == name(b);
}

bool is_keyed(const RequestClass& request_class) {
    return request_class.keys > 1 || std::holds_alternative<SingleKey>(request_class.popularity);
}

} // namespace tiers
