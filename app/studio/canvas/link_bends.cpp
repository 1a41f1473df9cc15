#include "app/studio/canvas/link_bends.h"

#include <QLineF>

#include <algorithm>
#include <cmath>

namespace tiers::studio {

namespace {

constexpr double clearance = 24; ///< of a line that leaves a card before it turns

bool isLevel(QPointF a, QPointF b) {
    return std::abs(a.y() - b.y()) <= std::abs(a.x() - b.x());
}

double distanceTo(QPointF a, QPointF b, QPointF point) {
    const QPointF along = b - a;
    const double length = QPointF::dotProduct(along, along);
    const double share = length <= 0 ? 0 : std::clamp(QPointF::dotProduct(point - a, along) / length, 0.0, 1.0);
    return QLineF(a + along * share, point).length();
}

std::vector<Point> innerPoints(const QPolygonF& corners) {
    std::vector<Point> bends;
    for (qsizetype i = 1; i + 1 < corners.size(); ++i) bends.push_back({corners[i].x(), corners[i].y()});
    return bends;
}

} // namespace

std::optional<qsizetype> stretchAt(const QPolygonF& corners, QPointF point, double reach) {
    std::optional<qsizetype> nearest;
    for (qsizetype i = 0; i + 1 < corners.size(); ++i) {
        const double distance = distanceTo(corners[i], corners[i + 1], point);
        if (distance > reach) continue;
        reach = distance;
        nearest = i;
    }
    return nearest;
}

std::optional<qsizetype> cornerAt(const QPolygonF& corners, QPointF point, double reach) {
    std::optional<qsizetype> nearest;
    for (qsizetype i = 1; i + 1 < corners.size(); ++i) {
        const double distance = QLineF(corners[i], point).length();
        if (distance > reach) continue;
        reach = distance;
        nearest = i;
    }
    return nearest;
}

std::vector<Point> bendsWithStretchAt(const QPolygonF& corners, qsizetype stretch, QPointF to) {
    if (stretch < 0 || stretch + 1 >= corners.size()) return innerPoints(corners);
    const QPointF a = corners[stretch];
    const QPointF b = corners[stretch + 1];
    const bool level = isLevel(a, b);
    const auto aside = [level, to](QPointF corner) {
        return level ? QPointF(corner.x(), to.y()) : QPointF(to.x(), corner.y());
    };
    // An end on a card, or one that runs on straight, stays: the line turns aside next to it.
    const qsizetype last = corners.size() - 1;
    const bool aIsEnd = stretch == 0;
    const bool bIsEnd = stretch + 1 == last;
    const bool aStays = !aIsEnd && isLevel(corners[stretch - 1], a) == level;
    const bool bStays = !bIsEnd && isLevel(b, corners[stretch + 2]) == level;
    const double room = QLineF(a, b).length() / 3;
    const auto towards = [room](QPointF from, QPointF target) {
        QLineF line(from, target);
        if (line.length() > 0) line.setLength(std::min(clearance, room));
        return line.p2();
    };
    QPolygonF inner;
    for (qsizetype i = 1; i < stretch; ++i) inner << corners[i];
    if (aStays) inner << a;
    inner << aside(aIsEnd ? towards(a, b) : a) << aside(bIsEnd ? towards(b, a) : b);
    if (bStays) inner << b;
    for (qsizetype i = stretch + 2; i < last; ++i) inner << corners[i];
    std::vector<Point> bends;
    for (const QPointF point : inner) bends.push_back({point.x(), point.y()});
    return bends;
}

std::vector<Point> bendsWithOneMore(const QPolygonF& corners, qsizetype stretch, QPointF at) {
    const QPointF a = corners[stretch];
    const bool level = isLevel(a, corners[stretch + 1]);
    std::vector<Point> bends = innerPoints(corners);
    const Point added = level ? Point{at.x(), a.y()} : Point{a.x(), at.y()};
    bends.insert(bends.begin() + stretch, added);
    return bends;
}

std::vector<Point> bendsWithout(const QPolygonF& corners, qsizetype corner) {
    std::vector<Point> bends = innerPoints(corners);
    bends.erase(bends.begin() + (corner - 1));
    return bends;
}

} // namespace tiers::studio
