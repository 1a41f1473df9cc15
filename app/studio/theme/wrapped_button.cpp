#include "app/studio/theme/wrapped_button.h"

#include <QFontMetrics>
#include <QStyleOptionButton>
#include <QStylePainter>

#include <algorithm>
#include <limits>

namespace tiers::studio {

namespace {

constexpr int margin = 6;
constexpr int least_width = 80;

} // namespace

WrappedButton::WrappedButton(const QIcon& icon, const QString& text, QWidget* parent)
    : QPushButton(icon, text, parent) {
    QSizePolicy policy(QSizePolicy::Ignored, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

int WrappedButton::indent() const {
    return icon().isNull() ? margin : 2 * margin + iconSize().width();
}

int WrappedButton::heightForWidth(int width) const {
    const QRect room(0, 0, std::max(1, width - indent() - margin), std::numeric_limits<short>::max());
    const int text = fontMetrics().boundingRect(room, Qt::TextWordWrap, this->text()).height();
    return std::max(text, iconSize().height()) + 2 * margin;
}

QSize WrappedButton::sizeHint() const {
    const int width = indent() + fontMetrics().horizontalAdvance(text()) + margin;
    return {width, heightForWidth(width)};
}

QSize WrappedButton::minimumSizeHint() const {
    return {least_width, sizeHint().height()};
}

void WrappedButton::paintEvent(QPaintEvent*) {
    QStylePainter painter(this);
    QStyleOptionButton option;
    initStyleOption(&option);
    option.text.clear();
    option.icon = {};
    painter.drawControl(QStyle::CE_PushButton, option);
    const int line = fontMetrics().height();
    const QRect inner = rect().adjusted(0, margin, -margin, -margin);
    const int top = inner.top() + std::max(0, (line - iconSize().height()) / 2);
    icon().paint(&painter, QRect(QPoint(margin, top), iconSize()), Qt::AlignCenter,
                 isEnabled() ? QIcon::Normal : QIcon::Disabled);
    painter.drawItemText(inner.adjusted(indent(), 0, 0, 0), Qt::AlignLeft | Qt::AlignVCenter | Qt::TextWordWrap,
                         palette(), isEnabled(), text(), QPalette::ButtonText);
}

} // namespace tiers::studio
