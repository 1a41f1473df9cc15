#include "core/analysis/measured_round_trips.h"
#include "core/analysis/network.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <set>
#include <vector>

namespace tiers {
namespace {

double round_trip_ms(const char* a, const char* b) {
    return milliseconds(round_trip(*find_location(a), *find_location(b)));
}

TEST(Network, RoundTripsAreThoseThatCloudsPublish) {
    EXPECT_NEAR(round_trip_ms("us-east", "eu-west"), 72, 11);
    EXPECT_NEAR(round_trip_ms("us-east", "eu-central"), 90, 13);
    EXPECT_NEAR(round_trip_ms("us-east", "ap-northeast"), 155, 23);
    EXPECT_NEAR(round_trip_ms("eu-central", "ap-southeast"), 155, 23);
    EXPECT_NEAR(round_trip_ms("us-west", "ap-northeast"), 100, 15);
    EXPECT_DOUBLE_EQ(round_trip_ms("us-east", "eu-west"), round_trip_ms("eu-west", "us-east"));
}

TEST(Network, MeasuredPairsAreOfKnownPlacesEachOnce) {
    std::set<std::pair<std::string_view, std::string_view>> seen;
    for (const auto& pair : measured_round_trips()) {
        const auto *one = find_location(pair.one), *other = find_location(pair.other);
        ASSERT_TRUE(one != nullptr && other != nullptr) << pair.one << ", " << pair.other;
        EXPECT_TRUE(seen.insert(std::minmax(pair.one, pair.other)).second) << pair.one << ", " << pair.other;
        EXPECT_NEAR(milliseconds(round_trip(*one, *other)), pair.milliseconds, 1e-6);
    }
}

TEST(Network, TheEstimateForOtherPairsIsNearWhatWasMeasured) {
    std::vector<double> ratios;
    for (const auto& pair : measured_round_trips())
        ratios.push_back(milliseconds(estimated_round_trip(*find_location(pair.one), *find_location(pair.other))) /
                         pair.milliseconds);
    std::ranges::sort(ratios);
    EXPECT_NEAR(ratios[ratios.size() / 2], 1, 0.12) << "median";
    EXPECT_GT(ratios[ratios.size() / 10], 0.6);
    EXPECT_LT(ratios[ratios.size() * 9 / 10], 1.4);
}

TEST(Network, SlowStartTakesARoundTripPerDoubling) {
    std::uint8_t doublings = 0;
    EXPECT_EQ(slow_start_rounds(14'600, doublings), 0);
    EXPECT_EQ(slow_start_rounds(100'000, doublings), 2); // 14.6 + 29.2 + 58.4 kB
    EXPECT_EQ(doublings, 2);
    EXPECT_EQ(slow_start_rounds(50'000, doublings), 0); // the window has grown
}

} // namespace
} // namespace tiers
