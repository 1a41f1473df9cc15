#pragma once

#include <QPointF>
#include <QRectF>

#include <array>

namespace tiers::studio {

/// A side of a card; each has a port in its middle.
enum class CardSide { Left, Top, Right, Bottom };
inline constexpr std::array allCardSides{CardSide::Left, CardSide::Top, CardSide::Right, CardSide::Bottom};

[[nodiscard]] constexpr bool isHorizontal(CardSide side) {
    return side == CardSide::Left || side == CardSide::Right;
}

/// The point on a side of the card, `offset` from the side's middle (downwards or to the right).
[[nodiscard]] inline QPointF portAt(const QRectF& card, CardSide side, double offset = 0) {
    switch (side) {
    case CardSide::Left: return {card.left(), card.center().y() + offset};
    case CardSide::Right: return {card.right(), card.center().y() + offset};
    case CardSide::Top: return {card.center().x() + offset, card.top()};
    case CardSide::Bottom: return {card.center().x() + offset, card.bottom()};
    }
    return card.center();
}

/// The unit vector out of the card.
[[nodiscard]] inline QPointF outward(CardSide side) {
    switch (side) {
    case CardSide::Left: return {-1, 0};
    case CardSide::Right: return {1, 0};
    case CardSide::Top: return {0, -1};
    case CardSide::Bottom: return {0, 1};
    }
    return {};
}

} // namespace tiers::studio
