#include "core/model/design.h"
#include "core/model/problem.h"

#include <gtest/gtest.h>

namespace tiers {
namespace {

using namespace std::chrono_literals;

Population population_with(Demand demand) {
    Population population;
    population.id = "visitors";
    population.demand = std::move(demand);
    return population;
}

TEST(Workload, OpenPopulationsHaveABaseRateAndClosedOnesNone) {
    EXPECT_DOUBLE_EQ(base_rate_per_second(population_with(RateDemand{Rate{1200}})), 1200);
    EXPECT_DOUBLE_EQ(base_rate_per_second(population_with(DailyDemand{10'000, 8.64, 3})), 3);
    EXPECT_DOUBLE_EQ(base_rate_per_second(population_with(ConcurrentDemand{50, Distribution{Exponential{5s}}})), 0);
}

TEST(Workload, ThingsAreFoundByTheirIds) {
    Workload workload;
    workload.populations.push_back(population_with(RateDemand{}));
    workload.classes.emplace_back().id = "browse";
    EXPECT_EQ(find_population(workload, "visitors"), &workload.populations[0]);
    EXPECT_EQ(find_population(workload, "nobody"), nullptr);
    EXPECT_EQ(find_class(workload, "browse"), &workload.classes[0]);
    EXPECT_EQ(find_class(workload, "order"), nullptr);

    Design design;
    design.regions.emplace_back().id = "us";
    design.components.emplace_back().id = "api";
    design.links.emplace_back().id = "api-db";
    EXPECT_EQ(find_region(design, "us"), &design.regions[0]);
    EXPECT_EQ(find_component(design, "api"), &design.components[0]);
    EXPECT_EQ(find_component(design, "db"), nullptr);
    EXPECT_EQ(find_link(design, "api-db"), &design.links[0]);
    EXPECT_EQ(find_link(design, "db-api"), nullptr);
}

TEST(Problem, IsDescribedWithItsPathWhereItHasOne) {
    EXPECT_EQ(describe({"links[0].from", "expected an id"}), "links[0].from: expected an id");
    EXPECT_EQ(describe({"", "the text is empty"}), "the text is empty");
}

} // namespace
} // namespace tiers
