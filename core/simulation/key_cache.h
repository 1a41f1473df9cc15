#pragma once

#include "core/simulation/key_index.h"
#include "core/simulation/random.h"

#include <array>
#include <cstdint>
#include <span>
#include <vector>

namespace tiers {

/// A cache of real keys: memory limit, expiry, eviction. An entry is found by hashing; look-up, fill and eviction take
/// constant time, and once the cache has been as full as it gets nothing is allocated. A value: copies are independent.
class KeyCache {
  public:
    enum class Eviction : std::uint8_t {
        LeastRecentlyUsed,
        LeastFrequentlyUsed, ///< by a logarithmic count of uses in 8 bits, as in Redis, which here never fades; of
                             ///< those used alike the least recently used
        Random,
        None,
    };

    KeyCache() = default;
    /// Expired items are kept for `grace` ns, for who may serve them. `chance` serves the choices of eviction. `listed`
    /// says of which keys so many will be there that they are found by rank.
    KeyCache(double capacity_bytes, Eviction eviction, std::int64_t grace = 0, RandomStream chance = {},
             std::span<const std::uint32_t> listed = {});

    /// Two fill a line of the processor's cache, in a large array.
    struct Entry {
        std::uint64_t key{};
        std::int64_t expires{}; ///< ns
        std::uint32_t bytes{};
        std::uint32_t newer{}, older{};
        std::uint8_t uses{};  ///< logarithmic
        bool kept{};          ///< false: a free place
        bool is_stale{};      ///< a newer version exists
        bool being_rebuilt{}; ///< somebody fetches a fresh one while this one serves
    };
    static_assert(sizeof(Entry) == 32);

    /// The entry, now used once more; nullptr for a miss. Fresh while `now` is before its expiry; expired ones are
    /// found within the grace and dropped after it.
    Entry* find(std::uint64_t key, std::int64_t now);
    /// Puts an item in or renews it, evicting what must go. nullptr where it is not kept: it is larger than the cache,
    /// or nothing is evicted and there is no room. An item counts at most 4 GiB.
    Entry* put(std::uint64_t key, double bytes, std::int64_t expires, std::int64_t stale_since, std::int64_t now);
    void erase(std::uint64_t key);
    /// The item's time is over now.
    void expire(std::uint64_t key, std::int64_t now);
    /// The data behind the key changed: what is held of it is stale from now on.
    void mark_stale(std::uint64_t key, std::int64_t now);
    /// Since when, in ns, a newer version of this entry exists; below 0: it is the newest.
    [[nodiscard]] std::int64_t stale_since(const Entry& entry) const {
        return entry.is_stale ? m_stale_since[place_of(entry)] : -1;
    }
    void clear();

    /// The key will be looked up soon, some keys later: what that needs is fetched into the processor's cache
    /// meanwhile.
    void expect(std::uint64_t key) {
        if (m_used >= many) fetch_ahead(key);
    }

    /// Counts so many uses of an entry at once.
    void use(Entry& entry, double times);

    [[nodiscard]] double bytes() const { return m_bytes; }
    [[nodiscard]] double capacity() const { return m_capacity; }
    [[nodiscard]] std::size_t size() const { return m_used; }
    /// Memory that it takes: of an entry, perhaps since when it is stale, and the index.
    [[nodiscard]] std::size_t footprint() const {
        return m_used * (sizeof(Entry) + sizeof(std::int64_t)) + m_index.bytes();
    }

  private:
    static constexpr std::uint32_t none = KeyIndex::none;
    static constexpr std::size_t many = std::size_t{1} << 14; ///< entries; fewer stay in the processor's cache
    /// A key that will be looked up: what is known of it by now.
    struct Expected {
        std::uint64_t key{};
        std::uint32_t place{none};
    };
    struct Order {
        std::uint32_t newest{none}, oldest{none};
    };

    [[nodiscard]] std::uint32_t place_of(std::uint64_t key) const;
    [[nodiscard]] std::uint32_t place_of(const Entry& entry) const {
        return static_cast<std::uint32_t>(&entry - m_entries.data());
    }
    void set_stale_since(std::uint32_t place, std::int64_t time);
    void fetch_ahead(std::uint64_t key);
    void fetch(std::uint32_t place) const {
        if (place < m_entries.size()) __builtin_prefetch(m_entries.data() + place);
    }
    void touch(std::uint32_t place);
    bool make_room(double bytes, std::int64_t now);
    [[nodiscard]] std::uint32_t victim(std::int64_t now);
    [[nodiscard]] Order& order_of(const Entry& entry);
    void detach(std::uint32_t place);
    void attach_newest(std::uint32_t place);
    void remove(std::uint32_t place);

    double m_capacity{};
    std::int64_t m_grace{};
    Eviction m_eviction{Eviction::LeastRecentlyUsed};
    RandomStream m_chance;
    double m_bytes{};
    std::size_t m_used{};
    ScatteredVector<Entry> m_entries;
    std::vector<std::int64_t> m_stale_since; ///< by place, of those that are stale
    std::uint32_t m_free{none};
    KeyIndex m_index;
    std::vector<Order> m_orders; ///< by recency; of the least frequently used one for each count of uses
    std::size_t m_fewest{};      ///< no entry has fewer uses
    std::array<Expected, 16> m_expected{};
    std::uint32_t m_expected_count{};
};

} // namespace tiers
