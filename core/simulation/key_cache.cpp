#include "core/simulation/key_cache.h"

namespace tiers {

namespace {

std::uint64_t scatter(std::uint64_t key) {
    key = (key ^ (key >> 30)) * 0xbf58476d1ce4e5b9ULL;
    key = (key ^ (key >> 27)) * 0x94d049bb133111ebULL;
    return key ^ (key >> 31);
}

} // namespace

/// The table's slot that holds the key, or the free slot where it would go.
std::size_t KeyCache::slot_of(std::uint64_t key) const {
    const std::size_t mask = m_table.size() - 1;
    auto slot = static_cast<std::size_t>(scatter(key)) & mask;
    while (m_table[slot] != none && m_entries[m_table[slot]].key != key) slot = (slot + 1) & mask;
    return slot;
}

const KeyCache::Entry* KeyCache::find(std::uint64_t key, std::int64_t now) {
    if (m_table.empty()) return nullptr;
    const auto entry = m_table[slot_of(key)];
    if (entry == none) return nullptr;
    if (m_entries[entry].expires <= now) {
        remove(entry);
        return nullptr;
    }
    if (entry != m_newest) {
        detach(entry);
        attach_newest(entry);
    }
    return &m_entries[entry];
}

void KeyCache::put(std::uint64_t key, double bytes, std::int64_t expires, std::int64_t now) {
    erase(key);
    if (bytes > m_capacity) return;
    while (m_bytes + bytes > m_capacity) {
        if (m_eviction == Eviction::None && m_entries[m_oldest].expires > now) return;
        remove(m_oldest);
    }
    if (2 * (m_used + 1) > m_table.size()) grow_table();
    auto entry = m_free;
    if (entry == none) {
        entry = static_cast<std::uint32_t>(m_entries.size());
        m_entries.emplace_back();
    } else {
        m_free = m_entries[entry].older;
    }
    m_entries[entry] = {key, expires, -1, bytes, none, none};
    m_table[slot_of(key)] = entry;
    attach_newest(entry);
    m_bytes += bytes;
    ++m_used;
}

void KeyCache::erase(std::uint64_t key) {
    if (m_table.empty()) return;
    if (const auto entry = m_table[slot_of(key)]; entry != none) remove(entry);
}

void KeyCache::mark_stale(std::uint64_t key, std::int64_t now) {
    if (m_table.empty()) return;
    const auto entry = m_table[slot_of(key)];
    if (entry != none && m_entries[entry].stale_since < 0) m_entries[entry].stale_since = now;
}

void KeyCache::clear() {
    m_entries.clear();
    m_table.clear();
    m_bytes = 0;
    m_used = 0;
    m_newest = m_oldest = m_free = none;
}

void KeyCache::detach(std::uint32_t entry) {
    const auto& e = m_entries[entry];
    (e.newer == none ? m_newest : m_entries[e.newer].older) = e.older;
    (e.older == none ? m_oldest : m_entries[e.older].newer) = e.newer;
}

void KeyCache::attach_newest(std::uint32_t entry) {
    auto& e = m_entries[entry];
    e.newer = none;
    e.older = m_newest;
    (m_newest == none ? m_oldest : m_entries[m_newest].newer) = entry;
    m_newest = entry;
}

void KeyCache::remove(std::uint32_t entry) {
    const std::size_t mask = m_table.size() - 1;
    auto hole = slot_of(m_entries[entry].key);
    // Backward-shift deletion: what probed past the hole moves into it, so that no tombstones pile up.
    for (auto next = (hole + 1) & mask; m_table[next] != none; next = (next + 1) & mask) {
        const auto home = static_cast<std::size_t>(scatter(m_entries[m_table[next]].key)) & mask;
        if (((next - home) & mask) >= ((next - hole) & mask)) {
            m_table[hole] = m_table[next];
            hole = next;
        }
    }
    m_table[hole] = none;
    detach(entry);
    m_bytes -= m_entries[entry].bytes;
    --m_used;
    m_entries[entry].older = m_free;
    m_free = entry;
    if (m_used == 0) m_bytes = 0;
}

void KeyCache::grow_table() {
    m_table.assign(m_table.empty() ? 16 : 2 * m_table.size(), none);
    for (auto entry = m_newest; entry != none; entry = m_entries[entry].older)
        m_table[slot_of(m_entries[entry].key)] = entry;
}

} // namespace tiers
