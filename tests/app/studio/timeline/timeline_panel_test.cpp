#include "app/studio/model/design_model.h"
#include "app/studio/run/fault_kinds.h"
#include "app/studio/run/run_controller.h"
#include "app/studio/run/scenario_source.h"
#include "app/studio/timeline/bar_editor.h"
#include "app/studio/timeline/timeline_panel.h"
#include "app/studio/timeline/timeline_view.h"
#include "tests/app/studio/run/small_shop.h"

#include <QComboBox>
#include <QDoubleSpinBox>
#include <QTest>
#include <QToolButton>

#include <gtest/gtest.h>

#include <algorithm>

namespace tiers::studio {
namespace {

using namespace std::chrono_literals;

class TimelinePanelTest : public testing::Test {
  protected:
    TimelinePanelTest() {
        model.load(test::smallShop().design);
        panel.resize(800, 160);
        panel.show();
        (void)QTest::qWaitForWindowExposed(&panel);
    }

    [[nodiscard]] QToolButton& keepButton() const { return *panel.findChild<QToolButton*>("keep-script"); }
    [[nodiscard]] std::ptrdiff_t barsOf(BarOrigin origin) const {
        return std::ranges::count(panel.view().bars(), origin, &TimelineBar::origin);
    }
    void startPaused() {
        run.setSpeed(0);
        run.start(source.scenario(), test::secondsOf(60), RunController::Begin::Paused);
        run.stepUntil(10s);
        ASSERT_TRUE(QTest::qWaitFor([this] { return run.now() >= Duration(10s); }));
    }
    /// One fault done live, which is then the only one that shows as such.
    void strike(FaultKind kind) {
        Fault fault = presetFault(kind);
        fault.target = "db";
        run.inject(fault);
        ASSERT_TRUE(QTest::qWaitFor([this] { return barsOf(BarOrigin::Fired) == 1; }));
    }

    DesignModel model;
    ScenarioSource source{model};
    RunController run;
    TimelinePanel panel{run, source};
};

TEST_F(TimelinePanelTest, WhatIsDoneLiveShowsAndCanBeKept) {
    EXPECT_TRUE(keepButton().isHidden());
    startPaused();
    strike(FaultKind::Outage);
    run.setTrafficFactor(2);
    run.stepUntil(20s);
    ASSERT_TRUE(QTest::qWaitFor([this] { return run.now() >= Duration(20s); }));
    ASSERT_FALSE(keepButton().isHidden());
    QTest::mouseClick(&keepButton(), Qt::LeftButton);
    EXPECT_EQ(barsOf(BarOrigin::Fired), 0);
    ASSERT_EQ(model.design().faults.size(), 1U);
    EXPECT_EQ(model.design().faults.front().at.value, Duration(10s));
    ASSERT_FALSE(model.design().workload->traffic.empty());
    EXPECT_DOUBLE_EQ(model.design().workload->traffic.back().factor, 2);
    EXPECT_TRUE(keepButton().isHidden());
    model.undoStack().undo();
    EXPECT_TRUE(model.design().faults.empty());
}

TEST_F(TimelinePanelTest, WhatWasKeptStaysTheScriptsInABranch) {
    startPaused();
    strike(FaultKind::Outage);
    run.stepUntil(20s);
    ASSERT_TRUE(QTest::qWaitFor([this] { return run.now() >= Duration(20s); }));
    QTest::mouseClick(&keepButton(), Qt::LeftButton);
    ASSERT_FALSE(run.branch(15s, std::nullopt));
    ASSERT_TRUE(QTest::qWaitFor([this] { return run.now() == Duration(15s); }));
    EXPECT_EQ(barsOf(BarOrigin::Fired), 0);
    EXPECT_TRUE(keepButton().isHidden());
    strike(FaultKind::Slow); // what is new is shown
}

TEST_F(TimelinePanelTest, AResetForgetsWhatWasDoneLive) {
    startPaused();
    strike(FaultKind::Outage);
    run.reset();
    EXPECT_EQ(barsOf(BarOrigin::Fired), 0);
    EXPECT_TRUE(keepButton().isHidden());
}

TEST_F(TimelinePanelTest, TheFieldsOfABarChangeItAtOnceAndInOneStep) {
    panel.view().addFault(presetFault(FaultKind::Slow), 5s);
    auto* editor = panel.findChild<BarEditor*>();
    ASSERT_TRUE(editor->isVisible());
    model.undoStack().clear();
    auto* figure = editor->findChild<QDoubleSpinBox*>("fault-figure");
    auto* at = editor->findChild<QDoubleSpinBox*>("bar-at");
    auto* target = editor->findChild<QComboBox*>("bar-target");
    figure->setValue(8);
    at->setValue(12);
    const int database = target->findText("Postgres");
    ASSERT_GE(database, 0);
    target->setCurrentIndex(database);
    emit target->activated(database);
    const Fault& fault = model.design().faults.front();
    EXPECT_DOUBLE_EQ(fault.factor->value, 8);
    EXPECT_EQ(fault.at.value, Duration(12s));
    EXPECT_EQ(fault.target, "db");
    EXPECT_EQ(model.undoStack().count(), 1);
    editor->hide();
}

} // namespace
} // namespace tiers::studio
