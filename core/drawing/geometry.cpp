#include "core/drawing/geometry.h"

#include <cmath>

namespace tiers {
namespace {

constexpr double same_place = 0.01;

} // namespace

Point port_at(const Box& card, CardEdge side, double offset) {
    switch (side) {
    case CardEdge::Left: return {card.left, card.centre().y + offset};
    case CardEdge::Right: return {card.right, card.centre().y + offset};
    case CardEdge::Top: return {card.centre().x + offset, card.top};
    case CardEdge::Bottom: return {card.centre().x + offset, card.bottom};
    }
    return card.centre();
}

Point outward(CardEdge side) {
    switch (side) {
    case CardEdge::Left: return {-1, 0};
    case CardEdge::Right: return {1, 0};
    case CardEdge::Top: return {0, -1};
    case CardEdge::Bottom: return {0, 1};
    }
    return {};
}

Line orthogonal_line(Point from, CardEdge out, Point to, CardEdge in, double lane) {
    Line corners{from};
    if (is_horizontal(out) && is_horizontal(in)) {
        if (std::abs(from.y - to.y) > same_place) corners.insert(corners.end(), {{lane, from.y}, {lane, to.y}});
    } else if (!is_horizontal(out) && !is_horizontal(in)) {
        if (std::abs(from.x - to.x) > same_place) corners.insert(corners.end(), {{from.x, lane}, {to.x, lane}});
    } else if (is_horizontal(out)) {
        corners.push_back({to.x, from.y});
    } else {
        corners.push_back({from.x, to.y});
    }
    corners.push_back(to);
    const auto repeats = std::ranges::unique(
        corners, [](Point a, Point b) { return std::abs(a.x - b.x) < same_place && std::abs(a.y - b.y) < same_place; });
    corners.erase(repeats.begin(), repeats.end());
    return corners;
}

bool crosses(const Line& corners, const Box& box) {
    const Box inside = box.grown(-0.5);
    for (std::size_t i = 1; i < corners.size(); ++i) {
        const auto [left, right] = std::minmax(corners[i - 1].x, corners[i].x);
        const auto [top, bottom] = std::minmax(corners[i - 1].y, corners[i].y);
        if (left < inside.right && right > inside.left && top < inside.bottom && bottom > inside.top) return true;
    }
    return false;
}

Point label_point(const Line& corners) {
    Point middle = corners.empty() ? Point{} : corners.front();
    double longest = 0;
    for (std::size_t i = 1; i < corners.size(); ++i) {
        const double length = distance_between(corners[i - 1], corners[i]);
        if (length <= longest) continue;
        longest = length;
        middle = {(corners[i - 1].x + corners[i].x) / 2, (corners[i - 1].y + corners[i].y) / 2};
    }
    return middle;
}

Point towards(Point from, Point to, double distance) {
    const double length = distance_between(from, to);
    if (length == 0) return from;
    return {from.x + (to.x - from.x) * distance / length, from.y + (to.y - from.y) * distance / length};
}

double distance_between(Point a, Point b) {
    return std::hypot(b.x - a.x, b.y - a.y);
}

} // namespace tiers
