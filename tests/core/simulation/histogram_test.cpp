#include "core/simulation/histogram.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <cmath>
#include <random>
#include <vector>

namespace tiers {
namespace {

TEST(LatencyHistogram, QuantilesAreWithinOnePercentOfTheSamples) {
    const unsigned seed = 5;
    SCOPED_TRACE(seed);
    std::mt19937_64 random{seed};
    std::lognormal_distribution<double> draw{15, 2};
    LatencyHistogram histogram;
    std::vector<double> samples;
    for (int i = 0; i < 200'000; ++i) {
        const Duration value{static_cast<std::int64_t>(draw(random))};
        histogram.record(value);
        samples.push_back(seconds(value));
    }
    std::ranges::sort(samples);
    for (const double q : {0.01, 0.5, 0.9, 0.95, 0.99, 0.999}) {
        const double exact = samples[static_cast<std::size_t>(q * static_cast<double>(samples.size()))];
        EXPECT_NEAR(histogram.quantile_seconds(q), exact, exact * 0.01) << q;
    }
    EXPECT_EQ(histogram.quantile_seconds(1), samples.back());
    EXPECT_EQ(seconds(histogram.max()), samples.back());
}

TEST(LatencyHistogram, MergingIsCountingTogether) {
    LatencyHistogram low, high, both;
    for (int i = 1; i <= 1000; ++i) {
        low.record(Duration{i});
        both.record(Duration{i});
        high.record(Duration{i * 1'000'000LL});
        both.record(Duration{i * 1'000'000LL});
    }
    LatencyHistogram merged = high;
    merged.merge(low);
    EXPECT_EQ(merged, both);
    merged.clear();
    merged.merge(LatencyHistogram{});
    EXPECT_EQ(merged, LatencyHistogram{});
}

TEST(LatencyHistogram, OfNothingIsZero) {
    const LatencyHistogram histogram;
    EXPECT_EQ(histogram.count(), 0U);
    EXPECT_EQ(histogram.quantile_seconds(0.99), 0);
    EXPECT_EQ(histogram.mean_seconds(), 0);
}

TEST(LatencyHistogram, IsExactForAConstant) {
    LatencyHistogram histogram;
    for (int i = 0; i < 10; ++i) histogram.record(std::chrono::milliseconds{5});
    EXPECT_NEAR(histogram.quantile_seconds(0.5), 0.005, 0.005 * 0.008);
    EXPECT_DOUBLE_EQ(histogram.mean_seconds(), 0.005);
}

} // namespace
} // namespace tiers
