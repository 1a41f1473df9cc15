#pragma once

#include "core/simulation/key_table.h"

#include <algorithm>
#include <array>
#include <cstdint>
#include <limits>
#include <vector>

namespace tiers {

/// When the data behind each key changed. A version is told by a moment: who read at `as_of` holds the version of that
/// moment, and it is the newest until the first change after. Of each key the last changes are known; of a version
/// older than those it is known that it is old, its end no further back than they reach.
class KeyVersions {
  public:
    static constexpr std::int64_t forever = std::numeric_limits<std::int64_t>::max();

    void change(std::uint64_t key, std::int64_t now) {
        auto& record = record_of(key);
        record.changes[record.count++ % record.changes.size()] = now;
    }

    /// The end of the version that was the newest at `as_of`; below 0 where it still is the newest.
    [[nodiscard]] std::int64_t first_change_after(std::uint64_t key, std::int64_t as_of) const {
        const auto* record = find(key);
        if (record == nullptr) return -1;
        std::int64_t first = -1;
        for (std::uint32_t back = 1; back <= known(*record); ++back) {
            const auto time = record->change_before(back);
            if (time <= as_of) break;
            first = time;
        }
        return first;
    }

    /// A change was acknowledged that the database does not have yet.
    void await_flush(std::uint64_t key) { ++record_of(key).unflushed; }
    void flushed(std::uint64_t key) { --record_of(key).unflushed; }
    /// The moment whose version the database has at `now`: before the oldest change that it waits for.
    [[nodiscard]] std::int64_t in_database(std::uint64_t key, std::int64_t now) const {
        const auto* record = find(key);
        if (record == nullptr || record->unflushed == 0) return now;
        return record->change_before(std::min(record->unflushed, known(*record))) - 1;
    }

    /// Memory that it takes.
    [[nodiscard]] std::size_t bytes() const { return m_records.size() * (sizeof(Record) + 16); }

  private:
    struct Record {
        std::uint64_t key{};
        std::array<std::int64_t, 4> changes{}; ///< the last ones, in a ring
        std::uint32_t count{};                 ///< of all changes
        std::uint32_t unflushed{};

        /// The time of the change that is so many back, 1 for the last.
        [[nodiscard]] std::int64_t change_before(std::uint32_t back) const {
            return changes[(count - back) % changes.size()];
        }
    };

    [[nodiscard]] static std::uint32_t known(const Record& record) {
        return std::min(record.count, static_cast<std::uint32_t>(record.changes.size()));
    }
    [[nodiscard]] static std::uint32_t tag_of(std::uint64_t key) { return static_cast<std::uint32_t>(scattered(key)); }
    [[nodiscard]] std::uint32_t place_of(std::uint64_t key) const {
        return m_table.find(tag_of(key), [&](std::uint32_t place) { return m_records[place].key == key; });
    }
    [[nodiscard]] const Record* find(std::uint64_t key) const {
        const auto place = place_of(key);
        return place == KeyTable::none ? nullptr : &m_records[place];
    }
    [[nodiscard]] Record& record_of(std::uint64_t key) {
        auto place = place_of(key);
        if (place == KeyTable::none) {
            place = static_cast<std::uint32_t>(m_records.size());
            m_records.emplace_back().key = key;
            m_table.insert(tag_of(key), place);
        }
        return m_records[place];
    }

    std::vector<Record> m_records;
    KeyTable m_table;
};

} // namespace tiers
