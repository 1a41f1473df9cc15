#pragma once

#include "core/simulation/large_pages.h"
#include "core/simulation/random.h"

#include <cstddef>
#include <cstdint>

namespace tiers {

/// Finds places in an array by hash: open addressing, linear probing, 8 bytes a slot. A slot keeps 32 bits of the hash,
/// so that probing, removal and growth touch the table only and the array itself is read for likely matches.
class KeyTable {
  public:
    static constexpr std::uint32_t none = 0xffffffff;

    /// The place whose hash has this tag and for which `is_it` holds; `none` where there is none.
    template <class IsIt> [[nodiscard]] std::uint32_t find(std::uint32_t tag, IsIt&& is_it) const {
        if (m_slots.empty()) return none;
        for (auto slot = tag & mask();; slot = (slot + 1) & mask()) {
            const auto [its_tag, place] = m_slots[slot];
            if (place == none) return none;
            if (its_tag == tag && is_it(place)) return place;
        }
    }

    /// Has the slots of this tag fetched into the processor's cache.
    [[gnu::always_inline]] void expect(std::uint32_t tag) const { __builtin_prefetch(m_slots.data() + (tag & mask())); }
    /// Memory that it takes.
    [[nodiscard]] std::size_t bytes() const { return m_slots.size() * sizeof(Slot); }

    void insert(std::uint32_t tag, std::uint32_t place) {
        if (3 * (m_used + 1) > 2 * m_slots.size()) grow();
        ++m_used;
        settle({tag, place});
    }

    /// Of a place that is there.
    void erase(std::uint32_t tag, std::uint32_t place) {
        auto hole = tag & mask();
        while (m_slots[hole].place != place) hole = (hole + 1) & mask();
        // Backward-shift deletion: what probed past the hole moves into it, so that no tombstones pile up.
        for (auto next = (hole + 1) & mask(); m_slots[next].place != none; next = (next + 1) & mask()) {
            const auto home = m_slots[next].tag & mask();
            if (((next - home) & mask()) >= ((next - hole) & mask())) {
                m_slots[hole] = m_slots[next];
                hole = next;
            }
        }
        m_slots[hole].place = none;
        --m_used;
    }

    void clear() {
        m_slots.clear();
        m_used = 0;
    }

  private:
    struct Slot {
        std::uint32_t tag{};
        std::uint32_t place{none};
    };

    [[nodiscard]] std::size_t mask() const { return m_slots.size() - 1; }
    void settle(Slot slot) {
        auto at = slot.tag & mask();
        while (m_slots[at].place != none) at = (at + 1) & mask();
        m_slots[at] = slot;
    }
    void grow() {
        ScatteredVector<Slot> old(m_slots.empty() ? 16 : 2 * m_slots.size());
        old.swap(m_slots);
        for (const auto& slot : old)
            if (slot.place != none) settle(slot);
    }

    ScatteredVector<Slot> m_slots; ///< size a power of two
    std::size_t m_used{};
};

} // namespace tiers
