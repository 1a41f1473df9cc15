#include "core/selfcheck/building.h"
#include "core/selfcheck/groups.h"

namespace tiers::selfcheck {

namespace {

using namespace building;
using namespace std::chrono_literals;

RequestClass write_class() {
    auto cls = plain_class("order");
    cls.operation = Operation::Write;
    return cls;
}

RunOptions lasting(Duration duration, Duration warmup) {
    RunOptions options;
    options.duration = duration;
    options.warmup = warmup;
    return options;
}

/// Consumers pause while messages come at λ, then work them off at μ: a fluid that rises at λ and falls at μ − λ. What
/// the consumers have in hand comes on top.
SelfCheck queue_drain() {
    const double rate = 100, service = 0.1, pause = 30, drain_rate = 250;
    Scenario scenario;
    scenario.design.components = {component("users", "users"),
                                  component("api", "api-server", {{"cores", 64.0}, {"service_time", "1 ms"}}),
                                  component("events", "queue", {{"partitions", 100.0}}),
                                  component("worker", "worker", {{"concurrency", 25.0}, {"service_time", "100 ms"}}),
                                  component("db", "postgres", {{"cores", 64.0}, {"write_time", "0 ms"}})};
    scenario.design.links = {link("users", "api"), link("api", "events"), link("events", "worker"),
                             link("worker", "db", {{"pool_size", 90.0}})};
    scenario.workload = open_workload(rate, {write_class()});
    scenario.faults = {fault(FaultKind::Pause, "worker", 10s, 30s)};
    SelfCheck check{.id = "queue-drain",
                    .title = "A queue whose consumers pause for 30 s",
                    .scenario = std::move(scenario),
                    .options = lasting(60s, 0s),
                    .replications = 16};
    const auto backlog = [&](std::string figure, std::string formula, double fluid, std::size_t second) {
        return Comparison{.figure = std::move(figure),
                          .formula = std::move(formula),
                          .expected = fluid,
                          .expected_high = fluid + rate * service,
                          .measure = [second](const Recording& r) {
                              return static_cast<double>(r.windows.at(second - 1).components[at(r, "events")].backlog);
                          }};
    };
    check.comparisons = {backlog("backlog after the pause", "λ T", rate * pause, 40),
                         backlog("backlog 10 s later", "λ T − (μ − λ) t", rate * pause - (drain_rate - rate) * 10, 50)};
    return check;
}

/// An asynchronous standby does not have what came within its lag before the failure.
SelfCheck failover_loss() {
    Scenario scenario;
    scenario.design.components = {
        component("users", "users"),
        component("api", "api-server", {{"cores", 64.0}, {"workers", 1000.0}, {"service_time", "0 ms"}}),
        component("db", "postgres",
                  {{"cores", 64.0},
                   {"max_connections", 1000.0},
                   {"write_time", "0 ms"},
                   {"standby", "async"},
                   {"standby_lag", "2 s"},
                   {"failover_time", "2 s"}})};
    scenario.design.links = {link("users", "api"), link("api", "db", {{"pool_size", 900.0}})};
    scenario.workload = open_workload(400, {write_class()});
    scenario.faults = {fault(FaultKind::Outage, "db", 5s, 10s)};
    SelfCheck check{.id = "failover",
                    .title = "Failover to a standby 2 s behind",
                    .scenario = std::move(scenario),
                    .options = lasting(10s, 0s),
                    .replications = 30};
    check.comparisons = {
        {.figure = "writes lost", .formula = "lag × λ", .expected = 2 * 400, .measure = [](const Recording& r) {
             return static_cast<double>(r.totals.lost_writes);
         }}};
    return check;
}

/// A bucket of one token that refuses who finds it empty is a server without places to wait: Erlang's loss formula.
/// Asked for more than it has, a bucket lets its rate through.
SelfCheck token_bucket(std::string id, std::string title, double asked, double burst, double expected,
                       std::string formula) {
    Scenario scenario;
    scenario.design.components = {component("users", "users"),
                                  component("gate", "api-gateway", {{"rate_limit", "80 /s"}, {"burst", burst}}),
                                  component("api", "api-server", {{"cores", 64.0}, {"service_time", "1 ms"}})};
    scenario.design.links = {link("users", "gate"), link("gate", "api")};
    scenario.workload = open_workload(asked, {plain_class()});
    SelfCheck check{
        .id = std::move(id), .title = std::move(title), .scenario = std::move(scenario), .options = lasting(500s, 20s)};
    check.comparisons = {{.figure = "let through",
                          .formula = std::move(formula),
                          .unit = "/s",
                          .expected = expected,
                          .measure = [](const Recording& r) {
                              return static_cast<double>(r.totals.total.ok) / (seconds(r.until) - seconds(r.warmup));
                          }}};
    return check;
}

} // namespace

std::vector<SelfCheck> messaging() {
    std::vector<SelfCheck> checks;
    checks.push_back(queue_drain());
    checks.push_back(failover_loss());
    checks.push_back(token_bucket("bucket-full", "A rate limit of 80 /s, asked for 200 /s", 200, 20, 80, "the limit"));
    checks.push_back(token_bucket("bucket-one", "A rate limit of 80 /s and a burst of 1, asked for 40 /s", 40, 1,
                                  40 / (1 + 40.0 / 80), "Erlang B of one server: λ / (1 + λ / r)"));
    return checks;
}

} // namespace tiers::selfcheck
