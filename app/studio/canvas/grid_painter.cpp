#include "app/studio/canvas/grid_painter.h"

#include "app/studio/canvas/canvas_metrics.h"
#include "app/studio/theme/theme.h"

#include <QLineF>

#include <cmath>
#include <vector>

namespace tiers::studio {

double gridSpacing(double zoom) {
    double spacing = 3 * metrics::snapStep;
    while (spacing * zoom < 16) spacing *= 5;
    return spacing;
}

void paintGrid(QPainter& painter, const QRectF& exposed, double zoom) {
    const double spacing = gridSpacing(zoom);
    std::vector<QLineF> lines;
    for (double x = std::floor(exposed.left() / spacing) * spacing; x <= exposed.right(); x += spacing)
        lines.emplace_back(x, exposed.top(), x, exposed.bottom());
    for (double y = std::floor(exposed.top() / spacing) * spacing; y <= exposed.bottom(); y += spacing)
        lines.emplace_back(exposed.left(), y, exposed.right(), y);
    QPen pen(theme().color(Token::Grid), 1);
    pen.setCosmetic(true);
    painter.setPen(pen);
    painter.setRenderHint(QPainter::Antialiasing, false);
    painter.drawLines(lines.data(), static_cast<int>(lines.size()));
}

} // namespace tiers::studio
