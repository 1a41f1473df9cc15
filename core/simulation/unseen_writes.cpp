#include "core/simulation/unseen_writes.h"

#include "core/simulation/random.h"

#include <algorithm>

namespace tiers {

/// The key's place in the table, or the free one where it would go.
std::size_t UnseenWrites::place_of(std::uint64_t key) const {
    const auto mask = m_table.size() - 1;
    auto place = static_cast<std::size_t>(scattered(key)) & mask;
    while (m_table[place].used && m_table[place].key != key) place = (place + 1) & mask;
    return place;
}

void UnseenWrites::add(std::uint64_t key, std::int64_t written_at, std::int64_t visible_at, std::uint32_t writer) {
    if (2 * (m_keys + 1) > m_table.size()) grow();
    if (!m_writes.empty()) visible_at = std::max(visible_at, m_writes[m_writes.end() - 1].visible_at);
    const auto offset = m_writes.end();
    m_writes.push({key, written_at, visible_at, offset, writer});
    auto& entry = m_table[place_of(key)];
    if (entry.used) {
        m_writes[entry.last].next = offset;
        entry.last = offset;
    } else {
        entry = {key, offset, offset, true};
        ++m_keys;
    }
}

void UnseenWrites::catch_up(std::int64_t now) {
    while (!m_writes.empty() && m_writes[m_writes.first()].visible_at <= now) {
        const auto& write = m_writes[m_writes.first()];
        const auto place = place_of(write.key);
        auto& entry = m_table[place];
        if (entry.first == entry.last)
            erase(place);
        else
            entry.first = write.next;
        m_writes.drop_first();
    }
}

void UnseenWrites::resume(std::int64_t visible_at) {
    for (auto offset = m_writes.end(); offset > m_writes.first() && m_writes[offset - 1].visible_at == never; --offset)
        m_writes[offset - 1].visible_at = visible_at;
}

std::optional<UnseenWrites::Missed> UnseenWrites::missed(std::uint64_t key, std::uint32_t reader) const {
    if (m_keys == 0) return std::nullopt;
    const auto& entry = m_table[place_of(key)];
    if (!entry.used) return std::nullopt;
    Missed missed{m_writes[entry.first].written_at, false};
    for (auto offset = entry.first; !missed.own; offset = m_writes[offset].next) {
        missed.own = m_writes[offset].writer == reader;
        if (offset == entry.last) break;
    }
    return missed;
}

/// Backward-shift deletion: what probed past the hole moves into it.
void UnseenWrites::erase(std::size_t hole) {
    const auto mask = m_table.size() - 1;
    for (auto next = (hole + 1) & mask; m_table[next].used; next = (next + 1) & mask) {
        const auto home = static_cast<std::size_t>(scattered(m_table[next].key)) & mask;
        if (((next - home) & mask) >= ((next - hole) & mask)) {
            m_table[hole] = m_table[next];
            hole = next;
        }
    }
    m_table[hole].used = false;
    --m_keys;
}

void UnseenWrites::grow() {
    std::vector<Entry> old(m_table.empty() ? 16 : 2 * m_table.size());
    old.swap(m_table);
    for (const auto& entry : old)
        if (entry.used) m_table[place_of(entry.key)] = entry;
}

} // namespace tiers
