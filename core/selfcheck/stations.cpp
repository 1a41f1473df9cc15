#include "core/analysis/queueing.h"
#include "core/selfcheck/building.h"
#include "core/selfcheck/groups.h"

#include <fmt/format.h>

#include <cmath>

namespace tiers::selfcheck {

namespace {

using namespace building;

Comparison response(double expected, std::string formula) {
    return {.figure = "mean response",
            .formula = std::move(formula),
            .unit = "ms",
            .expected = expected,
            .measure = [](const Recording& r) { return mean_response(r, "station"); },
            .scale = 1e3};
}

Comparison waiting(double expected, std::string formula) {
    return {.figure = "mean waiting",
            .formula = std::move(formula),
            .unit = "ms",
            .expected = expected,
            .measure = [](const Recording& r) { return mean_waiting(r, "station"); },
            .scale = 1e3};
}

SelfCheck single_server(double utilization, double seconds) {
    const double service = 0.005, rate = utilization / service;
    SelfCheck check{.id = fmt::format("mm1-{:.0f}", utilization * 100),
                    .title = fmt::format("M/M/1 at {:.0f} %", utilization * 100),
                    .scenario = single_station(rate, "exponential(5 ms)", 1),
                    .options = measured_for(seconds)};
    check.comparisons = {
        response(1 / (1 / service - rate), "1 / (μ − λ)"),
        {.figure = "p99 of the response",
         .formula = "ln 100 / (μ − λ)",
         .unit = "ms",
         .expected = std::log(100) / (1 / service - rate),
         .measure =
             [](const Recording& r) { return r.totals.components[at(r, "station")].response.quantile_seconds(0.99); },
         .scale = 1e3},
        {.figure = "utilization", .formula = "λ / μ", .expected = utilization, .measure = [](const Recording& r) {
             double busy = 0;
             std::size_t windows = 0;
             for (const auto& window : r.windows) {
                 if (window.start < r.warmup) continue;
                 busy += window.components[at(r, "station")].busy_servers;
                 ++windows;
             }
             return busy / static_cast<double>(windows);
         }}};
    return check;
}

SelfCheck several_servers(int servers, double utilization, double seconds) {
    const double service = 0.004, rate = utilization * servers / service;
    SelfCheck check{.id = fmt::format("mm{}-{:.0f}", servers, utilization * 100),
                    .title = fmt::format("M/M/{} at {:.0f} %", servers, utilization * 100),
                    .scenario = single_station(rate, "exponential(4 ms)", servers),
                    .options = measured_for(seconds)};
    check.comparisons = {waiting(mmc(rate, service, servers).mean_waiting, "Erlang C")};
    return check;
}

SelfCheck losses(int servers, int places, double rate) {
    const auto exact = mmck(rate, 0.01, servers, servers + places);
    SelfCheck check{.id = fmt::format("mm{}-{}", servers, servers + places),
                    .title = fmt::format("M/M/{}/{}", servers, servers + places),
                    .scenario = single_station(rate, "exponential(10 ms)", servers, places),
                    .options = measured_for(800)};
    check.comparisons = {{.figure = "share lost",
                          .formula = places == 0 ? "Erlang B" : "birth–death chain",
                          .expected = exact.wait_probability,
                          .measure = error_share},
                         response(exact.mean_response, "birth–death chain, Little's law")};
    return check;
}

SelfCheck general_service(const std::string& name, const std::string& time, double scv, double seconds) {
    SelfCheck check{.id = "mg1-" + name,
                    .title = fmt::format("M/G/1 at 80 %, {}", time),
                    .scenario = single_station(160, time, 1),
                    .options = measured_for(seconds)};
    check.comparisons = {waiting(mg1(160, 0.005, scv).mean_waiting, "Pollaczek–Khinchine")};
    return check;
}

/// Probability that a Poisson variable of this mean is at least `n`.
double poisson_tail(int n, double mean) {
    double below = 0;
    for (int k = 0; k < n; ++k) below += std::exp(k * std::log(mean) - mean - std::lgamma(k + 1.0));
    return std::max(0.0, 1 - below);
}

/// Mean waiting in M/D/c, in service times (Crommelin 1932).
double crommelin(int servers, double load) {
    double sum = 0;
    for (int i = 1; i < 400; ++i)
        sum += poisson_tail(i * servers, i * load) - servers / load * poisson_tail(i * servers + 1, i * load);
    return sum;
}

SelfCheck constant_service_of_several() {
    const double rate = 640, service = 0.005;
    SelfCheck check{.id = "md4-80",
                    .title = "M/D/4 at 80 %",
                    .scenario = single_station(rate, "5 ms", 4),
                    .options = measured_for(400)};
    check.comparisons = {waiting(crommelin(4, rate * service) * service, "Crommelin")};
    return check;
}

/// Waiting grows with the service time's convex order, so that Erlang service lies between constant and exponential.
SelfCheck erlang_service_of_several() {
    const double rate = 640, service = 0.005;
    SelfCheck check{.id = "mg4-80",
                    .title = "M/E₂/4 at 80 %",
                    .scenario = single_station(rate, "erlang(2, 5 ms)", 4),
                    .options = measured_for(400)};
    auto between = waiting(crommelin(4, rate * service) * service, "between M/D/4 and M/M/4");
    between.expected_high = mmc(rate, service, 4).mean_waiting;
    check.comparisons = {between};
    return check;
}

/// Users give up a fixed time after they came, and their work is dropped: the unfinished work is a finite dam, and the
/// share that gives up is P₀ e^(−(μ − λ) τ) with P₀ (1 + λ ∫₀^τ e^(−(μ − λ) x) dx) = 1.
SelfCheck deadlines() {
    const double rate = 180, service_rate = 200, patience = 0.05;
    auto scenario = single_station(rate, "exponential(5 ms)", 1);
    scenario.design.links.front().parameters["timeout"] = std::string{"50 ms"};
    scenario.design.links.front().parameters["abandoned"] = std::string{"cancel"};
    const double gap = service_rate - rate, rest = std::exp(-gap * patience);
    SelfCheck check{.id = "mm1-deadline",
                    .title = "M/M/1 with a deadline of 50 ms",
                    .scenario = std::move(scenario),
                    .options = measured_for(800)};
    check.comparisons = {{.figure = "share given up",
                          .formula = "finite dam: (μ − λ) e / (μ − λ e), e = e^(−(μ − λ) τ)",
                          .expected = gap * rest / (service_rate - rate * rest),
                          .measure = error_share}};
    return check;
}

/// Everybody loses patience after an exponential time, in service too: a birth–death chain with death rate
/// min(n, c) μ + n θ.
SelfCheck reneging() {
    const double rate = 400, service_rate = 100, leave_rate = 20;
    const int servers = 4;
    auto scenario = single_station(rate, "exponential(10 ms)", servers);
    scenario.design.links.front().parameters["abandoned"] = std::string{"cancel"};
    scenario.workload.populations.front().patience = Distribution{Exponential{std::chrono::milliseconds{50}}};
    double weight = 1, total = 1, leaving = 0;
    for (int n = 1; n < 2000; ++n) {
        weight *= rate / (std::min(n, servers) * service_rate + n * leave_rate);
        total += weight;
        leaving += weight * n * leave_rate;
    }
    SelfCheck check{.id = "mm4-reneging",
                    .title = "M/M/4+M at 100 %, patience 50 ms",
                    .scenario = std::move(scenario),
                    .options = measured_for(400)};
    check.comparisons = {{.figure = "share that leaves",
                          .formula = "birth–death chain with death rate min(n, c) μ + n θ",
                          .expected = leaving / total / rate,
                          .measure = error_share}};
    return check;
}

} // namespace

std::vector<SelfCheck> stations() {
    std::vector<SelfCheck> checks{single_server(0.5, 400),      single_server(0.8, 1500),
                                  single_server(0.9, 4000),     several_servers(4, 0.5, 200),
                                  several_servers(4, 0.9, 600), several_servers(4, 0.98, 2500)};
    checks.push_back(losses(3, 0, 250));
    checks.push_back(losses(2, 3, 190));
    checks.push_back(general_service("constant", "5 ms", 0, 1000));
    checks.push_back(general_service("erlang", "erlang(4, 5 ms)", 0.25, 1000));
    checks.push_back(general_service("uniform", "uniform(0 ms, 10 ms)", 1.0 / 3, 1000));
    checks.push_back(general_service("hyperexponential", "hyperexponential(5 ms, 4)", 4, 3000));
    checks.push_back(general_service("lognormal", "lognormal(5 ms, 0.8)", std::exp(0.64) - 1, 2000));
    checks.push_back(constant_service_of_several());
    checks.push_back(erlang_service_of_several());
    checks.push_back(deadlines());
    checks.push_back(reneging());
    return checks;
}

} // namespace tiers::selfcheck
