#include "core/graph/architecture_graph.h"

#include <boost/graph/adjacency_list.hpp>
#include <boost/graph/breadth_first_search.hpp>
#include <boost/graph/dominator_tree.hpp>
#include <boost/graph/strong_components.hpp>

#include <algorithm>
#include <optional>
#include <set>
#include <tuple>
#include <unordered_map>

namespace tiers {

namespace {

struct Arrow {
    std::size_t link{}; ///< index in the document
};

/// Vertices are indices of the document's components.
using Graph = boost::adjacency_list<boost::vecS, boost::vecS, boost::bidirectionalS, boost::no_property, Arrow>;
using Vertex = boost::graph_traits<Graph>::vertex_descriptor;
using Edge = boost::graph_traits<Graph>::edge_descriptor;

const Vertex no_vertex = boost::graph_traits<Graph>::null_vertex();

/// Where a breadth-first search came from, for every vertex that it saw.
struct Search {
    std::vector<Vertex> parent;
    [[nodiscard]] bool saw(Vertex v) const { return parent[v] != no_vertex; }
};

class ParentRecorder : public boost::default_bfs_visitor {
  public:
    explicit ParentRecorder(Search& search) : m_search(&search) {}
    void tree_edge(Edge edge, const Graph& graph) const { m_search->parent[target(edge, graph)] = source(edge, graph); }

  private:
    Search* m_search;
};

Search search_from(const Graph& graph, Vertex start) {
    Search search{std::vector<Vertex>(num_vertices(graph), no_vertex)};
    search.parent[start] = start;
    breadth_first_search(graph, start, visitor(ParentRecorder{search}));
    return search;
}

/// A copy with one more vertex, the last, that leads to all `starts`.
Graph with_source(const Graph& graph, std::span<const Vertex> starts) {
    Graph widened = graph;
    const Vertex source = add_vertex(widened);
    for (const Vertex start : starts) {
        add_edge(source, start, Arrow{}, widened);
    }
    return widened;
}

/// The shortest way from `v` back to `v`; empty where there is none.
std::vector<Vertex> shortest_cycle(const Graph& graph, Vertex v) {
    const Search search = search_from(graph, v);
    std::vector<Vertex> best;
    for (const auto& edge : boost::make_iterator_range(in_edges(v, graph))) {
        Vertex at = source(edge, graph);
        if (!search.saw(at)) continue;
        std::vector<Vertex> way;
        for (; at != v; at = search.parent[at]) {
            way.push_back(at);
        }
        way.push_back(v);
        std::ranges::reverse(way);
        // Among cycles of one length the choice must not hang on the order of the links.
        if (best.empty() || way.size() < best.size() || (way.size() == best.size() && way < best)) best = way;
    }
    return best;
}

template <class Edges>
std::vector<LinkId> link_ids(const Edges& edges, const Graph& graph, const std::vector<LinkId>& links) {
    std::vector<std::size_t> indices;
    for (const auto& edge : boost::make_iterator_range(edges)) {
        indices.push_back(graph[edge].link);
    }
    std::ranges::sort(indices);
    std::vector<LinkId> ids;
    ids.reserve(indices.size());
    for (const std::size_t index : indices) {
        ids.push_back(links[index]);
    }
    return ids;
}

} // namespace

struct ArchitectureGraph::Impl {
    Graph graph;
    std::vector<ComponentId> components;
    std::vector<LinkId> links;
    std::unordered_map<ComponentId, Vertex> vertices;

    [[nodiscard]] std::optional<Vertex> vertex_of(const ComponentId& id) const {
        const auto it = vertices.find(id);
        return it == vertices.end() ? std::nullopt : std::optional{it->second};
    }
    [[nodiscard]] std::vector<Vertex> vertices_of(std::span<const ComponentId> ids) const {
        std::vector<Vertex> found;
        for (const ComponentId& id : ids) {
            if (const auto v = vertex_of(id)) found.push_back(*v);
        }
        return found;
    }
};

ArchitectureGraph::ArchitectureGraph(const Design& design) : m_impl(std::make_unique<Impl>()) {
    m_impl->graph = Graph(design.components.size());
    for (const Component& component : design.components) {
        m_impl->vertices.emplace(component.id, m_impl->components.size());
        m_impl->components.push_back(component.id);
    }
    // Searches meet neighbours in the components' order, so that their answers do not hang on the order of the links.
    std::set<std::tuple<Vertex, Vertex, std::size_t>> arrows;
    for (const Link& link : design.links) {
        const auto from = m_impl->vertex_of(link.from);
        const auto to = m_impl->vertex_of(link.to);
        if (from && to) arrows.emplace(*from, *to, m_impl->links.size());
        m_impl->links.push_back(link.id);
    }
    for (const auto& [from, to, link] : arrows) {
        add_edge(from, to, Arrow{link}, m_impl->graph);
    }
}

ArchitectureGraph::~ArchitectureGraph() = default;
ArchitectureGraph::ArchitectureGraph(ArchitectureGraph&&) noexcept = default;
ArchitectureGraph& ArchitectureGraph::operator=(ArchitectureGraph&&) noexcept = default;

std::vector<LinkId> ArchitectureGraph::links_from(const ComponentId& component) const {
    const auto v = m_impl->vertex_of(component);
    if (!v) return {};
    return link_ids(out_edges(*v, m_impl->graph), m_impl->graph, m_impl->links);
}

std::vector<LinkId> ArchitectureGraph::links_to(const ComponentId& component) const {
    const auto v = m_impl->vertex_of(component);
    if (!v) return {};
    return link_ids(in_edges(*v, m_impl->graph), m_impl->graph, m_impl->links);
}

std::vector<ComponentId> ArchitectureGraph::reachable_from(std::span<const ComponentId> starts) const {
    const Graph graph = with_source(m_impl->graph, m_impl->vertices_of(starts));
    const Search search = search_from(graph, m_impl->components.size());
    std::vector<ComponentId> reached;
    for (Vertex v = 0; v < m_impl->components.size(); ++v) {
        if (search.saw(v)) reached.push_back(m_impl->components[v]);
    }
    return reached;
}

std::vector<std::vector<ComponentId>> ArchitectureGraph::cycles() const {
    const Graph& graph = m_impl->graph;
    std::vector<std::size_t> knot(num_vertices(graph));
    strong_components(graph, boost::make_iterator_property_map(knot.begin(), get(boost::vertex_index, graph)));

    std::vector<std::size_t> knot_size(num_vertices(graph));
    for (const std::size_t k : knot) {
        ++knot_size[k];
    }

    std::vector<bool> told(num_vertices(graph));
    std::vector<std::vector<ComponentId>> found;
    for (Vertex v = 0; v < num_vertices(graph); ++v) {
        if (told[v] || (knot_size[knot[v]] == 1 && !edge(v, v, graph).second)) continue;
        std::vector<Vertex> cycle = shortest_cycle(graph, v);
        std::rotate(cycle.begin(), std::ranges::min_element(cycle), cycle.end());
        std::vector<ComponentId> ids;
        for (const Vertex member : cycle) {
            told[member] = true;
            ids.push_back(m_impl->components[member]);
        }
        found.push_back(std::move(ids));
    }
    return found;
}

std::vector<ComponentId> ArchitectureGraph::single_points(std::span<const ComponentId> starts,
                                                          const ComponentId& target) const {
    const std::vector<Vertex> sources = m_impl->vertices_of(starts);
    const auto goal = m_impl->vertex_of(target);
    if (!goal || sources.empty()) return {};

    Graph graph = with_source(m_impl->graph, sources);
    const Vertex source = m_impl->components.size();
    // Boost's algorithm takes a predecessor that the search never reaches for the root itself.
    const Search search = search_from(graph, source);
    for (Vertex v = 0; v < source; ++v) {
        if (!search.saw(v)) clear_vertex(v, graph);
    }
    std::vector<Vertex> dominator(num_vertices(graph), no_vertex);
    lengauer_tarjan_dominator_tree(
        graph, source, boost::make_iterator_property_map(dominator.begin(), get(boost::vertex_index, graph)));

    std::vector<ComponentId> points;
    for (Vertex v = dominator[*goal]; v != no_vertex && v != source; v = dominator[v]) {
        if (std::ranges::find(sources, v) == sources.end()) points.push_back(m_impl->components[v]);
    }
    std::ranges::reverse(points);
    return points;
}

} // namespace tiers
