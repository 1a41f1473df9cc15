#include "app/studio/theme/studio_style.h"

#include "app/studio/theme/motion.h"
#include "app/studio/theme/theme.h"

#include <QPainter>
#include <QStyleOption>
#include <QToolButton>

#include <algorithm>
#include <cmath>

namespace tiers::studio {

namespace {

constexpr double fieldRadius = 5;
constexpr int buttonPadding = 12;
constexpr int motionTime = 150; ///< ms
constexpr double tickRadius = 3;
constexpr int tickSize = 16;
constexpr int scrollBarExtent = 10;
constexpr int shortestSlider = 28;
constexpr int chevronSize = 14;
constexpr int arrowSize = 10;

/// The outline and the ground of a field, a list or a number.
void drawField(QPainter& painter, const QRect& rect, const QColor& ground, QStyle::State state) {
    const Theme& look = theme();
    const bool focused = state.testFlag(QStyle::State_HasFocus);
    const bool enabled = state.testFlag(QStyle::State_Enabled);
    const QColor outline = focused   ? look.color(Token::Accent)
                           : enabled ? mixed(look.color(Token::Border), look.color(Token::Muted), 0.35)
                                     : look.color(Token::Border);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(outline, focused ? 1.5 : 1));
    painter.setBrush(ground);
    painter.drawRoundedRect(QRectF(rect).adjusted(0.75, 0.75, -0.75, -0.75), fieldRadius, fieldRadius);
    painter.restore();
}

void drawComboBox(QPainter& painter, const QStyleOptionComboBox& box, const QRect& arrow) {
    const Theme& look = theme();
    const bool hovered = box.state.testFlag(QStyle::State_MouseOver) && box.state.testFlag(QStyle::State_Enabled);
    const QColor ground = box.palette.color(QPalette::Base);
    drawField(painter, box.rect, hovered ? mixed(ground, look.color(Token::Text), 0.04) : ground, box.state);
    const QColor ink = box.state.testFlag(QStyle::State_Enabled) ? look.color(Token::Muted) : look.color(Token::Border);
    const QPixmap chevron =
        look.pixmap(QStringLiteral("chevron-down"), ink, chevronSize, painter.device()->devicePixelRatioF());
    painter.drawPixmap(arrow.center() - QPoint(chevronSize / 2 - 1, chevronSize / 2 - 1), chevron);
}

void drawSpinBox(QPainter& painter, const QStyleOptionSpinBox& box, const QRect& up, const QRect& down) {
    const Theme& look = theme();
    drawField(painter, box.rect, box.palette.color(QPalette::Base), box.state);
    if (box.buttonSymbols == QAbstractSpinBox::NoButtons) return;
    const auto arrow = [&](const QString& icon, const QRect& room, bool usable) {
        const QColor ink = usable ? look.color(Token::Muted) : look.color(Token::Border);
        const QPixmap picture = look.pixmap(icon, ink, arrowSize, painter.device()->devicePixelRatioF());
        painter.drawPixmap(room.center() - QPoint(arrowSize / 2 - 1, arrowSize / 2 - 1), picture);
    };
    const bool enabled = box.state.testFlag(QStyle::State_Enabled);
    arrow(QStringLiteral("chevron-up"), up, enabled && box.stepEnabled.testFlag(QAbstractSpinBox::StepUpEnabled));
    arrow(QStringLiteral("chevron-down"), down, enabled && box.stepEnabled.testFlag(QAbstractSpinBox::StepDownEnabled));
}

/// Where the slider is along a scroll bar of `length`.
struct Slider {
    int start{};
    int length{};
};

Slider sliderOf(const QStyleOptionSlider& bar, int length) {
    const int range = bar.maximum - bar.minimum;
    if (range <= 0) return {0, length};
    const auto share = static_cast<double>(bar.pageStep) / (static_cast<double>(range) + bar.pageStep);
    const int size = std::clamp(static_cast<int>(share * length), std::min(shortestSlider, length), length);
    const int start =
        QStyle::sliderPositionFromValue(bar.minimum, bar.maximum, bar.sliderPosition, length - size, bar.upsideDown);
    return {start, size};
}

QRect along(const QStyleOptionSlider& bar, int start, int length) {
    const QRect& all = bar.rect;
    return bar.orientation == Qt::Vertical ? QRect(all.left(), all.top() + start, all.width(), length)
                                           : QRect(all.left() + start, all.top(), length, all.height());
}

void drawScrollBar(QPainter& painter, const QStyleOptionSlider& bar, const QRect& slider) {
    if (bar.maximum <= bar.minimum) return;
    const Theme& look = theme();
    const bool busy =
        bar.activeSubControls.testFlag(QStyle::SC_ScrollBarSlider) || bar.state.testFlag(QStyle::State_Sunken);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(mixed(look.color(Token::Window), look.color(Token::Muted), busy ? 0.8 : 0.45));
    const QRectF bead = QRectF(slider).adjusted(2, 2, -2, -2);
    const double radius = std::min(bead.width(), bead.height()) / 2;
    painter.drawRoundedRect(bead, radius, radius);
    painter.restore();
}

/// A box to tick, or one of several of which one is chosen: its outline stands out from any ground.
void drawTick(QPainter& painter, const QStyleOption& option, bool isOneOfSeveral) {
    const Theme& look = theme();
    const bool enabled = option.state.testFlag(QStyle::State_Enabled);
    const bool on = option.state.testFlag(QStyle::State_On);
    const bool partly = option.state.testFlag(QStyle::State_NoChange);
    const QColor ink = look.color(enabled ? Token::Accent : Token::Border);
    const int side = std::min(option.rect.width(), option.rect.height());
    QRect box(0, 0, side, side);
    box.moveCenter(option.rect.center());
    const double radius = isOneOfSeveral ? side / 2.0 : tickRadius;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(on || partly ? ink : look.color(enabled ? Token::Muted : Token::Border), 1));
    painter.setBrush(on || partly ? ink : option.palette.color(QPalette::Base));
    painter.drawRoundedRect(QRectF(box).adjusted(0.5, 0.5, -0.5, -0.5), radius, radius);
    painter.setPen(Qt::NoPen);
    painter.setBrush(look.color(Token::OnAccent));
    if (on && isOneOfSeveral) {
        painter.drawEllipse(QRectF(box).center(), side / 5.0, side / 5.0);
    } else if (partly) {
        painter.drawRect(QRectF(box).adjusted(side / 4.0, side / 2.0 - 1, -side / 4.0, 1 - side / 2.0));
    } else if (on) {
        const QPixmap mark = look.pixmap(QStringLiteral("check"), look.color(Token::OnAccent), side,
                                         painter.device()->devicePixelRatioF());
        painter.drawPixmap(box.topLeft(), mark);
    }
    painter.restore();
}

/// That a button opens a menu.
void drawChevron(QPainter& painter, const QStyleOption& option) {
    const Theme& look = theme();
    const QColor ink = look.color(option.state.testFlag(QStyle::State_Enabled) ? Token::Muted : Token::Border);
    const QPixmap chevron =
        look.pixmap(QStringLiteral("chevron-down"), ink, arrowSize, painter.device()->devicePixelRatioF());
    const QPointF middle = QRectF(option.rect).center();
    painter.drawPixmap(QPointF(std::round(middle.x() - arrowSize / 2.0), std::round(middle.y() - arrowSize / 2.0)),
                       chevron);
}

} // namespace

StudioStyle::StudioStyle() : QProxyStyle(QStringLiteral("Fusion")) {}

void StudioStyle::drawPrimitive(PrimitiveElement element, const QStyleOption* option, QPainter* painter,
                                const QWidget* widget) const {
    if (element == PE_PanelLineEdit) {
        const auto* frame = qstyleoption_cast<const QStyleOptionFrame*>(option);
        const QColor ground = option->palette.color(QPalette::Base);
        if (frame != nullptr && frame->lineWidth > 0) drawField(*painter, option->rect, ground, option->state);
        return;
    }
    if (element == PE_FrameLineEdit) return drawField(*painter, option->rect, Qt::transparent, option->state);
    if (element == PE_IndicatorCheckBox || element == PE_IndicatorItemViewItemCheck)
        return drawTick(*painter, *option, false);
    if (element == PE_IndicatorRadioButton) return drawTick(*painter, *option, true);
    if (element == PE_IndicatorArrowDown && qobject_cast<const QToolButton*>(widget) != nullptr)
        return drawChevron(*painter, *option);
    QProxyStyle::drawPrimitive(element, option, painter, widget);
}

void StudioStyle::drawComplexControl(ComplexControl control, const QStyleOptionComplex* option, QPainter* painter,
                                     const QWidget* widget) const {
    if (control == CC_ComboBox) {
        const auto* box = qstyleoption_cast<const QStyleOptionComboBox*>(option);
        if (box != nullptr && !box->editable) {
            return drawComboBox(*painter, *box, subControlRect(control, option, SC_ComboBoxArrow, widget));
        }
    }
    if (control == CC_SpinBox) {
        const auto* box = qstyleoption_cast<const QStyleOptionSpinBox*>(option);
        if (box != nullptr && box->frame) {
            return drawSpinBox(*painter, *box, subControlRect(control, option, SC_SpinBoxUp, widget),
                               subControlRect(control, option, SC_SpinBoxDown, widget));
        }
    }
    if (control == CC_ScrollBar) {
        if (const auto* bar = qstyleoption_cast<const QStyleOptionSlider*>(option)) {
            return drawScrollBar(*painter, *bar, subControlRect(control, option, SC_ScrollBarSlider, widget));
        }
    }
    QProxyStyle::drawComplexControl(control, option, painter, widget);
}

QRect StudioStyle::subControlRect(ComplexControl control, const QStyleOptionComplex* option, SubControl part,
                                  const QWidget* widget) const {
    const auto* bar = control == CC_ScrollBar ? qstyleoption_cast<const QStyleOptionSlider*>(option) : nullptr;
    if (bar == nullptr) return QProxyStyle::subControlRect(control, option, part, widget);
    const int length = bar->orientation == Qt::Vertical ? bar->rect.height() : bar->rect.width();
    const Slider slider = sliderOf(*bar, length);
    switch (part) {
    case SC_ScrollBarGroove: return bar->rect;
    case SC_ScrollBarSlider: return along(*bar, slider.start, slider.length);
    case SC_ScrollBarSubPage: return along(*bar, 0, slider.start);
    case SC_ScrollBarAddPage: return along(*bar, slider.start + slider.length, length - slider.start - slider.length);
    default: return {}; // no arrows
    }
}

QSize StudioStyle::sizeFromContents(ContentsType type, const QStyleOption* option, const QSize& contents,
                                    const QWidget* widget) const {
    const QSize size = QProxyStyle::sizeFromContents(type, option, contents, widget);
    const auto* button = type == CT_PushButton ? qstyleoption_cast<const QStyleOptionButton*>(option) : nullptr;
    if (button == nullptr || button->text.isEmpty()) return size;
    const int roomy = contents.width() + 2 * buttonPadding;
    return {std::max(size.width(), roomy), size.height()};
}

int StudioStyle::styleHint(StyleHint hint, const QStyleOption* option, const QWidget* widget,
                           QStyleHintReturn* data) const {
    if (hint == SH_DialogButtonBox_ButtonsHaveIcons) return 0;
    if (hint == SH_Widget_Animation_Duration) return reducedMotion() ? 0 : motionTime;
    return QProxyStyle::styleHint(hint, option, widget, data);
}

int StudioStyle::pixelMetric(PixelMetric metric, const QStyleOption* option, const QWidget* widget) const {
    if (metric == PM_IndicatorWidth || metric == PM_IndicatorHeight || metric == PM_ExclusiveIndicatorWidth ||
        metric == PM_ExclusiveIndicatorHeight)
        return tickSize;
    if (metric == PM_ScrollBarExtent) return scrollBarExtent;
    if (metric == PM_ScrollBarSliderMin) return shortestSlider;
    return QProxyStyle::pixelMetric(metric, option, widget);
}

} // namespace tiers::studio
