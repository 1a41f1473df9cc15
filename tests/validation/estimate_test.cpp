#include "core/analysis/cache_ratio.h"
#include "core/analysis/estimate.h"
#include "core/analysis/queueing.h"
#include "core/analysis/shared_cache.h"
#include "tests/validation/scenarios.h"

#include <gmock/gmock.h>

#include <cmath>
#include <numeric>

namespace tiers::test {
namespace {

using building::cacheable_class;
using building::fault;

Estimate estimate_of(const Scenario& scenario, double load = 1) {
    return estimate(scenario.design, scenario.workload, {.load = load});
}

const ComponentEstimate& figures(const Estimate& estimate, const char* id) {
    return *find_estimate(estimate, ComponentId{id});
}

bool doubts(const Estimate& estimate, Doubt doubt) {
    return std::ranges::any_of(estimate.caveats, [&](const Caveat& caveat) { return caveat.doubt == doubt; });
}

TEST(StationEstimate, IsExactForErlangCAndForPollaczekAndKhinchine) {
    for (const int servers : {1, 4, 16})
        for (const double utilization : {0.3, 0.8, 0.97}) {
            const double rate = utilization * servers / 0.005;
            const auto e = estimate_of(single_station(rate, "exponential(5 ms)", servers));
            const auto exact = mmc(rate, 0.005, servers);
            EXPECT_NEAR(figures(e, "station").utilization, utilization, 1e-9);
            EXPECT_NEAR(*figures(e, "station").waiting_seconds, exact.mean_waiting, 1e-9);
            EXPECT_NEAR(*e.response_seconds, exact.mean_response, 1e-9);
            EXPECT_NEAR(*e.headroom, 1 / utilization, 1e-9);
        }
    for (const auto& [time, scv] :
         {std::pair{"5 ms", 0.0}, std::pair{"erlang(4, 5 ms)", 0.25}, std::pair{"hyperexponential(5 ms, 4)", 4.0}}) {
        const auto e = estimate_of(single_station(160, time, 1));
        EXPECT_NEAR(*figures(e, "station").waiting_seconds, mg1(160, 0.005, scv).mean_waiting, 1e-9) << time;
    }
}

TEST(StationEstimate, OfSeveralClassesMixesTheirTimes) {
    auto scenario = single_station(100, "5 ms", 1);
    auto slow = plain_class("slow", 1);
    slow.times[ComponentId{"station"}] = Distribution{Exponential{10_ms}};
    scenario.workload.classes.push_back(slow);
    const auto e = estimate_of(scenario);
    const double mean = 0.0075, square = (0.005 * 0.005 + 2 * 0.010 * 0.010) / 2;
    EXPECT_NEAR(figures(e, "station").utilization, 0.75, 1e-9);
    EXPECT_NEAR(*figures(e, "station").waiting_seconds, 100 * square / (2 * (1 - 100 * mean)), 1e-9);
    EXPECT_NEAR(*e.classes.at(1).response_seconds - *e.classes.at(0).response_seconds, 0.005, 1e-9);
}

TEST(StationEstimate, SaysSoWhereAStationIsAskedForMoreThanItCanDo) {
    const auto e = estimate_of(single_station(250, "exponential(5 ms)", 1));
    EXPECT_NEAR(figures(e, "station").utilization, 1.25, 1e-9);
    EXPECT_FALSE(figures(e, "station").waiting_seconds);
    EXPECT_FALSE(figures(e, "station").response_seconds);
    EXPECT_FALSE(e.response_seconds);
    EXPECT_NEAR(*e.headroom, 0.8, 1e-9);
    EXPECT_EQ(e.bottleneck->component, ComponentId{"station"});
    EXPECT_EQ(e.bottleneck->resource, ResourceKind::Cores);
    EXPECT_TRUE(doubts(e, Doubt::Saturated));
    EXPECT_TRUE(estimate_of(single_station(250, "exponential(5 ms)", 1), 0.5).response_seconds) << "at half the demand";
}

TEST(PoolEstimate, WhoHoldsAConnectionHoldsItForTheWholeCall) {
    // 100 calls a second over 10 connections, 50 ms each at a callee without limit: M/M/10 at 5 erlang.
    auto scenario = single_station(100, "0 ms", 1000);
    building::add_service(scenario, "station", "callee", {{"cores", 1000.0}, {"service_time", "exponential(50 ms)"}},
                          {{"pool_size", 10.0}});
    const auto e = estimate_of(scenario);
    const auto& pool = figures(e, "station").resources.back();
    EXPECT_EQ(pool.kind, ResourceKind::Pool);
    EXPECT_NEAR(pool.utilization, 0.5, 1e-9);
    EXPECT_NEAR(*pool.waiting_seconds, mmc(100, 0.05, 10).mean_waiting, 1e-9);
    EXPECT_NEAR(*e.response_seconds, mmc(100, 0.05, 10).mean_response, 1e-9);
    EXPECT_EQ(e.bottleneck->link, LinkId{"station-callee"});
    EXPECT_NEAR(*e.headroom, 2, 1e-9);
    EXPECT_NEAR(e.links.at(1).calls_per_second, 100, 1e-9);
}

TEST(PoolEstimate, MovesTheWaitOfABusyCalleeToItsCallers) {
    auto scenario = single_station(900, "0 ms", 1000);
    building::add_service(scenario, "station", "callee", {{"cores", 10.0}, {"service_time", "exponential(10 ms)"}},
                          {{"pool_size", 10.0}});
    const auto e = estimate_of(scenario);
    EXPECT_EQ(*figures(e, "callee").waiting_seconds, 0) << "there are no more calls than cores";
    EXPECT_NEAR(*e.response_seconds, mmc(900, 0.01, 10).mean_response, 1e-9);
}

TEST(CacheEstimate, GroupsOfKeysAreAllKeysAndAllRequests) {
    for (const auto keys : {1, 7, 1000, 10'000'000})
        for (const Popularity& popularity :
             {Popularity{UniformKeys{}}, Popularity{ZipfKeys{0.8}}, Popularity{ZipfKeys{1}}, Popularity{ZipfKeys{1.3}},
              Popularity{HotSetKeys{5, 0.9}}}) {
            double count = 0, requests = 0;
            for (const auto& group : key_groups(popularity, keys)) {
                count += group.count;
                requests += group.count * group.probability;
            }
            EXPECT_NEAR(count, keys, 1e-6);
            EXPECT_NEAR(requests, 1, 1e-9);
        }
}

/// Users → API → cache, then a database; all times zero but the database's.
Scenario cached(const Given& cache, const Given& to_cache, RequestClass reads, double per_second = 500) {
    Scenario scenario;
    scenario.design.components = {
        component("users", "users"),
        component("api", "api-server", {{"cores", 1000.0}, {"workers", 100'000.0}, {"service_time", "0 ms"}}),
        component("cache", "redis", cache),
        component("db", "postgres",
                  {{"cores", 64.0}, {"max_connections", 1000.0}, {"read_time", "exponential(5 ms)"}})};
    scenario.design.links = {link("users", "api"), link("api", "cache", to_cache),
                             link("api", "db", {{"pool_size", 500.0}})};
    scenario.workload = open_workload(per_second, {std::move(reads)});
    return scenario;
}

TEST(CacheEstimate, IsCheForTheLeastRecentlyUsedAndTheFormulaForExpiry) {
    for (const Popularity& popularity : {Popularity{ZipfKeys{0.9}}, Popularity{HotSetKeys{200, 0.8}}}) {
        const auto p = key_probabilities(popularity, 10'000);
        const auto lru =
            estimate_of(cached({{"memory", "1 MB"}}, {{"ttl", "1000 d"}}, cacheable_class(10'000, popularity)));
        EXPECT_NEAR(*figures(lru, "cache").hit_ratio, lru_hit_ratio(p, 1000), 2e-3);
        const auto ttl = estimate_of(cached({}, {{"ttl", "10 s"}}, cacheable_class(10'000, popularity)));
        EXPECT_NEAR(*figures(ttl, "cache").hit_ratio, ttl_hit_ratio(p, 500, 10), 2e-3);
    }
}

TEST(CacheEstimate, MissesAreWhatTheDatabaseIsAskedFor) {
    const auto e = estimate_of(cached({}, {{"ttl", "10 s"}}, cacheable_class(1000, UniformKeys{})));
    const double hits = 0.5 * 10 / (1 + 0.5 * 10);
    EXPECT_NEAR(figures(e, "db").arrivals_per_second, 500 * (1 - hits), 1e-6);
    EXPECT_NEAR(figures(e, "cache").arrivals_per_second, 500 + 500 * (1 - hits), 1e-6) << "misses are filled";
    ASSERT_EQ(e.classes.size(), 1U);
    EXPECT_THAT(e.classes[0].visits,
                testing::Contains(testing::Pair(ComponentId{"db"}, testing::DoubleNear(1 - hits, 1e-9))));
}

TEST(FlowEstimate, CountsWhatAGatewayTurnsAway) {
    auto scenario = single_station(200, "1 ms", 4);
    scenario.design.components.push_back(component("gate", "api-gateway", {{"rate_limit", "80 /s"}}));
    scenario.design.links = {link("users", "gate"), link("gate", "station")};
    const auto e = estimate_of(scenario);
    EXPECT_NEAR(figures(e, "station").arrivals_per_second, 80, 1e-9);
    EXPECT_TRUE(doubts(e, Doubt::RateLimited));
    EXPECT_NEAR(*e.response_seconds, 0.002, 1e-5) << "of those that it lets through: authentication and service";

    auto& gate = scenario.design.components.back().parameters;
    gate = {{"client_rate_limit", std::string{"10 /s"}}};
    scenario.workload.populations[0].clients = 10;
    EXPECT_NEAR(figures(estimate_of(scenario), "station").arrivals_per_second, 100, 1e-9);
}

TEST(CacheEstimate, AStaleItemServesWhileOneFetchesIt) {
    auto scenario = cached({}, {{"ttl", "10 s"}, {"pattern", "refresh-ahead"}, {"refresh_after", "80 %"}},
                           cacheable_class(1000, UniformKeys{}));
    const auto e = estimate_of(scenario);
    // A cycle is a fetch, 8 s of 0.5 requests a second, and the next request: within 2 s it is served.
    const double requests = 0.5 * 8 + 1;
    EXPECT_NEAR(figures(e, "db").arrivals_per_second, 500 / requests, 1e-6);
    EXPECT_NEAR(*figures(e, "cache").hit_ratio, (requests - std::exp(-0.5 * 2)) / requests, 1e-9);
}

TEST(FlowEstimate, SaysWhatItDoesNotCount) {
    auto scenario = single_station(100, "1 ms", 4);
    scenario.design.faults = {fault(FaultKind::Outage, "station", 10_s)};
    scenario.workload.traffic = {{.at = Duration{20_s}, .factor = 5}};
    const auto e = estimate_of(scenario);
    EXPECT_TRUE(doubts(e, Doubt::Faults));
    EXPECT_TRUE(doubts(e, Doubt::Traffic));
    EXPECT_EQ(e.peak_factor, 5);
    EXPECT_FALSE(doubts(e, Doubt::Saturated));
}

TEST(FlowEstimate, OfADrawingThatLeadsNowhereSaysSo) {
    Scenario scenario;
    scenario.design.components = {component("users", "users"), component("other", "a kind that is not there")};
    scenario.workload = open_workload(10, {plain_class()});
    const auto e = estimate_of(scenario);
    EXPECT_FALSE(e.response_seconds);
    EXPECT_TRUE(doubts(e, Doubt::NoWay));
    EXPECT_EQ(e.components.size(), 2U);
    EXPECT_EQ(estimate(Design{}, Workload{}).components.size(), 0U);
}

TEST(ClosedEstimate, IsNearTheMachineRepairModelAndWithinItsBounds) {
    for (const auto& [users, servers] : {std::pair{20, 1}, std::pair{60, 4}, std::pair{80, 4}}) {
        auto scenario = single_station(0, "exponential(50 ms)", servers);
        scenario.workload = closed_workload(users, Exponential{1_s}, {plain_class()});
        const auto e = estimate_of(scenario);
        const auto exact = machine_repair(users, 1, 0.05, servers);
        EXPECT_NEAR(e.offered_per_second, exact.throughput_per_second, 0.06 * exact.throughput_per_second) << users;
        EXPECT_LE(e.offered_per_second, servers / 0.05);
        EXPECT_TRUE(doubts(e, Doubt::ClosedUsers));
        EXPECT_FALSE(doubts(e, Doubt::Saturated)) << users;
        EXPECT_TRUE(e.response_seconds) << users;
    }
}

TEST(ClosedEstimate, OfMoreUsersThanCanBeServedSaysWhatIsFullInsteadOfAWait) {
    for (const int users : {200, 2'000, 1'000'000}) {
        auto scenario = single_station(0, "exponential(50 ms)", 4);
        scenario.workload = closed_workload(users, Exponential{1_s}, {plain_class()});
        const auto e = estimate_of(scenario);
        EXPECT_FALSE(e.response_seconds) << users << ": " << e.response_seconds.value_or(0) << " s";
        EXPECT_TRUE(doubts(e, Doubt::Saturated)) << users;
        ASSERT_TRUE(e.bottleneck) << users;
        EXPECT_EQ(e.bottleneck->component, ComponentId{"station"});
        EXPECT_NEAR(*e.headroom, 4 / 0.05 * 1.05 / users, 0.05 * *e.headroom) << "of those who would ask";
    }
}

} // namespace
} // namespace tiers::test
