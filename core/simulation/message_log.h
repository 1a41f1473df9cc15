#pragma once

#include "core/simulation/compiled_model.h"

#include <cstddef>
#include <cstdint>
#include <vector>

namespace tiers {

/// What a queue keeps of a request: 24 bytes.
struct Message {
    std::int64_t time{}; ///< when it was stored
    Index visit{none};   ///< the step that published it, which tells its class and who consumes it
    Index write{none};   ///< of the ledger
    Index client{};
    std::uint32_t key{};
};

/// One partition of a queue: messages in the order in which they came, each at its own offset for good. A growing ring.
class MessageLog {
  public:
    /// Offset of the oldest message that is kept.
    [[nodiscard]] std::uint64_t first() const { return m_first; }
    /// Offset that the next message gets.
    [[nodiscard]] std::uint64_t end() const { return m_end; }
    [[nodiscard]] std::size_t size() const { return static_cast<std::size_t>(m_end - m_first); }
    [[nodiscard]] const Message& operator[](std::uint64_t offset) const { return m_ring[offset & (m_ring.size() - 1)]; }

    void push(const Message& message) {
        if (size() == m_ring.size()) grow();
        m_ring[m_end++ & (m_ring.size() - 1)] = message;
    }
    void drop_first() { ++m_first; }

  private:
    void grow() {
        std::vector<Message> larger(m_ring.empty() ? 8 : 2 * m_ring.size());
        for (auto offset = m_first; offset < m_end; ++offset) larger[offset & (larger.size() - 1)] = (*this)[offset];
        m_ring.swap(larger);
    }

    std::vector<Message> m_ring; ///< size a power of two
    std::uint64_t m_first{};
    std::uint64_t m_end{};
};

} // namespace tiers
