#include "app/studio/window/tour.h"

#include "app/studio/theme/panel_parts.h"
#include "app/studio/theme/style.h"
#include "app/studio/theme/theme.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPainter>
#include <QPainterPath>
#include <QPushButton>
#include <QSettings>
#include <QTimer>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace tiers::studio {

namespace {

const auto doneKey = QStringLiteral("tour/done");
constexpr int cardWidth = 320;
constexpr int gap = 16;
constexpr float shade = 0.55F;

} // namespace

bool isTourDone() {
    return QSettings().value(doneKey).toBool();
}

void setTourDone(bool done) {
    QSettings().setValue(doneKey, done);
}

Tour::Tour(std::vector<TourStop> stops, QWidget& window)
    : QWidget(&window),
      m_stops(std::move(stops)),
      m_card(new QWidget(this)),
      m_count(new QLabel),
      m_title(panelHeading({}, FontRole::Section)),
      m_text(new QLabel),
      m_back(new QPushButton(tr("Back"))),
      m_next(new QPushButton) {
    std::erase_if(m_stops, [](const TourStop& stop) { return !stop.place || !stop.place->isVisible(); });
    setAttribute(Qt::WA_DeleteOnClose);
    setFocusPolicy(Qt::StrongFocus);
    setAccessibleName(tr("Tour"));
    m_card->setAutoFillBackground(true);
    m_card->setFixedWidth(cardWidth);
    m_text->setWordWrap(true);
    setTone(*m_count, Tone::Muted);
    auto* skip = new QPushButton(tr("Skip"));
    skip->setToolTip(tr("Leave the tour; the help menu has it again"));
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(skip);
    buttons->addStretch();
    buttons->addWidget(m_back);
    buttons->addWidget(m_next);
    auto* rows = new QVBoxLayout(m_card);
    rows->setContentsMargins(16, 16, 16, 16);
    rows->setSpacing(8);
    rows->addWidget(m_count);
    rows->addWidget(m_title);
    rows->addWidget(m_text);
    rows->addSpacing(4);
    rows->addLayout(buttons);
    connect(skip, &QPushButton::clicked, this, &Tour::end);
    connect(m_back, &QPushButton::clicked, this, [this] { go(m_stop - 1); });
    connect(m_next, &QPushButton::clicked, this, [this] { go(m_stop + 1); });
    window.installEventFilter(this);
    setGeometry(window.rect());
    show();
    raise();
    go(0);
    QTimer::singleShot(0, this, &Tour::arrange); // what was just brought to the front has its place by then
}

void Tour::go(int stop) {
    if (stop < 0) return;
    if (stop >= static_cast<int>(m_stops.size())) return end();
    m_stop = stop;
    const TourStop& shown = m_stops[static_cast<std::size_t>(stop)];
    m_count->setText(tr("%1 of %2").arg(stop + 1).arg(m_stops.size()));
    m_title->setText(shown.title);
    m_text->setText(shown.text);
    m_back->setVisible(stop > 0);
    m_next->setText(stop + 1 == static_cast<int>(m_stops.size()) ? tr("Begin") : tr("Next"));
    setAccessibleDescription(shown.title + QStringLiteral(". ") + shown.text);
    arrange();
    m_next->setDefault(true);
    m_next->setFocus();
    update();
}

void Tour::end() {
    setTourDone(true);
    emit ended();
    close();
}

QRect Tour::lit() const {
    const QWidget* place = m_stops[static_cast<std::size_t>(m_stop)].place;
    if (!place) return {};
    return QRect(place->mapTo(parentWidget(), QPoint()), place->size()).intersected(rect());
}

/// The card beside what it tells of, where there is room; else in its middle.
void Tour::arrange() {
    if (m_stops.empty()) return;
    m_card->adjustSize();
    const QRect place = lit();
    const QSize card(cardWidth, m_card->layout()->hasHeightForWidth() ? m_card->layout()->heightForWidth(cardWidth)
                                                                      : m_card->sizeHint().height());
    QPoint at(place.center().x() - card.width() / 2, place.center().y() - card.height() / 2);
    if (place.right() + gap + card.width() < width())
        at = {place.right() + gap, place.top() + gap};
    else if (place.left() - gap - card.width() > 0)
        at = {place.left() - gap - card.width(), place.top() + gap};
    else if (place.bottom() + gap + card.height() < height())
        at.setY(place.bottom() + gap);
    else if (place.top() - gap - card.height() > 0)
        at.setY(place.top() - gap - card.height());
    at.setX(std::clamp(at.x(), gap, std::max(gap, width() - card.width() - gap)));
    at.setY(std::clamp(at.y(), gap, std::max(gap, height() - card.height() - gap)));
    m_card->setGeometry(QRect(at, card));
    update();
}

void Tour::paintEvent(QPaintEvent*) {
    if (m_stops.empty()) return;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    QPainterPath dark;
    dark.addRect(rect());
    QPainterPath light;
    light.addRoundedRect(QRectF(lit()).adjusted(-2, -2, 2, 2), 8, 8);
    QColor veil(0, 0, 0);
    veil.setAlphaF(shade);
    painter.fillPath(dark - light, veil);
    painter.setPen(QPen(theme().color(Token::Accent), 2));
    painter.drawPath(light);
}

void Tour::keyPressEvent(QKeyEvent* event) {
    switch (event->key()) {
    case Qt::Key_Escape: return end();
    case Qt::Key_Right: return go(m_stop + 1);
    case Qt::Key_Left: return go(m_stop - 1);
    default: QWidget::keyPressEvent(event);
    }
}

void Tour::mousePressEvent(QMouseEvent* event) {
    event->accept(); // what lies below waits
}

bool Tour::eventFilter(QObject* watched, QEvent* event) {
    if (watched == parentWidget() && event->type() == QEvent::Resize) {
        setGeometry(parentWidget()->rect());
        arrange();
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace tiers::studio
