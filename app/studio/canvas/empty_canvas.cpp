#include "app/studio/canvas/empty_canvas.h"

#include "app/studio/canvas/canvas_accessible.h"
#include "app/studio/canvas/canvas_metrics.h"
#include "app/studio/theme/theme.h"

#include <QFontMetrics>
#include <QPainter>
#include <QPainterPath>
#include <QPushButton>

#include <algorithm>
#include <array>

namespace tiers::studio {

namespace {

constexpr int stepWidth = 208;
constexpr int stepGap = 24;
constexpr int pictureHeight = 96;
constexpr int textHeight = 48;
constexpr int buttonGap = 24;
constexpr int margin = 16;
constexpr int fullWidth = 3 * stepWidth + 2 * stepGap;

struct Step {
    QString title;
    QString text;
};

std::array<Step, 3> steps() {
    return {Step{EmptyCanvas::tr("1  Place"), EmptyCanvas::tr("Drag users, servers and stores from the palette.")},
            Step{EmptyCanvas::tr("2  Link"), EmptyCanvas::tr("Drag from a port to what the component uses.")},
            Step{EmptyCanvas::tr("3  Run"), EmptyCanvas::tr("Send traffic through it and see why it is slow.")}};
}

/// A card as in a sketch: outline, icon square, two lines.
void sketchCard(QPainter& painter, const QRectF& card, const QString& icon) {
    painter.drawRoundedRect(card, 6, 6);
    const QRectF square(card.left() + 8, card.top() + 9, 22, 22);
    const QPixmap pixmap = theme().pixmap(icon, painter.pen().color(), 22, painter.device()->devicePixelRatioF());
    painter.drawPixmap(square, pixmap, QRectF(pixmap.rect()));
    painter.drawLine(QPointF(card.left() + 38, card.top() + 15), QPointF(card.right() - 10, card.top() + 15));
    painter.drawLine(QPointF(card.left() + 38, card.top() + 25), QPointF(card.right() - 26, card.top() + 25));
}

void sketchArrow(QPainter& painter, QPointF from, QPointF to) {
    painter.drawLine(from, to);
    painter.drawLine(to, to + QPointF(-6, -4));
    painter.drawLine(to, to + QPointF(-6, 4));
}

void sketchStep(QPainter& painter, int step, const QRectF& area) {
    const double middle = area.center().y();
    const QRectF left(area.left() + 4, middle - 20, 88, 40);
    const QRectF right(area.right() - 92, middle - 20, 88, 40);
    if (step == 0) {
        QPen dashed = painter.pen();
        dashed.setDashPattern({3, 3});
        const QPen solid = painter.pen();
        sketchCard(painter, left, QStringLiteral("users"));
        painter.setPen(dashed);
        painter.drawRoundedRect(right, 6, 6);
        painter.setPen(solid);
        sketchArrow(painter, {left.right() + 6, middle}, {right.left() - 6, middle});
    } else if (step == 1) {
        sketchCard(painter, left, QStringLiteral("users"));
        sketchCard(painter, right, QStringLiteral("api-server"));
        painter.setBrush(painter.pen().color());
        painter.drawEllipse(QPointF(left.right(), middle), 4, 4);
        painter.setBrush(Qt::NoBrush);
        sketchArrow(painter, {left.right() + 6, middle}, {right.left() - 2, middle});
    } else {
        const QPixmap run =
            theme().pixmap(QStringLiteral("run"), painter.pen().color(), 34, painter.device()->devicePixelRatioF());
        painter.drawPixmap(QRectF(area.left() + 30, middle - 17, 34, 34), run, QRectF(run.rect()));
        QPainterPath curve(QPointF(area.left() + 92, middle + 18));
        curve.cubicTo(area.left() + 120, middle + 14, area.left() + 130, middle - 26, area.left() + 150, middle - 12);
        curve.cubicTo(area.left() + 164, middle, area.left() + 172, middle + 6, area.right() - 10, middle + 4);
        painter.drawPath(curve);
    }
}

} // namespace

EmptyCanvas::EmptyCanvas(QWidget* viewport) : QWidget(viewport), m_button(new QPushButton(this)) {
    installCanvasAccessibility(); // before it is named, as with the canvas
    m_button->setText(tr("Place the starter"));
    m_button->setIcon(theme().icon(QStringLiteral("challenge")));
    m_button->setToolTip(tr("Puts the challenge's first components on the canvas. You can undo it."));
    m_button->setAccessibleName(tr("Place the challenge's starter"));
    m_button->hide();
    setAccessibleName(tr("How to begin"));
    QStringList words;
    for (const Step& step : steps()) words << step.title + u' ' + step.text;
    setAccessibleDescription(words.join(u' '));
    connect(m_button, &QPushButton::clicked, this, &EmptyCanvas::starterRequested);
    connect(&theme(), &Theme::changed, this, qOverload<>(&QWidget::update));
    setAttribute(Qt::WA_NoSystemBackground);
}

void EmptyCanvas::setStarterOffered(bool offered) {
    m_button->setVisible(offered);
    place();
}

void EmptyCanvas::place() {
    const QSize room = parentWidget()->size();
    m_button->adjustSize();
    QSize size(std::min(fullWidth, room.width() - 2 * margin), pictureHeight + textHeight);
    m_button->move((size.width() - m_button->width()) / 2, size.height() + buttonGap);
    if (!m_button->isHidden()) size.rheight() += buttonGap + m_button->height();
    setGeometry(QRect({(room.width() - size.width()) / 2, (room.height() - size.height()) / 2}, size));
    update();
}

void EmptyCanvas::paintEvent(QPaintEvent*) {
    const auto texts = steps();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const double scale = static_cast<double>(width()) / fullWidth;
    painter.translate(0, (1 - scale) * (pictureHeight + textHeight) / 2);
    painter.scale(scale, scale);
    const QColor faint = mixed(theme().color(Token::Canvas), theme().color(Token::Muted), 0.55);
    for (std::size_t i = 0; i < texts.size(); ++i) {
        const QRectF picture(static_cast<double>(i) * (stepWidth + stepGap), 0, stepWidth, pictureHeight);
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(faint, 1.5, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        sketchStep(painter, static_cast<int>(i), picture);
        painter.setPen(theme().color(Token::Muted));
        painter.setFont(theme().font(FontRole::Body, QFont::DemiBold));
        painter.drawText(QRectF(picture.left(), pictureHeight, stepWidth, 18), Qt::AlignHCenter, texts[i].title);
        painter.setFont(theme().font(FontRole::Label));
        painter.drawText(QRectF(picture.left() + 8, pictureHeight + 19, stepWidth - 16, textHeight - 19),
                         Qt::AlignHCenter | Qt::TextWordWrap, texts[i].text);
    }
}

} // namespace tiers::studio
