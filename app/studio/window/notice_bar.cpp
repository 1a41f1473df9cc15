#include "app/studio/window/notice_bar.h"

#include "app/studio/theme/theme.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

#include <utility>

namespace tiers::studio {

namespace {

constexpr int signSize = 18;

Token tokenOf(NoticeBar::Tone tone) {
    return tone == NoticeBar::Tone::Warns ? Token::Warning : Token::Accent;
}

} // namespace

NoticeBar::NoticeBar(Tone tone, const QString& text, QWidget* parent)
    : QFrame(parent), m_text(text), m_row(new QHBoxLayout(this)) {
    setObjectName(QStringLiteral("notice"));
    setAccessibleName(text);
    const auto dress = [this, tone] {
        setStyleSheet(QStringLiteral("#notice { background: %1; border: 0; border-bottom: 1px solid %2; }")
                          .arg(mixed(theme().color(Token::Surface), theme().color(tokenOf(tone)), 0.12).name(),
                               theme().color(Token::Border).name()));
    };
    dress();
    connect(&theme(), &Theme::changed, this, dress);
    auto* icon = new QLabel;
    icon->setPixmap(theme()
                        .icon(tone == Tone::Warns ? QStringLiteral("warning") : QStringLiteral("info"), tokenOf(tone))
                        .pixmap(signSize));
    auto* words = new QLabel(text);
    words->setWordWrap(true);
    words->setTextInteractionFlags(Qt::TextSelectableByMouse);
    auto* close = new QToolButton;
    close->setIcon(theme().icon(QStringLiteral("close"), Token::Muted));
    close->setToolTip(tr("Put this away"));
    close->setAccessibleName(close->toolTip());
    connect(close, &QToolButton::clicked, this, &NoticeBar::answered);
    m_row->setContentsMargins(12, 6, 8, 6);
    m_row->setSpacing(8);
    m_row->addWidget(icon);
    m_row->addWidget(words, 1);
    m_row->addWidget(close);
}

NoticeBar& NoticeBar::answer(const QString& text, const QString& tip, std::function<void()> act) {
    auto* button = new QPushButton(text);
    button->setToolTip(tip);
    button->setAccessibleDescription(m_text);
    m_row->insertWidget(m_row->count() - 1, button);
    connect(button, &QPushButton::clicked, this, [this, act = std::move(act)] {
        emit answered();
        if (act) act();
    });
    if (!std::exchange(m_hasAnswers, true)) {
        button->setDefault(true);
        setFocusProxy(button);
    }
    return *this;
}

void NoticeBar::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Escape) return emit answered();
    QFrame::keyPressEvent(event);
}

NoticeStack::NoticeStack(QWidget* parent) : QWidget(parent), m_rows(new QVBoxLayout(this)) {
    m_rows->setContentsMargins(0, 0, 0, 0);
    m_rows->setSpacing(0);
    hide();
}

NoticeBar& NoticeStack::tell(const QString& matter, NoticeBar::Tone tone, const QString& text) {
    dismiss(matter);
    auto* bar = new NoticeBar(tone, text, this);
    m_bars[matter] = bar;
    m_rows->addWidget(bar);
    connect(bar, &NoticeBar::answered, this, [this, matter] { dismiss(matter); });
    show();
    bar->show();
    return *bar;
}

void NoticeStack::dismiss(const QString& matter) {
    const auto found = m_bars.find(matter);
    if (found == m_bars.end()) return;
    if (found->second) {
        if (found->second->isAncestorOf(QApplication::focusWidget())) emit left();
        found->second->hide();
        m_rows->removeWidget(found->second);
        found->second->deleteLater();
    }
    m_bars.erase(found);
    setVisible(!m_bars.empty());
}

NoticeBar* NoticeStack::bar(const QString& matter) const {
    const auto found = m_bars.find(matter);
    return found == m_bars.end() ? nullptr : found->second.data();
}

} // namespace tiers::studio
