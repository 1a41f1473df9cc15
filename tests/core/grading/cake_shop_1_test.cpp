#include "core/document/design_document.h"
#include "core/grading/verdict.h"
#include "tests/core/grading/shipped.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <algorithm>
#include <fstream>
#include <map>

namespace tiers {
namespace {

namespace fs = std::filesystem;
using test::finding_of;
using test::missed_by;
using test::table_of;
using testing::HasSubstr;

const test::Shipped& shipped() {
    static const test::Shipped cake_shop_1("cake-shop-1");
    return cake_shop_1;
}
const Challenge& cake_shop() {
    return shipped().challenge();
}
Verdict verdict_of(const Design& design, std::uint64_t seed = 1) {
    return shipped().verdict_of(design, seed);
}
Verdict verdict_of_wrong(const std::string& file) {
    return shipped().verdict_of_wrong(file);
}

TEST(ShippedChallengesTest, AllReadAndTheirNumberIsKnown) {
    const auto shelf = load_challenges(test::shipped_challenges());
    for (const auto& problem : shelf.problems) ADD_FAILURE() << describe(problem);
    EXPECT_EQ(shelf.challenges.size(), 3);
}

TEST(ShippedChallengesTest, EveryDesignOpensAndSavesUnchanged) {
    std::size_t of_challenges = 0;
    for (const auto& entry : fs::recursive_directory_iterator(test::shipped_challenges())) {
        if (entry.path().extension() != ".tiers") continue;
        if (fs::exists(entry.path().parent_path() / "challenge.json")) ++of_challenges;
        const auto bytes = read_file(entry.path());
        ASSERT_TRUE(bytes) << entry.path();
        const auto design = read_design(*bytes.value);
        ASSERT_TRUE(design) << entry.path() << ": " << describe(design.problems.front());
        EXPECT_EQ(write_design(*design.value), *bytes.value) << entry.path();
    }
    EXPECT_EQ(of_challenges, 24);
}

TEST(CakeShop1Test, TextsAreThereAndSaySomething) {
    const auto& challenge = cake_shop();
    test::expect_texts(challenge);
    EXPECT_THAT(challenge.brief, HasSubstr("Maya"));
}

TEST(CakeShop1Test, AssumptionsMakeTheCrowdOfTheBrief) {
    const auto lines = demand_sheet(cake_shop().workload);
    ASSERT_GE(lines.size(), 4);
    EXPECT_EQ(lines.front().value, 10'000);
    EXPECT_NEAR(lines[3].value, 3 * lines[2].value, 1e-9);
    for (const auto& assumption : cake_shop().assumptions) EXPECT_FALSE(assumption.source.empty()) << assumption.id;
}

TEST(CakeShop1Test, StarterIsOnlyABeginning) {
    const auto verdict = verdict_of(cake_shop().starter);
    EXPECT_FALSE(verdict.passed);
    EXPECT_THAT(missed_by(verdict), testing::IsSupersetOf({"page-load", "answered", "orders-stored", "availability"}))
        << table_of(verdict);
    EXPECT_THAT(finding_of(verdict, "page-load").cause, HasSubstr("finds no way"));
}

/// Photos under a name of their own, from object storage; everything else straight to the server.
Design two_names() {
    auto design = cake_shop().reference;
    design.components.push_back({"photos", "object-storage", "", RegionId("east"), {}, {}});
    find_link(design, "cdn-api")->to = "photos";
    design.links.push_back({"dns-api", "dns", "api", {}});
    return design;
}

TEST(CakeShop1Test, PagesStraightFromTheServerAreSlowForThoseFarAway) {
    const auto verdict = verdict_of(two_names());
    EXPECT_THAT(missed_by(verdict), testing::ElementsAre("page-load")) << table_of(verdict);
    EXPECT_THAT(finding_of(verdict, "page-load").cause, HasSubstr("on the way"));
}

TEST(CakeShop1Test, ASmallerGoodDesignPassesToo) {
    auto smallest = cake_shop().reference;
    find_component(smallest, "api")->parameters["cores"] = 1.0;
    find_component(smallest, "db")->parameters["cores"] = 1.0;
    const auto small = verdict_of(smallest);
    EXPECT_TRUE(small.passed) << table_of(small);
}

class ReferenceTest : public testing::TestWithParam<std::uint64_t> {};

TEST_P(ReferenceTest, MeetsEveryConstraint) {
    test::expect_met(verdict_of(cake_shop().reference, GetParam()));
}

INSTANTIATE_TEST_SUITE_P(FiveSeeds, ReferenceTest, testing::Values(1, 20, 300, 4'000, 50'000));

TEST(CakeShop1Test, EveryWrongDesignMissesWhatItIsSaidToMiss) {
    for (const auto& wrong : cake_shop().wrong_designs) test::expect_misses(shipped(), wrong);
}

TEST(CakeShop1Test, OneSmallServerIsToldThatItIsTooSmall) {
    const auto verdict = verdict_of_wrong("undersized.tiers");
    const auto& finding = finding_of(verdict, "page-load");
    EXPECT_EQ(finding.component, ComponentId("api"));
    EXPECT_THAT(finding.cause, HasSubstr("API server")) << table_of(verdict);
    EXPECT_THAT(finding.cause, HasSubstr("core"));
    EXPECT_TRUE(finding.when);
}

TEST(CakeShop1Test, PhotosFromTheServerAreToldToTravelTooFar) {
    const auto verdict = verdict_of_wrong("no-cdn.tiers");
    const auto& finding = finding_of(verdict, "page-load");
    EXPECT_THAT(finding.cause, HasSubstr("Visitors far away in us-west")) << table_of(verdict);
    EXPECT_THAT(finding.cause, HasSubstr("API server in us-east"));
}

TEST(CakeShop1Test, ADatabaseWithoutAnIndexIsNamed) {
    const auto verdict = verdict_of_wrong("slow-database.tiers");
    EXPECT_EQ(finding_of(verdict, "page-load").component, ComponentId("db")) << table_of(verdict);
}

TEST(CakeShop1Test, OverEngineeringIsToldWhatToDrop) {
    const auto verdict = verdict_of_wrong("over-engineered.tiers");
    EXPECT_THAT(finding_of(verdict, "right-size").cause, HasSubstr("Load balancer and Redis are not needed"))
        << table_of(verdict);
    EXPECT_THAT(verdict.advice, testing::Contains(HasSubstr("Drop Load balancer")));
    EXPECT_THAT(verdict.advice, testing::Contains(HasSubstr("Drop Redis")));
    EXPECT_THAT(verdict.advice, testing::Contains(HasSubstr("Run API server with 1 instance instead of 3")));
    EXPECT_THAT(verdict.advice, testing::Contains(HasSubstr("Give Postgres 1 core instead of 8")));
}

TEST(CakeShop1Test, DrawingNoRegionsBringsNobodyCloser) {
    Design undrawn = cake_shop().reference;
    undrawn.regions.clear();
    for (auto& component : undrawn.components) component.region.reset();
    const auto drawn = verdict_of(cake_shop().reference), other = verdict_of(undrawn);
    for (const char* population : {"nearby", "faraway"})
        EXPECT_EQ(other.result.populations.at(population).response_ms.p95,
                  drawn.result.populations.at(population).response_ms.p95)
            << population;
    EXPECT_GT(other.result.populations.at("faraway").response_ms.p95,
              other.result.populations.at("nearby").response_ms.p95);
}

TEST(GradeTest, SameSeedGivesTheSameVerdict) {
    EXPECT_EQ(write_verdict(verdict_of(cake_shop().reference, 7)), write_verdict(verdict_of(cake_shop().reference, 7)));
}

TEST(GradeTest, CloseCallsGetMoreRunsAndAreDecidedByTheEstimate) {
    auto challenge = cake_shop();
    std::erase_if(challenge.constraints, [](const Constraint& c) { return c.id != "page-load"; });
    const auto with_limit = [&](double below_ms) {
        std::get<PageLoadConstraint>(challenge.constraints.front().rule).below_ms = below_ms;
        std::vector<Problem> problems;
        return grade(challenge.reference, challenge, 1, {}, problems).value().findings.front();
    };
    challenge.replications = most_replications;
    const double estimate = with_limit(500).value.value();
    challenge.replications = 2;
    const auto met = with_limit(estimate + 0.001);
    EXPECT_EQ(met.judgement, Judgement::Met);
    EXPECT_THAT(met.note, HasSubstr("after 15 runs"));
    EXPECT_TRUE(met.cause.empty());
    const auto missed = with_limit(estimate);
    EXPECT_EQ(missed.judgement, Judgement::Missed);
    EXPECT_THAT(missed.note, HasSubstr("after 15 runs"));
    EXPECT_FALSE(missed.cause.empty());
}

TEST(GradeTest, StopsWhereProgressSaysSo) {
    std::vector<Problem> problems;
    double heard = 0;
    const auto verdict = grade(
        cake_shop().reference, cake_shop(), 1,
        [&](double share) {
            heard = share;
            return share < 0.1;
        },
        problems);
    EXPECT_FALSE(verdict);
    EXPECT_TRUE(problems.empty());
    EXPECT_GE(heard, 0.1);
    EXPECT_LT(heard, 0.5);
}

TEST(GradeTest, DesignThatCannotRunGivesProblems) {
    auto design = cake_shop().reference;
    design.components.push_back({"mystery", "crystal-ball", "", {}, {}, {}});
    std::vector<Problem> problems;
    EXPECT_FALSE(grade(design, cake_shop(), 1, {}, problems));
    EXPECT_FALSE(problems.empty());
}

} // namespace
} // namespace tiers
