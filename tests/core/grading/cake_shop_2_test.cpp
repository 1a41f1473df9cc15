#include "tests/core/grading/shipped.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <algorithm>

namespace tiers {
namespace {

using test::finding_of;
using test::missed_by;
using test::table_of;
using testing::HasSubstr;

const test::Shipped& shipped() {
    static const test::Shipped cake_shop_2("cake-shop-2");
    return cake_shop_2;
}
const Challenge& cake_shop() {
    return shipped().challenge();
}

TEST(CakeShop2Test, TextsAreThereAndTellBothFiguresOfTheCrowd) {
    test::expect_texts(cake_shop());
    for (const char* figure : {"500,000", "100,000", "25,000"}) EXPECT_THAT(cake_shop().approach, HasSubstr(figure));
    EXPECT_THAT(cake_shop().requires_ids, testing::ElementsAre("cake-shop-1"));
}

TEST(CakeShop2Test, TheCrowdIsTwentyFiveThousandAtATimeAndReadsAHundredTimesAsMuchAsItWrites) {
    std::int64_t people = 0;
    for (const auto& population : cake_shop().workload.populations)
        people += std::get<ConcurrentDemand>(population.demand).concurrent_users;
    EXPECT_EQ(people, 25'000);
    double reads = 0, writes = 0;
    for (const auto& request_class : cake_shop().workload.classes)
        (request_class.operation == Operation::Write ? writes : reads) += request_class.share;
    EXPECT_NEAR(reads / writes, 100, 1);
    EXPECT_EQ(find_class(cake_shop().workload, "photo")->keys, 2'000);
}

TEST(CakeShop2Test, StarterIsOnlyABeginning) {
    const auto verdict = shipped().verdict_of(cake_shop().starter);
    EXPECT_FALSE(verdict.passed);
    EXPECT_THAT(finding_of(verdict, "page-load").cause, HasSubstr("finds no way"));
}

TEST(CakeShop2Test, ThePublishedDesignLosesItsSessionsWithTheCache) {
    const auto verdict = shipped().verdict_of(cake_shop().reference);
    EXPECT_THAT(missed_by(verdict), testing::UnorderedElementsAre("answered", "drills", "sessions"))
        << table_of(verdict);
    const auto& drill = finding_of(verdict, "drills");
    EXPECT_EQ(drill.component, ComponentId("cache"));
    EXPECT_THAT(drill.cause, HasSubstr("While Redis was down"));
}

class ModelTest : public testing::TestWithParam<std::uint64_t> {};

TEST_P(ModelTest, MeetsEveryConstraint) {
    test::expect_met(shipped().verdict_of(cake_shop().model.value(), GetParam()));
}

INSTANTIATE_TEST_SUITE_P(FiveSeeds, ModelTest, testing::Values(1, 20, 300, 4'000, 50'000));

/// A wrong design, what the verdict says of one constraint, and whom it names.
struct Blame {
    std::string file;
    std::string constraint;
    std::string component;
    std::string words;
};
class WrongDesignTest : public testing::TestWithParam<Blame> {};

TEST_P(WrongDesignTest, MissesWhatItIsSaidToMissForTheReasonThatItIsSaidTo) {
    const auto& blame = GetParam();
    const auto wrong = std::ranges::find(cake_shop().wrong_designs, blame.file, &WrongDesign::file);
    ASSERT_NE(wrong, cake_shop().wrong_designs.end());
    const auto verdict = shipped().verdict_of_wrong(blame.file);
    EXPECT_THAT(missed_by(verdict), testing::UnorderedElementsAreArray(wrong->misses)) << table_of(verdict);
    const auto& finding = finding_of(verdict, blame.constraint);
    EXPECT_EQ(finding.component, ComponentId(blame.component)) << finding.cause;
    EXPECT_THAT(finding.cause, HasSubstr(blame.words));
}

INSTANTIATE_TEST_SUITE_P(
    CakeShop2, WrongDesignTest,
    testing::Values(Blame{"no-cache.tiers", "page-load", "db", "Postgres is too small"},
                    Blame{"leaning-on-the-cache.tiers", "drills", "db", "While Redis was down"},
                    Blame{"sticky-sessions.tiers", "sessions", "api", "in the memory of one instance"},
                    Blame{"no-spare.tiers", "drills", "api", "API server was replaced"},
                    Blame{"too-many-connections.tiers", "drills", "db", "hold 240 connections together"},
                    Blame{"stale-prices.tiers", "prices", "cdn", "CDN keeps \"catalogue\" for 1 h"},
                    Blame{"write-behind.tiers", "orders-stored", "cache", "had not yet written them to the database"}),
    [](const auto& instance) {
        auto name = instance.param.file.substr(0, instance.param.file.find('.'));
        std::erase(name, '-');
        return name;
    });

TEST(CakeShop2Test, EveryWrongDesignIsHeldToItsReason) {
    EXPECT_EQ(cake_shop().wrong_designs.size(), 7);
}

} // namespace
} // namespace tiers
