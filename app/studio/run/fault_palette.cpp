#include "app/studio/run/fault_palette.h"

#include "app/studio/run/fault_fields.h"
#include "app/studio/run/fault_kinds.h"
#include "app/studio/theme/row_ground.h"
#include "app/studio/theme/style.h"
#include "app/studio/theme/theme.h"

#include <QDrag>
#include <QKeyEvent>
#include <QLabel>
#include <QMimeData>
#include <QVBoxLayout>

namespace tiers::studio {

namespace {
constexpr int iconPixels = 18;
constexpr int rowHeight = 32;
} // namespace

FaultList::FaultList(QWidget* parent) : QListWidget(parent) {
    for (const FaultKindInfo& info : faultKinds()) {
        auto* item = new QListWidgetItem(theme().icon(info.icon), info.title, this);
        item->setToolTip(wrappedTip(info.help));
        item->setSizeHint(QSize(0, rowHeight));
        item->setData(Qt::AccessibleDescriptionRole, info.help);
        m_faults.push_back(presetFault(info.kind));
    }
    setAccessibleName(tr("Faults"));
    setFrameShape(NoFrame);
    setItemDelegate(new RowDelegate(this));
    setMouseTracking(true);
    setIconSize({iconPixels, iconPixels});
    setDragEnabled(true);
    setDragDropMode(DragOnly);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    viewport()->setAutoFillBackground(false);
    setCurrentRow(0);
    connect(this, &QListWidget::itemDoubleClicked, this, &FaultList::chosen);
}

void FaultList::setFault(const Fault& fault) {
    m_faults[static_cast<std::size_t>(currentRow())] = fault;
}

QStringList FaultList::mimeTypes() const {
    return {QString::fromLatin1(faultMimeType)};
}

QMimeData* FaultList::mimeData(const QList<QListWidgetItem*>& items) const {
    if (items.isEmpty()) return nullptr;
    auto* carried = new QMimeData;
    const auto index = static_cast<std::size_t>(row(items.front()));
    carried->setData(QString::fromLatin1(faultMimeType), faultBytes(m_faults[index]));
    return carried;
}

void FaultList::startDrag(Qt::DropActions) {
    QMimeData* carried = mimeData(selectedItems());
    if (!carried) return;
    auto* drag = new QDrag(this);
    drag->setMimeData(carried);
    drag->setPixmap(
        theme().pixmap(faultKindInfo(fault().kind).icon, theme().color(Token::Bad), 28, devicePixelRatioF()));
    drag->setHotSpot({14, 14});
    drag->exec(Qt::CopyAction, Qt::CopyAction);
}

void FaultList::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        emit chosen();
        return;
    }
    QListWidget::keyPressEvent(event);
}

FaultPalette::FaultPalette(QWidget* parent)
    : QWidget(parent),
      m_list(new FaultList(this)),
      m_fields(new FaultFields(this)),
      m_help(new QLabel(this)),
      m_hint(new QLabel(this)) {
    setAccessibleName(tr("Faults"));
    m_help->setWordWrap(true);
    m_hint->setWordWrap(true);
    m_hint->setFont(theme().font(FontRole::Label));
    m_hint->setObjectName(QStringLiteral("fault-hint"));
    auto* foot = new QVBoxLayout;
    foot->setContentsMargins(12, 8, 12, 12);
    foot->setSpacing(8);
    foot->addWidget(m_help);
    foot->addWidget(m_fields);
    foot->addWidget(m_hint);
    auto* rows = new QVBoxLayout(this);
    rows->setContentsMargins(0, 8, 0, 0);
    rows->setSpacing(0);
    rows->addWidget(m_list, 1);
    rows->addLayout(foot);
    connect(m_list, &QListWidget::currentRowChanged, this, &FaultPalette::showCurrent);
    connect(m_list, &QListWidget::itemClicked, this, [this] { emit armed(m_list->fault()); });
    connect(m_list, &FaultList::chosen, this, [this] { emit armed(m_list->fault()); });
    connect(m_fields, &FaultFields::edited, this, [this] { m_list->setFault(m_fields->fault()); });
    showCurrent();
    showArmed(false);
}

void FaultPalette::showCurrent() {
    m_fields->setFault(m_list->fault());
    m_help->setText(faultKindInfo(m_list->fault().kind).help);
}

void FaultPalette::showArmed(bool armed) {
    setTone(*m_hint, armed ? Tone::Bad : Tone::Muted);
    m_hint->setText(armed ? tr("Click what it should strike. Escape: nothing.")
                          : tr("Drag it onto a component, a link, a region or the time line; or click it, then click "
                               "what it should strike."));
}

} // namespace tiers::studio
