#include "app/studio/canvas/minimap.h"

#include "app/studio/canvas/canvas_scene.h"
#include "app/studio/canvas/canvas_view.h"
#include "app/studio/theme/theme.h"

#include <QMouseEvent>
#include <QPainter>

#include <algorithm>

namespace tiers::studio {

namespace {

constexpr QSize mapSize(200, 136);
constexpr int border = 12;    ///< to the edges of the canvas
constexpr int padding = 8;    ///< within the map
constexpr double margin = 80; ///< of canvas around the design

} // namespace

Minimap::Minimap(CanvasView& view) : QWidget(&view), m_view(view) {
    hide();
    setFixedSize(mapSize);
    setCursor(Qt::PointingHandCursor);
    setAccessibleName(tr("Map of the design"));
    setToolTip(tr("The whole design. Drag to show another place."));
    connect(&theme(), &Theme::changed, this, &Minimap::refresh);
}

void Minimap::refresh() {
    m_stale = true;
    update();
}

void Minimap::place() {
    move(parentWidget()->width() - width() - border, parentWidget()->height() - height() - border);
}

QPointF Minimap::toScene(QPointF point) const {
    return m_content.center() + (point - QPointF(width(), height()) / 2) / m_scale;
}

QPointF Minimap::fromScene(QPointF scene) const {
    return (scene - m_content.center()) * m_scale + QPointF(width(), height()) / 2;
}

void Minimap::draw() {
    m_stale = false;
    m_content = m_view.canvasScene().contentRect().adjusted(-margin, -margin, margin, margin);
    m_scale = std::min((width() - 2.0 * padding) / m_content.width(), (height() - 2.0 * padding) / m_content.height());
    m_picture = QPixmap(size() * devicePixelRatioF());
    m_picture.setDevicePixelRatio(devicePixelRatioF());
    m_picture.fill(theme().color(Token::Surface));
    QPainter painter(&m_picture);
    painter.setRenderHint(QPainter::Antialiasing);
    const auto area = [this](const QRectF& scene) {
        return QRectF(fromScene(scene.topLeft()), scene.size() * m_scale);
    };
    const QColor accent = theme().color(Token::Accent);
    painter.setPen(QPen(theme().color(Token::Border), 1));
    for (const QGraphicsItem* item : m_view.canvasScene().items())
        if (const auto* region = qgraphicsitem_cast<const RegionItem*>(item)) painter.drawRect(area(region->frame()));
    painter.setPen(QPen(mixed(theme().color(Token::Surface), theme().color(Token::Muted), 0.5), 1));
    for (const QGraphicsItem* item : m_view.canvasScene().items()) {
        const auto* link = qgraphicsitem_cast<const LinkItem*>(item);
        if (!link) continue;
        QPolygonF line;
        for (const QPointF corner : link->corners()) line << fromScene(corner);
        painter.drawPolyline(line);
    }
    painter.setPen(Qt::NoPen);
    for (const ComponentItem* card : m_view.canvasScene().cardsInReadingOrder()) {
        const KindSpec* kind = card->content().kind;
        painter.setBrush(card->isSelected() ? accent : theme().familyColor(kind ? kind->family : Family::Other));
        painter.drawRoundedRect(area(card->card()), 1, 1);
    }
}

void Minimap::paintEvent(QPaintEvent*) {
    if (m_stale) draw();
    QPainter painter(this);
    painter.drawPixmap(0, 0, m_picture);
    const QRectF shown = m_view.mapToScene(m_view.viewport()->rect()).boundingRect();
    const QRectF frame = QRectF(fromScene(shown.topLeft()), shown.size() * m_scale);
    QColor tint = theme().color(Token::Accent);
    tint.setAlphaF(0.1F);
    painter.setBrush(tint);
    painter.setPen(QPen(theme().color(Token::Accent), 1));
    painter.drawRect(frame.intersected(QRectF(rect()).adjusted(1.5, 1.5, -1.5, -1.5)));
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(theme().color(Token::Border), 1));
    painter.drawRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5));
}

void Minimap::mousePressEvent(QMouseEvent* event) {
    if (event->button() == Qt::LeftButton) m_view.showPlace(toScene(event->position()));
}

void Minimap::mouseMoveEvent(QMouseEvent* event) {
    if (event->buttons().testFlag(Qt::LeftButton)) m_view.showPlace(toScene(event->position()));
}

void Minimap::wheelEvent(QWheelEvent* event) {
    event->accept(); // the canvas below does not scroll
}

} // namespace tiers::studio
