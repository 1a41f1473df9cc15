#pragma once

#include "app/studio/canvas/snap.h"
#include "app/studio/model/card_size.h"

namespace tiers::studio {

/// The position on the grid of a card whose middle is at `centre`.
[[nodiscard]] inline QPointF cardPositionFor(QPointF centre) {
    return snapped(centre - QPointF(cardWidth, cardHeight) / 2);
}

} // namespace tiers::studio
