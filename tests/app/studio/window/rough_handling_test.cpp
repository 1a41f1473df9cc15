// What a careless person does: files that are none, edits in the middle of a run, everything at once.
#include "app/studio/canvas/canvas_view.h"
#include "app/studio/challenge/challenge_panel.h"
#include "app/studio/theme/theme.h"
#include "app/studio/window/main_window.h"
#include "app/studio/window/notice_bar.h"
#include "app/studio/window/window_actions.h"
#include "app/studio/window/workspace.h"
#include "core/document/design_document.h"
#include "tests/app/studio/patience.h"

#include <QApplication>
#include <QClipboard>
#include <QDockWidget>
#include <QFile>
#include <QLineEdit>
#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <gtest/gtest.h>

#include <memory>
#include <random>

namespace tiers::studio {
namespace {

Fault outageOf(const char* target) {
    Fault fault;
    fault.target = target;
    return fault;
}

class RoughHandlingTest : public testing::Test {
  protected:
    RoughHandlingTest() {
        QSettings().clear();
        workspace = std::make_unique<Workspace>();
        workspace->resize(1280, 720);
        workspace->show();
        workspace->begin({.file = {}, .challenge = QStringLiteral("cake-shop-2"), .demonstration = {}});
        window = &workspace->current();
        window->designModel().replace(window->source().challenge()->reference, {});
        workspace->activateWindow();
        EXPECT_TRUE(QTest::qWaitForWindowActive(workspace.get()));
        window->canvas().setFocus();
    }
    ~RoughHandlingTest() override { QApplication::clipboard()->clear(); }

    void run(double speed = 0) {
        window->run().setSpeed(speed);
        RunOptions options = window->source().options();
        options.duration = std::chrono::hours(1);
        QSignalSpy frames(&window->run(), &RunController::frameArrived);
        window->run().start(window->source().scenario(), options);
        ASSERT_TRUE(QTest::qWaitFor([&] { return frames.count() > 3; }, patience));
    }
    void awaitFrames(int count) {
        QSignalSpy frames(&window->run(), &RunController::frameArrived);
        ASSERT_TRUE(QTest::qWaitFor([&] { return frames.count() >= count; }, patience));
    }
    [[nodiscard]] DesignModel& model() const { return window->designModel(); }

    QTemporaryDir folder;
    std::unique_ptr<Workspace> workspace;
    MainWindow* window{};
};

TEST_F(RoughHandlingTest, FilesThatAreNoDesignsAreToldAndLeaveEverythingAsItIs) {
    std::mt19937 random(7);
    QByteArray noise(20'000, '\0');
    for (char& byte : noise) byte = static_cast<char>(random());
    const QByteArray design = QByteArray::fromStdString(write_design(model().design()));
    const std::pair<const char*, QByteArray> contents[] = {
        {"empty", {}},
        {"noise", noise},
        {"half", design.left(design.size() / 2)},
        {"deep", QByteArray(200'000, '[')},
        {"other", R"({"format": "tiers.verdict", "version": 1})"},
        {"future", R"({"format": "tiers.design", "version": 999})"},
        {"wide", R"({"format": "tiers.design", "version": 1, "components": [)" + QByteArray(50'000, ' ') + "1]}"},
        {"number", "42"},
    };
    const Design before = model().design();
    for (const auto& [name, content] : contents) {
        const QString path = folder.filePath(QLatin1String(name) + QStringLiteral(".tiers"));
        QFile file(path);
        ASSERT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(content);
        file.close();
        workspace->open(path);
        QCoreApplication::processEvents();
        EXPECT_EQ(workspace->pages().size(), 1U) << name;
        EXPECT_EQ(model().design(), before) << name;
        EXPECT_FALSE(workspace->current().bars().findChildren<NoticeBar*>().isEmpty()) << name << ": nothing was told";
    }
    workspace->open(folder.path());
    workspace->open(folder.filePath(QStringLiteral("is-not-there.tiers")));
    EXPECT_EQ(model().design(), before);
}

TEST_F(RoughHandlingTest, PastedRubbishIsNotTaken) {
    const Design before = model().design();
    for (const char* text : {"", "{", "hello", "{\"format\": \"tiers.design\"}", "[[[[[[[[[["}) {
        QApplication::clipboard()->setText(QLatin1String(text));
        QTest::keyClick(window->canvas().viewport(), Qt::Key_V, Qt::ControlModifier);
        EXPECT_EQ(model().design(), before) << text;
    }
}

TEST_F(RoughHandlingTest, WhatIsBrokenLiveMayBeDeletedAndComeBack) {
    run(1);
    const ComponentId api("api");
    window->run().inject(outageOf("api"));
    awaitFrames(3);
    window->canvas().select(api);
    QTest::keyClick(window->canvas().viewport(), Qt::Key_Delete);
    EXPECT_EQ(find_component(model().design(), api), nullptr);
    window->run().inject(outageOf("api"));
    window->run().inject(outageOf("nobody"));
    awaitFrames(5);
    model().undoStack().undo();
    EXPECT_NE(find_component(model().design(), api), nullptr);
    awaitFrames(5);
    EXPECT_EQ(window->run().state(), RunController::State::Running);
    window->run().reset();
}

TEST_F(RoughHandlingTest, AStormOfUndosDuringARunAndAGradingEndsWhereItBegan) {
    auto* challenge = window->findChild<ChallengePanel*>();
    const std::string before = write_design(model().design());
    run();
    QTest::mouseClick(challenge->findChild<QPushButton*>(QStringLiteral("grade")), Qt::LeftButton);
    window->canvas().setFocus();
    std::mt19937 random(3);
    const int start = model().undoStack().index();
    for (int round = 0; round < 20; ++round) {
        window->canvas().select(model().design().components[random() % model().design().components.size()].id);
        QTest::keyClick(window->canvas().viewport(), round % 3 == 0 ? Qt::Key_Delete : Qt::Key_D,
                        round % 3 == 0 ? Qt::NoModifier : Qt::ControlModifier);
        if (round % 4 == 0) QCoreApplication::processEvents();
    }
    EXPECT_GT(model().undoStack().index(), start + 10) << "there is something to undo";
    for (int turn = 0; turn < 5; ++turn) {
        while (model().undoStack().index() > start) model().undoStack().undo();
        while (model().undoStack().canRedo()) model().undoStack().redo();
        QCoreApplication::processEvents();
    }
    while (model().undoStack().index() > start) model().undoStack().undo();
    EXPECT_EQ(write_design(model().design()), before);
    awaitFrames(3);
    EXPECT_TRUE(window->isRunning());
}

TEST_F(RoughHandlingTest, ThemesPanelsAndTabsChangeUnderARun) {
    run();
    const ThemeMode mode = theme().mode();
    for (int round = 0; round < 6; ++round) {
        (round % 2 == 0 ? window->actions().darkTheme : window->actions().lightTheme)->trigger();
        for (auto* dock : window->findChildren<QDockWidget*>()) {
            dock->setFloating(round % 3 == 0);
            dock->setVisible(round % 4 != 3);
        }
        workspace->resize(900 + 100 * round, 500 + 100 * round);
        QCoreApplication::processEvents();
        workspace->addNew();
        QCoreApplication::processEvents();
        workspace->activate(0);
        awaitFrames(1);
    }
    EXPECT_TRUE(window->isRunning());
    theme().apply(*qobject_cast<QApplication*>(QCoreApplication::instance()), mode);
}

TEST_F(RoughHandlingTest, ClosingInTheMiddleOfARunAGradingAndAnEditIsClean) {
    auto* challenge = window->findChild<ChallengePanel*>();
    run();
    QTest::mouseClick(challenge->findChild<QPushButton*>(QStringLiteral("grade")), Qt::LeftButton);
    window->canvas().setFocus();
    window->canvas().select(ComponentId("api"));
    QTest::keyClick(window->canvas().viewport(), Qt::Key_F2);
    EXPECT_TRUE(window->canvas().viewport()->findChild<QLineEdit*>()) << "its name is being edited";
    awaitFrames(2);
    workspace.reset(); // as a session that ends does
    QCoreApplication::processEvents();
}

} // namespace
} // namespace tiers::studio
