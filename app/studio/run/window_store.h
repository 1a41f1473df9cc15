#pragma once

#include "core/simulation/recording.h"

#include <cstddef>
#include <span>
#include <vector>

namespace tiers::studio {

/// Two windows in one that follow each other: counts add up, means are weighted, what holds at the end is the later's.
[[nodiscard]] Window merged(const Window& first, const Window& second);

/// The windows of a run for who looks back over it, in bounded room: the newest as they came, older ones in pairs, and
/// in pairs of pairs the older they are. A run has at most `most` of them here, however long it is.
class WindowStore {
  public:
    static constexpr std::size_t most = 600;

    void append(std::span<const Window> windows);
    void clear() { m_windows.clear(); }
    /// In order and without gaps.
    [[nodiscard]] std::span<const Window> windows() const { return m_windows; }

  private:
    std::vector<Window> m_windows;
};

} // namespace tiers::studio
