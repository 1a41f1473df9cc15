#pragma once

#include "core/drawing/geometry.h"

namespace tiers::studio {

/// The size of a component's card on the canvas, in canvas units. A component's position is its card's top left corner.
inline constexpr double cardWidth = card_width;
inline constexpr double cardHeight = card_height;

/// Where the middle of a component's card is.
[[nodiscard]] constexpr Point cardCentre(Point position) {
    return {position.x + cardWidth / 2, position.y + cardHeight / 2};
}

} // namespace tiers::studio
