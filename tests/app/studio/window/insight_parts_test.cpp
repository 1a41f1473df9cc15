#include "app/studio/canvas/canvas_scene.h"
#include "app/studio/canvas/canvas_view.h"
#include "app/studio/canvas/request_dots.h"
#include "app/studio/charts/charts_panel.h"
#include "app/studio/explain/explain_panel.h"
#include "app/studio/explain/incident_view.h"
#include "app/studio/present/caption_card.h"
#include "app/studio/present/presenter.h"
#include "app/studio/run/moment_bar.h"
#include "app/studio/window/canvas_stage.h"
#include "app/studio/window/insight_parts.h"
#include "app/studio/window/main_window.h"
#include "app/studio/window/presentation_parts.h"
#include "app/studio/window/request_show.h"
#include "tests/app/studio/patience.h"
#include "tests/app/studio/run/small_shop.h"

#include <QAction>
#include <QDockWidget>
#include <QSettings>
#include <QSlider>
#include <QTest>
#include <QToolButton>

#include <gtest/gtest.h>

namespace tiers::studio {
namespace {

using namespace std::chrono_literals;
using State = RunController::State;

class InsightPartsTest : public testing::Test {
  protected:
    explicit InsightPartsTest(QSize size = {1280, 720}) : windowSize(size) {}
    void SetUp() override {
        QSettings().clear();
        window = std::make_unique<MainWindow>();
        window->resize(windowSize);
        window->show();
        ASSERT_TRUE(QTest::qWaitForWindowExposed(window.get()));
        Scenario shop = test::smallShop();
        Fault outage;
        outage.kind = FaultKind::Outage;
        outage.target = "db";
        outage.at = Duration(20s);
        outage.lasting = Duration(10s);
        shop.design.faults = {outage};
        window->designModel().load(shop.design);
        window->run().setSpeed(0);
        window->run().start(window->source().scenario(), test::secondsOf(60));
        QTRY_COMPARE_WITH_TIMEOUT(window->run().state(), State::Finished, patience);
    }
    ChartsPanel& charts() { return *window->findChild<ChartsPanel*>(); }
    MomentBar& moments() { return window->insight().momentBar(); }
    QToolButton* button(const QString& text) {
        for (auto* each : moments().findChildren<QToolButton*>())
            if (each->text().remove(u'&') == text) return each;
        return nullptr;
    }
    std::optional<double> shownMoment() { return charts().chart(ChartTopic::Traffic).overlay().scene().moment; }

    QSize windowSize;
    std::unique_ptr<MainWindow> window;
};

class LargerWindowTest : public InsightPartsTest {
  protected:
    LargerWindowTest() : InsightPartsTest({1440, 900}) {}
};

TEST_F(InsightPartsTest, TheSliderGoesBackOverTheRunAndToThePresentAgain) {
    EXPECT_EQ(moments().slider().maximum(), 60);
    EXPECT_FALSE(shownMoment());
    moments().slider().setFocus();
    for (int i = 0; i < 15; ++i) QTest::keyClick(&moments().slider(), Qt::Key_Left);
    EXPECT_EQ(shownMoment(), 45.0);
    QTest::keyClick(&moments().slider(), Qt::Key_PageDown);
    EXPECT_LT(*shownMoment(), 45.0);
    auto* back = button("Back to now");
    ASSERT_TRUE(back->isVisible());
    QTest::mouseClick(back, Qt::LeftButton);
    EXPECT_FALSE(shownMoment());
    EXPECT_FALSE(back->isVisible());
}

TEST_F(InsightPartsTest, ABranchWithOtherParametersIsDrawnBesideTheRunAsItWas) {
    moments().showMoment(Duration(40s));
    Design slower = window->designModel().design();
    slower.components[1].parameters = {{"service_time", std::string("60 ms")}};
    window->designModel().load(slower);
    window->run().start(window->source().scenario(), test::secondsOf(60));
    QTRY_COMPARE_WITH_TIMEOUT(window->run().state(), State::Finished, patience);
    moments().showMoment(Duration(40s));
    Design quick = slower;
    quick.components[1].parameters = {{"service_time", std::string("5 ms")}};
    window->designModel().replace(quick, "Quicker");

    moments().branchAction()->trigger();
    EXPECT_EQ(window->run().state(), State::Paused);
    EXPECT_EQ(window->run().branchedAt(), Duration(40s));
    window->run().resume();
    QTRY_COMPARE_WITH_TIMEOUT(window->run().state(), State::Finished, patience);
    const MetricChart& chart = charts().chart(ChartTopic::ResponseTime);
    ASSERT_TRUE(chart.other());
    EXPECT_EQ(chart.other()->rowCount(), chart.table().rowCount());
    EXPECT_EQ(chart.other()->column(0)[35], chart.table().column(0)[35]) << "the same past";
    EXPECT_GT(chart.other()->column(0)[50], 2 * chart.table().column(0)[50]) << "another future";
    EXPECT_FALSE(chart.drawnOther(0).isEmpty());
}

TEST_F(InsightPartsTest, AStepOfAnIncidentSelectsWhatItIsAbout) {
    auto* dock = window->findChild<QDockWidget*>("explain");
    ASSERT_NE(dock, nullptr);
    dock->show();
    dock->raise();
    auto& view = window->insight().explain().incidentView();
    QTRY_VERIFY_WITH_TIMEOUT(!view.incidents().empty(), patience);
    QTest::mouseClick(view.findChild<QToolButton*>(), Qt::LeftButton);
    auto* canvas = window->findChild<CanvasView*>();
    EXPECT_EQ(canvas->selection().components, (std::vector{ComponentId("db")}));
    EXPECT_EQ(charts().chart(ChartTopic::Errors).overlay().scene().cursor, 20.0);
}

TEST_F(LargerWindowTest, ARowOfChartsIsSeenWholeAboveTheTimeLine) {
    const auto& chart = charts().chart(ChartTopic::Traffic);
    QTRY_COMPARE_WITH_TIMEOUT(chart.visibleRegion().boundingRect().height(), chart.height(), patience);
    EXPECT_GE(chart.height(), 160);
    EXPECT_GT(window->findChild<CanvasView*>()->height(), charts().height());
}

TEST_F(InsightPartsTest, PresentingLeavesTheCanvasAndTheCharts) {
    auto* palette = window->findChild<QDockWidget*>("components");
    auto* chartsDock = window->findChild<QDockWidget*>("charts");
    chartsDock->raise();
    window->presentation().presenter().presentAction()->trigger();
    EXPECT_TRUE(window->isFullScreen());
    EXPECT_FALSE(palette->isVisible());
    EXPECT_TRUE(chartsDock->isVisible());
    QTest::keyClick(window.get(), Qt::Key_Escape);
    EXPECT_FALSE(window->isFullScreen());
    EXPECT_TRUE(chartsDock->isVisible());
    EXPECT_TRUE(QTest::qWaitFor([&] { return palette->isVisible() && !chartsDock->titleBarWidget()->isVisible(); }))
        << "the charts are one of several tabs again, which say their titles";
}

class Sized : public QWidget {
  public:
    explicit Sized(QSize size) : m_size(size) {}
    [[nodiscard]] QSize sizeHint() const override { return m_size; }

  private:
    QSize m_size;
};

TEST(CanvasStageTest, WhatStandsAtItsFootMakesRoomForACaption) {
    auto* foot = new Sized({250, 24});
    CanvasStage stage(new QWidget, new Sized({700, 46}));
    stage.setFoot(foot);
    stage.resize(1280, 500);
    stage.show();
    EXPECT_GT(foot->y(), 400);
    stage.setFootRaised(true);
    EXPECT_LT(foot->geometry().bottom(), 60);
    EXPECT_LT(foot->geometry().right(), (1280 - 700) / 2);
    EXPECT_GT(foot->width(), 250) << "as large as fits";
    stage.resize(2560, 500);
    EXPECT_EQ(foot->size(), QSize(375, 36));
    stage.resize(900, 500);
    EXPECT_EQ(foot->height(), 0) << "no room beside the bar";
    stage.setFootRaised(false);
    EXPECT_GT(foot->y(), 400);
}

TEST_F(LargerWindowTest, MarksOfRequestsArePresentedLarger) {
    const RequestDots& dots = window->findChild<RequestShow*>()->dots();
    const double usual = dots.markSize();
    QAction& present = *window->presentation().presenter().presentAction();
    present.trigger();
    EXPECT_EQ(dots.markSize(), 1.5 * usual);
    present.trigger();
    EXPECT_EQ(dots.markSize(), usual);
}

TEST_F(LargerWindowTest, WhatIsPresentedStandsAboveItsCaption) {
    window->presentation().presenter().setCaption("Redis is gone", QString(200, 'x').replace(10, 1, " "));
    window->presentation().presenter().presentAction()->trigger();
    const CanvasView& canvas = window->canvas();
    const CaptionCard& caption = window->presentation().presenter().caption();
    ASSERT_TRUE(caption.isVisible());
    const auto lowest = [&] { return canvas.mapFromScene(canvas.canvasScene().contentRect()).boundingRect().bottom(); };
    EXPECT_TRUE(QTest::qWaitFor([&] { return lowest() <= canvas.height() - caption.coveredHeight(); }))
        << lowest() << " of " << canvas.height() << " with " << caption.coveredHeight() << " covered";
    QTest::keyClick(window.get(), Qt::Key_Escape);
}

} // namespace
} // namespace tiers::studio
