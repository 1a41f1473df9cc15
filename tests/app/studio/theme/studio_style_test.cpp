#include "app/studio/theme/motion.h"
#include "app/studio/theme/row_ground.h"
#include "app/studio/theme/theme.h"

#include <QAbstractButton>
#include <QApplication>
#include <QCheckBox>
#include <QImage>
#include <QListWidget>
#include <QPixmap>
#include <QPushButton>
#include <QRadioButton>
#include <QStyle>
#include <QStyleOptionButton>
#include <QTest>

#include <gtest/gtest.h>

#include <algorithm>

namespace tiers::studio {
namespace {

/// The box or ring of a button, on the ground of its window.
QImage indicatorOf(QAbstractButton& button, QStyle::SubElement element) {
    button.resize(button.sizeHint());
    QStyleOptionButton option;
    option.initFrom(&button);
    const QImage whole = button.grab().toImage();
    return whole.copy(button.style()->subElementRect(element, &option, &button));
}

double strongestContrast(const QImage& picture, const QColor& ground) {
    double most = 1;
    for (int y = 0; y < picture.height(); ++y)
        for (int x = 0; x < picture.width(); ++x)
            most = std::max(most, contrastRatio(picture.pixelColor(x, y), ground));
    return most;
}

TEST(StudioStyle, MotionIsShortAndCanBeTurnedOff) {
    theme().apply(*qApp, ThemeMode::Light);
    const QStyle& style = *QApplication::style();
    EXPECT_GE(style.styleHint(QStyle::SH_Widget_Animation_Duration), 120);
    EXPECT_LE(style.styleHint(QStyle::SH_Widget_Animation_Duration), 180);
    setReducedMotion(true);
    EXPECT_EQ(style.styleHint(QStyle::SH_Widget_Animation_Duration), 0);
    setReducedMotion(false);
}

TEST(StudioStyle, BoxesAndRingsStandOutFromTheWindowTickedOrNot) {
    constexpr double visibleShape = 3; // WCAG 2.1, 1.4.11
    for (const auto mode : {ThemeMode::Dark, ThemeMode::Light}) {
        theme().apply(*qApp, mode);
        const QColor ground = theme().color(Token::Window);
        QCheckBox box;
        QRadioButton ring;
        ring.setAutoExclusive(false);
        const auto check = [&](QAbstractButton& button, QStyle::SubElement element) {
            const QImage empty = indicatorOf(button, element);
            EXPECT_GE(strongestContrast(empty, ground), visibleShape) << static_cast<int>(mode);
            button.setCheckable(true);
            button.setChecked(true);
            const QImage ticked = indicatorOf(button, element);
            EXPECT_GE(strongestContrast(ticked, ground), visibleShape) << static_cast<int>(mode);
            EXPECT_NE(ticked, empty);
        };
        check(box, QStyle::SE_CheckBoxIndicator);
        check(ring, QStyle::SE_RadioButtonIndicator);
    }
    theme().apply(*qApp, ThemeMode::Light);
}

TEST(StudioStyle, AButtonsTextDoesNotTouchItsEdge) {
    theme().apply(*qApp, ThemeMode::Light);
    for (const QString& text :
         {QStringLiteral("Keep this design"), QStringLiteral("Open one…"), QStringLiteral("Go")}) {
        const QPushButton button(text);
        EXPECT_GE(button.sizeHint().width(), button.fontMetrics().horizontalAdvance(text) + 20) << text.toStdString();
    }
}

TEST(RowGround, ASelectedRowIsCalm) {
    theme().apply(*qApp, ThemeMode::Light);
    QListWidget list;
    list.setItemDelegate(new RowDelegate(&list));
    list.setFrameShape(QFrame::NoFrame);
    list.addItems({"Outage", "Slow"});
    list.resize(200, 100);
    list.setCurrentRow(0);
    list.show();
    ASSERT_TRUE(QTest::qWaitForWindowExposed(&list));
    const QRect row = list.visualItemRect(list.item(0));
    const QImage image = list.grab().toImage();
    const QColor ground = image.pixelColor(row.right() - 20, row.center().y());
    EXPECT_NE(ground, image.pixelColor(row.right() - 20, list.visualItemRect(list.item(1)).center().y()));
    EXPECT_GT(ground.lightness(), 200) << "not the accent itself, before which its words would have to turn";
}

} // namespace
} // namespace tiers::studio
