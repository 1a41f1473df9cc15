#include "core/simulation/result.h"
#include "tests/core/simulation/example_runs.h"

#include <algorithm>
#include <cmath>

namespace tiers::test {
namespace {

// --- one instance

/// Two servers, each called in turn; 20 ms a call on one of four cores.
Scenario pair_of_servers() {
    Scenario scenario;
    scenario.design.components = {
        component("users", "users"), component("lb", "load-balancer"),
        component("api", "api-server",
                  {{"instances", 2.0}, {"cores", 4.0}, {"workers", 1000.0}, {"service_time", "20 ms"}})};
    scenario.design.links = {link("users", "lb"), link("lb", "api")};
    scenario.workload = open_workload(120, {plain_class()});
    return scenario;
}

Recording run_with_fault(Scenario scenario, Fault fault) {
    scenario.faults = {std::move(fault)};
    return run_of(scenario, 60_s);
}

double busy_share(const Recording& r, std::size_t instance) {
    double sum = 0;
    for (std::size_t w = 20; w < 40; ++w) sum += r.windows[w].components[at(r, "api")].instances.at(instance);
    return sum / 20;
}

TEST(FaultOfAnInstance, LeavesTheOthersAsTheyAre) {
    auto slow = fault(FaultKind::Slow, "api", 10_s, 40_s);
    slow.factor = 3;
    slow.instance = 1;
    const auto slowed = run_with_fault(pair_of_servers(), slow);
    EXPECT_NEAR(busy_share(slowed, 0), 60 * 0.020 / 4, 0.02);
    EXPECT_NEAR(busy_share(slowed, 1), 60 * 0.060 / 4, 0.06);

    auto wrong = fault(FaultKind::Errors, "api", 10_s, 40_s);
    wrong.rate = 1;
    wrong.instance = 0;
    auto scenario = pair_of_servers(); // without checks, which would notice
    scenario.design.components[1].parameters["health_check_interval"] = std::string{"1 h"};
    const auto erring = between(run_with_fault(scenario, wrong), 11, 49);
    EXPECT_NEAR(static_cast<double>(errors(erring, ErrorCause::Failed)) / static_cast<double>(erring.offered), 0.5,
                0.01);

    auto less = fault(FaultKind::Capacity, "api", 10_s, 40_s);
    less.factor = 0.25;
    less.instance = 1;
    const auto lacking = run_with_fault(pair_of_servers(), less);
    EXPECT_NEAR(busy_share(lacking, 0), 60 * 0.020 / 4, 0.02);
    EXPECT_NEAR(busy_share(lacking, 1), 0.25, 0.01) << "its one core that is left is full";
    EXPECT_GT(lacking.totals.total.response.quantile_seconds(0.99), 0.2);
}

TEST(FaultOfAnInstance, SlowsItsWaitsToo) {
    auto scenario = pair_of_servers();
    scenario.design.components[2].parameters["wait_time"] = std::string{"10 ms"};
    auto slow = fault(FaultKind::Slow, "api", 10_s, 40_s);
    slow.factor = 3;
    scenario.faults = {slow};
    const auto r = run_of(scenario, 60_s);
    EXPECT_NEAR(between(r, 0, 10).response.quantile_seconds(0.01), 0.030, 0.0005);
    EXPECT_NEAR(between(r, 11, 49).response.quantile_seconds(0.01), 0.090, 0.001);
}

// --- components and regions

/// In each of two regions: users, a server, a store. The server in America also calls the store in Europe.
Scenario two_regions_of_servers() {
    Scenario scenario;
    scenario.design.regions = {{.id = "us", .location = "us-east"}, {.id = "eu", .location = "eu-central"}};
    const Given quick{{"cores", 64.0}, {"service_time", "1 ms"}};
    scenario.design.components = {component("people-us", "users", {{"population", "us"}}),
                                  component("people-eu", "users", {{"population", "eu"}}),
                                  component("api-us", "api-server", quick),
                                  component("api-eu", "api-server", quick),
                                  component("near", "service", quick),
                                  component("far", "service", quick)};
    const std::array<const char*, 6> places{"us", "eu", "us", "eu", "us", "eu"};
    for (std::size_t i = 0; i < places.size(); ++i) scenario.design.components[i].region = places[i];
    scenario.design.links = {link("people-us", "api-us"), link("people-eu", "api-eu"), link("api-us", "near"),
                             link("api-eu", "far")};
    scenario.workload = open_workload(50, {plain_class()});
    auto& populations = scenario.workload.populations;
    populations[0].id = populations[0].region.emplace("us").value;
    populations.push_back(populations[0]);
    populations[1].id = populations[1].region.emplace("eu").value;
    return scenario;
}

std::uint64_t answered(const Recording& r, std::size_t population, std::size_t first, std::size_t end) {
    std::uint64_t sum = 0;
    for (auto w = first; w < end; ++w) sum += r.windows[w].populations[population].ok;
    return sum;
}

TEST(Partition, OfARegionCutsWhatCrossesItsBorderAndNothingInside) {
    auto scenario = two_regions_of_servers();
    scenario.faults = {fault(FaultKind::Partition, "eu", 10_s, 10_s)};
    const auto apart = run_of(scenario, 30_s);
    EXPECT_GT(answered(apart, 0, 11, 20), 400U) << "America does not notice";
    EXPECT_GT(answered(apart, 1, 11, 20), 400U) << "nor do the users in Europe, who need nothing from outside";

    scenario.design.links[2] = link("api-us", "far", {{"timeout", "500 ms"}});
    const auto across = run_of(scenario, 30_s);
    EXPECT_GT(answered(across, 0, 0, 10), 400U);
    EXPECT_EQ(answered(across, 0, 11, 20), 0U);
    EXPECT_GT(answered(across, 0, 21, 30), 400U);
    EXPECT_GT(answered(across, 1, 11, 20), 400U);
    EXPECT_EQ(errors(across, ErrorCause::Timeout), all_errors(across.totals.total));
}

TEST(Partition, OfAComponentCutsEveryLinkOfIt) {
    for (const std::string target : {"far", "api-eu"}) {
        auto scenario = two_regions_of_servers();
        for (auto& link : scenario.design.links) link.parameters["timeout"] = std::string{"500 ms"};
        scenario.faults = {fault(FaultKind::Partition, target, 10_s, 10_s)};
        const auto r = run_of(scenario, 30_s);
        EXPECT_GT(answered(r, 0, 11, 20), 400U) << target;
        EXPECT_EQ(answered(r, 1, 11, 20), 0U) << target;
        EXPECT_GT(answered(r, 1, 21, 30), 400U) << target;
        const auto calls = [&](std::size_t w) { return r.windows[w].components[at(r, "far")].arrivals; };
        EXPECT_EQ(calls(15), 0U) << target;
        EXPECT_GT(calls(25), 30U) << target;
    }
}

TEST(Partition, OfAComponentHoldsWhatItHadInHand) {
    auto scenario = two_regions_of_servers();
    scenario.design.components[3].parameters["service_time"] = std::string{"100 ms"};
    scenario.faults = {fault(FaultKind::Partition, "api-eu", 10_s, 10_s)};
    const auto r = run_of(scenario, 30_s);
    EXPECT_GT(r.windows[9].components[at(r, "far")].arrivals, 15U);
    EXPECT_EQ(r.windows[10].components[at(r, "far")].arrivals, 0U) << "what it computed when it was cut off cannot ask";
}

TEST(Partition, HoldsAnswersAsItHoldsRequests) {
    auto scenario = calling(50, "500 ms", {}, {{"cores", 1000.0}});
    scenario.faults = {fault(FaultKind::Partition, "api-backend", 5_s, Duration{2_s} + Duration{100_ms})};
    const auto r = run_of(scenario, 20_s);
    EXPECT_GT(r.windows[5].components[at(r, "backend")].completions, 15U) << "what it had before is worked on";
    EXPECT_EQ(between(r, 5, 7).ok, 0U) << "and nobody hears of it";
    EXPECT_GT(between(r, 7, 8).ok, 100U) << "until the link is whole again";
    EXPECT_EQ(all_errors(r.totals.total), 0U);
}

TEST(FaultOfARegion, StrikesEveryComponentInItAndNoOther) {
    auto scenario = two_regions_of_servers();
    const auto mean_ms = [](const Recording& r, std::size_t population, std::size_t window) {
        return r.windows[window].populations[population].response.mean_seconds() * 1e3;
    };
    auto slow = fault(FaultKind::Slow, "eu", 10_s, 10_s);
    slow.factor = 20;
    scenario.faults = {slow};
    const auto slowed = run_of(scenario, 30_s);
    EXPECT_NEAR(mean_ms(slowed, 1, 15) - mean_ms(slowed, 1, 5), 2 * 19, 1) << "the server and what is behind it";
    EXPECT_NEAR(mean_ms(slowed, 0, 15), mean_ms(slowed, 0, 5), 0.5);
    EXPECT_NEAR(mean_ms(slowed, 1, 25), mean_ms(slowed, 1, 5), 0.5);

    auto wrong = fault(FaultKind::Errors, "eu", 10_s, 10_s);
    wrong.rate = 0.5;
    scenario.faults = {wrong};
    const auto erring = run_of(scenario, 30_s);
    const auto& europe = erring.totals.populations[1];
    EXPECT_NEAR(static_cast<double>(errors(europe, ErrorCause::Failed)), 500 * 0.75, 4 * std::sqrt(375))
        << "either errs";
    EXPECT_EQ(all_errors(erring.totals.populations[0]), 0U);

    scenario.faults = {fault(FaultKind::Latency, "eu", 10_s, 10_s)};
    scenario.faults[0].add = Duration{40_ms};
    scenario.design.links[2] = link("api-us", "far");
    const auto late = run_of(scenario, 30_s);
    EXPECT_NEAR(mean_ms(late, 0, 15) - mean_ms(late, 0, 5), 80, 2) << "there and back over its border";
    EXPECT_NEAR(mean_ms(late, 1, 15), mean_ms(late, 1, 5), 0.5) << "nothing of theirs crosses it";
}

TEST(Faults, ErrorRatesOfSeveralAreIndependent) {
    auto scenario = calling(500, "1 ms", {});
    auto wrong = fault(FaultKind::Errors, "backend", 0_s);
    wrong.rate = 0.5;
    scenario.faults = {wrong, wrong};
    const auto r = run_of(scenario, 40_s);
    EXPECT_NEAR(static_cast<double>(errors(r, ErrorCause::Failed)) / static_cast<double>(r.totals.total.offered), 0.75,
                0.012);
}

TEST(Faults, SurgesMultiply) {
    auto scenario = calling(100, "1 ms", {});
    auto twice = fault(FaultKind::Surge, "", 5_s, 20_s), thrice = fault(FaultKind::Surge, "", 10_s, 10_s);
    twice.factor = 2;
    thrice.factor = 3;
    scenario.faults = {twice, thrice};
    const auto r = run_of(scenario, 30_s);
    const auto rate = [&](std::size_t first, std::size_t end) {
        return static_cast<double>(between(r, first, end).offered) / static_cast<double>(end - first);
    };
    EXPECT_NEAR(rate(5, 10), 200, 30);
    EXPECT_NEAR(rate(10, 20), 600, 35);
    EXPECT_NEAR(rate(20, 25), 200, 30);
    EXPECT_NEAR(rate(25, 30), 100, 20);
}

// --- scheduled and live

/// Something for each kind of fault to strike.
Scenario everything() {
    Scenario scenario;
    scenario.design.regions = {{.id = "us", .location = "us-east"}, {.id = "eu", .location = "eu-central"}};
    scenario.design.components = {
        component("users", "users"),
        component("lb", "load-balancer", {{"health_check_interval", "1 s"}}),
        component("api", "api-server", {{"instances", 3.0}, {"service_time", "exponential(5 ms)"}}),
        component("cache", "redis", {{"memory", "100 kB"}}),
        component("db", "postgres", {{"read_time", "exponential(5 ms)"}, {"write_time", "exponential(5 ms)"}}),
        component("events", "queue"),
        component("worker", "worker", {{"service_time", "exponential(10 ms)"}, {"concurrency", 4.0}})};
    for (std::size_t i = 1; i < scenario.design.components.size(); ++i)
        scenario.design.components[i].region = i < 4 ? "us" : "eu";
    scenario.design.links = {link("users", "lb"),
                             link("lb", "api", {{"timeout", "2 s"}}),
                             link("api", "cache", {{"timeout", "300 ms"}, {"ttl", "10 s"}}),
                             link("api", "db", {{"timeout", "1 s"}, {"retries", 1.0}}),
                             link("api", "events"),
                             link("events", "worker")};
    auto read = building::cacheable_class(500, ZipfKeys{1});
    auto order = plain_class("order", 0.3);
    order.operation = Operation::Write;
    order.side_effects = {"mail"};
    scenario.workload = open_workload(100, {read, order});
    return scenario;
}

TEST(Faults, OfEveryKindActAliveAsTheyDoOnSchedule) {
    const auto make = [](FaultKind kind, const std::string& target) {
        auto result = fault(kind, target, 10_s, 4_s);
        result.factor = 3;
        result.rate = 0.3;
        result.share = 0.5;
        result.add = Duration{30_ms};
        return result;
    };
    std::vector<Fault> faults{
        make(FaultKind::Outage, "db"),    make(FaultKind::Hang, "cache"),         make(FaultKind::Restart, "events"),
        make(FaultKind::Slow, "api"),     make(FaultKind::Errors, "db"),          make(FaultKind::Capacity, "db"),
        make(FaultKind::Flush, "cache"),  make(FaultKind::Latency, "api-db"),     make(FaultKind::Loss, "api-db"),
        make(FaultKind::Partition, "eu"), make(FaultKind::RegionOutage, "eu"),    make(FaultKind::Surge, ""),
        make(FaultKind::HotKey, "cache"), make(FaultKind::ExpireHotKey, "cache"), make(FaultKind::Deploy, "api"),
        make(FaultKind::Pause, "worker")};
    auto one = make(FaultKind::Outage, "api");
    one.instance = 1;
    faults.push_back(one);
    const auto scenario = everything();
    const auto model = compile(scenario).model;
    ASSERT_TRUE(model);
    const auto options = options_of(25_s, 2_s);
    const auto bytes = [&](const Recording& recording) {
        return write_result(summarize(scenario, options, {&recording, 1})) + write_series(recording);
    };
    const auto plain = run(model, options);
    std::vector<bool> seen(static_cast<std::size_t>(FaultKind::Pause) + 1);
    for (const auto& fault : faults) {
        SCOPED_TRACE(static_cast<int>(fault.kind));
        seen[static_cast<std::size_t>(fault.kind)] = true;
        auto scheduled = scenario;
        scheduled.faults = {fault};
        const auto compilation = compile(scheduled);
        ASSERT_TRUE(compilation.model) << describe(compilation.problems.front());
        const auto expected = run(compilation.model, options);

        Engine live{model, options};
        live.run_until(10_s);
        const auto problem = live.inject(fault);
        ASSERT_FALSE(problem) << describe(*problem);
        live.run_until(25_s);
        EXPECT_EQ(bytes(live.recording()), bytes(expected));
        EXPECT_NE(bytes(expected), bytes(plain)) << "it does something";
        for (std::size_t w = 0; w < 10; ++w)
            EXPECT_EQ(expected.windows[w].total.response, plain.windows[w].total.response) << "and nothing before";
    }
    EXPECT_EQ(std::ranges::count(seen, false), 0) << "a kind of fault is missing";
}

} // namespace
} // namespace tiers::test
