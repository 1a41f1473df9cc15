#include "app/studio/canvas/link_painter.h"

#include "app/studio/canvas/canvas_metrics.h"
#include "app/studio/canvas/figure_label.h"
#include "app/studio/canvas/link_geometry.h"
#include "app/studio/model/card_size.h"
#include "app/studio/theme/theme.h"

#include <QCoreApplication>
#include <QFontMetricsF>

#include <algorithm>
#include <cmath>

namespace tiers::studio {

namespace {

constexpr double labelHeight = 20;
constexpr double arrowLength = 9;
constexpr double arrowWidth = 8;

QString tr(const char* text) {
    return QCoreApplication::translate("LinkPainter", text);
}

QString kindLabel(std::optional<LinkKind> kind) {
    if (!kind) return tr("not possible");
    switch (*kind) {
    case LinkKind::Call: return tr("calls");
    case LinkKind::Resolve: return tr("resolves to");
    case LinkKind::Replicate: return tr("replicates to");
    case LinkKind::Publish: return tr("publishes to");
    case LinkKind::Consume: return tr("is consumed by");
    }
    return {};
}

QColor linkColor(std::optional<LinkKind> kind, const LinkState& state) {
    if (state.selected) return theme().color(Token::Accent);
    if (!kind) return theme().color(Token::Bad);
    const QColor muted = theme().color(Token::Muted);
    return state.hovered ? theme().color(Token::Text) : mixed(theme().color(Token::Canvas), muted, 0.85);
}

void setDash(QPen& pen, std::optional<LinkKind> kind) {
    if (!kind) {
        pen.setDashPattern({2, 3});
        return;
    }
    switch (*kind) {
    case LinkKind::Call:
    case LinkKind::Replicate: return;
    case LinkKind::Resolve:
        pen.setCapStyle(Qt::RoundCap);
        pen.setDashPattern({0.1, 2.6});
        return;
    case LinkKind::Publish:
    case LinkKind::Consume: pen.setDashPattern({5, 3}); return;
    }
}

/// Lays the share of failed calls over the stroke, as a coloured part of every stretch of 40.
void paintErrorShare(QPainter& painter, const QPainterPath& path, double share, double width) {
    const double period = 40 / width;
    const double on = std::clamp(share, 0.05, 1.0) * period;
    QPen pen(theme().color(Token::Bad), width, Qt::SolidLine, Qt::FlatCap);
    if (share < 0.95) pen.setDashPattern({on, period - on});
    painter.setPen(pen);
    painter.drawPath(path);
}

/// A switch that stands open, where the line leaves its caller.
void paintOpenSwitch(QPainter& painter, const QPolygonF& corners, double width) {
    const QLineF first(corners[0], corners[1]);
    if (first.length() < 1) return;
    const QPointF along = (first.p2() - first.p1()) / first.length();
    const QPointF across(along.y(), -along.x());
    const QPointF hinge = first.p1() + along * 8;
    const QPointF contact = hinge + along * 16;
    painter.setPen(QPen(theme().color(Token::Canvas), width + 5, Qt::SolidLine, Qt::FlatCap));
    painter.drawLine(hinge, contact);
    painter.setPen(QPen(theme().color(Token::Bad), 2, Qt::SolidLine, Qt::RoundCap));
    painter.drawLine(hinge, hinge + along * 12 + across * 9);
    painter.setBrush(theme().color(Token::Bad));
    painter.drawEllipse(hinge, 2, 2);
    painter.drawEllipse(contact, 2, 2);
    painter.setBrush(Qt::NoBrush);
}

} // namespace

double linkStrokeWidth(const LinkFigures* figures) {
    if (!figures || figures->callsPerSecond <= 1) return metrics::linkWidth;
    return std::min(5.0, metrics::linkWidth + 0.75 * std::log10(figures->callsPerSecond));
}

QString linkLabel(std::optional<LinkKind> kind, const LinkFigures* figures) {
    if (!figures) return kindLabel(kind);
    QString label = rateLabel(figures->callsPerSecond);
    if (figures->responseSeconds) label += tr(" · mean %1").arg(timeLabel(*figures->responseSeconds));
    if (figures->breakerOpen >= 0.05) label += tr(" · breaker open");
    if (figures->errorShare >= 0.005) label += tr(" · %1 failed").arg(shareLabel(figures->errorShare));
    return label;
}

double linkWidth(const LinkState& state) {
    return state.stroke + (state.selected ? 0.5 : 0);
}

LinkOutline linkOutline(const QPolygonF& corners, double width) {
    const double head = arrowLength + width;
    return {width, roundedPath(shortened(corners, head - 1), metrics::cornerRadius),
            arrowHead(corners, head, arrowWidth + width)};
}

void paintLink(QPainter& painter, const QPolygonF& corners, const LinkOutline& outline, std::optional<LinkKind> kind,
               const LinkState& state, double detail) {
    const double opacity = painter.opacity();
    if (state.faded) painter.setOpacity(opacity * 0.3);
    painter.setRenderHint(QPainter::Antialiasing);

    const double width = outline.width;
    const QColor color = linkColor(kind, state);
    const bool isDouble = kind == LinkKind::Replicate;
    QPen pen(color, isDouble ? width + 3 : width, Qt::SolidLine, Qt::FlatCap, Qt::RoundJoin);
    if (detail >= metrics::boxDetail) setDash(pen, kind);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(pen);
    painter.drawPath(outline.path);
    if (isDouble) {
        painter.setPen(QPen(theme().color(Token::Canvas), width, Qt::SolidLine, Qt::FlatCap, Qt::RoundJoin));
        painter.drawPath(outline.path);
    }
    if (state.figures && state.figures->errorShare >= 0.005)
        paintErrorShare(painter, outline.path, state.figures->errorShare, width);
    if (state.figures && state.figures->breakerOpen >= 0.05) paintOpenSwitch(painter, corners, width);
    painter.setPen(Qt::NoPen);
    painter.setBrush(color);
    painter.drawPolygon(outline.head);
    painter.setOpacity(opacity);
}

QColor plainLinkColor(std::optional<LinkKind> kind, const LinkState& state) {
    QColor color = linkColor(kind, state);
    if (state.figures && state.figures->errorShare >= 0.005)
        color = mixed(color, theme().color(Token::Bad), std::clamp(state.figures->errorShare, 0.05, 1.0));
    if (state.faded) color.setAlphaF(0.3F);
    return color;
}

void paintPlainLink(QPainter& painter, const QPolygonF& corners, std::optional<LinkKind> kind, const LinkState& state,
                    double detail) {
    const QColor color = plainLinkColor(kind, state);
    const double half = std::max(linkWidth(state), 1 / detail) / 2;
    painter.setRenderHint(QPainter::Antialiasing, false);
    for (auto a = corners.cbegin(), b = a + 1; b != corners.cend(); ++a, ++b) {
        const auto [left, right] = std::minmax({a->x(), b->x()});
        const auto [top, bottom] = std::minmax({a->y(), b->y()});
        if (left != right && top != bottom) {
            painter.setPen(QPen(color, 2 * half));
            painter.drawLine(*a, *b);
        } else {
            painter.fillRect(QRectF(left - half, top - half, right - left + 2 * half, bottom - top + 2 * half), color);
        }
    }
}

QRectF linkLabelRect(const QPolygonF& corners, const QString& label) {
    const QFontMetricsF metrics(theme().figures(FontRole::Label));
    QRectF rect(0, 0, metrics.horizontalAdvance(label) + 14, labelHeight);
    rect.moveCenter(labelPoint(corners));
    const QLineF stretch = longestStretch(corners);
    const bool isLevel = std::abs(stretch.dx()) > std::abs(stretch.dy());
    if (isLevel && stretch.length() < rect.width()) rect.moveBottom(rect.center().y() - cardHeight / 2 - 4);
    return rect;
}

void paintLinkLabel(QPainter& painter, const QRectF& rect, const QString& label) {
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(theme().color(Token::Border), 1));
    painter.setBrush(theme().color(Token::Surface));
    painter.drawRoundedRect(rect, rect.height() / 2, rect.height() / 2);
    painter.setFont(theme().figures(FontRole::Label));
    painter.setPen(theme().color(Token::Text));
    const double scale = rect.height() / labelHeight;
    painter.translate(rect.center());
    painter.scale(scale, scale);
    painter.drawText(QRectF(-rect.width() / 2 / scale, -labelHeight / 2, rect.width() / scale, labelHeight),
                     Qt::AlignCenter, label);
    painter.restore();
}

} // namespace tiers::studio
