#include "core/drawing/link_lines.h"

#include "core/drawing/bent_line.h"
#include "core/drawing/geometry.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <cstdint>
#include <limits>
#include <map>
#include <optional>
#include <ranges>
#include <unordered_map>
#include <utility>
#include <vector>

namespace tiers {

namespace {

constexpr double minimal_gap = 24; ///< between two cards for a line to turn twice in it
constexpr double clearance = 24;   ///< of a line that goes around cards
constexpr double lane_step = 10;   ///< between lines side by side
constexpr double attach_step = 14; ///< between ends on one side of a card
constexpr double keep_away = 8;    ///< of a line from cards that are not its own
constexpr double cost_around_all = 120;
constexpr std::size_t most_moved = 64; ///< cards; where more have moved, every line is chosen anew

using Shape = LinkShape;

struct Wire {
    LinkId id;
    std::size_t from{}; ///< places of the two components in the design
    std::size_t to{};
    Box caller;
    Box callee;
    Shape shape{};
    double out_offset{};
    double in_offset{};
    bool out_alone{true}; ///< nothing else leaves or enters by that side
    bool in_alone{true};
    bool fanned{}; ///< its lane has been moved aside already
};

/// Where a line that goes around cards takes its first turn.
Point beside(Point port, CardEdge side) {
    const Point way = outward(side);
    return {port.x + way.x * clearance, port.y + way.y * clearance};
}

Line corners_of(const Wire& wire, const Shape& shape) {
    const Point from = port_at(wire.caller, shape.out, wire.out_offset);
    const Point to = port_at(wire.callee, shape.in, wire.in_offset);
    if (!shape.around) return orthogonal_line(from, shape.out, to, shape.in, shape.lane);
    const Point away = beside(from, shape.out);
    const Point back = beside(to, shape.in);
    if (is_horizontal(shape.out)) return {from, away, {away.x, shape.detour}, {back.x, shape.detour}, back, to};
    return {from, away, {shape.detour, away.y}, {shape.detour, back.y}, back, to};
}

/// Every sensible way between the two cards; `cost` says how much we would rather have another.
std::vector<Shape> shapes_between(const Box& a, const Box& b, const Box& all) {
    using enum CardEdge;
    std::vector<Shape> shapes;
    const double gap_right = b.left - a.right;
    const double gap_left = a.left - b.right;
    const double gap_below = b.top - a.bottom;
    const double gap_above = a.top - b.bottom;

    const auto twice = [&shapes](CardEdge out, CardEdge in, double gap, double start, double direction, double cost) {
        if (gap < minimal_gap) return;
        for (const auto& [share, extra] : {std::pair{0.5, 0.0}, {0.25, 3.0}, {0.75, 3.0}})
            shapes.push_back({out, in, start + direction * gap * share, 0, false, cost + extra});
    };
    twice(Right, Left, gap_right, a.right, 1, 10);
    twice(Left, Right, gap_left, a.left, -1, 14);
    const double upright = std::max(gap_right, gap_left) < minimal_gap ? 12 : 45;
    twice(Bottom, Top, gap_below, a.bottom, 1, upright);
    twice(Top, Bottom, gap_above, a.top, -1, upright);

    const auto once = [&shapes](CardEdge out, CardEdge in, bool fits, double cost) {
        if (fits) shapes.push_back({out, in, 0, 0, false, cost});
    };
    const Point from = a.centre();
    const Point to = b.centre();
    const bool to_right = to.x > a.right + 12;
    const bool to_left = to.x < a.left - 12;
    const bool below = to.y > a.bottom + 12;
    const bool above = to.y < a.top - 12;
    once(Right, Top, to_right && b.top > from.y + 12, 40);
    once(Right, Bottom, to_right && b.bottom < from.y - 12, 40);
    once(Left, Top, to_left && b.top > from.y + 12, 42);
    once(Left, Bottom, to_left && b.bottom < from.y - 12, 42);
    once(Bottom, Left, below && b.left > from.x + 12, 41);
    once(Bottom, Right, below && b.right < from.x - 12, 43);
    once(Top, Left, above && b.left > from.x + 12, 41);
    once(Top, Right, above && b.right < from.x - 12, 43);

    // The same side of both, around them.
    shapes.push_back({Right, Right, std::max(a.right, b.right) + clearance, 0, false, 90});
    shapes.push_back({Left, Left, std::min(a.left, b.left) - clearance, 0, false, 92});
    shapes.push_back({Bottom, Bottom, std::max(a.bottom, b.bottom) + clearance, 0, false, 80});
    shapes.push_back({Top, Top, std::min(a.top, b.top) - clearance, 0, false, 82});
    shapes.push_back({Top, Top, all.top - clearance, 0, false, cost_around_all});
    shapes.push_back({Bottom, Bottom, all.bottom + clearance, 0, false, cost_around_all + 1});

    // Out ahead, over or under everything in between, and in ahead.
    if (gap_right >= 2 * clearance) {
        shapes.push_back({Right, Left, 0, std::min(a.top, b.top) - clearance, true, 100});
        shapes.push_back({Right, Left, 0, std::max(a.bottom, b.bottom) + clearance, true, 101});
    }
    if (gap_below >= 2 * clearance) {
        shapes.push_back({Bottom, Top, 0, std::min(a.left, b.left) - clearance, true, 103});
        shapes.push_back({Bottom, Top, 0, std::max(a.right, b.right) + clearance, true, 102});
    }
    std::ranges::stable_sort(shapes, {}, &Shape::cost);
    return shapes;
}

Box bounds_of(const Line& corners) {
    const auto [left, right] = std::ranges::minmax(corners, {}, &Point::x);
    const auto [top, bottom] = std::ranges::minmax(corners, {}, &Point::y);
    return {left.x, top.y, right.x, bottom.y};
}

bool overlap(const Box& a, const Box& b) {
    return a.left < b.right && a.right > b.left && a.top < b.bottom && a.bottom > b.top;
}

/// Every card of the design, to keep lines away from all but their own two. Cards are found by the cells of a grid that
/// they touch.
class Cards {
  public:
    explicit Cards(const Design& design) : m_seen(design.components.size(), 0) {
        for (const Component& component : design.components) {
            const std::size_t place = m_cards.size();
            m_places.emplace(component.id, place);
            m_cards.push_back(card_box(component));
            m_bounds = place == 0 ? m_cards.back() : m_bounds.around(m_cards.back());
            for_cells(m_cards.back().grown(keep_away), [&](std::int64_t cell) { m_cells[cell].push_back(place); });
        }
    }

    [[nodiscard]] const Box& bounds() const { return m_bounds; }
    [[nodiscard]] const Box& operator[](std::size_t place) const { return m_cards[place]; }
    [[nodiscard]] std::optional<std::size_t> find(const ComponentId& id) const {
        const auto it = m_places.find(id);
        return it == m_places.end() ? std::nullopt : std::optional{it->second};
    }

    /// How many cards the line runs through, its own two left out.
    [[nodiscard]] int crossed_by(const Line& corners, const Wire& wire) {
        ++m_round;
        int crossed = 0;
        for (std::size_t i = 1; i < corners.size(); ++i) {
            const Line stretch{corners[i - 1], corners[i]};
            for_cells(bounds_of(stretch), [&](std::int64_t cell) {
                const auto there = m_cells.find(cell);
                if (there == m_cells.end()) return;
                for (const std::size_t place : there->second) {
                    if (place == wire.from || place == wire.to || m_seen[place] == m_round) continue;
                    if (!crosses(stretch, m_cards[place].grown(keep_away))) continue;
                    m_seen[place] = m_round;
                    ++crossed;
                }
            });
        }
        return crossed;
    }

  private:
    static constexpr double cell_size = 256;

    template <class Visit> static void for_cells(const Box& area, const Visit& visit) {
        const auto cell = [](double at) { return static_cast<std::int64_t>(std::floor(at / cell_size)); };
        for (std::int64_t y = cell(area.top); y <= cell(area.bottom); ++y)
            for (std::int64_t x = cell(area.left); x <= cell(area.right); ++x) visit(y * 1'000'003 + x);
    }

    std::vector<Box> m_cards;
    std::unordered_map<ComponentId, std::size_t> m_places;
    std::unordered_map<std::int64_t, std::vector<std::size_t>> m_cells;
    std::vector<unsigned> m_seen; ///< the round in which a card was counted last
    unsigned m_round{};
    Box m_bounds;
};

struct Choice {
    Shape shape;
    Box looked;         ///< where a card would have changed the choice
    bool uses_bounds{}; ///< a way around everything was looked at
};

Choice best_shape(const Wire& wire, Cards& cards) {
    Choice best;
    best.looked = wire.caller.around(wire.callee);
    double least = std::numeric_limits<double>::max();
    for (const Shape& shape : shapes_between(wire.caller, wire.callee, cards.bounds())) {
        if (shape.cost >= least) break;
        const Line corners = corners_of(wire, shape);
        best.looked = best.looked.around(bounds_of(corners).grown(keep_away));
        best.uses_bounds = best.uses_bounds || shape.cost >= cost_around_all;
        const bool through_own = crosses(corners, wire.caller) || crosses(corners, wire.callee);
        const double cost = shape.cost + (through_own ? 100'000 : 0) + 1000 * cards.crossed_by(corners, wire);
        if (cost >= least) continue;
        least = cost;
        best.shape = shape;
    }
    return best;
}

/// One end of a wire on a side of a card.
struct End {
    Wire* wire{};
    bool is_out{};
    double order{}; ///< where the other card is, along the side
};

/// Spreads the ends on each side of each card, in the order of the other cards.
std::map<std::pair<std::size_t, CardEdge>, std::vector<End>> spread_ends(std::vector<Wire>& wires) {
    std::map<std::pair<std::size_t, CardEdge>, std::vector<End>> sides;
    for (Wire& wire : wires) {
        const auto along = [](const Box& other, CardEdge side) {
            return is_horizontal(side) ? other.centre().y : other.centre().x;
        };
        sides[{wire.from, wire.shape.out}].push_back({&wire, true, along(wire.callee, wire.shape.out)});
        sides[{wire.to, wire.shape.in}].push_back({&wire, false, along(wire.caller, wire.shape.in)});
    }
    for (auto& [side, ends] : sides) {
        std::ranges::stable_sort(ends, {}, &End::order);
        const double length = is_horizontal(side.second) ? card_height : card_width;
        const auto count = static_cast<double>(ends.size());
        const double step = ends.size() < 2 ? 0 : std::min(attach_step, (length - 24) / (count - 1));
        for (std::size_t i = 0; i < ends.size(); ++i) {
            const double offset = (static_cast<double>(i) - (count - 1) / 2) * step;
            (ends[i].is_out ? ends[i].wire->out_offset : ends[i].wire->in_offset) = offset;
            (ends[i].is_out ? ends[i].wire->out_alone : ends[i].wire->in_alone) = ends.size() == 1;
        }
    }
    return sides;
}

/// Makes a line straight that would only jog: an end that is alone on its side slides along it.
void straighten(Wire& wire) {
    const Shape& shape = wire.shape;
    if (shape.around || is_horizontal(shape.out) != is_horizontal(shape.in) || shape.out == shape.in) return;
    const Point from = port_at(wire.caller, shape.out, wire.out_offset);
    const Point to = port_at(wire.callee, shape.in, wire.in_offset);
    const double jog = is_horizontal(shape.out) ? to.y - from.y : to.x - from.x;
    if (std::abs(jog) > 2 * attach_step) return;
    if (wire.out_alone && wire.in_alone) {
        wire.out_offset += jog / 2;
        wire.in_offset -= jog / 2;
    } else if (wire.in_alone) {
        wire.in_offset -= jog;
    } else if (wire.out_alone) {
        wire.out_offset += jog;
    }
}

/// The stretch in the middle of a line that turns twice between its cards.
struct Stretch {
    double at{};
    double low{};
    double high{};
};

Stretch stretch_of(const Wire& wire) {
    const Point from = port_at(wire.caller, wire.shape.out, wire.out_offset);
    const Point to = port_at(wire.callee, wire.shape.in, wire.in_offset);
    const auto [low, high] = is_horizontal(wire.shape.out) ? std::minmax({from.y, to.y}) : std::minmax({from.x, to.x});
    return {wire.shape.lane, low, high};
}

bool turns_between(const Wire& wire) {
    const Shape& shape = wire.shape;
    if (shape.around || is_horizontal(shape.out) != is_horizontal(shape.in)) return false;
    const Stretch stretch = stretch_of(wire);
    return stretch.high - stretch.low > 0.01;
}

/// Holds the middle stretch of a line in the gap between its cards.
void keep_between_cards(Wire& wire) {
    const Point from = port_at(wire.caller, wire.shape.out);
    const Point to = port_at(wire.callee, wire.shape.in);
    const bool horizontal = is_horizontal(wire.shape.out);
    const auto [low, high] = horizontal ? std::minmax({from.x, to.x}) : std::minmax({from.y, to.y});
    wire.shape.lane = std::clamp(wire.shape.lane, low + minimal_gap / 2, high - minimal_gap / 2);
}

/// Which way a line turns on its way from this end: -1 up or left, 1 down or right, 0 not at all.
int turn_of(const End& end) {
    const Wire& wire = *end.wire;
    if (!turns_between(wire)) return 0;
    const Point from = port_at(wire.caller, wire.shape.out, wire.out_offset);
    const Point to = port_at(wire.callee, wire.shape.in, wire.in_offset);
    const double way = is_horizontal(wire.shape.out) ? to.y - from.y : to.x - from.x;
    return (end.is_out ? way : -way) < 0 ? -1 : 1;
}

/// Moves the lanes of lines that meet at one side of a card apart: of those that turn the same way, the outermost turns
/// nearest to the card, so that none crosses another.
void fan_lanes(const std::vector<End>& ends, int turn) {
    std::vector<End> turning;
    std::ranges::copy_if(ends, std::back_inserter(turning),
                         [turn](const End& end) { return turn_of(end) == turn && !end.wire->fanned; });
    if (turn > 0) std::ranges::reverse(turning);
    const double middle = (static_cast<double>(turning.size()) - 1) / 2;
    for (std::size_t i = 0; i < turning.size(); ++i) {
        Wire& wire = *turning[i].wire;
        const CardEdge near = turning[i].is_out ? wire.shape.out : wire.shape.in;
        const double away = is_horizontal(near) ? outward(near).x : outward(near).y;
        const auto rank = static_cast<double>(i);
        wire.fanned = true;
        if (wire.shape.out == wire.shape.in) {
            wire.shape.lane += away * rank * lane_step;
        } else {
            wire.shape.lane += away * (rank - middle) * lane_step;
            keep_between_cards(wire);
        }
    }
}

/// Moves lanes that would lie on each other apart, as far as there is room between the cards.
void separate_lanes(std::vector<Wire>& wires) {
    // Stretches by their lane's number, so that only near ones are looked at.
    std::array<std::unordered_map<int, std::vector<Stretch>>, 2> placed;
    const auto lane_of = [](double at) { return static_cast<int>(std::floor(at / lane_step)); };
    for (Wire& wire : wires) {
        if (!turns_between(wire)) continue;
        auto& others = placed[is_horizontal(wire.shape.out) ? 0 : 1];
        const auto is_free = [&](const Stretch& stretch) {
            for (int lane = lane_of(stretch.at) - 1; lane <= lane_of(stretch.at) + 1; ++lane) {
                const auto there = others.find(lane);
                if (there == others.end()) continue;
                const bool meets = std::ranges::any_of(there->second, [&](const Stretch& other) {
                    return std::abs(other.at - stretch.at) < lane_step * 0.6 && other.low < stretch.high + 4 &&
                           stretch.low < other.high + 4;
                });
                if (meets) return false;
            }
            return true;
        };
        const double wanted = wire.shape.lane;
        for (const double step : {0.0, 1.0, -1.0, 2.0, -2.0, 3.0, -3.0}) {
            wire.shape.lane = wanted + step * lane_step;
            const Line corners = corners_of(wire, wire.shape);
            const bool clear = !crosses(corners, wire.caller) && !crosses(corners, wire.callee);
            if (clear && is_free(stretch_of(wire))) break;
            wire.shape.lane = wanted;
        }
        others[lane_of(wire.shape.lane)].push_back(stretch_of(wire));
    }
}

} // namespace

std::vector<Box> LinkRouter::take_moved(const Design& design) {
    std::vector<Box> moved;
    std::unordered_map<ComponentId, Box> places;
    places.reserve(design.components.size());
    for (const Component& component : design.components) {
        const Box now = card_box(component);
        places.emplace(component.id, now);
        const auto before = m_places.find(component.id);
        if (before != m_places.end() && before->second == now) continue;
        moved.push_back(now);
        if (before != m_places.end()) moved.push_back(before->second);
    }
    for (const auto& [id, place] : m_places)
        if (!places.contains(id)) moved.push_back(place);
    m_places = std::move(places);
    return moved;
}

std::vector<LinkLine> LinkRouter::route(const Design& design) {
    const std::vector<Box> moved = take_moved(design);
    if (moved.size() > most_moved) m_chosen.clear();
    Cards cards(design);
    const bool same_bounds = cards.bounds() == m_bounds;
    m_bounds = cards.bounds();
    const auto still_holds = [&](const Chosen& known, const Wire& wire) {
        return known.caller == wire.caller && known.callee == wire.callee && (same_bounds || !known.uses_bounds) &&
               std::ranges::none_of(moved, [&](const Box& card) { return overlap(card, known.looked); });
    };

    std::unordered_map<LinkId, Chosen> chosen;
    std::vector<Wire> wires;
    wires.reserve(design.links.size());
    for (const Link& link : design.links) {
        const auto from = cards.find(link.from);
        const auto to = cards.find(link.to);
        if (!from || !to || !link.bends.empty()) continue;
        Wire wire{.id = link.id, .from = *from, .to = *to, .caller = cards[*from], .callee = cards[*to]};
        auto known = m_chosen.extract(link.id);
        if (known.empty() || !still_holds(known.mapped(), wire)) {
            const Choice choice = best_shape(wire, cards);
            wire.shape = choice.shape;
            chosen.emplace(link.id, Chosen{wire.caller, wire.callee, choice.shape, choice.looked, choice.uses_bounds});
        } else {
            wire.shape = known.mapped().shape;
            chosen.insert(std::move(known));
        }
        wires.push_back(std::move(wire));
    }
    m_chosen = std::move(chosen);
    const auto sides = spread_ends(wires);
    for (Wire& wire : wires) straighten(wire);
    for (const auto& ends : sides | std::views::values) {
        if (ends.size() < 2) continue;
        fan_lanes(ends, -1);
        fan_lanes(ends, 1);
    }
    separate_lanes(wires);

    std::vector<LinkLine> lines;
    lines.reserve(design.links.size());
    auto wire = wires.begin();
    for (const Link& link : design.links) {
        const auto from = cards.find(link.from);
        const auto to = cards.find(link.to);
        if (!from || !to) continue;
        if (!link.bends.empty()) {
            lines.push_back({link.id, bent_line(cards[*from], cards[*to], link.bends)});
        } else {
            lines.push_back({wire->id, corners_of(*wire, wire->shape)});
            ++wire;
        }
    }
    return lines;
}

std::vector<LinkLine> link_lines(const Design& design) {
    return LinkRouter{}.route(design);
}

} // namespace tiers
