#pragma once

#include "core/drawing/geometry.h"
#include "core/model/design.h"

#include <unordered_map>
#include <vector>

namespace tiers {

/// A link and the corners of its line, from the caller's border to the callee's.
struct LinkLine {
    LinkId id;
    Line corners;
};

/// The sides by which a line leaves and enters, and how it gets from one to the other.
struct LinkShape {
    CardEdge out{CardEdge::Right};
    CardEdge in{CardEdge::Left};
    double lane{};   ///< as in orthogonal_line
    double detour{}; ///< where `around`: the height (or abscissa) of the way around
    bool around{};   ///< four bends: out, along the detour, back
    double cost{};
};

/// Draws every link of a design as an orthogonal line, in the design's order. A line never runs through its own two
/// cards unless these overlap; it goes around other cards where a simple way does. Lines that share a side of a card
/// leave it side by side, in an order in which they need not cross. A link with bends is led through them. Links
/// without both their ends are left out.
///
/// It remembers which way it chose for each line, and looks again only where a card came, went or moved.
class LinkRouter {
  public:
    [[nodiscard]] std::vector<LinkLine> route(const Design& design);

  private:
    struct Chosen {
        Box caller;
        Box callee;
        LinkShape shape;
        Box looked;         ///< where a card would have changed the choice
        bool uses_bounds{}; ///< a way around everything was looked at
    };

    /// Where cards are now and were before, of those that moved.
    [[nodiscard]] std::vector<Box> take_moved(const Design& design);

    std::unordered_map<LinkId, Chosen> m_chosen;
    std::unordered_map<ComponentId, Box> m_places;
    Box m_bounds;
};

/// The same without a memory.
[[nodiscard]] std::vector<LinkLine> link_lines(const Design& design);

} // namespace tiers
