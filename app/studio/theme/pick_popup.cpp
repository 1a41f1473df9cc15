#include "app/studio/theme/pick_popup.h"

#include "app/studio/theme/fuzzy_match.h"
#include "app/studio/theme/style.h"
#include "app/studio/theme/theme.h"

#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPainter>
#include <QScreen>
#include <QStyledItemDelegate>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace tiers::studio {

namespace {

constexpr int popupWidth = 420;
constexpr int rowHeight = 32;
constexpr int iconSize = 18;
constexpr int inset = 8;

enum Role { DetailRole = Qt::UserRole, ShortcutRole, PlaceRole };

/// A row: icon, text, quieter detail, shortcut at the right.
class PickDelegate : public QStyledItemDelegate {
  public:
    using QStyledItemDelegate::QStyledItemDelegate;

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex&) const override {
        return {option.rect.width(), rowHeight};
    }

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override {
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        const bool current = option.state.testFlag(QStyle::State_Selected);
        if (current || option.state.testFlag(QStyle::State_MouseOver)) {
            painter->setPen(Qt::NoPen);
            painter->setBrush(mixed(theme().color(Token::Surface),
                                    current ? theme().color(Token::Accent) : theme().color(Token::Text),
                                    current ? 0.14 : 0.05));
            painter->drawRoundedRect(option.rect.adjusted(2, 1, -2, -1), 6, 6);
        }
        QRect room = option.rect.adjusted(inset + 2, 0, -inset - 2, 0);
        const auto icon = index.data(Qt::DecorationRole).value<QIcon>();
        icon.paint(painter, QRect(room.left(), room.center().y() - iconSize / 2 + 1, iconSize, iconSize));
        room.setLeft(room.left() + iconSize + 10);
        const QFont quiet = theme().font(FontRole::Label);
        painter->setFont(quiet);
        painter->setPen(theme().color(Token::Muted));
        const QString keys = index.data(ShortcutRole).toString();
        painter->drawText(room, Qt::AlignRight | Qt::AlignVCenter, keys);
        if (!keys.isEmpty()) room.setRight(room.right() - QFontMetrics(quiet).horizontalAdvance(keys) - 12);
        const QFont body = theme().font(FontRole::Body);
        const QString text = QFontMetrics(body).elidedText(index.data().toString(), Qt::ElideRight, room.width());
        painter->setFont(body);
        painter->setPen(theme().color(Token::Text));
        painter->drawText(room, Qt::AlignLeft | Qt::AlignVCenter, text);
        room.setLeft(room.left() + QFontMetrics(body).horizontalAdvance(text) + 10);
        painter->setFont(quiet);
        painter->setPen(theme().color(Token::Muted));
        painter->drawText(room, Qt::AlignLeft | Qt::AlignVCenter,
                          QFontMetrics(quiet).elidedText(index.data(DetailRole).toString(), Qt::ElideRight,
                                                         std::max(0, room.width())));
        painter->restore();
    }
};

} // namespace

PickPopup::PickPopup(const QString& prompt, QWidget* parent)
    : QFrame(parent, Qt::Popup), m_field(new QLineEdit), m_list(new QListWidget), m_empty(new QLabel) {
    setFrameShape(QFrame::StyledPanel);
    setAttribute(Qt::WA_DeleteOnClose);
    setFixedWidth(popupWidth);
    m_field->setPlaceholderText(prompt);
    m_field->setAccessibleName(prompt);
    m_field->setClearButtonEnabled(true);
    m_field->addAction(theme().icon(QStringLiteral("find"), Token::Muted), QLineEdit::LeadingPosition);
    m_field->installEventFilter(this);
    m_list->setAccessibleName(prompt);
    m_list->setItemDelegate(new PickDelegate(m_list));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setMouseTracking(true);
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setUniformItemSizes(true);
    m_empty->setAlignment(Qt::AlignCenter);
    m_empty->setFixedHeight(2 * rowHeight);
    m_empty->setText(tr("Nothing fits what you typed."));
    setTone(*m_empty, Tone::Muted);
    auto* rows = new QVBoxLayout(this);
    rows->setContentsMargins(inset, inset, inset, inset);
    rows->setSpacing(inset / 2);
    rows->addWidget(m_field);
    rows->addWidget(m_list);
    rows->addWidget(m_empty);
    connect(m_field, &QLineEdit::textChanged, this, &PickPopup::fill);
    connect(m_list, &QListWidget::itemClicked, this,
            [this](const QListWidgetItem* item) { choose(m_list->row(item)); });
}

void PickPopup::setPicks(std::vector<Pick> picks) {
    m_picks = std::move(picks);
    fill(m_field->text());
}

void PickPopup::setEmptyText(const QString& text) {
    m_empty->setText(text);
}

void PickPopup::fill(const QString& typed) {
    std::vector<std::pair<int, std::size_t>> found;
    for (std::size_t i = 0; i < m_picks.size(); ++i) {
        const Pick& pick = m_picks[i];
        auto cost = fuzzyMatch(typed, pick.text);
        if (!cost && !pick.detail.isEmpty() && pick.detail.contains(typed, Qt::CaseInsensitive)) cost = 1000;
        if (cost) found.emplace_back(*cost, i);
    }
    std::ranges::stable_sort(found, {}, &std::pair<int, std::size_t>::first);
    m_list->clear();
    for (const auto& [cost, place] : found) {
        const Pick& pick = m_picks[place];
        auto* item = new QListWidgetItem(pick.icon, pick.text, m_list);
        item->setData(DetailRole, pick.detail);
        item->setData(ShortcutRole, pick.shortcut);
        item->setData(PlaceRole, static_cast<qulonglong>(place));
        item->setToolTip(wrappedTip(pick.detail));
    }
    m_list->setCurrentRow(0);
    m_list->scrollToTop();
    m_list->setVisible(!found.empty());
    m_empty->setVisible(found.empty());
    fitHeight();
}

void PickPopup::fitHeight() {
    const int rows = std::clamp(m_list->count(), 1, m_rows);
    m_list->setFixedHeight(rows * rowHeight + 2);
    adjustSize();
}

QStringList PickPopup::listed() const {
    QStringList texts;
    for (int row = 0; row < m_list->count(); ++row) texts << m_list->item(row)->text();
    return texts;
}

void PickPopup::popUpAt(QPoint global) {
    fitHeight();
    const QRect room = screen()->availableGeometry();
    const int right = std::max(room.left(), room.right() - width());
    const int bottom = std::max(room.top(), room.bottom() - height());
    move(std::clamp(global.x(), room.left(), right), std::clamp(global.y(), room.top(), bottom));
    show();
    m_field->setFocus();
}

void PickPopup::popUpOver(const QWidget& widget) {
    popUpAt(widget.mapToGlobal(QPoint((widget.width() - width()) / 2, 56)));
}

void PickPopup::choose(int row) {
    const QListWidgetItem* item = m_list->item(row);
    if (!item) return;
    const auto picked = m_picks[item->data(PlaceRole).toULongLong()].choose;
    close();
    if (picked) picked();
}

void PickPopup::step(int rows) {
    if (m_list->count() == 0) return;
    m_list->setCurrentRow((m_list->currentRow() + rows + m_list->count()) % m_list->count());
}

bool PickPopup::eventFilter(QObject* watched, QEvent* event) {
    if (watched == m_field && event->type() == QEvent::ShortcutOverride) {
        event->accept(); // keys belong to the list while it is open
        return false;
    }
    if (watched != m_field || event->type() != QEvent::KeyPress) return QFrame::eventFilter(watched, event);
    switch (static_cast<QKeyEvent*>(event)->key()) {
    case Qt::Key_Down: step(1); return true;
    case Qt::Key_Up: step(-1); return true;
    case Qt::Key_Tab: step(1); return true;
    case Qt::Key_Backtab: step(-1); return true;
    case Qt::Key_Return:
    case Qt::Key_Enter: choose(m_list->currentRow()); return true;
    case Qt::Key_Escape: close(); return true;
    default: return false;
    }
}

} // namespace tiers::studio
