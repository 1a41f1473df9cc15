#include "core/analysis/cache_ratio.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <cmath>
#include <list>
#include <map>
#include <numeric>
#include <random>

namespace tiers {
namespace {

double sum(const std::vector<double>& values) {
    return std::accumulate(values.begin(), values.end(), 0.0);
}

/// Hits of a real LRU cache after a warm-up.
double simulated_lru(const std::vector<double>& probabilities, std::size_t capacity, std::uint32_t seed) {
    std::mt19937 random{seed};
    std::discrete_distribution<std::size_t> keys(probabilities.begin(), probabilities.end());
    std::list<std::size_t> by_use;
    std::map<std::size_t, std::list<std::size_t>::iterator> places;
    int hits = 0;
    constexpr int warm_up = 10'000;
    constexpr int requests = 100'000;
    for (int i = 0; i < warm_up + requests; ++i) {
        const std::size_t key = keys(random);
        if (const auto it = places.find(key); it != places.end()) {
            by_use.splice(by_use.begin(), by_use, it->second);
            hits += i >= warm_up ? 1 : 0;
            continue;
        }
        by_use.push_front(key);
        places[key] = by_use.begin();
        if (by_use.size() > capacity) {
            places.erase(by_use.back());
            by_use.pop_back();
        }
    }
    return static_cast<double>(hits) / requests;
}

TEST(KeyProbabilities, AreMostPopularFirstAndSumToOne) {
    const std::vector<Popularity> popularities{UniformKeys{}, ZipfKeys{0.9}, HotSetKeys{10, 0.8}, HotSetKeys{90, 0.1},
                                               SingleKey{}};
    for (const Popularity& popularity : popularities) {
        const auto probabilities = key_probabilities(popularity, 100);
        ASSERT_EQ(probabilities.size(), 100U);
        EXPECT_NEAR(sum(probabilities), 1, 1e-12);
        EXPECT_TRUE(std::is_sorted(probabilities.rbegin(), probabilities.rend())) << popularity.index();
    }
    EXPECT_TRUE(key_probabilities(UniformKeys{}, 0).empty());
}

TEST(KeyProbabilities, FollowTheirLaws) {
    const auto zipf = key_probabilities(ZipfKeys{1}, 3); // 1, 1/2, 1/3 of 11/6
    EXPECT_NEAR(zipf[0], 6.0 / 11, 1e-12);
    EXPECT_NEAR(zipf[2], 2.0 / 11, 1e-12);
    const auto hot = key_probabilities(HotSetKeys{2, 0.8}, 10);
    EXPECT_NEAR(hot[1], 0.4, 1e-12);
    EXPECT_NEAR(hot[2], 0.025, 1e-12);
    EXPECT_EQ(key_probabilities(SingleKey{}, 5)[0], 1);
    EXPECT_NEAR(key_probabilities(HotSetKeys{20, 0.8}, 10)[9], 0.1, 1e-12);
}

TEST(LruHitRatio, OfUniformKeysIsTheShareThatFits) {
    EXPECT_NEAR(lru_hit_ratio(key_probabilities(UniformKeys{}, 1000), 250), 0.25, 1e-9);
}

TEST(LruHitRatio, HandlesItsCorners) {
    const auto keys = key_probabilities(ZipfKeys{0.8}, 100);
    EXPECT_EQ(lru_hit_ratio(keys, 0), 0);
    EXPECT_EQ(lru_hit_ratio(keys, 100), 1);
    EXPECT_EQ(lru_hit_ratio(keys, 1e9), 1);
    EXPECT_EQ(lru_hit_ratio({}, 10), 0);
    EXPECT_EQ(lru_hit_ratio(key_probabilities(SingleKey{}, 1000), 1), 1);
}

TEST(LruHitRatio, IsCloseToKingsExactFormulaForTwoPlaces) {
    // King 1971: of a cache of two, the sum over pairs in order of p_i p_j / (1 - p_i) × (p_i + p_j).
    const auto keys = key_probabilities(ZipfKeys{0.7}, 20);
    double exact = 0;
    for (std::size_t i = 0; i < keys.size(); ++i) {
        for (std::size_t j = 0; j < keys.size(); ++j) {
            if (i != j) exact += keys[i] * keys[j] / (1 - keys[i]) * (keys[i] + keys[j]);
        }
    }
    EXPECT_NEAR(lru_hit_ratio(keys, 2), exact, 0.005);
}

TEST(LruHitRatio, AgreesWithARealCache) {
    constexpr std::uint32_t seed = 7;
    for (const double exponent : {0.6, 0.9, 1.2}) {
        for (const std::size_t capacity : {20U, 300U}) {
            const auto keys = key_probabilities(ZipfKeys{exponent}, 1000);
            EXPECT_NEAR(lru_hit_ratio(keys, static_cast<double>(capacity)), simulated_lru(keys, capacity, seed), 0.005)
                << "zipf " << exponent << ", capacity " << capacity << ", seed " << seed;
        }
    }
    const auto hot = key_probabilities(HotSetKeys{50, 0.8}, 1000);
    EXPECT_NEAR(lru_hit_ratio(hot, 100), simulated_lru(hot, 100, seed), 0.005);
}

TEST(LruHitRatio, OfGroupedKeysIsThatOfSingleKeys) {
    const auto keys = key_probabilities(ZipfKeys{0.9}, 200'000);
    const double ratio = lru_hit_ratio(keys, 5'000);
    double low = 0;
    double high = 1e9;
    const auto items = [&](double t) {
        double count = 0;
        for (const double p : keys) count -= std::expm1(-p * t);
        return count;
    };
    for (int i = 0; i < 60; ++i) {
        const double middle = (low + high) / 2;
        (items(middle) < 5'000 ? low : high) = middle;
    }
    double exact = 0;
    for (const double p : keys) exact -= p * std::expm1(-p * high);
    EXPECT_NEAR(ratio, exact, 1e-8);
}

TEST(TtlHitRatio, OfOneKeyIsTheShareOfRequestsBeforeExpiry) {
    // One fill, then on average λT hits before the item expires.
    EXPECT_NEAR(ttl_hit_ratio({1}, 10, 6), 60.0 / 61, 1e-12);
}

TEST(TtlHitRatio, AddsUpOverKeys) {
    EXPECT_NEAR(ttl_hit_ratio({0.75, 0.25}, 4, 1), 0.75 * 3 / 4 + 0.25 / 2, 1e-12);
    EXPECT_EQ(ttl_hit_ratio({0.75, 0.25}, 4, 0), 0);
    EXPECT_EQ(ttl_hit_ratio({}, 4, 1), 0);
}

} // namespace
} // namespace tiers
