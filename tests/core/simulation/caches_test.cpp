#include "core/simulation/engine.h"
#include "tests/validation/scenarios.h"

#include <gtest/gtest.h>

#include <cmath>
#include <numeric>

namespace tiers::test {
namespace {

Recording run_cache(const Scenario& scenario, Duration duration, Duration warmup = {}) {
    const auto compilation = compile(scenario);
    for (const auto& problem : compilation.problems) ADD_FAILURE() << describe(problem);
    if (!compilation.model) return {};
    RunOptions options;
    options.duration = duration;
    options.warmup = warmup;
    options.window = 100_ms;
    return run(compilation.model, options);
}

using building::fault;

/// Users → API servers → cache and database. Reads of one hot key unless the test says otherwise; the cache takes no
/// time, a query as long as the test says.
struct Shop {
    Given api{{"cores", 1000.0}, {"workers", 100'000.0}, {"service_time", "0 ms"}};
    Given cache{{"service_time", "0 ms"}};
    Given to_cache{};
    std::string read_time{"100 ms"};
    double per_second{200};
    RequestClass reads{one_key()};
    std::vector<RequestClass> more{};
    std::vector<Fault> faults{};

    static RequestClass one_key() {
        auto cls = plain_class("read");
        cls.cacheable = true;
        cls.popularity = SingleKey{};
        return cls;
    }
    [[nodiscard]] Scenario scenario() const {
        Scenario result;
        result.design.components = {component("users", "users"), component("api", "api-server", api),
                                    component("cache", "redis", cache),
                                    component("db", "postgres",
                                              {{"cores", 10'000.0},
                                               {"max_connections", 100'000.0},
                                               {"read_time", read_time},
                                               {"write_time", "10 ms"}})};
        result.design.links = {link("users", "api"), link("api", "cache", to_cache),
                               link("api", "db", {{"pool_size", 10'000.0}})};
        auto classes = more;
        classes.insert(classes.begin(), reads);
        result.workload = open_workload(per_second, classes);
        result.faults = faults;
        return result;
    }
};

/// A write of what `read` reads.
RequestClass edits(double share) {
    auto cls = plain_class("edit", share);
    cls.operation = Operation::Write;
    cls.cacheable = true;
    cls.data = "read";
    cls.popularity = SingleKey{};
    return cls;
}

std::uint64_t arrivals(const Recording& r, const char* id, Duration from = {}, Duration to = 1'000'000_s) {
    std::uint64_t sum = 0;
    for (const auto& window : r.windows)
        if (window.start >= from && window.start < to) sum += window.components[at(r, ComponentId{id})].arrivals;
    return sum;
}

std::uint64_t errors_of(const Recording& r) {
    const auto& errors = r.totals.total.errors;
    return std::accumulate(errors.begin(), errors.end(), std::uint64_t{0});
}

double hit_ratio(const Recording& r, const char* id = "cache") {
    const auto& totals = r.totals.components[at(r, ComponentId{id})];
    return static_cast<double>(totals.hits) / static_cast<double>(totals.lookups);
}

// --- eviction and flush

TEST(Eviction, NoneKeepsWhatCameFirstAndTakesNothingMore) {
    const auto hits_with = [](const char* eviction) {
        Shop shop;
        shop.cache = {{"service_time", "0 ms"}, {"eviction", std::string{eviction}}, {"memory", "100 kB"}};
        shop.to_cache = {{"ttl", "1 h"}};
        shop.read_time = "1 ms";
        shop.per_second = 1000;
        shop.reads = building::cacheable_class(1000, UniformKeys{});
        auto hot = fault(FaultKind::HotKey, "cache", 5_s); // that no cache has
        hot.share = 0.5;
        shop.faults = {hot};
        double looked = 0, found = 0;
        const auto r = run_cache(shop.scenario(), 15_s);
        for (const auto& window : r.windows) {
            if (window.start < 6_s) continue;
            const auto& cache = window.components[at(r, ComponentId{"cache"})];
            looked += static_cast<double>(cache.lookups);
            found += static_cast<double>(cache.hits);
        }
        return found / looked;
    };
    // The memory holds a tenth of the keys, and half of the requests are for the hot one.
    EXPECT_NEAR(hits_with("lru"), 0.55, 0.03);
    EXPECT_NEAR(hits_with("none"), 0.05, 0.03) << "there is no room for the hot one";
}

TEST(Flush, EmptiesTheCacheAndNothingElse) {
    Shop shop;
    shop.to_cache = {{"ttl", "1 h"}};
    shop.faults = {fault(FaultKind::Flush, "cache", 10_s)};
    const auto r = run_cache(shop.scenario(), 20_s);
    EXPECT_EQ(arrivals(r, "db", 5_s, 10_s), 0U);
    // All who come during the 100 ms of the first query ask, too; then the cache has it again.
    EXPECT_NEAR(static_cast<double>(arrivals(r, "db", 10_s, 11_s)), 200 * 0.1, 4 * std::sqrt(20));
    EXPECT_EQ(arrivals(r, "db", 11_s), 0U);
    EXPECT_EQ(errors_of(r), 0U) << "the cache itself goes on";
}

// --- single flight

TEST(SingleFlight, OneOfSeveralMissesForAKeyAsks) {
    Shop shop;
    shop.to_cache = {{"ttl", "2 s"}};
    EXPECT_GT(arrivals(run_cache(shop.scenario(), 1_s), "db"), 10U);
    shop.to_cache.emplace_back("single_flight", true);
    const auto recording = run_cache(shop.scenario(), 1_s);
    EXPECT_EQ(arrivals(recording, "db"), 1U);
    EXPECT_EQ(errors_of(recording), 0U);
    // Those who wait do so as long as the query takes, less what it had done when they came.
    EXPECT_LE(recording.totals.total.response.max(), Duration{101_ms});
    EXPECT_GT(recording.totals.total.ok, 150U);
}

TEST(SingleFlight, OneOfEachInstanceAsksUnlessAllShareOne) {
    Shop shop;
    shop.api.emplace_back("instances", 4.0);
    shop.to_cache = {{"single_flight", true}};
    EXPECT_EQ(arrivals(run_cache(shop.scenario(), 1_s), "db"), 4U);
    shop.to_cache.emplace_back("single_flight_scope", "all");
    EXPECT_EQ(arrivals(run_cache(shop.scenario(), 1_s), "db"), 1U);
}

TEST(SingleFlight, ThoseWhoWaitShareAFailure) {
    Shop shop;
    shop.to_cache = {{"single_flight", true}};
    shop.faults = {fault(FaultKind::Outage, "db", 50_ms, 450_ms)};
    const auto recording = run_cache(shop.scenario(), 1_s);
    // The query under way fails at 50 ms, and with it all that came until then; later ones are refused one by one.
    const auto& first = recording.windows.at(0).total;
    EXPECT_EQ(first.ok, 0U);
    EXPECT_EQ(first.offered, std::accumulate(first.errors.begin(), first.errors.end(), std::uint64_t{0}));
    EXPECT_GT(recording.totals.total.ok, 50U);
}

TEST(SingleFlight, TheNextOneAsksWhenTheInstanceOfTheFirstDies) {
    Shop shop;
    shop.api.emplace_back("instances", 2.0);
    shop.to_cache = {{"single_flight", true}, {"single_flight_scope", "all"}};
    shop.faults = {fault(FaultKind::Outage, "api", 50_ms, 10_ms)};
    shop.faults.front().instance = 0;
    const auto recording = run_cache(shop.scenario(), 1_s);
    EXPECT_EQ(arrivals(recording, "db"), 2U);
    EXPECT_LT(errors_of(recording), 20U);
    EXPECT_GT(recording.totals.total.ok, 150U);
}

TEST(SingleFlight, AWaiterWhoseCallerGaveUpIsCountedOnce) {
    Shop shop;
    shop.to_cache = {{"single_flight", true}};
    auto scenario = shop.scenario();
    scenario.design.links.front().parameters["timeout"] = "30 ms";
    const auto recording = run_cache(scenario, 1_s);
    EXPECT_EQ(arrivals(recording, "db"), 1U);
    EXPECT_GT(errors_of(recording), 5U);
    EXPECT_EQ(recording.totals.total.offered, recording.totals.total.ok + errors_of(recording));
}

// --- update patterns

TEST(UpdatePattern, CacheAsideForgetsWhatWasWritten) {
    Shop shop;
    shop.read_time = "1 ms";
    shop.more = {edits(0.05)};
    const auto recording = run_cache(shop.scenario(), 20_s, 1_s);
    const auto writes = recording.totals.acknowledged_writes;
    // Every write makes the next read a miss.
    EXPECT_NEAR(static_cast<double>(arrivals(recording, "db", 1_s)), 2 * static_cast<double>(writes),
                0.2 * static_cast<double>(writes));
    EXPECT_LT(recording.totals.max_staleness_seconds, 0.01);
}

TEST(UpdatePattern, WriteThroughPutsTheNewVersionIn) {
    Shop shop;
    shop.read_time = "1 ms";
    shop.more = {edits(0.05)};
    shop.to_cache = {{"pattern", "write-through"}};
    const auto recording = run_cache(shop.scenario(), 20_s, 1_s);
    EXPECT_NEAR(static_cast<double>(arrivals(recording, "db", 1_s)),
                static_cast<double>(recording.totals.acknowledged_writes), 2);
    EXPECT_DOUBLE_EQ(hit_ratio(recording), 1);
    EXPECT_EQ(recording.totals.stale_reads, 0U);
}

TEST(UpdatePattern, WriteBehindAnswersBeforeTheDatabaseHasTheWrite) {
    Shop shop;
    shop.read_time = "1 ms";
    shop.more = {edits(0.05)};
    shop.to_cache = {{"pattern", "write-behind"}, {"flush_delay", "500 ms"}};
    const auto recording = run_cache(shop.scenario(), 20_s);
    const auto& edit = recording.totals.classes.at(1);
    EXPECT_GT(edit.ok, 100U);
    EXPECT_LT(edit.response.max(), Duration{2_ms});
    EXPECT_EQ(recording.totals.stale_reads, 0U);
    EXPECT_EQ(recording.totals.lost_writes, 0U);
    // All but those of the last half second are in the database.
    const auto flushed = arrivals(recording, "db") - 1; // the first read
    EXPECT_GT(flushed + 15, edit.ok);
    EXPECT_LT(flushed, edit.ok);
}

TEST(UpdatePattern, WriteBehindLosesWhatWasNotFlushedWithTheCachesMemory) {
    Shop shop;
    shop.per_second = 1000;
    shop.reads.share = 0;
    shop.more = {edits(1)};
    shop.to_cache = {{"pattern", "write-behind"}, {"flush_delay", "500 ms"}};
    shop.faults = {fault(FaultKind::Outage, "cache", 5_s, 1_s)};
    const auto lost = [&] {
        const auto totals = run_cache(shop.scenario(), 10_s).totals;
        EXPECT_EQ(totals.writes.lost[static_cast<std::size_t>(LossCause::CacheCrash)], totals.lost_writes);
        return static_cast<double>(totals.lost_writes);
    };
    EXPECT_NEAR(lost(), 500, 4 * std::sqrt(500));
    shop.cache.emplace_back("persistent", true);
    EXPECT_EQ(lost(), 0);
    shop.cache = {{"replicas", 1.0}, {"replication_lag", "100 ms"}};
    EXPECT_NEAR(lost(), 100, 4 * std::sqrt(100));
}

TEST(UpdatePattern, WriteBehindTriesAgainWhileTheDatabaseIsDown) {
    Shop shop;
    shop.per_second = 100;
    shop.reads.share = 0;
    shop.more = {edits(1)};
    shop.to_cache = {{"pattern", "write-behind"}, {"flush_delay", "50 ms"}};
    shop.faults = {fault(FaultKind::Outage, "db", 1_s, 2_s)};
    const auto recording = run_cache(shop.scenario(), 5_s);
    EXPECT_EQ(errors_of(recording), 0U);
    const auto& db = recording.totals.components[at(recording, ComponentId{"db"})];
    EXPECT_GT(db.completions + 10, recording.totals.acknowledged_writes);
    EXPECT_EQ(recording.totals.lost_writes, 0U);
}

TEST(UpdatePattern, WithoutItsCacheWriteBehindWritesToTheDatabaseAtOnce) {
    Shop shop;
    shop.reads.share = 0;
    shop.more = {edits(1)};
    shop.to_cache = {{"pattern", "write-behind"}};
    shop.faults = {fault(FaultKind::Outage, "cache", 0_s, 2_s)};
    const auto open = run_cache(shop.scenario(), 1_s);
    EXPECT_EQ(errors_of(open), 0U);
    EXPECT_GE(open.totals.total.response.quantile_seconds(0.01), 0.0099);
    shop.to_cache.emplace_back("on_failure", "closed");
    EXPECT_EQ(run_cache(shop.scenario(), 1_s).totals.total.ok, 0U);
}

TEST(UpdatePattern, RefreshAheadFetchesOnceBeforeTheTimeIsOver) {
    Shop shop;
    shop.to_cache = {{"ttl", "1 s"}, {"pattern", "refresh-ahead"}, {"refresh_after", "50 %"}};
    const auto recording = run_cache(shop.scenario(), 10_s, 500_ms);
    EXPECT_DOUBLE_EQ(hit_ratio(recording), 1);
    EXPECT_LT(recording.totals.total.response.max(), Duration{1_ms});
    // An item lives 500 ms, the gap to the next request and the 100 ms of the query until the next takes its place.
    EXPECT_NEAR(static_cast<double>(arrivals(recording, "db", 500_ms)), 9.5 / 0.605, 1.5);
}

// --- versions

TEST(Versions, AnItemIsStaleFromTheChangeUntilItsTimeIsOver) {
    Shop shop;
    shop.read_time = "0 ms";
    shop.reads.updates = Rate{1};
    shop.to_cache = {{"ttl", "10 s"}};
    const auto recording = run_cache(shop.scenario(), 400_s, 20_s);
    // Fresh for the 1 s until the first change after its fill, on average.
    const double stale =
        static_cast<double>(recording.totals.stale_reads) / static_cast<double>(recording.totals.total.ok);
    EXPECT_NEAR(stale, 0.9, 0.03);
    EXPECT_GT(recording.totals.max_staleness_seconds, 9);
    EXPECT_LT(recording.totals.max_staleness_seconds, 10);
}

TEST(Versions, ASlowFetchPutsBackTheOldVersion) {
    Shop shop;
    shop.per_second = 100;
    shop.more = {edits(0.01)};
    shop.read_time = "1 ms";
    // The answer of the query is long on its way back, and a write from a server nearby overtakes it: it removes the
    // item before the old version is put in.
    auto scenario = shop.scenario();
    scenario.design.links[0].parameters["classes"] = std::vector<std::string>{"read"};
    scenario.design.links[2].parameters["latency"] = "200 ms";
    scenario.design.components.push_back(component("admin", "api-server"));
    scenario.design.links.push_back(link("users", "admin", {{"classes", std::vector<std::string>{"edit"}}}));
    scenario.design.links.push_back(link("admin", "db"));
    scenario.design.links.push_back(link("admin", "cache"));
    const auto recording = run_cache(scenario, 300_s);
    EXPECT_GT(recording.totals.stale_reads, 100U);
    // Not noticed until the next write: the gap between writes.
    EXPECT_GT(recording.totals.max_staleness_seconds, 1);
}

// --- when the cache fails

TEST(CacheFailure, OpenAsksTheDatabaseAndClosedFails) {
    Shop shop;
    shop.faults = {fault(FaultKind::Outage, "cache", 0_s, 5_s)};
    const auto open = run_cache(shop.scenario(), 1_s);
    EXPECT_EQ(errors_of(open), 0U);
    EXPECT_GT(arrivals(open, "db"), 150U);
    shop.to_cache = {{"on_failure", "closed"}};
    const auto closed = run_cache(shop.scenario(), 1_s);
    EXPECT_EQ(closed.totals.total.ok, 0U);
    EXPECT_EQ(arrivals(closed, "db"), 0U);
}

TEST(CacheFailure, StaleTakesTheLocalCopyHoweverOldElseTheDatabase) {
    Shop shop;
    shop.api.emplace_back("local_cache", "1 MB");
    shop.api.emplace_back("local_ttl", "100 ms");
    shop.faults = {fault(FaultKind::Outage, "cache", 5_s, 5_s)};
    EXPECT_GT(arrivals(run_cache(shop.scenario(), 10_s), "db", 5_s), 100U);
    shop.to_cache = {{"on_failure", "stale"}};
    const auto stale = run_cache(shop.scenario(), 10_s);
    EXPECT_EQ(arrivals(stale, "db", 5_s), 0U);
    EXPECT_EQ(errors_of(stale), 0U);
    shop.faults.front().at = 0_s;
    EXPECT_GT(arrivals(run_cache(shop.scenario(), 1_s), "db"), 1U);
}

TEST(CacheFailure, AHangingCacheCostsItsTimeoutAtEachLookupAndEachFill) {
    Shop shop;
    shop.to_cache = {{"timeout", "50 ms"}};
    shop.faults = {fault(FaultKind::Hang, "cache", 0_s, 5_s)};
    const auto recording = run_cache(shop.scenario(), 2_s);
    EXPECT_EQ(errors_of(recording), 0U);
    EXPECT_NEAR(recording.totals.total.response.quantile_seconds(0.5), 0.2, 0.003);
}

// --- local memory

TEST(LocalCache, EachInstanceFetchesForItself) {
    Shop shop;
    shop.api.emplace_back("instances", 3.0);
    shop.api.emplace_back("local_cache", "1 MB");
    shop.api.emplace_back("local_ttl", "10 s");
    shop.read_time = "0 ms";
    const auto recording = run_cache(shop.scenario(), 5_s);
    EXPECT_EQ(arrivals(recording, "db"), 1U);
    EXPECT_EQ(recording.totals.components[at(recording, ComponentId{"cache"})].lookups, 3U);
    EXPECT_GT(hit_ratio(recording, "api"), 0.99);
}

TEST(LocalCache, StaysStaleForItsOwnTimeAfterAWrite) {
    Shop shop;
    shop.api.emplace_back("local_cache", "1 MB");
    shop.api.emplace_back("local_ttl", "2 s");
    shop.read_time = "1 ms";
    shop.more = {edits(0.05)};
    const auto recording = run_cache(shop.scenario(), 60_s, 5_s);
    EXPECT_GT(recording.totals.stale_reads, 1000U);
    EXPECT_LT(recording.totals.max_staleness_seconds, 2);
    EXPECT_GT(recording.totals.max_staleness_seconds, 1.8);
}

TEST(LocalCache, IsLostWithItsInstance) {
    Shop shop;
    shop.api.emplace_back("local_cache", "1 MB");
    shop.api.emplace_back("local_ttl", "100 s");
    shop.faults = {fault(FaultKind::Outage, "api", 2_s, 1_s)};
    const auto recording = run_cache(shop.scenario(), 5_s);
    EXPECT_EQ(arrivals(recording, "cache", 1_s, 2_s), 0U);
    EXPECT_GT(arrivals(recording, "cache", 3_s), 0U);
}

TEST(LocalCache, AReverseProxyAnswersFromItsMemory) {
    Scenario scenario;
    scenario.design.components = {
        component("users", "users"),
        component("proxy", "reverse-proxy", {{"service_time", "0 ms"}, {"local_cache", "1 GB"}, {"local_ttl", "2 s"}}),
        component("api", "api-server", {{"service_time", "0 ms"}})};
    scenario.design.links = {link("users", "proxy"), link("proxy", "api")};
    auto cls = Shop::one_key();
    scenario.workload = open_workload(100, {cls});
    const auto recording = run_cache(scenario, 20_s);
    EXPECT_NEAR(static_cast<double>(arrivals(recording, "api")), 10, 1);
    scenario.workload.classes.front().cacheable = false;
    EXPECT_GT(arrivals(run_cache(scenario, 20_s), "api"), 1800U);
}

// --- the edge

struct Edge {
    Given cdn{{"ttl", "1 s"}};
    std::vector<Fault> faults{};

    [[nodiscard]] Scenario scenario() const {
        Scenario result;
        result.design.components = {
            component("users", "users"), component("cdn", "cdn", cdn),
            component("api", "api-server", {{"cores", 1000.0}, {"workers", 1000.0}, {"service_time", "100 ms"}})};
        result.design.links = {link("users", "cdn"), link("cdn", "api")};
        result.workload = open_workload(200, {Shop::one_key()});
        result.faults = faults;
        return result;
    }
};

TEST(EdgeCache, CoalescesMissesForOneKey) {
    Edge edge;
    const auto plain = run_cache(edge.scenario(), 10_s);
    // An item lives a second, its renewal takes another 100 ms, in which some 20 more miss.
    EXPECT_NEAR(static_cast<double>(arrivals(plain, "api")), 9 * 20, 70);
    edge.cdn.emplace_back("coalesce", true);
    EXPECT_NEAR(static_cast<double>(arrivals(run_cache(edge.scenario(), 10_s), "api")), 9, 1);
}

TEST(EdgeCache, ServesTheStaleCopyWhileOneFetchesTheFresh) {
    Edge edge;
    edge.cdn.emplace_back("stale_while_revalidate", "5 s");
    const auto recording = run_cache(edge.scenario(), 10_s, 500_ms);
    EXPECT_DOUBLE_EQ(hit_ratio(recording, "cdn"), 1);
    EXPECT_LT(recording.totals.total.response.max(), Duration{1_ms});
    EXPECT_NEAR(static_cast<double>(arrivals(recording, "api", 500_ms)), 9, 1);
}

TEST(EdgeCache, ServesTheStaleCopyWhileTheOriginFailsAndNoLonger) {
    Edge edge;
    edge.faults = {fault(FaultKind::Outage, "api", 3_s, 10_s)};
    const auto plain = run_cache(edge.scenario(), 12_s);
    EXPECT_GT(errors_of(plain), 1500U);
    edge.cdn.emplace_back("stale_if_error", "5 s");
    const auto recording = run_cache(edge.scenario(), 12_s);
    for (const auto& window : recording.windows) {
        const auto& errors = window.total.errors;
        const auto failed = std::accumulate(errors.begin(), errors.end(), std::uint64_t{0});
        EXPECT_TRUE(window.start >= 8_s || failed == 0) << seconds(window.start);
        EXPECT_TRUE(window.start < 9_s || window.total.ok == 0) << seconds(window.start);
    }
}

// --- what a failure leaves

TEST(Redis, ComesBackEmptyUnlessItIsPersistent) {
    Shop shop;
    shop.to_cache = {{"on_failure", "closed"}}; // else the reads of the outage fill it at once
    shop.faults = {fault(FaultKind::Outage, "cache", 2_s, 1_s)};
    const auto misses = [&] {
        const auto recording = run_cache(shop.scenario(), 4_s);
        return arrivals(recording, "db", 3_s);
    };
    EXPECT_GT(misses(), 5U);
    shop.cache.emplace_back("persistent", true);
    EXPECT_EQ(misses(), 0U);
}

TEST(Redis, AReplicaTakesOverAfterTheFailoverTime) {
    Shop shop;
    shop.read_time = "1 ms";
    shop.faults = {fault(FaultKind::Outage, "cache", 2_s, 20_s)};
    const auto refused_after = [&](Duration from) {
        const auto recording = run_cache(shop.scenario(), 10_s);
        std::uint64_t sum = 0;
        for (const auto& window : recording.windows)
            if (window.start >= from) sum += window.components[at(recording, ComponentId{"cache"})].errors;
        return sum;
    };
    EXPECT_GT(refused_after(5_s), 500U);
    shop.cache.emplace_back("replicas", 1.0);
    shop.cache.emplace_back("failover_time", "3 s");
    EXPECT_GT(refused_after(4_s), 100U);
    EXPECT_EQ(refused_after(5_s), 0U);
    const auto recording = run_cache(shop.scenario(), 10_s);
    EXPECT_EQ(arrivals(recording, "db", 5_s), 0U) << "the replica had the item";
}

// --- work that goes on

TEST(Rebuilds, ThoseThatTheirClientGaveUpOnFillTheCacheAll) {
    // Every client gives up after 50 ms; the query takes 100 ms. The servers go on, so that the item gets in all the
    // same, and each of those that overlap renews its time.
    Shop shop;
    shop.to_cache = {{"ttl", "1 s"}};
    auto scenario = shop.scenario();
    scenario.design.links.front().parameters["timeout"] = "50 ms";
    const auto recording = run_cache(scenario, 1_s);
    const auto fetched = arrivals(recording, "db");
    EXPECT_GT(fetched, 8U);
    const auto& cache = recording.totals.components[at(recording, ComponentId{"cache"})];
    EXPECT_EQ(arrivals(recording, "cache"), cache.lookups + fetched);
    EXPECT_GT(cache.hits, 100U);
    EXPECT_EQ(errors_of(recording), fetched);
}

} // namespace
} // namespace tiers::test
