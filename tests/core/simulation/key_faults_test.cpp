#include "core/simulation/engine.h"
#include "tests/validation/scenarios.h"

#include <gtest/gtest.h>

namespace tiers::test {
namespace {

Recording run_keys(const Scenario& scenario, Duration duration) {
    const auto compilation = compile(scenario);
    for (const auto& problem : compilation.problems) ADD_FAILURE() << describe(problem);
    if (!compilation.model) return {};
    RunOptions options;
    options.duration = duration;
    options.warmup = {};
    options.window = 100_ms;
    return run(compilation.model, options);
}

Fault key_fault(FaultKind kind, std::string target, Duration at) {
    Fault result;
    result.kind = kind;
    result.target = std::move(target);
    result.at = at;
    return result;
}

/// 1,000 reads a second of 100 keys, 100 ms a query; what was read stays for long.
Scenario shop() {
    Scenario scenario;
    scenario.design.components = {
        component("users", "users"),
        component("api", "api-server", {{"cores", 1000.0}, {"workers", 100'000.0}, {"service_time", "0 ms"}}),
        component("cache", "redis", {{"service_time", "0 ms"}}),
        component("db", "postgres", {{"cores", 10'000.0}, {"max_connections", 100'000.0}, {"read_time", "100 ms"}})};
    scenario.design.links = {link("users", "api"), link("api", "cache", {{"ttl", "1 h"}}),
                             link("api", "db", {{"pool_size", 10'000.0}})};
    auto reads = plain_class("read");
    reads.cacheable = true;
    reads.keys = 100;
    reads.popularity = ZipfKeys{1};
    scenario.workload = open_workload(1000, {reads});
    return scenario;
}

std::uint64_t queries(const Recording& r, Duration from, Duration to) {
    std::uint64_t sum = 0;
    for (const auto& window : r.windows)
        if (window.start >= from && window.start < to) sum += window.components[at(r, ComponentId{"db"})].arrivals;
    return sum;
}

TEST(ExpireHotKey, TheMostPopularItemIsFetchedByAllWhoMissIt) {
    auto scenario = shop();
    scenario.faults = {key_fault(FaultKind::ExpireHotKey, "cache", 20_s)};
    const auto recording = run_keys(scenario, 22_s);
    EXPECT_EQ(queries(recording, 19_s, 20_s), 0U);
    // The most popular of 100 keys gets 1 of H(100) = 5.19 requests; 100 ms of them miss.
    EXPECT_NEAR(static_cast<double>(queries(recording, 20_s, 21_s)), 1000 / 5.19 * 0.1, 4 * 4.4);
    EXPECT_EQ(queries(recording, 21_s, 22_s), 0U);
}

TEST(ExpireHotKey, InOneServersMemoryLeavesTheOthersAsTheyAre) {
    Scenario scenario = shop();
    auto& api = scenario.design.components[1].parameters;
    api["instances"] = 4.0;
    api["local_cache"] = std::string{"1 MB"};
    api["local_ttl"] = std::string{"1 h"};
    const auto looked_up = [&](std::optional<int> instance) {
        auto expiry = key_fault(FaultKind::ExpireHotKey, "api", 20_s);
        expiry.instance = instance;
        scenario.faults = {expiry};
        const auto recording = run_keys(scenario, 22_s);
        std::uint64_t lookups = 0;
        for (const auto& window : recording.windows)
            if (window.start >= 20_s) lookups += window.components[at(recording, ComponentId{"cache"})].lookups;
        return lookups;
    };
    EXPECT_EQ(looked_up(2), 1U) << "the cache behind it has the item";
    EXPECT_EQ(looked_up({}), 4U);
}

TEST(HotKey, AShareOfTheRequestsGoesToOneKeyThatNobodyHad) {
    auto scenario = shop();
    scenario.workload.classes.front().keys = 1'000'000;
    scenario.workload.classes.front().popularity = UniformKeys{};
    auto hot = key_fault(FaultKind::HotKey, "cache", 5_s);
    hot.share = 0.5;
    hot.lasting = 5_s;
    scenario.faults = {hot};
    const auto recording = run_keys(scenario, 15_s);
    const auto hits = [&](Duration from, Duration to) {
        double looked = 0, found = 0;
        for (const auto& window : recording.windows) {
            if (window.start < from || window.start >= to) continue;
            const auto& cache = window.components[at(recording, ComponentId{"cache"})];
            looked += static_cast<double>(cache.lookups);
            found += static_cast<double>(cache.hits);
        }
        return found / looked;
    };
    EXPECT_LT(hits(0_s, 5_s), 0.01);
    EXPECT_NEAR(hits(6_s, 10_s), 0.5, 0.05);
    EXPECT_LT(hits(10_s, 15_s), 0.02);
    scenario.faults.front().target = "users";
    EXPECT_EQ(write_series(run_keys(scenario, 15_s)), write_series(recording));
}

TEST(HotKey, LeavesEveryOtherDrawAsItWas) {
    auto scenario = shop();
    const auto before = run_keys(scenario, 4_s);
    auto hot = key_fault(FaultKind::HotKey, "users", 2_s);
    hot.share = 0.5;
    scenario.faults = {hot};
    const auto after = run_keys(scenario, 4_s);
    for (std::size_t w = 0; w < 20; ++w) EXPECT_EQ(before.windows[w].total.response, after.windows[w].total.response);
    EXPECT_EQ(before.totals.requests, after.totals.requests);
}

TEST(KeyFaults, NameWhatTheyNeed) {
    auto scenario = shop();
    scenario.faults = {key_fault(FaultKind::HotKey, "cache", 1_s), key_fault(FaultKind::ExpireHotKey, "db", 1_s)};
    const auto problems = compile(scenario).problems;
    ASSERT_EQ(problems.size(), 2U);
    EXPECT_EQ(problems[0].path, "faults[0].share");
    EXPECT_EQ(problems[1].path, "faults[1].target");
}

} // namespace
} // namespace tiers::test
