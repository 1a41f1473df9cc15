#include "app/studio/charts/run_history.h"

#include <gtest/gtest.h>

#include <cmath>

namespace tiers::studio {
namespace {

using namespace std::chrono_literals;

Recording tracks() {
    Recording recording;
    recording.classes = {ClassId("browse")};
    recording.components = {{ComponentId("users"), "Users", {}}, {ComponentId("api"), "API server", {"workers"}}};
    return recording;
}

Window window() {
    Window window;
    window.start = 4s;
    window.length = 2s;
    window.total.offered = 100;
    window.total.ok = 80;
    window.total.good = 60;
    window.total.errors[static_cast<std::size_t>(ErrorCause::PoolTimeout)] = 20;
    for (int i = 1; i <= 80; ++i) window.total.response.record(i * 1ms);
    window.classes.resize(1);
    window.components.resize(2);
    window.components[1].utilization = 0.75;
    return window;
}

TEST(RunHistoryTest, TurnsCountsIntoRatesAtTheEndOfTheStretch) {
    RunHistory history;
    history.begin(tracks(), 2s);
    history.append(std::vector{window()});

    ASSERT_EQ(history.times().size(), 1U);
    EXPECT_DOUBLE_EQ(history.times()[0], 6);
    const TrafficRow& row = history.traffic(0)[0];
    EXPECT_DOUBLE_EQ(row.offered, 50);
    EXPECT_DOUBLE_EQ(row.throughput, 40);
    EXPECT_DOUBLE_EQ(row.goodput, 30);
    EXPECT_DOUBLE_EQ(row.errors[static_cast<std::size_t>(ErrorCause::PoolTimeout)], 10);
    EXPECT_NEAR(row.p50, 40, 1);
    EXPECT_NEAR(row.p95, 76, 1);
    EXPECT_DOUBLE_EQ(history.utilization(1)[0], 0.75);
}

TEST(RunHistoryTest, AStretchTakesItsWindowsTogether) {
    RunHistory history;
    history.begin(tracks(), 4s);
    Window first = window();
    Window second = window();
    second.start = 6s;
    second.components[1].utilization = 0.25;
    second.total = {};
    second.total.ok = 720;
    for (int i = 1; i <= 720; ++i) second.total.response.record(1000ms);
    history.append(std::vector{first});
    EXPECT_TRUE(history.times().empty());
    history.append(std::vector{second});
    ASSERT_EQ(history.times().size(), 1U);
    EXPECT_DOUBLE_EQ(history.times()[0], 8);
    EXPECT_DOUBLE_EQ(history.traffic(0)[0].throughput, 200);
    EXPECT_NEAR(history.traffic(0)[0].p50, 1000, 10); // of all 800 answers, no mean of medians
    EXPECT_DOUBLE_EQ(history.utilization(1)[0], 0.5);
}

TEST(RunHistoryTest, ALongRunIsDrawnInFewStretches) {
    EXPECT_EQ(stretchOf(60s), Duration(1s));
    EXPECT_EQ(stretchOf(25min), Duration(15s));
    EXPECT_EQ(stretchOf(12h), Duration(600s));
    EXPECT_EQ(stretchOf(1000h), Duration(1h));
}

TEST(RunHistoryTest, AStretchWithoutAnswersHasNoPercentiles) {
    RunHistory history;
    history.begin(tracks(), 2s);
    history.append(std::vector{window()});
    EXPECT_TRUE(std::isnan(history.traffic(1)[0].p95));
    EXPECT_DOUBLE_EQ(history.traffic(1)[0].throughput, 0);
}

TEST(RunHistoryTest, OnlyComponentsWithResourcesHaveServers) {
    RunHistory history;
    history.begin(tracks(), 2s);
    EXPECT_FALSE(history.hasServers(0));
    EXPECT_TRUE(history.hasServers(1));
}

TEST(RunHistoryTest, ANewRunForgetsTheOneBefore) {
    RunHistory history;
    history.begin(tracks(), 2s);
    history.append(std::vector{window()});
    history.begin(tracks(), 2s);
    EXPECT_TRUE(history.times().empty());
    EXPECT_TRUE(history.traffic(0).empty());
}

} // namespace
} // namespace tiers::studio
