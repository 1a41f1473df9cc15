#include "core/analysis/cache_ratio.h"
#include "core/simulation/key_cache.h"
#include "core/simulation/key_sampler.h"
#include "tests/validation/scenarios.h"

#include <gtest/gtest.h>

#include <cmath>
#include <limits>
#include <numeric>

namespace tiers::test {
namespace {

double hit_ratio(const Recording& r) {
    const auto& cache = r.totals.components[at(r, "cache")];
    return static_cast<double>(cache.hits) / static_cast<double>(cache.lookups);
}

/// Users → service → cache, then a database; everything but the cache takes no time, so that a miss fills at once.
Scenario cached_reads(double per_second, std::int64_t keys, Popularity popularity, const Given& cache,
                      const Given& to_cache) {
    Scenario scenario;
    scenario.design.components = {
        component("users", "users"),
        component("api", "api-server", {{"cores", 1000.0}, {"workers", 100'000.0}, {"service_time", "0 ms"}}),
        component("cache", "redis", cache),
        component("db", "postgres", {{"cores", 1000.0}, {"max_connections", 10'000.0}, {"read_time", "0 ms"}}),
    };
    scenario.design.links = {link("users", "api"), link("api", "cache", to_cache),
                             link("api", "db", {{"pool_size", 10'000.0}})};
    auto reads = plain_class("read");
    reads.cacheable = true;
    reads.keys = keys;
    reads.popularity = popularity;
    reads.item_size = Bytes{1000};
    scenario.workload = open_workload(per_second, {reads});
    return scenario;
}

TEST(TimeToLive, HitRatioAgreesWithItsFormula) {
    for (const double exponent : {0.0, 0.9}) {
        const auto scenario = cached_reads(500, 2000, ZipfKeys{exponent},
                                           {{"memory", "1 GiB"}, {"service_time", "0 ms"}}, {{"ttl", "10 s"}});
        const auto recordings = replicate(scenario, 200_s, 40_s, 10);
        const auto p = key_probabilities(ZipfKeys{exponent}, 2000);
        expect_agrees(each(recordings, hit_ratio), ttl_hit_ratio(p, 500, 10), ttl_hit_ratio(p, 510, 10),
                      "TTL hit ratio");
    }
}

TEST(LeastRecentlyUsed, HitRatioAgreesWithChe) {
    for (const Popularity& popularity :
         {Popularity{ZipfKeys{0.8}}, Popularity{ZipfKeys{1.1}}, Popularity{HotSetKeys{200, 0.8}}}) {
        const auto scenario =
            cached_reads(2000, 5000, popularity, {{"memory", "500 kB"}, {"service_time", "0 ms"}}, {});
        const auto recordings = replicate(scenario, 120_s, 20_s, 5);
        const double che = lru_hit_ratio(key_probabilities(popularity, 5000), 500);
        for (const double measured : each(recordings, hit_ratio)) EXPECT_NEAR(measured, che, 0.01);
    }
}

TEST(EdgeCache, KeepsWholeAnswersByTheSameFormula) {
    Scenario scenario;
    scenario.design.components = {
        component("users", "users"), component("cache", "cdn", {{"ttl", "1 h"}, {"memory", "30 MB"}}),
        component("store", "object-storage", {{"first_byte_time", "0 ms"}, {"bandwidth", "100 GB/s"}})};
    scenario.design.links = {link("users", "cache"), link("cache", "store")};
    auto photos = plain_class("photo");
    photos.is_static = true;
    photos.keys = 1000;
    photos.popularity = ZipfKeys{0.8};
    photos.response_size = Bytes{100'000};
    scenario.workload = open_workload(1000, {photos});
    const double che = lru_hit_ratio(key_probabilities(ZipfKeys{0.8}, 1000), 300);
    for (const double measured : each(replicate(scenario, 120_s, 20_s, 5), hit_ratio)) EXPECT_NEAR(measured, che, 0.01);
}

/// The share of draws that a cache with room for `capacity` items has, each miss being put in.
double measured_ratio(KeyCache::Eviction eviction, const Popularity& popularity, std::uint32_t keys,
                      std::uint32_t capacity, std::uint32_t warmup, std::uint32_t draws) {
    constexpr std::int64_t never = std::numeric_limits<std::int64_t>::max();
    const KeySampler sampler{popularity, keys};
    RandomStream stream{7, "keys"};
    KeyCache cache{static_cast<double>(capacity), eviction, 0, RandomStream{7, "eviction"}};
    std::uint32_t hits = 0;
    for (std::uint32_t i = 0; i < warmup + draws; ++i) {
        const auto key = sampler(stream);
        if (cache.find(key, 0) != nullptr)
            hits += i >= warmup ? 1 : 0;
        else
            cache.put(key, 1, never, -1, 0);
    }
    return static_cast<double>(hits) / draws;
}

/// Random eviction: an item leaves after an exponential time, the same for all, with which the cache is just full.
double random_hit_ratio(const std::vector<double>& probabilities, double capacity) {
    const auto sum = [&](double time, bool weighted) {
        double result = 0;
        for (const double p : probabilities) result += (weighted ? p : 1) * p * time / (1 + p * time);
        return result;
    };
    double low = 0, high = 1;
    while (sum(high, false) < capacity) high *= 2;
    for (int i = 0; i < 100; ++i) (sum((low + high) / 2, false) < capacity ? low : high) = (low + high) / 2;
    return sum(low, true);
}

TEST(LeastRecentlyUsed, AgreesWithCheForCachesOfEverySize) {
    struct Case {
        std::uint32_t keys, warmup, draws;
    };
    for (const auto& [keys, warmup, draws] : {Case{1'000, 20'000, 1'000'000}, Case{100'000, 1'000'000, 1'000'000},
                                              Case{10'000'000, 5'000'000, 1'000'000}}) {
        for (const Popularity& popularity : {Popularity{ZipfKeys{0.9}}, Popularity{HotSetKeys{keys / 20, 0.8}}}) {
            const double che = lru_hit_ratio(key_probabilities(popularity, keys), keys / 10);
            EXPECT_NEAR(
                measured_ratio(KeyCache::Eviction::LeastRecentlyUsed, popularity, keys, keys / 10, warmup, draws), che,
                0.01)
                << keys;
        }
    }
}

TEST(Eviction, RanksLfuBeforeLruBeforeRandomUnderASteadyDemand) {
    const Popularity popularity{ZipfKeys{0.8}};
    const auto ratio = [&](KeyCache::Eviction eviction) {
        return measured_ratio(eviction, popularity, 10'000, 500, 1'000'000, 1'000'000);
    };
    const auto p = key_probabilities(popularity, 10'000);
    const double lfu = ratio(KeyCache::Eviction::LeastFrequentlyUsed);
    const double lru = ratio(KeyCache::Eviction::LeastRecentlyUsed);
    const double random = ratio(KeyCache::Eviction::Random);
    // The best that any policy can do under independent requests is to keep the 500 most popular.
    const double best = std::accumulate(p.begin(), p.begin() + 500, 0.0);
    EXPECT_LT(lfu, best + 0.005);
    EXPECT_GT(lfu, best - 0.06);
    EXPECT_GT(lfu, lru + 0.03);
    EXPECT_NEAR(lru, lru_hit_ratio(p, 500), 0.01);
    EXPECT_GT(lru, random + 0.01);
    EXPECT_NEAR(random, random_hit_ratio(p, 500), 0.01);
}

TEST(Eviction, IsWhatTheStoreInTheDesignSays) {
    const Popularity popularity{ZipfKeys{0.8}};
    const auto p = key_probabilities(popularity, 4000);
    const auto ratio = [&](const char* eviction) {
        const auto scenario = cached_reads(
            4000, 4000, popularity, {{"memory", "200 kB"}, {"service_time", "0 ms"}, {"eviction", eviction}}, {});
        return hit_ratio(replicate(scenario, 120_s, 60_s, 1).front());
    };
    const double lru = ratio("lru");
    EXPECT_NEAR(lru, lru_hit_ratio(p, 200), 0.01);
    EXPECT_NEAR(ratio("random"), random_hit_ratio(p, 200), 0.01);
    EXPECT_GT(ratio("lfu"), lru + 0.03);
    EXPECT_GT(lru, random_hit_ratio(p, 200) + 0.02) << "else the two could not be told apart";
}

TEST(Eviction, OfItemsOfSeveralSizesLeavesAsManyAsHaveRoom) {
    // Che with sizes: an item stays as long as it is asked for again within the time T, with which the items that stay
    // fill the memory.
    auto scenario = cached_reads(3000, 2000, ZipfKeys{0.8}, {{"memory", "2 MB"}, {"service_time", "0 ms"}}, {});
    auto large = scenario.workload.classes[0];
    large.id = "large";
    large.share = 0.5;
    large.keys = 500;
    large.item_size = Bytes{10'000};
    scenario.workload.classes[0].share = 0.5;
    scenario.workload.classes.push_back(large);
    const auto small_p = key_probabilities(ZipfKeys{0.8}, 2000), large_p = key_probabilities(ZipfKeys{0.8}, 500);
    const auto sum = [](const std::vector<double>& p, double time, bool weighted) {
        double result = 0;
        for (const double x : p) result += (weighted ? x : 1) * -std::expm1(-x * 0.5 * time);
        return result;
    };
    double low = 0, high = 1e6;
    for (int i = 0; i < 200; ++i) {
        const double time = (low + high) / 2;
        (sum(small_p, time, false) * 1000 + sum(large_p, time, false) * 10'000 < 2e6 ? low : high) = time;
    }
    const double expected = 0.5 * sum(small_p, low, true) + 0.5 * sum(large_p, low, true);
    EXPECT_NEAR(hit_ratio(replicate(scenario, 120_s, 30_s, 1).front()), expected, 0.01);
}

TEST(Prefill, BeginsAsALongRunEnds) {
    for (const char* eviction : {"lru", "random"}) {
        for (const char* ttl : {"1 h", "20 s", "5 s"}) {
            const auto warm = [&](const char* prefill) {
                return cached_reads(
                    10'000, 100'000, ZipfKeys{0.9},
                    {{"memory", "10 MB"}, {"service_time", "0 ms"}, {"eviction", eviction}, {"prefill", prefill}},
                    {{"ttl", ttl}});
            };
            const double at_once = hit_ratio(replicate(warm("stationary"), 2_s, 0_s, 1).front());
            const double at_last = hit_ratio(replicate(warm("cold"), 35_s, 30_s, 1).front());
            const double at_first = hit_ratio(replicate(warm("cold"), 2_s, 0_s, 1).front());
            EXPECT_NEAR(at_once, at_last, 0.015) << eviction << " " << ttl;
            EXPECT_LT(at_first, at_last - 0.03) << eviction << " " << ttl;
        }
    }
}

TEST(Prefill, OfKeysUsedEquallyOftenTheLeastFrequentlyUsedFillTheCache) {
    const auto warm = [](const char* prefill, Popularity popularity) {
        return cached_reads(10'000, 10'000, popularity,
                            {{"memory", "2 MB"}, {"service_time", "0 ms"}, {"eviction", "lfu"}, {"prefill", prefill}},
                            {});
    };
    EXPECT_NEAR(hit_ratio(replicate(warm("stationary", UniformKeys{}), 1_s, 0_s, 1).front()), 0.2, 0.015);
    // The hot keys are all in, and of the others as many as have room: 0.8 + 0.2 × 1,000 / 9,000.
    EXPECT_NEAR(hit_ratio(replicate(warm("stationary", HotSetKeys{1'000, 0.8}), 1_s, 0_s, 1).front()), 0.822, 0.015);
}

TEST(Stampede, AsManyFetchAsArriveDuringOneFetchOrOneOfEachInstance) {
    auto scenario = cached_reads(1000, 1, SingleKey{}, {{"service_time", "0 ms"}}, {{"ttl", "1 h"}});
    scenario.design.components[1].parameters["instances"] = 4.0;
    scenario.design.components[3].parameters["read_time"] = "200 ms";
    for (int i = 1; i <= 20; ++i) {
        Fault expiry;
        expiry.kind = FaultKind::ExpireHotKey;
        expiry.target = "cache";
        expiry.at = Duration{std::chrono::seconds{i}};
        scenario.faults.push_back(expiry);
    }
    const auto fetches = [&] {
        const auto recording = replicate(scenario, 21_s, 500_ms, 1).front();
        return static_cast<double>(recording.totals.components[at(recording, "db")].arrivals);
    };
    // The first to miss, and a Poisson number of others within its 200 ms.
    EXPECT_NEAR(fetches(), 20 * (1 + 1000 * 0.2), 4 * std::sqrt(20 * 1000 * 0.2));
    scenario.design.links[1].parameters["single_flight"] = true;
    EXPECT_EQ(fetches(), 20 * 4);
    scenario.design.links[1].parameters["single_flight_scope"] = "all";
    EXPECT_EQ(fetches(), 20);
}

} // namespace
} // namespace tiers::test
