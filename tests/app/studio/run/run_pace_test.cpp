#include "app/studio/run/run_pace.h"

#include <gtest/gtest.h>

namespace tiers::studio {
namespace {

using namespace std::chrono_literals;

constexpr RunPace::RealTime start{100s};

TEST(RunPaceTest, AllowsSimulatedTimeInProportionToRealTime) {
    RunPace pace;
    pace.setSpeed(10, start, 5s);
    EXPECT_EQ(pace.allowed(start), Duration(5s));
    EXPECT_EQ(pace.allowed(start + 300ms), Duration(8s));
    EXPECT_EQ(pace.due(8s), start + 300ms);
}

TEST(RunPaceTest, ZeroSpeedSetsNoLimit) {
    RunPace pace;
    pace.setSpeed(0, start, 5s);
    EXPECT_EQ(pace.allowed(start), Duration::max());
}

TEST(RunPaceTest, AChangeOfSpeedGoesOnFromWhereTheClockStands) {
    RunPace pace;
    pace.setSpeed(1, start, 0s);
    pace.setSpeed(100, start + 2s, 2s);
    EXPECT_EQ(pace.allowed(start + 2s), Duration(2s));
    EXPECT_EQ(pace.allowed(start + 3s), Duration(102s));
}

TEST(RunPaceTest, LostTimeIsGivenUpInsteadOfCaughtUp) {
    RunPace pace;
    pace.setSpeed(10, start, 0s);
    pace.observe(start + 2s, 4s); // 20 s were allowed
    EXPECT_EQ(pace.allowed(start + 2s), Duration(4s));
    EXPECT_EQ(pace.allowed(start + 3s), Duration(14s));
}

TEST(RunPaceTest, ASmallDelayIsCaughtUp) {
    RunPace pace;
    pace.setSpeed(1, start, 0s);
    pace.observe(start + 1s, 950ms);
    EXPECT_EQ(pace.allowed(start + 1s), Duration(1s));
}

TEST(RunPaceTest, ReachedSpeedIsThatOfTheLastSecond) {
    RunPace pace;
    pace.setSpeed(0, start, 0s);
    EXPECT_EQ(pace.reached(), 0);
    for (int tenth = 1; tenth <= 30; ++tenth) {
        const double speed = tenth <= 10 ? 1 : 50;
        const Duration before = tenth <= 10 ? Duration(0s) : Duration(1s);
        const int since = tenth <= 10 ? tenth : tenth - 10;
        pace.observe(start + tenth * 100ms, before + from_seconds(speed * since / 10));
    }
    EXPECT_NEAR(pace.reached(), 50, 1);
}

} // namespace
} // namespace tiers::studio
