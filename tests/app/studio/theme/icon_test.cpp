#include "app/studio/theme/theme.h"

#include <QApplication>
#include <QDirIterator>
#include <QFile>
#include <QImage>
#include <QSvgRenderer>

#include <gtest/gtest.h>

namespace tiers::studio {
namespace {

bool holdsColour(const QImage& image, const QColor& colour) {
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            const QColor pixel = image.pixelColor(x, y);
            if (pixel.alpha() > 250 && qAbs(pixel.red() - colour.red()) < 8 &&
                qAbs(pixel.green() - colour.green()) < 8 && qAbs(pixel.blue() - colour.blue()) < 8) {
                return true;
            }
        }
    }
    return false;
}

TEST(Icons, EachIsAValidPictureThatDrawsSomething) {
    QDirIterator files(":/icons", {"*.svg"}, QDir::Files);
    int count = 0;
    while (files.hasNext()) {
        const QString name = files.next();
        const QSvgRenderer renderer(name);
        EXPECT_TRUE(renderer.isValid()) << name.toStdString();
        if (!name.endsWith("/tiers-studio.svg")) {
            EXPECT_EQ(renderer.viewBox(), QRect(0, 0, 24, 24)) << name.toStdString();
            const QImage image = theme().pixmap(QFileInfo(name).baseName(), Qt::red, 24, 2).toImage();
            EXPECT_TRUE(holdsColour(image, Qt::red)) << name.toStdString();
        }
        ++count;
    }
    EXPECT_GT(count, 0);
}

TEST(Icons, EveryKindOfTheCatalogHasOne) {
    for (const auto& kind : all_kinds()) {
        EXPECT_TRUE(QFile::exists(QStringLiteral(":/icons/%1.svg").arg(QString::fromStdString(kind.icon))))
            << kind.name << " names the icon " << kind.icon;
    }
}

TEST(Icons, FollowTheThemeWithoutBeingMadeAnew) {
    theme().apply(*qApp, ThemeMode::Light);
    const QIcon icon = theme().icon("users");
    EXPECT_TRUE(holdsColour(icon.pixmap(48, 48).toImage(), tokenColor(Token::Text, Shade::Light)));
    theme().apply(*qApp, ThemeMode::Dark);
    EXPECT_TRUE(holdsColour(icon.pixmap(48, 48).toImage(), tokenColor(Token::Text, Shade::Dark)));
}

TEST(Icons, UnknownNameGivesNoIcon) {
    EXPECT_TRUE(theme().icon("no-such-icon").isNull());
}

TEST(KindPixmap, ShowsTheIconOnItsFamilysTint) {
    theme().apply(*qApp, ThemeMode::Light);
    KindSpec kind;
    kind.family = Family::Clients;
    kind.icon = "users";
    const QPixmap badge = theme().kindPixmap(kind, 36, 2);
    EXPECT_EQ(badge.size(), QSize(72, 72));
    EXPECT_EQ(badge.deviceIndependentSize(), QSizeF(36, 36));
    EXPECT_TRUE(holdsColour(badge.toImage(), theme().familyColor(Family::Clients)));
    EXPECT_TRUE(holdsColour(badge.toImage(), theme().familyTint(Family::Clients)));
    EXPECT_EQ(badge.toImage().pixelColor(0, 0).alpha(), 0);
}

} // namespace
} // namespace tiers::studio
