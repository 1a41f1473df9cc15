#include "app/studio/run/figure_text.h"

#include <gtest/gtest.h>

#include <cmath>

namespace tiers::studio {
namespace {

using namespace std::chrono_literals;

QString plain(QString text) {
    return text.replace(QChar(0x2009), u' ');
}

TEST(FigureTextTest, HasThreeSignificantDigitsAndAUnitThatFits) {
    EXPECT_EQ(plain(figureText(412.3, Unit::Time)), "412 ms");
    EXPECT_EQ(plain(figureText(4.123, Unit::Time)), "4.12 ms");
    EXPECT_EQ(plain(figureText(1240, Unit::Time)), "1.24 s");
    EXPECT_EQ(plain(figureText(0.85, Unit::Time)), "850 µs");
    EXPECT_EQ(plain(figureText(998, Unit::Rate)), "998 /s");
    EXPECT_EQ(plain(figureText(1234, Unit::Rate)), "1.23 k/s");
    EXPECT_EQ(plain(figureText(0.714, Unit::Share)), "71.4 %");
    EXPECT_EQ(plain(figureText(12, Unit::Count)), "12");
}

TEST(FigureTextTest, NothingMeasuredIsADash) {
    EXPECT_EQ(figureText(std::nan(""), Unit::Time), "–");
}

TEST(FigureTextTest, TicksOfAnAxisShareAUnit) {
    EXPECT_EQ(plain(tickText(500, 1500, Unit::Time)), "0.5 s");
    EXPECT_EQ(plain(tickText(1500, 1500, Unit::Time)), "1.5 s");
    EXPECT_EQ(plain(tickText(0.5, 1, Unit::Share)), "50 %");
    EXPECT_EQ(plain(tickText(3 * 0.2, 1, Unit::Share)), "60 %");
    EXPECT_EQ(plain(tickText(3 * 0.2, 1, Unit::Rate)), "0.6 /s");
    EXPECT_EQ(tickText(0, 1500, Unit::Time), "0");
}

TEST(FigureTextTest, TheClockShowsTenths) {
    EXPECT_EQ(clockText(42'390ms), "0:42.3");
    EXPECT_EQ(clockText(3723s), "1:02:03.0");
    EXPECT_EQ(minutesText(125), "2:05");
}

} // namespace
} // namespace tiers::studio
