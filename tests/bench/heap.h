#pragma once

#include "core/simulation/event_list.h"

namespace tiers::bench {

/// A 4-ary heap of events: what the engine's event list is held against.
class Heap {
  public:
    [[nodiscard]] bool empty() const { return m_heap.empty(); }
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

    /// Pop and push in one.
    void replace_first(std::int64_t time, std::uint32_t payload) {
        sink({time, (m_sequence++ << Event::payload_bits) | payload});
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

} // namespace tiers::bench
