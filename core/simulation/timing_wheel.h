#pragma once

#include "core/simulation/random.h"

#include <array>
#include <bit>
#include <cstddef>
#include <cstdint>
#include <limits>
#include <utility>
#include <vector>

namespace tiers {

/// Something that will happen: when, in which order among what happens at the same time, and to whom. 16 bytes.
struct Event {
    std::int64_t time{};   ///< ns
    std::uint64_t order{}; ///< sequence number << payload_bits | payload

    static constexpr int payload_bits = 24;
    /// After all that happens at this time, and before all that happens later.
    [[nodiscard]] static constexpr Event end_of(std::int64_t time) {
        return {time, std::numeric_limits<std::uint64_t>::max()};
    }
    [[nodiscard]] std::uint32_t payload() const {
        return static_cast<std::uint32_t>(order & ((std::uint64_t{1} << payload_bits) - 1));
    }
    /// Earlier, or at the same time and scheduled first. Times are never negative.
    [[nodiscard]] bool before(const Event& other) const {
        const auto key = [](const Event& e) {
            return (static_cast<Wide>(static_cast<std::uint64_t>(e.time)) << 64) | e.order;
        };
        return key(*this) < key(other);
    }
};

/// Events in no order within a bucket, for those that are far away: eleven levels of buckets, one level for each six
/// bits of a time. The highest digit in which a time differs from the wheel's base gives an event's level, the value of
/// that digit its bucket. So the earliest events are always in the first bucket of the lowest level in use. A value; it
/// allocates only to hold more events than ever before.
class TimingWheel {
  public:
    [[nodiscard]] bool empty() const { return m_count == 0; }
    [[nodiscard]] std::size_t size() const { return m_count; }

    /// No event may be before the base, which is the start of the bucket that was taken last.
    [[gnu::noinline]] void place(const Event& event) {
        const auto differing = static_cast<std::uint64_t>(event.time ^ m_base) | 1;
        const auto level = (63U - static_cast<unsigned>(std::countl_zero(differing))) / digit_bits;
        const auto digit = static_cast<std::uint32_t>(event.time >> (level * digit_bits)) & (digits - 1);
        auto& bucket = m_levels[level].buckets[digit];
        if (bucket == no_chunk || m_chunks[bucket].count == m_chunks[bucket].events.size()) {
            const auto chunk = take_chunk();
            m_chunks[chunk].next = bucket;
            bucket = chunk;
            m_levels[level].used |= std::uint64_t{1} << digit;
            m_used_levels |= 1U << level;
        }
        auto& chunk = m_chunks[bucket];
        chunk.events[chunk.count++] = event;
        ++m_count;
    }

    /// No event is before this time; the wheel is not empty.
    [[nodiscard]] std::int64_t first_start() const {
        const auto [level, digit] = first_place();
        const auto below = (std::int64_t{1} << (digit_bits * static_cast<int>(level))) - 1;
        return m_chunks[m_levels[level].buckets[digit]].events[0].time & ~below;
    }

    /// The earliest event; the wheel is not empty.
    [[nodiscard]] Event first() const {
        const auto [level, digit] = first_place();
        auto index = m_levels[level].buckets[digit];
        auto earliest = m_chunks[index].events[0];
        for (; index != no_chunk; index = m_chunks[index].next)
            for (std::uint32_t i = 0; i < m_chunks[index].count; ++i)
                if (m_chunks[index].events[i].before(earliest)) earliest = m_chunks[index].events[i];
        return earliest;
    }

    /// Takes the first bucket's events out and gives each to `take`, which may place it again: it then comes to lie in
    /// a smaller bucket. The wheel is not empty.
    template <class Take> void take_first_bucket(Take&& take) {
        const auto [level, digit] = first_place();
        m_base = first_start();
        auto index = m_levels[level].buckets[digit];
        m_levels[level].buckets[digit] = no_chunk;
        auto& used = m_levels[level].used;
        used &= ~(std::uint64_t{1} << digit);
        if (used == 0) m_used_levels &= ~(1U << level);
        while (index != no_chunk) {
            m_count -= m_chunks[index].count;
            for (std::uint32_t i = 0; i < m_chunks[index].count; ++i) take(Event{m_chunks[index].events[i]});
            const auto next = m_chunks[index].next;
            give_back(index);
            index = next;
        }
    }

    /// Makes an earlier time the base; none of the events is before it.
    void rebase(std::int64_t base) {
        auto all = no_chunk;
        for (auto& level : m_levels) {
            for (; level.used != 0; level.used &= level.used - 1) {
                auto& bucket = level.buckets[static_cast<std::size_t>(std::countr_zero(level.used))];
                auto last = bucket;
                while (m_chunks[last].next != no_chunk) last = m_chunks[last].next;
                m_chunks[last].next = all;
                all = std::exchange(bucket, no_chunk);
            }
        }
        m_used_levels = 0;
        m_base = base;
        while (all != no_chunk) {
            const auto chunk = m_chunks[all];
            give_back(all);
            m_count -= chunk.count;
            for (std::uint32_t i = 0; i < chunk.count; ++i) place(chunk.events[i]);
            all = chunk.next;
        }
    }

  private:
    static constexpr int digit_bits = 6;
    static constexpr std::uint32_t digits = 1U << digit_bits;
    static constexpr std::size_t levels = 11;
    static constexpr std::uint32_t no_chunk = 0xffffffff;

    /// Some events of one bucket.
    struct Chunk {
        std::uint32_t next{no_chunk};
        std::uint32_t count{};
        std::array<Event, 15> events;
    };
    struct Level {
        std::uint64_t used{}; ///< bit d: buckets[d] is not empty
        std::array<std::uint32_t, digits> buckets = filled_with_none();
    };
    struct Place {
        std::size_t level;
        std::uint32_t digit;
    };

    static constexpr std::array<std::uint32_t, digits> filled_with_none() {
        std::array<std::uint32_t, digits> buckets{};
        buckets.fill(no_chunk);
        return buckets;
    }
    [[nodiscard]] Place first_place() const {
        const auto level = static_cast<std::size_t>(std::countr_zero(m_used_levels));
        return {level, static_cast<std::uint32_t>(std::countr_zero(m_levels[level].used))};
    }
    std::uint32_t take_chunk() {
        if (m_free_chunk == no_chunk) {
            m_chunks.emplace_back();
            return static_cast<std::uint32_t>(m_chunks.size() - 1);
        }
        const auto index = m_free_chunk;
        m_free_chunk = m_chunks[index].next;
        m_chunks[index].count = 0;
        return index;
    }
    void give_back(std::uint32_t index) {
        m_chunks[index].next = m_free_chunk;
        m_free_chunk = index;
    }

    std::int64_t m_base{};
    std::size_t m_count{};
    std::uint32_t m_used_levels{}; ///< bit l: m_levels[l] is not empty
    std::uint32_t m_free_chunk{no_chunk};
    std::vector<Chunk> m_chunks;
    std::array<Level, levels> m_levels{};
};

} // namespace tiers
