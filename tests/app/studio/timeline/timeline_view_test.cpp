#include "app/studio/run/fault_kinds.h"
#include "app/studio/run/fault_script.h"
#include "app/studio/timeline/timeline_view.h"
#include "core/document/design_document.h"
#include "tests/app/studio/run/small_shop.h"

#include <QApplication>
#include <QDropEvent>
#include <QMimeData>
#include <QTest>

#include <gtest/gtest.h>

#include <algorithm>

namespace tiers::studio {
namespace {

using namespace std::chrono_literals;

/// A time line of a minute over the small shop, with an outage of the database from 0:20 to 0:40.
class TimelineViewTest : public testing::Test {
  protected:
    TimelineViewTest() {
        model.load(test::smallShop().design);
        Fault outage = presetFault(FaultKind::Outage);
        outage.target = "db";
        outage.at = Duration(20s);
        script::add(model, outage);
        QObject::connect(&model, &DesignModel::changed, &view, [this] { refill(); });
        refill();
        view.setTimeScale(timeBetween(0, 60));
        view.resize(800, view.sizeHint().height());
        view.show();
        view.activateWindow();
        (void)QTest::qWaitForWindowActive(&view);
        model.undoStack().clear();
        initial = write_design(model.design());
    }

    void refill() {
        TimelineContent content;
        content.design = model.design();
        content.end = 60s;
        view.setContent(content);
    }
    [[nodiscard]] const Fault& fault(std::size_t index = 0) const { return model.design().faults.at(index); }
    [[nodiscard]] QRect rectOf(TimelineBar::Track track, std::size_t index = 0) const {
        for (const TimelineBar& bar : view.bars())
            if (bar.track == track && bar.index == index) return view.geometry().barRect(bar).toRect();
        ADD_FAILURE() << "no such bar";
        return {};
    }
    [[nodiscard]] QRect outage() const { return rectOf(TimelineBar::Track::Fault); }
    [[nodiscard]] int pixels(double span) const {
        return static_cast<int>(view.geometry().x(span) - view.geometry().x(0));
    }
    void drag(QPoint from, int by) {
        QTest::mouseMove(&view, from);
        QTest::mousePress(&view, Qt::LeftButton, {}, from);
        for (int step = 1; step <= 4; ++step) QTest::mouseMove(&view, from + QPoint(by * step / 4, 0));
        QTest::mouseRelease(&view, Qt::LeftButton, {}, from + QPoint(by, 0));
    }
    /// One undo step leads back to the beginning.
    void expectOneStep(const char* text) {
        ASSERT_EQ(model.undoStack().count(), 1) << text;
        EXPECT_EQ(model.undoStack().undoText().toStdString(), text);
        model.undoStack().undo();
        EXPECT_EQ(write_design(model.design()), initial);
        model.undoStack().redo();
    }

    DesignModel model;
    TimelineView view{model};
    std::string initial;
};

TEST_F(TimelineViewTest, ABarIsMovedByTheMouseInOneStep) {
    drag(outage().center(), pixels(10));
    EXPECT_EQ(fault().at.value, Duration(30s));
    EXPECT_EQ(fault().lasting->value, Duration(20s));
    expectOneStep("Move Outage of Postgres");
}

TEST_F(TimelineViewTest, ABarIsResizedAtItsEdges) {
    drag({outage().right() - 1, outage().center().y()}, pixels(10));
    EXPECT_EQ(fault().at.value, Duration(20s));
    EXPECT_EQ(fault().lasting->value, Duration(30s));
    expectOneStep("Resize Outage of Postgres");
    drag({outage().left() + 1, outage().center().y()}, pixels(-5));
    EXPECT_EQ(fault().at.value, Duration(15s));
    EXPECT_EQ(fault().lasting->value, Duration(35s)) << "the end stays where it was";
}

TEST_F(TimelineViewTest, ABarDoesNotLeaveTheBeginningNorTurnInsideOut) {
    drag(outage().center(), -pixels(50));
    EXPECT_EQ(fault().at.value, Duration{});
    drag({outage().right() - 1, outage().center().y()}, -pixels(50));
    EXPECT_GT(fault().lasting->value, Duration{});
    EXPECT_LE(fault().lasting->value, Duration(1s));
}

TEST_F(TimelineViewTest, EscapeTakesADragBack) {
    const QPoint from = outage().center();
    QTest::mousePress(&view, Qt::LeftButton, {}, from);
    QTest::mouseMove(&view, from + QPoint(120, 0));
    EXPECT_NE(fault().at.value, Duration(20s));
    QTest::keyClick(&view, Qt::Key_Escape);
    QTest::mouseRelease(&view, Qt::LeftButton, {}, from + QPoint(120, 0));
    EXPECT_EQ(write_design(model.design()), initial);
}

TEST_F(TimelineViewTest, TheKeyboardSelectsMovesResizesAndRemoves) {
    view.clearFocus();
    view.setFocus(Qt::TabFocusReason);
    ASSERT_TRUE(view.selected());
    QTest::keyClick(&view, Qt::Key_Right);
    EXPECT_EQ(fault().at.value, Duration(21s));
    QTest::keyClick(&view, Qt::Key_Left, Qt::ShiftModifier);
    EXPECT_EQ(fault().at.value, Duration(11s));
    QTest::keyClick(&view, Qt::Key_Right, Qt::ControlModifier);
    EXPECT_EQ(fault().at.value, Duration(11s));
    EXPECT_EQ(fault().lasting->value, Duration(21s));
    EXPECT_EQ(model.undoStack().undoText(), "Resize Outage of Postgres");
    QTest::keyClick(&view, Qt::Key_Delete);
    EXPECT_TRUE(model.design().faults.empty());
    EXPECT_FALSE(view.selected());
    while (model.undoStack().canUndo()) model.undoStack().undo();
    EXPECT_EQ(write_design(model.design()), initial);
}

TEST_F(TimelineViewTest, TabGoesFromBarToBarAndThenOn) {
    script::addTraffic(model, 30s, 10s, 2);
    view.clearFocus();
    view.setFocus(Qt::TabFocusReason);
    std::vector<std::size_t> seen{*view.selected()};
    for (std::size_t i = 1; i < view.bars().size(); ++i) {
        QTest::keyClick(&view, Qt::Key_Tab);
        ASSERT_TRUE(view.selected());
        seen.push_back(*view.selected());
    }
    std::ranges::sort(seen);
    EXPECT_EQ(std::ranges::adjacent_find(seen), seen.end()) << "each once";
    EXPECT_TRUE(view.accessibleDescription().contains("Postgres")) << view.accessibleDescription().toStdString();
    QTest::keyClick(&view, Qt::Key_Tab);
    EXPECT_FALSE(view.selected());
}

TEST_F(TimelineViewTest, AFaultDroppedHereIsPlacedAtThatTime) {
    QMimeData data;
    data.setData(faultMimeType, faultBytes(presetFault(FaultKind::Slow)));
    const QPoint place(static_cast<int>(view.geometry().x(50)), outage().center().y());
    QDragEnterEvent enter(place, Qt::CopyAction, &data, Qt::LeftButton, {});
    QApplication::sendEvent(&view, &enter);
    EXPECT_TRUE(enter.isAccepted());
    view.setPreferredTarget("db");
    QDropEvent drop(place, Qt::CopyAction, &data, Qt::LeftButton, {});
    QApplication::sendEvent(&view, &drop);
    ASSERT_EQ(model.design().faults.size(), 2U);
    EXPECT_EQ(fault(1).kind, FaultKind::Slow);
    EXPECT_EQ(fault(1).target, "db") << "what is selected on the canvas";
    EXPECT_NEAR(seconds(fault(1).at), 50, 1);
    expectOneStep("Place Slowdown of Postgres × 5");
}

TEST_F(TimelineViewTest, ANewBarStandsAtTheClockOfARunUnderWay) {
    const Duration atFirst = view.placeForNew();
    view.setPlayHead(33.4);
    EXPECT_EQ(view.placeForNew(), Duration(33s));
    view.setPlayHead(60);
    EXPECT_EQ(view.placeForNew(), atFirst) << "the run is over";
}

TEST_F(TimelineViewTest, TrafficIsPlacedMovedAndRaised) {
    const QPoint at(static_cast<int>(view.geometry().x(10)), view.geometry().trafficRow().toRect().center().y());
    QTest::mouseDClick(&view, Qt::LeftButton, {}, at);
    const auto traffic = [this] { return model.design().workload->traffic; };
    ASSERT_EQ(traffic().size(), 3U);
    EXPECT_NEAR(seconds(traffic()[1].at), 10, 1);
    const Duration from = traffic()[1].at;
    const Duration length = traffic()[2].at.value - from;
    drag(rectOf(TimelineBar::Track::Traffic, 1).center(), pixels(5));
    EXPECT_EQ(traffic()[1].at.value, from + 5s);
    EXPECT_EQ(traffic()[2].at.value, from + 5s + length) << "its end goes with it";
    const double factor = traffic()[1].factor;
    QTest::keyClick(&view, Qt::Key_Up);
    EXPECT_DOUBLE_EQ(traffic()[1].factor, factor + 0.5);
    EXPECT_TRUE(read_design(write_design(model.design())));
}

TEST_F(TimelineViewTest, FaultsAtTheSameTimeLieInLanes) {
    Fault second = fault();
    second.target = "api";
    second.at = Duration(30s);
    script::add(model, second);
    Fault third = fault();
    third.at = Duration(50s);
    third.lasting = Duration(5s);
    script::add(model, third);
    EXPECT_EQ(laneCount(view.bars()), 2);
    EXPECT_FALSE(outage().intersects(rectOf(TimelineBar::Track::Fault, 1)));
    EXPECT_EQ(outage().top(), rectOf(TimelineBar::Track::Fault, 2).top()) << "after one another in the same lane";
}

TEST_F(TimelineViewTest, WhatTheChallengeBringsCannotBeChanged) {
    TimelineContent content;
    content.design = model.design();
    content.design.faults.clear();
    content.drills = model.design().faults;
    content.end = 60s;
    view.setContent(content);
    QStringList told;
    QObject::connect(&view, &TimelineView::noticed, &view, [&told](const QString& text) { told << text; });
    drag(view.geometry().barRect(view.bars().front()).center().toPoint(), pixels(10));
    EXPECT_EQ(told.size(), 1) << "a drag says once why it does nothing";
    QTest::keyClick(&view, Qt::Key_Delete);
    EXPECT_EQ(told.size(), 2);
    EXPECT_TRUE(told.back().contains("challenge"));
    EXPECT_EQ(write_design(model.design()), initial);
}

} // namespace
} // namespace tiers::studio
