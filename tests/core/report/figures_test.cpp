#include "core/report/figures.h"

#include <gtest/gtest.h>

namespace tiers {
namespace {

TEST(FiguresTest, NumbersHaveThreeSignificantDigits) {
    EXPECT_EQ(number_text(0), "0");
    EXPECT_EQ(number_text(0.12549), "0.125");
    EXPECT_EQ(number_text(31.249), "31.2");
    EXPECT_EQ(number_text(0.0000142), "0");
    EXPECT_EQ(number_text(9.996), "10");
    EXPECT_EQ(number_text(1234), "1234");
    EXPECT_EQ(number_text(12345), "12.3 k");
    EXPECT_EQ(number_text(2.5e6), "2.5 M");
}

TEST(FiguresTest, RatesNameTheirUnit) {
    EXPECT_EQ(rate_text(0), "0 /s");
    EXPECT_EQ(rate_text(31.24), "31.2 /s");
    EXPECT_EQ(rate_text(999.9), "1 k/s");
    EXPECT_EQ(rate_text(1234), "1.23 k/s");
    EXPECT_EQ(rate_text(2e6), "2 M/s");
}

TEST(FiguresTest, SpansChangeTheirUnitWhereAPersonDoes) {
    EXPECT_EQ(span_text(0), "0 s");
    EXPECT_EQ(span_text(0.25), "250 ms");
    EXPECT_EQ(span_text(120), "120 s");
    EXPECT_EQ(span_text(300), "5 min");
    EXPECT_EQ(span_text(7200), "2 h");
}

} // namespace
} // namespace tiers
