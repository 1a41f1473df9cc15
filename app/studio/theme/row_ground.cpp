#include "app/studio/theme/row_ground.h"

#include "app/studio/theme/theme.h"

#include <QApplication>
#include <QPainter>

namespace tiers::studio {

namespace {
constexpr int rowSide = 6;
constexpr double rowRadius = 6;
} // namespace

void paintRowGround(QPainter& painter, const QStyleOptionViewItem& row) {
    const bool selected = row.state.testFlag(QStyle::State_Selected);
    if (!selected && !row.state.testFlag(QStyle::State_MouseOver)) return;
    const QColor top = theme().color(selected ? Token::Accent : Token::Text);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(mixed(theme().color(Token::Window), top, selected ? 0.14 : 0.05));
    painter.drawRoundedRect(row.rect.adjusted(rowSide, 1, -rowSide, -1), rowRadius, rowRadius);
    if (selected && row.state.testFlag(QStyle::State_HasFocus)) {
        painter.setPen(QPen(theme().color(Token::Accent), 1));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(QRectF(row.rect).adjusted(rowSide + 0.5, 1.5, -rowSide - 0.5, -1.5), rowRadius,
                                rowRadius);
    }
    painter.restore();
}

void RowDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const {
    QStyleOptionViewItem row = option;
    initStyleOption(&row, index);
    paintRowGround(*painter, row);
    row.state &= ~(QStyle::State_Selected | QStyle::State_MouseOver | QStyle::State_HasFocus);
    row.rect.adjust(2 * rowSide, 0, -2 * rowSide, 0);
    const QStyle* style = row.widget ? row.widget->style() : QApplication::style();
    style->drawControl(QStyle::CE_ItemViewItem, &row, painter, row.widget);
}

} // namespace tiers::studio
