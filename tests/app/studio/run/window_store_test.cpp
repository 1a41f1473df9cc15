#include "app/studio/run/window_store.h"

#include <gtest/gtest.h>

namespace tiers::studio {
namespace {

using namespace std::chrono_literals;

Window second(int index) {
    Window window;
    window.start = Duration(1s) * index;
    window.length = 1s;
    window.total.offered = 100;
    window.total.ok = 90;
    window.total.errors[0] = 10;
    for (int i = 0; i < 90; ++i) window.total.response.record(Duration(1ms) * (1 + (index + i) % 500));
    window.components = {{}};
    window.components[0].completions = 90;
    window.components[0].mean_response_seconds = index % 2 == 0 ? 0.1 : 0.3;
    window.components[0].utilization = index % 2 == 0 ? 0.2 : 0.4;
    window.components[0].backlog = static_cast<std::uint64_t>(index);
    window.links = {{}};
    window.links[0].calls = index % 2 == 0 ? 30 : 10;
    window.links[0].pool_waiting_mean_seconds = index % 2 == 0 ? 0.1 : 0.5;
    return window;
}

TEST(WindowStoreTest, AnHourStaysWithinTheRoomOfTenMinutesAndLosesNoRequest) {
    WindowStore store;
    constexpr int hour = 3600;
    std::size_t bytes = 0;
    for (int i = 0; i < hour; ++i) {
        const Window window = second(i);
        bytes = std::max(bytes, window.total.response.bytes());
        store.append(std::span(&window, 1));
        ASSERT_LE(store.windows().size(), WindowStore::most);
    }
    std::size_t kept = 0;
    TrafficSample all;
    Duration end{};
    for (const Window& window : store.windows()) {
        EXPECT_EQ(window.start, end) << "no gap";
        end = window.start + window.length;
        kept += window.total.response.bytes();
        all.offered += window.total.offered;
        all.errors[0] += window.total.errors[0];
        all.response.merge(window.total.response);
    }
    EXPECT_EQ(end, Duration(1h));
    EXPECT_EQ(all.offered, 100U * hour);
    EXPECT_EQ(all.errors[0], 10U * hour);
    EXPECT_EQ(all.response.count(), 90U * hour);
    EXPECT_NEAR(all.response.quantile_seconds(0.5), 0.25, 0.01);
    EXPECT_LE(kept, 2 * WindowStore::most * bytes) << "merged windows take hardly more room than one";
    EXPECT_EQ(store.windows().back().length, Duration(1s)) << "the newest are as they came";
    EXPECT_EQ(store.windows()[WindowStore::most / 2].length, Duration(1s));
    EXPECT_GT(store.windows().front().length, Duration(1s));
}

TEST(WindowStoreTest, MeansAreWeightedAndTheEndIsTheLaters) {
    const Window both = merged(second(0), second(1));
    EXPECT_EQ(both.start, Duration{});
    EXPECT_EQ(both.length, Duration(2s));
    EXPECT_DOUBLE_EQ(both.components[0].utilization, 0.3);
    EXPECT_DOUBLE_EQ(both.components[0].mean_response_seconds, 0.2);
    EXPECT_EQ(both.components[0].backlog, 1U);
    EXPECT_EQ(both.links[0].calls, 40U);
    EXPECT_DOUBLE_EQ(both.links[0].pool_waiting_mean_seconds, 0.2);
    const Window three = merged(both, second(2));
    EXPECT_NEAR(three.components[0].utilization, (0.2 + 0.4 + 0.2) / 3, 1e-12);
}

} // namespace
} // namespace tiers::studio
