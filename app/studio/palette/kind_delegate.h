#pragma once

#include <QStyledItemDelegate>

namespace tiers::studio {

class KindFilter;

/// Paints the rows of the palette: a family as a small heading, a kind with its badge and title.
class KindDelegate : public QStyledItemDelegate {
    Q_OBJECT
  public:
    KindDelegate(const KindFilter& kinds, QObject* parent);

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

  private:
    const KindFilter& m_kinds;
};

} // namespace tiers::studio
