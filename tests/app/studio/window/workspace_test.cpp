#include "app/studio/canvas/canvas_view.h"
#include "app/studio/challenge/shelf_page.h"
#include "app/studio/charts/charts_panel.h"
#include "app/studio/run/run_controller.h"
#include "app/studio/run/scenario_source.h"
#include "app/studio/theme/pick_popup.h"
#include "app/studio/window/autosave.h"
#include "app/studio/window/command_palette.h"
#include "app/studio/window/document_session.h"
#include "app/studio/window/document_tabs.h"
#include "app/studio/window/find_popup.h"
#include "app/studio/window/main_window.h"
#include "app/studio/window/notice_bar.h"
#include "app/studio/window/preferences.h"
#include "app/studio/window/window_actions.h"
#include "app/studio/window/workspace.h"
#include "core/document/design_document.h"
#include "tests/app/studio/run/small_shop.h"

#include <QDockWidget>
#include <QLineEdit>
#include <QMenuBar>
#include <QPushButton>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>

#include <gtest/gtest.h>

namespace tiers::studio {
namespace {

class WorkspaceTest : public testing::Test {
  protected:
    WorkspaceTest() {
        QSettings().clear();
        preferences().setWishes({});
        open();
    }
    /// The program begins (again).
    void open() {
        m_workspace.reset();
        m_workspace = std::make_unique<Workspace>();
        m_workspace->resize(1280, 720);
        m_workspace->show();
        m_workspace->activateWindow();
        ASSERT_TRUE(QTest::qWaitForWindowActive(m_workspace.get()));
    }
    [[nodiscard]] QString file(const char* name) const {
        const QString path = m_folder.filePath(QString::fromLatin1(name) + ".tiers");
        EXPECT_FALSE(save_design(Design{.name = name}, path.toStdString()));
        return path;
    }
    [[nodiscard]] MainWindow& page(std::size_t index) const { return *m_workspace->pages().at(index); }
    [[nodiscard]] MainWindow& current() const { return m_workspace->current(); }
    static void answer(const MainWindow& page, const QString& matter, const QString& text) {
        const NoticeBar* bar = page.bars().bar(matter);
        ASSERT_NE(bar, nullptr) << "nothing is asked";
        for (auto* button : bar->findChildren<QPushButton*>())
            if (button->text() == text) return QTest::mouseClick(button, Qt::LeftButton);
        FAIL() << "no answer " << text.toStdString();
    }
    void key(Qt::Key key, Qt::KeyboardModifiers modifiers) const {
        QTest::keyClick(&current().canvas(), key, modifiers);
    }

    QTemporaryDir m_folder;
    std::unique_ptr<Workspace> m_workspace;
};

TEST_F(WorkspaceTest, EachDesignHasItsOwnUndoAndSelection) {
    const auto users = current().designModel().addComponent("users", {0, 0});
    current().canvas().select(users);
    key(Qt::Key_N, Qt::ControlModifier);
    ASSERT_EQ(m_workspace->pages().size(), 2U);
    EXPECT_EQ(&current(), &page(1));
    EXPECT_TRUE(current().designModel().design().components.empty());
    EXPECT_EQ(current().designModel().undoStack().count(), 0);
    EXPECT_TRUE(current().tabs().isVisible());
    key(Qt::Key_PageUp, Qt::ControlModifier);
    EXPECT_EQ(&current(), &page(0));
    EXPECT_EQ(current().canvas().selection().components, std::vector<ComponentId>{users});
    key(Qt::Key_Z, Qt::ControlModifier);
    EXPECT_TRUE(page(0).designModel().design().components.empty());
}

TEST_F(WorkspaceTest, AFileTakesAnUntouchedTabElseOneOfItsOwnAndNeverTwo) {
    m_workspace->open(file("one"));
    EXPECT_EQ(m_workspace->pages().size(), 1U);
    m_workspace->open(file("two"));
    ASSERT_EQ(m_workspace->pages().size(), 2U);
    EXPECT_EQ(current().session().title(), "two.tiers");
    m_workspace->open(file("one"));
    EXPECT_EQ(m_workspace->pages().size(), 2U);
    EXPECT_EQ(current().session().title(), "one.tiers");
    EXPECT_EQ(m_workspace->windowTitle(), "one.tiers[*]");
}

TEST_F(WorkspaceTest, ClosingATabAsksOnlyWhereSomethingIsUnsaved) {
    m_workspace->open(file("one"));
    m_workspace->open(file("two"));
    key(Qt::Key_W, Qt::ControlModifier);
    ASSERT_EQ(m_workspace->pages().size(), 1U) << "nothing to ask";
    current().designModel().setName("Changed");
    key(Qt::Key_W, Qt::ControlModifier);
    EXPECT_EQ(current().session().title(), "one.tiers") << "it waits";
    answer(current(), "closing", "Don't save");
    ASSERT_EQ(m_workspace->pages().size(), 1U);
    EXPECT_TRUE(current().session().file().isEmpty()) << "an empty design stays";
}

TEST_F(WorkspaceTest, LeavingAsksForEachAndCancelKeepsAll) {
    m_workspace->open(file("one"));
    m_workspace->open(file("two"));
    page(0).designModel().setName("First");
    page(1).designModel().setName("Second");
    EXPECT_FALSE(m_workspace->close());
    answer(page(0), "closing", "Don't save");
    EXPECT_TRUE(m_workspace->isVisible());
    answer(page(1), "closing", "Cancel");
    EXPECT_TRUE(m_workspace->isVisible());
    EXPECT_TRUE(page(0).session().isModified()) << "nothing was lost yet";
    EXPECT_FALSE(m_workspace->close());
    answer(page(0), "closing", "Save");
    answer(page(1), "closing", "Don't save");
    EXPECT_FALSE(m_workspace->isVisible());
    EXPECT_EQ(load_design(m_folder.filePath("one.tiers").toStdString()).value->name, "First");
    EXPECT_EQ(load_design(m_folder.filePath("two.tiers").toStdString()).value->name, "two");
}

TEST_F(WorkspaceTest, BeginsWithWhatWasOpen) {
    m_workspace->open(file("one"));
    m_workspace->open(file("two"));
    m_workspace->activate(0);
    ASSERT_TRUE(m_workspace->close());
    open();
    m_workspace->begin({});
    ASSERT_EQ(m_workspace->pages().size(), 2U);
    EXPECT_EQ(current().session().title(), "one.tiers");
    m_workspace->close();
    Wishes wishes;
    wishes.reopen = false;
    preferences().setWishes(wishes);
    open();
    m_workspace->begin({});
    EXPECT_EQ(m_workspace->pages().size(), 1U);
}

TEST_F(WorkspaceTest, WhatHasNoFileYetComesBackWithoutAQuestion) {
    m_workspace->open(file("one"));
    m_workspace->addNew();
    current().designModel().addComponent("users", {0, 0});
    const Design made = current().designModel().design();
    ASSERT_TRUE(m_workspace->close()) << "nothing is asked";
    for (int session = 0; session < 2; ++session) {
        open();
        m_workspace->begin({});
        ASSERT_EQ(m_workspace->pages().size(), 2U);
        EXPECT_EQ(page(0).session().title(), "one.tiers");
        EXPECT_EQ(page(1).designModel().design(), made);
        EXPECT_TRUE(page(1).session().isModified()) << "it is still not saved";
        ASSERT_TRUE(m_workspace->close());
    }
    Wishes wishes;
    wishes.reopen = false;
    preferences().setWishes(wishes);
    open();
    current().designModel().addComponent("users", {0, 0});
    EXPECT_FALSE(m_workspace->close()) << "it would not come back";
    answer(current(), "closing", "Don't save");
}

TEST_F(WorkspaceTest, AFileThatDoesNotReadIsToldWhereThePersonIs) {
    current().designModel().setName("Mine");
    m_workspace->open(m_folder.filePath("gone.tiers"));
    EXPECT_EQ(m_workspace->pages().size(), 1U);
    EXPECT_NE(current().bars().bar("problem"), nullptr);
}

TEST_F(WorkspaceTest, DocksAreTheSameInEveryTab) {
    current().findChild<QDockWidget*>("inspector")->toggleViewAction()->trigger();
    m_workspace->addNew();
    EXPECT_FALSE(current().findChild<QDockWidget*>("inspector")->isVisible());
}

TEST_F(WorkspaceTest, EveryTabHasTheChallengesAndItsDocksInTheirWidths) {
    const int palette = current().findChild<QDockWidget*>("components")->width();
    EXPECT_GE(palette, 216);
    m_workspace->addNew();
    EXPECT_EQ(current().findChild<QDockWidget*>("components")->width(), palette);
    const auto* challenges = current().findChild<ShelfPage*>();
    ASSERT_NE(challenges, nullptr);
    EXPECT_GE(challenges->list()->count(), 3);
}

TEST_F(WorkspaceTest, WhatACrashLeftIsOfferedAndComesBack) {
    {
        // A side file whose process is gone.
        MainWindow& gone = current();
        gone.autosave().setInterval(1);
        gone.designModel().addComponent("users", {0, 0});
        ASSERT_TRUE(QTest::qWaitFor([&] { return !gone.autosave().sideFile().isEmpty(); }));
        ASSERT_TRUE(QFile::copy(gone.autosave().sideFile(), Autosave::usualFolder() + "/left.json"));
        gone.autosave().forget();
        gone.designModel().undoStack().undo();
    }
    open();
    m_workspace->begin({});
    answer(current(), "left-behind", "Recover");
    EXPECT_EQ(current().designModel().design().components.size(), 1U);
    EXPECT_TRUE(current().session().isModified());
    EXPECT_TRUE(Autosave::leftIn(Autosave::usualFolder()).empty());
}

TEST_F(WorkspaceTest, WhatACrashLeftOfAnOpenFileComesBackInItsTab) {
    const QString file = m_folder.filePath("shop.tiers");
    {
        MainWindow& gone = current();
        gone.designModel().addComponent("users", {0, 0});
        ASSERT_TRUE(gone.session().saveTo(file));
        gone.autosave().setInterval(1);
        gone.designModel().addComponent("api-server", {300, 0});
        ASSERT_TRUE(QTest::qWaitFor([&] { return !gone.autosave().sideFile().isEmpty(); }));
        ASSERT_TRUE(QFile::copy(gone.autosave().sideFile(), Autosave::usualFolder() + "/left.json"));
        gone.autosave().forget();
        gone.designModel().undoStack().undo();
    }
    open();
    m_workspace->begin({.file = file});
    answer(current(), "left-behind", "Recover");
    EXPECT_EQ(m_workspace->pages().size(), 1U);
    EXPECT_EQ(current().session().file(), file);
    EXPECT_TRUE(current().session().isModified());
    EXPECT_EQ(current().designModel().design().components.size(), 2U);
    current().designModel().undoStack().undo();
    EXPECT_EQ(current().designModel().design().components.size(), 1U) << "what was saved";
}

TEST_F(WorkspaceTest, CommandsAreFoundByTheirLettersAndDone) {
    key(Qt::Key_K, Qt::ControlModifier);
    auto* popup = qobject_cast<PickPopup*>(QApplication::activePopupWidget());
    ASSERT_TRUE(popup);
    QTest::keyClicks(&popup->field(), "selall");
    EXPECT_EQ(popup->listed().value(0), "Select all");
    popup->field().clear();
    QTest::keyClicks(&popup->field(), "add note");
    QTest::keyClick(&popup->field(), Qt::Key_Return);
    EXPECT_EQ(current().designModel().design().notes.size(), 1U);
}

TEST_F(WorkspaceTest, EveryActionOfTheMenusThatCanBeUsedIsACommand) {
    const auto commands = commandsOf(*current().menuBar());
    EXPECT_GT(commands.size(), 30U);
    for (const Pick& command : commands) EXPECT_FALSE(command.text.isEmpty());
}

TEST_F(WorkspaceTest, FindLeadsToComponentsLinksNotesAndSettings) {
    DesignModel& model = current().designModel();
    const auto api = model.addComponent("api-server", {0, 0});
    const auto db = model.addComponent("postgres", {900, 600});
    const auto link = model.connectComponents(api, db);
    model.addNote({0, 300}, "Ask about pools");
    model.setParameter(db, "max_connections", ParameterValue{77.0});
    const auto find = [this](const char* typed) {
        key(Qt::Key_F, Qt::ControlModifier);
        auto* popup = qobject_cast<PickPopup*>(QApplication::activePopupWidget());
        ASSERT_TRUE(popup);
        QTest::keyClicks(&popup->field(), typed);
        QTest::keyClick(&popup->field(), Qt::Key_Return);
    };
    const auto selected = [this] { return current().canvas().selection(); };
    find("postgres");
    EXPECT_EQ(selected().components, std::vector<ComponentId>{db});
    find("apiserverpostgres");
    EXPECT_EQ(selected().links, std::vector<LinkId>{link});
    find("pools");
    EXPECT_EQ(selected().notes.size(), 1U);
    find("77");
    EXPECT_EQ(selected().components, std::vector<ComponentId>{db});
}

TEST_F(WorkspaceTest, WithSeveralDesignsTheCanvasStillKeepsHalfTheHeightOfASmallScreen) {
    m_workspace->resize(1272, 680); // a screen of 1280 x 720 without the window's frame
    current().designModel().load(test::smallShop().design);
    key(Qt::Key_N, Qt::ControlModifier);
    current().designModel().load(test::smallShop().design);
    ASSERT_TRUE(current().tabs().isVisible());
    current().run().start(current().source().scenario(), current().source().options());
    const auto* charts = current().findChild<ChartsPanel*>();
    ASSERT_TRUE(QTest::qWaitFor([&] { return charts->isVisible() && !charts->history().isEmpty(); }));
    EXPECT_TRUE(QTest::qWaitFor([&] { return 2 * current().canvas().height() >= 720; })) << current().canvas().height();
    EXPECT_EQ(m_workspace->size(), QSize(1272, 680));
}

} // namespace
} // namespace tiers::studio
