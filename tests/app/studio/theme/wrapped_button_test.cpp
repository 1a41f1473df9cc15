#include "app/studio/theme/wrapped_button.h"

#include <QSignalSpy>
#include <QTest>
#include <QVBoxLayout>

#include <gtest/gtest.h>

namespace tiers::studio {
namespace {

TEST(WrappedButton, TakesAsManyLinesAsItsTextNeedsAndIsClickedInAll) {
    QWidget page;
    auto* column = new QVBoxLayout(&page);
    auto* shorter = new WrappedButton({}, "Short");
    auto* longer = new WrappedButton({}, "A title that is far too long for one line of a narrow panel");
    for (auto* button : {shorter, longer}) column->addWidget(button);
    column->addStretch(1);
    page.resize(200, 400);
    page.show();
    const int line = longer->fontMetrics().height();
    EXPECT_LT(shorter->height(), 2 * line + line / 2);
    EXPECT_GE(longer->height(), shorter->height() + line);
    EXPECT_LE(longer->width(), 200);
    page.resize(900, 400);
    EXPECT_EQ(longer->height(), shorter->height());
    QSignalSpy clicked(longer, &QPushButton::clicked);
    QTest::mouseClick(longer, Qt::LeftButton, {}, QPoint(5, longer->height() - 3));
    EXPECT_EQ(clicked.count(), 1);
}

} // namespace
} // namespace tiers::studio
