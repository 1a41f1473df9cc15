#include "core/simulation/engine.h"
#include "core/simulation/result.h"
#include "tests/core/simulation/example_runs.h"

namespace tiers::test {
namespace {

/// Users → API → service; 40 requests a second that compute 10 ms at the service's core.
Scenario chain(const Given& api_to_service = {}, const Given& service = {}) {
    Scenario scenario;
    Given parameters = service; // the first of a name counts
    parameters.insert(parameters.end(),
                      {{"cores", 1.0}, {"service_time", "10 ms"}, {"queue_limit", 100000.0}, {"workers", 100000.0}});
    scenario.design.components = {
        component("users", "users"),
        component("api", "api-server", {{"cores", 64.0}, {"workers", 100000.0}, {"service_time", "1 ms"}}),
        component("prices", "service", parameters)};
    scenario.design.links = {link("users", "api"), link("api", "prices", api_to_service)};
    scenario.workload = open_workload(40, {plain_class()});
    return scenario;
}

void change(Scenario& scenario, Duration at, const Scenario& later) {
    scenario.changes.push_back({at, later.design});
}

double mean_at_prices(const Recording& r, std::size_t window) {
    return r.windows[window].components[at(r, "prices")].mean_response_seconds;
}

TEST(DesignChange, AServiceTimeIsAnotherFromItsMomentOn) {
    auto scenario = chain();
    change(scenario, 30_s, chain({}, {{"service_time", "2 ms"}}));
    const auto r = run_of(scenario, 60_s);
    EXPECT_GE(mean_at_prices(r, 28), 0.010);
    EXPECT_LT(mean_at_prices(r, 32), 0.003);
    const auto before = run_of(chain(), 60_s);
    for (std::size_t window = 0; window < 30; ++window)
        EXPECT_EQ(mean_at_prices(r, window), mean_at_prices(before, window)) << "nothing changes before it";
}

TEST(DesignChange, MoreCoresLetThoseInWhoWait) {
    auto scenario = chain({}, {{"service_time", "50 ms"}});
    change(scenario, 30_s, chain({}, {{"service_time", "50 ms"}, {"cores", 64.0}}));
    const auto r = run_of(scenario, 60_s);
    EXPECT_GT(r.windows[29].components[at(r, "prices")].queue, 500);
    EXPECT_LT(r.windows[32].components[at(r, "prices")].queue, 1);
}

TEST(DesignChange, AShorterTimeoutHoldsForCallsThatBeginAfterIt) {
    auto scenario = chain({{"timeout", "10 s"}});
    scenario.faults = {fault(FaultKind::Hang, "prices", 10_s, 100_s)};
    change(scenario, 30_s, chain({{"timeout", "1 s"}}));
    const auto r = run_of(scenario, 60_s);
    const auto timeouts = [&](std::size_t window) {
        return r.windows[window].total.errors[static_cast<std::size_t>(ErrorCause::Timeout)];
    };
    EXPECT_EQ(timeouts(18), 0U);
    EXPECT_NEAR(static_cast<double>(timeouts(25)), 40, 25);
    EXPECT_NEAR(static_cast<double>(timeouts(35)), 80, 35) << "those of 10 s ago and those of a second ago";
    EXPECT_NEAR(static_cast<double>(timeouts(50)), 40, 25);
}

TEST(DesignChange, ALargerPoolIsUsedByThoseWhoWaitForIt) {
    auto scenario = chain({{"pool_size", 1.0}}, {{"cores", 64.0}, {"service_time", "50 ms"}});
    change(scenario, 30_s, chain({{"pool_size", 64.0}}, {{"cores", 64.0}, {"service_time", "50 ms"}}));
    const auto r = run_of(scenario, 60_s);
    EXPECT_NEAR(r.windows[28].links[1].pool_in_use, 1, 1e-6);
    EXPECT_NEAR(r.windows[50].links[1].pool_in_use, 2, 1);
    EXPECT_LT(mean_at_prices(r, 50), 0.06);
}

TEST(DesignChange, ACheckpointBeforeItGoesOnToTheSameBytes) {
    auto scenario = chain();
    change(scenario, 20_s, chain({}, {{"service_time", "20 ms"}}));
    change(scenario, 40_s, chain({}, {{"service_time", "5 ms"}}));
    const auto compilation = compile(scenario);
    ASSERT_TRUE(compilation.model);
    RunOptions options;
    options.duration = 60_s;
    options.warmup = 5_s;
    Engine whole{compilation.model, options};
    whole.run_until(60_s);
    Engine first{compilation.model, options};
    first.run_until(25_s);
    Engine second = first;
    second.run_until(60_s);
    const auto text = [&](const Engine& engine) {
        const auto recording = engine.recording();
        return write_result(summarize(scenario, options, {&recording, 1}));
    };
    EXPECT_EQ(text(whole), text(second));
}

TEST(DesignChange, WhatARunKeepsStateForIsRefused) {
    auto scenario = chain();
    change(scenario, 30_s, chain({}, {{"instances", 2.0}}));
    const auto compilation = compile(scenario);
    EXPECT_FALSE(compilation.model);
    ASSERT_EQ(compilation.problems.size(), 1U);
    EXPECT_EQ(compilation.problems[0].path, "changes[0]");
}

TEST(DesignChange, ThatIsMadeWhileTheRunGoesOnIsTheOneThatWasPlanned) {
    const auto before = chain({{"timeout", "10 s"}});
    auto planned = before;
    change(planned, 30_s + 1_ms, chain({{"timeout", "700 ms"}}, {{"service_time", "2 ms"}}));
    const auto options = options_of(60_s);
    const auto beginning = compile(before);
    Engine engine{beginning.model, options};
    engine.run_until(30_s);
    const Engine checkpoint = engine;
    engine.run_until(60_s);

    const auto with_change = compile(planned);
    Engine branch = checkpoint;
    EXPECT_FALSE(branch.follow(with_change.model));
    branch.run_until(60_s);
    EXPECT_EQ(write_series(branch.recording()), write_series(run(with_change.model, options)));
    EXPECT_EQ(write_series(engine.recording()), write_series(run(beginning.model, options)));
    EXPECT_NE(write_series(branch.recording()), write_series(engine.recording()));
}

TEST(DesignChange, OfAnotherRunIsRefused) {
    const auto beginning = compile(chain({{"timeout", "10 s"}}));
    const auto other = compile(chain({{"timeout", "3 s"}}));
    Engine engine{beginning.model, options_of(60_s)};
    EXPECT_TRUE(engine.follow(other.model));
}

TEST(Checkpoint, IsSmallWithoutItsWindowsAndGoesOnToTheSameBytesWithThem) {
    const auto compilation = compile(chain());
    Engine engine{compilation.model, options_of(120_s)};
    engine.run_until(60_s);
    Engine checkpoint = engine;
    const auto whole = checkpoint.footprint();
    auto windows = checkpoint.take_windows();
    EXPECT_LT(checkpoint.footprint(), whole / 2);
    checkpoint.put_windows(std::move(windows));
    checkpoint.run_until(120_s);
    engine.run_until(120_s);
    EXPECT_EQ(write_series(checkpoint.recording()), write_series(engine.recording()));
}

} // namespace
} // namespace tiers::test
