#include "app/studio/model/design_model.h"
#include "app/studio/run/scenario_source.h"
#include "tests/app/studio/run/small_shop.h"

#include <QSignalSpy>

#include <gtest/gtest.h>

namespace tiers::studio {
namespace {

using namespace std::chrono_literals;

Challenge dailyChallenge() {
    Challenge challenge;
    challenge.id = "daily";
    challenge.workload = test::smallShop().workload;
    challenge.workload.populations[0].demand = DailyDemand{86'400, 2, 3};
    challenge.assumptions = {Assumption{.id = "visitors",
                                        .title = "Visitors",
                                        .value = 86'400,
                                        .unit = "a day",
                                        .sets = {"populations.everyone.daily_users"}}};
    challenge.duration = 600s;
    challenge.warmup = 60s;
    Fault drill;
    drill.target = "db";
    challenge.drills = {drill};
    return challenge;
}

class ScenarioSourceTest : public testing::Test {
  protected:
    DesignModel model;
    ScenarioSource source{model};
};

TEST_F(ScenarioSourceTest, WithoutAChallengeTheDocumentsOwnWorkloadRuns) {
    EXPECT_FALSE(source.hasWorkload());
    model.load(test::smallShop().design);
    EXPECT_TRUE(source.hasWorkload());
    EXPECT_EQ(source.scenario().workload, test::smallShop().workload);
    EXPECT_EQ(source.scenario().design, model.design());
}

TEST_F(ScenarioSourceTest, AChallengeBringsWorkloadDrillsAndDuration) {
    model.load(test::smallShop().design);
    source.setChallenge(dailyChallenge());
    EXPECT_EQ(source.scenario().workload, dailyChallenge().workload);
    EXPECT_EQ(source.scenario().faults, dailyChallenge().drills);
    EXPECT_EQ(source.options().duration, Duration(600s));
    EXPECT_EQ(source.options().warmup, Duration(60s));
    source.setChallenge(std::nullopt);
    EXPECT_EQ(source.scenario().workload, test::smallShop().workload);
}

TEST_F(ScenarioSourceTest, AnAssumptionChangesTheWorkloadUntilItIsReset) {
    source.setChallenge(dailyChallenge());
    const double before = base_rate_per_second(source.workload().populations[0]);
    QSignalSpy changed(&source, &ScenarioSource::changed);
    EXPECT_FALSE(source.setAssumption("visitors", 172'800));
    EXPECT_EQ(changed.count(), 1);
    EXPECT_TRUE(source.assumptionsChanged());
    EXPECT_DOUBLE_EQ(base_rate_per_second(source.workload().populations[0]), 2 * before);
    EXPECT_EQ(source.assumedChallenge().workload, source.workload());
    source.resetAssumptions();
    EXPECT_FALSE(source.assumptionsChanged());
    EXPECT_DOUBLE_EQ(base_rate_per_second(source.workload().populations[0]), before);
}

TEST_F(ScenarioSourceTest, AnAssumptionThatDoesNotFitIsRefusedAndChangesNothing) {
    source.setChallenge(dailyChallenge());
    EXPECT_TRUE(source.setAssumption("visitors", -5).has_value());
    EXPECT_FALSE(source.assumptionsChanged());
}

TEST_F(ScenarioSourceTest, MovingThingsOnTheCanvasIsNoChange) {
    model.load(test::smallShop().design);
    QSignalSpy changed(&source, &ScenarioSource::changed);
    model.moveComponents({"api"}, {40, 0});
    EXPECT_EQ(changed.count(), 0);
    model.setParameter(ComponentId("api"), "instances", ParameterValue(3.0));
    EXPECT_EQ(changed.count(), 1);
}

} // namespace
} // namespace tiers::studio
