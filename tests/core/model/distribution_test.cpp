#include "core/model/distribution.h"

#include <gtest/gtest.h>

#include <cmath>

namespace tiers {
namespace {

using namespace std::chrono_literals;

TEST(Distribution, MeansAreInSeconds) {
    EXPECT_DOUBLE_EQ(mean_seconds(Constant{5ms}), 0.005);
    EXPECT_DOUBLE_EQ(mean_seconds(Exponential{5ms}), 0.005);
    EXPECT_DOUBLE_EQ(mean_seconds(UniformTime{1ms, 9ms}), 0.005);
    EXPECT_DOUBLE_EQ(mean_seconds(Lognormal{5ms, 1.2}), 0.005);
    EXPECT_DOUBLE_EQ(mean_seconds(Erlang{4, 5ms}), 0.005);
    EXPECT_DOUBLE_EQ(mean_seconds(Hyperexponential{5ms, 4}), 0.005);
}

TEST(Distribution, VariationsFollowTheTextbook) {
    EXPECT_DOUBLE_EQ(squared_variation(Constant{5ms}), 0);
    EXPECT_DOUBLE_EQ(squared_variation(Exponential{5ms}), 1);
    EXPECT_NEAR(squared_variation(UniformTime{0ms, 10ms}), 1.0 / 3.0, 1e-12);
    EXPECT_NEAR(squared_variation(Lognormal{5ms, 1.2}), std::exp(1.44) - 1, 1e-12);
    EXPECT_DOUBLE_EQ(squared_variation(Erlang{4, 5ms}), 0.25);
    EXPECT_DOUBLE_EQ(squared_variation(Hyperexponential{5ms, 4}), 4);
}

/// The moments of the cut Pareto against a numeric integral of x^k f(x).
TEST(Distribution, BoundedParetoAgreesWithANumericIntegral) {
    for (const double shape : {0.7, 1.0, 1.8, 2.0, 3.1}) {
        const Pareto pareto{1ms, shape, 2s};
        const double low = 1e-3, high = 2.0;
        const double norm = 1 - std::pow(low / high, shape);
        double mean = 0, second = 0;
        constexpr int steps = 200'000;
        const double width = std::log(high / low) / steps;
        for (int i = 0; i < steps; ++i) {
            const double x = low * std::exp((i + 0.5) * width);
            const double mass = shape * std::pow(low, shape) * std::pow(x, -shape - 1) / norm * x * width;
            mean += x * mass;
            second += x * x * mass;
        }
        EXPECT_NEAR(mean_seconds(pareto), mean, mean * 1e-6) << "shape " << shape;
        EXPECT_NEAR(squared_variation(pareto), second / (mean * mean) - 1, 1e-4) << "shape " << shape;
    }
}

} // namespace
} // namespace tiers
