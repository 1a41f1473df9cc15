#include "app/studio/charts/decimation.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <cmath>
#include <random>
#include <vector>

namespace tiers::studio {
namespace {

constexpr double no_value = std::numeric_limits<double>::quiet_NaN();

std::vector<double> counting(std::size_t count) {
    std::vector<double> times(count);
    for (std::size_t i = 0; i < count; ++i) times[i] = static_cast<double>(i);
    return times;
}

TEST(DecimationTest, FewPointsStayAsTheyAre) {
    const std::vector<double> values = {5, 1, 4};
    const auto lines = decimate(counting(3), values, 0, 3, 100);
    ASSERT_EQ(lines.size(), 1);
    EXPECT_EQ(lines[0], (Polyline{{0, 5}, {1, 1}, {2, 4}}));
}

TEST(DecimationTest, KeepsTheLowestAndHighestOfEachColumnInTheirOrder) {
    constexpr std::size_t count = 10'000;
    constexpr int columns = 200;
    const auto times = counting(count);
    std::vector<double> values(count);
    std::mt19937_64 random(3);
    std::normal_distribution<double> normal(50, 10);
    std::ranges::generate(values, [&] { return normal(random); });
    values[4321] = 900;
    values[4325] = -700;

    const auto lines = decimate(times, values, 0, count, columns);

    ASSERT_EQ(lines.size(), 1);
    const Polyline& line = lines[0];
    EXPECT_LE(line.size(), 2 * columns);
    EXPECT_TRUE(std::ranges::is_sorted(line, {}, &QPointF::x));
    EXPECT_TRUE(line.contains({4321, 900}));
    EXPECT_TRUE(line.contains({4325, -700}));
    for (int column = 0; column < columns; ++column) {
        const auto from = values.begin() + column * 50;
        const auto [low, high] = std::minmax_element(from, from + 50);
        const auto has = [&](double value) {
            return std::ranges::any_of(line, [&](QPointF point) { return point.y() == value; });
        };
        ASSERT_TRUE(has(*low)) << column;
        ASSERT_TRUE(has(*high)) << column;
    }
}

TEST(DecimationTest, AMissingValueLeavesAGap) {
    const std::vector<double> values = {1, 2, no_value, 4, 5};
    const auto lines = decimate(counting(5), values, 0, 5, 100);
    ASSERT_EQ(lines.size(), 2);
    EXPECT_EQ(lines[0], (Polyline{{0, 1}, {1, 2}}));
    EXPECT_EQ(lines[1], (Polyline{{3, 4}, {4, 5}}));
}

TEST(DecimationTest, InADensePictureOnlyAnEmptyColumnIsAGap) {
    std::vector<double> values(1000, 7.0);
    values[100] = no_value; // one of ten in its column
    for (std::size_t i = 500; i < 520; ++i) values[i] = no_value;
    const auto lines = decimate(counting(1000), values, 0, 1000, 100);
    ASSERT_EQ(lines.size(), 2);
    EXPECT_LT(lines[0].back().x(), 500);
    EXPECT_GE(lines[1].front().x(), 520);
}

TEST(DecimationTest, NothingMeasuredIsNoLine) {
    EXPECT_TRUE(decimate(counting(3), std::vector<double>(3, no_value), 0, 3, 10).isEmpty());
    EXPECT_TRUE(decimate({}, {}, 0, 3, 10).isEmpty());
}

TEST(DecimationTest, APartOfTheTimesIsDrawnInItsOwnDetailAndGoesOnToTheEdges) {
    constexpr std::size_t count = 10'000;
    std::vector<double> values(count, 1);
    values[5050] = 80;
    values[4000] = 900;
    const auto lines = decimate(counting(count), values, 5000, 5100, 100);
    ASSERT_EQ(lines.size(), 1);
    EXPECT_EQ(lines[0].size(), 103);
    EXPECT_EQ(lines[0].front().x(), 4999);
    EXPECT_EQ(lines[0].back().x(), 5101);
    EXPECT_TRUE(lines[0].contains(QPointF(5050, 80)));
    EXPECT_FALSE(lines[0].contains(QPointF(4000, 900)));
}

} // namespace
} // namespace tiers::studio
