#include "app/studio/palette/kind_delegate.h"

#include "app/studio/palette/kind_model.h"
#include "app/studio/theme/row_ground.h"
#include "app/studio/theme/theme.h"

#include <QPainter>

namespace tiers::studio {

namespace {
constexpr int margin = 12;
constexpr int badgeSize = 26;
constexpr int rowHeight = 36;
constexpr int headingHeight = 28;
} // namespace

KindDelegate::KindDelegate(const KindFilter& kinds, QObject* parent) : QStyledItemDelegate(parent), m_kinds(kinds) {}

QSize KindDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const {
    return {option.rect.width(), m_kinds.kindAt(index) ? rowHeight : headingHeight};
}

void KindDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const {
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const QRect row = option.rect;
    const KindSpec* kind = m_kinds.kindAt(index);
    if (!kind) {
        painter->setFont(theme().font(FontRole::Label, QFont::DemiBold));
        painter->setPen(theme().color(Token::Muted));
        painter->drawText(row.adjusted(margin, 0, -margin, -6), Qt::AlignLeft | Qt::AlignBottom,
                          index.data().toString());
        painter->restore();
        return;
    }
    paintRowGround(*painter, option);
    const QPoint badge(row.left() + margin, row.top() + (rowHeight - badgeSize) / 2);
    painter->drawPixmap(badge, theme().kindPixmap(*kind, badgeSize, painter->device()->devicePixelRatioF()));
    const QRect text = row.adjusted(margin + badgeSize + 10, 0, -margin, 0);
    const QFont font = theme().font(FontRole::Body);
    painter->setFont(font);
    painter->setPen(theme().color(Token::Text));
    painter->drawText(text, Qt::AlignLeft | Qt::AlignVCenter,
                      QFontMetrics(font).elidedText(index.data().toString(), Qt::ElideRight, text.width()));
    painter->restore();
}

} // namespace tiers::studio
