#include "app/studio/canvas/link_item.h"

#include "app/studio/canvas/canvas_icon.h"
#include "app/studio/canvas/canvas_metrics.h"
#include "app/studio/canvas/canvas_scene.h"
#include "app/studio/canvas/far_layer.h"
#include "app/studio/canvas/link_geometry.h"
#include "app/studio/canvas/small_words.h"
#include "app/studio/theme/theme.h"

#include <QPainterPathStroker>
#include <QStyleOptionGraphicsItem>

#include <utility>

namespace tiers::studio {

namespace {
constexpr double leastLabelDetail = 0.6; ///< below, a label that nobody points at could not be read
} // namespace

LinkItem::LinkItem(LinkId id) : m_id(std::move(id)) {
    setFlag(ItemIsSelectable);
    setZValue(LinkLayer);
}

QString LinkItem::label() const {
    return linkLabel(m_kind, m_figures ? &*m_figures : nullptr);
}

void LinkItem::setCorners(const QPolygonF& corners) {
    if (corners == m_corners) return;
    m_corners = corners;
    m_outline = {};
    m_shape.reset();
    updateBounds();
}

QPainterPath LinkItem::shape() const {
    if (!m_shape) {
        QPainterPathStroker stroker;
        stroker.setWidth(metrics::linkGrip);
        m_shape = stroker.createStroke(roundedPath(m_corners, metrics::cornerRadius));
    }
    return *m_shape;
}

void LinkItem::setKind(std::optional<LinkKind> kind) {
    if (kind == m_kind) return;
    m_kind = kind;
    updateBounds();
}

void LinkItem::setBends(std::vector<QPointF> bends) {
    if (bends == m_bends) return;
    m_bends = std::move(bends);
    update();
}

void LinkItem::setLabelKept(bool kept) {
    if (std::exchange(m_labelKept, kept) != kept) updateLayer();
}

void LinkItem::setHovered(bool hovered) {
    if (std::exchange(m_state.hovered, hovered) == hovered) return;
    updateLayer();
}

void LinkItem::setFaded(bool faded) {
    if (std::exchange(m_state.faded, faded) != faded) update();
}

void LinkItem::setFigures(std::optional<LinkFigures> figures) {
    if (figures == m_figures) return;
    m_figures = figures;
    m_state.figures = m_figures ? &*m_figures : nullptr;
    m_state.stroke = linkStrokeWidth(m_state.figures);
    updateBounds();
}

void LinkItem::setFinding(std::optional<Severity> severity, const QString& text) {
    if (severity == m_finding && text == m_findingText) return;
    m_finding = severity;
    m_findingText = text;
    update();
}

QVariant LinkItem::itemChange(GraphicsItemChange change, const QVariant& value) {
    if (change == ItemSelectedHasChanged) updateLayer();
    return QGraphicsItem::itemChange(change, value);
}

void LinkItem::updateLayer() {
    setZValue(isRaised() ? SelectedLinkLayer : LinkLayer);
    updateBounds();
}

/// One that the person points at is as large as any label on the screen.
QRectF LinkItem::labelRect(double detail) const {
    const QRectF plain = linkLabelRect(m_corners, label());
    QRectF rect(QPointF(), plain.size() * wordScale(detail));
    rect.moveCenter(plain.center());
    return rect;
}

void LinkItem::updateBounds() {
    QRectF bounds = m_corners.boundingRect().adjusted(-11, -11, 11, 11);
    if (isLabelShown()) bounds |= labelRect(m_state.hovered ? metrics::nameDetail : 1).adjusted(-1, -1, 1, 1);
    if (bounds != m_bounds) {
        prepareGeometryChange();
        m_bounds = bounds;
    }
    update();
}

void LinkItem::paintBends(QPainter& painter) const {
    painter.setPen(QPen(theme().color(Token::Accent), 1.5));
    painter.setBrush(theme().color(Token::Surface));
    const QSizeF size(metrics::bendHandle, metrics::bendHandle);
    for (const QPointF bend : m_bends) painter.drawRect(QRectF(bend - QPointF(size.width(), size.height()) / 2, size));
}

bool LinkItem::isPlain(double detail) const {
    return detail < metrics::blockDetail || isPaintedInAHurry(*this);
}

void LinkItem::gather(PlainShapes& shapes) const {
    if (isRaised() || !shapes.concerns(m_bounds)) return;
    shapes.addLine(m_corners, linkWidth(m_state), plainLinkColor(m_kind, m_state));
}

void LinkItem::paint(QPainter* painter, const QStyleOptionGraphicsItem*, QWidget* widget) {
    if (m_corners.size() < 2) return;
    const double detail = QStyleOptionGraphicsItem::levelOfDetailFromTransform(painter->worldTransform());
    LinkState state = m_state;
    state.selected = isSelected();
    if (isPlain(detail)) {
        const bool isGathered = widget && !isRaised(); // the scene's far layer paints it
        if (!isGathered) paintPlainLink(*painter, m_corners, m_kind, state, detail);
        return;
    }
    if (const double width = linkWidth(state); m_outline.width != width) m_outline = linkOutline(m_corners, width);
    paintLink(*painter, m_corners, m_outline, m_kind, state, detail);
    if (m_finding && detail >= metrics::boxDetail && !isLabelShown()) {
        QRectF mark(0, 0, 16, 16);
        mark.moveCenter(labelPoint(m_corners));
        painter->setPen(Qt::NoPen);
        painter->setBrush(theme().color(Token::Canvas));
        painter->drawEllipse(mark.adjusted(-2, -2, 2, 2));
        drawFindingMark(*painter, *m_finding, mark, detail);
    }
    if (isSelected() && detail >= metrics::boxDetail) paintBends(*painter);
    if (!isLabelShown()) return;
    if (m_state.hovered && detail >= metrics::nameDetail)
        paintLinkLabel(*painter, labelRect(detail), label());
    else if (detail >= leastLabelDetail)
        paintLinkLabel(*painter, labelRect(1), label());
}

} // namespace tiers::studio
