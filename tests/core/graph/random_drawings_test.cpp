#include "core/catalog/kind.h"
#include "core/catalog/link_kind.h"
#include "core/graph/explanation.h"
#include "core/graph/lint.h"
#include "tests/core/graph/drawing.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <random>
#include <set>

namespace tiers::test {
namespace {

/// Draws designs that make no sense as readily as those that do.
class RandomDrawings : public testing::TestWithParam<unsigned> {
  protected:
    RandomDrawings() : m_random(GetParam()) { RecordProperty("seed", static_cast<int>(GetParam())); }

    std::size_t up_to(std::size_t most) { return std::uniform_int_distribution<std::size_t>{0, most}(m_random); }
    bool chance(double share) { return std::bernoulli_distribution{share}(m_random); }

    Design design(std::size_t components, double links_per_component) {
        Design drawn;
        drawn.regions = {{.id = "eu", .location = "eu-west"}, {.id = "us", .location = "us-east"}};
        for (std::size_t i = 0; i < components; ++i) {
            const auto kinds = all_kinds();
            Component component{.id = "c" + std::to_string(i), .kind = kinds[up_to(kinds.size() - 1)].name};
            if (chance(0.05)) component.kind = "unheard-of";
            if (chance(0.5)) component.region = drawn.regions[up_to(1)].id;
            if (chance(0.3)) component.parameters["sessions"] = chance(0.5) ? "external" : "memory";
            if (chance(0.2)) component.parameters["instances"] = 2.0;
            drawn.components.push_back(std::move(component));
        }
        drawn.components.front().kind = "users";
        const auto links = static_cast<std::size_t>(links_per_component * static_cast<double>(components));
        for (std::size_t i = 0; i < links; ++i) {
            Link link{.id = "l" + std::to_string(i)};
            // Most links are drawn until they mean something.
            for (int tries = chance(0.2) ? 1 : 20; tries > 0; --tries) {
                const Component& from = drawn.components[up_to(components - 1)];
                const Component& to = drawn.components[up_to(components - 1)];
                link.from = from.id;
                link.to = to.id;
                if (may_be_joined(from, to)) break;
            }
            if (chance(0.02)) link.to = "ghost";
            if (chance(0.2)) link.parameters["classes"] = std::vector<std::string>{chance(0.5) ? "cart" : "order"};
            drawn.links.push_back(std::move(link));
        }
        return drawn;
    }

    Workload workload() {
        Workload made = workload_of({browse(), cart(), image(), order()});
        made.populations.push_back({.id = "europe", .region = "eu"});
        for (RequestClass& cls : made.classes) {
            cls.session = chance(0.3);
            if (chance(0.3)) cls.consistency = Consistency::Strong;
            if (chance(0.3)) cls.residency = RegionId{"eu"};
            if (chance(0.3)) cls.side_effects = {"c1", "email"};
        }
        return made;
    }

    std::mt19937& random() { return m_random; }

    static bool may_be_joined(const Component& from, const Component& to) {
        const KindSpec* a = find_kind(from.kind);
        const KindSpec* b = find_kind(to.kind);
        return a && b && link_kind(a->role, b->role);
    }

  private:
    std::mt19937 m_random;
};

/// What every step must keep, whatever the drawing.
void check(const RouteStep& step, const Design& design, std::set<ComponentId> on_way) {
    ASSERT_NE(find_component(design, step.component), nullptr);
    if (step.link) {
        const Link* link = find_link(design, *step.link);
        ASSERT_NE(link, nullptr);
        EXPECT_EQ(link->to, step.component);
        EXPECT_TRUE(on_way.insert(step.component).second) << step.component.value << " is entered again";
    } else {
        EXPECT_TRUE(step.kind == StepKind::Ask || step.kind == StepKind::Balance);
    }
    EXPECT_TRUE(step.kind != StepKind::Balance || !step.children.empty());
    EXPECT_TRUE(step.kind != StepKind::Resolve || step.children.empty());
    for (const RouteStep& child : step.children) {
        check(child, design, on_way);
    }
}

std::size_t writes_in(const RouteStep& step) {
    std::size_t count = step.kind == StepKind::Write ? 1 : 0;
    for (const RouteStep& child : step.children) {
        count += writes_in(child);
    }
    return count;
}

TEST_P(RandomDrawings, GiveARouteOrADiagnosisAndNeverCrash) {
    const Design drawn = design(1 + up_to(30), 0.5 + static_cast<double>(up_to(6)) * 0.5);
    const Workload made = workload();
    const RoutePlan plan = plan_routes(drawn, made);
    ASSERT_EQ(plan.routes.size(), made.populations.size() * made.classes.size());
    for (const Route& route : plan.routes) {
        ASSERT_NE(route.root.has_value(), route.diagnosis.has_value());
        if (route.root) {
            EXPECT_EQ(route.root->kind, StepKind::Ask);
            check(*route.root, drawn, {});
            EXPECT_TRUE(route.request_class != ClassId{"order"} || writes_in(*route.root) > 0);
        } else {
            EXPECT_FALSE(route.diagnosis->message.empty());
            EXPECT_FALSE(route.diagnosis->remedy.empty());
            EXPECT_EQ(find_component(drawn, route.diagnosis->at) == nullptr,
                      route.diagnosis->dead_end == DeadEnd::NoUsers);
        }
    }
    EXPECT_FALSE(explain(drawn, made, plan).empty());
    for (const LintFinding& finding : lint(drawn, made)) {
        EXPECT_FALSE(finding.message.empty());
        EXPECT_FALSE(finding.remedy.empty());
    }
}

TEST_P(RandomDrawings, GiveTheSamePlanAndFindingsEveryTime) {
    const Design drawn = design(20, 2);
    const Workload made = workload();
    EXPECT_EQ(plan_routes(drawn, made).routes, plan_routes(drawn, made).routes);
    EXPECT_EQ(lint(drawn, made), lint(drawn, made));
}

/// The order of links says in which order calls are made and which of equals is the first. Whether a class finds a way
/// and what stores a write must not hang on it.
TEST_P(RandomDrawings, FindAWayWhateverTheOrderOfTheirLinks) {
    Design drawn = design(15, 2);
    const Workload made = workload();
    const RoutePlan plan = plan_routes(drawn, made);
    std::ranges::shuffle(drawn.links, random());
    const RoutePlan shuffled = plan_routes(drawn, made);
    for (std::size_t i = 0; i < plan.routes.size(); ++i) {
        EXPECT_EQ(plan.routes[i].root.has_value(), shuffled.routes[i].root.has_value());
    }
}

INSTANTIATE_TEST_SUITE_P(Seeds, RandomDrawings, testing::Range(1U, 301U));

} // namespace
} // namespace tiers::test
