#include "app/studio/charts/chart_legend.h"
#include "app/studio/charts/charts_panel.h"
#include "app/studio/charts/metric_chart.h"
#include "app/studio/model/design_model.h"
#include "app/studio/run/run_controller.h"
#include "app/studio/run/scenario_source.h"
#include "app/studio/theme/choice_menu.h"
#include "core/analysis/cost.h"
#include "core/model/design.h"
#include "tests/app/studio/patience.h"
#include "tests/app/studio/run/small_shop.h"

#include <QAction>
#include <QComboBox>
#include <QLabel>
#include <QSettings>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>
#include <QWheelEvent>

#include <gtest/gtest.h>

#include <algorithm>
#include <string>

namespace tiers::studio {
namespace {

using namespace std::chrono_literals;
using test::secondsOf;
using test::smallShop;

Scenario shopInTwoRegions() {
    Scenario scenario = smallShop();
    scenario.design.regions = {Region{.id = RegionId("eu"), .location = "eu-central"},
                               Region{.id = RegionId("us"), .location = "us-east"}};
    Population everyone = scenario.workload.populations[0];
    everyone.region = RegionId("eu");
    Population far = everyone;
    far.id = PopulationId("far");
    far.region = RegionId("us");
    scenario.design.components[1].region = RegionId("eu");
    scenario.design.components[2].region = RegionId("eu");
    scenario.workload.populations = {everyone, far};
    return scenario;
}

class ChartsPanelTest : public testing::Test {
  protected:
    void SetUp() override {
        QSettings().remove(QStringLiteral("charts"));
        panel.resize(1200, 300);
        panel.show();
        ASSERT_TRUE(QTest::qWaitForWindowExposed(&panel));
    }

    void runToTheEnd(const Scenario& scenario, int length) {
        run.setSpeed(0);
        QSignalSpy finished(&run, &RunController::finished);
        run.start(scenario, secondsOf(length));
        ASSERT_TRUE(finished.wait(patience));
    }
    ChartOverlay& overlay() { return *panel.chart(ChartTopic::ResponseTime).findChild<ChartOverlay*>(); }
    QPoint at(double share) {
        const QRectF plot = overlay().plotArea();
        return QPointF(plot.left() + share * plot.width(), plot.center().y()).toPoint();
    }
    void turnWheel(double share, int angle) {
        QWheelEvent event(at(share), overlay().mapToGlobal(at(share)), {}, {0, angle}, Qt::NoButton, Qt::NoModifier,
                          Qt::NoScrollPhase, false);
        QCoreApplication::sendEvent(&overlay(), &event);
    }

    DesignModel model;
    ScenarioSource source{model};
    RunController run;
    ChartsPanel panel{run, source};
};

TEST_F(ChartsPanelTest, TheWheelLooksCloserAtAllChartsAndHomeShowsTheWholeRunAgain) {
    runToTheEnd(smallShop(), 100);
    EXPECT_EQ(panel.view(), std::pair(0.0, 100.0));
    for (int i = 0; i < 5; ++i) turnWheel(0.5, 120);
    const auto [from, to] = panel.view();
    EXPECT_NEAR((from + to) / 2, 50, 2) << "what is under the pointer stays there";
    EXPECT_LT(to - from, 35);
    EXPECT_FALSE(panel.followsRun());
    EXPECT_EQ(panel.chart(ChartTopic::Traffic).timeScale().minimum, from);
    QTest::keyClick(&overlay(), Qt::Key_Home);
    EXPECT_EQ(panel.view(), std::pair(0.0, 100.0));
    EXPECT_TRUE(panel.followsRun());
}

TEST_F(ChartsPanelTest, ADragShowsTheTimesThatItSpans) {
    runToTheEnd(smallShop(), 100);
    QTest::mousePress(&overlay(), Qt::LeftButton, {}, at(0.2));
    QTest::mouseMove(&overlay(), at(0.4));
    QTest::mouseRelease(&overlay(), Qt::LeftButton, {}, at(0.6));
    EXPECT_NEAR(panel.view().first, 20, 1);
    EXPECT_NEAR(panel.view().second, 40, 1);
    QTest::mouseDClick(&overlay(), Qt::LeftButton, {}, at(0.5));
    EXPECT_EQ(panel.view(), std::pair(0.0, 100.0));
}

TEST_F(ChartsPanelTest, TheKeysZoomAndPanWithinTheRun) {
    runToTheEnd(smallShop(), 100);
    for (int i = 0; i < 4; ++i) QTest::keyClick(&overlay(), Qt::Key_Plus);
    const double length = panel.view().second - panel.view().first;
    for (int i = 0; i < 30; ++i) QTest::keyClick(&overlay(), Qt::Key_Right, Qt::ShiftModifier);
    EXPECT_NEAR(panel.view().second, 100, 1e-6);
    EXPECT_NEAR(panel.view().second - panel.view().first, length, 1e-6);
}

TEST_F(ChartsPanelTest, LookingBackStaysWhereItIsWhileTheRunGoesOn) {
    run.setSpeed(0);
    run.start(smallShop(), secondsOf(900), RunController::Begin::Paused);
    run.stepUntil(400s);
    QTRY_COMPARE_WITH_TIMEOUT(run.now(), Duration(400s), patience);
    panel.setView(100, 140);
    const auto rows = panel.chart(ChartTopic::Traffic).table().rowCount();
    run.stepUntil(700s);
    QTRY_COMPARE_WITH_TIMEOUT(run.now(), Duration(700s), patience);
    EXPECT_EQ(panel.view(), std::pair(100.0, 140.0));
    EXPECT_GT(panel.chart(ChartTopic::Traffic).table().rowCount(), rows);
    panel.followRun();
    EXPECT_GE(panel.view().second, 700);
}

TEST_F(ChartsPanelTest, AMomentOfThePastStandsStillWhileTheRunGoesOn) {
    run.setSpeed(0);
    run.start(smallShop(), secondsOf(900), RunController::Begin::Paused);
    run.stepUntil(400s);
    QTRY_COMPARE_WITH_TIMEOUT(run.now(), Duration(400s), patience);
    panel.setMoment(200);
    const auto rows = panel.chart(ChartTopic::Traffic).table().rowCount();
    const auto view = panel.view();
    run.stepUntil(700s);
    QTRY_COMPARE_WITH_TIMEOUT(run.now(), Duration(700s), patience);
    EXPECT_EQ(panel.chart(ChartTopic::Traffic).table().rowCount(), rows);
    EXPECT_EQ(panel.view(), view);
    panel.setMoment(std::nullopt);
    EXPECT_GT(panel.chart(ChartTopic::Traffic).table().rowCount(), rows) << "what came in the meantime is there";
    EXPECT_GE(panel.view().second, 700);
}

TEST_F(ChartsPanelTest, ACloserLookShowsMorePointsToTheSecond) {
    runToTheEnd(smallShop(), 600);
    const auto coarse = panel.chart(ChartTopic::ResponseTime).table().rowCount();
    panel.setView(100, 150);
    EXPECT_EQ(coarse, 60U);
    EXPECT_EQ(panel.chart(ChartTopic::ResponseTime).table().rowCount(), 600U);
}

TEST_F(ChartsPanelTest, UsersOfARegionCanBeLookedAtAlone) {
    runToTheEnd(shopInTwoRegions(), 20);
    auto* picker = panel.findChild<QComboBox*>();
    ASSERT_EQ(picker->count(), 4);
    EXPECT_EQ(picker->itemText(2), "Users in eu");
    const double all = panel.chart(ChartTopic::ResponseTime).table().column(0)[10];
    picker->setFocus();
    QTest::keyClick(picker, Qt::Key_End);
    QTest::keyClick(picker, Qt::Key_Return);
    panel.showPart(3);
    EXPECT_GT(panel.chart(ChartTopic::ResponseTime).table().column(0)[10], 80) << "an ocean lies between";
    panel.showPart(2);
    EXPECT_LT(panel.chart(ChartTopic::ResponseTime).table().column(0)[10], all);
}

TEST_F(ChartsPanelTest, FurtherChartsAreChosenAndRemembered) {
    runToTheEnd(smallShop(), 20);
    EXPECT_FALSE(panel.chart(ChartTopic::Queues).isVisible());
    for (const ChartTopic topic : {ChartTopic::Queues, ChartTopic::PoolWaits, ChartTopic::Cost})
        panel.toggle(topic)->trigger();
    EXPECT_TRUE(panel.chart(ChartTopic::Queues).isVisible());
    EXPECT_EQ(panel.chart(ChartTopic::Queues).table().rowCount(), 20U);
    EXPECT_EQ(panel.chart(ChartTopic::PoolWaits).legend().entry(0).text(), "Web shop → Postgres");
    EXPECT_GT(panel.chart(ChartTopic::Cost).table().column(0)[5], 0);
    const ChartsPanel again(run, source);
    EXPECT_TRUE(again.toggle(ChartTopic::Cost)->isChecked());
    EXPECT_FALSE(again.toggle(ChartTopic::Lag)->isChecked());
}

TEST_F(ChartsPanelTest, SeveralChartsAreTickedBeforeTheMenuCloses) {
    auto* menu = qobject_cast<ChoiceMenu*>(panel.toggle(ChartTopic::Queues)->parent());
    ASSERT_NE(menu, nullptr);
    menu->popup(panel.mapToGlobal(QPoint(0, 0)));
    ASSERT_TRUE(QTest::qWaitForWindowExposed(menu));
    const auto actions = menu->actions();
    for (QAction* action : actions) action->setChecked(false);
    const auto toggleByMouse = [&](QAction* action) {
        QTest::mouseClick(menu, Qt::LeftButton, {}, menu->actionGeometry(action).center());
    };
    toggleByMouse(actions[4]);
    toggleByMouse(actions[5]);
    EXPECT_TRUE(actions[4]->isChecked() && actions[5]->isChecked());
    menu->setActiveAction(actions[6]);
    QTest::keyClick(menu, Qt::Key_Space);
    EXPECT_TRUE(actions[6]->isChecked());
    EXPECT_TRUE(menu->isVisible());
    QTest::keyClick(menu, Qt::Key_Escape);
    EXPECT_FALSE(menu->isVisible());
}

TEST_F(ChartsPanelTest, ManyComponentsTogetherCostWhatAllOfThemDo) {
    Scenario scenario = smallShop();
    const auto usual = std::ranges::find(scenario.design.components, ComponentId("api"), &Component::id);
    ASSERT_NE(usual, scenario.design.components.end());
    const Component spare = *usual;
    for (int i = 0; i < 10; ++i) {
        Component another = spare;
        another.id = ComponentId("spare-" + std::to_string(i));
        scenario.design.components.push_back(another);
    }
    panel.toggle(ChartTopic::Cost)->setChecked(true);
    runToTheEnd(scenario, 20);
    const SeriesTable& table = panel.chart(ChartTopic::Cost).table();
    EXPECT_EQ(table.columnCount(), 6U) << "the last is all others";
    double sum = 0;
    for (std::size_t i = 0; i < table.columnCount(); ++i) sum += table.column(i)[5];
    EXPECT_NEAR(sum, monthly_cost(scenario.design).usd_per_month, sum * 0.001);
}

TEST_F(ChartsPanelTest, TheCursorIsTheSameInAllCharts) {
    runToTheEnd(smallShop(), 20);
    QTest::mouseMove(&overlay(), at(0.5));
    EXPECT_EQ(panel.chart(ChartTopic::Utilization).overlay().scene().cursor, 10.0);
}

TEST_F(ChartsPanelTest, InALowRoomChartsAreCompactAndWhatStandsBelowIsOneRow) {
    QLabel first(QStringLiteral("first")), second(QStringLiteral("second"));
    panel.addFooter(&first);
    panel.addFooter(&second);
    QSignalSpy told(&panel, &ChartsPanel::compactChanged);
    MetricChart& chart = panel.chart(ChartTopic::ResponseTime);
    const auto place = [&](const QWidget& widget) { return widget.mapTo(&panel, QPoint()); };

    panel.resize(1200, 400);
    QCoreApplication::processEvents();
    EXPECT_GT(place(second).y(), place(first).y());
    EXPECT_GT(place(chart.legend()).y(), place(chart.menuButton()).y() + chart.menuButton().height() - 1);
    EXPECT_EQ(told.count(), 0);

    panel.resize(1200, panel.minimumSizeHint().height());
    QCoreApplication::processEvents();
    ASSERT_EQ(told.count(), 1);
    EXPECT_TRUE(told[0][0].toBool());
    EXPECT_EQ(place(second).y(), place(first).y());
    EXPECT_LT(place(chart.legend()).y(), place(chart.menuButton()).y() + chart.menuButton().height());
    const auto isWhole = [&] { return panel.rect().contains(QRect(place(chart), chart.size())); };
    EXPECT_TRUE(QTest::qWaitFor(isWhole))
        << "a row of charts is seen whole: " << place(chart).y() << " + " << chart.height() << " in " << panel.height();
    QTest::mouseClick(&chart.legend().entry(0), Qt::LeftButton);
    EXPECT_FALSE(chart.legend().entry(0).isChecked()) << "a click hides a series here as well";

    second.setFixedHeight(60); // as an unfolded time line
    EXPECT_TRUE(QTest::qWaitFor([&] { return place(second).y() > place(first).y(); }));
    panel.resize(1200, 500);
    EXPECT_TRUE(QTest::qWaitFor([&] { return !told.last()[0].toBool(); }));
}

TEST_F(ChartsPanelTest, WhoLooksOnSeesALowRowOfChartsWithItsTimes) {
    for (int i = 0; i < 2; ++i) {
        auto* footer = new QWidget;
        footer->setFixedHeight(31);
        panel.addFooter(footer);
    }
    panel.setPresenting(true);
    panel.resize(1280, 213);
    const MetricChart& chart = panel.chart(ChartTopic::ResponseTime);
    EXPECT_TRUE(QTest::qWaitFor([&] { return chart.visibleRegion().boundingRect().height() == chart.height(); }))
        << chart.visibleRegion().boundingRect().height() << " of " << chart.height();
}

TEST_F(ChartsPanelTest, WhatIsLowerBelowCompactChartsDoesNotMakeThemUsualAgain) {
    auto* below = new QWidget;
    below->setFixedHeight(29);
    panel.addFooter(below);
    int changes = 0;
    QObject::connect(&panel, &ChartsPanel::compactChanged, below, [&](bool isCompact) {
        // Without an end to it the test would not end either.
        if (++changes < 20) below->setFixedHeight(isCompact ? 27 : 29);
    });
    for (int height = 300; height > 200; --height) {
        changes = 0;
        panel.resize(1200, height);
        QCoreApplication::processEvents();
        QCoreApplication::processEvents();
        EXPECT_LE(changes, 1) << height;
    }
    changes = 0;
    panel.resize(1200, 300);
    EXPECT_TRUE(QTest::qWaitFor([&] { return changes == 1; })) << "with room to spare they are usual again";
}

TEST_F(ChartsPanelTest, ARowOfChartsIsSeenWholeAlsoWhenWhatStandsBelowGrows) {
    auto* below = new QWidget;
    below->setFixedHeight(30);
    panel.addFooter(below);
    panel.resize(1200, 240);
    const auto isWhole = [&] {
        const MetricChart& chart = panel.chart(ChartTopic::ResponseTime);
        return chart.visibleRegion().boundingRect().height() == chart.height();
    };
    EXPECT_TRUE(QTest::qWaitFor(isWhole));
    below->setFixedHeight(70);
    EXPECT_TRUE(QTest::qWaitFor([&] { return below->height() == 70; }));
    EXPECT_TRUE(QTest::qWaitFor(isWhole)) << panel.chart(ChartTopic::ResponseTime).height();
}

} // namespace
} // namespace tiers::studio
