#include "core/simulation/engine.h"
#include "tests/validation/scenarios.h"

#include <gtest/gtest.h>

#include <cmath>

namespace tiers::test {
namespace {

Fault fault(FaultKind kind, std::string target, Duration at, Duration lasting) {
    Fault result;
    result.kind = kind;
    result.target = std::move(target);
    result.at = at;
    result.lasting = lasting;
    return result;
}

RequestClass write_class() {
    auto cls = plain_class("order");
    cls.operation = Operation::Write;
    return cls;
}

/// Users → API → database with an async standby.
Scenario with_standby(double per_second, const std::string& lag) {
    Scenario scenario;
    scenario.design.components = {
        component("users", "users"),
        component("api", "api-server", {{"cores", 64.0}, {"workers", 1000.0}, {"service_time", "0 ms"}}),
        component("db", "postgres",
                  {{"cores", 64.0},
                   {"max_connections", 1000.0},
                   {"write_time", "0 ms"},
                   {"standby", "async"},
                   {"standby_lag", lag},
                   {"failover_time", "2 s"}})};
    scenario.design.links = {link("users", "api"), link("api", "db", {{"pool_size", 900.0}})};
    scenario.workload = open_workload(per_second, {write_class()});
    scenario.faults = {fault(FaultKind::Outage, "db", 5_s, 10_s)};
    return scenario;
}

TEST(FailoverTheory, LosesTheWritesOfItsLag) {
    // Poisson writes: as many as come within the lag before the failure.
    const auto recordings = replicate(with_standby(400, "2 s"), 20_s, {}, 100);
    const auto lost = each(recordings, [](const Recording& r) { return static_cast<double>(r.totals.lost_writes); });
    expect_agrees(lost, 400 * 2.0, 400 * 1.02 * 2.0, "writes lost by a failover");
}

TEST(QueueTheory, ABacklogGrowsAndDrainsAsAFluid) {
    // λ = 100, paused for 30 s; then μ = 250: drained after 100 × 30 / (250 − 100) = 20 s.
    Scenario scenario;
    scenario.design.components = {component("users", "users"),
                                  component("api", "api-server", {{"cores", 64.0}, {"service_time", "1 ms"}}),
                                  component("events", "queue", {{"partitions", 100.0}}),
                                  component("worker", "worker", {{"concurrency", 25.0}, {"service_time", "100 ms"}}),
                                  component("db", "postgres", {{"cores", 64.0}, {"write_time", "0 ms"}})};
    scenario.design.links = {link("users", "api"), link("api", "events"), link("events", "worker"),
                             link("worker", "db", {{"pool_size", 90.0}})};
    scenario.workload = open_workload(100, {write_class()});
    scenario.faults = {fault(FaultKind::Pause, "worker", 10_s, 30_s)};
    const auto recordings = replicate(scenario, 80_s, {}, 20);
    const auto backlog = [&](std::size_t second) {
        return each(recordings, [&](const Recording& r) {
            return static_cast<double>(r.windows.at(second - 1).components[at(r, "events")].backlog);
        });
    };
    const double in_hand = 100 * 0.1; // of the steady state before and after
    expect_agrees(backlog(40), 100 * 30 + in_hand, 100 * 1.05 * 30, "backlog at the end of the pause");
    expect_agrees(backlog(50), 100 * 30 + in_hand - 150 * 10, 100 * 30 - 150 * 1.1 * 10, "backlog while it drains");
    for (const auto left : backlog(65)) EXPECT_LT(left, 60);
    for (const auto left : backlog(55)) EXPECT_GT(left, 300);
}

TEST(TokenBucketTheory, LetsItsRateThroughInTheLongRun) {
    Scenario scenario;
    scenario.design.components = {component("users", "users"),
                                  component("gate", "api-gateway", {{"rate_limit", "80 /s"}, {"burst", 20.0}}),
                                  component("api", "api-server", {{"cores", 64.0}, {"service_time", "1 ms"}})};
    scenario.design.links = {link("users", "gate"), link("gate", "api")};
    scenario.workload = open_workload(100, {plain_class()});
    // Above its rate a bucket lets exactly that through; a Poisson stream of 100 empties it for good.
    for (const auto& recording : replicate(scenario, 200_s, 20_s, 4))
        EXPECT_NEAR(static_cast<double>(recording.totals.total.ok) / 180, 80, 0.4);
    // Below it, one of M/D/1's queue: arrivals at ρ of a bucket of one token are the customers that find it empty.
    scenario.design.components[1].parameters["burst"] = 1.0;
    scenario.workload.populations[0].demand = RateDemand{Rate{40}};
    const auto recordings = replicate(scenario, 500_s, 10_s, 24);
    const auto passed = each(recordings, [](const Recording& r) {
        return static_cast<double>(r.totals.total.ok) / static_cast<double>(r.totals.total.offered);
    });
    // A bucket of one token that refuses is M/D/1/1: Erlang's loss formula, 1 / (1 + a), a = 40 / 80.
    expect_agrees(passed, 1 / 1.5, 1 / (1 + 0.5 * 1.02), "requests that find the token");
}

TEST(ReplicaTheory, AReadIsStaleWhereAWriteIsWithinTheLag) {
    // Reads of a key written at rate w miss a write with probability 1 − exp(−w L).
    Scenario scenario;
    scenario.design.components = {
        component("users", "users"), component("api", "api-server", {{"cores", 64.0}, {"service_time", "0 ms"}}),
        component("db", "postgres", {{"cores", 64.0}, {"write_time", "0 ms"}}),
        component("copy", "read-replica", {{"cores", 64.0}, {"read_time", "0 ms"}, {"lag", "500 ms"}})};
    scenario.design.links = {link("users", "api"), link("api", "db", {{"pool_size", 90.0}}),
                             link("api", "copy", {{"pool_size", 90.0}}), link("db", "copy")};
    auto view = plain_class("view", 0.5), save = plain_class("save", 0.5);
    view.data = save.data = "profile";
    view.keys = save.keys = 200;
    save.operation = Operation::Write;
    scenario.workload = open_workload(400, {view, save});
    const auto recordings = replicate(scenario, 200_s, 2_s, 8);
    const auto stale = each(recordings, [](const Recording& r) {
        return static_cast<double>(r.totals.stale_reads) / static_cast<double>(r.totals.classes[0].ok);
    });
    expect_agrees(stale, 1 - std::exp(-1 * 0.5), 1 - std::exp(-1.02 * 0.5), "stale reads");
}

} // namespace
} // namespace tiers::test
