#include "core/simulation/network.h"

#include <gtest/gtest.h>

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

TEST(Network, SlowStartTakesARoundTripPerDoubling) {
    std::uint8_t doublings = 0;
    EXPECT_EQ(slow_start_rounds(14'600, doublings), 0);
    EXPECT_EQ(slow_start_rounds(100'000, doublings), 2); // 14.6 + 29.2 + 58.4 kB
    EXPECT_EQ(doublings, 2);
    EXPECT_EQ(slow_start_rounds(50'000, doublings), 0); // the window has grown
}

} // namespace
} // namespace tiers
