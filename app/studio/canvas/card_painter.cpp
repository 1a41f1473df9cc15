#include "app/studio/canvas/card_painter.h"

#include "app/studio/canvas/canvas_icon.h"
#include "app/studio/canvas/canvas_metrics.h"
#include "app/studio/canvas/card_side.h"
#include "app/studio/canvas/figure_label.h"
#include "app/studio/canvas/small_words.h"
#include "app/studio/model/card_size.h"
#include "app/studio/theme/theme.h"

#include <QCoreApplication>
#include <QFontMetricsF>
#include <QPainterPath>

#include <algorithm>
#include <cmath>
#include <optional>

namespace tiers::studio {

namespace {

constexpr double padding = 11;
constexpr double iconSize = 36;
constexpr double textLeft = padding + iconSize + 10;
constexpr double textRight = cardWidth - padding;
constexpr double smallPadding = 8;
constexpr double smallIcon = 34;
constexpr double markPixels = 12;
constexpr double markCentre = 6;
constexpr double barHeight = 4;
constexpr double chipHeight = 15;
constexpr double squareSize = 9;
constexpr double leastSquare = 4; ///< how narrow an instance's square may become beside many others
constexpr double squareGap = 3;

QString tr(const char* text) {
    return QCoreApplication::translate("CardPainter", text);
}

QColor utilizationColor(double utilization) {
    if (utilization > 0.9) return theme().color(Token::Bad);
    if (utilization > 0.7) return theme().color(Token::Warning);
    return theme().color(Token::Accent);
}

QColor conditionColor(Condition condition) {
    switch (condition) {
    case Condition::Fine: return theme().color(Token::Good);
    case Condition::Strained: return theme().color(Token::Warning);
    case Condition::Failing: return theme().color(Token::Bad);
    }
    return theme().color(Token::Muted);
}

/// Users and name servers have nothing that could be busy.
bool hasUtilization(const CardContent& content) {
    return !content.kind || (content.kind->role != Role::Users && content.kind->role != Role::NameService);
}

Family familyOf(const CardContent& content) {
    return content.kind ? content.kind->family : Family::Other;
}

/// As many of the pieces as fit, the first in any case.
QString fitted(const QStringList& pieces, const QFontMetricsF& metrics, double width) {
    QString line;
    for (const QString& piece : pieces) {
        const QString longer = line.isEmpty() ? piece : line + QStringLiteral(" · ") + piece;
        if (!line.isEmpty() && metrics.horizontalAdvance(longer) > width) break;
        line = longer;
    }
    return metrics.elidedText(line, Qt::ElideRight, width);
}

void paintOutline(QPainter& painter, const CardState& state) {
    const bool failing = state.figures && state.figures->condition == Condition::Failing;
    QPen pen(theme().color(Token::Border), 1);
    if (state.hovered) pen.setColor(mixed(theme().color(Token::Border), theme().color(Token::Muted), 0.6));
    if (state.selected || state.target) pen = QPen(theme().color(Token::Accent), 2);
    if (failing) pen = QPen(theme().color(Token::Bad), 2);
    const double inset = pen.widthF() / 2;
    painter.setPen(pen);
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(cardRect().adjusted(inset, inset, -inset, -inset), metrics::cardRadius,
                            metrics::cardRadius);
    if (!state.focused && !(state.selected && failing)) return;
    QColor halo = theme().color(Token::Accent);
    halo.setAlphaF(failing ? 0.7F : 0.3F);
    painter.setPen(QPen(halo, 3));
    painter.drawRoundedRect(cardRect().adjusted(-2.5, -2.5, 2.5, 2.5), metrics::cardRadius + 2.5,
                            metrics::cardRadius + 2.5);
}

void paintBar(QPainter& painter, double utilization) {
    QPainterPath card;
    card.addRoundedRect(cardRect().adjusted(1, 1, -1, -1), metrics::cardRadius - 1, metrics::cardRadius - 1);
    painter.save();
    painter.setClipPath(card, Qt::IntersectClip);
    const QRectF foot(0, cardHeight - barHeight - 1, cardWidth, barHeight + 1);
    painter.fillRect(foot, theme().color(Token::Grid));
    painter.fillRect(QRectF(foot.left(), foot.top(), foot.width() * std::clamp(utilization, 0.0, 1.0), foot.height()),
                     utilizationColor(utilization));
    painter.restore();
}

/// The bar of an estimate: hatched, so that it is not taken for something measured.
void paintEstimatedBar(QPainter& painter, double utilization) {
    QPainterPath card;
    card.addRoundedRect(cardRect().adjusted(1, 1, -1, -1), metrics::cardRadius - 1, metrics::cardRadius - 1);
    painter.save();
    painter.setClipPath(card, Qt::IntersectClip);
    const QRectF foot(0, cardHeight - barHeight - 1, cardWidth, barHeight + 1);
    const QRectF filled(foot.left(), foot.top(), foot.width() * std::clamp(utilization, 0.0, 1.0), foot.height());
    painter.fillRect(foot, theme().color(Token::Grid));
    painter.fillRect(filled, mixed(theme().color(Token::Surface), utilizationColor(utilization), 0.3));
    painter.setClipRect(filled, Qt::IntersectClip);
    painter.setPen(QPen(utilizationColor(utilization), 1.5));
    for (double x = filled.left() - foot.height(); x < filled.right(); x += 6)
        painter.drawLine(QPointF(x, foot.bottom()), QPointF(x + foot.height(), foot.top()));
    painter.restore();
}

/// A rounded label with an icon, whose right end is at `right`; returns where its left end is.
double paintChip(QPainter& painter, double right, double top, const QString& icon, const QString& text,
                 const QColor& color, double detail) {
    const QFont font = theme().figures(FontRole::Label);
    const double iconRoom = icon.isEmpty() ? 0 : 13;
    const double width = QFontMetricsF(font).horizontalAdvance(text) + 12 + iconRoom;
    const QRectF chip(right - width, top, width, chipHeight);
    painter.setPen(Qt::NoPen);
    painter.setBrush(mixed(theme().color(Token::Surface), color, 0.14));
    painter.drawRoundedRect(chip, chipHeight / 2, chipHeight / 2);
    painter.setFont(font);
    painter.setPen(color);
    painter.drawText(chip.adjusted(iconRoom, 0, 0, 0), Qt::AlignCenter, text);
    if (!icon.isEmpty()) drawCanvasIcon(painter, icon, color, {chip.left() + 5, chip.top() + 2, 11, 11}, detail);
    return chip.left();
}

void paintInstance(QPainter& painter, const QRectF& square, float utilization) {
    painter.setPen(Qt::NoPen);
    if (utilization < 0) {
        painter.setBrush(theme().color(Token::Text));
        painter.drawRoundedRect(square, 2, 2);
        painter.setPen(QPen(theme().color(Token::Surface), 1));
        const double inset = square.width() * 0.28;
        painter.drawLine(square.topLeft() + QPointF(inset, 2.5), square.bottomRight() - QPointF(inset, 2.5));
        painter.drawLine(square.topRight() + QPointF(-inset, 2.5), square.bottomLeft() + QPointF(inset, -2.5));
        return;
    }
    painter.setBrush(theme().color(Token::Border));
    painter.drawRoundedRect(square, 2, 2);
    const double busy = std::clamp(static_cast<double>(utilization), 0.0, 1.0);
    painter.setBrush(utilizationColor(busy));
    painter.drawRoundedRect(square.adjusted(0, square.height() * (1 - busy), 0, 0), 2, 2);
}

void paintInstances(QPainter& painter, double left, double right, double top, const std::vector<float>& instances) {
    const double room = right - left;
    const auto fits = [room](double width) {
        return static_cast<std::size_t>(std::max(0.0, (room + squareGap) / (width + squareGap)));
    };
    const double share = (room + squareGap) / static_cast<double>(instances.size()) - squareGap;
    const bool all = instances.size() <= fits(leastSquare);
    const double width = all ? std::min(squareSize, std::floor(share)) : squareSize;
    const std::size_t shown = all ? instances.size() : (fits(width) > 2 ? fits(width) - 2 : 0);
    for (std::size_t i = 0; i < shown; ++i)
        paintInstance(painter, {left + static_cast<double>(i) * (width + squareGap), top + 3, width, squareSize},
                      instances[i]);
    if (all || shown == 0) return;
    painter.setFont(theme().figures(FontRole::Label));
    painter.setPen(theme().color(Token::Muted));
    const double end = left + static_cast<double>(shown) * (width + squareGap);
    painter.drawText(QRectF(end, top, right - end, chipHeight), Qt::AlignLeft | Qt::AlignVCenter,
                     QStringLiteral("+%1").arg(instances.size() - shown));
}

bool tellsInstancesApart(const ComponentFigures& figures) {
    return figures.instances.size() > 1 || std::ranges::any_of(figures.instances, [](float busy) { return busy < 0; });
}

/// The width that a chip takes.
double chipWidth(const QString& icon, const QString& text) {
    return QFontMetricsF(theme().figures(FontRole::Label)).horizontalAdvance(text) + 12 + (icon.isEmpty() ? 0 : 13);
}

/// The row at the foot: what is wrong or how the instances do at the left; errors, queue, hit ratio and fill at the
/// right, as far as there is room.
void paintStateRow(QPainter& painter, const ComponentFigures& figures, double detail) {
    const double top = 48;
    double right = textRight;
    const double wordRoom =
        figures.state.isEmpty()
            ? 0
            : std::min(78.0,
                       QFontMetricsF(theme().font(FontRole::Label, QFont::DemiBold)).horizontalAdvance(figures.state) +
                           25);
    const auto chip = [&](const QString& icon, const QString& text, const QColor& color) {
        const double least = figures.state.isEmpty() ? textLeft : padding + wordRoom;
        if (right - chipWidth(icon, text) < least && right < textRight) return;
        right = paintChip(painter, right, top, icon, text, color, detail) - 4;
    };
    const QColor muted = theme().color(Token::Muted);
    if (figures.errorsPerSecond >= 0.05)
        chip(QStringLiteral("missed"), rateLabel(figures.errorsPerSecond), theme().color(Token::Bad));
    if (figures.queue >= 0.05)
        chip(QStringLiteral("queue"), countLabel(figures.queue),
             figures.condition == Condition::Fine ? muted : conditionColor(figures.condition));
    if (figures.hitRatio) chip({}, tr("%1 hits").arg(shareLabel(*figures.hitRatio)), muted);
    if (figures.fill) chip({}, tr("%1 full").arg(shareLabel(*figures.fill)), muted);
    double left = figures.state.isEmpty() ? textLeft : padding;
    if (!figures.state.isEmpty()) {
        const QColor color = conditionColor(figures.condition);
        drawCanvasIcon(painter,
                       figures.condition == Condition::Failing ? QStringLiteral("error") : QStringLiteral("warning"),
                       color, {left, top + 1, 13, 13}, detail);
        const QFont font = theme().font(FontRole::Label, QFont::DemiBold);
        const QFontMetricsF metrics(font);
        const QString word = metrics.elidedText(figures.state, Qt::ElideRight, std::max(0.0, right - left - 17));
        painter.setFont(font);
        painter.setPen(color);
        painter.drawText(QRectF(left + 17, top, right - left - 17, chipHeight), Qt::AlignLeft | Qt::AlignVCenter, word);
        left += 17 + metrics.horizontalAdvance(word) + 8;
    }
    if (tellsInstancesApart(figures)) paintInstances(painter, left, right, top, figures.instances);
}

void paintTexts(QPainter& painter, const CardContent& content, const CardState& state) {
    const bool live = state.figures != nullptr;
    const double nameRight = state.finding ? cardFindingRect(1).left() - 4 : textRight;
    QRectF name = cardNameRect(live);
    name.setRight(nameRight);
    const QFont nameFont = theme().font(FontRole::Body, QFont::DemiBold);
    painter.setFont(nameFont);
    painter.setPen(theme().color(Token::Text));
    painter.drawText(name, Qt::AlignLeft | Qt::AlignVCenter,
                     QFontMetricsF(nameFont).elidedText(content.name, Qt::ElideRight, name.width()));

    QRectF line(textLeft, name.bottom(), textRight - textLeft, 16);
    const bool estimated = !live && state.estimate != nullptr;
    if ((live || estimated) && hasUtilization(content)) {
        const double utilization = live ? state.figures->utilization : state.estimate->utilization;
        const QString figure = live               ? shareLabel(utilization)
                               : utilization >= 1 ? tr("≈ too much")
                                                  : tr("≈ %1").arg(shareLabel(utilization));
        const QFont figureFont = theme().figures(FontRole::Label, live ? QFont::DemiBold : QFont::Normal);
        painter.setFont(figureFont);
        painter.setPen(utilization > 0.7 ? utilizationColor(utilization)
                                         : theme().color(live ? Token::Text : Token::Muted));
        painter.drawText(line, Qt::AlignRight | Qt::AlignVCenter, figure);
        line.setRight(line.right() - QFontMetricsF(figureFont).horizontalAdvance(figure) - 6);
    }
    const QFont font = theme().font(FontRole::Label);
    painter.setFont(font);
    painter.setPen(theme().color(Token::Muted));
    painter.drawText(line, Qt::AlignLeft | Qt::AlignVCenter,
                     fitted(content.details, QFontMetricsF(font), line.width()));
}

/// The card's surface, and how busy it is.
void paintGround(QPainter& painter, const CardContent& content, const CardState& state) {
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme().color(Token::Surface));
    painter.drawRoundedRect(cardRect(), metrics::cardRadius, metrics::cardRadius);
    if (!hasUtilization(content)) return;
    if (state.figures != nullptr)
        paintBar(painter, state.figures->utilization);
    else if (state.estimate)
        paintEstimatedBar(painter, state.estimate->utilization);
}

void paintFull(QPainter& painter, const CardContent& content, const CardState& state, double detail) {
    const bool live = state.figures != nullptr;
    paintGround(painter, content, state);
    drawKindBadge(painter, content.kind, {padding, live ? 8 : (cardHeight - iconSize) / 2, iconSize, iconSize}, detail);
    paintTexts(painter, content, state);
    if (live) paintStateRow(painter, *state.figures, detail);
    if (state.finding) drawFindingMark(painter, *state.finding, cardFindingRect(detail), detail);
    paintOutline(painter, state);
}

/// Icon and state, large enough to be told apart from afar.
void paintBox(QPainter& painter, const CardContent& content, const CardState& state, double detail) {
    painter.setPen(Qt::NoPen);
    painter.setBrush(state.figures && state.figures->condition != Condition::Fine
                         ? mixed(theme().color(Token::Surface), conditionColor(state.figures->condition), 0.25)
                         : theme().color(Token::Surface));
    painter.drawRoundedRect(cardRect(), metrics::cardRadius, metrics::cardRadius);
    const double size = 56;
    const bool troubled = state.figures && state.figures->condition != Condition::Fine;
    const double left = troubled ? cardWidth / 2 - size - 6 : (cardWidth - size) / 2;
    drawKindBadge(painter, content.kind, {left, (cardHeight - size) / 2, size, size}, detail);
    if (troubled)
        drawCanvasIcon(
            painter,
            state.figures->condition == Condition::Failing ? QStringLiteral("error") : QStringLiteral("warning"),
            conditionColor(state.figures->condition), {cardWidth / 2 + 6, (cardHeight - size) / 2, size, size}, detail);
    if (state.figures && hasUtilization(content)) paintBar(painter, state.figures->utilization);
    paintOutline(painter, state);
}

/// What matters most of a small card, in a few letters.
std::optional<SmallLine> secondLine(const CardContent& content, const CardState& state) {
    if (state.figures && !state.figures->state.isEmpty())
        return SmallLine{state.figures->state, conditionColor(state.figures->condition), true};
    if (state.figures && state.figures->hitRatio)
        return SmallLine{tr("%1 hits").arg(shareLabel(*state.figures->hitRatio)), theme().color(Token::Muted), true};
    if (state.figures && content.kind && content.kind->role == Role::Queue)
        return SmallLine{tr("%1 waiting").arg(countLabel(state.figures->queue)), theme().color(Token::Muted), true};
    if (state.figures && hasUtilization(content)) {
        const double utilization = state.figures->utilization;
        return SmallLine{shareLabel(utilization),
                         utilization > 0.7 ? utilizationColor(utilization) : theme().color(Token::Muted),
                         utilization > 0.7}; // below, the bar at the foot tells enough where the name needs the room
    }
    if (content.details.isEmpty()) return std::nullopt;
    return SmallLine{content.details.first(), theme().color(Token::Muted), false};
}

/// Icon, name and state; the rest would be too small to be read.
void paintSmall(QPainter& painter, const CardContent& content, const CardState& state, double detail) {
    const bool live = state.figures != nullptr;
    paintGround(painter, content, state);
    const QRectF icon(smallPadding, (cardHeight - smallIcon) / 2, smallIcon, smallIcon);
    drawKindBadge(painter, content.kind, icon, detail);
    const double left = icon.right() + smallPadding;
    const QRectF rest = paintNameBeside(painter, content.name, secondLine(content, state),
                                        {left, 0, cardWidth - left - smallPadding / 2, cardHeight - barHeight}, detail);
    if (live && tellsInstancesApart(*state.figures)) {
        painter.save();
        painter.translate(rest.topLeft());
        painter.scale(1 / detail, 1 / detail);
        paintInstances(painter, smallPadding, rest.width() * detail, -1, state.figures->instances);
        painter.restore();
    }
    const QRectF mark = cardFindingRect(detail);
    const bool troubled = live && state.figures->condition != Condition::Fine;
    if (troubled || state.finding) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(theme().color(Token::Surface));
        painter.drawEllipse(mark.adjusted(-1, -1, 1, 1));
    }
    if (troubled)
        drawCanvasIcon(painter,
                       state.figures->condition == Condition::Failing ? QStringLiteral("error")
                                                                      : QStringLiteral("warning"),
                       conditionColor(state.figures->condition), mark, detail);
    else if (state.finding)
        drawFindingMark(painter, *state.finding, mark, detail);
    paintOutline(painter, state);
}

} // namespace

QRectF cardRect() {
    return {0, 0, cardWidth, cardHeight};
}

QRectF cardNameRect(bool live) {
    return {textLeft, live ? 9.0 : 18.0, textRight - textLeft, 19};
}

QRectF cardFindingRect(double detail) {
    if (detail >= metrics::fullDetail) return {cardWidth - 22, 8, 14, 14};
    const double size = markPixels / detail; // over the corner, as large as any mark on the screen
    return {markCentre - size / 2, markCentre - size / 2, size, size};
}

bool isNamedBelow(double detail) {
    return detail >= metrics::nameDetail && detail < metrics::boxDetail;
}

QColor cardBlockColor(const CardContent& content, const CardState& state) {
    QColor color = theme().familyColor(familyOf(content));
    if (state.figures) color = conditionColor(state.figures->condition);
    if (state.selected) color = theme().color(Token::Accent);
    if (state.faded) color.setAlphaF(0.3F);
    return color;
}

void paintCard(QPainter& painter, const CardContent& content, const CardState& state, double detail) {
    if (detail < metrics::blockDetail) return painter.fillRect(cardRect(), cardBlockColor(content, state));
    painter.save();
    if (state.faded) painter.setOpacity(painter.opacity() * 0.3);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    if (detail < metrics::boxDetail)
        paintBox(painter, content, state, detail);
    else if (detail < metrics::fullDetail)
        paintSmall(painter, content, state, detail);
    else
        paintFull(painter, content, state, detail);
    if (isNamedBelow(detail)) paintNameBelow(painter, content.name, detail);
    painter.restore();
}

void paintPorts(QPainter& painter) {
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(theme().color(Token::Accent), 1.5));
    painter.setBrush(theme().color(Token::Surface));
    const double radius = metrics::portDiameter / 2;
    for (const CardSide side : allCardSides) painter.drawEllipse(portAt(cardRect(), side), radius, radius);
    painter.restore();
}

} // namespace tiers::studio
