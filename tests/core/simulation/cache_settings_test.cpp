#include "tests/core/simulation/example_runs.h"

#include <cmath>

namespace tiers::test {
namespace {

RequestClass hot_read() {
    auto cls = plain_class("read");
    cls.cacheable = true;
    cls.popularity = SingleKey{};
    return cls;
}

/// Users → API → Redis and a database whose queries take 100 ms unless the test says otherwise.
Scenario cached_shop(double per_second, const Given& cache, const Given& to_cache,
                     const std::string& read_time = "100 ms") {
    Scenario scenario;
    scenario.design.components = {
        component("users", "users"),
        component("api", "api-server", {{"cores", 1000.0}, {"workers", 100'000.0}, {"service_time", "0 ms"}}),
        component("cache", "redis", cache),
        component("db", "postgres", {{"cores", 10'000.0}, {"max_connections", 100'000.0}, {"read_time", read_time}})};
    scenario.design.links = {link("users", "api"), link("api", "cache", to_cache),
                             link("api", "db", {{"pool_size", 10'000.0}})};
    scenario.workload = open_workload(per_second, {hot_read()});
    return scenario;
}

Recording run_in_windows(const Scenario& scenario, Duration duration, Duration window, Duration warmup = {}) {
    const auto compilation = compile(scenario);
    for (const auto& problem : compilation.problems) ADD_FAILURE() << describe(problem);
    auto options = options_of(duration, warmup);
    options.window = window;
    return compilation.model ? run(compilation.model, options) : Recording{};
}

const ComponentTotals& totals_at(const Recording& r, const char* id) {
    return r.totals.components[at(r, id)];
}

/// Users → CDN → API; one key, asked for at equal gaps.
Scenario at_the_edge(double per_second, const Given& cdn) {
    Scenario scenario;
    scenario.design.components = {component("users", "users"), component("cdn", "cdn", cdn),
                                  component("api", "api-server", {{"service_time", "1 ms"}})};
    scenario.design.links = {link("users", "cdn"), link("cdn", "api")};
    scenario.workload = open_workload(per_second, {hot_read()});
    scenario.workload.populations[0].arrivals = ConstantArrivals{};
    return scenario;
}

// --- Redis and its limits

TEST(Redis, DoesOneCommandAfterTheOther) {
    // 8,000 commands a second of 100 us each on one core: M/D/1 at 80 %.
    const auto r = run_of(cached_shop(8000, {{"service_time", "100 us"}}, {{"ttl", "10 h"}}), 60_s, 5_s);
    const auto& cache = totals_at(r, "cache");
    EXPECT_NEAR(cache.waiting.mean_seconds(), 0.8 * 100e-6 / (2 * (1 - 0.8)), 8e-6);
    EXPECT_NEAR(r.windows[30].components[at(r, "cache")].busy_servers, 0.8, 0.02);
}

TEST(Redis, RefusesConnectionsBeyondItsLimitAtOnce) {
    // It hangs, and whoever gets a connection waits for the timeout in vain; the connections of those who gave up stay
    // taken. Of a hundred requests a second, each with a look-up and a fill, all others are refused and go on to the
    // database at once.
    auto scenario = cached_shop(100, {{"max_connections", 40.0}}, {{"timeout", "1 s"}}, "1 ms");
    scenario.faults = {fault(FaultKind::Hang, "cache", 0_s)};
    const auto r = run_of(scenario, 60_s);
    const auto& calls = r.totals.links[link_at(r, "api-cache")];
    EXPECT_EQ(calls.errors[static_cast<std::size_t>(ErrorCause::Timeout)], 40U);
    EXPECT_EQ(calls.errors[static_cast<std::size_t>(ErrorCause::Refused)], 2 * r.totals.total.offered - 40);
    EXPECT_EQ(r.totals.total.ok, r.totals.total.offered);
    EXPECT_EQ(between(r, 2, 60).response.max(), Duration{1_ms});
    EXPECT_GT(between(r, 0, 2).response.max(), Duration{1_s});
}

TEST(CacheFailure, ARefusalCostsNoTime) {
    auto scenario = cached_shop(200, {}, {{"timeout", "50 ms"}});
    scenario.faults = {fault(FaultKind::Outage, "cache", 0_s)};
    const auto r = run_of(scenario, 10_s);
    EXPECT_EQ(all_errors(r.totals.total), 0U);
    EXPECT_EQ(r.totals.total.response.max(), Duration{100_ms}) << "the query alone";
}

// --- what is kept, and for how long

TEST(Eviction, CountsTheItemsByTheirSize) {
    // Room for 1,000 kB: 250 items of 4 kB of the 1,000 keys, or all of them at 1 kB.
    const auto hit_ratio = [](double item_bytes) {
        auto scenario = cached_shop(2000, {{"memory", "1000 kB"}}, {{"ttl", "10 h"}}, "0 ms");
        scenario.workload.classes = {building::cacheable_class(1000, UniformKeys{})};
        scenario.workload.classes[0].item_size = Bytes{item_bytes};
        const auto r = run_of(scenario, 40_s, 10_s);
        const auto& cache = totals_at(r, "cache");
        return static_cast<double>(cache.hits) / static_cast<double>(cache.lookups);
    };
    EXPECT_GT(hit_ratio(1000), 0.999);
    EXPECT_NEAR(hit_ratio(4000), 0.25, 0.01);
    EXPECT_NEAR(hit_ratio(2000), 0.5, 0.01);
}

TEST(TimeToLive, JitterTakesUpToItsShareOff) {
    // 2,000 keys are read within the first second and live 20 s less up to 40 %: from 12 s to 20 s, evenly. What is
    // asked for 4 times a second is fetched again soon after.
    auto scenario = cached_shop(8000, {}, {{"ttl", "20 s"}, {"ttl_jitter", "40 %"}}, "1 ms");
    scenario.workload.classes = {building::cacheable_class(2000, UniformKeys{})};
    const auto r = run_of(scenario, 22_s);
    const auto fetched = [&](std::size_t first, std::size_t end) {
        double sum = 0;
        for (auto w = first; w < end; ++w) sum += static_cast<double>(r.windows[w].components[at(r, "db")].arrivals);
        return sum;
    };
    EXPECT_GT(fetched(0, 3), 1990);
    EXPECT_EQ(fetched(4, 12), 0);
    for (const std::size_t second : {14, 15, 16, 17, 18, 19})
        EXPECT_NEAR(fetched(second, second + 1), 2000 / 8.0, 4 * std::sqrt(250)) << second;
}

TEST(StaleWhileRevalidate, EndsWithItsTime) {
    const auto hit_ratio = [](double per_second) {
        const auto r =
            run_of(at_the_edge(per_second, {{"ttl", "1 s"}, {"stale_while_revalidate", "5 s"}}), 200_s, 50_s);
        const auto& cdn = totals_at(r, "cdn");
        return static_cast<double>(cdn.hits) / static_cast<double>(cdn.lookups);
    };
    EXPECT_EQ(hit_ratio(1 / 5.0), 1) << "four seconds too old each time";
    EXPECT_EQ(hit_ratio(1 / 7.0), 0) << "six seconds too old each time";
}

TEST(StaleWhileRevalidate, ARebuildThatFailsIsTriedAgain) {
    auto scenario = at_the_edge(5, {{"ttl", "1 s"}, {"stale_while_revalidate", "60 s"}});
    scenario.faults = {fault(FaultKind::Outage, "api", 10_s, 10_s)};
    const auto r = run_of(scenario, 40_s);
    EXPECT_EQ(all_errors(r.totals.total), 0U);
    std::uint64_t fetched = 0;
    for (std::size_t w = 21; w < 40; ++w) fetched += r.windows[w].components[at(r, "api")].arrivals;
    // Each 1.2 s: the item lives a second, and the next request is the first at or after its end.
    EXPECT_NEAR(static_cast<double>(fetched), 19 / 1.2, 2) << "once the origin is back";
}

TEST(EdgeCache, EachPopulationHasAnEdgeOfItsOwn) {
    auto scenario = at_the_edge(20, {{"ttl", "1 h"}});
    scenario.workload.populations.push_back(scenario.workload.populations[0]);
    scenario.workload.populations[1].id = "others";
    scenario.workload.populations[1].demand = RateDemand{Rate{3}}; // the first of them when the item is there
    scenario.design.components[0].parameters["population"] = std::string{"all"};
    scenario.design.components.push_back(component("others", "users", {{"population", "others"}}));
    scenario.design.links.push_back(link("others", "cdn"));
    EXPECT_EQ(totals_at(run_of(scenario, 10_s), "api").arrivals, 2U);
}

TEST(EdgeCache, KeepsWhatItHasThroughAnOutage) {
    auto scenario = at_the_edge(20, {{"ttl", "1 h"}});
    scenario.faults = {fault(FaultKind::Outage, "cdn", 2_s, 2_s)};
    const auto r = run_of(scenario, 10_s);
    EXPECT_EQ(totals_at(r, "api").arrivals, 1U);
    EXPECT_NEAR(static_cast<double>(errors(r, ErrorCause::Refused)), 40, 1);
}

TEST(Rebuilds, TheLastOfThoseThatOverlapStartsTheTimeToLiveAgain) {
    // A request every 10 ms, 100 ms a query: ten ask at the start, the last at 100 ms (with the answer for the first on
    // its way). Their answers are in from 110 ms to 200 ms, and the item lives for 1 s from the last of them.
    for (const bool given_up : {false, true}) {
        auto scenario = cached_shop(100, {{"service_time", "0 ms"}}, {{"ttl", "1 s"}});
        scenario.workload.populations[0].arrivals = ConstantArrivals{};
        if (given_up) scenario.design.links.front().parameters["timeout"] = std::string{"50 ms"};
        const auto r = run_in_windows(scenario, 3_s, 10_ms);
        std::vector<int> asked;
        for (std::size_t w = 0; w < r.windows.size(); ++w)
            if (r.windows[w].components[at(r, "db")].arrivals > 0) asked.push_back(static_cast<int>(w));
        ASSERT_GE(asked.size(), 20U);
        const auto again = std::ranges::adjacent_find(asked, [](int a, int b) { return b > a + 1; });
        ASSERT_NE(again, asked.end());
        EXPECT_NEAR(10 * *again, 100, 10) << given_up;
        EXPECT_NEAR(10 * (*std::next(again) - *again), 100 + 1000, 10) << given_up;
    }
}

// --- the store's own time for a class

TEST(Classes, MayHaveTimesOfTheirOwnAtAComponent) {
    auto scenario = cached_shop(50, {}, {}, "3 ms");
    auto plain = plain_class("plain", 0.5), slow = plain_class("slow", 0.5);
    slow.times[ComponentId{"db"}] = Distribution{Constant{40_ms}};
    scenario.workload = open_workload(50, {plain, slow});
    const auto r = run_of(scenario, 20_s);
    EXPECT_EQ(r.totals.classes[0].response.max(), Duration{3_ms});
    EXPECT_EQ(r.totals.classes[1].response.max(), Duration{40_ms});
    EXPECT_NEAR(r.totals.classes[1].response.mean_seconds(), 0.040, 1e-9);
}

TEST(Classes, MayHaveATimeToLiveOfTheirOwn) {
    // A request of each every 20 ms: an item is fetched again by the first request after its time.
    auto scenario = cached_shop(100, {{"service_time", "0 ms"}}, {{"ttl", "9.99 s"}}, "0 ms");
    scenario.workload.populations[0].arrivals = ConstantArrivals{};
    auto quick = hot_read();
    quick.id = "quick";
    quick.ttl = Duration{990_ms};
    scenario.workload.classes.push_back(quick);
    scenario.workload.classes[0].share = quick.share = 0.5;
    const auto stored = totals_at(run_of(scenario, 100_s), "db").arrivals;
    EXPECT_NEAR(static_cast<double>(stored), 100 / 10.0 + 100 / 1.0, 4);

    auto at_edge = at_the_edge(100, {{"ttl", "9.99 s"}});
    at_edge.workload.classes = scenario.workload.classes;
    EXPECT_NEAR(static_cast<double>(totals_at(run_of(at_edge, 100_s), "api").arrivals), 100 / 10.0 + 100 / 1.0, 4);
}

} // namespace
} // namespace tiers::test
