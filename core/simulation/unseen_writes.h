#pragma once

#include "core/simulation/compiled_model.h"
#include "core/simulation/offset_log.h"

#include <cstdint>
#include <limits>
#include <optional>
#include <vector>

namespace tiers {

/// The writes that a replica does not show yet. They become visible in the order in which they were made, so that the
/// list is as long as the lag.
class UnseenWrites {
  public:
    static constexpr std::int64_t never = std::numeric_limits<std::int64_t>::max();

    /// A write of the key by `writer`, visible from `visible_at` on, or from when those before it are.
    void add(std::uint64_t key, std::int64_t written_at, std::int64_t visible_at, std::uint32_t writer);
    /// What is visible by now is forgotten.
    void catch_up(std::int64_t now);
    /// Replication went on again after a time without: what it held up becomes visible at `visible_at`.
    void resume(std::int64_t visible_at);

    /// What a read of the key misses.
    struct Missed {
        std::int64_t since{}; ///< when the first write that it does not show was made
        bool own{};           ///< one of them is the reader's
    };
    [[nodiscard]] std::optional<Missed> missed(std::uint64_t key, std::uint32_t reader) const;
    [[nodiscard]] std::size_t size() const { return m_writes.size(); }

  private:
    struct Write {
        std::uint64_t key{};
        std::int64_t written_at{};
        std::int64_t visible_at{};
        std::uint64_t next{}; ///< offset of the next one of the same key
        std::uint32_t writer{};
    };
    struct Entry {
        std::uint64_t key{};
        std::uint64_t first{}, last{}; ///< offsets of its writes
        bool used{};
    };
    [[nodiscard]] std::size_t place_of(std::uint64_t key) const;
    void erase(std::size_t place);
    void grow();

    OffsetLog<Write> m_writes;
    std::vector<Entry> m_table; ///< open addressing, linear probing; size a power of two
    std::size_t m_keys{};
};

} // namespace tiers
