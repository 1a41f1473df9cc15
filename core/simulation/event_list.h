#pragma once

#include "core/simulation/random.h"

#include <algorithm>
#include <array>
#include <bit>
#include <cstddef>
#include <cstdint>
#include <limits>
#include <optional>
#include <vector>

namespace tiers {

/// Something that will happen: when, in which order among what happens at the same time, and to whom. 16 bytes.
struct Event {
    std::int64_t time{};   ///< ns
    std::uint64_t order{}; ///< sequence number << payload_bits | payload

    static constexpr int payload_bits = 24;
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

/// The events to come, in total order: by time, then by when they were pushed. Nothing may be pushed before the last
/// time that was popped, or popped until; a simulation never does. Push and pop take constant time on average, whatever
/// the number of events and the spread of their delays. A value; it allocates only to hold more events than ever
/// before.
///
/// The next few events stand in sorted arrays. Later ones stand in a timing wheel of eleven levels, one for each six
/// bits of a time: the highest digit in which a time differs from the wheel's base gives an event's level, the value of
/// that digit its bucket. So the earliest events of the wheel are always in the first bucket of the lowest level in
/// use. When its turn comes, its events move into the array if they are few, and else to the levels below, with the
/// bucket's start as the base. A bucket keeps its events in the order in which they were pushed.
class EventList {
  public:
    [[nodiscard]] bool empty() const { return m_next_count == 0 && m_wheel_count == 0; }
    [[nodiscard]] std::size_t size() const { return m_next_count + m_wheel_count; }
    /// The list is not empty.
    [[nodiscard]] Event first() const {
        return m_next_count > 0 ? Event{m_next_times[m_next_count - 1], m_next_orders[m_next_count - 1]}
                                : first_of_wheel();
    }

    [[gnu::always_inline]] void push(std::int64_t time, std::uint32_t payload) {
        const auto order = (m_sequence++ << Event::payload_bits) | payload;
        if (time > m_next_until) return place(time, order);
        if (m_next_count == most_next) [[unlikely]] {
            spill();
            return place(time, order);
        }
        insert(time, order);
    }

    /// The first event of a list that is not empty.
    Event pop() { return *pop_until(std::numeric_limits<std::int64_t>::max()); }
    /// The first event if its time is at most `limit`.
    [[gnu::always_inline]] std::optional<Event> pop_until(std::int64_t limit) {
        if ((m_next_count == 0 && !refill(limit)) || m_next_times[m_next_count - 1] > limit) {
            m_now = std::max(m_now, limit);
            return std::nullopt;
        }
        --m_next_count;
        m_now = m_next_times[m_next_count];
        return Event{m_now, m_next_orders[m_next_count]};
    }

  private:
    static constexpr int digit_bits = 6;
    static constexpr std::uint32_t digits = 1U << digit_bits;
    static constexpr std::size_t levels = 11;
    static constexpr std::size_t most_next = 32; ///< beyond that, moving events aside costs more than the wheel
    static constexpr std::uint32_t no_chunk = 0xffffffff;

    /// Some events of one bucket, in the order in which they came.
    struct Chunk {
        std::uint32_t next{no_chunk};
        std::uint16_t begin{};
        std::uint16_t end{};
        std::array<Event, 15> events;
    };
    struct Bucket {
        std::uint32_t first{no_chunk};
        std::uint32_t last{no_chunk};
    };
    struct Level {
        std::uint64_t used{}; ///< bit d: buckets[d] is not empty
        std::array<Bucket, digits> buckets{};
    };
    struct Place {
        std::size_t level;
        std::uint32_t digit;
    };

    [[gnu::always_inline]] void insert(std::int64_t time, std::uint64_t order) {
        std::size_t i = m_next_count++;
        for (; i > 0 && m_next_times[i - 1] <= time; --i) {
            m_next_times[i] = m_next_times[i - 1];
            m_next_orders[i] = m_next_orders[i - 1];
        }
        m_next_times[i] = time;
        m_next_orders[i] = order;
    }

    [[gnu::noinline]] void place(std::int64_t time, std::uint64_t order) {
        const auto differing = static_cast<std::uint64_t>(time ^ m_base) | 1;
        const auto level = (63U - static_cast<unsigned>(std::countl_zero(differing))) / digit_bits;
        const auto shift = level * digit_bits;
        const auto digit = static_cast<std::uint32_t>(time >> shift) & (digits - 1);
        auto& bucket = m_levels[level].buckets[digit];
        if (bucket.last == no_chunk) {
            bucket.first = bucket.last = take_chunk();
            mark(level, digit);
        } else if (m_chunks[bucket.last].end == m_chunks[bucket.last].events.size()) {
            const auto chunk = take_chunk();
            m_chunks[bucket.last].next = chunk;
            bucket.last = chunk;
        }
        auto& chunk = m_chunks[bucket.last];
        auto& event = chunk.events[chunk.end++];
        event.time = time;
        event.order = order;
        ++m_wheel_count;
    }

    /// Where the wheel's earliest events are; it is not empty.
    [[nodiscard]] Place first_place() const {
        const auto level = static_cast<std::size_t>(std::countr_zero(m_used_levels));
        return {level, static_cast<std::uint32_t>(std::countr_zero(m_levels[level].used))};
    }

    [[nodiscard]] Event first_of_wheel() const {
        const auto [level, digit] = first_place();
        auto index = m_levels[level].buckets[digit].first;
        auto earliest = m_chunks[index].events[m_chunks[index].begin];
        for (; level > 0 && index != no_chunk; index = m_chunks[index].next)
            for (auto i = m_chunks[index].begin; i < m_chunks[index].end; ++i)
                if (m_chunks[index].events[i].time < earliest.time) earliest = m_chunks[index].events[i];
        return earliest;
    }

    /// Moves the wheel's earliest events into the empty array; false where none can be due by `limit`.
    [[gnu::noinline]] bool refill(std::int64_t limit) {
        if (m_wheel_count == 0) {
            m_next_until = std::numeric_limits<std::int64_t>::max();
            return false;
        }
        for (;;) {
            const auto [level, digit] = first_place();
            const auto& bucket = m_levels[level].buckets[digit];
            const auto& chunk = m_chunks[bucket.first];
            const auto below = (std::int64_t{1} << (digit_bits * static_cast<int>(level))) - 1;
            const auto start = chunk.events[chunk.begin].time & ~below;
            if (start > limit) return false;
            if (bucket.first == bucket.last) {
                m_next_until = start | below;
                take_first_chunk(level, digit);
                return true;
            }
            if (level == 0) {
                // What is pushed at this time goes behind those that stay in the bucket.
                m_next_until = start - 1;
                take_first_chunk(level, digit);
                return true;
            }
            m_base = start;
            lower(level, digit);
        }
    }

    void take_first_chunk(std::size_t level, std::uint32_t digit) {
        auto& bucket = m_levels[level].buckets[digit];
        const auto index = bucket.first;
        const auto& chunk = m_chunks[index];
        for (auto i = chunk.begin; i < chunk.end; ++i) insert(chunk.events[i].time, chunk.events[i].order);
        m_wheel_count -= chunk.end - chunk.begin;
        bucket.first = chunk.next;
        if (bucket.first == no_chunk) {
            bucket.last = no_chunk;
            unmark(level, digit);
        }
        give_back(index);
    }

    /// Moves a bucket's events to the levels that a new base gives them.
    void lower(std::size_t level, std::uint32_t digit) {
        auto& bucket = m_levels[level].buckets[digit];
        auto index = bucket.first;
        bucket = {};
        unmark(level, digit);
        while (index != no_chunk) {
            m_wheel_count -= m_chunks[index].end - m_chunks[index].begin;
            for (auto i = m_chunks[index].begin; i < m_chunks[index].end; ++i) {
                const auto event = m_chunks[index].events[i];
                place(event.time, event.order);
            }
            const auto next = m_chunks[index].next;
            give_back(index);
            index = next;
        }
    }

    /// Moves the array's events into the wheel. None there is before the array's last, so that the base may move up to
    /// the present without a change of their places.
    [[gnu::noinline]] void spill() {
        m_base = m_now;
        m_next_until = m_now - 1;
        for (; m_next_count > 0; --m_next_count) place(m_next_times[m_next_count - 1], m_next_orders[m_next_count - 1]);
    }

    void mark(std::size_t level, std::uint32_t digit) {
        m_levels[level].used |= std::uint64_t{1} << digit;
        m_used_levels |= 1U << level;
    }
    void unmark(std::size_t level, std::uint32_t digit) {
        auto& used = m_levels[level].used;
        used &= ~(std::uint64_t{1} << digit);
        if (used == 0) m_used_levels &= ~(1U << level);
    }

    std::uint32_t take_chunk() {
        if (m_free_chunk == no_chunk) {
            m_chunks.emplace_back();
            return static_cast<std::uint32_t>(m_chunks.size() - 1);
        }
        const auto index = m_free_chunk;
        auto& chunk = m_chunks[index];
        m_free_chunk = chunk.next;
        chunk.next = no_chunk;
        chunk.begin = chunk.end = 0;
        return index;
    }
    void give_back(std::uint32_t index) {
        m_chunks[index].next = m_free_chunk;
        m_free_chunk = index;
    }

    std::uint64_t m_sequence{};
    std::int64_t m_now{}; ///< last popped time, or until which events were popped
    std::int64_t m_next_until{std::numeric_limits<std::int64_t>::max()}; ///< what is later stands in the wheel
    std::size_t m_next_count{};
    std::size_t m_wheel_count{};
    // Times and orders apart: what was stored in two halves is not read as a whole, for which the processor would wait.
    std::array<std::int64_t, most_next> m_next_times{}; ///< the last one is the first to come
    std::array<std::uint64_t, most_next> m_next_orders{};
    std::int64_t m_base{};         ///< no event of the wheel is before it
    std::uint32_t m_used_levels{}; ///< bit l: m_levels[l] is not empty
    std::uint32_t m_free_chunk{no_chunk};
    std::vector<Chunk> m_chunks;
    std::array<Level, levels> m_levels{};
};

} // namespace tiers
