#pragma once

#include <cstdint>
#include <map>
#include <span>
#include <tuple>
#include <vector>

namespace tiers {

/// Statements about independent things that are up or down, and how likely they hold: exact factoring on reduced
/// ordered binary decision diagrams (Bryant 1986), in which a thing that occurs several times counts once.
class DecisionDiagram {
  public:
    /// A statement; equal statements are the same number.
    using Statement = std::uint32_t;
    static constexpr Statement never = 0;
    static constexpr Statement always = 1;

    DecisionDiagram();

    /// "The thing is up."
    [[nodiscard]] Statement is_up(std::uint32_t thing);
    /// "If `condition` then `yes` else `no`."
    [[nodiscard]] Statement choice(Statement condition, Statement yes, Statement no);
    [[nodiscard]] Statement both(Statement a, Statement b) { return choice(a, b, never); }
    [[nodiscard]] Statement either(Statement a, Statement b) { return choice(a, always, b); }

    /// How likely the statement holds; `up[i]` is the probability that thing i is up.
    [[nodiscard]] double probability(Statement statement, std::span<const double> up) const;

  private:
    struct Node {
        std::uint32_t thing{}; ///< things of a node's branches have greater numbers
        Statement when_down{};
        Statement when_up{};
        auto operator<=>(const Node&) const = default;
    };
    [[nodiscard]] Statement node(const Node& wanted);
    /// The statement given the state of a thing that is not after its first one.
    [[nodiscard]] Statement given(Statement statement, std::uint32_t thing, bool up) const;

    std::vector<Node> m_nodes;
    std::map<Node, Statement> m_known;
    std::map<std::tuple<Statement, Statement, Statement>, Statement> m_choices;
};

} // namespace tiers
