#pragma once

#include "core/model/design.h"

namespace tiers::studio {

/// The size of a component's card on the canvas, in canvas units. A component's position is its card's top left corner.
inline constexpr double cardWidth = 192;
inline constexpr double cardHeight = 72;

/// Where the middle of a component's card is.
[[nodiscard]] constexpr Point cardCentre(Point position) {
    return {position.x + cardWidth / 2, position.y + cardHeight / 2};
}

} // namespace tiers::studio
