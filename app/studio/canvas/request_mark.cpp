#include "app/studio/canvas/request_mark.h"

#include "app/studio/theme/theme.h"

namespace tiers::studio {

namespace {

constexpr double radius = 4.5;

QColor colorOf(JourneyOutcome outcome) {
    switch (outcome) {
    case JourneyOutcome::Answered: return theme().color(Token::Accent);
    case JourneyOutcome::Slow: return theme().color(Token::Warning);
    case JourneyOutcome::Failed: return theme().color(Token::Bad);
    }
    return theme().color(Token::Muted);
}

void paintCross(QPainter& painter, const QColor& color, double width) {
    const double arm = radius - 0.5;
    painter.setPen(QPen(color, width, Qt::SolidLine, Qt::RoundCap));
    painter.drawLine(QPointF(-arm, -arm), QPointF(arm, arm));
    painter.drawLine(QPointF(-arm, arm), QPointF(arm, -arm));
}

} // namespace

QRectF requestMarkRect() {
    return {-radius - 3, -radius - 3, 2 * radius + 6, 2 * radius + 6};
}

void paintRequestMark(QPainter& painter, JourneyOutcome outcome, bool returning) {
    const QColor color = colorOf(outcome);
    const QColor ground = theme().color(Token::Canvas);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    if (outcome == JourneyOutcome::Failed) {
        paintCross(painter, ground, 5);
        paintCross(painter, color, returning ? 1.75 : 2.75);
    } else {
        const double size = outcome == JourneyOutcome::Slow ? radius + 1 : radius;
        const auto form = [&](double grown) {
            const double reach = size + grown;
            if (outcome == JourneyOutcome::Slow)
                painter.drawPolygon(
                    QPolygonF{{QPointF(0, -reach), QPointF(reach, 0), QPointF(0, reach), QPointF(-reach, 0)}});
            else
                painter.drawEllipse(QPointF(), reach, reach);
        };
        painter.setPen(Qt::NoPen);
        painter.setBrush(ground);
        form(1.5);
        painter.setPen(QPen(color, 2));
        painter.setBrush(returning ? ground : color);
        form(-1);
    }
    painter.restore();
}

} // namespace tiers::studio
