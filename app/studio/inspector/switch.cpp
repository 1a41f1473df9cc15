#include "app/studio/inspector/switch.h"

#include "app/studio/theme/theme.h"

#include <QPainter>

namespace tiers::studio {

namespace {
constexpr int trackWidth = 34;
constexpr int trackHeight = 18;
constexpr int focusMargin = 3;
} // namespace

Switch::Switch(QWidget* parent) : QAbstractButton(parent) {
    setCheckable(true);
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setCursor(Qt::PointingHandCursor);
}

QSize Switch::sizeHint() const {
    return {trackWidth + 2 * focusMargin, trackHeight + 2 * focusMargin};
}

void Switch::paintEvent(QPaintEvent*) {
    const Theme& look = theme();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF track(focusMargin, (height() - trackHeight) / 2.0, trackWidth, trackHeight);
    const double radius = trackHeight / 2.0;

    QColor ground = isChecked() ? look.color(Token::Accent) : look.color(Token::Muted);
    if (underMouse()) ground = mixed(ground, look.color(Token::Text), 0.15);
    if (!isEnabled()) ground = mixed(look.color(Token::Window), ground, 0.5);
    painter.setPen(Qt::NoPen);
    painter.setBrush(ground);
    painter.drawRoundedRect(track, radius, radius);

    const double knob = trackHeight - 6;
    const double left = isChecked() ? track.right() - knob - 3 : track.left() + 3;
    painter.setBrush(look.color(Token::Surface));
    painter.drawEllipse(QRectF(left, track.top() + 3, knob, knob));

    if (hasFocus()) {
        painter.setPen(QPen(look.color(Token::Accent), 1.5));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(track.adjusted(-2.25, -2.25, 2.25, 2.25), radius + 2, radius + 2);
    }
}

void Switch::enterEvent(QEnterEvent* event) {
    QAbstractButton::enterEvent(event);
    update();
}

void Switch::leaveEvent(QEvent* event) {
    QAbstractButton::leaveEvent(event);
    update();
}

} // namespace tiers::studio
