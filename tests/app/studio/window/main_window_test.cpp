#include "app/studio/canvas/canvas_actions.h"
#include "app/studio/canvas/canvas_view.h"
#include "app/studio/charts/charts_panel.h"
#include "app/studio/charts/metric_chart.h"
#include "app/studio/palette/palette_panel.h"
#include "app/studio/run/fault_menu.h"
#include "app/studio/teach/teach_panel.h"
#include "app/studio/window/canvas_stage.h"
#include "app/studio/window/document_session.h"
#include "app/studio/window/main_window.h"
#include "app/studio/window/notice_bar.h"
#include "app/studio/window/preferences.h"
#include "app/studio/window/window_actions.h"
#include "core/document/design_document.h"
#include "tests/app/studio/patience.h"

#include <QApplication>
#include <QDockWidget>
#include <QDragEnterEvent>
#include <QFile>
#include <QLabel>
#include <QMap>
#include <QMenu>
#include <QMenuBar>
#include <QMimeData>
#include <QPushButton>
#include <QSettings>
#include <QTabBar>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>

#include <gtest/gtest.h>

#include <algorithm>

namespace tiers::studio {
namespace {

class MainWindowTest : public testing::Test {
  protected:
    MainWindowTest() {
        QSettings().clear();
        m_window = std::make_unique<MainWindow>();
    }

    void show(QSize size = {1280, 720}) {
        m_window->show();
        m_window->resize(size);
        ASSERT_TRUE(QTest::qWaitForWindowExposed(m_window.get()));
    }
    [[nodiscard]] QString shopFile() {
        DesignModel model;
        model.setName("Shop");
        model.addComponent("users", {0, 0});
        const QString path = m_folder.filePath("shop.tiers");
        EXPECT_FALSE(save_design(model.design(), path.toStdString()).has_value());
        return path;
    }

    /// Presses a button of the bar that asks.
    void answer(const QString& matter, const QString& text) const {
        const NoticeBar* bar = m_window->bars().bar(matter);
        ASSERT_NE(bar, nullptr) << "nothing is asked";
        for (auto* button : bar->findChildren<QPushButton*>())
            if (button->text() == text) return QTest::mouseClick(button, Qt::LeftButton);
        FAIL() << "no answer " << text.toStdString();
    }

    QTemporaryDir m_folder;
    std::unique_ptr<MainWindow> m_window;
};

void collect(const QList<QAction*>& actions, QList<QAction*>& all) {
    for (auto* action : actions) {
        // Faults are listed afresh each time, for what is selected: no fixed actions.
        if (action->isSeparator() || qobject_cast<FaultMenu*>(action->menu()) != nullptr) continue;
        if (action->menu() != nullptr)
            collect(action->menu()->actions(), all);
        else
            all << action;
    }
}

TEST_F(MainWindowTest, EveryActionOfTheMenusHasTextIconAndTip) {
    QList<QAction*> all;
    collect(m_window->menuBar()->actions(), all);
    EXPECT_GT(all.size(), 30);
    for (const auto* action : all) {
        const auto text = action->text().toStdString();
        EXPECT_FALSE(action->text().isEmpty());
        EXPECT_FALSE(action->icon().isNull()) << text;
        EXPECT_FALSE(action->toolTip().isEmpty()) << text;
    }
    for (const auto* menu : m_window->menuBar()->actions())
        for (const auto* action : menu->menu()->actions())
            EXPECT_TRUE(action->isSeparator() || !action->text().isEmpty()) << menu->text().toStdString();
}

TEST_F(MainWindowTest, NoShortcutMeansTwoThings) {
    QList<QAction*> all;
    collect(m_window->menuBar()->actions(), all);
    QMap<QString, QString> taken;
    for (const auto* action : all) {
        for (const auto& shortcut : action->shortcuts()) {
            const QString keys = shortcut.toString();
            EXPECT_FALSE(taken.contains(keys)) << keys.toStdString() << ": " << taken.value(keys).toStdString()
                                               << " and " << action->text().toStdString();
            taken[keys] = action->text();
        }
    }
}

TEST_F(MainWindowTest, TheCanvasKeepsHalfOfASmallWindow) {
    show();
    const auto* canvas = m_window->findChild<CanvasView*>();
    const int area = canvas->width() * canvas->height();
    EXPECT_GE(2 * area, 1280 * 720) << canvas->width() << " x " << canvas->height();
    EXPECT_EQ(m_window->size(), QSize(1280, 720)) << "nothing asks for more room than there is";
}

TEST_F(MainWindowTest, TheToolsStandInTheRowOfTheMenus) {
    show();
    const auto* tools = m_window->menuBar()->cornerWidget();
    ASSERT_TRUE(tools != nullptr && tools->isVisible());
    EXPECT_LE(m_window->menuBar()->height(), 38);
    for (const auto* button : tools->findChildren<QToolButton*>()) {
        EXPECT_FALSE(button->toolTip().isEmpty());
        EXPECT_TRUE(tools->rect().contains(button->geometry())) << button->text().toStdString();
    }
    const auto* undo = m_window->actions().undo;
    EXPECT_TRUE(std::ranges::any_of(tools->findChildren<QToolButton*>(),
                                    [undo](const QToolButton* button) { return button->defaultAction() == undo; }));
}

TEST_F(MainWindowTest, TheComponentsAreBeforeOneAtFirst) {
    show();
    EXPECT_FALSE(m_window->findChild<PalettePanel*>()->visibleRegion().isEmpty());
    EXPECT_TRUE(m_window->findChild<TeachPanel*>()->visibleRegion().isEmpty());
}

TEST_F(MainWindowTest, TheCanvasKeepsHalfTheHeightOfASmallScreenAlsoBesideARunsCharts) {
    m_window->begin({.file = {}, .challenge = QStringLiteral("cake-shop-2"), .demonstration = {}});
    const QSize inItsFrame(1272, 680); // a screen of 1280 x 720
    show(inItsFrame);
    m_window->designModel().replace(m_window->source().challenge()->reference, {});
    m_window->run().start(m_window->source().scenario(), m_window->source().options());
    const auto* charts = m_window->findChild<ChartsPanel*>();
    const auto& chart = charts->chart(ChartTopic::ResponseTime);
    ASSERT_TRUE(QTest::qWaitFor([&] { return charts->isVisible() && !charts->history().isEmpty(); }));
    const QWidget& canvas = m_window->canvas();
    EXPECT_GE(2 * canvas.height(), 720) << canvas.height();
    EXPECT_EQ(m_window->size(), inItsFrame);
    const QRect seen(chart.mapTo(charts, QPoint()), chart.size());
    EXPECT_TRUE(charts->rect().contains(seen)) << "a row of charts is seen whole";
    EXPECT_TRUE(m_window->findChild<QToolButton*>(QStringLiteral("timeline-fold"))->isVisible());
}

TEST_F(MainWindowTest, OpensTheFileThatItIsStartedWith) {
    const QString file = shopFile();
    m_window->begin({file, {}});
    EXPECT_EQ(m_window->session().file(), file);
    EXPECT_EQ(m_window->windowTitle(), "shop.tiers[*]");
    EXPECT_FALSE(m_window->isWindowModified());
    m_window->designModel().setName("Other");
    EXPECT_TRUE(m_window->isWindowModified());
}

TEST_F(MainWindowTest, OpensAFileThatIsDroppedOnIt) {
    const QString file = shopFile();
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(file)});
    QDragEnterEvent enter({600, 300}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(m_window.get(), &enter);
    EXPECT_TRUE(enter.isAccepted());
    QDropEvent drop({600, 300}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(m_window.get(), &drop);
    EXPECT_EQ(m_window->session().file(), file);
}

TEST_F(MainWindowTest, OtherFilesAreNotTaken) {
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile("/tmp/picture.png")});
    QDragEnterEvent enter({600, 300}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    enter.ignore();
    QApplication::sendEvent(m_window.get(), &enter);
    EXPECT_FALSE(enter.isAccepted());
}

TEST_F(MainWindowTest, ClosingAsksForUnsavedChanges) {
    show();
    m_window->designModel().addComponent("users", {0, 0});
    EXPECT_FALSE(m_window->close());
    answer("closing", "Cancel");
    EXPECT_TRUE(m_window->isVisible());
    EXPECT_FALSE(m_window->close()) << "nothing was decided";
    answer("closing", "Don't save");
    EXPECT_FALSE(m_window->isVisible());
}

TEST_F(MainWindowTest, TheKeyboardIsOnTheCanvasWhenANoticeWasAnswered) {
    show();
    m_window->activateWindow();
    ASSERT_TRUE(QTest::qWaitForWindowActive(m_window.get()));
    auto& question = m_window->bars().tell("question", NoticeBar::Tone::Tells, "Well?").answer("Yes", "Indeed");
    auto* button = question.findChild<QPushButton*>();
    ASSERT_TRUE(QTest::qWaitFor([button] { return button->isVisible(); }));
    button->setFocus();
    ASSERT_EQ(QApplication::focusWidget(), button);
    answer("question", "Yes");
    EXPECT_EQ(QApplication::focusWidget(), m_window->findChild<CanvasView*>());
}

TEST_F(MainWindowTest, TheDesignIsFittedWithTheKeyboardInAnyPanel) {
    show();
    m_window->activateWindow();
    ASSERT_TRUE(QTest::qWaitForWindowActive(m_window.get()));
    auto& canvas = *m_window->findChild<CanvasView*>();
    canvas.zoomOut();
    ASSERT_LT(canvas.zoom(), 1);
    QTest::keyClick(m_window.get(), Qt::Key_F4);
    ASSERT_NE(QApplication::focusWidget(), &canvas);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_0, Qt::ControlModifier);
    EXPECT_DOUBLE_EQ(canvas.zoom(), 1);
}

TEST_F(MainWindowTest, RemembersWhetherGridAndMapAreShown) {
    show();
    m_window->findChild<CanvasView*>()->actions().showGrid->trigger();
    m_window->findChild<CanvasView*>()->actions().showMap->trigger();
    m_window->close();
    m_window = std::make_unique<MainWindow>();
    EXPECT_FALSE(m_window->findChild<CanvasView*>()->isGridVisible());
    EXPECT_TRUE(m_window->findChild<CanvasView*>()->isMinimapVisible());
}

TEST_F(MainWindowTest, RemembersItsDocks) {
    show();
    auto* inspector = m_window->findChild<QDockWidget*>("inspector");
    ASSERT_TRUE(inspector->isVisible());
    inspector->toggleViewAction()->trigger();
    EXPECT_FALSE(inspector->isVisible());
    m_window->close();
    m_window = std::make_unique<MainWindow>();
    show();
    EXPECT_FALSE(m_window->findChild<QDockWidget*>("inspector")->isVisible());
}

TEST_F(MainWindowTest, TheLeftPanelIsAsWideAsTheWordsOfItsTabs) {
    show();
    m_window->findChild<QDockWidget*>("teach")->setWindowTitle("A longer word in another language");
    m_window->findChild<QDockWidget*>("faults")->toggleViewAction()->trigger();
    const auto bars = m_window->findChildren<QTabBar*>(QString(), Qt::FindDirectChildrenOnly);
    const auto left = std::ranges::find_if(bars, [](const QTabBar* bar) { return bar->tabText(0) == "Components"; });
    ASSERT_NE(left, bars.end());
    EXPECT_EQ((*left)->count(), 4);
    EXPECT_TRUE(QTest::qWaitFor([&] { return (*left)->width() >= (*left)->sizeHint().width(); }, patience))
        << (*left)->width() << " of " << (*left)->sizeHint().width();
}

TEST(CanvasStageTest, ALowCanvasHasNoLegendAtItsFoot) {
    CanvasStage stage(new QWidget, new QWidget);
    auto* legend = new QLabel("answered");
    stage.setFoot(legend);
    stage.resize(800, 420);
    stage.show();
    EXPECT_GT(legend->height(), 0);
    stage.resize(800, 240);
    EXPECT_EQ(legend->height(), 0);
}

TEST_F(MainWindowTest, RemembersTheTheme) {
    m_window->actions().darkTheme->trigger();
    EXPECT_EQ(theme().shade(), Shade::Dark);
    EXPECT_EQ(preferences().wishes().mode, ThemeMode::Dark);
    m_window->actions().lightTheme->trigger();
    EXPECT_EQ(theme().shade(), Shade::Light);
    EXPECT_EQ(preferences().wishes().mode, ThemeMode::Light);
}

} // namespace
} // namespace tiers::studio
