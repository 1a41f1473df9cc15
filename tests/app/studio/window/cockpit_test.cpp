#include "app/studio/canvas/canvas_scene.h"
#include "app/studio/canvas/canvas_view.h"
#include "app/studio/canvas/request_dots.h"
#include "app/studio/run/fault_kinds.h"
#include "app/studio/run/fault_menu.h"
#include "app/studio/run/fault_palette.h"
#include "app/studio/window/fault_aim.h"
#include "app/studio/window/main_window.h"
#include "app/studio/window/request_show.h"
#include "tests/app/studio/run/small_shop.h"

#include <QApplication>
#include <QContextMenuEvent>
#include <QDockWidget>
#include <QDropEvent>
#include <QMimeData>
#include <QSettings>
#include <QTest>

#include <gtest/gtest.h>

#include <memory>

namespace tiers::studio {
namespace {

using namespace std::chrono_literals;

/// The studio with the small shop, for what is done while a run goes on.
class CockpitTest : public testing::Test {
  protected:
    CockpitTest() {
        QSettings().clear();
        m_window = std::make_unique<MainWindow>();
        Design shop = test::smallShop(100).design;
        for (std::size_t i = 0; i < shop.components.size(); ++i)
            shop.components[i].position = {static_cast<double>(i) * 288, 0};
        m_window->designModel().load(shop);
        m_window->resize(1600, 900);
        m_window->show();
        m_window->activateWindow();
        EXPECT_TRUE(QTest::qWaitForWindowActive(m_window.get()));
        m_canvas = m_window->findChild<CanvasView*>();
        m_canvas->zoomReset();
        m_canvas->centerOn(350, 40);
    }

    [[nodiscard]] RunController& run() const { return m_window->run(); }
    [[nodiscard]] const Design& design() const { return m_window->designModel().design(); }
    void startPaused() {
        run().start(m_window->source().scenario(), test::secondsOf(60), RunController::Begin::Paused);
        QObject::connect(&run(), &RunController::frameArrived, m_window.get(), [this](const RunFrame& frame) {
            m_fired.insert(m_fired.end(), frame.injected.begin(), frame.injected.end());
        });
        run().step(2s);
        ASSERT_TRUE(QTest::qWaitFor([this] { return run().now() >= Duration(2s); }));
    }
    [[nodiscard]] bool fires() {
        return QTest::qWaitFor([this] { return !m_fired.empty(); }, 3000);
    }
    [[nodiscard]] QPoint middle(const char* id) const {
        return m_canvas->mapFromScene(m_canvas->canvasScene().card(ComponentId(id))->card().center());
    }
    void drop(FaultKind kind, QPoint place) {
        QMimeData data;
        data.setData(faultMimeType, faultBytes(presetFault(kind)));
        QWidget* view = m_canvas->viewport();
        QDragEnterEvent enter(place, Qt::CopyAction, &data, Qt::LeftButton, {});
        QApplication::sendEvent(view, &enter);
        EXPECT_TRUE(enter.isAccepted());
        QDragMoveEvent move(place, Qt::CopyAction, &data, Qt::LeftButton, {});
        QApplication::sendEvent(view, &move);
        m_accepted = move.isAccepted();
        QDropEvent event(place, Qt::CopyAction, &data, Qt::LeftButton, {});
        QApplication::sendEvent(view, &event);
    }

    std::unique_ptr<MainWindow> m_window;
    CanvasView* m_canvas{};
    std::vector<Fault> m_fired;
    bool m_accepted{};
};

TEST_F(CockpitTest, AFaultDroppedOnAComponentHappensNow) {
    startPaused();
    drop(FaultKind::Outage, middle("db"));
    ASSERT_TRUE(fires());
    EXPECT_EQ(m_fired.front().target, "db");
    EXPECT_EQ(m_fired.front().kind, FaultKind::Outage);
    EXPECT_TRUE(design().faults.empty()) << "live faults are no edit";
}

TEST_F(CockpitTest, AFaultDroppedOnALinkStrikesTheLink) {
    startPaused();
    const auto& corners = m_canvas->canvasScene().link(LinkId("api-db"))->corners();
    drop(FaultKind::Latency, m_canvas->mapFromScene((corners.front() + corners.back()) / 2));
    ASSERT_TRUE(fires());
    EXPECT_EQ(m_fired.front().target, "api-db");
}

TEST_F(CockpitTest, WhatCannotBeStruckTakesNoFault) {
    startPaused();
    drop(FaultKind::Outage, middle("users"));
    EXPECT_FALSE(m_accepted);
    QTest::qWait(100);
    EXPECT_TRUE(m_fired.empty());
}

TEST_F(CockpitTest, WhileNothingRunsAFaultIsPlacedOnTheTimeLine) {
    drop(FaultKind::Outage, middle("db"));
    ASSERT_EQ(design().faults.size(), 1U);
    EXPECT_EQ(design().faults.front().target, "db");
    EXPECT_GT(design().faults.front().at.value, Duration{});
    m_window->designModel().undoStack().undo();
    EXPECT_TRUE(design().faults.empty());
}

TEST_F(CockpitTest, AFaultChosenInThePaletteStrikesWhatIsClickedNext) {
    startPaused();
    m_window->findChild<QDockWidget*>("faults")->show();
    m_window->findChild<QDockWidget*>("faults")->raise();
    auto* palette = m_window->findChild<FaultPalette*>();
    auto* list = &palette->list();
    ASSERT_TRUE(QTest::qWaitFor([list] { return list->isVisible(); }));
    const auto* hang = list->findItems("Hang", Qt::MatchExactly).front();
    QTest::mouseClick(list->viewport(), Qt::LeftButton, {}, list->visualItemRect(hang).center());
    auto* aim = m_window->findChild<FaultAim*>();
    EXPECT_TRUE(aim->isArmed());
    QTest::mouseMove(m_canvas->viewport(), middle("api"));
    QTest::mouseClick(m_canvas->viewport(), Qt::LeftButton, {}, middle("api"));
    ASSERT_TRUE(fires());
    EXPECT_EQ(m_fired.front().kind, FaultKind::Hang);
    EXPECT_EQ(m_fired.front().target, "api");
    EXPECT_FALSE(aim->isArmed());
}

TEST_F(CockpitTest, EscapeLaysAChosenFaultDown) {
    auto* palette = m_window->findChild<FaultPalette*>();
    auto* aim = m_window->findChild<FaultAim*>();
    emit palette->armed(presetFault(FaultKind::Outage));
    ASSERT_TRUE(aim->isArmed());
    m_canvas->setFocus();
    QTest::keyClick(m_canvas, Qt::Key_Escape);
    EXPECT_FALSE(aim->isArmed());
    QTest::mouseClick(m_canvas->viewport(), Qt::LeftButton, {}, middle("api"));
    EXPECT_TRUE(design().faults.empty());
}

TEST_F(CockpitTest, TheContextMenuOfAComponentBreaksIt) {
    startPaused();
    const QPoint at = middle("db");
    QContextMenuEvent wanted(QContextMenuEvent::Mouse, at, m_canvas->viewport()->mapToGlobal(at));
    QApplication::sendEvent(m_canvas->viewport(), &wanted);
    auto* menu = qobject_cast<QMenu*>(QApplication::activePopupWidget());
    ASSERT_NE(menu, nullptr);
    auto* faults = menu->findChild<FaultMenu*>();
    ASSERT_NE(faults, nullptr);
    emit faults->aboutToShow();
    QAction* outage = nullptr;
    for (QAction* action : faults->actions())
        if (action->text().startsWith("Outage")) outage = action;
    ASSERT_NE(outage, nullptr);
    outage->trigger();
    menu->close();
    ASSERT_TRUE(fires());
    EXPECT_EQ(m_fired.front().target, "db");
}

TEST_F(CockpitTest, RequestsTravelUnlessLittleMotionIsWanted) {
    const auto* show = m_window->findChild<RequestShow*>();
    startPaused();
    EXPECT_GT(show->dots().count(), 0U);
    EXPECT_LE(show->dots().count(), RequestDots::most);
    EXPECT_FALSE(show->legend()->isHidden());
    show->reduceMotionAction()->setChecked(true);
    EXPECT_EQ(show->dots().count(), 0U);
    EXPECT_TRUE(show->legend()->isHidden());
    run().step(2s);
    ASSERT_TRUE(QTest::qWaitFor([this] { return run().now() >= Duration(4s); }));
    EXPECT_EQ(show->dots().count(), 0U);
    show->reduceMotionAction()->setChecked(false);
    run().step(2s);
    ASSERT_TRUE(QTest::qWaitFor([&] { return show->dots().count() > 0; }));
    run().reset();
    EXPECT_EQ(show->dots().count(), 0U);
}

} // namespace
} // namespace tiers::studio
