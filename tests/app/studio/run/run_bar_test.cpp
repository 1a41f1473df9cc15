#include "app/studio/model/design_model.h"
#include "app/studio/run/fault_menu.h"
#include "app/studio/run/obstacle_popup.h"
#include "app/studio/run/overflow_popup.h"
#include "app/studio/run/run_bar.h"
#include "app/studio/run/run_check.h"
#include "app/studio/run/run_controller.h"
#include "app/studio/run/scenario_source.h"
#include "tests/app/studio/patience.h"
#include "tests/app/studio/run/small_shop.h"

#include <QAction>
#include <QComboBox>
#include <QDoubleSpinBox>
#include <QLocale>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTest>
#include <QTextBrowser>
#include <QToolButton>
#include <QTranslator>

#include <gtest/gtest.h>

namespace tiers::studio {
namespace {

using namespace std::chrono_literals;
using State = RunController::State;

class RunBarTest : public testing::Test {
  protected:
    RunBarTest() {
        bar.resize(760, 48);
        bar.show();
    }
    void load(Design design) {
        model.load(std::move(design));
        QSignalSpy checked(&bar.check(), &RunCheck::checked);
        EXPECT_TRUE(checked.wait(patience));
    }
    QToolButton& runButton() { return *bar.findChild<QToolButton*>("runButton"); }

    DesignModel model;
    ScenarioSource source{model};
    RunController run;
    RunBar bar{run, source};
};

TEST_F(RunBarTest, TheBigButtonRunsPausesAndGoesOn) {
    load(test::smallShop().design);
    ASSERT_TRUE(runButton().isEnabled());
    QTest::mouseClick(&runButton(), Qt::LeftButton);
    EXPECT_EQ(run.state(), State::Running);
    EXPECT_EQ(runButton().text(), "Pause");
    QTest::mouseClick(&runButton(), Qt::LeftButton);
    EXPECT_EQ(run.state(), State::Paused);
    EXPECT_EQ(runButton().text(), "Go on");
    QTest::mouseClick(&runButton(), Qt::LeftButton);
    EXPECT_EQ(run.state(), State::Running);
    bar.resetAction()->trigger();
    EXPECT_EQ(run.state(), State::Idle);
    EXPECT_EQ(runButton().text(), "Run");
}

TEST_F(RunBarTest, AStepFromTheStartSimulatesOneSecond) {
    load(test::smallShop().design);
    bar.stepAction()->trigger();
    EXPECT_EQ(run.state(), State::Paused);
    ASSERT_TRUE(QTest::qWaitFor([&] { return run.now() == 1s; }, patience));
    bar.stepAction()->trigger();
    ASSERT_TRUE(QTest::qWaitFor([&] { return run.now() == 2s; }, patience));
}

TEST_F(RunBarTest, AnEmptyCanvasCannotRunAndSaysWhy) {
    load(Design{});
    EXPECT_FALSE(runButton().isEnabled());
    ASSERT_FALSE(bar.check().obstacles().empty());
    EXPECT_FALSE(bar.check().obstacles()[0].remedy.isEmpty());
    EXPECT_FALSE(bar.check().obstacles()[0].amiss) << "nothing to fix: it is only the beginning";
    EXPECT_FALSE(bar.runAction()->toolTip().isEmpty());
}

TEST_F(RunBarTest, ADesignThatNobodyUsesIsGivenUsualTrafficFromTheList) {
    Design design = test::smallShop().design;
    design.workload.reset();
    load(design);
    EXPECT_FALSE(runButton().isEnabled());
    auto* popup = bar.findChild<ObstaclePopup*>();
    popup->popUp(bar);
    auto* words = popup->findChild<QTextBrowser*>();
    ASSERT_TRUE(words->isVisible());
    QTest::keyClick(words, Qt::Key_Tab);
    QTest::keyClick(words, Qt::Key_Return);
    EXPECT_FALSE(popup->isVisible());
    ASSERT_TRUE(model.design().workload);
    QTRY_VERIFY_WITH_TIMEOUT(runButton().isEnabled(), patience);
    model.undoStack().undo();
    EXPECT_FALSE(model.design().workload);
}

TEST_F(RunBarTest, ADesignThatCannotBeCompiledCannotRunUntilItIsRepaired) {
    Design broken = test::smallShop().design;
    broken.components[1].kind = "teapot";
    load(broken);
    EXPECT_FALSE(runButton().isEnabled());
    load(test::smallShop().design);
    EXPECT_TRUE(runButton().isEnabled());
}

TEST_F(RunBarTest, TheSeedOfTheFieldIsTheRunsSeed) {
    load(test::smallShop().design);
    bar.setSeed(77);
    bar.runAction()->trigger();
    EXPECT_EQ(run.options().seed, 77U);
}

TEST_F(RunBarTest, TrafficAndSpeedReachTheRun) {
    auto* traffic = bar.findChild<QDoubleSpinBox*>();
    traffic->setValue(2.5);
    EXPECT_DOUBLE_EQ(run.trafficFactor(), 2.5);
    auto* speed = bar.findChild<QComboBox*>();
    speed->setCurrentIndex(speed->findData(100.0));
    EXPECT_DOUBLE_EQ(run.speed(), 100);
    run.setSpeed(0.5);
    EXPECT_DOUBLE_EQ(speed->currentData().toDouble(), 0.5);
    run.setTrafficFactor(3);
    EXPECT_DOUBLE_EQ(traffic->value(), 3);
}

TEST_F(RunBarTest, ALongRunGetsASpeedThatEndsInAMinute) {
    Challenge challenge;
    challenge.workload = test::smallShop().workload;
    challenge.duration = 25min;
    source.setChallenge(challenge);
    EXPECT_DOUBLE_EQ(run.speed(), 50);
}

TEST_F(RunBarTest, FaultsAreOfferedForTheSelectedComponentWhileARunGoesOn) {
    load(test::smallShop().design);
    FaultMenu& menu = *bar.faultMenu();
    const auto enabled = [&] {
        emit menu.aboutToShow();
        return std::ranges::count_if(
            menu.actions(), [](const QAction* action) { return action->isEnabled() && !action->isSeparator(); });
    };
    EXPECT_EQ(enabled(), 0);
    bar.stepAction()->trigger();
    const auto surges = enabled();
    EXPECT_GT(surges, 0);
    bar.setSelection(Selection{.components = {"db"}, .links = {}, .regions = {}, .notes = {}});
    EXPECT_GT(enabled(), surges);

    std::vector<Fault> injected;
    QObject::connect(&run, &RunController::frameArrived, [&](const RunFrame& frame) {
        injected.insert(injected.end(), frame.injected.begin(), frame.injected.end());
    });
    const auto actions = menu.actions();
    const auto outage =
        std::ranges::find_if(actions, [](const QAction* action) { return action->text() == "Outage for 10 s"; });
    ASSERT_NE(outage, actions.end());
    (*outage)->trigger();
    ASSERT_TRUE(QTest::qWaitFor([&] { return !injected.empty(); }, patience));
    EXPECT_EQ(injected[0].target, "db");
    EXPECT_EQ(injected[0].kind, FaultKind::Outage);
}

TEST_F(RunBarTest, WhatANarrowBarHasNoRoomForStandsBehindAButton) {
    load(test::smallShop().design);
    auto* more = bar.findChild<QToolButton*>("more");
    EXPECT_FALSE(more->isVisible());
    bar.resize(460, 48);
    ASSERT_TRUE(more->isVisible());
    auto* traffic = bar.findChild<QDoubleSpinBox*>();
    ASSERT_FALSE(traffic->isVisible());
    QTest::mouseClick(more, Qt::LeftButton);
    const auto* popup = bar.findChild<OverflowPopup*>();
    ASSERT_TRUE(popup->isVisible());
    auto* field = popup->findChild<QDoubleSpinBox*>();
    field->setFocus();
    field->selectAll();
    QTest::keyClicks(field, QLocale().toString(2.5));
    QTest::keyClick(field, Qt::Key_Return);
    EXPECT_DOUBLE_EQ(run.trafficFactor(), 2.5);
    auto* seed = popup->findChild<QSpinBox*>();
    ASSERT_TRUE(seed->isVisible());
    QTest::keyClick(seed, Qt::Key_Up);
    EXPECT_EQ(bar.seed(), 2U);
}

TEST_F(RunBarTest, TheControlsStayWhereTheyAreAtAnyPace) {
    load(test::smallShop().design);
    bar.resize(bar.sizeHint());
    const auto* seed = bar.findChild<QSpinBox*>();
    ASSERT_TRUE(seed->isVisible());
    run.setSpeed(0);
    QSignalSpy states(&run, &RunController::stateChanged);
    QTest::mouseClick(&runButton(), Qt::LeftButton);
    while (run.state() != State::Finished) {
        ASSERT_TRUE(states.wait(patience));
        EXPECT_TRUE(seed->isVisible());
    }
}

TEST_F(RunBarTest, LongWordsOfAnotherLanguageAreNotCutOff) {
    class LongWords : public QTranslator {
      public:
        [[nodiscard]] bool isEmpty() const override { return false; }
        [[nodiscard]] QString translate(const char*, const char* source, const char*, int) const override {
            return QString(source) == "Run" ? QStringLiteral("Set it all going now") : QString();
        }
    };
    LongWords words;
    QCoreApplication::installTranslator(&words);
    RunBar wordy(run, source);
    wordy.resize(720, 48);
    wordy.show();
    const auto* button = wordy.findChild<QToolButton*>("runButton");
    QCoreApplication::removeTranslator(&words);
    EXPECT_EQ(button->text(), "Set it all going now");
    EXPECT_GE(button->width(), button->sizeHint().width());
    EXPECT_TRUE(wordy.findChild<QToolButton*>("more")->isVisible());
}

TEST_F(RunBarTest, EveryControlHasANameAndATooltip) {
    load(test::smallShop().design);
    for (const QToolButton* button : bar.findChildren<QToolButton*>()) {
        if (!button->isVisible()) continue;
        EXPECT_FALSE(button->accessibleName().isEmpty()) << button->text().toStdString();
        EXPECT_FALSE(button->toolTip().isEmpty()) << button->accessibleName().toStdString();
    }
}

} // namespace
} // namespace tiers::studio
