#include "app/studio/challenge/card_list.h"

#include "app/studio/challenge/card_delegate.h"

namespace tiers::studio {

CardList::CardList(const QString& accessibleName, QWidget* parent) : QListWidget(parent) {
    setFrameShape(QFrame::NoFrame);
    viewport()->setAutoFillBackground(false);
    setMouseTracking(true);
    setItemDelegate(new CardDelegate(this));
    setResizeMode(QListView::Adjust);
    setWordWrap(true); // else cards keep their places when only the width is another
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setAccessibleName(accessibleName);
    connect(this, &QListWidget::itemClicked, this, &CardList::chosen);
    connect(this, &QListWidget::itemActivated, this, &CardList::chosen);
}

} // namespace tiers::studio
