#pragma once

#include <QStyledItemDelegate>

namespace tiers::studio {

/// Draws the items of a shelf as cards: title, a line of detail, summary; what has no detail and no summary is a
/// heading between cards.
class CardDelegate : public QStyledItemDelegate {
  public:
    /// What an item says beside its title.
    enum Role { Summary = Qt::UserRole + 1, Detail };

    using QStyledItemDelegate::QStyledItemDelegate;

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
};

} // namespace tiers::studio
