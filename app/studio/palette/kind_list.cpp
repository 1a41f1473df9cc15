#include "app/studio/palette/kind_list.h"

#include "app/studio/canvas/card_painter.h"
#include "app/studio/palette/kind_delegate.h"
#include "app/studio/palette/kind_model.h"

#include <QDrag>
#include <QKeyEvent>
#include <QPainter>

namespace tiers::studio {

KindList::KindList(KindFilter& kinds, QWidget* parent) : QTreeView(parent), m_kinds(kinds) {
    setModel(&kinds);
    setItemDelegate(new KindDelegate(kinds, this));
    setHeaderHidden(true);
    setRootIsDecorated(false);
    setItemsExpandable(false);
    setIndentation(0);
    setUniformRowHeights(false);
    setFrameShape(NoFrame);
    setMouseTracking(true);
    setDragEnabled(true);
    setDragDropMode(DragOnly);
    setSelectionMode(SingleSelection);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setAccessibleName(tr("Components"));
    viewport()->setAutoFillBackground(false);
    expandAll();
    connect(&kinds, &QAbstractItemModel::modelReset, this, &QTreeView::expandAll);
    connect(this, &QTreeView::doubleClicked, this, &KindList::activate);
}

QPixmap KindList::dragPixmap(const QModelIndex& index) const {
    const KindSpec* kind = m_kinds.kindAt(index);
    if (!kind) return {};
    Component component;
    component.kind = kind->name;
    const qreal ratio = devicePixelRatioF();
    QPixmap pixmap((cardRect().size() * ratio).toSize());
    pixmap.setDevicePixelRatio(ratio);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    painter.setOpacity(0.85);
    paintCard(painter, cardContent(component), {}, 1);
    return pixmap;
}

void KindList::startDrag(Qt::DropActions actions) {
    const QModelIndex index = currentIndex();
    QMimeData* dragged = model()->mimeData({index});
    if (!dragged) return;
    auto* drag = new QDrag(this);
    drag->setMimeData(dragged);
    drag->setPixmap(dragPixmap(index));
    drag->setHotSpot(cardRect().center().toPoint());
    drag->exec(actions, Qt::CopyAction);
}

void KindList::activate(const QModelIndex& index) {
    if (const KindSpec* kind = m_kinds.kindAt(index)) emit kindActivated(QString::fromStdString(kind->name));
}

void KindList::selectFirstKind() {
    const QModelIndex family = model()->index(0, 0);
    setCurrentIndex(model()->index(0, 0, family));
}

void KindList::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) return activate(currentIndex());
    QTreeView::keyPressEvent(event);
}

} // namespace tiers::studio
