#include "app/studio/present/caption_card.h"

#include "app/studio/theme/theme.h"

#include <QEvent>
#include <QLabel>
#include <QPainter>
#include <QVBoxLayout>

#include <algorithm>

namespace tiers::studio {

namespace {

constexpr int margin = 16;
constexpr int most_width = 1100;

QFont larger(QFont font) {
    font.setPixelSize(font.pixelSize() * 3 / 2);
    return font;
}

} // namespace

CaptionCard::CaptionCard(QWidget* over) : QWidget(over), m_title(new QLabel), m_text(new QLabel) {
    setAttribute(Qt::WA_TransparentForMouseEvents);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(20, 14, 20, 16);
    layout->setSpacing(6);
    for (QLabel* label : {m_title, m_text}) {
        label->setWordWrap(true);
        label->setTextFormat(Qt::PlainText);
        layout->addWidget(label);
    }
    over->installEventFilter(this);
    hide();
}

void CaptionCard::setCaption(const QString& title, const QString& text) {
    m_title->setText(title);
    m_text->setText(text);
    m_text->setVisible(!text.isEmpty());
    setVisible(!title.isEmpty() || !text.isEmpty());
    arrange();
}

int CaptionCard::coveredHeight() const {
    return isHidden() ? 0 : height() + margin;
}

QString CaptionCard::title() const {
    return m_title->text();
}

QString CaptionCard::text() const {
    return m_text->text();
}

void CaptionCard::arrange() {
    if (isHidden()) return;
    // The text's colour as ground: the strongest contrast that the theme has.
    QPalette colours = palette();
    colours.setColor(QPalette::WindowText, theme().color(Token::Surface));
    for (QLabel* label : {m_title, m_text}) label->setPalette(colours);
    m_title->setFont(larger(theme().font(FontRole::Section, QFont::DemiBold)));
    m_text->setFont(larger(theme().font(FontRole::Body)));
    const int width = std::min(most_width, parentWidget()->width() - 2 * margin);
    const int height = std::min(layout()->heightForWidth(width), parentWidget()->height() / 2);
    setGeometry((parentWidget()->width() - width) / 2, parentWidget()->height() - height - margin, width, height);
    raise();
}

bool CaptionCard::eventFilter(QObject* watched, QEvent* event) {
    if (watched == parentWidget() && event->type() == QEvent::Resize) arrange();
    return QWidget::eventFilter(watched, event);
}

void CaptionCard::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme().color(Token::Text));
    painter.drawRoundedRect(rect(), 10, 10);
}

} // namespace tiers::studio
