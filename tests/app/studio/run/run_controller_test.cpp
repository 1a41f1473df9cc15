#include "app/studio/run/run_controller.h"
#include "core/simulation/engine.h"
#include "core/simulation/result.h"
#include "tests/app/studio/patience.h"
#include "tests/app/studio/run/small_shop.h"

#include <QCoreApplication>
#include <QTest>

#include <gtest/gtest.h>

#include <memory>
#include <numeric>
#include <vector>

namespace tiers::studio {
namespace {

using namespace std::chrono_literals;
using State = RunController::State;
using test::secondsOf;
using test::smallShop;

/// Everything that a controller told.
struct Told {
    explicit Told(RunController& controller) {
        QObject::connect(&controller, &RunController::frameArrived, [this](const RunFrame& frame) {
            ++frames;
            if (frame.tracks) ++tracks;
            for (const Window& window : frame.windows) windows.push_back(window.start);
            if (!clock.empty() && frame.now < clock.back()) inOrder = false;
            clock.push_back(frame.now);
            injected.insert(injected.end(), frame.injected.begin(), frame.injected.end());
            refused.insert(refused.end(), frame.refused.begin(), frame.refused.end());
            trafficFactor = frame.trafficFactor;
        });
        QObject::connect(&controller, &RunController::finished,
                         [this](const auto& recording) { finished = recording; });
        QObject::connect(&controller, &RunController::failed, [this](const auto& problems) { failed = problems; });
        QObject::connect(&controller, &RunController::stateChanged, [this](State state) { states.push_back(state); });
        QObject::connect(&controller, &RunController::recordingArrived,
                         [this](const auto& recording) { soFar = recording; });
    }

    int frames{};
    int tracks{};
    bool inOrder{true};
    std::vector<Duration> clock;
    std::vector<Duration> windows;
    std::vector<Fault> injected;
    std::vector<Problem> refused;
    double trafficFactor{1};
    std::vector<State> states;
    std::vector<Problem> failed;
    std::shared_ptr<const Recording> finished;
    std::shared_ptr<const Recording> soFar;
};

class RunControllerTest : public testing::Test {
  protected:
    template <class Condition> static bool eventually(Condition condition) {
        return QTest::qWaitFor(condition, patience);
    }

    RunController controller;
    Told told{controller};
};

TEST_F(RunControllerTest, FramesComeInOrderAndNoWindowIsLost) {
    controller.setSpeed(0);
    controller.start(smallShop(), secondsOf(300));
    EXPECT_EQ(controller.state(), State::Running);
    ASSERT_TRUE(eventually([&] { return told.finished != nullptr; }));
    EXPECT_EQ(controller.state(), State::Finished);
    EXPECT_TRUE(told.inOrder);
    EXPECT_EQ(told.tracks, 1);
    ASSERT_EQ(told.windows.size(), 300U);
    for (int i = 0; i < 300; ++i) ASSERT_EQ(told.windows[static_cast<std::size_t>(i)], i * 1s);
    EXPECT_EQ(told.clock.back(), Duration(300s));
    EXPECT_EQ(told.finished->windows.size(), 300U);
}

TEST_F(RunControllerTest, GivesTheSameFiguresAsARunWithoutAWindow) {
    controller.setSpeed(0);
    controller.start(smallShop(), secondsOf(60, 7));
    ASSERT_TRUE(eventually([&] { return told.finished != nullptr; }));
    const Recording plain = run(compile(smallShop()).model, secondsOf(60, 7));
    EXPECT_EQ(told.finished->totals.events, plain.totals.events);
    EXPECT_EQ(told.finished->totals.total.response, plain.totals.total.response);
}

TEST_F(RunControllerTest, TheWindowThreadIsNotHeldByStart) {
    controller.setSpeed(0);
    controller.start(smallShop(), secondsOf(100));
    EXPECT_EQ(told.frames, 0); // frames come with the event loop only
    ASSERT_TRUE(eventually([&] { return told.frames > 0; }));
}

TEST_F(RunControllerTest, PauseStopsTheClockAndResumeLetsItGoOn) {
    controller.setSpeed(100);
    controller.start(smallShop(), secondsOf(100'000));
    ASSERT_TRUE(eventually([&] { return controller.now() > 1s; }));
    controller.pause();
    EXPECT_EQ(controller.state(), State::Paused);
    // The answer to a command that came after the pause tells where the clock was stopped.
    controller.requestRecording();
    ASSERT_TRUE(eventually([&] { return told.soFar != nullptr; }));
    const Duration stopped = controller.now();
    told.soFar.reset();
    controller.requestRecording();
    ASSERT_TRUE(eventually([&] { return told.soFar != nullptr; }));
    EXPECT_EQ(controller.now(), stopped);
    EXPECT_EQ(told.soFar->until, stopped);
    EXPECT_EQ(controller.reachedSpeed(), 0);
    controller.resume();
    EXPECT_EQ(controller.state(), State::Running);
    EXPECT_TRUE(eventually([&] { return controller.now() > stopped + 1s; }));
}

TEST_F(RunControllerTest, AStepAdvancesExactlyItsSpan) {
    controller.start(smallShop(), secondsOf(100), RunController::Begin::Paused);
    EXPECT_EQ(controller.state(), State::Paused);
    controller.step(1s);
    ASSERT_TRUE(eventually([&] { return controller.now() == 1s; }));
    EXPECT_EQ(told.windows.size(), 1U);
    controller.step(1s);
    controller.step(1s);
    ASSERT_TRUE(eventually([&] { return controller.now() == 3s; }));
    EXPECT_EQ(controller.state(), State::Paused);
    EXPECT_EQ(told.windows.size(), 3U);
}

TEST_F(RunControllerTest, AStepOutOfARunPausesIt) {
    controller.setSpeed(10);
    controller.start(smallShop(), secondsOf(10'000));
    ASSERT_TRUE(eventually([&] { return told.frames > 1; }));
    controller.step(1s);
    EXPECT_EQ(controller.state(), State::Paused);
}

TEST_F(RunControllerTest, SpeedSetsHowFarTheClockGetsBetweenFrames) {
    controller.setSpeed(0.1);
    controller.start(smallShop(), secondsOf(1000));
    ASSERT_TRUE(eventually([&] { return told.frames >= 8; }));
    EXPECT_LT(controller.now(), Duration(20s)); // at full speed it would be over
    EXPECT_EQ(controller.state(), State::Running);
    controller.setSpeed(0);
    EXPECT_TRUE(eventually([&] { return told.finished != nullptr; }));
}

TEST_F(RunControllerTest, ResetForgetsTheRunAndItsFrames) {
    controller.setSpeed(100);
    controller.start(smallShop(), secondsOf(100'000));
    ASSERT_TRUE(eventually([&] { return told.frames > 2; }));
    controller.reset();
    EXPECT_EQ(controller.state(), State::Idle);
    EXPECT_EQ(controller.now(), Duration::zero());
    const int frames = told.frames;
    for (int i = 0; i < 20; ++i) QCoreApplication::processEvents();
    EXPECT_EQ(told.frames, frames);
    EXPECT_EQ(told.finished, nullptr);
}

TEST_F(RunControllerTest, ANewRunReplacesTheOneUnderWay) {
    controller.setSpeed(0);
    controller.start(smallShop(), secondsOf(1'000'000));
    ASSERT_TRUE(eventually([&] { return told.frames > 0; }));
    told.windows.clear();
    told.clock.clear();
    controller.start(smallShop(), secondsOf(20));
    ASSERT_TRUE(eventually([&] { return told.finished != nullptr; }));
    EXPECT_EQ(told.windows.size(), 20U);
    EXPECT_EQ(told.finished->until, Duration(20s));
}

TEST_F(RunControllerTest, ClosingWhileARunGoesOnIsClean) {
    auto closing = std::make_unique<RunController>();
    closing->setSpeed(0);
    closing->start(smallShop(500), secondsOf(1'000'000));
    closing.reset();
    closing = std::make_unique<RunController>();
    closing->setSpeed(0);
    closing->start(smallShop(500), secondsOf(1'000'000));
    int frames = 0;
    QObject::connect(closing.get(), &RunController::frameArrived, [&] { ++frames; });
    ASSERT_TRUE(eventually([&] { return frames > 2; }));
    closing.reset();
    QCoreApplication::processEvents();
}

TEST_F(RunControllerTest, ItMayBeDestroyedByWhoHearsAFrame) {
    auto doomed = std::make_unique<RunController>();
    doomed->setSpeed(0);
    QObject::connect(doomed.get(), &RunController::frameArrived, [&] { doomed.reset(); });
    doomed->start(smallShop(), secondsOf(1'000'000));
    EXPECT_TRUE(eventually([&] { return doomed == nullptr; }));
}

TEST_F(RunControllerTest, ItMayBeResetAndStartedByWhoHearsAFrame) {
    int runs = 0;
    QObject::connect(&controller, &RunController::frameArrived, [&](const RunFrame& frame) {
        if (frame.windows.empty() || runs == 3) return;
        ++runs;
        controller.reset();
        controller.start(smallShop(), secondsOf(30));
    });
    controller.setSpeed(0);
    controller.start(smallShop(), secondsOf(1'000'000));
    ASSERT_TRUE(eventually([&] { return told.finished != nullptr; }));
    EXPECT_EQ(runs, 3);
    EXPECT_EQ(told.finished->until, Duration(30s));
}

TEST_F(RunControllerTest, WhatCannotBeCompiledIsToldWithItsProblems) {
    Scenario scenario = smallShop();
    scenario.design.components[1].kind = "teapot";
    controller.start(scenario, secondsOf(10));
    ASSERT_TRUE(eventually([&] { return !told.failed.empty(); }));
    EXPECT_EQ(controller.state(), State::Idle);
    EXPECT_EQ(told.frames, 0);
}

TEST_F(RunControllerTest, AFaultFiredLiveIsToldAndBreaksTheComponent) {
    controller.setSpeed(0);
    controller.start(smallShop(), secondsOf(60), RunController::Begin::Paused);
    controller.step(10s);
    Fault outage;
    outage.kind = FaultKind::Outage;
    outage.target = "db";
    outage.lasting = Duration(20s);
    controller.inject(outage);
    controller.resume();
    ASSERT_TRUE(eventually([&] { return told.finished != nullptr; }));
    ASSERT_EQ(told.injected.size(), 1U);
    const auto errorsIn = [&](std::size_t window) {
        const ErrorCounts& errors = told.finished->windows[window].total.errors;
        return std::accumulate(errors.begin(), errors.end(), std::uint64_t{0});
    };
    const auto at = static_cast<std::size_t>(seconds(told.injected[0].at.value));
    ASSERT_LT(at + 25, 60U);
    EXPECT_GT(errorsIn(at + 5), 10U);
    EXPECT_LT(errorsIn(at + 25), 5U);
}

TEST_F(RunControllerTest, AFaultThatCannotHappenIsToldWithItsReason) {
    controller.start(smallShop(), secondsOf(60), RunController::Begin::Paused);
    Fault outage;
    outage.kind = FaultKind::Outage;
    outage.target = "nowhere";
    controller.inject(outage);
    ASSERT_TRUE(eventually([&] { return !told.refused.empty(); }));
    EXPECT_TRUE(told.injected.empty());
}

TEST_F(RunControllerTest, TheTrafficFactorChangesTheArrivalsOfThisRunAndTheNext) {
    controller.setSpeed(0);
    controller.start(smallShop(50), secondsOf(40), RunController::Begin::Paused);
    controller.step(20s);
    ASSERT_TRUE(eventually([&] { return controller.now() == 20s; }));
    controller.setTrafficFactor(4);
    controller.resume();
    ASSERT_TRUE(eventually([&] { return told.finished != nullptr; }));
    const auto offered = [&](int from, int to) {
        std::uint64_t sum = 0;
        for (int i = from; i < to; ++i) sum += told.finished->windows[static_cast<std::size_t>(i)].total.offered;
        return static_cast<double>(sum);
    };
    EXPECT_NEAR(offered(20, 40) / offered(0, 20), 4, 0.8);
    EXPECT_EQ(told.trafficFactor, 4);
    told.finished.reset();
    controller.start(smallShop(50), secondsOf(20));
    ASSERT_TRUE(eventually([&] { return told.finished != nullptr; }));
    EXPECT_GT(offered(0, 20), 20 * 50 * 3);
}

TEST_F(RunControllerTest, ABranchGoesThroughTheSameAgainBitForBit) {
    controller.setSpeed(0);
    controller.start(smallShop(), secondsOf(40));
    QTRY_COMPARE_WITH_TIMEOUT(controller.state(), State::Finished, patience);
    const std::string first = write_series(*told.finished);
    for (const Duration at : {Duration(0s), Duration(7s), Duration(23s + 400ms)}) {
        told.finished.reset();
        ASSERT_FALSE(controller.branch(at, std::nullopt)) << seconds(at);
        EXPECT_EQ(controller.state(), State::Paused);
        EXPECT_EQ(controller.branchedAt(), at);
        controller.resume();
        QTRY_COMPARE_WITH_TIMEOUT(controller.state(), State::Finished, patience);
        EXPECT_EQ(write_series(*told.finished), first);
    }
}

TEST_F(RunControllerTest, WhatWasDoneBeforeABranchIsDoneAgainAndWhatIsDoneAfterItDiffers) {
    controller.setSpeed(0);
    controller.start(smallShop(), secondsOf(40), RunController::Begin::Paused);
    controller.stepUntil(10s);
    QTRY_COMPARE_WITH_TIMEOUT(controller.now(), Duration(10s), patience);
    Fault outage;
    outage.kind = FaultKind::Outage;
    outage.target = "db";
    outage.lasting = Duration(3s);
    controller.inject(outage);
    controller.setTrafficFactor(2);
    controller.resume();
    QTRY_COMPARE_WITH_TIMEOUT(controller.state(), State::Finished, patience);
    const std::string first = write_series(*told.finished);
    told.injected.clear();

    ASSERT_FALSE(controller.branch(20s, std::nullopt));
    EXPECT_EQ(controller.trafficFactor(), 2);
    controller.resume();
    QTRY_COMPARE_WITH_TIMEOUT(controller.state(), State::Finished, patience);
    EXPECT_EQ(write_series(*told.finished), first);
    EXPECT_EQ(told.injected.size(), 1U);

    Design slow = smallShop().design;
    slow.components[1].parameters = {{"service_time", std::string("200 ms")}};
    ASSERT_FALSE(controller.branch(20s, slow));
    controller.resume();
    QTRY_COMPARE_WITH_TIMEOUT(controller.state(), State::Finished, patience);
    const std::string other = write_series(*told.finished);
    EXPECT_NE(other, first);
    const auto upTo = first.find("\n19,");
    ASSERT_NE(upTo, std::string::npos);
    EXPECT_EQ(other.substr(0, upTo), first.substr(0, upTo));
}

TEST_F(RunControllerTest, ABranchThatChangesWhatThereIsIsRefusedAndTheRunStays) {
    controller.setSpeed(0);
    controller.start(smallShop(), secondsOf(20));
    QTRY_COMPARE_WITH_TIMEOUT(controller.state(), State::Finished, patience);
    Design larger = smallShop().design;
    larger.components[1].parameters = {{"instances", 7.0}};
    EXPECT_TRUE(controller.branch(5s, larger));
    EXPECT_TRUE(controller.branch(30s, std::nullopt));
    EXPECT_EQ(controller.state(), State::Finished);
    EXPECT_EQ(controller.windows().size(), 20U);
}

} // namespace
} // namespace tiers::studio
