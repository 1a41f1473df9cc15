#pragma once

#include <cstdint>
#include <vector>

namespace tiers {

/// A cache of real keys: memory limit, expiry, least-recently-used eviction or none. An entry is found by hashing;
/// look-up, fill and eviction take constant time.
class KeyCache {
  public:
    enum class Eviction : std::uint8_t { LeastRecentlyUsed, None };

    KeyCache() = default;
    KeyCache(double capacity_bytes, Eviction eviction) : m_capacity(capacity_bytes), m_eviction(eviction) {}

    struct Entry {
        std::uint64_t key{};
        std::int64_t expires{};     ///< ns
        std::int64_t stale_since{}; ///< ns since when a newer version exists; below 0: it is the newest
        double bytes{};
        std::uint32_t newer{}, older{};
    };

    /// The live entry, now the most recently used; nullptr for a miss. An expired entry is dropped.
    const Entry* find(std::uint64_t key, std::int64_t now);
    /// Puts an item in, evicting what must go. An item larger than the cache is not kept; nor, where nothing is
    /// evicted, one for which the expired items leave no room.
    void put(std::uint64_t key, double bytes, std::int64_t expires, std::int64_t now);
    void erase(std::uint64_t key);
    /// The data behind the key changed: what is held of it is stale from now on.
    void mark_stale(std::uint64_t key, std::int64_t now);
    void clear();

    [[nodiscard]] double bytes() const { return m_bytes; }
    [[nodiscard]] std::size_t size() const { return m_used; }

  private:
    static constexpr std::uint32_t none = 0xffffffff;

    [[nodiscard]] std::size_t slot_of(std::uint64_t key) const;
    void detach(std::uint32_t entry);
    void attach_newest(std::uint32_t entry);
    void remove(std::uint32_t entry);
    void grow_table();

    double m_capacity{};
    Eviction m_eviction{Eviction::LeastRecentlyUsed};
    double m_bytes{};
    std::size_t m_used{};
    std::vector<Entry> m_entries;
    std::vector<std::uint32_t> m_table; ///< open addressing, linear probing; size a power of two
    std::uint32_t m_newest{none}, m_oldest{none}, m_free{none};
};

} // namespace tiers
