#include "app/studio/canvas/small_words.h"

#include "app/studio/canvas/canvas_metrics.h"
#include "app/studio/model/card_size.h"
#include "app/studio/theme/theme.h"

#include <QFontMetricsF>
#include <QPainter>
#include <QStringList>

#include <algorithm>

namespace tiers::studio {

namespace {

constexpr int leastStretch = 80; ///< per cent of a letter's width

/// "Visitors ", "far ", "away"; "Load-", "Balancer".
QStringList parts(const QString& name) {
    QStringList parts{QString()};
    for (const QChar letter : name) {
        parts.last() += letter;
        if (letter == u' ' || letter == u'-') parts += QString();
    }
    if (parts.last().isEmpty()) parts.removeLast();
    return parts;
}

/// One line, or two where the name has a place to break; what has no room is left out.
QStringList lines(const QString& name, const QFontMetricsF& letters, double width) {
    if (letters.horizontalAdvance(name) <= width) return {name};
    const QStringList all = parts(name.simplified());
    QString first;
    qsizetype taken = 0;
    for (; taken + 1 < all.size(); ++taken) {
        const QString longer = first + all[taken];
        if (!first.isEmpty() && letters.horizontalAdvance(longer.trimmed()) > width) break;
        first = longer;
    }
    const auto elided = [&](const QString& text) { return letters.elidedText(text.trimmed(), Qt::ElideRight, width); };
    if (first.isEmpty()) return {elided(name)};
    return {elided(first), elided(all.mid(taken).join(QString()))};
}

/// The font a little narrower, if that gives the text its room.
QFont narrowed(QFont font, const QString& text, double width) {
    const double share = width / std::max(1.0, QFontMetricsF(font).horizontalAdvance(text));
    if (share < 1) font.setStretch(std::max(leastStretch, static_cast<int>(100 * share)));
    return font;
}

} // namespace

double wordScale(double detail) {
    return std::clamp(1 / detail, 1.0, 1 / metrics::nameDetail);
}

QRectF paintNameBeside(QPainter& painter, const QString& name, const std::optional<SmallLine>& second,
                       const QRectF& room, double detail) {
    const QFont nameFont = theme().font(FontRole::Label, QFont::DemiBold);
    QFont lineFont = theme().figures(FontRole::Label, second && second->matters ? QFont::DemiBold : QFont::Normal);
    const QFontMetricsF letters(nameFont);
    const double width = room.width() * detail;
    QStringList words = lines(name, letters, width);
    const bool told =
        second && !second->text.isEmpty() &&
        (second->matters || (words.size() == 1 && QFontMetricsF(lineFont).horizontalAdvance(second->text) <= width));
    if (told) lineFont = narrowed(lineFont, second->text, width);
    if (told) words = {letters.elidedText(name, Qt::ElideRight, width)};
    const double line = letters.height() - 1;
    const double height = line * static_cast<double>(words.size() + (told ? 1 : 0));

    painter.save();
    painter.translate(room.left(), room.center().y());
    painter.scale(1 / detail, 1 / detail);
    QRectF row(0, -height / 2, width, line);
    painter.setFont(nameFont);
    painter.setPen(theme().color(Token::Text));
    for (const QString& each : words) {
        painter.drawText(row, Qt::AlignLeft | Qt::AlignVCenter, each);
        row.translate(0, line);
    }
    QRectF left(row.topRight(), QSizeF(0, line));
    if (told) {
        left.setLeft(row.left() + std::min(width, QFontMetricsF(lineFont).horizontalAdvance(second->text)));
        painter.setFont(lineFont);
        painter.setPen(second->color);
        painter.drawText(row, Qt::AlignLeft | Qt::AlignVCenter,
                         QFontMetricsF(lineFont).elidedText(second->text, Qt::ElideRight, width));
    }
    painter.restore();
    return QRectF(left.topLeft() / detail + QPointF(room.left(), room.center().y()), left.size() / detail);
}

void paintNameBelow(QPainter& painter, const QString& name, double detail) {
    const QFont font = theme().font(FontRole::Label);
    const double width = metrics::nameWidth * detail;
    painter.save();
    painter.translate(cardWidth / 2, cardHeight);
    painter.scale(1 / detail, 1 / detail);
    painter.setFont(font);
    painter.setPen(theme().color(Token::Text));
    painter.drawText(QRectF(-width / 2, 0, width, metrics::nameRoom * detail), Qt::AlignHCenter | Qt::AlignTop,
                     QFontMetricsF(font).elidedText(name, Qt::ElideRight, width));
    painter.restore();
}

} // namespace tiers::studio
