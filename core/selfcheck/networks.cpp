#include "core/analysis/queueing.h"
#include "core/selfcheck/building.h"
#include "core/selfcheck/groups.h"

#include <fmt/format.h>

namespace tiers::selfcheck {

namespace {

using namespace building;

Comparison total_response(double expected, std::string formula) {
    return {.figure = "mean response",
            .formula = std::move(formula),
            .unit = "ms",
            .expected = expected,
            .measure = [](const Recording& r) { return r.totals.total.response.mean_seconds(); },
            .scale = 1e3};
}

SelfCheck tandem() {
    auto scenario = single_station(150, "exponential(5 ms)", 1);
    add_service(scenario, "station", "second", {{"cores", 1.0}, {"service_time", "exponential(4 ms)"}});
    SelfCheck check{.id = "tandem",
                    .title = "Two stations in tandem",
                    .scenario = std::move(scenario),
                    .options = measured_for(1000)};
    const auto second = mmc(150, 0.004, 1);
    check.comparisons = {
        total_response(mmc(150, 0.005, 1).mean_response + second.mean_response, "Jackson: 1/(μ₁ − λ) + 1/(μ₂ − λ)"),
        {.figure = "waiting at the second",
         .formula = "Burke: M/M/1",
         .unit = "ms",
         .expected = second.mean_waiting,
         .measure = [](const Recording& r) { return mean_waiting(r, "second"); },
         .scale = 1e3}};
    return check;
}

/// A third of the work must be done again at once: each visit fails with probability 1/3 and is retried without wait.
SelfCheck feedback() {
    auto scenario = single_station(120, "0 ms", 1);
    scenario.design.components.back().parameters["cores"] = 1000.0;
    add_service(scenario, "station", "again", {{"cores", 1.0}, {"service_time", "exponential(4 ms)"}},
                {{"retries", 100.0}, {"backoff", "0 ms"}});
    auto errors = fault(FaultKind::Errors, "again", Duration{0});
    errors.rate = 1.0 / 3;
    scenario.faults = {errors};
    SelfCheck check{.id = "feedback",
                    .title = "A station with feedback",
                    .scenario = std::move(scenario),
                    .options = measured_for(1000)};
    // Visits come at 120 / (2/3) = 180/s to a server of 250/s; a request makes 1.5 visits.
    check.comparisons = {
        total_response(1.5 / (250 - 180), "Jackson with feedback: 1 / (q μ − λ)"),
        {.figure = "visits a request", .formula = "1 / (1 − p)", .expected = 1.5, .measure = [](const Recording& r) {
             return static_cast<double>(r.totals.components[at(r, "again")].arrivals) /
                    static_cast<double>(r.totals.total.offered);
         }}};
    return check;
}

SelfCheck closed_users(int users, int servers) {
    auto scenario = single_station(0, "exponential(50 ms)", servers);
    scenario.workload = closed_workload(users, Exponential{std::chrono::seconds{1}}, {plain_class()});
    const auto exact = machine_repair(users, 1, 0.05, servers);
    SelfCheck check{.id = fmt::format("closed-{}-{}", users, servers),
                    .title = fmt::format("{} users who think, {} server{}", users, servers, servers > 1 ? "s" : ""),
                    .scenario = std::move(scenario),
                    .options = measured_for(3000)};
    check.comparisons = {{.figure = "throughput",
                          .formula = "machine repair",
                          .unit = "/s",
                          .expected = exact.throughput_per_second,
                          .measure =
                              [](const Recording& r) {
                                  return static_cast<double>(r.totals.total.ok) /
                                         (seconds(r.until) - seconds(r.warmup));
                              }},
                         total_response(exact.mean_response, "machine repair")};
    return check;
}

/// A document, then eight assets at a time over eight connections: the slowest of eight exponentials.
SelfCheck fork_join() {
    auto scenario = single_station(5, "exponential(20 ms)", 1000);
    auto page = plain_class("page"), document = plain_class("document", 0), asset = plain_class("asset", 0);
    page.page = PageView{"document", "asset", 8, 8};
    scenario.workload.classes = {page, document, asset};
    double harmonic = 0;
    for (int i = 1; i <= 8; ++i) harmonic += 1.0 / i;
    SelfCheck check{.id = "fork-join",
                    .title = "A page of eight parallel assets",
                    .scenario = std::move(scenario),
                    .options = measured_for(4000)};
    check.comparisons = {total_response(0.02 * (1 + harmonic), "(1 + H₈) / μ")};
    return check;
}

/// Bursts of equal gaps do not make a constant service wait.
SelfCheck even_arrivals() {
    auto scenario = single_station(190, "5 ms", 1);
    scenario.workload.populations.front().arrivals = ConstantArrivals{};
    add_service(scenario, "station", "second", {{"cores", 1.0}, {"service_time", "exponential(4 ms)"}});
    SelfCheck check{.id = "even", .title = "D/D/1", .scenario = std::move(scenario), .options = measured_for(200)};
    check.comparisons = {{.figure = "mean waiting",
                          .formula = "0",
                          .unit = "ms",
                          .expected = 0,
                          .measure = [](const Recording& r) { return mean_waiting(r, "station"); },
                          .scale = 1e3}};
    return check;
}

} // namespace

std::vector<SelfCheck> networks() {
    std::vector<SelfCheck> checks;
    checks.push_back(tandem());
    checks.push_back(feedback());
    checks.push_back(closed_users(20, 1));
    checks.push_back(closed_users(60, 4));
    checks.push_back(fork_join());
    checks.push_back(even_arrivals());
    return checks;
}

} // namespace tiers::selfcheck
