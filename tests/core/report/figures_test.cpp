#include "core/report/figures.h"

#include <gtest/gtest.h>

namespace tiers {
namespace {

TEST(FiguresTest, CountsHaveThreeSignificantDigits) {
    EXPECT_EQ(figure_text(0), "0");
    EXPECT_EQ(figure_text(0.12549), "0.125");
    EXPECT_EQ(figure_text(31.249), "31.2");
    EXPECT_EQ(figure_text(9.996), "10");
    EXPECT_EQ(figure_text(1234), "1234");
    EXPECT_EQ(figure_text(12345), "12.3 k");
    EXPECT_EQ(figure_text(2.5e6), "2.5 M");
}

TEST(FiguresTest, TimesChangeTheirUnitAtItsBorder) {
    EXPECT_EQ(time_text(0), "0 ms");
    EXPECT_EQ(time_text(0.0301), "30.1 µs");
    EXPECT_EQ(time_text(0.9999), "1 ms");
    EXPECT_EQ(time_text(412.4), "412 ms");
    EXPECT_EQ(time_text(999.9), "1 s");
    EXPECT_EQ(time_text(1240), "1.24 s");
    EXPECT_EQ(time_text(120e3), "2 min");
}

TEST(FiguresTest, RatesNameTheirUnit) {
    EXPECT_EQ(rate_text(0), "0 /s");
    EXPECT_EQ(rate_text(31.24), "31.2 /s");
    EXPECT_EQ(rate_text(1234), "1.23 k/s");
    EXPECT_EQ(rate_text(2e6), "2 M/s");
}

TEST(FiguresTest, SharesCloseToOneShowWhatIsMissing) {
    EXPECT_EQ(share_text(0), "0 %");
    EXPECT_EQ(share_text(0.0725), "7.25 %");
    EXPECT_EQ(share_text(0.8), "80 %");
    EXPECT_EQ(share_text(0.9971), "99.71 %");
    EXPECT_EQ(share_text(0.999512), "99.951 %");
    EXPECT_EQ(share_text(0.99999), "99.999 %");
    EXPECT_EQ(share_text(1), "100 %");
}

TEST(FiguresTest, MoneyHasThousandsApart) {
    EXPECT_EQ(money_text(0), "0 USD");
    EXPECT_EQ(money_text(12.345), "12.3 USD");
    EXPECT_EQ(money_text(182.4), "182 USD");
    EXPECT_EQ(money_text(1240), "1,240 USD");
    EXPECT_EQ(money_text(1234567), "1,234,567 USD");
}

} // namespace
} // namespace tiers
