#include "app/studio/model/layered_layout.h"

#include "app/studio/model/card_size.h"

#include <boost/graph/adjacency_list.hpp>
#include <boost/graph/depth_first_search.hpp>
#include <boost/graph/topological_sort.hpp>
#include <boost/range/iterator_range_core.hpp>

#include <algorithm>
#include <cmath>
#include <limits>
#include <map>
#include <optional>
#include <set>
#include <unordered_map>
#include <utility>
#include <vector>

namespace tiers::studio::edits {

namespace {

constexpr double columnPitch = cardWidth + 104;
constexpr double rowPitch = cardHeight + 48;
constexpr double frameSide = 32;
constexpr double frameHead = 48;
constexpr double frameFoot = 28;
constexpr double bandGap = 40;
constexpr double grid = 8;
constexpr double noteReach = 320; ///< a note farther from every card stays where it is
constexpr int sweeps = 12;

using Edge = std::pair<std::size_t, std::size_t>;
using Graph = boost::adjacency_list<boost::vecS, boost::vecS, boost::directedS>;

double onGrid(double coordinate) {
    return std::round(coordinate / grid) * grid;
}

/// Collects the edges that close a cycle.
struct BackEdges : boost::dfs_visitor<> {
    explicit BackEdges(std::set<Edge>& found) : edges(&found) {}
    template <class E, class G> void back_edge(E edge, const G& graph) {
        edges->emplace(boost::source(edge, graph), boost::target(edge, graph));
    }
    std::set<Edge>* edges;
};

/// The edges with those turned round that would close a cycle.
std::vector<Edge> withoutCycles(std::size_t count, const std::vector<Edge>& edges) {
    const Graph graph(edges.begin(), edges.end(), count);
    std::set<Edge> closing;
    boost::depth_first_search(graph, boost::visitor(BackEdges{closing}));
    std::set<Edge> result;
    for (const auto& [from, to] : edges) result.insert(closing.contains({from, to}) ? Edge{to, from} : Edge{from, to});
    return {result.begin(), result.end()};
}

/// Each node right of all that lead to it; nodes that nothing leads to stand just before the first that they lead to.
std::vector<std::size_t> columnsOf(std::size_t count, const std::vector<Edge>& edges) {
    const Graph graph(edges.begin(), edges.end(), count);
    std::vector<std::size_t> backwards;
    boost::topological_sort(graph, std::back_inserter(backwards));
    std::vector<std::size_t> columns(count, 0);
    std::vector<bool> isCalled(count, false);
    for (auto it = backwards.rbegin(); it != backwards.rend(); ++it)
        for (const auto edge : boost::make_iterator_range(boost::out_edges(*it, graph))) {
            const auto to = boost::target(edge, graph);
            columns[to] = std::max(columns[to], columns[*it] + 1);
            isCalled[to] = true;
        }
    for (std::size_t node = 0; node < count; ++node) {
        if (isCalled[node]) continue;
        std::size_t nearest = std::numeric_limits<std::size_t>::max();
        for (const auto edge : boost::make_iterator_range(boost::out_edges(node, graph)))
            nearest = std::min(nearest, columns[boost::target(edge, graph)]);
        if (nearest != std::numeric_limits<std::size_t>::max() && nearest > 0) columns[node] = nearest - 1;
    }
    return columns;
}

/// A place in a column: a card, or where a long link passes.
struct Node {
    std::optional<std::size_t> card;
    std::size_t column{};
    int band{};
    std::vector<std::size_t> before; ///< neighbours in the column to the left
    std::vector<std::size_t> after;
};

/// Bands: 0 for what stands in no region, then one a region.
class Layers {
  public:
    Layers(const std::vector<std::size_t>& columns, const std::vector<int>& bands, const std::vector<Edge>& edges) {
        for (std::size_t card = 0; card < columns.size(); ++card)
            m_nodes.push_back({card, columns[card], bands[card], {}, {}});
        for (const auto& [from, to] : edges) chain(from, to);
        for (std::size_t node = 0; node < m_nodes.size(); ++node) {
            if (m_columns.size() <= m_nodes[node].column) m_columns.resize(m_nodes[node].column + 1);
            m_columns[m_nodes[node].column].push_back(node);
        }
    }

    /// Orders every column by where its nodes' neighbours are, to and fro, and keeps the best that was seen.
    void reduceCrossings() {
        sortByBand();
        auto best = m_columns;
        std::size_t least = crossings();
        for (int sweep = 0; sweep < sweeps && least > 0; ++sweep) {
            const bool forward = sweep % 2 == 0;
            for (std::size_t i = 1; i < m_columns.size(); ++i)
                sortColumn(forward ? i : m_columns.size() - 1 - i, forward);
            const std::size_t count = crossings();
            if (count >= least) continue;
            least = count;
            best = m_columns;
        }
        m_columns = std::move(best);
    }

    /// The cards of each column, from top to bottom.
    [[nodiscard]] std::vector<std::vector<std::size_t>> cards() const {
        std::vector<std::vector<std::size_t>> result;
        for (const auto& column : m_columns) {
            auto& cards = result.emplace_back();
            for (const std::size_t node : column)
                if (m_nodes[node].card) cards.push_back(*m_nodes[node].card);
        }
        return result;
    }

  private:
    void join(std::size_t left, std::size_t right) {
        m_nodes[left].after.push_back(right);
        m_nodes[right].before.push_back(left);
    }

    void chain(std::size_t from, std::size_t to) {
        std::size_t last = from;
        for (std::size_t column = m_nodes[from].column + 1; column < m_nodes[to].column; ++column) {
            const int band = m_nodes[from].band == m_nodes[to].band ? m_nodes[from].band : 0;
            m_nodes.push_back({std::nullopt, column, band, {}, {}});
            join(last, m_nodes.size() - 1);
            last = m_nodes.size() - 1;
        }
        join(last, to);
    }

    void sortByBand() {
        for (auto& column : m_columns)
            std::ranges::stable_sort(column, {}, [this](std::size_t node) { return m_nodes[node].band; });
    }

    [[nodiscard]] std::vector<double> places() const {
        std::vector<double> result(m_nodes.size(), 0);
        for (const auto& column : m_columns)
            for (std::size_t i = 0; i < column.size(); ++i) result[column[i]] = static_cast<double>(i);
        return result;
    }

    void sortColumn(std::size_t index, bool forward) {
        const std::vector<double> place = places();
        std::vector<double> wanted(m_nodes.size(), 0);
        for (const std::size_t node : m_columns[index]) {
            const auto& neighbours = forward ? m_nodes[node].before : m_nodes[node].after;
            wanted[node] = place[node];
            if (neighbours.empty()) continue;
            double sum = 0;
            for (const std::size_t neighbour : neighbours) sum += place[neighbour];
            wanted[node] = sum / static_cast<double>(neighbours.size());
        }
        std::ranges::stable_sort(m_columns[index], {},
                                 [&](std::size_t node) { return std::pair(m_nodes[node].band, wanted[node]); });
    }

    [[nodiscard]] std::size_t crossings() const {
        const std::vector<double> place = places();
        std::size_t count = 0;
        for (const auto& column : m_columns) {
            std::vector<double> ends; // of the links to the right, by where they begin
            for (const std::size_t node : column) {
                std::vector<double> targets;
                for (const std::size_t after : m_nodes[node].after) targets.push_back(place[after]);
                std::ranges::sort(targets);
                for (const double target : targets)
                    count += static_cast<std::size_t>(
                        std::ranges::count_if(ends, [target](double other) { return other > target; }));
                ends.insert(ends.end(), targets.begin(), targets.end());
            }
        }
        return count;
    }

    std::vector<Node> m_nodes;
    std::vector<std::vector<std::size_t>> m_columns;
};

/// The heights nearest to those wanted, in order and at least `rowPitch` apart, between low and high.
std::vector<double> apart(const std::vector<double>& wanted, double low, double high) {
    struct Block {
        double sum;
        double count;
        [[nodiscard]] double mean() const { return sum / count; }
    };
    std::vector<Block> blocks;
    for (std::size_t i = 0; i < wanted.size(); ++i) {
        blocks.push_back({wanted[i] - static_cast<double>(i) * rowPitch, 1});
        while (blocks.size() > 1 && blocks[blocks.size() - 2].mean() > blocks.back().mean()) {
            const Block last = blocks.back();
            blocks.pop_back();
            blocks.back().sum += last.sum;
            blocks.back().count += last.count;
        }
    }
    const double highest = std::max(low, high - (static_cast<double>(wanted.size()) - 1) * rowPitch);
    std::vector<double> result;
    for (const Block& block : blocks)
        for (int i = 0; i < static_cast<int>(block.count); ++i)
            result.push_back(std::clamp(block.mean(), low, highest) + static_cast<double>(result.size()) * rowPitch);
    return result;
}

/// A stretch of heights for the cards of a band.
struct Band {
    double low{};
    double high{}; ///< of the lowest card's top
};

class Heights {
  public:
    Heights(const std::vector<std::vector<std::size_t>>& columns, const std::vector<int>& bands,
            const std::vector<Edge>& edges)
        : m_heights(bands.size(), 0), m_neighbours(bands.size()) {
        for (const auto& [from, to] : edges) {
            m_neighbours[from].push_back(to);
            m_neighbours[to].push_back(from);
        }
        std::map<int, std::pair<std::size_t, std::size_t>> spans; // first and last column of each region
        for (std::size_t i = 0; i < columns.size(); ++i)
            for (const std::size_t card : columns[i])
                if (bands[card] > 0) spans.try_emplace(bands[card], i, i).first->second.second = i;
        std::map<int, std::size_t> most; // cards in one column of a band
        for (std::size_t i = 0; i < columns.size(); ++i) {
            std::map<int, std::vector<std::size_t>> parts;
            for (const std::size_t card : columns[i]) parts[bands[card]].push_back(card);
            const bool isFree = std::ranges::none_of(
                spans, [i](const auto& span) { return span.second.first <= i && i <= span.second.second; });
            for (auto& [band, cards] : parts) {
                if (!isFree) most[band] = std::max(most[band], cards.size());
                m_groups.push_back({band, isFree, std::move(cards)});
            }
        }
        stack(most);
    }

    [[nodiscard]] std::vector<double> settled() {
        for (Group& group : m_groups) {
            const Band room = roomOf(group);
            const double used = (static_cast<double>(group.cards.size()) - 1) * rowPitch;
            const double start = room.low + std::max(0.0, (room.high - room.low - used) / 2);
            for (std::size_t i = 0; i < group.cards.size(); ++i)
                m_heights[group.cards[i]] = start + static_cast<double>(i) * rowPitch;
        }
        for (int sweep = 0; sweep < sweeps; ++sweep) {
            if (sweep % 2 == 0)
                for (const Group& group : m_groups) straighten(group);
            else
                for (auto it = m_groups.rbegin(); it != m_groups.rend(); ++it) straighten(*it);
        }
        return m_heights;
    }

  private:
    struct Group {
        int band;
        bool isFree; ///< no region is in its column: it may use every height
        std::vector<std::size_t> cards;
    };

    /// Bands one below the other, as high as their fullest column.
    void stack(const std::map<int, std::size_t>& most) {
        double top = 0;
        for (const auto& [band, count] : most) {
            if (band > 0) top += frameHead;
            const double used = static_cast<double>(count - 1) * rowPitch;
            m_rooms[band] = {top, top + used};
            top += used + cardHeight + (band > 0 ? frameFoot : 0) + bandGap;
        }
        std::size_t free = 0;
        for (const Group& group : m_groups)
            if (group.isFree) free = std::max(free, group.cards.size());
        const double used = free == 0 ? 0 : static_cast<double>(free - 1) * rowPitch;
        m_all = {0, std::max(used, most.empty() ? 0 : top - bandGap - cardHeight)};
    }

    [[nodiscard]] Band roomOf(const Group& group) const { return group.isFree ? m_all : m_rooms.at(group.band); }

    void straighten(const Group& group) {
        std::vector<double> wanted;
        for (const std::size_t card : group.cards) {
            double sum = 0;
            for (const std::size_t neighbour : m_neighbours[card]) sum += m_heights[neighbour];
            const auto count = static_cast<double>(m_neighbours[card].size());
            wanted.push_back(count == 0 ? m_heights[card] : sum / count);
        }
        const Band room = roomOf(group);
        const std::vector<double> placed = apart(wanted, room.low, room.high);
        for (std::size_t i = 0; i < placed.size(); ++i) m_heights[group.cards[i]] = placed[i];
    }

    std::vector<double> m_heights;
    std::vector<std::vector<std::size_t>> m_neighbours;
    std::vector<Group> m_groups;
    std::map<int, Band> m_rooms;
    Band m_all{};
};

/// Numbers the regions from 1 by the height that their components have now.
std::map<RegionId, int> bandsByHeight(const Design& design) {
    std::vector<std::pair<double, RegionId>> order;
    for (const Region& region : design.regions) order.emplace_back(region.frame.y, region.id);
    std::ranges::stable_sort(order, {}, &std::pair<double, RegionId>::first);
    std::map<RegionId, int> bands;
    for (const auto& [height, region] : order) bands.emplace(region, static_cast<int>(bands.size()) + 1);
    return bands;
}

void fitFrames(Design& design, const std::set<RegionId>& before) {
    for (Region& region : design.regions) {
        if (!before.contains(region.id)) continue;
        double left = std::numeric_limits<double>::max(), top = left, right = -left, bottom = -left;
        for (const Component& component : design.components) {
            if (component.region != region.id) continue;
            left = std::min(left, component.position.x);
            top = std::min(top, component.position.y);
            right = std::max(right, component.position.x + cardWidth);
            bottom = std::max(bottom, component.position.y + cardHeight);
        }
        region.frame = {left - frameSide, top - frameHead, right - left + 2 * frameSide,
                        bottom - top + frameHead + frameFoot};
    }
}

/// Where a note goes: with the card that it stood nearest to.
void carryNotes(Design& design, const Design& before) {
    for (Note& note : design.notes) {
        double least = noteReach;
        Point delta;
        for (std::size_t i = 0; i < before.components.size(); ++i) {
            const Point middle = cardCentre(before.components[i].position);
            const double distance = std::hypot(middle.x - note.position.x, middle.y - note.position.y);
            if (distance >= least) continue;
            least = distance;
            const Point now = design.components[i].position;
            delta = {now.x - before.components[i].position.x, now.y - before.components[i].position.y};
        }
        note.position.x += delta.x;
        note.position.y += delta.y;
    }
}

} // namespace

void layOutInLayers(Design& design, std::span<const ComponentId> chosen) {
    const Design before = design;
    const std::set<ComponentId> wanted(chosen.begin(), chosen.end());
    std::vector<Component*> cards;
    std::unordered_map<ComponentId, std::size_t> places;
    for (Component& component : design.components) {
        if (!wanted.empty() && !wanted.contains(component.id)) continue;
        places.emplace(component.id, cards.size());
        cards.push_back(&component);
    }
    if (cards.size() < 2) return;
    const bool isAll = cards.size() == design.components.size();

    std::vector<Edge> edges;
    for (Link& link : design.links) {
        const auto from = places.find(link.from), to = places.find(link.to);
        if (from == places.end() || to == places.end()) continue;
        link.bends.clear();
        edges.emplace_back(from->second, to->second);
    }
    const auto regionBands = bandsByHeight(design);
    std::set<RegionId> used;
    std::vector<int> bands(cards.size(), 0);
    for (std::size_t i = 0; isAll && i < cards.size(); ++i) {
        if (!cards[i]->region) continue;
        const auto band = regionBands.find(*cards[i]->region);
        if (band == regionBands.end()) continue;
        bands[i] = band->second;
        used.insert(band->first);
    }

    edges = withoutCycles(cards.size(), edges);
    const std::vector<std::size_t> columns = columnsOf(cards.size(), edges);
    Layers layers(columns, bands, edges);
    layers.reduceCrossings();
    const std::vector<double> heights = Heights(layers.cards(), bands, edges).settled();

    const auto cornerOf = [&cards] {
        Point corner{std::numeric_limits<double>::max(), std::numeric_limits<double>::max()};
        for (const Component* card : cards)
            corner = {std::min(corner.x, card->position.x), std::min(corner.y, card->position.y)};
        return corner;
    };
    const Point corner = cornerOf();
    for (std::size_t i = 0; i < cards.size(); ++i)
        cards[i]->position = {static_cast<double>(columns[i]) * columnPitch, onGrid(heights[i])};
    const Point moved = cornerOf();
    for (Component* card : cards) {
        card->position.x += onGrid(corner.x) - moved.x;
        card->position.y += onGrid(corner.y) - moved.y;
    }
    if (!isAll) return;
    fitFrames(design, used);
    carryNotes(design, before);
}

} // namespace tiers::studio::edits
