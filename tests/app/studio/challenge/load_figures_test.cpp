#include "app/studio/challenge/load_figures.h"

#include <gtest/gtest.h>

namespace tiers::studio {
namespace {

TEST(LoadFiguresTest, VisitorsBecomePageViewsAndRequests) {
    Workload workload;
    Population visitors;
    visitors.demand = DailyDemand{.daily_users = 86'400, .requests_per_user = 2, .peak_factor = 3}; // 6 a second
    workload.populations = {visitors};
    RequestClass browse;
    browse.id = ClassId("browse");
    browse.share = 0.5;
    browse.page = PageView{ClassId("document"), ClassId("photo"), 9};
    RequestClass order;
    order.id = ClassId("order");
    order.share = 0.5;
    RequestClass photo; // only inside pages
    photo.id = ClassId("photo");
    workload.classes = {browse, order, photo};
    workload.traffic = {TrafficPoint{.factor = 1}, TrafficPoint{.factor = 5}};

    const LoadFigures load = loadFigures(workload);
    EXPECT_DOUBLE_EQ(load.viewsPerSecond, 3);
    EXPECT_DOUBLE_EQ(load.requestsPerSecond, 33);
    EXPECT_DOUBLE_EQ(load.highestFactor, 5);
    EXPECT_EQ(load.users, 0);
}

TEST(LoadFiguresTest, ClosedUsersAreCounted) {
    Workload workload;
    Population users;
    users.demand = ConcurrentDemand{.concurrent_users = 25'000};
    workload.populations = {users};
    EXPECT_EQ(loadFigures(workload).users, 25'000);
}

} // namespace
} // namespace tiers::studio
