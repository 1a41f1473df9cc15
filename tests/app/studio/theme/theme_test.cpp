#include "app/studio/theme/theme.h"

#include <QApplication>
#include <QPalette>
#include <QSignalSpy>

#include <gtest/gtest.h>

namespace tiers::studio {
namespace {

TEST(Theme, PutsItsColoursOnTheApplication) {
    for (const auto mode : {ThemeMode::Dark, ThemeMode::Light}) {
        QSignalSpy changed(&theme(), &Theme::changed);
        theme().apply(*qApp, mode);
        EXPECT_EQ(changed.count(), 1);
        const Shade shade = mode == ThemeMode::Dark ? Shade::Dark : Shade::Light;
        EXPECT_EQ(theme().shade(), shade);
        EXPECT_EQ(QApplication::palette().color(QPalette::Window), tokenColor(Token::Window, shade));
        EXPECT_EQ(QApplication::palette().color(QPalette::Text), tokenColor(Token::Text, shade));
    }
}

TEST(Theme, SystemModeTakesOneOfTheTwoShades) {
    theme().apply(*qApp, ThemeMode::System);
    EXPECT_EQ(theme().mode(), ThemeMode::System);
    EXPECT_EQ(QApplication::palette().color(QPalette::Window), tokenColor(Token::Window, theme().shade()));
    theme().apply(*qApp, ThemeMode::Light);
}

TEST(Theme, IsOneForTheApplication) {
    EXPECT_EQ(&theme(), &theme());
    EXPECT_EQ(theme().parent(), qApp);
}

} // namespace
} // namespace tiers::studio
