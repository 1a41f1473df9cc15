#pragma once

#include "core/simulation/timing_wheel.h"

#include <algorithm>
#include <array>
#include <bit>
#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <limits>
#include <optional>
#include <utility>
#include <vector>

namespace tiers {

/// The events to come, in total order: by time, then by when they were pushed. Nothing may be pushed before the last
/// time that was popped, or asked for; a simulation never does. Push and pop take constant time on average, whatever
/// the number of events and the spread of their delays. A value; it allocates only to hold more events than ever
/// before.
///
/// A handful of events stands in an array, in no order. Of more, the near ones stand in a ring of slots, a calendar:
/// each slot is a span of time, a power of two of nanoseconds, and holds its events in order. Most slots hold none and
/// few hold two, as their span follows the spacing of the events. Later ones stand in a timing wheel, and come into the
/// ring before their time.
class EventList {
  public:
    [[nodiscard]] bool empty() const { return size() == 0; }
    [[nodiscard]] std::size_t size() const { return m_few_count + m_near_count + m_far.size(); }
    /// The list is not empty.
    [[nodiscard]] Event first() const {
        if (m_are_few) return {m_few_times[m_few_first], m_few_orders[m_few_first]};
        const auto slot = next_slot();
        if (slot == no_slot) return m_far.first();
        const auto& near = m_nodes[m_slots[slot & mask].first].event;
        if (m_far.empty()) return near;
        const auto far = m_far.first();
        return far.before(near) ? far : near;
    }

    /// An event as if it were pushed now, for who keeps it elsewhere and asks for those before it.
    [[gnu::always_inline]] Event numbered(std::int64_t time, std::uint32_t payload) {
        return {time, (m_sequence++ << Event::payload_bits) | payload};
    }

    [[gnu::always_inline]] void push(std::int64_t time, std::uint32_t payload) {
        const auto event = numbered(time, payload);
        if (m_are_few) {
            if (m_few_count < most_few) [[likely]]
                return put_among_few(event);
            spread_out();
        }
        const auto slot = slot_of(time);
        if (slot - m_slot < slot_count) [[likely]]
            insert(slot, event);
        else
            place_far(event);
    }

    /// The first event of a list that is not empty.
    Event pop() { return *pop_before(Event::end_of(never)); }
    /// The first event if it comes before this one.
    [[gnu::always_inline]] std::optional<Event> pop_before(const Event& limit) {
        if (m_are_few) {
            const auto first = m_few_first;
            const auto time = m_few_times[first];
            const auto order = m_few_orders[first];
            if (time > limit.time) return std::nullopt;
            if (time == limit.time) [[unlikely]]
                if (m_few_count == 0 || order >= limit.order) return std::nullopt;
            --m_few_count;
            m_few_times[first] = m_few_times[m_few_count];
            m_few_orders[first] = m_few_orders[m_few_count];
            m_few_times[m_few_count] = never;
            m_few_first = first_of_few();
            return popped(time, order);
        }
        auto slot = next_slot();
        if (slot >= m_far_slot) [[unlikely]]
            slot = bring_near(limit.time);
        if (slot == no_slot) [[unlikely]]
            return std::nullopt;
        // Field by field: what was stored in two halves is not read as a whole, for which the processor would wait.
        const auto& event = m_nodes[m_slots[slot & mask].first].event;
        const auto time = event.time;
        const auto order = event.order;
        if (time > limit.time) return std::nullopt;
        if (time == limit.time && order >= limit.order) [[unlikely]]
            return std::nullopt;
        take_first_of(slot);
        return popped(time, order);
    }

  private:
    static constexpr std::uint64_t slot_count = 4096;
    static constexpr std::uint64_t mask = slot_count - 1;
    static constexpr std::uint64_t no_slot = std::numeric_limits<std::uint64_t>::max();
    static constexpr std::uint32_t no_node = 0xffffffff;
    static constexpr std::uint32_t pops_between_tunings = 512;
    static constexpr int longest_walk = 64;
    static constexpr std::size_t most_few = 8;
    static constexpr std::int64_t never = std::numeric_limits<std::int64_t>::max();

    struct Node {
        Event event;
        std::uint32_t next{no_node}; ///< in the slot, or free
    };
    struct Slot {
        std::uint32_t first{no_node};
        std::uint32_t last{no_node}; ///< where there is a first
    };

    [[gnu::always_inline]] Event popped(std::int64_t time, std::uint64_t order) {
        m_popped.time = time;
        m_popped.order = order;
        if (--m_pops_to_tuning == 0) [[unlikely]]
            tune();
        return {time, order};
    }

    // --- a handful, in an array

    [[gnu::always_inline]] void put_among_few(const Event& event) {
        m_few_times[m_few_count] = event.time;
        m_few_orders[m_few_count] = event.order;
        if (event.time < m_few_times[m_few_first]) m_few_first = m_few_count;
        ++m_few_count;
    }
    /// Where the first to come stands. Free places count as never, so that half the array is asked whatever it holds:
    /// chance decides how many those are and which is the first, and the processor would often guess wrongly.
    [[nodiscard, gnu::always_inline]] std::size_t first_of_few() const {
        std::size_t first = 0;
        for (std::size_t i = 1; i < most_few / 2; ++i) first = earlier_of_few(first, i);
        for (std::size_t i = most_few / 2; i < m_few_count; ++i) first = earlier_of_few(first, i);
        return first;
    }
    [[nodiscard, gnu::always_inline]] std::size_t earlier_of_few(std::size_t a, std::size_t b) const {
        const auto time_a = m_few_times[a];
        const auto time_b = m_few_times[b];
        if (time_a == time_b) [[unlikely]]
            return m_few_orders[a] < m_few_orders[b] ? a : b;
        return time_a < time_b ? a : b;
    }

    [[gnu::noinline]] void spread_out() {
        m_are_few = false;
        m_slot = slot_of(m_popped.time);
        m_far.rebase(m_popped.time);
        for (; m_few_count > 0; --m_few_count) put({m_few_times[m_few_count - 1], m_few_orders[m_few_count - 1]});
        m_few_times.fill(never);
        m_few_first = 0;
        m_far_slot = m_far.empty() ? no_slot : slot_of(m_far.first_start());
    }
    void gather() {
        while (m_near_count + m_far.size() > 0) {
            const auto slot = bring_near(never);
            put_among_few(m_nodes[m_slots[slot & mask].first].event);
            take_first_of(slot);
        }
        m_are_few = true;
    }

    // --- the ring and the wheel

    [[nodiscard]] std::uint64_t slot_of(std::int64_t time) const { return static_cast<std::uint64_t>(time) >> m_shift; }

    /// The first slot that is not empty; `no_slot` where all are.
    [[nodiscard, gnu::always_inline]] std::uint64_t next_slot() const {
        const auto word = (m_slot & mask) / 64;
        const auto bit = m_slot % 64;
        const auto bits = m_used[word] >> bit | m_used[(word + 1) % m_used.size()] << 1 << (63 - bit);
        return bits != 0 ? m_slot + static_cast<std::uint64_t>(std::countr_zero(bits)) : next_slot_in_other_words();
    }
    [[nodiscard, gnu::noinline]] std::uint64_t next_slot_in_other_words() const {
        if (m_near_count == 0) return no_slot;
        for (auto start = (m_slot | 63) + 1;; start += 64)
            if (const auto bits = m_used[(start & mask) / 64]; bits != 0)
                return start + static_cast<std::uint64_t>(std::countr_zero(bits));
    }

    [[gnu::always_inline]] void take_first_of(std::uint64_t slot) {
        auto& here = m_slots[slot & mask];
        const auto index = here.first;
        auto& node = m_nodes[index];
        here.first = node.next;
        if (here.first == no_node) m_used[(slot & mask) / 64] &= ~(std::uint64_t{1} << (slot % 64));
        node.next = m_free;
        m_free = index;
        --m_near_count;
        m_slot = slot;
    }

    /// Into its slot, which is within the ring's reach.
    [[gnu::always_inline]] void insert(std::uint64_t slot, const Event& event) {
        auto index = m_free;
        if (index == no_node) [[unlikely]]
            index = add_node();
        auto& node = m_nodes[index];
        m_free = node.next;
        node.event.time = event.time;
        node.event.order = event.order;
        node.next = no_node;
        ++m_near_count;
        auto& here = m_slots[slot & mask];
        if (here.first == no_node) [[likely]] {
            here = {index, index};
            m_used[(slot & mask) / 64] |= std::uint64_t{1} << (slot % 64);
        } else {
            insert_among(here, index);
        }
    }

    [[gnu::noinline]] void insert_among(Slot& here, std::uint32_t index) {
        auto& node = m_nodes[index];
        const auto finger = std::exchange(m_finger, index);
        if (m_nodes[here.last].event.before(node.event)) {
            m_nodes[here.last].next = index;
            here.last = index;
            return;
        }
        if (node.event.before(m_nodes[here.first].event)) {
            node.next = here.first;
            here.first = index;
            return;
        }
        // Behind the one that was put among others last, where that is still here and before it.
        auto before = here.first;
        if (finger != no_node) {
            const auto& last_put = m_nodes[finger].event;
            if (m_popped.before(last_put) && last_put.before(node.event) &&
                slot_of(last_put.time) == slot_of(node.event.time))
                before = finger;
        }
        int steps = 0;
        for (; m_nodes[m_nodes[before].next].event.before(node.event); ++steps) before = m_nodes[before].next;
        node.next = m_nodes[before].next;
        m_nodes[before].next = index;
        if (steps > longest_walk && m_shift > 0) change_span(std::max(0, m_shift - 3));
    }

    [[gnu::noinline]] std::uint32_t add_node() {
        m_nodes.emplace_back();
        return static_cast<std::uint32_t>(m_nodes.size() - 1);
    }

    [[gnu::noinline]] void place_far(const Event& event) {
        m_far.place(event);
        m_far_slot = std::min(m_far_slot, slot_of(event.time));
    }

    void put(const Event& event) {
        const auto slot = slot_of(event.time);
        if (slot - m_slot < slot_count)
            insert(slot, event);
        else
            m_far.place(event);
    }

    /// Takes far events into the ring until none is before the ring's first. That one's slot; `no_slot` where no event
    /// is due by `limit`.
    [[gnu::noinline]] std::uint64_t bring_near(std::int64_t limit) {
        for (;;) {
            const auto slot = next_slot();
            m_far_slot = m_far.empty() ? no_slot : slot_of(m_far.first_start());
            if (slot < m_far_slot) return slot;
            if (slot == no_slot) {
                if (m_far.empty() || m_far.first_start() > limit) return no_slot;
                m_slot = m_far_slot;
            }
            m_far.take_first_bucket([&](const Event& event) { put(event); });
        }
    }

    /// Fits the slots' span to how the events came lately: so narrow that few meet in a slot, and no narrower, as the
    /// ring then reaches the further. A handful of events does without slots.
    [[gnu::noinline]] void tune() {
        m_pops_to_tuning = pops_between_tunings;
        const auto spacing = static_cast<std::uint64_t>(m_popped.time - m_tuned_at) / pops_between_tunings;
        m_tuned_at = m_popped.time;
        const int wanted = std::max(0, static_cast<int>(std::bit_width(spacing)) - 3);
        if (std::abs(wanted - m_shift) > 1) change_span(wanted);
        if (!m_are_few && size() <= most_few / 2) gather();
    }

    void change_span(int shift) {
        auto all = no_node;
        for (auto& slot : m_slots) {
            if (slot.first == no_node) continue;
            m_nodes[slot.last].next = all;
            all = slot.first;
            slot = {};
        }
        m_used = {};
        m_near_count = 0;
        m_finger = no_node;
        m_shift = shift;
        m_slot = slot_of(m_popped.time);
        m_far.rebase(m_popped.time);
        while (all != no_node) {
            const auto event = m_nodes[all].event;
            const auto next = m_nodes[all].next;
            m_nodes[all].next = m_free;
            m_free = all;
            all = next;
            put(event);
        }
        m_far_slot = m_far.empty() ? no_slot : slot_of(m_far.first_start());
    }

    std::uint64_t m_sequence{};
    Event m_popped; ///< last
    std::int64_t m_tuned_at{};
    std::uint32_t m_pops_to_tuning{pops_between_tunings};
    bool m_are_few{true}; ///< all stand in the array, and none in the ring and the wheel
    std::size_t m_few_count{};
    std::size_t m_few_first{}; ///< where the first to come stands
    // Times and orders apart: what was stored in two halves is not read as a whole, for which the processor would wait.
    std::array<std::int64_t, most_few> m_few_times{never, never, never, never, never, never, never, never};
    std::array<std::uint64_t, most_few> m_few_orders{};
    std::uint64_t m_slot{};            ///< no event is in a slot before it
    std::uint64_t m_far_slot{no_slot}; ///< no event of the wheel is in a slot before it
    int m_shift{10};                   ///< a slot spans 2^m_shift ns
    std::uint32_t m_free{no_node};
    std::size_t m_near_count{};
    std::uint32_t m_finger{no_node}; ///< that was put among others last
    std::vector<Node> m_nodes;
    std::array<std::uint64_t, slot_count / 64> m_used{}; ///< by slot: it is not empty
    std::array<Slot, slot_count> m_slots{};
    TimingWheel m_far;
};

} // namespace tiers
