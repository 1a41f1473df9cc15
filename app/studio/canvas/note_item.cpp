#include "app/studio/canvas/note_item.h"

#include "app/studio/canvas/canvas_metrics.h"
#include "app/studio/theme/theme.h"

#include <QAbstractTextDocumentLayout>
#include <QPainter>
#include <QStyleOptionGraphicsItem>

#include <algorithm>
#include <utility>

namespace tiers::studio {

NoteItem::NoteItem(NoteId id) : m_id(std::move(id)) {
    setFlag(ItemIsSelectable);
    setZValue(NoteLayer);
    m_document.setDocumentMargin(0);
    m_document.setTextWidth(metrics::noteWidth - 2 * metrics::notePadding);
    restyle();
}

QRectF NoteItem::slip() const {
    return {0, 0, metrics::noteWidth, std::max(40.0, m_document.size().height() + 2 * metrics::notePadding)};
}

void NoteItem::setText(const QString& markdown) {
    if (std::exchange(m_markdown, markdown) == markdown && !m_markdown.isEmpty()) return;
    prepareGeometryChange();
    m_document.setMarkdown(markdown);
    update();
}

void NoteItem::restyle() {
    prepareGeometryChange();
    m_document.setDefaultFont(theme().font(FontRole::Body));
    update();
}

void NoteItem::paint(QPainter* painter, const QStyleOptionGraphicsItem*, QWidget*) {
    const double detail = QStyleOptionGraphicsItem::levelOfDetailFromTransform(painter->worldTransform());
    painter->setRenderHint(QPainter::Antialiasing);
    const QColor ground = mixed(theme().color(Token::Surface), theme().color(Token::Warning), 0.1);
    painter->setBrush(ground);
    painter->setPen(isSelected() ? QPen(theme().color(Token::Accent), 2)
                                 : QPen(mixed(theme().color(Token::Border), theme().color(Token::Warning), 0.25), 1));
    painter->drawRoundedRect(slip(), 4, 4);
    if (detail < metrics::boxDetail) return;
    painter->save();
    painter->translate(metrics::notePadding, metrics::notePadding);
    QAbstractTextDocumentLayout::PaintContext context;
    context.palette.setColor(QPalette::Text, theme().color(Token::Text));
    m_document.documentLayout()->draw(painter, context);
    painter->restore();
}

} // namespace tiers::studio
