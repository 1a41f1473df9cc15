#include "app/studio/challenge/assumption_sheet.h"
#include "app/studio/model/design_model.h"
#include "app/studio/run/scenario_source.h"
#include "tests/app/studio/challenge/cake_shop.h"
#include "tests/app/studio/patience.h"

#include <QApplication>
#include <QLineEdit>
#include <QPushButton>
#include <QTableWidget>
#include <QTest>
#include <QVBoxLayout>

#include <gtest/gtest.h>

namespace tiers::studio {
namespace {

class AssumptionSheetTest : public testing::Test {
  protected:
    AssumptionSheetTest() {
        source.setChallenge(test::cakeShop());
        sheet.resize(300, 600);
        sheet.show();
    }
    int rowOf(const QString& title) const {
        for (int row = 0; row < sheet.table()->rowCount(); ++row)
            if (sheet.table()->item(row, 0)->text() == title) return row;
        ADD_FAILURE() << title.toStdString();
        return 0;
    }
    /// Types in the field of a row, as a person does.
    void type(int row, const QString& text) {
        QTableWidget& table = *sheet.table();
        QTest::mouseClick(table.viewport(), Qt::LeftButton, {}, table.visualItemRect(table.item(row, 1)).center());
        auto* editor = table.findChild<QLineEdit*>();
        ASSERT_NE(editor, nullptr);
        editor->selectAll();
        QTest::keyClicks(editor, text);
        QTest::keyClick(editor, Qt::Key_Return);
        QCoreApplication::processEvents(); // the table takes the value from the event loop
    }

    DesignModel model;
    ScenarioSource source{model};
    AssumptionSheet sheet{source};
};

TEST_F(AssumptionSheetTest, NamesEveryFactorWithItsValueAndUnit) {
    ASSERT_EQ(sheet.table()->rowCount(), static_cast<int>(source.assumptions().size()));
    const int row = rowOf("Peak over the mean");
    EXPECT_EQ(sheet.table()->item(row, 1)->text(), "3");
    EXPECT_FALSE(sheet.table()->item(row, 0)->toolTip().isEmpty());
}

TEST_F(AssumptionSheetTest, LongNamesGoOnInFurtherLines) {
    qApp->setStyleSheet(
        "QTableView::item { border-bottom: 1px solid gray; padding: 2px 8px; }"); // as the window has it
    Challenge challenge = test::cakeShop();
    challenge.assumptions.front().title = "A factor with a name that is far too long for one line of a narrow column";
    source.setChallenge(challenge);
    QWidget panel;
    auto* column = new QVBoxLayout(&panel);
    auto* unfolded = new AssumptionSheet(source);
    column->addWidget(unfolded);
    unfolded->hide();
    panel.resize(260, 600);
    panel.show();
    unfolded->show();
    const QTableWidget& table = *unfolded->table();
    EXPECT_TRUE(QTest::qWaitFor([&] { return table.rowHeight(0) >= 4 * table.fontMetrics().height(); }, patience));
    int rows = 0;
    for (int row = 0; row < table.rowCount(); ++row) rows += table.rowHeight(row);
    EXPECT_GE(table.viewport()->height(), rows);
    qApp->setStyleSheet({});
}

TEST_F(AssumptionSheetTest, ATypedValueChangesTheWorkloadAndTheResult) {
    const double before = base_rate_per_second(source.workload().populations[0]);
    const QString told = sheet.resultText();
    type(rowOf("Peak over the mean"), "6");
    EXPECT_DOUBLE_EQ(base_rate_per_second(source.workload().populations[0]), 2 * before);
    EXPECT_NE(sheet.resultText(), told);
}

TEST_F(AssumptionSheetTest, ResetTakesTheChallengesOwnFigures) {
    auto* reset = sheet.findChild<QPushButton*>();
    EXPECT_FALSE(reset->isEnabled());
    type(rowOf("Peak over the mean"), "6");
    ASSERT_TRUE(reset->isEnabled());
    QTest::mouseClick(reset, Qt::LeftButton);
    EXPECT_EQ(sheet.table()->item(rowOf("Peak over the mean"), 1)->text(), "3");
    EXPECT_FALSE(source.assumptionsChanged());
    EXPECT_FALSE(reset->isEnabled());
}

TEST_F(AssumptionSheetTest, WhatIsNoNumberIsRefusedAndTheValueStays) {
    const int row = rowOf("Peak over the mean");
    type(row, "many");
    EXPECT_EQ(sheet.table()->item(row, 1)->text(), "3");
    EXPECT_FALSE(source.assumptionsChanged());
    type(row, "-2");
    EXPECT_EQ(sheet.table()->item(row, 1)->text(), "3");
    EXPECT_FALSE(source.assumptionsChanged());
}

} // namespace
} // namespace tiers::studio
