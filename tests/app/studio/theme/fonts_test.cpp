#include "app/studio/theme/fonts.h"

#include <QFontDatabase>
#include <QFontMetricsF>

#include <gtest/gtest.h>

namespace tiers::studio {
namespace {

TEST(Fonts, GrowFromLabelToFigure) {
    int last = 0;
    for (const auto role : {FontRole::Label, FontRole::Body, FontRole::Section, FontRole::Title, FontRole::Figure}) {
        EXPECT_GT(textFont(role).pixelSize(), last);
        EXPECT_EQ(textFont(role).pixelSize(), figureFont(role).pixelSize());
        last = textFont(role).pixelSize();
    }
}

TEST(Fonts, TextIsInterWhereItIsInstalled) {
    if (!QFontDatabase::hasFamily("Inter")) GTEST_SKIP() << "Inter is not installed here";
    EXPECT_EQ(textFont(FontRole::Body).family(), "Inter");
}

TEST(Fonts, DigitsOfFiguresAllHaveOneWidth) {
    const QFontMetricsF metrics(figureFont(FontRole::Figure));
    for (const QChar digit : QStringLiteral("123456789")) {
        EXPECT_NEAR(metrics.horizontalAdvance(digit), metrics.horizontalAdvance(QLatin1Char('0')), 0.5)
            << digit.toLatin1();
    }
}

} // namespace
} // namespace tiers::studio
