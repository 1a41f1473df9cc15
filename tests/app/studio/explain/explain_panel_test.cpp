#include "app/studio/charts/metric_chart.h"
#include "app/studio/explain/explain_panel.h"
#include "app/studio/explain/incident_view.h"
#include "app/studio/explain/waterfall_view.h"
#include "app/studio/run/run_controller.h"
#include "tests/app/studio/patience.h"
#include "tests/app/studio/run/small_shop.h"

#include <QListWidget>
#include <QSignalSpy>
#include <QTabBar>
#include <QTest>
#include <QToolButton>

#include <gtest/gtest.h>

namespace tiers::studio {
namespace {

using test::secondsOf;
using test::smallShop;

class ExplainPanelTest : public testing::Test {
  protected:
    void SetUp() override {
        qRegisterMetaType<Selection>();
        panel.resize(900, 320);
        panel.show();
        ASSERT_TRUE(QTest::qWaitForWindowExposed(&panel));
    }

    void runOutage() {
        Scenario scenario = smallShop();
        Fault outage;
        outage.kind = FaultKind::Outage;
        outage.target = "db";
        outage.at = Duration(std::chrono::seconds(20));
        outage.lasting = Duration(std::chrono::seconds(10));
        scenario.faults = {outage};
        RunOptions options = secondsOf(60);
        options.trace_every = 1;
        run.setSpeed(0);
        run.start(scenario, options);
        QTRY_VERIFY_WITH_TIMEOUT(!panel.incidentView().incidents().empty() && panel.requestList().count() > 0,
                                 patience);
    }
    void openTab(int index) {
        auto* tabs = panel.findChild<QTabBar*>();
        QTest::mouseClick(tabs, Qt::LeftButton, {}, tabs->tabRect(index).center());
    }

    RunController run;
    ExplainPanel panel{run};
};

TEST_F(ExplainPanelTest, TellsWhatLedToWhatAndShowsTheMomentOfAStep) {
    runOutage();
    const auto& incidents = panel.incidentView().incidents();
    ASSERT_EQ(incidents.size(), 1U);
    EXPECT_EQ(incidents[0].headline, "Postgres was down: users noticed for 10.0 s");
    std::optional<double> pointed;
    Selection shown;
    QObject::connect(&panel, &ExplainPanel::timePointed, [&](double time) { pointed = time; });
    QObject::connect(&panel, &ExplainPanel::revealed, [&](const Selection& things) { shown = things; });
    auto* time = panel.incidentView().findChild<QToolButton*>();
    ASSERT_NE(time, nullptr);
    EXPECT_EQ(time->text(), "0:20");
    QTest::mouseClick(time, Qt::LeftButton);
    EXPECT_EQ(pointed, 20.0);
    EXPECT_EQ(shown.components, (std::vector{ComponentId("db")}));
}

TEST_F(ExplainPanelTest, TheTimeOfRequestsIsDividedByWhatItWentInto) {
    runOutage();
    openTab(1);
    EXPECT_TRUE(panel.breakdownChart().isVisible());
    const SeriesTable& table = panel.breakdownChart().table();
    ASSERT_EQ(table.rowCount(), 60U);
    EXPECT_GT(table.column(static_cast<std::size_t>(TimeShare::Service))[5], 0.5);
    EXPECT_EQ(table.column(static_cast<std::size_t>(TimeShare::Retries))[5], 0.0);
}

TEST_F(ExplainPanelTest, ASlowRequestIsShownAsAWaterfallAndItsPathOnTheCanvas) {
    runOutage();
    openTab(2);
    Selection shown;
    QObject::connect(&panel, &ExplainPanel::revealed, [&](const Selection& things) { shown = things; });
    panel.requestList().setFocus();
    QTest::keyClick(&panel.requestList(), Qt::Key_Down);
    EXPECT_EQ(shown.components, (std::vector{ComponentId("api"), ComponentId("db")}));
    EXPECT_EQ(shown.links, (std::vector{LinkId("users-api"), LinkId("api-db")}));
    const QStringList rows = panel.waterfall().rowTexts();
    ASSERT_EQ(rows.size(), 3);
    EXPECT_TRUE(rows[0].startsWith("browse: "));
    EXPECT_TRUE(rows[2].startsWith("Postgres: "));
    QTest::mouseClick(&panel.waterfall(), Qt::LeftButton, {}, panel.waterfall().rowRect(2).center());
    EXPECT_EQ(panel.waterfall().chosenRow(), 2);
    EXPECT_EQ(shown.components, (std::vector{ComponentId("db")}));
    QTest::keyClick(&panel.waterfall(), Qt::Key_Up);
    EXPECT_EQ(shown.components, (std::vector{ComponentId("api")}));
}

TEST_F(ExplainPanelTest, IsEmptyAgainWhenTheRunIsDropped) {
    runOutage();
    run.reset();
    EXPECT_TRUE(panel.incidentView().incidents().empty());
    EXPECT_EQ(panel.requestList().count(), 0);
    EXPECT_EQ(panel.breakdownChart().table().rowCount(), 0U);
}

} // namespace
} // namespace tiers::studio
