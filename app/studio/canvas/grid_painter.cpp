#include "app/studio/canvas/grid_painter.h"

#include "app/studio/canvas/canvas_metrics.h"
#include "app/studio/theme/theme.h"

#include <cmath>

namespace tiers::studio {

double gridSpacing(double zoom) {
    double spacing = 3 * metrics::snapStep;
    while (spacing * zoom < 16) spacing *= 5;
    return spacing;
}

void paintGrid(QPainter& painter, const QRectF& exposed, double zoom) {
    const double spacing = gridSpacing(zoom);
    const QColor color = theme().color(Token::Grid);
    const QTransform toView = painter.worldTransform();
    const QRectF shown = toView.mapRect(exposed);
    const double ratio = painter.device()->devicePixelRatioF();
    const auto onPixel = [ratio](double place) { return std::floor(place * ratio) / ratio; };
    // Lines of one pixel, filled and not stroked: far quicker.
    painter.setWorldTransform({});
    for (double x = std::floor(exposed.left() / spacing) * spacing; x <= exposed.right(); x += spacing)
        painter.fillRect(QRectF(onPixel(toView.map(QPointF(x, 0)).x()), shown.top(), 1 / ratio, shown.height()), color);
    for (double y = std::floor(exposed.top() / spacing) * spacing; y <= exposed.bottom(); y += spacing)
        painter.fillRect(QRectF(shown.left(), onPixel(toView.map(QPointF(0, y)).y()), shown.width(), 1 / ratio), color);
    painter.setWorldTransform(toView);
}

} // namespace tiers::studio
