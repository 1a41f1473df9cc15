#include "core/analysis/decision_diagram.h"

#include <gtest/gtest.h>

#include <functional>
#include <random>

namespace tiers {
namespace {

TEST(DecisionDiagram, MultipliesIndependentThings) {
    DecisionDiagram diagram;
    const auto a = diagram.is_up(0);
    const auto b = diagram.is_up(1);
    const std::vector<double> up{0.9, 0.8};
    EXPECT_NEAR(diagram.probability(diagram.both(a, b), up), 0.72, 1e-15);
    EXPECT_NEAR(diagram.probability(diagram.either(a, b), up), 0.98, 1e-15);
    EXPECT_NEAR(diagram.probability(DecisionDiagram::always, up), 1, 0);
    EXPECT_NEAR(diagram.probability(DecisionDiagram::never, up), 0, 0);
}

TEST(DecisionDiagram, CountsARepeatedThingOnce) {
    DecisionDiagram diagram;
    const auto a = diagram.is_up(0);
    const auto b = diagram.is_up(1);
    const auto c = diagram.is_up(2);
    EXPECT_EQ(diagram.both(a, a), a);
    EXPECT_EQ(diagram.either(diagram.both(a, b), diagram.both(a, c)), diagram.both(a, diagram.either(b, c)));
}

TEST(DecisionDiagram, SolvesTheBridge) {
    // The bridge network of five equal links of reliability p: 2p² + 2p³ - 5p⁴ + 2p⁵.
    DecisionDiagram diagram;
    std::vector<DecisionDiagram::Statement> links;
    for (std::uint32_t i = 0; i < 5; ++i) links.push_back(diagram.is_up(i));
    const auto path = [&](std::initializer_list<std::size_t> along) {
        auto all = DecisionDiagram::always;
        for (const std::size_t i : along) all = diagram.both(all, links[i]);
        return all;
    };
    const auto works =
        diagram.either(diagram.either(path({0, 1}), path({2, 3})), diagram.either(path({0, 4, 3}), path({2, 4, 1})));
    const double p = 0.9;
    const double expected = 2 * p * p + 2 * p * p * p - 5 * p * p * p * p + 2 * p * p * p * p * p;
    EXPECT_NEAR(diagram.probability(works, std::vector<double>(5, p)), expected, 1e-14);
}

TEST(DecisionDiagram, AgreesWithEnumerationOfRandomStatements) {
    constexpr std::uint32_t things = 8;
    for (std::uint32_t seed = 1; seed <= 20; ++seed) {
        SCOPED_TRACE(seed);
        std::mt19937 random{seed};
        DecisionDiagram diagram;
        using Truth = std::function<bool(std::uint32_t)>;
        std::vector<std::pair<DecisionDiagram::Statement, Truth>> pool;
        for (std::uint32_t i = 0; i < things; ++i) {
            pool.emplace_back(diagram.is_up(i), [i](std::uint32_t states) { return (states >> i & 1U) != 0; });
        }
        for (int step = 0; step < 30; ++step) {
            const auto [a, is_a] = pool[random() % pool.size()];
            const auto [b, is_b] = pool[random() % pool.size()];
            const auto [c, is_c] = pool[random() % pool.size()];
            pool.emplace_back(diagram.choice(a, b, c), [=](std::uint32_t s) { return is_a(s) ? is_b(s) : is_c(s); });
        }
        std::vector<double> up;
        for (std::uint32_t i = 0; i < things; ++i) up.push_back(0.05 + 0.1 * i);
        for (const auto& [statement, is_true] : pool) {
            double expected = 0;
            for (std::uint32_t states = 0; states < 1U << things; ++states) {
                double weight = 1;
                for (std::uint32_t i = 0; i < things; ++i) weight *= (states >> i & 1U) != 0 ? up[i] : 1 - up[i];
                expected += is_true(states) ? weight : 0;
            }
            EXPECT_NEAR(diagram.probability(statement, up), expected, 1e-12);
        }
    }
}

} // namespace
} // namespace tiers
