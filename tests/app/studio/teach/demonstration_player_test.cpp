#include "app/studio/run/run_controller.h"
#include "app/studio/teach/demonstration_player.h"
#include "tests/app/studio/patience.h"
#include "tests/app/studio/teach/small_demonstration.h"

#include <QTest>

#include <gtest/gtest.h>

namespace tiers::studio {
namespace {

using namespace std::chrono_literals;
using test::smallDemonstration;

class DemonstrationPlayerTest : public testing::Test {
  protected:
    DemonstrationPlayerTest() { player.open(smallDemonstration()); }

    template <class Condition> static bool eventually(Condition condition) {
        return QTest::qWaitFor(condition, patience);
    }
    bool standsAt(Duration time) {
        return eventually(
            [&] { return run.now() == time && !player.isSeeking() && run.state() == RunController::State::Paused; });
    }

    RunController run;
    std::vector<Design> placed;
    bool keepsCanvas{};
    DemonstrationPlayer player{run, [this](const Design& design, const std::function<void()>& then) {
                                   if (keepsCanvas) return;
                                   placed.push_back(design);
                                   run.reset();
                                   then();
                               }};
};

TEST_F(DemonstrationPlayerTest, PlayPausesExactlyAtEachScene) {
    run.setSpeed(0);
    EXPECT_FALSE(player.scene().has_value());
    player.play();
    ASSERT_TRUE(standsAt(2s));
    EXPECT_EQ(player.scene(), 0U);
    EXPECT_TRUE(player.phases().empty());
    player.play();
    ASSERT_TRUE(standsAt(6s));
    EXPECT_EQ(player.scene(), 1U);
    ASSERT_TRUE(eventually([&] { return player.phases().size() == 1; }));
    EXPECT_NEAR(player.phases()[0].offered_per_s, 200, 40);
    player.play();
    ASSERT_TRUE(eventually([&] { return player.outcome().has_value(); }));
    EXPECT_EQ(player.phases().size(), 2U);
    EXPECT_TRUE(player.atEnd());
}

TEST_F(DemonstrationPlayerTest, TheFiguresAreThoseOfTheCommand) {
    const auto expected = run_variant(player.demonstration(), player.variant(), DemonstrationPlayer::seed());
    for (int step = 0; step < 3; ++step) {
        player.next();
        ASSERT_TRUE(eventually([&] { return !player.isSeeking(); }));
    }
    ASSERT_TRUE(eventually([&] { return player.outcome().has_value(); }));
    ASSERT_EQ(player.phases().size(), expected.value->phases.size());
    for (std::size_t i = 0; i < player.phases().size(); ++i) {
        EXPECT_EQ(player.phases()[i].goodput_per_s, expected.value->phases[i].goodput_per_s);
        EXPECT_EQ(player.phases()[i].p99_ms, expected.value->phases[i].p99_ms);
    }
    EXPECT_TRUE(player.outcome()->agrees());
    EXPECT_TRUE(player.isUndisturbed());
}

TEST_F(DemonstrationPlayerTest, BackRepeatsTheRunUpToTheSceneBefore) {
    player.next();
    ASSERT_TRUE(standsAt(2s));
    player.next();
    ASSERT_TRUE(standsAt(6s));
    player.back();
    ASSERT_TRUE(standsAt(2s));
    EXPECT_EQ(player.scene(), 0U);
    player.back();
    ASSERT_TRUE(standsAt(0s));
    EXPECT_FALSE(player.scene().has_value());
}

TEST_F(DemonstrationPlayerTest, AnotherVariantComesToTheSameMoment) {
    player.next();
    ASSERT_TRUE(standsAt(2s));
    player.next();
    ASSERT_TRUE(standsAt(6s));
    ASSERT_TRUE(eventually([&] { return player.phases().size() == 1; }));
    const auto offered = player.phases()[0].offered_per_s;
    player.setVariant(1);
    ASSERT_TRUE(standsAt(6s));
    ASSERT_TRUE(eventually([&] { return player.phases().size() == 1; }));
    EXPECT_EQ(player.variant().id, "more");
    EXPECT_EQ(placed.back(), player.variant().design);
    EXPECT_EQ(player.phases()[0].offered_per_s, offered) << "the same traffic";
}

TEST_F(DemonstrationPlayerTest, AFaultFromOutsideIsTold) {
    player.next();
    ASSERT_TRUE(standsAt(2s));
    Fault fault;
    fault.kind = FaultKind::Outage;
    fault.target = "api";
    run.inject(fault);
    ASSERT_TRUE(eventually([&] { return !player.isUndisturbed(); }));
}

TEST_F(DemonstrationPlayerTest, WhoKeepsTheCanvasKeepsTheVariant) {
    keepsCanvas = true;
    player.setVariant(1);
    EXPECT_EQ(player.variant().id, "one");
    Demonstration other = smallDemonstration();
    other.id = "other";
    player.open(other);
    EXPECT_NE(player.demonstration().id, "other");
}

TEST_F(DemonstrationPlayerTest, ARunOfThePersonsOwnIsNotTheScripts) {
    run.start(scenario_of(player.variant()), options_of(player.demonstration(), 7), RunController::Begin::Paused);
    EXPECT_FALSE(player.scene().has_value());
    EXPECT_FALSE(player.isUndisturbed());
    player.next();
    ASSERT_TRUE(standsAt(2s));
    EXPECT_TRUE(player.isUndisturbed());
}

} // namespace
} // namespace tiers::studio
