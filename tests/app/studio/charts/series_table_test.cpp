#include "app/studio/charts/series_table.h"

#include <gtest/gtest.h>

#include <array>

namespace tiers::studio {
namespace {

TEST(SeriesTableTest, FindsTheRowNearestToATime) {
    SeriesTable table(1);
    EXPECT_FALSE(table.rowNear(3));
    for (const double time : {10.0, 20.0, 30.0}) table.append(time, std::array{time});
    EXPECT_EQ(table.rowNear(-5), 0);
    EXPECT_EQ(table.rowNear(14), 0);
    EXPECT_EQ(table.rowNear(16), 1);
    EXPECT_EQ(table.rowNear(30), 2);
    EXPECT_EQ(table.rowNear(99), 2);
}

} // namespace
} // namespace tiers::studio
