#include "core/simulation/key_cache.h"

#include <algorithm>

namespace tiers {

namespace {

// As in Redis (LFU_INIT_VAL, lfu-log-factor): a new item is not the first to go, and each further count takes ten uses
// more than the one before.
constexpr std::uint8_t uses_at_first = 5;
constexpr std::uint8_t most_uses = 255;
constexpr double uses_a_count = 10;

} // namespace

KeyCache::KeyCache(double capacity_bytes, Eviction eviction, std::int64_t grace, RandomStream chance,
                   std::span<const std::uint32_t> listed)
    : m_capacity(capacity_bytes),
      m_grace(grace),
      m_eviction(eviction),
      m_chance(chance),
      m_index(listed),
      m_orders(eviction == Eviction::LeastFrequentlyUsed ? most_uses + 1U : 1U),
      m_fewest(most_uses) {}

std::uint32_t KeyCache::place_of(std::uint64_t key) const {
    return m_index.find(key, [&](std::uint32_t place) { return m_entries[place].key == key; });
}

KeyCache::Entry* KeyCache::find(std::uint64_t key, std::int64_t now) {
    const auto place = place_of(key);
    if (place == none) return nullptr;
    auto& entry = m_entries[place];
    if (entry.expires <= now && now - entry.expires >= m_grace) {
        remove(place);
        return nullptr;
    }
    touch(place);
    return &entry;
}

/// In three steps, each with some keys' time between: the key's slot, its entry, the entry's neighbours in the order.
void KeyCache::fetch_ahead(std::uint64_t key) {
    const auto expected = [&](std::uint32_t back) -> Expected& {
        return m_expected[(m_expected_count - back) % m_expected.size()];
    };
    m_index.expect(key);
    expected(0) = {key, none};
    auto& slot_is_here = expected(6);
    slot_is_here.place = m_index.likely(slot_is_here.key);
    fetch(slot_is_here.place);
    if (const auto place = expected(12).place; place < m_entries.size()) {
        fetch(m_entries[place].newer);
        fetch(m_entries[place].older);
    }
    ++m_expected_count;
}

void KeyCache::touch(std::uint32_t place) {
    auto& entry = m_entries[place];
    switch (m_eviction) {
    case Eviction::LeastRecentlyUsed:
        if (place == m_orders.front().newest) return;
        detach(place);
        attach_newest(place);
        return;
    case Eviction::LeastFrequentlyUsed: {
        const double counted = entry.uses > uses_at_first ? (entry.uses - uses_at_first) * uses_a_count + 1 : 1;
        detach(place);
        if (entry.uses < most_uses && (counted <= 1 || m_chance.uniform() * counted < 1)) ++entry.uses;
        attach_newest(place);
        return;
    }
    case Eviction::Random:
    case Eviction::None: return;
    }
}

void KeyCache::use(Entry& entry, double times) {
    if (m_eviction != Eviction::LeastFrequentlyUsed) return;
    const auto place = place_of(entry);
    detach(place);
    for (double needed = 1; times >= needed && entry.uses < most_uses; needed += uses_a_count) {
        times -= needed;
        ++entry.uses;
    }
    attach_newest(place);
}

KeyCache::Entry* KeyCache::put(std::uint64_t key, double bytes, std::int64_t expires, std::int64_t stale_since,
                               std::int64_t now) {
    auto place = place_of(key);
    const auto whole = static_cast<std::uint32_t>(std::clamp(bytes, 0.0, 4294967295.0));
    if (place != none && m_entries[place].bytes == whole) {
        auto& entry = m_entries[place];
        entry.expires = expires;
        set_stale_since(place, stale_since);
        entry.being_rebuilt = false;
        if (m_eviction == Eviction::None) {
            detach(place);
            attach_newest(place);
        } else {
            touch(place);
        }
        return &m_entries[place];
    }
    const auto uses = place != none ? m_entries[place].uses : uses_at_first;
    if (place != none) remove(place);
    if (!make_room(bytes, now)) return nullptr;
    place = m_free;
    if (place == none) {
        place = static_cast<std::uint32_t>(m_entries.size());
        m_entries.emplace_back();
    } else {
        m_free = m_entries[place].older;
    }
    m_entries[place] = {key, expires, whole, none, none, uses, true, false, false};
    set_stale_since(place, stale_since);
    m_index.insert(key, place);
    attach_newest(place);
    m_bytes += whole;
    ++m_used;
    return &m_entries[place];
}

bool KeyCache::make_room(double bytes, std::int64_t now) {
    if (bytes > m_capacity) return false;
    while (m_bytes + bytes > m_capacity) {
        const auto place = victim(now);
        if (place == none) return false;
        remove(place);
        if (const auto next = m_orders.front().oldest; next != none && m_used >= many) {
            m_index.expect(m_entries[next].key);
            fetch(m_entries[next].newer);
        }
    }
    return true;
}

/// The entry that goes next; `none` where nothing may go.
std::uint32_t KeyCache::victim(std::int64_t now) {
    switch (m_eviction) {
    case Eviction::LeastRecentlyUsed: return m_orders.front().oldest;
    case Eviction::LeastFrequentlyUsed:
        while (m_orders[m_fewest].oldest == none) ++m_fewest;
        return m_orders[m_fewest].oldest;
    case Eviction::Random:
        // A full cache has few free places, so that a used one is met soon.
        for (;;) {
            const auto place = m_chance.below(static_cast<std::uint32_t>(m_entries.size()));
            if (m_entries[place].kept) return place;
        }
    case Eviction::None: {
        // In the order of their fills; only the oldest can have expired where all live equally long.
        const auto oldest = m_orders.front().oldest;
        return oldest != none && m_entries[oldest].expires <= now ? oldest : none;
    }
    }
    return none;
}

void KeyCache::erase(std::uint64_t key) {
    if (const auto place = place_of(key); place != none) remove(place);
}

void KeyCache::expire(std::uint64_t key, std::int64_t now) {
    const auto place = place_of(key);
    if (place == none) return;
    auto& entry = m_entries[place];
    entry.expires = std::min(entry.expires, now);
}

void KeyCache::mark_stale(std::uint64_t key, std::int64_t now) {
    const auto place = place_of(key);
    if (place != none && !m_entries[place].is_stale) set_stale_since(place, now);
}

void KeyCache::set_stale_since(std::uint32_t place, std::int64_t time) {
    m_entries[place].is_stale = time >= 0;
    if (time < 0) return;
    if (place >= m_stale_since.size()) m_stale_since.resize(m_entries.capacity());
    m_stale_since[place] = time;
}

void KeyCache::clear() {
    m_entries.clear();
    m_index.clear();
    std::ranges::fill(m_orders, Order{});
    m_fewest = most_uses;
    m_bytes = 0;
    m_used = 0;
    m_free = none;
}

KeyCache::Order& KeyCache::order_of(const Entry& entry) {
    return m_eviction == Eviction::LeastFrequentlyUsed ? m_orders[entry.uses] : m_orders.front();
}

void KeyCache::detach(std::uint32_t place) {
    if (m_eviction == Eviction::Random) return;
    const auto& entry = m_entries[place];
    auto& order = order_of(entry);
    (entry.newer == none ? order.newest : m_entries[entry.newer].older) = entry.older;
    (entry.older == none ? order.oldest : m_entries[entry.older].newer) = entry.newer;
}

void KeyCache::attach_newest(std::uint32_t place) {
    if (m_eviction == Eviction::Random) return;
    auto& entry = m_entries[place];
    auto& order = order_of(entry);
    entry.newer = none;
    entry.older = order.newest;
    (order.newest == none ? order.oldest : m_entries[order.newest].newer) = place;
    order.newest = place;
    if (m_eviction == Eviction::LeastFrequentlyUsed) m_fewest = std::min<std::size_t>(m_fewest, entry.uses);
}

void KeyCache::remove(std::uint32_t place) {
    auto& entry = m_entries[place];
    m_index.erase(entry.key, place);
    detach(place);
    m_bytes -= entry.bytes;
    --m_used;
    entry.kept = false;
    entry.older = m_free;
    m_free = place;
}

} // namespace tiers
