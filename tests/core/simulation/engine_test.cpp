#include "core/simulation/engine.h"
#include "tests/validation/scenarios.h"

#include <gtest/gtest.h>

#include <numeric>
#include <thread>

namespace tiers::test {
namespace {

RunOptions options_of(Duration duration, Duration warmup = {}, std::uint64_t seed = 1) {
    RunOptions options;
    options.duration = duration;
    options.warmup = warmup;
    options.seed = seed;
    return options;
}

Recording run_engine(const Scenario& scenario, Duration duration, Duration warmup = {}) {
    const auto compilation = compile(scenario);
    for (const auto& problem : compilation.problems) ADD_FAILURE() << describe(problem);
    return run(compilation.model, options_of(duration, warmup));
}

std::uint64_t errors_in(const Recording& r, ErrorCause cause) {
    return r.totals.total.errors[static_cast<std::size_t>(cause)];
}

using building::fault;

/// Users → API → database, with a pool and queries that take `read_time`.
Scenario shop(double per_second, const std::string& read_time, double pool_size, const Given& pool = {}) {
    Scenario scenario;
    Given to_db{{"pool_size", pool_size}};
    to_db.insert(to_db.end(), pool.begin(), pool.end());
    scenario.design.components = {
        component("users", "users"),
        component("api", "api-server",
                  {{"cores", 8.0}, {"workers", 100.0}, {"queue_limit", 50.0}, {"service_time", "1 ms"}}),
        component("db", "postgres", {{"cores", 64.0}, {"max_connections", 100.0}, {"read_time", read_time}})};
    scenario.design.links = {link("users", "api"), link("api", "db", to_db)};
    scenario.workload = open_workload(per_second, {plain_class()});
    return scenario;
}

TEST(Engine, TheSameSeedGivesTheSameBytesAndAnotherSeedOthers) {
    const auto scenario = shop(200, "exponential(20 ms)", 20);
    const auto compilation = compile(scenario);
    const auto bytes = [&](std::uint64_t seed) {
        const auto recording = run(compilation.model, options_of(20_s, 2_s, seed));
        return write_series(recording) +
               write_result(summarize(scenario, options_of(20_s, 2_s, seed), {&recording, 1}));
    };
    EXPECT_EQ(bytes(1), bytes(1));
    EXPECT_NE(bytes(1), bytes(2));
}

TEST(Engine, ACopyIsACheckpointThatGoesOnToTheSameBytes) {
    const auto compilation = compile(shop(200, "exponential(20 ms)", 20));
    Engine engine{compilation.model, options_of(30_s)};
    engine.run_until(11_s);
    Engine copy = engine;
    engine.run_until(30_s);
    copy.run_until(30_s);
    EXPECT_EQ(write_series(engine.recording()), write_series(copy.recording()));
    EXPECT_EQ(engine.recording().totals.events, copy.recording().totals.events);
}

TEST(Engine, StepsOfAnyLengthLeadToTheSameRun) {
    const auto compilation = compile(shop(200, "exponential(20 ms)", 20));
    Engine whole{compilation.model, options_of(10_s)}, steps{compilation.model, options_of(10_s)};
    whole.run_until(10_s);
    for (int ms = 7; ms <= 10'000; ms += 13) steps.run_until(std::chrono::milliseconds{ms});
    steps.run_until(10_s);
    EXPECT_EQ(write_series(whole.recording()), write_series(steps.recording()));
    EXPECT_TRUE(steps.finished());
}

/// A balancer in front of so many services that their counts have to wait for their places.
Scenario wide() {
    Scenario scenario;
    scenario.design.components = {component("users", "users"), component("balancer", "load-balancer")};
    scenario.design.links = {link("users", "balancer")};
    for (int i = 0; i < 80; ++i) {
        const auto id = "service" + std::to_string(i);
        scenario.design.components.push_back(
            component(id, "api-server", {{"cores", 1.0}, {"service_time", "exponential(5 ms)"}}));
        scenario.design.links.push_back(link("balancer", id));
    }
    scenario.workload = open_workload(8000, {plain_class()});
    return scenario;
}

TEST(Engine, BehindAWideBalancerEveryCountIsMade) {
    const auto r = run_engine(wide(), 10_s, 2_s);
    for (std::size_t c = 2; c < r.components.size(); ++c) {
        const auto& totals = r.totals.components[c];
        std::uint64_t in_windows = 0;
        for (const auto& window : r.windows)
            if (window.start >= 2_s) in_windows += window.components[c].completions;
        EXPECT_EQ(totals.response.count(), in_windows) << c;
        EXPECT_EQ(totals.waiting.count(), in_windows) << c;
        EXPECT_EQ(totals.service.count(), in_windows) << c;
        EXPECT_EQ(r.totals.links[c - 1].response, totals.response) << c;
        EXPECT_EQ(totals.completions, in_windows) << c;
        EXPECT_NEAR(static_cast<double>(in_windows), static_cast<double>(totals.arrivals), 10) << c;
        EXPECT_NEAR(totals.service.mean_seconds(), 0.005, 0.001) << c;
    }
}

TEST(Engine, BehindAWideBalancerTheCountsAreThoseOfTheTraces) {
    auto options = options_of(10_s);
    options.trace_every = 1;
    const auto r = run(compile(wide()).model, options);
    std::vector<double> waited(r.components.size()), worked(r.components.size());
    for (const auto& span : r.spans) {
        const double ns = static_cast<double>((span.end - span.start).count());
        if (span.kind == SpanKind::CoreWait) waited[span.component] += ns;
        if (span.kind == SpanKind::Service) worked[span.component] += ns;
    }
    for (std::size_t c = 2; c < r.components.size(); ++c) {
        const auto& totals = r.totals.components[c];
        // Some are still under way at the end and in the spans only.
        EXPECT_NEAR(totals.waiting.sum_ns(), waited[c], 0.05 * waited[c]) << c;
        EXPECT_NEAR(totals.service.sum_ns(), worked[c], 0.05 * worked[c]) << c;
        EXPECT_DOUBLE_EQ(totals.response.sum_ns(), totals.waiting.sum_ns() + totals.service.sum_ns()) << c;
        EXPECT_LT(totals.littles_law_error, 1e-6) << c;
        double in_windows = 0, of_calls = 0;
        for (const auto& window : r.windows) {
            const auto& sample = window.components[c];
            in_windows += static_cast<double>(sample.completions) * sample.mean_response_seconds * 1e9;
            of_calls += static_cast<double>(sample.completions) * window.links[c - 1].mean_response_seconds * 1e9;
        }
        EXPECT_NEAR(in_windows, totals.response.sum_ns(), 1e-6 * in_windows) << c;
        EXPECT_NEAR(of_calls, totals.response.sum_ns(), 1e-6 * of_calls) << c;
    }
}

TEST(Engine, BehindAWideBalancerARunGoesOnFromACopyAndInStepsToTheSameBytes) {
    const auto scenario = wide();
    const auto options = options_of(5_s, 1_s);
    const auto bytes = [&](const Recording& recording) {
        return write_series(recording) + write_result(summarize(scenario, options, {&recording, 1}));
    };
    const auto compilation = compile(scenario);
    Engine stepped{compilation.model, options};
    for (int i = 0; i < 4000; ++i) stepped.run_until(i * 1_ms);
    auto copy = stepped;
    copy.run_until(5_s);
    stepped.run_until(5_s);
    const auto expected = bytes(run(compilation.model, options));
    EXPECT_EQ(bytes(stepped.recording()), expected);
    EXPECT_EQ(bytes(copy.recording()), expected);
}

TEST(Engine, RunsOfOneModelOnSeveralThreadsGiveTheSameBytes) {
    const auto model = compile(shop(200, "exponential(20 ms)", 20)).model;
    const auto alone = write_series(run(model, options_of(10_s)));
    std::vector<std::string> together(3);
    {
        std::vector<std::jthread> threads;
        for (auto& series : together)
            threads.emplace_back([&series, model] { series = write_series(run(model, options_of(10_s))); });
    }
    for (const auto& series : together) EXPECT_EQ(series, alone);
}

TEST(Engine, AddingAnUnconnectedComponentChangesNoOther) {
    auto scenario = shop(200, "exponential(20 ms)", 20);
    const auto before = run_engine(scenario, 20_s);
    scenario.design.components.push_back(component("extra", "redis"));
    const auto after = run_engine(scenario, 20_s);
    EXPECT_EQ(before.totals.total.response, after.totals.total.response);
    EXPECT_EQ(before.totals.events, after.totals.events);
}

/// How long each visit to a component computed, in the order in which they began.
std::vector<Duration> service_draws(const Recording& r, const std::string& id) {
    std::vector<Span> spans;
    for (const auto& span : r.spans)
        if (span.kind == SpanKind::Service && r.components[span.component].id == ComponentId{id}) spans.push_back(span);
    std::ranges::stable_sort(spans, {}, &Span::start);
    std::vector<Duration> draws;
    for (const auto& span : spans) draws.push_back(span.end - span.start);
    return draws;
}

TEST(Engine, AddingAClassWithTrafficChangesNoOtherStreamsDraws) {
    // Each class has a service of its own; the users ask as often as before, and for the new class half of the time.
    Scenario alone;
    const Given server{{"cores", 1000.0}, {"workers", 100'000.0}, {"service_time", "exponential(5 ms)"}};
    alone.design.components = {component("users", "users"), component("gate", "api-gateway"),
                               component("old", "service", server), component("new", "service", server)};
    alone.design.links = {link("users", "gate"), link("gate", "old", {{"classes", std::vector<std::string>{"known"}}}),
                          link("gate", "new", {{"classes", std::vector<std::string>{"added"}}})};
    alone.workload = open_workload(200, {plain_class("known")});
    auto together = alone;
    alone.design.links.pop_back();
    together.workload.classes.push_back(plain_class("added", 1));
    auto options = options_of(20_s);
    options.trace_every = 1;
    const auto before = run(compile(alone).model, options), after = run(compile(together).model, options);

    for (std::size_t w = 0; w < before.windows.size(); ++w)
        EXPECT_EQ(before.windows[w].total.offered, after.windows[w].total.offered) << "arrivals, window " << w;
    const auto long_draws = service_draws(before, "old"), draws = service_draws(after, "old");
    ASSERT_GT(draws.size(), 1500U);
    ASSERT_GT(long_draws.size(), draws.size());
    for (std::size_t i = 0; i < draws.size(); ++i) ASSERT_EQ(draws[i], long_draws[i]) << "service, draw " << i;
    ASSERT_GT(service_draws(after, "new").size(), 1500U);
    EXPECT_NE(service_draws(after, "new").front(), draws.front()) << "a stream of its own";
}

TEST(Engine, EveryRequestEndsOrIsUnderWay) {
    auto scenario = shop(400, "exponential(60 ms)", 10, {{"pool_timeout", "200 ms"}, {"timeout", "100 ms"}});
    scenario.faults = {fault(FaultKind::Outage, "db", 5_s, 3_s), fault(FaultKind::Outage, "api", 12_s, 2_s)};
    const auto recording = run_engine(scenario, 20_s);
    std::uint64_t offered = 0, ended = 0;
    for (const auto& window : recording.windows) {
        offered += window.total.offered;
        ended +=
            window.total.ok + std::accumulate(window.total.errors.begin(), window.total.errors.end(), std::uint64_t{0});
    }
    EXPECT_EQ(offered, ended + recording.totals.in_flight);
    for (const auto cause : {ErrorCause::PoolTimeout, ErrorCause::Timeout, ErrorCause::Refused, ErrorCause::Failed})
        EXPECT_GT(errors_in(recording, cause), 0U) << error_cause_name(cause);
}

TEST(Engine, WorkersAreHeldWhileADownstreamCallGoesOn) {
    // 100 workers, 500 ms a query: at 400 requests a second all workers are taken, though the cores have nothing to do.
    const auto recording = run_engine(shop(400, "500 ms", 1000), 20_s, 5_s);
    const auto& api = recording.windows.back().components[at(recording, "api")];
    EXPECT_GT(api.resources.at(0).busy_mean, 99);
    EXPECT_LT(api.resources.at(1).busy_mean, 1);
    EXPECT_GT(errors_in(recording, ErrorCause::Shed), 0U);
}

TEST(Engine, APoolAdmitsItsSizeAndFailsWhoWaitsTooLong) {
    // Ten connections at 50 ms a query serve 200 queries a second.
    const auto recording = run_engine(shop(300, "50 ms", 10, {{"pool_timeout", "100 ms"}}), 40_s, 10_s);
    EXPECT_NEAR(static_cast<double>(recording.totals.total.ok) / 30, 200, 4);
    EXPECT_NEAR(static_cast<double>(errors_in(recording, ErrorCause::PoolTimeout)) / 30, 100, 8);
    EXPECT_NEAR(recording.windows.back().components[at(recording, "db")].resources.at(0).busy_mean, 10, 0.1);
    // Who gets a connection has waited at most the timeout.
    EXPECT_LE(recording.totals.links.at(1).pool_waiting.max(), Duration{100_ms});
}

TEST(Engine, ADatabaseRefusesConnectionsBeyondItsLimit) {
    auto scenario = shop(400, "200 ms", 100);
    scenario.design.components[2].parameters["max_connections"] = 30.0;
    const auto recording = run_engine(scenario, 20_s, 5_s);
    EXPECT_GT(errors_in(recording, ErrorCause::Refused), 1000U);
    EXPECT_LE(recording.windows.back().components[at(recording, "db")].resources.at(0).busy_mean, 30);
}

TEST(Engine, WorkGoesOnAfterItsCallerGaveUp) {
    // Every call times out after 50 ms; every query is still carried out to its end.
    const auto recording = run_engine(shop(50, "200 ms", 50, {{"timeout", "50 ms"}}), 40_s, 10_s);
    EXPECT_EQ(recording.totals.total.ok, 0U);
    const auto& db = recording.totals.components[at(recording, "db")];
    EXPECT_NEAR(static_cast<double>(db.completions) / 30, 50, 3);
    EXPECT_NEAR(db.number_mean, 50 * 0.2, 0.6);
    EXPECT_NEAR(recording.totals.components[at(recording, "api")].number_mean, 50 * 0.051, 0.3);
}

TEST(Engine, ABoundedQueueTurnsAwayWhatDoesNotFit) {
    const auto recording = run_engine(single_station(300, "exponential(10 ms)", 1, 5), 20_s, 2_s);
    EXPECT_GT(errors_in(recording, ErrorCause::Shed), 0U);
    EXPECT_LE(recording.windows.back().components[at(recording, "station")].queue_max, 5U);
}

TEST(Engine, AnOutageRefusesAtOnceAndEnds) {
    auto scenario = shop(100, "10 ms", 20);
    scenario.faults = {fault(FaultKind::Outage, "api", 10_s, 5_s)};
    const auto recording = run_engine(scenario, 30_s);
    for (const auto& window : recording.windows) {
        const auto second = seconds(window.start);
        if (second >= 10 && second < 15) {
            EXPECT_EQ(window.total.ok, 0U) << second;
            EXPECT_EQ(window.components[at(recording, "api")].instances.at(0), -1) << second;
        } else {
            EXPECT_GT(window.total.ok, 50U) << second;
        }
    }
    EXPECT_GT(errors_in(recording, ErrorCause::Refused), 400U);
}

TEST(Engine, ASlowDownMultipliesServiceTimes) {
    auto scenario = single_station(10, "10 ms", 4);
    scenario.faults = {fault(FaultKind::Slow, "station", 10_s, 10_s)};
    scenario.faults.front().factor = 5.0;
    const auto recording = run_engine(scenario, 30_s);
    const auto mean_between = [&](double from, double to) {
        LatencyHistogram h;
        for (const auto& window : recording.windows)
            if (seconds(window.start) >= from && seconds(window.start) < to) h.merge(window.total.response);
        return h.mean_seconds();
    };
    EXPECT_NEAR(mean_between(0, 10), 0.010, 0.0005);
    EXPECT_NEAR(mean_between(11, 20), 0.050, 0.003);
    EXPECT_NEAR(mean_between(21, 30), 0.010, 0.0005);
}

TEST(Engine, ASurgeMultipliesTraffic) {
    auto scenario = single_station(200, "1 ms", 64);
    scenario.faults = {fault(FaultKind::Surge, "", 10_s, 10_s)};
    scenario.faults.front().factor = 5.0;
    const auto recording = run_engine(scenario, 30_s);
    const auto offered_between = [&](double from, double to) {
        double sum = 0;
        for (const auto& window : recording.windows)
            if (seconds(window.start) >= from && seconds(window.start) < to)
                sum += static_cast<double>(window.total.offered);
        return sum / (to - from);
    };
    EXPECT_NEAR(offered_between(0, 10), 200, 25);
    EXPECT_NEAR(offered_between(10, 20), 1000, 60);
    EXPECT_NEAR(offered_between(20, 30), 200, 25);
}

TEST(Engine, TrafficFollowsItsShape) {
    auto scenario = single_station(100, "1 ms", 64);
    scenario.workload.populations.front().arrivals = ConstantArrivals{};
    scenario.workload.traffic = {{Quantity<Duration>{10_s}, 3, Quantity<Duration>{10_s}},
                                 {Quantity<Duration>{30_s}, 0, {}}};
    const auto recording = run_engine(scenario, 40_s);
    double rising = 0;
    for (const auto& window : recording.windows) {
        const auto second = seconds(window.start);
        const double offered = static_cast<double>(window.total.offered);
        if (second < 10) {
            EXPECT_NEAR(offered, 100, 1) << second;
        }
        if (second >= 10 && second < 20) rising += offered;
        if (second >= 20 && second < 30) {
            EXPECT_NEAR(offered, 300, 1) << second;
        }
        if (second >= 31) {
            EXPECT_EQ(offered, 0) << second;
        }
    }
    EXPECT_NEAR(rising, 2000, 2); // the mean of 100 and 300 over ten seconds
}

TEST(Engine, ALiveTrafficFactorActsAtOnce) {
    const auto compilation = compile(single_station(100, "1 ms", 64));
    Engine engine{compilation.model, options_of(30_s)};
    engine.run_until(10_s);
    engine.set_traffic_factor(0);
    engine.run_until(20_s);
    engine.set_traffic_factor(10);
    engine.run_until(30_s);
    const auto windows = engine.windows();
    ASSERT_EQ(windows.size(), 30U);
    EXPECT_EQ(windows[15].total.offered, 0U);
    EXPECT_NEAR(static_cast<double>(windows[25].total.offered), 1000, 150);
    EXPECT_EQ(engine.windows(28).size(), 2U);
}

TEST(Engine, AFaultFiredLiveActsLikeAScheduledOne) {
    const auto scenario = shop(100, "10 ms", 20);
    auto scheduled = scenario;
    scheduled.faults = {fault(FaultKind::Outage, "db", 10_s, 5_s)};
    Engine live{compile(scenario).model, options_of(20_s)};
    live.run_until(10_s);
    EXPECT_FALSE(live.inject(fault(FaultKind::Outage, "db", {}, 5_s)).has_value());
    live.run_until(20_s);
    EXPECT_EQ(write_series(live.recording()), write_series(run_engine(scheduled, 20_s)));
    const auto problem = live.inject(fault(FaultKind::Outage, "nobody", {}, 5_s));
    ASSERT_TRUE(problem.has_value());
    EXPECT_EQ(problem->path, "target");
}

TEST(Engine, AClassWithoutAWayFailsAndIsCounted) {
    Scenario scenario;
    scenario.design.components = {component("users", "users")};
    scenario.workload = open_workload(100, {plain_class()});
    const auto recording = run_engine(scenario, 10_s);
    EXPECT_EQ(recording.totals.total.ok, 0U);
    EXPECT_EQ(errors_in(recording, ErrorCause::Failed), recording.totals.total.offered);
}

TEST(Engine, ABalancerKeepsSendingToADeadInstanceUntilItNotices) {
    Scenario scenario;
    scenario.design.components = {
        component("users", "users"),
        component("lb", "load-balancer",
                  {{"health_check_interval", "2 s"}, {"unhealthy_after", 2.0}, {"healthy_after", 2.0}}),
        component("api", "api-server", {{"instances", 4.0}, {"cores", 4.0}, {"service_time", "1 ms"}})};
    scenario.design.links = {link("users", "lb"), link("lb", "api")};
    scenario.workload = open_workload(400, {plain_class()});
    auto outage = fault(FaultKind::Outage, "api", 11_s, 10_s);
    outage.instance = 1;
    scenario.faults = {outage};
    const auto recording = run_engine(scenario, 40_s);
    const auto refused_in = [&](std::size_t second) {
        return static_cast<double>(
            recording.windows[second].total.errors[static_cast<std::size_t>(ErrorCause::Refused)]);
    };
    EXPECT_EQ(refused_in(10), 0);
    EXPECT_NEAR(refused_in(12), 100, 35); // a quarter goes to the dead one
    EXPECT_EQ(refused_in(15), 0);         // checks at 12 s and 14 s failed
    EXPECT_EQ(refused_in(23), 0);
    // Back at 21 s, seen well at 22 s and 24 s: only then it gets its share again.
    EXPECT_NEAR(recording.windows[23].components[at(recording, "api")].instances.at(1), 0, 1e-6);
    EXPECT_GT(recording.windows[30].components[at(recording, "api")].instances.at(1), 0.01);
}

TEST(Engine, BalancingPoliciesRankAsTheyDoInLife) {
    const auto p99 = [](const std::string& policy) {
        Scenario scenario;
        scenario.design.components = {
            component("users", "users"), component("lb", "load-balancer", {{"policy", policy}}),
            component(
                "api", "api-server",
                {{"instances", 8.0}, {"cores", 1.0}, {"workers", 10'000.0}, {"service_time", "exponential(10 ms)"}})};
        scenario.design.links = {link("users", "lb"), link("lb", "api")};
        scenario.workload = open_workload(680, {plain_class()});
        return run_engine(scenario, 300_s, 30_s).totals.total.response.quantile_seconds(0.99);
    };
    const double least = p99("least-connections"), two = p99("power-of-two"), round = p99("round-robin"),
                 random = p99("random");
    EXPECT_LT(least, two);
    EXPECT_LT(two, round);
    EXPECT_LT(round, random);
}

} // namespace
} // namespace tiers::test
