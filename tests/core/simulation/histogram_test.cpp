#include "core/simulation/histogram.h"
#include "core/simulation/late_counts.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <cmath>
#include <random>
#include <utility>
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

TEST(LatencyHistogram, CopiesAreIndependentAndMovesLeaveNothing) {
    LatencyHistogram histogram;
    for (int i = 1; i <= 1000; ++i) histogram.record(Duration{i});
    auto copy = histogram;
    EXPECT_EQ(copy, histogram);
    copy.record(Duration{5});
    EXPECT_NE(copy, histogram);
    auto moved = std::move(copy);
    EXPECT_EQ(moved.count(), 1001U);
    copy = {};
    copy.record(Duration{7});
    EXPECT_EQ(copy.count(), 1U);
    EXPECT_EQ(copy.max(), Duration{7});
    copy = histogram;
    EXPECT_EQ(copy, histogram);
}

TEST(LatencyHistogram, ZerosCountHoweverTheyCome) {
    LatencyHistogram told, recorded, alone;
    for (int i = 0; i < 10; ++i) {
        told.record_zeros(1);
        alone.record_zeros(1);
        recorded.record(Duration{0});
    }
    EXPECT_EQ(told, recorded);
    told.record(Duration{1'000'000});
    recorded.record(Duration{1'000'000});
    EXPECT_EQ(told, recorded);
    told.merge(alone);
    recorded.merge(alone);
    EXPECT_EQ(told, recorded);
    EXPECT_EQ(told.count_within(Duration{0}), 20U);
    EXPECT_EQ(told.count_within(Duration{2'000'000}), 21U);
    EXPECT_EQ(told.quantile_seconds(0.9), recorded.quantile_seconds(0.9));
    EXPECT_LT(told.quantile_seconds(0.9), 1e-9);
    EXPECT_NEAR(told.quantile_seconds(0.99), 0.001, 0.00001);
}

TEST(LateCounts, AreThoseThatWouldHaveBeenMadeAtOnce) {
    const unsigned seed = 8;
    SCOPED_TRACE(seed);
    std::mt19937_64 random{seed};
    std::vector<LatencyHistogram> at_once(50), late(50);
    LateCounts counts;
    for (int round = 0; round < 20; ++round) {
        for (auto left = random() % 200; left > 0; --left) {
            const auto which = random() % at_once.size();
            const Measured measured{Duration{static_cast<std::int64_t>(random() >> (24 + random() % 40))}};
            at_once[which].record(measured);
            counts.add(late[which], measured);
        }
        counts.settle();
        ASSERT_EQ(at_once, late);
    }
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
