#pragma once

#include "core/model/design.h"

#include <algorithm>
#include <vector>

namespace tiers {

/// The size of a component's card, in canvas units. A component's position is its card's top left corner.
inline constexpr double card_width = 192;
inline constexpr double card_height = 72;

/// An upright rectangle.
struct Box {
    double left{};
    double top{};
    double right{};
    double bottom{};

    [[nodiscard]] double width() const { return right - left; }
    [[nodiscard]] double height() const { return bottom - top; }
    [[nodiscard]] Point centre() const { return {(left + right) / 2, (top + bottom) / 2}; }
    [[nodiscard]] Box grown(double by) const { return {left - by, top - by, right + by, bottom + by}; }
    /// The smallest box around both.
    [[nodiscard]] Box around(const Box& other) const {
        return {std::min(left, other.left), std::min(top, other.top), std::max(right, other.right),
                std::max(bottom, other.bottom)};
    }
    bool operator==(const Box&) const = default;
};

[[nodiscard]] inline Box card_box(const Component& component) {
    return {component.position.x, component.position.y, component.position.x + card_width,
            component.position.y + card_height};
}
[[nodiscard]] inline Box frame_box(const Frame& frame) {
    return {frame.x, frame.y, frame.x + frame.width, frame.y + frame.height};
}

/// Corners of a line, from its begin to its end.
using Line = std::vector<Point>;

/// A side of a card; each has a port in its middle.
enum class CardEdge { Left, Top, Right, Bottom };

[[nodiscard]] constexpr bool is_horizontal(CardEdge side) {
    return side == CardEdge::Left || side == CardEdge::Right;
}

/// The point on a side of the card, `offset` from the side's middle (downwards or to the right).
[[nodiscard]] Point port_at(const Box& card, CardEdge side, double offset = 0);
/// The unit vector out of the card.
[[nodiscard]] Point outward(CardEdge side);

/// A line of level and upright stretches from one side to another. Where it turns twice, the stretch between the turns
/// is at `lane`: an abscissa between upright sides, else an ordinate.
[[nodiscard]] Line orthogonal_line(Point from, CardEdge out, Point to, CardEdge in, double lane);

/// Whether the line runs through the box; along its border does not count.
[[nodiscard]] bool crosses(const Line& corners, const Box& box);

/// The middle of the line's longest stretch, where its label stands.
[[nodiscard]] Point label_point(const Line& corners);

/// From `from` towards `to`, `distance` far.
[[nodiscard]] Point towards(Point from, Point to, double distance);

[[nodiscard]] double distance_between(Point a, Point b);

} // namespace tiers
