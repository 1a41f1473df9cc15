#include "app/studio/canvas/component_item.h"

#include "app/studio/canvas/canvas_metrics.h"
#include "app/studio/canvas/canvas_scene.h"
#include "app/studio/canvas/far_layer.h"
#include "app/studio/theme/theme.h"

#include <QPainter>
#include <QPainterPath>
#include <QStyleOptionGraphicsItem>
#include <QWidget>

#include <algorithm>
#include <utility>

namespace tiers::studio {

ComponentItem::ComponentItem(ComponentId id) : m_id(std::move(id)) {
    setFlag(ItemIsSelectable);
    setZValue(CardLayer);
}

void ComponentItem::setContent(CardContent content) {
    m_content = std::move(content);
    repaint();
}

void ComponentItem::setHovered(bool hovered) {
    if (std::exchange(m_state.hovered, hovered) != hovered) repaint();
}

void ComponentItem::setTarget(bool target) {
    if (std::exchange(m_state.target, target) != target) repaint();
}

void ComponentItem::setFaded(bool faded) {
    if (std::exchange(m_state.faded, faded) != faded) repaint();
}

void ComponentItem::setPortsShown(bool shown) {
    if (std::exchange(m_portsShown, shown) != shown) repaint();
}

void ComponentItem::setFinding(std::optional<Severity> severity, const QString& text) {
    if (severity == m_state.finding && text == m_findingText) return;
    m_state.finding = severity;
    m_findingText = text;
    repaint();
}

void ComponentItem::setFigures(std::optional<ComponentFigures> figures) {
    if (figures == m_figures) return;
    m_figures = std::move(figures);
    m_state.figures = m_figures ? &*m_figures : nullptr;
    repaint();
}

void ComponentItem::setEstimate(std::optional<CardEstimate> estimate) {
    if (estimate == m_estimate) return;
    m_estimate = estimate;
    m_state.estimate = m_estimate ? &*m_estimate : nullptr;
    repaint();
}

/// What is painted over at a scale. At small scales the name stands below the card and is wider.
QRectF ComponentItem::paintedRect(double detail) {
    const double margin = metrics::portDiameter / 2 + 1;
    QRectF painted = cardRect().adjusted(-margin, -margin, margin, margin);
    if (detail < metrics::fullDetail)
        painted |= cardFindingRect(std::max(detail, metrics::boxDetail)).adjusted(-3, -3, 0, 0);
    if (!isNamedBelow(detail)) return painted;
    const double beside = (metrics::nameWidth - cardRect().width()) / 2;
    return painted | cardRect().adjusted(-beside, 0, beside, metrics::nameRoom);
}

QRectF ComponentItem::boundingRect() const {
    return paintedRect(metrics::nameDetail);
}

QPainterPath ComponentItem::shape() const {
    QPainterPath path;
    path.addRect(cardRect());
    return path;
}

void ComponentItem::repaint() {
    m_picture.forget();
    update();
}

void ComponentItem::gather(PlainShapes& shapes) const {
    if (!shapes.concerns(card())) return;
    CardState state = m_state;
    state.selected = isSelected();
    shapes.addRect(card(), cardBlockColor(m_content, state));
}

void ComponentItem::paint(QPainter* painter, const QStyleOptionGraphicsItem* option, QWidget* widget) {
    const double detail = QStyleOptionGraphicsItem::levelOfDetailFromTransform(painter->worldTransform());
    if (widget && detail < metrics::blockDetail) return; // the scene's far layer paints the blocks
    CardState state = m_state;
    state.selected = isSelected();
    state.focused = state.selected && widget && widget->hasFocus();
    Q_UNUSED(option)
    const auto paintAll = [&](QPainter& into) {
        paintCard(into, m_content, state, detail);
        if (m_portsShown && detail >= metrics::boxDetail) paintPorts(into);
    };
    if (!widget) return paintAll(*painter); // on paper and in files a card is drawn, not copied
    m_picture.draw(*painter, paintedRect(detail),
                   {.detail = detail,
                    .ratio = painter->device()->devicePixelRatioF(),
                    .selected = state.selected,
                    .focused = state.focused,
                    .shade = theme().shade()},
                   isPaintedInAHurry(*this), paintAll);
}

} // namespace tiers::studio
