#include "app/studio/charts/run_history.h"

#include <gtest/gtest.h>

#include <cmath>

namespace tiers::studio {
namespace {

using namespace std::chrono_literals;

Workload workload() {
    Workload workload;
    Population berlin, paris, boston;
    berlin.id = PopulationId("berlin");
    paris.id = PopulationId("paris");
    boston.id = PopulationId("boston");
    berlin.region = paris.region = RegionId("eu");
    boston.region = RegionId("us");
    workload.populations = {berlin, boston, paris};
    return workload;
}

Recording tracks() {
    Recording recording;
    recording.populations = {PopulationId("berlin"), PopulationId("boston"), PopulationId("paris")};
    recording.links = {LinkId("users-api")};
    recording.classes = {ClassId("browse")};
    recording.components = {{ComponentId("users"), "Users", {}}, {ComponentId("api"), "API server", {"workers"}}};
    return recording;
}

void begin(RunHistory& history, const std::vector<Duration>& stretches) {
    history.begin(tracks(), trafficParts(tracks(), workload()), stretches);
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
    window.populations.resize(3);
    window.links.resize(1);
    window.components.resize(2);
    window.components[1].utilization = 0.75;
    return window;
}

TEST(RunHistoryTest, TurnsCountsIntoRatesAtTheEndOfTheStretch) {
    RunHistory history;
    begin(history, {2s});
    history.append(std::vector{window()});

    ASSERT_EQ(history.level(0).times().size(), 1U);
    EXPECT_DOUBLE_EQ(history.level(0).times()[0], 6);
    const TrafficRow& row = history.level(0).traffic(0)[0];
    EXPECT_DOUBLE_EQ(row.offered, 50);
    EXPECT_DOUBLE_EQ(row.throughput, 40);
    EXPECT_DOUBLE_EQ(row.goodput, 30);
    EXPECT_DOUBLE_EQ(row.errors[static_cast<std::size_t>(ErrorCause::PoolTimeout)], 10);
    EXPECT_NEAR(row.p50, 40, 1);
    EXPECT_NEAR(row.p95, 76, 1);
    EXPECT_DOUBLE_EQ(history.level(0).component(1)[0].utilization, 0.75);
}

TEST(RunHistoryTest, AStretchTakesItsWindowsTogether) {
    RunHistory history;
    begin(history, {4s});
    Window first = window();
    Window second = window();
    second.start = 6s;
    second.components[1].utilization = 0.25;
    second.total = {};
    second.total.ok = 720;
    for (int i = 1; i <= 720; ++i) second.total.response.record(1000ms);
    history.append(std::vector{first});
    EXPECT_TRUE(history.level(0).times().empty());
    history.append(std::vector{second});
    ASSERT_EQ(history.level(0).times().size(), 1U);
    EXPECT_DOUBLE_EQ(history.level(0).times()[0], 8);
    EXPECT_DOUBLE_EQ(history.level(0).traffic(0)[0].throughput, 200);
    EXPECT_NEAR(history.level(0).traffic(0)[0].p50, 1000, 10); // of all 800 answers, no mean of medians
    EXPECT_DOUBLE_EQ(history.level(0).component(1)[0].utilization, 0.5);
}

TEST(RunHistoryTest, ALongRunIsDrawnInFewStretches) {
    EXPECT_EQ(stretchOf(60s), Duration(1s));
    EXPECT_EQ(stretchOf(25min), Duration(15s));
    EXPECT_EQ(stretchOf(12h), Duration(600s));
    EXPECT_EQ(stretchOf(1000h), Duration(1h));
}

TEST(RunHistoryTest, AStretchWithoutAnswersHasNoPercentiles) {
    RunHistory history;
    begin(history, {2s});
    history.append(std::vector{window()});
    EXPECT_TRUE(std::isnan(history.level(0).traffic(1)[0].p95));
    EXPECT_DOUBLE_EQ(history.level(0).traffic(1)[0].throughput, 0);
}

TEST(RunHistoryTest, OnlyComponentsWithResourcesHaveServers) {
    RunHistory history;
    begin(history, {2s});
    EXPECT_FALSE(history.hasServers(0));
    EXPECT_TRUE(history.hasServers(1));
}

TEST(RunHistoryTest, ANewRunForgetsTheOneBefore) {
    RunHistory history;
    begin(history, {2s});
    history.append(std::vector{window()});
    begin(history, {2s});
    EXPECT_TRUE(history.level(0).times().empty());
    EXPECT_TRUE(history.level(0).traffic(0).empty());
}

TEST(RunHistoryTest, ARegionIsWhatItsUsersSawTogether) {
    RunHistory history;
    begin(history, {2s});
    ASSERT_EQ(history.parts().size(), 4U);
    EXPECT_EQ(history.parts()[1], (TrafficPart{TrafficPart::Kind::Class, "browse", {0}}));
    EXPECT_EQ(history.parts()[2], (TrafficPart{TrafficPart::Kind::Region, "eu", {0, 2}}));
    Window seen = window();
    seen.populations[0].ok = 10;
    seen.populations[0].response.record(100ms);
    seen.populations[1].ok = 50;
    seen.populations[2].ok = 30;
    seen.populations[2].response.record(300ms);
    history.append(std::vector{seen});
    EXPECT_DOUBLE_EQ(history.level(0).traffic(2)[0].throughput, 20);
    EXPECT_NEAR(history.level(0).traffic(2)[0].p99, 300, 3);
    EXPECT_DOUBLE_EQ(history.level(0).traffic(3)[0].throughput, 25);
}

TEST(RunHistoryTest, UsersInOneRegionAreNoPartOfTheirOwn) {
    Workload alone = workload();
    alone.populations[1].region = RegionId("eu");
    EXPECT_EQ(trafficParts(tracks(), alone).size(), 2U);
}

TEST(RunHistoryTest, ACloserLookTakesShorterStretches) {
    RunHistory history;
    begin(history, {2s, 4s});
    EXPECT_EQ(history.level(history.levelFor(100, 50)).stretch(), Duration(2s));
    EXPECT_EQ(history.level(history.levelFor(200, 50)).stretch(), Duration(4s));
    EXPECT_EQ(history.level(history.levelFor(9000, 50)).stretch(), Duration(4s)) << "there is none coarser";
    Window later = window();
    later.start = 6s;
    history.append(std::vector{window(), later});
    EXPECT_EQ(history.level(0).times().size(), 2U);
    EXPECT_EQ(history.level(1).times().size(), 1U);
    EXPECT_EQ(stretchesOf(1h, 1s), (std::vector<Duration>{1s, 2s, 5s, 10s, 15s, 30s, 60s}));
    EXPECT_EQ(stretchesOf(1h, 10s).front(), Duration(10s));
}

TEST(RunHistoryTest, KeepsWhatWaitsWhatHitsAndWhatLags) {
    RunHistory history;
    begin(history, {4s});
    Window first = window(), second = window();
    second.start = 6s;
    first.components[1].queue = 10;
    second.components[1].queue = 30;
    first.components[1].lookups = 100;
    first.components[1].hits = 90;
    second.components[1].backlog = 7;
    first.components[1].lag_seconds = 2;
    first.links[0].calls = 30;
    first.links[0].pool_waiting_mean_seconds = 0.010;
    second.links[0].calls = 10;
    second.links[0].pool_waiting_mean_seconds = 0.050;
    second.links[0].pool_queue_max = 1;
    history.append(std::vector{first, second});
    const ComponentRow& row = history.level(0).component(1)[0];
    EXPECT_DOUBLE_EQ(row.queue, 20);
    EXPECT_DOUBLE_EQ(row.hitRatio, 0.9);
    EXPECT_DOUBLE_EQ(row.backlog, 7);
    EXPECT_DOUBLE_EQ(row.lag, 2000);
    EXPECT_NEAR(history.level(0).poolWait(0)[0], 20, 1e-9);
    EXPECT_TRUE(std::isnan(history.level(0).component(0)[0].hitRatio));
    EXPECT_TRUE(history.isCache(1));
    EXPECT_FALSE(history.isCache(0));
    EXPECT_TRUE(history.hasPool(0));
}

} // namespace
} // namespace tiers::studio
