#pragma once

#include <cstddef>
#include <cstdint>
#include <vector>

namespace tiers {

/// Things in the order in which they came, each at its own offset for good: a growing ring.
template <class T> class OffsetLog {
  public:
    /// Offset of the oldest that is kept.
    [[nodiscard]] std::uint64_t first() const { return m_first; }
    /// Offset that the next one gets.
    [[nodiscard]] std::uint64_t end() const { return m_end; }
    [[nodiscard]] bool empty() const { return m_first == m_end; }
    [[nodiscard]] std::size_t size() const { return static_cast<std::size_t>(m_end - m_first); }
    [[nodiscard]] const T& operator[](std::uint64_t offset) const { return m_ring[offset & (m_ring.size() - 1)]; }
    [[nodiscard]] T& operator[](std::uint64_t offset) { return m_ring[offset & (m_ring.size() - 1)]; }

    void push(const T& thing) {
        if (size() == m_ring.size()) grow();
        m_ring[m_end++ & (m_ring.size() - 1)] = thing;
    }
    void drop_first() { ++m_first; }

  private:
    void grow() {
        std::vector<T> larger(m_ring.empty() ? 8 : 2 * m_ring.size());
        for (auto offset = m_first; offset < m_end; ++offset) larger[offset & (larger.size() - 1)] = (*this)[offset];
        m_ring.swap(larger);
    }

    std::vector<T> m_ring; ///< size a power of two
    std::uint64_t m_first{};
    std::uint64_t m_end{};
};

} // namespace tiers
