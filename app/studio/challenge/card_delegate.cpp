#include "app/studio/challenge/card_delegate.h"

#include "app/studio/theme/theme.h"

#include <QListWidget>
#include <QPainter>

namespace tiers::studio {

namespace {

constexpr int padding = 12;
constexpr int gap = 4;
constexpr int room = 10'000; ///< more than any text is high
constexpr int parts[] = {Qt::DisplayRole, CardDelegate::Detail, CardDelegate::Summary};

bool isHeading(const QModelIndex& index) {
    return index.data(CardDelegate::Summary).toString().isEmpty() &&
           index.data(CardDelegate::Detail).toString().isEmpty();
}

QFont fontOf(int role) {
    if (role == Qt::DisplayRole) return theme().font(FontRole::Body, QFont::DemiBold);
    return theme().font(role == CardDelegate::Detail ? FontRole::Label : FontRole::Body);
}

int textHeight(const QModelIndex& index, int role, int width) {
    const QString text = index.data(role).toString();
    if (text.isEmpty()) return 0;
    return QFontMetrics(fontOf(role)).boundingRect(QRect(0, 0, width, room), Qt::TextWordWrap, text).height();
}

} // namespace

QSize CardDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const {
    const auto* view = qobject_cast<const QListWidget*>(option.widget);
    const int width = (view ? view->viewport()->width() : 240) - 2 * padding;
    if (isHeading(index)) return {width, QFontMetrics(theme().font(FontRole::Section)).height() + padding + gap};
    int height = 2 * padding - gap;
    for (const int role : parts)
        if (const int text = textHeight(index, role, width); text > 0) height += text + gap;
    return {width, height};
}

void CardDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const {
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    if (isHeading(index)) {
        painter->setFont(theme().font(FontRole::Section, QFont::DemiBold));
        painter->setPen(theme().color(Token::Text));
        painter->drawText(option.rect.adjusted(0, padding, 0, 0), Qt::AlignVCenter, index.data().toString());
        painter->restore();
        return;
    }
    const bool marked = option.state & (QStyle::State_MouseOver | QStyle::State_Selected);
    const QRectF card = QRectF(option.rect).adjusted(0.5, 2.5, -0.5, -2.5);
    painter->setPen(theme().color(marked ? Token::Accent : Token::Border));
    painter->setBrush(theme().color(Token::Surface));
    painter->drawRoundedRect(card, 8, 8);
    QRect text = option.rect.adjusted(padding, padding, -padding, -padding);
    for (const int role : parts) {
        const int height = textHeight(index, role, text.width());
        if (height == 0) continue;
        painter->setFont(fontOf(role));
        painter->setPen(theme().color(role == Qt::DisplayRole ? Token::Text : Token::Muted));
        painter->drawText(QRect(text.topLeft(), QSize(text.width(), height)), Qt::TextWordWrap,
                          index.data(role).toString());
        text.setTop(text.top() + height + gap);
    }
    painter->restore();
}

} // namespace tiers::studio
