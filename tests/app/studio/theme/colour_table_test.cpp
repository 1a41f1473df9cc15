#include "app/studio/theme/colour_table.h"

#include <gtest/gtest.h>

#include <cmath>

namespace tiers::studio {
namespace {

constexpr auto shades = {Shade::Light, Shade::Dark};
constexpr auto grounds = {Token::Window, Token::Canvas, Token::Surface};
constexpr auto texts = {Token::Text, Token::Muted, Token::Accent, Token::Good, Token::Warning, Token::Bad};
constexpr auto families = {Family::Clients, Family::Network,   Family::Compute, Family::Caches,
                           Family::Stores,  Family::Messaging, Family::Other};
constexpr double readableText = 4.5;
constexpr double readableGraphics = 3;

TEST(ContrastRatio, AgreesWithKnownPairs) {
    EXPECT_NEAR(contrastRatio(Qt::white, Qt::black), 21, 1e-4);
    EXPECT_NEAR(contrastRatio(Qt::black, Qt::white), 21, 1e-4);
    EXPECT_NEAR(contrastRatio(QColor("#777777"), Qt::white), 4.48, 0.01);
    EXPECT_DOUBLE_EQ(contrastRatio(Qt::red, Qt::red), 1);
}

TEST(ColourTable, TextIsReadableOnEveryGroundInBothShades) {
    for (const auto shade : shades) {
        for (const auto ground : grounds) {
            for (const auto text : texts) {
                EXPECT_GE(contrastRatio(tokenColor(text, shade), tokenColor(ground, shade)), readableText)
                    << "shade " << static_cast<int>(shade) << " text " << static_cast<int>(text) << " ground "
                    << static_cast<int>(ground);
            }
        }
        EXPECT_GE(contrastRatio(tokenColor(Token::OnAccent, shade), tokenColor(Token::Accent, shade)), readableText);
    }
}

TEST(ColourTable, FamilyIconsStandOutFromSurfaceAndTint) {
    for (const auto shade : shades) {
        for (const auto family : families) {
            const QColor surface = tokenColor(Token::Surface, shade);
            const QColor hue = familyHue(family, shade);
            EXPECT_GE(contrastRatio(hue, surface), readableText) << static_cast<int>(family);
            EXPECT_GE(contrastRatio(hue, mixed(surface, hue, 0.16)), readableGraphics) << static_cast<int>(family);
        }
    }
}

TEST(ColourTable, SeriesOnDarkGroundStandOutAndDiffer) {
    for (int i = 0; i < 6; ++i) {
        EXPECT_GE(contrastRatio(seriesHue(i, Shade::Dark), tokenColor(Token::Surface, Shade::Dark)), readableGraphics);
        for (int j = 0; j < i; ++j) EXPECT_NE(seriesHue(i, Shade::Light), seriesHue(j, Shade::Light));
    }
    EXPECT_EQ(seriesHue(0, Shade::Light), QColor("#0072B2"));
    EXPECT_EQ(seriesHue(6, Shade::Light), seriesHue(0, Shade::Light));
}

TEST(Mixed, GoesFromGroundToTop) {
    EXPECT_EQ(mixed(Qt::white, Qt::black, 0), QColor(Qt::white));
    EXPECT_EQ(mixed(Qt::white, Qt::black, 1), QColor(Qt::black));
    EXPECT_NEAR(mixed(Qt::white, Qt::black, 0.25).redF(), 0.75, 0.01);
}

} // namespace
} // namespace tiers::studio
