#pragma once

#include "core/simulation/key_table.h"

#include <span>
#include <utility>
#include <vector>

namespace tiers {

/// Where a cache keeps what belongs to a key: a space in the upper 32 bits, a rank within it in the lower ones. The
/// most popular keys have the lowest ranks. Spaces that are `listed` by rank have those next to each other in memory;
/// all other keys are found by hash.
class KeyIndex {
  public:
    static constexpr std::uint32_t none = KeyTable::none;

    KeyIndex() = default;
    /// How many ranks of each space are listed, 0 for none; spaces that are missing are found by hash.
    explicit KeyIndex(std::span<const std::uint32_t> listed) {
        for (const auto ranks : listed) {
            m_spaces.push_back({m_size, ranks});
            m_size += ranks;
        }
    }

    /// The place of this key, where `is_it` holds; `none` where there is none.
    template <class IsIt> [[nodiscard]] std::uint32_t find(std::uint64_t key, IsIt&& is_it) const {
        if (const auto at = listed_at(key); at != unlisted) return m_listed.empty() ? none : m_listed[at];
        return m_table.find(tag_of(key), std::forward<IsIt>(is_it));
    }
    /// A place where this key is likely to be, without a look at what stands there.
    [[nodiscard]] std::uint32_t likely(std::uint64_t key) const {
        return find(key, [](std::uint32_t) { return true; });
    }
    /// Has what leads to this key fetched into the processor's cache. Inlined, or the compiler takes a call without
    /// effect on values for one to leave out.
    [[gnu::always_inline]] void expect(std::uint64_t key) const {
        if (const auto at = listed_at(key); at != unlisted)
            __builtin_prefetch(m_listed.data() + at);
        else
            m_table.expect(tag_of(key));
    }

    /// Of a key that is not there.
    void insert(std::uint64_t key, std::uint32_t place) {
        const auto at = listed_at(key);
        if (at == unlisted) return m_table.insert(tag_of(key), place);
        if (m_listed.empty()) m_listed.assign(m_size, none);
        m_listed[at] = place;
    }
    /// Of a key that is there.
    void erase(std::uint64_t key, std::uint32_t place) {
        if (const auto at = listed_at(key); at != unlisted)
            m_listed[at] = none;
        else
            m_table.erase(tag_of(key), place);
    }
    void clear() {
        m_listed.clear();
        m_table.clear();
    }

    /// Memory that it takes.
    [[nodiscard]] std::size_t bytes() const { return m_listed.size() * sizeof(std::uint32_t) + m_table.bytes(); }

  private:
    struct Space {
        std::size_t first{};
        std::uint32_t ranks{};
    };
    static constexpr std::size_t unlisted = ~std::size_t{0};

    [[nodiscard]] static std::uint32_t tag_of(std::uint64_t key) { return static_cast<std::uint32_t>(scattered(key)); }
    [[nodiscard]] std::size_t listed_at(std::uint64_t key) const {
        const auto space = key >> 32;
        const auto rank = static_cast<std::uint32_t>(key);
        return space < m_spaces.size() && rank < m_spaces[space].ranks ? m_spaces[space].first + rank : unlisted;
    }

    std::vector<Space> m_spaces;
    std::size_t m_size{};                    ///< ranks that are listed in all
    ScatteredVector<std::uint32_t> m_listed; ///< empty until there is one
    KeyTable m_table;
};

} // namespace tiers
