#pragma once

#include "app/studio/canvas/live_figures.h"
#include "core/catalog/link_kind.h"

#include <QPainter>
#include <QPainterPath>
#include <QPolygonF>

#include <optional>

namespace tiers::studio {

/// How a link stands at the moment.
struct LinkState {
    bool selected{};
    bool hovered{};
    bool faded{};
    const LinkFigures* figures{}; ///< nullptr while nothing runs
};

/// The width of a link's stroke: grows with the logarithm of the rate, from 1.5 to 5.
[[nodiscard]] double linkStrokeWidth(const LinkFigures* figures);

/// What a link's label says: kind, or rate and mean response time while it runs.
[[nodiscard]] QString linkLabel(std::optional<LinkKind> kind, const LinkFigures* figures);

/// Paints a link along its corners. Its kind shows in the stroke: call solid, resolve dotted, replicate double, publish
/// and consume dashed. Nothing: an invalid link, drawn in the colour of errors.
void paintLink(QPainter& painter, const QPolygonF& corners, std::optional<LinkKind> kind, const LinkState& state,
               double detail);

/// Where the label lies, in the coordinates of the corners.
[[nodiscard]] QRectF linkLabelRect(const QPolygonF& corners, const QString& label);
void paintLinkLabel(QPainter& painter, const QRectF& rect, const QString& label);

} // namespace tiers::studio
