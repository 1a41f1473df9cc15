#include "tests/validation/scenarios.h"

#include <gtest/gtest.h>

namespace tiers::test {
namespace {

using building::cacheable_class;
using building::fault;

/// 3,000 reads a second, of which a database that can do 1,000 sees a few per cent while the cache before it works. The
/// cache is away for 20 s, and comes back empty.
Scenario shop_with_cache(const Given& to_database, const std::string& ttl = "5 min") {
    Scenario scenario;
    scenario.design.components = {
        component("users", "users"),
        component("api", "api-server",
                  {{"instances", 4.0},
                   {"cores", 16.0},
                   {"workers", 100'000.0},
                   {"queue_limit", 100'000.0},
                   {"service_time", "exponential(1 ms)"}}),
        component("cache", "redis", {{"memory", "1 GB"}, {"service_time", "0.02 ms"}}),
        component("db", "postgres",
                  {{"cores", 10.0}, {"max_connections", 1'000'000.0}, {"read_time", "exponential(10 ms)"}})};
    Given database{{"pool_size", 1'000'000.0}, {"timeout", "1 s"}};
    for (const auto& given : to_database) {
        std::erase_if(database, [&](const auto& other) { return other.first == given.first; });
        database.push_back(given);
    }
    scenario.design.links = {link("users", "api"), link("api", "cache", {{"ttl", ttl}}), link("api", "db", database)};
    auto reads = cacheable_class(20'000, ZipfKeys{0.9});
    scenario.workload = open_workload(3000, {reads});
    // The cache is warmed with traffic that the database alone could bear.
    scenario.workload.traffic = {{.at = Duration{0}, .factor = 0.2},
                                 {.at = Duration{10_s}, .factor = 1, .ramp = Duration{20_s}}};
    scenario.faults = {fault(FaultKind::Outage, "cache", 60_s, 20_s)};
    return scenario;
}

/// Share of the requests made from `first` to `end` seconds that were answered within a second.
double goodput(const Recording& r, std::size_t first, std::size_t end) {
    std::uint64_t offered = 0, good = 0;
    for (std::size_t w = first; w < end; ++w) {
        offered += r.windows[w].total.offered;
        good += r.windows[w].total.good;
    }
    return static_cast<double>(good) / static_cast<double>(offered);
}

Recording run_for(const Scenario& scenario, Duration duration) {
    const auto compilation = compile(scenario);
    for (const auto& problem : compilation.problems) ADD_FAILURE() << describe(problem);
    RunOptions options;
    options.duration = duration;
    options.warmup = 20_s;
    return run(compilation.model, options);
}

const Given immediate_retries{{"retries", 3.0}, {"backoff", "0 ms"}};

TEST(CacheOutage, ImmediateRetriesKeepTheSystemDownLongAfterTheCacheIsBack) {
    const auto r = run_for(shop_with_cache(immediate_retries), 200_s);
    EXPECT_GT(goodput(r, 30, 60), 0.999);
    EXPECT_LT(goodput(r, 65, 80), 0.5);
    EXPECT_LT(goodput(r, 140, 200), 0.5) << "a minute and more after the cache came back";
}

TEST(CacheOutage, ABoundedPoolRecoversInSeconds) {
    auto given = immediate_retries;
    given.insert(given.end(), {{"pool_size", 5.0}, {"pool_timeout", "200 ms"}});
    const auto r = run_for(shop_with_cache(given), 140_s);
    EXPECT_LT(goodput(r, 65, 80), 0.6) << "while the cache is away the database can do a third";
    EXPECT_GT(goodput(r, 88, 140), 0.99) << "some seconds after the cache is back";
}

TEST(CacheOutage, CancellingAbandonedWorkEndsTheStorm) {
    auto given = immediate_retries;
    given.emplace_back("abandoned", "cancel");
    const auto r = run_for(shop_with_cache(given), 160_s);
    EXPECT_GT(goodput(r, 120, 160), 0.95);
}

TEST(CacheOutage, BackoffAloneDoesNotEndIt) {
    const auto r =
        run_for(shop_with_cache({{"retries", 3.0}, {"backoff", "100 ms"}, {"backoff_jitter", "full"}}), 200_s);
    EXPECT_LT(goodput(r, 140, 200), 0.6);
}

TEST(CacheOutage, KeysFilledTogetherExpireTogetherOneTimeToLiveLater) {
    const auto given = Given{{"pool_size", 5.0}, {"pool_timeout", "200 ms"}};
    const auto r = run_for(shop_with_cache(given, "40 s"), 150_s);
    const auto reads = [&](std::size_t first, std::size_t end) {
        std::uint64_t sum = 0;
        for (auto w = first; w < end; ++w) sum += r.windows[w].components[at(r, "db")].arrivals;
        return static_cast<double>(sum) / static_cast<double>(end - first);
    };
    EXPECT_GT(reads(120, 123), 2 * reads(112, 118)) << "what was filled from 80 s on expires from 120 s on";
}

/// The same shop, whose users give up after a second and ask again; the servers wait for the database as long as it
/// takes, so that what they ask for gets into the cache late, when nobody waits for it any more.
Scenario shop_with_hasty_users(const std::string& ttl, const Given& users = {}, const Given& to_database = {}) {
    auto given = to_database;
    given.emplace_back("timeout", "1000 s"); // of several the last counts
    auto scenario = shop_with_cache(given, ttl);
    scenario.design.components[1].parameters["workers"] = 5000.0;
    scenario.design.components[1].parameters["queue_limit"] = 10.0;
    auto& patience = scenario.design.links[0].parameters;
    patience = {{"timeout", "1 s"}, {"retries", 3.0}, {"backoff", "0 ms"}};
    for (const auto& [name, value] : users) patience[name] = value;
    return scenario;
}

TEST(CacheOutage, WithImmediateRetriesTheSystemGoesDownAgainOneTimeToLiveLater) {
    const auto r = run_for(shop_with_hasty_users("60 s"), 190_s);
    EXPECT_GT(goodput(r, 30, 60), 0.999);
    EXPECT_LT(goodput(r, 62, 80), 0.05);
    EXPECT_LT(goodput(r, 95, 105), 0.8) << "twenty seconds after the cache is back";
    EXPECT_GT(goodput(r, 125, 140), 0.9) << "the late answers have filled it";
    EXPECT_LT(goodput(r, 160, 175), 0.4) << "what they filled from 100 s on expires, and the queue grows again";
    // It is the time to live: where it is longer, that moment passes, and by then the storm is over.
    const auto longer = run_for(shop_with_hasty_users("100 s"), 230_s);
    EXPECT_GT(goodput(longer, 160, 175), 0.97);
    EXPECT_GT(goodput(longer, 175, 230), 0.97);
    // Without retries the same outage passes once.
    const auto calm = run_for(shop_with_hasty_users("60 s", {{"retries", 0.0}}), 190_s);
    EXPECT_GT(goodput(calm, 135, 190), 0.97);
}

TEST(CacheOutage, AgainstGoingDownAgainTooBackoffAloneDoesNotHelp) {
    const auto backed_off =
        run_for(shop_with_hasty_users("60 s", {{"backoff", "200 ms"}, {"backoff_jitter", "full"}}), 180_s);
    EXPECT_LT(goodput(backed_off, 160, 170), 0.4);
    const auto cancelled =
        run_for(shop_with_hasty_users("60 s", {{"abandoned", "cancel"}}, {{"abandoned", "cancel"}}), 190_s);
    EXPECT_GT(goodput(cancelled, 92, 190), 0.99);
    const auto bounded =
        run_for(shop_with_hasty_users("60 s", {}, {{"pool_size", 5.0}, {"pool_timeout", "200 ms"}}), 190_s);
    EXPECT_GT(goodput(bounded, 92, 190), 0.99);
}

/// A callee that fails one call in fifty.
Scenario flaky(const Given& breaker) {
    auto scenario = single_station(500, "1 ms", 64);
    Given callee{{"cores", 64.0}, {"service_time", "2 ms"}};
    building::add_service(scenario, "station", "callee", callee, breaker);
    auto errors = fault(FaultKind::Errors, "callee", 0_s);
    errors.rate = 0.02;
    scenario.faults = {errors};
    return scenario;
}

TEST(Breaker, AHairTriggerCostsMoreGoodputThanItSaves) {
    const auto without = goodput(run_for(flaky({}), 100_s), 20, 100);
    const auto hair = goodput(run_for(flaky({{"circuit_breaker.failure_rate", "10 %"},
                                             {"circuit_breaker.window", 10.0},
                                             {"circuit_breaker.minimum_calls", 5.0},
                                             {"circuit_breaker.open_for", "5 s"},
                                             {"circuit_breaker.half_open_calls", 5.0}}),
                                      100_s),
                              20, 100);
    const auto sensible = goodput(run_for(flaky({{"circuit_breaker.failure_rate", "50 %"},
                                                 {"circuit_breaker.window", 100.0},
                                                 {"circuit_breaker.minimum_calls", 20.0}}),
                                          100_s),
                                  20, 100);
    EXPECT_NEAR(without, 0.98, 0.003);
    EXPECT_LT(hair, 0.5) << "it is open most of the time";
    EXPECT_NEAR(sensible, without, 0.003);
}

TEST(RetryStorm, ABudgetKeepsAShortSlowDownShort) {
    const auto after = [](const Given& policy) {
        // 70 % busy; a slow-down by five for 10 s.
        auto scenario = single_station(700, "0.1 ms", 64);
        Given to_callee{{"timeout", "300 ms"}, {"retries", 5.0}, {"backoff", "10 ms"}};
        to_callee.insert(to_callee.end(), policy.begin(), policy.end());
        building::add_service(scenario, "station", "callee",
                              {{"cores", 10.0},
                               {"queue_limit", 100'000.0},
                               {"workers", 100'000.0},
                               {"service_time", "exponential(10 ms)"}},
                              to_callee);
        auto slow = fault(FaultKind::Slow, "callee", 30_s, 10_s);
        slow.factor = 5;
        scenario.faults = {slow};
        return goodput(run_for(scenario, 200_s), 120, 200);
    };
    EXPECT_LT(after({}), 0.2) << "80 s and more after the cause is gone";
    EXPECT_GT(after({{"retry_budget", "10 %"}, {"abandoned", "cancel"}}), 0.99);
    EXPECT_GT(after({{"circuit_breaker.failure_rate", "50 %"}}), 0.9);
}

} // namespace
} // namespace tiers::test
