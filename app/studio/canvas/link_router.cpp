#include "app/studio/canvas/link_router.h"

#include "app/studio/canvas/link_geometry.h"
#include "app/studio/model/card_size.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>
#include <map>
#include <optional>
#include <ranges>
#include <vector>

namespace tiers::studio {

namespace {

constexpr double minimalGap = 24; ///< between two cards for a line to turn twice in it
constexpr double clearance = 24;  ///< of a line that goes around cards
constexpr double laneStep = 10;   ///< between lines side by side
constexpr double attachStep = 14; ///< between ends on one side of a card

/// The sides by which a line leaves and enters, and how it gets from one to the other.
struct Shape {
    CardSide out{CardSide::Right};
    CardSide in{CardSide::Left};
    double lane{};   ///< as in orthogonalLine
    double detour{}; ///< where `around`: the height (or abscissa) of the way around
    bool around{};   ///< four bends: out, along the detour, back
    double cost{};
};

struct Wire {
    LinkId id;
    std::size_t from{}; ///< places of the two components in the design
    std::size_t to{};
    QRectF caller;
    QRectF callee;
    Shape shape{};
    double outOffset{};
    double inOffset{};
    bool outAlone{true}; ///< nothing else leaves or enters by that side
    bool inAlone{true};
    bool fanned{}; ///< its lane has been moved aside already
};

QPolygonF cornersOf(const Wire& wire, const Shape& shape) {
    const QPointF from = portAt(wire.caller, shape.out, wire.outOffset);
    const QPointF to = portAt(wire.callee, shape.in, wire.inOffset);
    if (!shape.around) return orthogonalLine(from, shape.out, to, shape.in, shape.lane);
    const QPointF away = from + outward(shape.out) * clearance;
    const QPointF back = to + outward(shape.in) * clearance;
    if (isHorizontal(shape.out)) return {from, away, {away.x(), shape.detour}, {back.x(), shape.detour}, back, to};
    return {from, away, {shape.detour, away.y()}, {shape.detour, back.y()}, back, to};
}

/// Every sensible way between the two cards; `cost` says how much we would rather have another.
std::vector<Shape> shapesBetween(const QRectF& a, const QRectF& b, const QRectF& all) {
    using enum CardSide;
    std::vector<Shape> shapes;
    const double gapRight = b.left() - a.right();
    const double gapLeft = a.left() - b.right();
    const double gapBelow = b.top() - a.bottom();
    const double gapAbove = a.top() - b.bottom();

    const auto twice = [&shapes](CardSide out, CardSide in, double gap, double start, double direction, double cost) {
        if (gap < minimalGap) return;
        for (const auto& [share, extra] : {std::pair{0.5, 0.0}, {0.25, 3.0}, {0.75, 3.0}})
            shapes.push_back({out, in, start + direction * gap * share, 0, false, cost + extra});
    };
    twice(Right, Left, gapRight, a.right(), 1, 10);
    twice(Left, Right, gapLeft, a.left(), -1, 14);
    const double upright = std::max(gapRight, gapLeft) < minimalGap ? 12 : 45;
    twice(Bottom, Top, gapBelow, a.bottom(), 1, upright);
    twice(Top, Bottom, gapAbove, a.top(), -1, upright);

    const auto once = [&shapes](CardSide out, CardSide in, bool fits, double cost) {
        if (fits) shapes.push_back({out, in, 0, 0, false, cost});
    };
    const QPointF from = a.center();
    const QPointF to = b.center();
    const bool toRight = to.x() > a.right() + 12;
    const bool toLeft = to.x() < a.left() - 12;
    const bool below = to.y() > a.bottom() + 12;
    const bool above = to.y() < a.top() - 12;
    once(Right, Top, toRight && b.top() > from.y() + 12, 40);
    once(Right, Bottom, toRight && b.bottom() < from.y() - 12, 40);
    once(Left, Top, toLeft && b.top() > from.y() + 12, 42);
    once(Left, Bottom, toLeft && b.bottom() < from.y() - 12, 42);
    once(Bottom, Left, below && b.left() > from.x() + 12, 41);
    once(Bottom, Right, below && b.right() < from.x() - 12, 43);
    once(Top, Left, above && b.left() > from.x() + 12, 41);
    once(Top, Right, above && b.right() < from.x() - 12, 43);

    // The same side of both, around them.
    shapes.push_back({Right, Right, std::max(a.right(), b.right()) + clearance, 0, false, 90});
    shapes.push_back({Left, Left, std::min(a.left(), b.left()) - clearance, 0, false, 92});
    shapes.push_back({Bottom, Bottom, std::max(a.bottom(), b.bottom()) + clearance, 0, false, 80});
    shapes.push_back({Top, Top, std::min(a.top(), b.top()) - clearance, 0, false, 82});
    shapes.push_back({Top, Top, all.top() - clearance, 0, false, 120});
    shapes.push_back({Bottom, Bottom, all.bottom() + clearance, 0, false, 121});

    // Out ahead, over or under everything in between, and in ahead.
    if (gapRight >= 2 * clearance) {
        shapes.push_back({Right, Left, 0, std::min(a.top(), b.top()) - clearance, true, 100});
        shapes.push_back({Right, Left, 0, std::max(a.bottom(), b.bottom()) + clearance, true, 101});
    }
    if (gapBelow >= 2 * clearance) {
        shapes.push_back({Bottom, Top, 0, std::min(a.left(), b.left()) - clearance, true, 103});
        shapes.push_back({Bottom, Top, 0, std::max(a.right(), b.right()) + clearance, true, 102});
    }
    std::ranges::stable_sort(shapes, {}, &Shape::cost);
    return shapes;
}

/// Every card of the design, to keep lines away from all but their own two.
class Cards {
  public:
    explicit Cards(const Design& design) {
        for (const Component& component : design.components) {
            m_places.emplace(component.id, m_cards.size());
            m_cards.emplace_back(component.position.x, component.position.y, cardWidth, cardHeight);
            m_bounds |= m_cards.back();
        }
    }

    [[nodiscard]] const QRectF& bounds() const { return m_bounds; }
    [[nodiscard]] const QRectF& operator[](std::size_t place) const { return m_cards[place]; }
    [[nodiscard]] std::optional<std::size_t> find(const ComponentId& id) const {
        const auto it = m_places.find(id);
        return it == m_places.end() ? std::nullopt : std::optional{it->second};
    }

    /// How many cards the line runs through, its own two left out.
    [[nodiscard]] int crossedBy(const QPolygonF& corners, const Wire& wire) const {
        const QRectF reach = corners.boundingRect().adjusted(-keepAway, -keepAway, keepAway, keepAway);
        int crossed = 0;
        for (std::size_t place = 0; place < m_cards.size(); ++place) {
            const QRectF& card = m_cards[place];
            const bool near = card.left() < reach.right() && card.right() > reach.left() &&
                              card.top() < reach.bottom() && card.bottom() > reach.top();
            if (!near || place == wire.from || place == wire.to) continue;
            if (crosses(corners, card.adjusted(-keepAway, -keepAway, keepAway, keepAway))) ++crossed;
        }
        return crossed;
    }

  private:
    static constexpr double keepAway = 8;

    std::vector<QRectF> m_cards;
    std::unordered_map<ComponentId, std::size_t> m_places;
    QRectF m_bounds;
};

Shape bestShape(const Wire& wire, const Cards& cards) {
    Shape best;
    double least = std::numeric_limits<double>::max();
    for (const Shape& shape : shapesBetween(wire.caller, wire.callee, cards.bounds())) {
        if (shape.cost >= least) break;
        const QPolygonF corners = cornersOf(wire, shape);
        const bool throughOwn = crosses(corners, wire.caller) || crosses(corners, wire.callee);
        const double cost = shape.cost + (throughOwn ? 100'000 : 0) + 1000 * cards.crossedBy(corners, wire);
        if (cost >= least) continue;
        least = cost;
        best = shape;
    }
    return best;
}

/// One end of a wire on a side of a card.
struct End {
    Wire* wire{};
    bool isOut{};
    double order{}; ///< where the other card is, along the side
};

/// Spreads the ends on each side of each card, in the order of the other cards.
std::map<std::pair<std::size_t, CardSide>, std::vector<End>> spreadEnds(std::vector<Wire>& wires) {
    std::map<std::pair<std::size_t, CardSide>, std::vector<End>> sides;
    for (Wire& wire : wires) {
        const auto along = [](const QRectF& other, CardSide side) {
            return isHorizontal(side) ? other.center().y() : other.center().x();
        };
        sides[{wire.from, wire.shape.out}].push_back({&wire, true, along(wire.callee, wire.shape.out)});
        sides[{wire.to, wire.shape.in}].push_back({&wire, false, along(wire.caller, wire.shape.in)});
    }
    for (auto& [side, ends] : sides) {
        std::ranges::stable_sort(ends, {}, &End::order);
        const double length = isHorizontal(side.second) ? cardHeight : cardWidth;
        const auto count = static_cast<double>(ends.size());
        const double step = ends.size() < 2 ? 0 : std::min(attachStep, (length - 24) / (count - 1));
        for (std::size_t i = 0; i < ends.size(); ++i) {
            const double offset = (static_cast<double>(i) - (count - 1) / 2) * step;
            (ends[i].isOut ? ends[i].wire->outOffset : ends[i].wire->inOffset) = offset;
            (ends[i].isOut ? ends[i].wire->outAlone : ends[i].wire->inAlone) = ends.size() == 1;
        }
    }
    return sides;
}

/// Makes a line straight that would only jog: an end that is alone on its side slides along it.
void straighten(Wire& wire) {
    const Shape& shape = wire.shape;
    if (shape.around || isHorizontal(shape.out) != isHorizontal(shape.in) || shape.out == shape.in) return;
    const QPointF from = portAt(wire.caller, shape.out, wire.outOffset);
    const QPointF to = portAt(wire.callee, shape.in, wire.inOffset);
    const double jog = isHorizontal(shape.out) ? to.y() - from.y() : to.x() - from.x();
    if (std::abs(jog) > 2 * attachStep) return;
    if (wire.outAlone && wire.inAlone) {
        wire.outOffset += jog / 2;
        wire.inOffset -= jog / 2;
    } else if (wire.inAlone) {
        wire.inOffset -= jog;
    } else if (wire.outAlone) {
        wire.outOffset += jog;
    }
}

/// The stretch in the middle of a line that turns twice between its cards.
struct Stretch {
    double at{};
    double low{};
    double high{};
};

Stretch stretchOf(const Wire& wire) {
    const QPointF from = portAt(wire.caller, wire.shape.out, wire.outOffset);
    const QPointF to = portAt(wire.callee, wire.shape.in, wire.inOffset);
    const auto [low, high] =
        isHorizontal(wire.shape.out) ? std::minmax({from.y(), to.y()}) : std::minmax({from.x(), to.x()});
    return {wire.shape.lane, low, high};
}

bool turnsBetween(const Wire& wire) {
    const Shape& shape = wire.shape;
    if (shape.around || isHorizontal(shape.out) != isHorizontal(shape.in)) return false;
    const Stretch stretch = stretchOf(wire);
    return stretch.high - stretch.low > 0.01;
}

/// Holds the middle stretch of a line in the gap between its cards.
void keepBetweenCards(Wire& wire) {
    const QPointF from = portAt(wire.caller, wire.shape.out);
    const QPointF to = portAt(wire.callee, wire.shape.in);
    const bool horizontal = isHorizontal(wire.shape.out);
    const auto [low, high] = horizontal ? std::minmax({from.x(), to.x()}) : std::minmax({from.y(), to.y()});
    wire.shape.lane = std::clamp(wire.shape.lane, low + minimalGap / 2, high - minimalGap / 2);
}

/// Which way a line turns on its way from this end: -1 up or left, 1 down or right, 0 not at all.
int turnOf(const End& end) {
    const Wire& wire = *end.wire;
    if (!turnsBetween(wire)) return 0;
    const QPointF from = portAt(wire.caller, wire.shape.out, wire.outOffset);
    const QPointF to = portAt(wire.callee, wire.shape.in, wire.inOffset);
    const QPointF way = end.isOut ? to - from : from - to;
    return (isHorizontal(wire.shape.out) ? way.y() : way.x()) < 0 ? -1 : 1;
}

/// Moves the lanes of lines that meet at one side of a card apart: of those that turn the same way, the outermost turns
/// nearest to the card, so that none crosses another.
void fanLanes(const std::vector<End>& ends, int turn) {
    std::vector<End> turning;
    std::ranges::copy_if(ends, std::back_inserter(turning),
                         [turn](const End& end) { return turnOf(end) == turn && !end.wire->fanned; });
    if (turn > 0) std::ranges::reverse(turning);
    const double middle = (static_cast<double>(turning.size()) - 1) / 2;
    for (std::size_t i = 0; i < turning.size(); ++i) {
        Wire& wire = *turning[i].wire;
        const CardSide near = turning[i].isOut ? wire.shape.out : wire.shape.in;
        const double away = isHorizontal(near) ? outward(near).x() : outward(near).y();
        const auto rank = static_cast<double>(i);
        wire.fanned = true;
        if (wire.shape.out == wire.shape.in) {
            wire.shape.lane += away * rank * laneStep;
        } else {
            wire.shape.lane += away * (rank - middle) * laneStep;
            keepBetweenCards(wire);
        }
    }
}

/// Moves lanes that would lie on each other apart, as far as there is room between the cards.
void separateLanes(std::vector<Wire>& wires) {
    std::array<std::vector<Stretch>, 2> placed;
    for (Wire& wire : wires) {
        if (!turnsBetween(wire)) continue;
        auto& others = placed[isHorizontal(wire.shape.out) ? 0 : 1];
        const auto isFree = [&](const Stretch& stretch) {
            return std::ranges::none_of(others, [&](const Stretch& other) {
                return std::abs(other.at - stretch.at) < laneStep * 0.6 && other.low < stretch.high + 4 &&
                       stretch.low < other.high + 4;
            });
        };
        const double wanted = wire.shape.lane;
        for (const double step : {0.0, 1.0, -1.0, 2.0, -2.0, 3.0, -3.0}) {
            wire.shape.lane = wanted + step * laneStep;
            const QPolygonF corners = cornersOf(wire, wire.shape);
            const bool clear = !crosses(corners, wire.caller) && !crosses(corners, wire.callee);
            if (clear && isFree(stretchOf(wire))) break;
            wire.shape.lane = wanted;
        }
        others.push_back(stretchOf(wire));
    }
}

} // namespace

LinkLines routeLinks(const Design& design) {
    const Cards cards(design);
    std::vector<Wire> wires;
    wires.reserve(design.links.size());
    for (const Link& link : design.links) {
        const auto from = cards.find(link.from);
        const auto to = cards.find(link.to);
        if (!from || !to) continue;
        Wire wire{.id = link.id, .from = *from, .to = *to, .caller = cards[*from], .callee = cards[*to]};
        wire.shape = bestShape(wire, cards);
        wires.push_back(std::move(wire));
    }
    const auto sides = spreadEnds(wires);
    for (Wire& wire : wires) straighten(wire);
    for (const auto& ends : sides | std::views::values) {
        if (ends.size() < 2) continue;
        fanLanes(ends, -1);
        fanLanes(ends, 1);
    }
    separateLanes(wires);

    LinkLines lines;
    for (const Wire& wire : wires) lines.emplace(wire.id, cornersOf(wire, wire.shape));
    return lines;
}

} // namespace tiers::studio
