#include "core/analysis/availability.h"
#include "core/analysis/queueing.h"
#include "core/selfcheck/building.h"
#include "core/selfcheck/groups.h"
#include "core/simulation/random.h"

#include <algorithm>
#include <cmath>

namespace tiers::selfcheck {

namespace {

using namespace building;

const LinkTotals& link_totals(const Recording& r, const char* link) {
    const auto it = std::ranges::find(r.links, LinkId{link});
    return r.totals.links[static_cast<std::size_t>(it - r.links.begin())];
}

/// Users → station → a service called "backend".
Scenario calling(double per_second, const Given& backend, const Given& to_backend) {
    auto scenario = single_station(per_second, "0 ms", 1000);
    add_service(scenario, "station", "backend", backend, to_backend);
    return scenario;
}

/// The load that retries add to a station that loses what finds it full: the fixed point of offered load and loss.
SelfCheck retry_fixed_point() {
    const double rate = 90, service = 0.01;
    const int retries = 3;
    double loss = 0;
    for (int i = 0; i < 10'000; ++i)
        loss = mmck(rate * (1 + loss + loss * loss + loss * loss * loss), service, 1, 5).wait_probability;
    // Long waits before each retry make the retries' arrivals independent of what failed.
    auto scenario =
        calling(rate, {{"cores", 1.0}, {"workers", 1.0}, {"queue_limit", 4.0}, {"service_time", "exponential(10 ms)"}},
                {{"retries", double{retries}}, {"backoff", "20 s"}});
    SelfCheck check{.id = "retries",
                    .title = "Retries to an M/M/1/5 station",
                    .scenario = std::move(scenario),
                    .options = measured_for(4000)};
    check.comparisons = {{.figure = "calls a request",
                          .formula = "fixed point of λ' = λ (1 + p + p² + p³), p = loss(λ')",
                          .expected = 1 + loss + loss * loss + loss * loss * loss,
                          .measure =
                              [](const Recording& r) {
                                  return static_cast<double>(link_totals(r, "station-backend").calls) /
                                         static_cast<double>(r.totals.total.offered);
                              }},
                         {.figure = "share that fails",
                          .formula = "p⁴",
                          .expected = std::pow(loss, retries + 1),
                          .measure = error_share}};
    return check;
}

/// A breaker before a callee that is down: it is open for a fixed time, then lets trials through until they fail.
SelfCheck breaker_duty_cycle() {
    const double rate = 200, open_for = 1;
    const int trials = 5;
    auto scenario = calling(rate, {{"service_time", "1 ms"}},
                            {{"circuit_breaker.failure_rate", "50 %"},
                             {"circuit_breaker.window", 20.0},
                             {"circuit_breaker.minimum_calls", 20.0},
                             {"circuit_breaker.open_for", "1 s"},
                             {"circuit_breaker.half_open_calls", double{trials}}});
    scenario.faults = {fault(FaultKind::Outage, "backend", Duration{0})};
    SelfCheck check{.id = "breaker",
                    .title = "A breaker before a dead callee",
                    .scenario = std::move(scenario),
                    .options = measured_for(2000)};
    check.comparisons = {
        {.figure = "share of calls let through",
         .formula = "n / (n + λ T)",
         .expected = trials / (trials + rate * open_for),
         .measure = [](const Recording& r) {
             const auto& errors = r.totals.total.errors;
             const auto refused = static_cast<double>(errors[static_cast<std::size_t>(ErrorCause::Refused)]);
             return refused /
                    (refused + static_cast<double>(errors[static_cast<std::size_t>(ErrorCause::CircuitOpen)]));
         }}};
    return check;
}

/// A lost message is sent again after 200 ms, then after twice as long each time.
SelfCheck lossy_link() {
    auto scenario = calling(100, {{"cores", 1000.0}, {"service_time", "0 ms"}}, {});
    auto loss = fault(FaultKind::Loss, "station-backend", Duration{0});
    loss.rate = 0.1;
    scenario.faults = {loss};
    SelfCheck check{.id = "loss",
                    .title = "A link that loses 10 % of its messages",
                    .scenario = std::move(scenario),
                    .options = measured_for(4000)};
    check.comparisons = {
        {.figure = "mean delay of a call",
         .formula = "2 · p RTO / (1 − 2 p)",
         .unit = "ms",
         .expected = 2 * 0.1 * 0.2 / (1 - 0.2),
         .measure = [](const Recording& r) { return link_totals(r, "station-backend").response.mean_seconds(); },
         .scale = 1e3}};
    return check;
}

/// Outages of one component by itself: up for an exponential time, then down for one.
void fail_at_random(Scenario& scenario, const char* component, int instance, double mtbf, double mttr, double until,
                    std::uint64_t seed) {
    RandomStream stream{seed, std::string{"failures/"} + component + std::to_string(instance)};
    const auto draw = [&](double mean) { return -mean * std::log(1 - stream.uniform()); };
    for (double time = draw(mtbf); time < until;) {
        const double down = draw(mttr);
        auto outage = fault(FaultKind::Outage, component, Duration{static_cast<std::int64_t>(time * 1e9)},
                            Duration{static_cast<std::int64_t>(down * 1e9)});
        outage.instance = instance;
        scenario.faults.push_back(outage);
        time += down + draw(mtbf);
    }
}

/// Years of failures and repairs against the structure's exact figure: a balancer, two servers, one database.
SelfCheck years_of_failures() {
    const double day = 86'400, hour = 3'600, year = 365 * day;
    Scenario scenario;
    const Given often{{"mtbf", "4 d"}, {"mttr", "4 h"}};
    const auto with = [&](Given more) {
        more.insert(more.end(), often.begin(), often.end());
        return more;
    };
    scenario.design.components = {
        component("users", "users", {{"mtbf", "100000 d"}}),
        component("balancer", "load-balancer",
                  with({{"health_check_interval", "1 s"}, {"unhealthy_after", 1.0}, {"healthy_after", 1.0}})),
        component("api", "api-server", with({{"instances", 2.0}, {"service_time", "1 ms"}})),
        component("db", "postgres", with({{"read_time", "1 ms"}}))};
    scenario.design.links = {link("users", "balancer"), link("balancer", "api"), link("api", "db")};
    scenario.workload = open_workload(1.0 / 120, {plain_class()});
    const double until = 12 * year;
    const double mtbf = 4 * day, mttr = 4 * hour;
    fail_at_random(scenario, "balancer", 0, mtbf, mttr, until, 1);
    fail_at_random(scenario, "api", 0, mtbf, mttr, until, 2);
    fail_at_random(scenario, "api", 1, mtbf, mttr, until, 3);
    fail_at_random(scenario, "db", 0, mtbf, mttr, until, 4);
    const double exact = structural_availability(scenario.design, scenario.workload).availability;
    SelfCheck check{.id = "availability",
                    .title = "Twelve years of failures and repairs",
                    .scenario = std::move(scenario),
                    .options = {}};
    check.options.duration = Duration{static_cast<std::int64_t>(until * 1e9)};
    check.options.warmup = Duration{0};
    check.options.window = check.options.duration / 100;
    check.replications = 2;
    // The failures are the same in every replication; what varies is when users ask. So the two figures are compared
    // within the spread that twelve years of such failures leave.
    const double spread = 0.004;
    check.comparisons = {{.figure = "availability",
                          .formula = "structure, exact; ± what 12 years leave to chance",
                          .expected = exact - spread,
                          .expected_high = exact + spread,
                          .measure = [](const Recording& r) { return 1 - error_share(r); }}};
    return check;
}

} // namespace

std::vector<SelfCheck> callers() {
    std::vector<SelfCheck> checks;
    checks.push_back(retry_fixed_point());
    checks.push_back(breaker_duty_cycle());
    checks.push_back(lossy_link());
    checks.push_back(years_of_failures());
    return checks;
}

} // namespace tiers::selfcheck
