#include "tests/core/simulation/example_runs.h"

namespace tiers::test {
namespace {

/// One core an instance at 10 ms: 100 requests/s each.
Scenario scaled(double per_second, const Given& more) {
    Scenario scenario;
    Given parameters{{"cores", 1.0}, {"service_time", "10 ms"}, {"queue_limit", 100000.0}};
    parameters.insert(parameters.end(), more.begin(), more.end());
    scenario.design.components = {component("users", "users"),
                                  component("lb", "load-balancer", {{"health_check_interval", "1 s"}}),
                                  component("api", "api-server", parameters)};
    scenario.design.links = {link("users", "lb"), link("lb", "api")};
    scenario.workload = open_workload(per_second, {plain_class()});
    return scenario;
}

double serving(const Recording& r, std::size_t window) {
    return r.windows[window].components[at(r, "api")].instances_serving;
}

TEST(Autoscaler, AddsInstancesUntilUtilizationMeetsItsTarget) {
    const auto r = run_of(scaled(300, {{"instances", 2.0},
                                       {"autoscale.max", 10.0},
                                       {"autoscale.target_utilization", "60 %"},
                                       {"autoscale.start_time", "20 s"},
                                       {"autoscale.cooldown", "30 s"}}),
                          400_s);
    EXPECT_EQ(serving(r, 10), 2);
    EXPECT_EQ(serving(r, 30), 2) << "decided at 15 s, not yet started";
    EXPECT_GT(serving(r, 36), 2);
    EXPECT_GE(serving(r, 390), 5);
    EXPECT_LE(serving(r, 390), 6);
    EXPECT_NEAR(r.windows[390].components[at(r, "api")].utilization, 0.55, 0.12);
}

TEST(Autoscaler, RemovesThemWithoutLosingARequestAndKeepsItsMinimum) {
    const auto r = run_of(
        scaled(50,
               {{"instances", 6.0}, {"autoscale.min", 2.0}, {"autoscale.max", 8.0}, {"autoscale.cooldown", "30 s"}}),
        200_s);
    EXPECT_EQ(serving(r, 190), 2);
    EXPECT_EQ(all_errors(r.totals.total), 0U);
}

TEST(Autoscaler, RestsAfterEachChange) {
    // Twenty-five instances are needed. The servers are busy all the time, so that each look at them asks for 1 / 0.6
    // as many: 2, 4, 7, 12, 20, 30.
    const auto changes_with = [](const std::string& cooldown) {
        const auto r = run_of(scaled(1500, {{"instances", 2.0},
                                            {"autoscale.max", 30.0},
                                            {"autoscale.target_utilization", "60 %"},
                                            {"autoscale.start_time", "1 s"},
                                            {"autoscale.cooldown", cooldown}}),
                              300_s);
        std::vector<std::size_t> changes;
        for (std::size_t w = 1; w < r.windows.size(); ++w)
            if (serving(r, w) != serving(r, w - 1)) changes.push_back(w);
        return changes;
    };
    // It looks every 15 s, and what it decides serves a second later.
    const auto at_once = changes_with("0 s"), rested = changes_with("60 s");
    ASSERT_GE(at_once.size(), 4U);
    EXPECT_EQ((std::vector<std::size_t>{at_once.begin(), at_once.begin() + 4}),
              (std::vector<std::size_t>{16, 31, 46, 61}));
    ASSERT_GE(rested.size(), 4U);
    EXPECT_EQ((std::vector<std::size_t>{rested.begin(), rested.begin() + 4}),
              (std::vector<std::size_t>{16, 76, 136, 196}));
}

TEST(Autoscaler, NeverGoesAboveItsMaximum) {
    const auto r = run_of(scaled(900, {{"instances", 1.0},
                                       {"autoscale.max", 4.0},
                                       {"autoscale.start_time", "1 s"},
                                       {"autoscale.cooldown", "1 s"}}),
                          120_s);
    EXPECT_EQ(serving(r, 110), 4);
    EXPECT_NEAR(r.windows[110].components[at(r, "api")].utilization, 1, 0.01);
}

TEST(Deploy, ReplacesInstancesOneByOneAndDrainsEach) {
    auto scenario = scaled(100, {{"instances", 4.0}});
    scenario.faults = {fault(FaultKind::Deploy, "api", 10_s, 40_s)};
    const auto r = run_of(scenario, 120_s);
    EXPECT_EQ(all_errors(r.totals.total), 0U) << "who was under way finishes first";
    for (std::size_t w = 12; w < 48; ++w) EXPECT_GE(serving(r, w), 2.9) << w;
    EXPECT_LT(serving(r, 30), 3.6);
    EXPECT_EQ(serving(r, 100), 4);
}

TEST(Deploy, LosesTheSessionsInMemory) {
    auto scenario = scaled(0, {{"instances", 3.0}, {"sessions", "memory"}});
    scenario.design.components[1].parameters["sticky"] = true;
    scenario.workload = closed_workload(90, Exponential{1_s}, {plain_class()});
    scenario.workload.classes[0].session = true;
    scenario.faults = {fault(FaultKind::Deploy, "api", 30_s, 30_s)};
    const auto r = run_of(scenario, 120_s);
    EXPECT_GE(r.totals.lost_sessions, 90U) << "everybody's at least once";
}

} // namespace
} // namespace tiers::test
