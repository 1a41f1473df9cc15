#include "core/analysis/cost.h"

#include <gtest/gtest.h>

namespace tiers {
namespace {

TEST(MonthlyCost, AddsPricesTimesInstances) {
    const Design shop{.components = {{.id = "users", .kind = "users"},
                                     {.id = "api", .kind = "api-server", .parameters = {{"instances", 3.0}}},
                                     {.id = "db", .kind = "postgres", .parameters = {{"price", 0.10}}}}};
    const CostFigures cost = monthly_cost(shop);
    EXPECT_NEAR(cost.usd_per_month, 3 * 0.04 * 730 + 0.10 * 730, 1e-9);
    ASSERT_EQ(cost.items.size(), 2U) << "users cost nothing";
    EXPECT_EQ(cost.items[0].component, "api");
    EXPECT_NEAR(cost.items[0].usd_per_month, 87.6, 1e-9);
    EXPECT_EQ(cost.items[1].component, "db");
}

TEST(MonthlyCost, PaysForAStandby) {
    const Design shop{
        .components = {{.id = "db", .kind = "postgres", .parameters = {{"standby", std::string{"sync"}}}}}};
    EXPECT_NEAR(monthly_cost(shop).usd_per_month, 2 * 0.08 * 730, 1e-9);
}

TEST(MonthlyCost, OfAnEmptyDesignIsNothing) {
    EXPECT_EQ(monthly_cost(Design{}).usd_per_month, 0);
}

} // namespace
} // namespace tiers
