#include "core/simulation/key_cache.h"

#include <gtest/gtest.h>

#include <array>
#include <list>
#include <map>
#include <random>
#include <span>
#include <vector>

namespace tiers {
namespace {

constexpr std::int64_t never = 1'000'000'000'000;

TEST(KeyCache, EvictsTheLeastRecentlyUsed) {
    KeyCache cache{30, KeyCache::Eviction::LeastRecentlyUsed};
    for (const std::uint64_t key : {1, 2, 3}) cache.put(key, 10, never, -1, 0);
    EXPECT_NE(cache.find(1, 0), nullptr);
    cache.put(4, 10, never, -1, 0);
    EXPECT_EQ(cache.find(2, 0), nullptr);
    EXPECT_NE(cache.find(1, 0), nullptr);
    EXPECT_NE(cache.find(3, 0), nullptr);
    EXPECT_NE(cache.find(4, 0), nullptr);
}

TEST(KeyCache, ForgetsAtTheExpiry) {
    KeyCache cache{100, KeyCache::Eviction::LeastRecentlyUsed};
    cache.put(1, 10, 50, -1, 0);
    EXPECT_NE(cache.find(1, 49), nullptr);
    EXPECT_EQ(cache.find(1, 50), nullptr);
    EXPECT_EQ(cache.size(), 0U);
}

TEST(KeyCache, WithoutEvictionKeepsWhatItHas) {
    KeyCache cache{20, KeyCache::Eviction::None};
    cache.put(1, 10, 100, -1, 0);
    cache.put(2, 10, never, -1, 0);
    cache.put(3, 10, never, -1, 0);
    EXPECT_EQ(cache.find(3, 0), nullptr);
    cache.put(4, 10, never, -1, 100); // the first has expired by now
    EXPECT_NE(cache.find(4, 100), nullptr);
    EXPECT_NE(cache.find(2, 100), nullptr);
}

TEST(KeyCache, RefusesWhatIsLargerThanItself) {
    KeyCache cache{20, KeyCache::Eviction::LeastRecentlyUsed};
    cache.put(1, 10, never, -1, 0);
    cache.put(2, 21, never, -1, 0);
    EXPECT_EQ(cache.find(2, 0), nullptr);
    EXPECT_NE(cache.find(1, 0), nullptr);
}

TEST(KeyCache, RemembersSinceWhenAnEntryIsStale) {
    KeyCache cache{20, KeyCache::Eviction::LeastRecentlyUsed};
    cache.put(1, 10, never, -1, 0);
    EXPECT_LT(cache.stale_since(*cache.find(1, 5)), 0);
    cache.mark_stale(1, 7);
    cache.mark_stale(1, 9);
    EXPECT_EQ(cache.stale_since(*cache.find(1, 10)), 7);
    cache.put(1, 10, never, -1, 11);
    EXPECT_LT(cache.stale_since(*cache.find(1, 12)), 0);
}

/// The same rules, written without regard to speed.
class PlainCache {
  public:
    bool find(std::uint64_t key, std::int64_t now) {
        const auto it = m_expiry.find(key);
        if (it == m_expiry.end()) return false;
        if (it->second <= now) {
            erase(key);
            return false;
        }
        m_order.remove(key);
        m_order.push_front(key);
        return true;
    }
    void put(std::uint64_t key, std::int64_t expires, std::size_t limit) {
        erase(key);
        while (m_order.size() >= limit) erase(m_order.back());
        m_order.push_front(key);
        m_expiry[key] = expires;
    }
    void erase(std::uint64_t key) {
        m_order.remove(key);
        m_expiry.erase(key);
    }

  private:
    std::list<std::uint64_t> m_order;
    std::map<std::uint64_t, std::int64_t> m_expiry;
};

/// So many ranks of each of the spaces that the operations use are listed, the others are found by hash.
class KeyCacheListing : public testing::TestWithParam<std::uint32_t> {};

TEST_P(KeyCacheListing, AgreesWithAPlainCacheOverManyOperations) {
    const unsigned seed = 99;
    SCOPED_TRACE(seed);
    std::mt19937_64 random{seed};
    const std::vector<std::uint32_t> listed(90, GetParam());
    KeyCache cache{400, KeyCache::Eviction::LeastRecentlyUsed, 0, {}, listed};
    PlainCache plain;
    for (std::int64_t now = 0; now < 60'000; ++now) {
        const std::uint64_t key = random() % 97 * 0x100000001ULL;
        switch (random() % 4) {
        case 0:
        case 1: ASSERT_EQ(cache.find(key, now) != nullptr, plain.find(key, now)) << now; break;
        case 2: {
            const auto expires = now + 1 + static_cast<std::int64_t>(random() % 200);
            cache.put(key, 10, expires, -1, now);
            plain.put(key, expires, 40);
            break;
        }
        case 3:
            if (random() % 4 != 0) break;
            cache.erase(key);
            plain.erase(key);
            break;
        }
    }
}
INSTANTIATE_TEST_SUITE_P(Ranks, KeyCacheListing, testing::Values(0U, 50U, 97U));

TEST(KeyCache, ForgetsListedKeysToo) {
    const std::array<std::uint32_t, 1> listed{10};
    KeyCache cache{100, KeyCache::Eviction::LeastRecentlyUsed, 0, {}, listed};
    cache.put(9, 10, never, -1, 0);
    cache.put(10, 10, never, -1, 0);
    cache.clear();
    EXPECT_EQ(cache.find(9, 0), nullptr);
    EXPECT_EQ(cache.find(10, 0), nullptr);
    cache.put(9, 10, never, -1, 0);
    EXPECT_NE(cache.find(9, 0), nullptr);
    EXPECT_EQ(cache.size(), 1U);
}

TEST(KeyCache, TakesMemoryForItsEntriesAndForOneIndexOfThem) {
    constexpr std::uint32_t keys = 10'000;
    const auto bytes_of_an_entry = [](std::span<const std::uint32_t> listed) {
        KeyCache cache{keys, KeyCache::Eviction::LeastRecentlyUsed, 0, {}, listed};
        EXPECT_EQ(cache.footprint(), 0U);
        for (std::uint64_t key = 0; key < keys; ++key) cache.put(key, 1, never, -1, 0);
        return static_cast<double>(cache.footprint()) / keys;
    };
    constexpr double entry = 32 + 8, rank = 4, slot = 8, slots = 16'384;
    EXPECT_DOUBLE_EQ(bytes_of_an_entry(std::array{keys}), entry + rank);
    EXPECT_DOUBLE_EQ(bytes_of_an_entry({}), entry + slot * slots / keys);
}

} // namespace
} // namespace tiers
