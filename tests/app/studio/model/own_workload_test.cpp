#include "app/studio/model/own_workload.h"

#include <gtest/gtest.h>

namespace tiers::studio {
namespace {

TEST(OwnWorkload, TheUsualOneHasVisitorsWhoReadAndNowAndThenWrite) {
    const Workload usual = usualWorkload();
    ASSERT_EQ(usual.populations.size(), 1U);
    EXPECT_EQ(demandOf(usual.populations[0]), 100);
    EXPECT_EQ(base_rate_per_second(usual.populations[0]), 100);
    EXPECT_NEAR(shareOf(usual, ClassId("browse")), 0.9, 1e-9);
    EXPECT_NEAR(shareOf(usual, ClassId("order")), 0.1, 1e-9);
}

TEST(OwnWorkload, EachKindOfDemandHasAFigureThatCanBeChanged) {
    Workload workload = usualWorkload();
    for (const Demand& demand : {Demand{RateDemand{}}, Demand{DailyDemand{.daily_users = 10, .requests_per_user = 2}},
                                 Demand{ConcurrentDemand{.concurrent_users = 5, .think_time = {}}}}) {
        workload.populations[0].demand = demand;
        workload = withDemand(workload, workload.populations[0].id, 250);
        EXPECT_EQ(demandOf(workload.populations[0]), 250);
        EXPECT_EQ(workload.populations[0].demand.index(), demand.index());
    }
}

TEST(OwnWorkload, AShareLeavesTheOthersTheirProportions) {
    Workload workload = usualWorkload();
    RequestClass third{.id = ClassId("search"), .share = 0.3};
    workload.classes.push_back(third); // of 1.3 in all
    workload = withShare(workload, ClassId("order"), 0.4);
    EXPECT_NEAR(shareOf(workload, ClassId("order")), 0.4, 1e-9);
    EXPECT_NEAR(shareOf(workload, ClassId("browse")), 0.45, 1e-9);
    EXPECT_NEAR(shareOf(workload, ClassId("search")), 0.15, 1e-9);
    const Workload alone{.populations = {}, .classes = {third}};
    EXPECT_NEAR(shareOf(withShare(alone, ClassId("search"), 0.2), ClassId("search")), 1, 1e-9);
}

} // namespace
} // namespace tiers::studio
