#include "core/graph/architecture_graph.h"
#include "tests/core/graph/drawing.h"

#include <gmock/gmock.h>

#include <algorithm>

namespace tiers::test {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;

std::vector<std::string> names(const auto& ids) {
    std::vector<std::string> result;
    for (const auto& id : ids) {
        result.push_back(id.value);
    }
    return result;
}

std::vector<ComponentId> ids(std::initializer_list<const char*> list) {
    return {list.begin(), list.end()};
}

Drawing abc() {
    return Drawing{}.box("a", "service").box("b", "service").box("c", "service").box("d", "service");
}

TEST(ArchitectureGraph, TellsLinksInTheOrderOfTheDocument) {
    const ArchitectureGraph graph{abc().link("a", "c").link("b", "c").link("a", "b").link("a", "c").design()};
    EXPECT_THAT(names(graph.links_from("a")), ElementsAre("a-c", "a-b", "a-c"));
    EXPECT_THAT(names(graph.links_to("c")), ElementsAre("a-c", "b-c", "a-c"));
    EXPECT_THAT(graph.links_from("c"), IsEmpty());
    EXPECT_THAT(graph.links_from("nothing"), IsEmpty());
}

TEST(ArchitectureGraph, LeavesOutLinksWithAMissingEnd) {
    const ArchitectureGraph graph{abc().link("a", "ghost").link("ghost", "b").link("a", "b").design()};
    EXPECT_THAT(names(graph.links_from("a")), ElementsAre("a-b"));
    EXPECT_THAT(names(graph.links_to("b")), ElementsAre("a-b"));
}

TEST(ArchitectureGraph, ReachesWhatLinksLeadToStartsIncluded) {
    const ArchitectureGraph graph{abc().link("c", "a").link("d", "b").design()};
    EXPECT_THAT(names(graph.reachable_from(ids({"c"}))), ElementsAre("a", "c"));
    EXPECT_THAT(names(graph.reachable_from(ids({"d", "c"}))), ElementsAre("a", "b", "c", "d"));
    EXPECT_THAT(graph.reachable_from(ids({"ghost"})), IsEmpty());
    EXPECT_THAT(graph.reachable_from({}), IsEmpty());
}

TEST(ArchitectureGraph, FindsNoCycleInADiamond) {
    EXPECT_THAT(ArchitectureGraph{abc().chain({"a", "b", "d"}).chain({"a", "c", "d"}).design()}.cycles(), IsEmpty());
}

TEST(ArchitectureGraph, TellsACycleFromItsFirstComponentWhateverTheLinks) {
    for (const auto& order : {std::vector{"b", "c", "a", "b"}, std::vector{"c", "a", "b", "c"}}) {
        Drawing drawing = abc();
        for (std::size_t i = 0; i + 1 < order.size(); ++i) {
            drawing.link(order[i], order[i + 1]);
        }
        const auto cycles = ArchitectureGraph{drawing.design()}.cycles();
        ASSERT_EQ(cycles.size(), 1U);
        EXPECT_THAT(names(cycles[0]), ElementsAre("a", "b", "c"));
    }
}

TEST(ArchitectureGraph, TellsEveryCycleThatSharesAComponentOnce) {
    const auto cycles =
        ArchitectureGraph{abc().chain({"a", "b", "a"}).chain({"b", "c", "b"}).link("d", "d").design()}.cycles();
    ASSERT_EQ(cycles.size(), 3U);
    EXPECT_THAT(names(cycles[0]), ElementsAre("a", "b"));
    EXPECT_THAT(names(cycles[1]), ElementsAre("b", "c"));
    EXPECT_THAT(names(cycles[2]), ElementsAre("d"));
}

TEST(ArchitectureGraph, NamesThePointsThatEveryWayLeadsThrough) {
    Drawing drawing = Drawing{}.box("users", "users").box("lb", "load-balancer");
    drawing.box("api1", "api-server").box("api2", "api-server").box("hub", "service").box("db", "postgres");
    drawing.chain({"users", "lb", "api1", "hub", "db"}).chain({"lb", "api2", "hub"});
    const ArchitectureGraph graph{drawing.design()};
    EXPECT_THAT(names(graph.single_points(ids({"users"}), "db")), ElementsAre("lb", "hub"));
    EXPECT_THAT(names(graph.single_points(ids({"users"}), "hub")), ElementsAre("lb"));
}

TEST(ArchitectureGraph, CountsAPointOnlyWhereAllStartsNeedIt) {
    Drawing drawing = Drawing{}.box("eu", "users").box("us", "users").box("lb", "load-balancer");
    drawing.box("api", "api-server").box("db", "postgres");
    drawing.chain({"eu", "lb", "api", "db"}).link("us", "api");
    const ArchitectureGraph graph{drawing.design()};
    EXPECT_THAT(names(graph.single_points(ids({"eu"}), "db")), ElementsAre("lb", "api"));
    EXPECT_THAT(names(graph.single_points(ids({"eu", "us"}), "db")), ElementsAre("api"));
    EXPECT_THAT(graph.single_points(ids({"eu"}), "us"), IsEmpty());
    EXPECT_THAT(graph.single_points({}, "db"), IsEmpty());
    EXPECT_THAT(graph.single_points(ids({"eu"}), "ghost"), IsEmpty());
}

TEST(ArchitectureGraph, AnswersAlikeWhateverTheOrderOfTheLinks) {
    Drawing drawing = abc().chain({"a", "b", "c", "d", "b"}).chain({"c", "a"}).chain({"d", "a"});
    Design shuffled = drawing.design();
    std::ranges::reverse(shuffled.links);
    const ArchitectureGraph one{drawing.design()};
    const ArchitectureGraph other{shuffled};
    EXPECT_EQ(one.cycles(), other.cycles());
    EXPECT_EQ(one.reachable_from(ids({"b"})), other.reachable_from(ids({"b"})));
    EXPECT_EQ(one.single_points(ids({"a"}), "d"), other.single_points(ids({"a"}), "d"));
}

} // namespace
} // namespace tiers::test
