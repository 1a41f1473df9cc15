#include "app/studio/present/caption_card.h"
#include "app/studio/present/presenter.h"
#include "app/studio/present/spotlight.h"

#include <QAction>
#include <QDockWidget>
#include <QMainWindow>
#include <QMenu>
#include <QMenuBar>
#include <QStatusBar>
#include <QTest>
#include <QToolBar>

#include <gtest/gtest.h>

namespace tiers::studio {
namespace {

class PresenterTest : public testing::Test {
  protected:
    void SetUp() override {
        window.setCentralWidget(stage);
        window.addDockWidget(Qt::LeftDockWidgetArea, palette);
        window.addDockWidget(Qt::BottomDockWidgetArea, charts);
        palette->setObjectName("palette");
        charts->setObjectName("charts");
        bar = window.addToolBar("tools");
        bar->setObjectName("tools");
        window.statusBar()->showMessage("ready");
        QMenu* menu = window.menuBar()->addMenu("Run");
        run = menu->addAction("Run");
        run->setShortcut(Qt::Key_F5);
        menu->addAction(presenter.presentAction());
        window.resize(900, 600);
        window.show();
        ASSERT_TRUE(QTest::qWaitForWindowExposed(&window));
    }

    QMainWindow window;
    QWidget* stage = new QWidget;
    QDockWidget* palette = new QDockWidget("Palette");
    QDockWidget* charts = new QDockWidget("Charts");
    QToolBar* bar{};
    QAction* run{};
    int begun{}, ended{};
    Presenter presenter{window, stage, charts, [this](bool on) { on ? ++begun : ++ended; }};
};

TEST_F(PresenterTest, LeavesTheStageAndTheChartsAndBringsAllBack) {
    presenter.presentAction()->trigger();
    EXPECT_TRUE(window.isFullScreen());
    EXPECT_FALSE(palette->isVisible());
    EXPECT_FALSE(bar->isVisible());
    EXPECT_FALSE(window.menuBar()->isVisible());
    EXPECT_FALSE(window.statusBar()->isVisible());
    EXPECT_TRUE(charts->isVisible());
    EXPECT_TRUE(stage->isVisible());
    EXPECT_EQ(begun, 1);
    QTest::keyClick(&window, Qt::Key_Escape);
    EXPECT_FALSE(presenter.isPresenting());
    EXPECT_FALSE(window.isFullScreen());
    for (QWidget* each : QWidgetList{palette, charts, bar, window.menuBar(), window.statusBar()})
        EXPECT_TRUE(each->isVisible());
    EXPECT_EQ(ended, 1);
}

TEST_F(PresenterTest, ShortcutsOfTheMenuWorkWhileItIsAway) {
    int runs = 0;
    QObject::connect(run, &QAction::triggered, [&] { ++runs; });
    presenter.presentAction()->trigger();
    QTest::keyClick(&window, Qt::Key_F5);
    EXPECT_EQ(runs, 1);
    QTest::keyClick(&window, Qt::Key_F8);
    EXPECT_FALSE(presenter.isPresenting());
    EXPECT_FALSE(window.actions().contains(run));
}

TEST_F(PresenterTest, EscapeEndsItInATabToo) {
    QWidget tabs;
    window.setParent(&tabs);
    window.setWindowFlags(Qt::Widget);
    tabs.show();
    window.show();
    presenter.presentAction()->trigger();
    EXPECT_TRUE(tabs.isFullScreen());
    QTest::keyClick(stage, Qt::Key_Escape);
    EXPECT_FALSE(presenter.isPresenting());
    EXPECT_FALSE(tabs.isFullScreen());
    window.setParent(nullptr);
}

TEST_F(PresenterTest, ACaptionStandsOverTheFootOfTheStageWhilePresenting) {
    presenter.setCaption("Redis is gone", "Every read goes to the database now.");
    EXPECT_FALSE(presenter.caption().isVisible());
    presenter.presentAction()->trigger();
    EXPECT_TRUE(presenter.caption().isVisible());
    EXPECT_EQ(presenter.caption().title(), "Redis is gone");
    EXPECT_GT(presenter.caption().geometry().top(), stage->height() / 3);
    EXPECT_LE(presenter.caption().geometry().bottom(), stage->height());
    presenter.setCaption("Redis is back", "");
    EXPECT_EQ(presenter.caption().title(), "Redis is back");
    presenter.presentAction()->trigger();
    EXPECT_FALSE(presenter.caption().isVisible());
}

TEST_F(PresenterTest, TheSpotlightFollowsThePointerAndLetsClicksThrough) {
    presenter.spotlightAction()->trigger();
    EXPECT_TRUE(presenter.spotlight().isOn());
    stage->setMouseTracking(true);
    QTest::mouseMove(stage, QPoint(120, 90));
    QTest::mouseMove(stage, QPoint(150, 130));
    EXPECT_EQ(presenter.spotlight().centre(),
              presenter.spotlight().mapFromGlobal(stage->mapToGlobal(QPoint(150, 130))));
    EXPECT_TRUE(presenter.spotlight().testAttribute(Qt::WA_TransparentForMouseEvents));
    presenter.spotlightAction()->trigger();
    EXPECT_FALSE(presenter.spotlight().isOn());
}

} // namespace
} // namespace tiers::studio
