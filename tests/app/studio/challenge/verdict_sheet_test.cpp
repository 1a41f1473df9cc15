#include "app/studio/challenge/verdict_sheet.h"

#include <QApplication>
#include <QClipboard>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

#include <gtest/gtest.h>

namespace tiers::studio {
namespace {

Verdict missedVerdict() {
    Verdict verdict;
    verdict.challenge = "cake-shop-1";
    verdict.design = "My shop";
    Finding load;
    load.constraint = "page-load";
    load.title = "Pages load fast";
    load.judgement = Judgement::Missed;
    load.measured = "912 ms";
    load.interval = "880–951 ms";
    load.target = "below 500 ms";
    load.cause = "Postgres is saturated.";
    load.component = ComponentId("db");
    load.when = std::chrono::seconds(72);
    Finding budget;
    budget.constraint = "budget";
    budget.title = "Within the budget";
    budget.judgement = Judgement::Met;
    budget.measured = "80 USD";
    budget.target = "at most 100 USD";
    verdict.findings = {load, budget};
    verdict.advice = {"Drop the second API server."};
    verdict.cost_usd_per_month = 80;
    verdict.reference_cost_usd_per_month = 52;
    return verdict;
}

bool shows(const QWidget& widget, const QString& text) {
    for (const QLabel* label : widget.findChildren<QLabel*>())
        if (label->isVisible() && label->text().contains(text)) return true;
    return false;
}

class VerdictSheetTest : public testing::Test {
  protected:
    VerdictSheetTest() {
        sheet.setVerdict(missedVerdict(), {});
        sheet.show();
    }
    VerdictSheet sheet;
};

TEST_F(VerdictSheetTest, AMissIsToldWithFigureIntervalTargetAndCause) {
    EXPECT_EQ(sheet.headlineText().toStdString(), headline(missedVerdict()));
    for (const char* text : {"912 ms", "880–951 ms", "below 500 ms", "Postgres is saturated.", "1:12", "missed"})
        EXPECT_TRUE(shows(sheet, text)) << text;
    EXPECT_TRUE(shows(sheet, "Drop the second API server."));
    EXPECT_TRUE(shows(sheet, "52"));
}

TEST_F(VerdictSheetTest, AClickOnTheCauseNamesItsComponent) {
    QSignalSpy activated(&sheet, &VerdictSheet::componentActivated);
    auto* show = sheet.findChild<QPushButton*>("show-db");
    ASSERT_NE(show, nullptr);
    QTest::mouseClick(show, Qt::LeftButton);
    ASSERT_EQ(activated.count(), 1);
    EXPECT_EQ(activated[0][0].value<ComponentId>(), ComponentId("db"));
}

TEST_F(VerdictSheetTest, CopiesTheWholeVerdictAsText) {
    QTest::mouseClick(sheet.findChild<QPushButton*>("copy"), Qt::LeftButton);
    const QString copied = QApplication::clipboard()->text();
    for (const char* text : {"My shop", "Pages load fast", "912 ms", "below 500 ms", "Postgres is saturated."})
        EXPECT_TRUE(copied.contains(text)) << text;
}

TEST_F(VerdictSheetTest, ADisturbedRunIsToldAsSuch) {
    EXPECT_FALSE(sheet.plainText().contains("broke something"));
    sheet.setVerdict(missedVerdict(), {.runs = 1, .seed = 3, .disturbed = true, .assumed = false});
    QCoreApplication::processEvents();
    EXPECT_TRUE(sheet.plainText().contains("broke something"));
    EXPECT_TRUE(shows(sheet, "broke something"));
}

TEST_F(VerdictSheetTest, ARunUnderWayIsNotToldAsIfItWereOver) {
    sheet.setVerdict(missedVerdict(), {.until = 80});
    EXPECT_TRUE(sheet.headlineText().startsWith("So far: "));
    EXPECT_TRUE(shows(sheet, "up to 1:20"));
    EXPECT_TRUE(sheet.plainText().startsWith("So far: "));
}

TEST_F(VerdictSheetTest, WhileADesignIsBeingGradedNothingLooksFinal) {
    const QString before = sheet.headlineText();
    sheet.setGrading(0.42);
    EXPECT_EQ(sheet.headlineText(), "Grading is under way: 42 % done");
    EXPECT_TRUE(shows(sheet, "is not its verdict"));
    sheet.setGrading(std::nullopt);
    EXPECT_EQ(sheet.headlineText(), before);
    EXPECT_FALSE(shows(sheet, "is not its verdict"));
}

TEST_F(VerdictSheetTest, AnotherVerdictTakesTheFirstOnesPlace) {
    Verdict met = missedVerdict();
    met.findings.erase(met.findings.begin());
    met.passed = true;
    sheet.setVerdict(met, {});
    QCoreApplication::processEvents();
    EXPECT_FALSE(shows(sheet, "912 ms"));
    EXPECT_TRUE(shows(sheet, "80 USD"));
}

TEST_F(VerdictSheetTest, ADesignWithoutANameIsCalledUntitled) {
    Verdict verdict = missedVerdict();
    verdict.design.clear();
    sheet.setVerdict(verdict, {});
    EXPECT_TRUE(shows(sheet, "Untitled design. Measured in"));
    EXPECT_TRUE(verdictText(verdict, {}).contains("Untitled design"));
}

} // namespace
} // namespace tiers::studio
