#include "app/studio/charts/axis_scale.h"

#include <gtest/gtest.h>

#include <cmath>
#include <random>

namespace tiers::studio {
namespace {

TEST(NiceScaleTest, HoldsTheValueInAtMostFiveRoundSteps) {
    EXPECT_EQ(niceScale(480), (AxisScale{500, 100}));
    EXPECT_EQ(niceScale(500), (AxisScale{500, 100}));
    EXPECT_EQ(niceScale(501), (AxisScale{600, 200}));
    EXPECT_EQ(niceScale(7), (AxisScale{8, 2}));
    EXPECT_EQ(niceScale(0.03), (AxisScale{0.03, 0.01}));
}

TEST(NiceScaleTest, AnyValueFitsWithRoomToSpare) {
    std::mt19937_64 random(17);
    std::uniform_real_distribution<double> exponent(-6, 9);
    for (int i = 0; i < 2000; ++i) {
        const double value = std::pow(10, exponent(random));
        const AxisScale scale = niceScale(value);
        ASSERT_GE(scale.maximum, value * (1 - 1e-9)) << value;
        ASSERT_LE(scale.maximum, value * 2) << value;
        ASSERT_LE(scale.maximum / scale.step, 5 + 1e-9) << value;
    }
}

TEST(NiceScaleTest, NothingToShowStillHasAScale) {
    EXPECT_GT(niceScale(0).maximum, 0);
    EXPECT_GT(niceScale(std::nan("")).maximum, 0);
}

TEST(GrowingScaleTest, GrowsInStepsAndNeverShrinksUntilItIsReset) {
    GrowingScale scale(100);
    const AxisScale atFirst = scale.scale();
    EXPECT_FALSE(scale.hold(90));
    EXPECT_EQ(scale.scale(), atFirst);
    EXPECT_TRUE(scale.hold(130));
    const AxisScale grown = scale.scale();
    EXPECT_GT(grown.maximum, 130);
    EXPECT_FALSE(scale.hold(5));
    EXPECT_FALSE(scale.hold(135));
    EXPECT_EQ(scale.scale(), grown);
    scale.reset();
    EXPECT_EQ(scale.scale(), atFirst);
}

TEST(TimeScaleTest, AShortRunIsShownWholeFromTheStart) {
    EXPECT_EQ(timeScale(0, 120), timeScale(119, 120));
    EXPECT_EQ(timeScale(0, 120).maximum, 120);
}

TEST(TimeScaleTest, ALongRunGrowsInFewSteps) {
    int changes = 0;
    AxisScale last = timeScale(0, 7200);
    for (int now = 1; now <= 7200; ++now) {
        const AxisScale scale = timeScale(now, 7200);
        ASSERT_GE(scale.maximum, now);
        ASSERT_LE(scale.maximum, 7200);
        if (scale != last) ++changes;
        last = scale;
    }
    EXPECT_LE(changes, 8);
}

} // namespace
} // namespace tiers::studio
