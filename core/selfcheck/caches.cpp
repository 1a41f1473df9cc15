#include "core/analysis/cache_ratio.h"
#include "core/selfcheck/building.h"
#include "core/selfcheck/groups.h"

#include <fmt/format.h>

namespace tiers::selfcheck {

namespace {

using namespace building;

/// Users → API → Redis, Postgres behind it; nothing but the cache limits.
Scenario cached(double per_second, std::int64_t keys, Popularity popularity, const std::string& memory,
                const std::string& ttl) {
    Scenario scenario;
    scenario.design.components = {
        component("users", "users"),
        component("api", "api-server", {{"cores", 1000.0}, {"workers", 1'000'000.0}, {"service_time", "0 ms"}}),
        component("cache", "redis", {{"memory", memory}, {"service_time", "0 ms"}}),
        component("db", "postgres", {{"cores", 1000.0}, {"max_connections", 1000.0}, {"read_time", "0 ms"}})};
    scenario.design.links = {link("users", "api"), link("api", "cache", {{"ttl", ttl}}),
                             link("api", "db", {{"pool_size", 1000.0}})};
    scenario.workload = open_workload(per_second, {cacheable_class(keys, popularity)});
    return scenario;
}

Comparison hit_ratio(double expected, std::string formula) {
    return {
        .figure = "hit ratio", .formula = std::move(formula), .expected = expected, .measure = [](const Recording& r) {
            const auto& cache = r.totals.components[at(r, "cache")];
            return static_cast<double>(cache.hits) / static_cast<double>(cache.lookups);
        }};
}

/// Che's approximation is within 1 % absolute here, which is what is asked of the engine too.
SelfCheck lru(std::string id, std::string title, std::int64_t keys, Popularity popularity, std::int64_t items,
              double rate, double seconds) {
    const double che = lru_hit_ratio(key_probabilities(popularity, keys), static_cast<double>(items));
    SelfCheck check{.id = std::move(id),
                    .title = std::move(title),
                    .scenario = cached(rate, keys, popularity, fmt::format("{} kB", items), "1000 d"),
                    .options = measured_for(seconds)};
    check.options.warmup = check.options.duration / 3;
    auto ratio = hit_ratio(che - 0.01, "Che, ± 0.01");
    ratio.expected_high = che + 0.01;
    check.comparisons = {ratio};
    return check;
}

SelfCheck expiry() {
    const Popularity popularity = ZipfKeys{0.9};
    SelfCheck check{.id = "ttl",
                    .title = "A cache without limit, TTL 10 s",
                    .scenario = cached(200, 5'000, popularity, "1 GB", "10 s"),
                    .options = measured_for(600)};
    check.comparisons = {
        hit_ratio(ttl_hit_ratio(key_probabilities(popularity, 5'000), 200, 10), "Σ p λ T p / (1 + λ T p)")};
    return check;
}

/// Every second the only key expires at 1,000 requests a second: the first to miss fetches it, and so does everybody
/// who asks within the 200 ms of that fetch.
SelfCheck stampede() {
    const int expiries = 20;
    auto scenario = cached(1000, 1, SingleKey{}, "1 GB", "1 h");
    scenario.design.components.back().parameters["read_time"] = std::string{"200 ms"};
    for (int i = 1; i <= expiries; ++i)
        scenario.faults.push_back(fault(FaultKind::ExpireHotKey, "cache", std::chrono::seconds{i}));
    SelfCheck check{.id = "stampede",
                    .title = "A hot key expires, no single-flight",
                    .scenario = std::move(scenario),
                    .options = {}};
    check.options.warmup = std::chrono::milliseconds{500};
    check.options.duration = std::chrono::seconds{expiries + 1};
    check.comparisons = {{.figure = "rebuilds an expiry",
                          .formula = "1 + λ R",
                          .expected = 1 + 1000 * 0.2,
                          .measure = [](const Recording& r) {
                              return static_cast<double>(r.totals.components[at(r, "db")].arrivals) / expiries;
                          }}};
    return check;
}

} // namespace

std::vector<SelfCheck> caches() {
    std::vector<SelfCheck> checks;
    checks.push_back(
        lru("lru-zipf-1e3", "LRU, 1,000 keys, Zipf 0.9, room for 100", 1'000, ZipfKeys{0.9}, 100, 1000, 150));
    checks.push_back(
        lru("lru-zipf-1e5", "LRU, 100,000 keys, Zipf 0.9, room for 10,000", 100'000, ZipfKeys{0.9}, 10'000, 5000, 75));
    checks.push_back(lru("lru-hotset", "LRU, 100,000 keys, 90 % on 1,000, room for 2,000", 100'000,
                         HotSetKeys{1'000, 0.9}, 2'000, 5000, 50));
    checks.push_back(expiry());
    checks.push_back(stampede());
    return checks;
}

} // namespace tiers::selfcheck
