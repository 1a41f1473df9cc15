#pragma once

#include "app/studio/canvas/card_content.h"
#include "app/studio/canvas/estimate_figures.h"
#include "app/studio/canvas/live_figures.h"
#include "core/graph/lint.h"

#include <QPainter>
#include <QRectF>

#include <optional>

namespace tiers::studio {

/// How a card stands at the moment, beside what it says.
struct CardState {
    bool selected{};
    bool hovered{};
    bool target{};  ///< a wire would end here
    bool faded{};   ///< a wire may not end here
    bool focused{}; ///< selected while the canvas has the keyboard
    std::optional<Severity> finding{};
    const ComponentFigures* figures{}; ///< nullptr while nothing runs
    const CardEstimate* estimate{};    ///< shown while nothing runs; nullptr: none
};

/// A card's own area, its top left corner at the origin.
[[nodiscard]] QRectF cardRect();
/// Where the name stands, in the card's coordinates.
[[nodiscard]] QRectF cardNameRect(bool live);
/// Where the mark of a finding is at a scale.
[[nodiscard]] QRectF cardFindingRect(double detail);
/// Whether a card has its name below it at a scale: there is no room for it inside.
[[nodiscard]] bool isNamedBelow(double detail);

/// Paints a card at the origin. `detail` is the scale of the view: small cards are painted with less in them.
void paintCard(QPainter& painter, const CardContent& content, const CardState& state, double detail);

/// The colour of a card that is so small that it is one block.
[[nodiscard]] QColor cardBlockColor(const CardContent& content, const CardState& state);

/// Paints the ports of a card: dots on its sides.
void paintPorts(QPainter& painter);

} // namespace tiers::studio
