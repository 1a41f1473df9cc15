#include "core/analysis/decision_diagram.h"

#include <algorithm>
#include <limits>

namespace tiers {

DecisionDiagram::DecisionDiagram() {
    constexpr auto after_all = std::numeric_limits<std::uint32_t>::max();
    m_nodes = {{after_all, never, never}, {after_all, always, always}};
}

DecisionDiagram::Statement DecisionDiagram::node(const Node& wanted) {
    if (wanted.when_down == wanted.when_up) return wanted.when_up;
    const auto [it, is_new] = m_known.try_emplace(wanted, static_cast<Statement>(m_nodes.size()));
    if (is_new) m_nodes.push_back(wanted);
    return it->second;
}

DecisionDiagram::Statement DecisionDiagram::is_up(std::uint32_t thing) {
    return node({thing, never, always});
}

DecisionDiagram::Statement DecisionDiagram::given(Statement statement, std::uint32_t thing, bool up) const {
    const Node& top = m_nodes[statement];
    if (top.thing != thing) return statement;
    return up ? top.when_up : top.when_down;
}

DecisionDiagram::Statement DecisionDiagram::choice(Statement condition, Statement yes, Statement no) {
    if (condition == always || yes == no) return yes;
    if (condition == never) return no;
    const std::tuple key{condition, yes, no};
    if (const auto it = m_choices.find(key); it != m_choices.end()) return it->second;
    const std::uint32_t first = std::min({m_nodes[condition].thing, m_nodes[yes].thing, m_nodes[no].thing});
    const auto branch = [&](bool up) {
        return choice(given(condition, first, up), given(yes, first, up), given(no, first, up));
    };
    const Statement when_down = branch(false);
    const Statement when_up = branch(true);
    const Statement result = node({first, when_down, when_up});
    m_choices.emplace(key, result);
    return result;
}

double DecisionDiagram::probability(Statement statement, std::span<const double> up) const {
    std::vector<double> holds{0, 1};
    holds.reserve(m_nodes.size());
    for (std::size_t i = 2; i <= statement; ++i) { // branches come before what branches
        const Node& branching = m_nodes[i];
        const double p = up[branching.thing];
        holds.push_back(p * holds[branching.when_up] + (1 - p) * holds[branching.when_down]);
    }
    return holds[statement];
}

} // namespace tiers
