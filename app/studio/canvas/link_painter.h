#pragma once

#include "app/studio/canvas/canvas_metrics.h"
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
    const LinkFigures* figures{};      ///< nullptr while nothing runs
    double stroke{metrics::linkWidth}; ///< what `linkStrokeWidth` says of the figures
};

/// The width of a link's stroke: grows with the logarithm of the rate, from 1.5 to 5.
[[nodiscard]] double linkStrokeWidth(const LinkFigures* figures);

/// What a link's label says: kind, or rate and mean response time while it runs.
[[nodiscard]] QString linkLabel(std::optional<LinkKind> kind, const LinkFigures* figures);

/// A link's line as it is stroked.
struct LinkOutline {
    double width{};    ///< of the stroke
    QPainterPath path; ///< with rounded corners, up to the arrow
    QPolygonF head;    ///< the arrow
};

/// How wide the stroke of a link is in this state.
[[nodiscard]] double linkWidth(const LinkState& state);
/// The line along the corners, at least two.
[[nodiscard]] LinkOutline linkOutline(const QPolygonF& corners, double width);

/// Paints a link along its corners, at least two, and its outline. Its kind shows in the stroke: call solid, resolve
/// dotted, replicate double, publish and consume dashed. Nothing: an invalid link, drawn in the colour of errors.
void paintLink(QPainter& painter, const QPolygonF& corners, const LinkOutline& outline, std::optional<LinkKind> kind,
               const LinkState& state, double detail);

/// The colour of a link from afar, mixed of the link's and that of failures.
[[nodiscard]] QColor plainLinkColor(std::optional<LinkKind> kind, const LinkState& state);

/// Paints a link from afar or in a hurry: plain stretches without rounded corners or an arrow. Not thinner than a pixel
/// of the view, of which `detail` is the scale.
void paintPlainLink(QPainter& painter, const QPolygonF& corners, std::optional<LinkKind> kind, const LinkState& state,
                    double detail);

/// Where the label lies, in the coordinates of the corners: on the line, or where it is too short above the cards at
/// its ends.
[[nodiscard]] QRectF linkLabelRect(const QPolygonF& corners, const QString& label);
void paintLinkLabel(QPainter& painter, const QRectF& rect, const QString& label);

} // namespace tiers::studio
