#include "app/studio/canvas/draft_link_item.h"

#include "app/studio/canvas/canvas_metrics.h"
#include "app/studio/canvas/link_geometry.h"
#include "app/studio/theme/theme.h"

#include <QPainter>

namespace tiers::studio {

DraftLinkItem::DraftLinkItem() {
    setZValue(DraftLayer);
}

void DraftLinkItem::setLine(const QPolygonF& corners, bool lands) {
    prepareGeometryChange();
    m_corners = corners;
    m_lands = lands;
    update();
}

void DraftLinkItem::paint(QPainter* painter, const QStyleOptionGraphicsItem*, QWidget*) {
    if (m_corners.size() < 2) return;
    painter->setRenderHint(QPainter::Antialiasing);
    const QColor color = theme().color(Token::Accent);
    QPen pen(color, 2, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin);
    if (!m_lands) pen.setDashPattern({4, 4});
    painter->setPen(pen);
    painter->setBrush(Qt::NoBrush);
    painter->drawPath(roundedPath(shortened(m_corners, m_lands ? 10 : 0), metrics::cornerRadius));
    painter->setPen(Qt::NoPen);
    painter->setBrush(color);
    if (m_lands)
        painter->drawPolygon(arrowHead(m_corners, 11, 10));
    else
        painter->drawEllipse(m_corners.back(), 3.5, 3.5);
}

} // namespace tiers::studio
