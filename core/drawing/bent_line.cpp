#include "core/drawing/bent_line.h"

#include <algorithm>
#include <cmath>

namespace tiers {

namespace {

constexpr double inset = 10; ///< from a card's corner no line leaves it
constexpr double same_stop = 0.5;
constexpr double same_line = 0.01;

bool is_level(Point a, Point b) {
    return std::abs(a.y - b.y) <= std::abs(a.x - b.x);
}

/// Where a line meets the card on its way from or to a bend; a corner in between where it has to turn.
Line attached(const Box& card, Point bend) {
    const Point centre = card.centre();
    const double side = bend.x >= centre.x ? card.right : card.left;
    if (bend.y >= card.top + inset && bend.y <= card.bottom - inset) return {{side, bend.y}};
    if (bend.x >= card.left + inset && bend.x <= card.right - inset)
        return {{bend.x, bend.y < card.top ? card.top : card.bottom}};
    return {{side, centre.y}, {bend.x, centre.y}};
}

} // namespace

Line bent_line(const Box& caller, const Box& callee, std::span<const Point> bends) {
    if (bends.empty()) return {};
    Line stops = attached(caller, bends.front());
    stops.insert(stops.end(), bends.begin(), bends.end());
    Line end = attached(callee, bends.back());
    stops.insert(stops.end(), end.rbegin(), end.rend());

    Line line;
    for (const Point stop : stops) {
        if (!line.empty()) {
            const Point last = line.back();
            if (distance_between(last, stop) < same_stop) continue;
            if (std::abs(last.x - stop.x) >= same_line && std::abs(last.y - stop.y) >= same_line) {
                const bool came_level = line.size() < 2 || is_level(line[line.size() - 2], last);
                line.push_back(came_level ? Point{last.x, stop.y} : Point{stop.x, last.y});
            }
        }
        line.push_back(stop);
    }
    return line;
}

} // namespace tiers
