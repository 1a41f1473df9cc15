#include "core/grading/challenge.h"
#include "core/grading/told_figure.h"

#include <fmt/format.h>

#include <numeric>

namespace tiers {

namespace {

/// Requests that one arrival makes on average: a page view is its document and its files.
double requests_per_arrival(const Workload& workload) {
    double shares = 0, requests = 0;
    for (const auto& request_class : workload.classes) {
        const double share = request_class.share;
        shares += share;
        requests += share * (request_class.page ? 1 + request_class.page->asset_count : 1);
    }
    return shares > 0 ? requests / shares : 0;
}

Phrase rounded(double value) {
    return Phrase::figure(fmt::format("{:.3g}", value));
}

struct DailySums {
    double visitors{};
    double arrivals{};
};
DailySums daily_sums(const Workload& workload) {
    DailySums sums;
    for (const auto& population : workload.populations) {
        const auto* daily = std::get_if<DailyDemand>(&population.demand);
        if (daily == nullptr) continue;
        sums.visitors += daily->daily_users;
        sums.arrivals += daily->daily_users * daily->requests_per_user;
    }
    return sums;
}

} // namespace

std::vector<DemandLine> demand_sheet(const Workload& workload) {
    constexpr double seconds_per_day = 86'400;
    std::vector<DemandLine> lines;
    const auto [visitors, arrivals] = daily_sums(workload);
    if (visitors > 0) {
        lines.push_back({.title = phrase("Visitors"), .value = visitors, .unit = phrase("a day"), .how = {}});
        lines.push_back({.title = phrase("Page views and actions"),
                         .value = arrivals,
                         .unit = phrase("a day"),
                         .how = phrase("{} visitors × {} each", figures::count(visitors),
                                       Phrase::figure(format_number(arrivals / visitors)))});
        lines.push_back({.title = phrase("Page views and actions, mean"),
                         .value = arrivals / seconds_per_day,
                         .unit = phrase("a second"),
                         .how = phrase("{} a day / {} s", figures::count(arrivals), figures::count(seconds_per_day))});
    }
    const double peak = std::transform_reduce(workload.populations.begin(), workload.populations.end(), 0.0,
                                              std::plus{}, base_rate_per_second);
    if (peak <= 0) return lines;
    lines.push_back(
        {.title = phrase("Page views and actions, peak"),
         .value = peak,
         .unit = phrase("a second"),
         .how = arrivals > 0 ? phrase("{} times the mean", rounded(peak * seconds_per_day / arrivals)) : Phrase{}});
    const double each = requests_per_arrival(workload);
    lines.push_back({.title = phrase("Requests with the files of pages, peak"),
                     .value = peak * each,
                     .unit = phrase("a second"),
                     .how = phrase("{} a second × {} requests each", rounded(peak), rounded(each))});
    return lines;
}

} // namespace tiers
