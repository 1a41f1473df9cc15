#include "app/studio/canvas/canvas_icon.h"

#include "app/studio/theme/theme.h"

#include <QPixmapCache>

#include <algorithm>

namespace tiers::studio {

namespace {

qreal sharpRatio(const QPainter& painter, double detail) {
    return painter.device()->devicePixelRatioF() * std::clamp(detail, 1.0, 4.0);
}

void drawPixmap(QPainter& painter, const QPixmap& pixmap, const QRectF& rect) {
    painter.drawPixmap(rect, pixmap, QRectF(pixmap.rect()));
}

} // namespace

void drawCanvasIcon(QPainter& painter, const QString& name, const QColor& color, const QRectF& rect, double detail) {
    drawPixmap(painter, theme().pixmap(name, color, qRound(rect.width()), sharpRatio(painter, detail)), rect);
}

void drawKindBadge(QPainter& painter, const KindSpec* kind, const QRectF& rect, double detail) {
    if (!kind) return drawCanvasIcon(painter, QStringLiteral("help"), theme().color(Token::Muted), rect, detail);
    const qreal ratio = sharpRatio(painter, detail);
    const QString key = QStringLiteral("tiers/badge/%1/%2/%3/%4")
                            .arg(QString::fromStdString(kind->name))
                            .arg(static_cast<int>(theme().shade()))
                            .arg(rect.width())
                            .arg(ratio);
    QPixmap badge;
    if (!QPixmapCache::find(key, &badge)) {
        badge = theme().kindPixmap(*kind, qRound(rect.width()), ratio);
        QPixmapCache::insert(key, badge);
    }
    drawPixmap(painter, badge, rect);
}

void drawFindingMark(QPainter& painter, Severity severity, const QRectF& rect, double detail) {
    switch (severity) {
    case Severity::Note:
        return drawCanvasIcon(painter, QStringLiteral("info"), theme().color(Token::Muted), rect, detail);
    case Severity::Warning:
        return drawCanvasIcon(painter, QStringLiteral("warning"), theme().color(Token::Warning), rect, detail);
    case Severity::Error:
        return drawCanvasIcon(painter, QStringLiteral("error"), theme().color(Token::Bad), rect, detail);
    }
}

} // namespace tiers::studio
