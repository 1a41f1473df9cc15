#include "core/analysis/cache_ratio.h"
#include "tests/validation/scenarios.h"

#include <gtest/gtest.h>

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

} // namespace
} // namespace tiers::test
