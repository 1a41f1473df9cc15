#include "core/graph/route_plan.h"
#include "tests/core/graph/drawing.h"

#include <gmock/gmock.h>

namespace tiers::test {
namespace {

using testing::HasSubstr;

Workload in_two_regions() {
    Workload workload = workload_of({cart(), order()});
    workload.populations = {{.id = "europe", .region = "eu"}, {.id = "america", .region = "us"}};
    return workload;
}

std::string users_named(const Design& design, const Workload& workload, const PopulationId& population) {
    const Component* users = users_of(design, workload, population);
    return users ? users->id.value : "none";
}

TEST(RoutePlan, HasARouteForEveryPopulationAndClassInTheWorkloadsOrder) {
    const Design design = Drawing{}.box("users", "users").box("api", "api-server").link("users", "api").design();
    const RoutePlan plan = plan_routes(design, in_two_regions());
    ASSERT_EQ(plan.routes.size(), 4U);
    EXPECT_EQ(plan.routes[1].population, PopulationId{"europe"});
    EXPECT_EQ(plan.routes[1].request_class, ClassId{"order"});
    EXPECT_EQ(plan.routes[2].population, PopulationId{"america"});
    EXPECT_EQ(find_route(plan, "america", "cart"), &plan.routes[2]);
    EXPECT_EQ(find_route(plan, "america", "nothing"), nullptr);
    EXPECT_EQ(find_route(plan, "nobody", "cart"), nullptr);
}

TEST(RoutePlan, LeavesPagesToTheirDocumentAndAssets) {
    const RequestClass page{.id = "home", .share = 1, .page = PageView{.document = "browse", .assets = "image"}};
    const Design design = Drawing{}.box("users", "users").box("api", "api-server").link("users", "api").design();
    const RoutePlan plan = plan_routes(design, workload_of({page, browse(), image()}));
    ASSERT_EQ(plan.routes.size(), 2U);
    EXPECT_EQ(plan.routes[0].request_class, ClassId{"browse"});
    EXPECT_EQ(plan.routes[1].request_class, ClassId{"image"});
}

TEST(RoutePlan, SaysThatNoComponentStandsForAPopulation) {
    const RoutePlan plan = plan_routes(Design{}, workload_of({cart()}));
    const Diagnosis& diagnosis = plan.routes.at(0).diagnosis.value();
    EXPECT_EQ(diagnosis.dead_end, DeadEnd::NoUsers);
    EXPECT_EQ(diagnosis.message, "No component stands for the users of visitors.");
    EXPECT_THAT(diagnosis.remedy, HasSubstr("population"));
}

TEST(RoutePlan, GivesUpOnADrawingThatBranchesWithoutEnd) {
    Drawing drawing = Drawing{}.box("users", "users");
    constexpr int services = 40;
    for (int i = 0; i < services; ++i) {
        drawing.box("s" + std::to_string(i), "service");
    }
    drawing.link("users", "s0");
    for (int i = 0; i < services; ++i) {
        for (int k = 0; k < services; ++k) {
            if (i != k) drawing.link("s" + std::to_string(i), "s" + std::to_string(k));
        }
    }
    EXPECT_EQ(diagnosis_of(drawing, cart()).dead_end, DeadEnd::TooManySteps);
    EXPECT_EQ(diagnosis_of(drawing, order()).dead_end, DeadEnd::TooManySteps);
}

TEST(RoutePlan, GivesUpOnAWayOfThousandsOfHops) {
    Drawing drawing = Drawing{}.box("users", "users").box("s0", "service").link("users", "s0");
    for (int i = 1; i < 5000; ++i) {
        drawing.box("s" + std::to_string(i), "service");
        drawing.link("s" + std::to_string(i - 1), "s" + std::to_string(i));
    }
    EXPECT_EQ(diagnosis_of(drawing, cart()).dead_end, DeadEnd::TooManySteps);
}

TEST(UsersOf, PrefersTheComponentThatNamesThePopulation) {
    const Design design =
        Drawing{}.box_in("eu", "a", "users").box_in("us", "b", "users", {{"population", "europe"}}).design();
    EXPECT_EQ(users_named(design, in_two_regions(), "europe"), "b");
    EXPECT_EQ(users_named(design, in_two_regions(), "america"), "a") << "the only one that is left";
}

TEST(UsersOf, ThenTakesTheOneInThePopulationsRegion) {
    const Design design = Drawing{}.box_in("us", "a", "users").box_in("eu", "b", "users").design();
    EXPECT_EQ(users_named(design, in_two_regions(), "europe"), "b");
    EXPECT_EQ(users_named(design, in_two_regions(), "america"), "a");
}

TEST(UsersOf, ThenTakesTheOnlyOneAndNoneWhereThereAreMore) {
    EXPECT_EQ(users_named(Drawing{}.box("a", "users").design(), in_two_regions(), "europe"), "a");
    EXPECT_EQ(users_named(Drawing{}.box("a", "users").box("b", "users").design(), in_two_regions(), "europe"), "none");
    EXPECT_EQ(
        users_named(Drawing{}.box("a", "users", {{"population", "america"}}).design(), in_two_regions(), "europe"),
        "none");
    EXPECT_EQ(users_named(Design{}, in_two_regions(), "europe"), "none");
}

} // namespace
} // namespace tiers::test
