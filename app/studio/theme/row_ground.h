#pragma once

#include <QStyledItemDelegate>

class QPainter;

namespace tiers::studio {

/// The calm ground of a row that is selected or under the mouse; the row's own colours stay.
void paintRowGround(QPainter& painter, const QStyleOptionViewItem& row);

/// Rows of an icon and a word on that ground.
class RowDelegate : public QStyledItemDelegate {
  public:
    using QStyledItemDelegate::QStyledItemDelegate;
    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
};

} // namespace tiers::studio
