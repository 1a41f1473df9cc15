#pragma once

#include "core/simulation/random.h"

#include <cstdint>
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

/// The events to come, in total order: a 4-ary heap.
class EventList {
  public:
    [[nodiscard]] bool empty() const { return m_heap.empty(); }
    [[nodiscard]] std::size_t size() const { return m_heap.size(); }
    [[nodiscard]] const Event& first() const { return m_heap.front(); }

    void push(std::int64_t time, std::uint32_t payload) {
        const Event event{time, (m_sequence++ << Event::payload_bits) | payload};
        m_heap.push_back(event);
        std::size_t i = m_heap.size() - 1;
        while (i > 0) {
            const std::size_t parent = (i - 1) / 4;
            if (!event.before(m_heap[parent])) break;
            m_heap[i] = m_heap[parent];
            i = parent;
        }
        m_heap[i] = event;
    }

    Event pop() {
        const Event result = m_heap.front();
        const Event last = m_heap.back();
        m_heap.pop_back();
        if (!m_heap.empty()) sink(last);
        return result;
    }

  private:
    /// Puts `event` where the root was.
    void sink(Event event) {
        Event* const heap = m_heap.data();
        const std::size_t n = m_heap.size();
        std::size_t i = 0;
        for (;;) {
            const std::size_t child = 4 * i + 1;
            std::size_t best = child;
            if (child + 4 <= n) {
                const std::size_t left = heap[child + 1].before(heap[child]) ? child + 1 : child;
                const std::size_t right = heap[child + 3].before(heap[child + 2]) ? child + 3 : child + 2;
                best = heap[right].before(heap[left]) ? right : left;
            } else {
                if (child >= n) break;
                for (std::size_t k = child + 1; k < n; ++k)
                    if (heap[k].before(heap[best])) best = k;
            }
            if (!heap[best].before(event)) break;
            heap[i] = heap[best];
            i = best;
        }
        heap[i] = event;
    }

    std::vector<Event> m_heap;
    std::uint64_t m_sequence{};
};

} // namespace tiers
