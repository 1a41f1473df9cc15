#include "app/studio/canvas/link_geometry.h"

#include <QLineF>

#include <algorithm>
#include <cmath>

namespace tiers::studio {

namespace {

void dropRepeats(QPolygonF& corners) {
    const auto last = std::unique(corners.begin(), corners.end(), [](QPointF a, QPointF b) {
        return std::abs(a.x() - b.x()) < 0.01 && std::abs(a.y() - b.y()) < 0.01;
    });
    corners.erase(last, corners.end());
}

QPointF towards(QPointF from, QPointF to, double distance) {
    QLineF line(from, to);
    if (line.length() > 0) line.setLength(distance);
    return line.p2();
}

} // namespace

QPolygonF orthogonalLine(QPointF from, CardSide out, QPointF to, CardSide in, double lane) {
    QPolygonF corners{from};
    if (isHorizontal(out) && isHorizontal(in)) {
        if (std::abs(from.y() - to.y()) > 0.01) corners << QPointF(lane, from.y()) << QPointF(lane, to.y());
    } else if (!isHorizontal(out) && !isHorizontal(in)) {
        if (std::abs(from.x() - to.x()) > 0.01) corners << QPointF(from.x(), lane) << QPointF(to.x(), lane);
    } else if (isHorizontal(out)) {
        corners << QPointF(to.x(), from.y());
    } else {
        corners << QPointF(from.x(), to.y());
    }
    corners << to;
    dropRepeats(corners);
    return corners;
}

QPolygonF draftLine(QPointF from, CardSide out, QPointF to) {
    const bool ahead = QPointF::dotProduct(to - from, outward(out)) > 0;
    if (isHorizontal(out)) {
        const double lane = ahead ? (from.x() + to.x()) / 2 : from.x() + outward(out).x() * 24;
        return orthogonalLine(from, out, to, CardSide::Left, lane);
    }
    const double lane = ahead ? (from.y() + to.y()) / 2 : from.y() + outward(out).y() * 24;
    return orthogonalLine(from, out, to, CardSide::Top, lane);
}

QPainterPath roundedPath(const QPolygonF& corners, double radius) {
    QPainterPath path;
    if (corners.isEmpty()) return path;
    path.moveTo(corners.front());
    for (qsizetype i = 1; i + 1 < corners.size(); ++i) {
        const QPointF before = corners[i - 1];
        const QPointF corner = corners[i];
        const QPointF after = corners[i + 1];
        const double room = std::min(QLineF(before, corner).length(), QLineF(corner, after).length()) / 2;
        const double bend = std::min(radius, room);
        path.lineTo(towards(corner, before, bend));
        path.quadTo(corner, towards(corner, after, bend));
    }
    path.lineTo(corners.back());
    return path;
}

QPolygonF arrowHead(const QPolygonF& corners, double length, double width) {
    if (corners.size() < 2) return {};
    const QPointF tip = corners.back();
    const QPointF base = towards(tip, corners[corners.size() - 2], length);
    const QPointF along = (tip - base) / length;
    const QPointF across(-along.y() * width / 2, along.x() * width / 2);
    return {tip, base + across, base - across};
}

QPolygonF shortened(QPolygonF corners, double length) {
    if (corners.size() < 2) return corners;
    const QPointF before = corners[corners.size() - 2];
    const double stretch = QLineF(before, corners.back()).length();
    corners.back() = towards(corners.back(), before, std::min(length, stretch));
    return corners;
}

QLineF longestStretch(const QPolygonF& corners) {
    QLineF longest;
    for (qsizetype i = 1; i < corners.size(); ++i) {
        const QLineF stretch(corners[i - 1], corners[i]);
        if (stretch.length() > longest.length()) longest = stretch;
    }
    return longest;
}

QPointF labelPoint(const QPolygonF& corners) {
    const QLineF longest = longestStretch(corners);
    return longest.isNull() && !corners.isEmpty() ? corners.front() : longest.center();
}

bool crosses(const QPolygonF& corners, const QRectF& rect) {
    const QRectF inside = rect.adjusted(0.5, 0.5, -0.5, -0.5);
    for (qsizetype i = 1; i < corners.size(); ++i) {
        const auto [left, right] = std::minmax({corners[i - 1].x(), corners[i].x()});
        const auto [top, bottom] = std::minmax({corners[i - 1].y(), corners[i].y()});
        if (left < inside.right() && right > inside.left() && top < inside.bottom() && bottom > inside.top())
            return true;
    }
    return false;
}

} // namespace tiers::studio
