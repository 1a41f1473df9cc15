#include "app/studio/canvas/far_layer.h"

#include <QPainter>
#include <QStyleOptionGraphicsItem>

#include <algorithm>
#include <cmath>
#include <utility>

namespace tiers::studio {

namespace {

/// The whole pixels that a rectangle covers, as the painter fills them; at least one each way.
QRect onPixels(double left, double top, double right, double bottom) {
    const int x = qRound(left), y = qRound(top);
    return {x, y, std::max(1, qRound(right) - x), std::max(1, qRound(bottom) - y)};
}

} // namespace

PlainShapes::PlainShapes(const QTransform& toView, double ratio, const QRectF& exposed)
    : m_detail(QStyleOptionGraphicsItem::levelOfDetailFromTransform(toView)),
      m_ratio(ratio),
      m_toDevice(toView * QTransform::fromScale(ratio, ratio)),
      m_exposed(exposed) {}

void PlainShapes::addRect(const QRectF& rect, const QColor& color) {
    const QRectF mapped = m_toDevice.mapRect(rect);
    m_shapes[color.rgba()].rects.push_back(onPixels(mapped.left(), mapped.top(), mapped.right(), mapped.bottom()));
}

void PlainShapes::addLine(const QPolygonF& corners, double width, const QColor& color) {
    const double half = std::max(width * m_detail, 1.0) * m_ratio / 2;
    Shapes& shapes = m_shapes[color.rgba()];
    shapes.width = std::max(shapes.width, qRound(2 * half));
    for (qsizetype i = 1; i < corners.size(); ++i) {
        const QPointF a = m_toDevice.map(corners[i - 1]), b = m_toDevice.map(corners[i]);
        const auto [left, right] = std::minmax({a.x(), b.x()});
        const auto [top, bottom] = std::minmax({a.y(), b.y()});
        if (right - left > 0.5 && bottom - top > 0.5)
            shapes.slanted.emplace_back(a.toPoint(), b.toPoint());
        else
            shapes.rects.push_back(onPixels(left - half, top - half, right + half, bottom + half));
    }
}

void PlainShapes::paint(QPainter& painter) const {
    painter.setWorldTransform(QTransform::fromScale(1 / m_ratio, 1 / m_ratio));
    painter.setRenderHint(QPainter::Antialiasing, false);
    for (const auto& [rgba, shapes] : m_shapes) {
        const QColor color = QColor::fromRgba(rgba);
        painter.setPen(Qt::NoPen);
        painter.setBrush(color);
        painter.drawRects(shapes.rects.data(), static_cast<int>(shapes.rects.size()));
        painter.setPen(QPen(color, shapes.width));
        painter.drawLines(shapes.slanted.data(), static_cast<int>(shapes.slanted.size()));
    }
}

FarLayer::FarLayer(double height, Gather gather) : m_gather(std::move(gather)) {
    setFlag(ItemUsesExtendedStyleOption); // which tells what is exposed
    setAcceptedMouseButtons(Qt::NoButton);
    setZValue(height);
}

void FarLayer::cover(const QRectF& area) {
    if (area == m_area) return;
    prepareGeometryChange();
    m_area = area;
}

void FarLayer::paint(QPainter* painter, const QStyleOptionGraphicsItem* option, QWidget* widget) {
    if (!widget) return; // on paper and in files everything is painted by itself
    PlainShapes shapes(painter->worldTransform(), painter->device()->devicePixelRatioF(), option->exposedRect);
    m_gather(shapes);
    shapes.paint(*painter);
}

} // namespace tiers::studio
