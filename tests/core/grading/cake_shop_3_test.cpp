#include "core/graph/residency.h"
#include "tests/core/grading/shipped.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <algorithm>
#include <set>

namespace tiers {
namespace {

using test::finding_of;
using test::missed_by;
using test::table_of;
using testing::HasSubstr;

const test::Shipped& shipped() {
    static const test::Shipped cake_shop_3("cake-shop-3");
    return cake_shop_3;
}
const Challenge& cake_shop() {
    return shipped().challenge();
}

TEST(CakeShop3Test, TextsAreThereAndTellBothFigures) {
    test::expect_texts(cake_shop());
    for (const char* figure : {"wo million", "500,000", "200 ms", "100 ms"})
        EXPECT_THAT(cake_shop().approach, HasSubstr(figure));
    for (const char* currency : {"USD", "CAD", "EUR", "SEK", "JPY"})
        EXPECT_THAT(cake_shop().brief, HasSubstr(currency));
    EXPECT_THAT(cake_shop().requires_ids, testing::ElementsAre("cake-shop-2"));
}

TEST(CakeShop3Test, TwoMillionVisitorsComeFromFiveCountries) {
    double visitors = 0;
    std::set<RegionId> regions;
    for (const auto& population : cake_shop().workload.populations) {
        visitors += std::get<DailyDemand>(population.demand).daily_users;
        regions.insert(population.region.value());
    }
    EXPECT_EQ(visitors, 2e6);
    EXPECT_EQ(regions.size(), 5);
}

TEST(CakeShop3Test, StarterIsOnlyABeginning) {
    const auto verdict = shipped().verdict_of(cake_shop().starter);
    EXPECT_FALSE(verdict.passed);
    EXPECT_THAT(finding_of(verdict, "quick-japan").cause, HasSubstr("finds no way"));
}

TEST(CakeShop3Test, ThePublishedDesignStoresEuropesOrdersInAmericaAndShowsTheWay) {
    const auto verdict = shipped().verdict_of(cake_shop().reference);
    EXPECT_THAT(missed_by(verdict), testing::ElementsAre("residency")) << table_of(verdict);
    const auto& residency = finding_of(verdict, "residency");
    EXPECT_GT(residency.value.value(), 100);
    EXPECT_EQ(residency.component, ComponentId("db-us"));
    EXPECT_THAT(
        residency.cause,
        HasSubstr("Orders in us-east, by this way and others: Visitors in Germany → DNS → Balancer Europe → API Europe "
                  "→ Orders."));
    EXPECT_FALSE(find_residency_violations(cake_shop().reference, cake_shop().workload).empty());
}

TEST(CakeShop3Test, TheModelKeepsResidencyOnTheDrawingToo) {
    EXPECT_TRUE(find_residency_violations(cake_shop().model.value(), cake_shop().workload).empty());
}

class GlobalModelTest : public testing::TestWithParam<std::uint64_t> {};

TEST_P(GlobalModelTest, MeetsEveryConstraint) {
    test::expect_met(shipped().verdict_of(cake_shop().model.value(), GetParam()));
}

INSTANTIATE_TEST_SUITE_P(FiveSeeds, GlobalModelTest, testing::Values(1, 20, 300, 4'000, 50'000));

TEST(CakeShop3Test, EveryWrongDesignMissesWhatItIsSaidToMiss) {
    for (const auto& wrong : cake_shop().wrong_designs) test::expect_misses(shipped(), wrong);
}

TEST(CakeShop3Test, AServerOnTheOtherSideOfAnOceanIsNamed) {
    const auto verdict = shipped().verdict_of_wrong("one-region.tiers");
    const auto& finding = finding_of(verdict, "quick-japan");
    EXPECT_EQ(finding.component, ComponentId("api-us")) << table_of(verdict);
    EXPECT_THAT(finding.cause, HasSubstr("Visitors in Japan in ap-northeast and API America in us-east"));
}

TEST(CakeShop3Test, ACopyForTheHeadquartersIsFoundWhereOrdersRest) {
    const auto verdict = shipped().verdict_of_wrong("dashboard-copy.tiers");
    const auto& finding = finding_of(verdict, "residency");
    EXPECT_EQ(finding.component, ComponentId("dashboard-copy"));
    EXPECT_THAT(finding.cause, HasSubstr("Orders Europe → Dashboard copy."));
}

TEST(CakeShop3Test, CopiesThatCheckoutReadsAreNamedAndCounted) {
    const auto verdict = shipped().verdict_of_wrong("checkout-from-a-copy.tiers");
    const auto& finding = finding_of(verdict, "checkout");
    EXPECT_EQ(finding.measured, "reads Copy Europe and Copy Asia");
    EXPECT_THAT(finding.cause, HasSubstr("showed old data"));
}

} // namespace
} // namespace tiers
