#include "app/studio/canvas/region_item.h"

#include "app/studio/canvas/canvas_metrics.h"
#include "app/studio/canvas/small_words.h"
#include "app/studio/theme/theme.h"

#include <QFontMetricsF>
#include <QPainter>
#include <QPainterPath>
#include <QStyleOptionGraphicsItem>

#include <algorithm>
#include <cmath>
#include <utility>

namespace tiers::studio {

namespace {
constexpr int titleHeight = 14;
} // namespace

Qt::CursorShape RegionHandle::cursor() const {
    if ((left && top) || (right && bottom)) return Qt::SizeFDiagCursor;
    if ((left && bottom) || (right && top)) return Qt::SizeBDiagCursor;
    return left || right ? Qt::SizeHorCursor : Qt::SizeVerCursor;
}

RegionItem::RegionItem(RegionId id) : m_id(std::move(id)) {
    setFlag(ItemIsSelectable);
    setZValue(RegionLayer);
}

void RegionItem::setRegion(const Region& region) {
    const QRectF frame(region.frame.x, region.frame.y, region.frame.width, region.frame.height);
    const QString name = QString::fromStdString(region.name.empty() ? region.id.value : region.name);
    const QString location = QString::fromStdString(region.location);
    const QString title = name == location || location.isEmpty() ? name : name + QStringLiteral(" · ") + location;
    if (frame == m_frame && title == m_title) return;
    prepareGeometryChange();
    m_frame = frame;
    m_title = title;
    update();
}

QRectF RegionItem::tab() const {
    const QFontMetricsF metrics(theme().font(FontRole::Label, QFont::DemiBold));
    return {m_frame.left(), m_frame.top(), metrics.horizontalAdvance(m_title) + 44, metrics::regionTabHeight};
}

std::optional<RegionHandle> RegionItem::handleAt(QPointF point) const {
    const double grip = metrics::regionGrip / 2;
    if (!m_frame.adjusted(-grip, -grip, grip, grip).contains(point)) return std::nullopt;
    const double corner = 2 * metrics::regionGrip;
    const auto near = [](double a, double b, double reach) { return std::abs(a - b) <= reach; };
    RegionHandle handle;
    handle.left = near(point.x(), m_frame.left(), grip);
    handle.right = near(point.x(), m_frame.right(), grip);
    handle.top = near(point.y(), m_frame.top(), grip);
    handle.bottom = near(point.y(), m_frame.bottom(), grip);
    if (!handle.left && !handle.right && !handle.top && !handle.bottom) return std::nullopt;
    if (handle.left || handle.right) {
        handle.top = near(point.y(), m_frame.top(), corner);
        handle.bottom = near(point.y(), m_frame.bottom(), corner);
    }
    if (handle.top || handle.bottom) {
        handle.left = near(point.x(), m_frame.left(), corner);
        handle.right = near(point.x(), m_frame.right(), corner);
    }
    return handle;
}

QRectF RegionItem::boundingRect() const {
    const double grip = metrics::regionGrip;
    return (m_frame | tab()).adjusted(-grip, -grip, grip, grip);
}

QPainterPath RegionItem::shape() const {
    const double grip = metrics::regionGrip / 2;
    QPainterPath path;
    path.addRect(m_frame.adjusted(-grip, -grip, grip, grip));
    QPainterPath inside;
    inside.addRect(m_frame.adjusted(grip, grip, -grip, -grip));
    path -= inside;
    path.addRect(tab());
    return path.simplified();
}

/// As large as any label on the screen, within the frame.
void RegionItem::paintTitle(QPainter& painter, const QColor& color) const {
    const double detail = QStyleOptionGraphicsItem::levelOfDetailFromTransform(painter.worldTransform());
    if (detail < metrics::nameDetail) return;
    const double scale = wordScale(detail);
    const QFont font = theme().font(FontRole::Label, QFont::DemiBold);
    const QRectF head(12, std::max(0.0, (tab().height() / scale - titleHeight) / 2), m_frame.width() / scale - 24,
                      titleHeight);
    painter.save();
    painter.translate(m_frame.topLeft());
    painter.scale(scale, scale);
    painter.drawPixmap(QPointF(head.left(), head.top()),
                       theme().pixmap(QStringLiteral("region"), color, titleHeight,
                                      painter.device()->devicePixelRatioF() * std::max(1.0, detail)));
    painter.setFont(font);
    painter.setPen(color);
    const QRectF words = head.adjusted(titleHeight + 5, 0, 0, 0);
    painter.drawText(words, Qt::AlignLeft | Qt::AlignVCenter,
                     QFontMetricsF(font).elidedText(m_title, Qt::ElideRight, words.width()));
    painter.restore();
}

void RegionItem::paint(QPainter* painter, const QStyleOptionGraphicsItem*, QWidget*) {
    painter->setRenderHint(QPainter::Antialiasing);
    const QColor accent = theme().color(Token::Accent);
    QColor tint = accent;
    tint.setAlphaF(0.045F);
    const QColor outline = isSelected() ? accent : mixed(theme().color(Token::Border), accent, 0.25);
    painter->setBrush(tint);
    painter->setPen(QPen(outline, isSelected() ? 2 : 1, Qt::SolidLine));
    painter->drawRoundedRect(m_frame, 12, 12);

    paintTitle(*painter, isSelected() ? accent : theme().color(Token::Muted));
    if (!isSelected()) return;
    painter->setBrush(theme().color(Token::Surface));
    painter->setPen(QPen(accent, 1.5));
    for (const QPointF corner : {m_frame.topLeft(), m_frame.topRight(), m_frame.bottomLeft(), m_frame.bottomRight()})
        painter->drawRect(QRectF(corner - QPointF(4, 4), QSizeF(8, 8)));
}

} // namespace tiers::studio
