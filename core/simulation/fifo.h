#pragma once

#include <cstddef>
#include <cstdint>
#include <vector>

namespace tiers {

/// A first-in, first-out queue in one growing ring: no allocation once it has been as long as it gets.
template <class T> class Fifo {
  public:
    [[nodiscard]] bool empty() const { return m_head == m_tail; }
    [[nodiscard]] std::uint32_t size() const { return m_tail - m_head; }
    [[nodiscard]] const T& front() const { return m_ring[m_head & (m_room - 1)]; }

    void push(const T& value) {
        if (size() == m_room) grow();
        m_ring[m_tail++ & (m_room - 1)] = value;
    }
    T pop() { return m_ring[m_head++ & (m_room - 1)]; }
    void clear() { m_head = m_tail = 0; }

  private:
    void grow() {
        const auto n = size();
        std::vector<T> larger(n == 0 ? 8 : 2 * std::size_t{n});
        for (std::uint32_t i = 0; i < n; ++i) larger[i] = m_ring[(m_head + i) & (m_room - 1)];
        m_ring.swap(larger);
        m_room = static_cast<std::uint32_t>(m_ring.size());
        m_head = 0;
        m_tail = n;
    }

    std::uint32_t m_room{}; ///< size of the ring, a power of two
    std::uint32_t m_head{};
    std::uint32_t m_tail{};
    std::vector<T> m_ring;
};

} // namespace tiers
