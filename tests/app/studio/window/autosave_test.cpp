#include "app/studio/model/design_model.h"
#include "app/studio/window/autosave.h"
#include "app/studio/window/document_session.h"
#include "app/studio/window/recent_files.h"
#include "core/document/design_document.h"
#include "tests/app/studio/patience.h"

#include <QDir>
#include <QProcess>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <gtest/gtest.h>

namespace tiers::studio {
namespace {

class AutosaveTest : public testing::Test {
  protected:
    AutosaveTest() { QSettings().clear(); }

    [[nodiscard]] QString folder() const { return m_folder.filePath("unsaved"); }
    [[nodiscard]] QStringList sideFiles() const { return QDir(folder()).entryList({"*.json"}); }

    QTemporaryDir m_folder;
    QWidget m_window;
    DesignModel m_model;
    RecentFiles m_recent;
    DocumentSession& m_session{*new DocumentSession(m_model, m_recent, &m_window)};
};

TEST_F(AutosaveTest, UnsavedWorkIsKeptAsideUntilItIsSaved) {
    Autosave autosave(m_model, m_session, folder());
    autosave.setInterval(1);
    QSignalSpy written(&autosave, &Autosave::written);
    m_model.addComponent("users", {0, 0});
    ASSERT_TRUE(written.wait(patience));
    EXPECT_EQ(sideFiles().size(), 1);
    EXPECT_TRUE(Autosave::leftIn(folder()).empty()) << "we live: nothing was left behind";
    ASSERT_TRUE(m_session.saveTo(m_folder.filePath("shop.tiers")));
    EXPECT_TRUE(sideFiles().isEmpty());
}

TEST_F(AutosaveTest, NothingIsKeptWhereNothingIsWanted) {
    Autosave autosave(m_model, m_session, folder());
    autosave.setInterval(0);
    m_model.addComponent("users", {0, 0});
    QTest::qWait(20);
    EXPECT_TRUE(sideFiles().isEmpty());
}

TEST_F(AutosaveTest, UndoingEverythingForgetsIt) {
    Autosave autosave(m_model, m_session, folder());
    autosave.setInterval(1);
    QSignalSpy written(&autosave, &Autosave::written);
    m_model.addComponent("users", {0, 0});
    ASSERT_TRUE(written.wait(patience));
    m_model.undoStack().undo();
    EXPECT_TRUE(sideFiles().isEmpty());
}

TEST_F(AutosaveTest, AFolderThatCannotBeWrittenIsTold) {
    Autosave autosave(m_model, m_session, QStringLiteral("/proc/nowhere"));
    autosave.setInterval(1);
    QSignalSpy failed(&autosave, &Autosave::failed);
    m_model.addComponent("users", {0, 0});
    EXPECT_TRUE(failed.wait(patience));
}

TEST_F(AutosaveTest, WorkOfAProcessThatWasKilledComesBack) {
    const QString file = m_folder.filePath("shop.tiers");
    ASSERT_FALSE(save_design(Design{.name = "Shop"}, file.toStdString()));
    QProcess victim;
    victim.start(QStringLiteral(AUTOSAVE_VICTIM), {folder(), file});
    ASSERT_TRUE(victim.waitForReadyRead(patience)) << victim.readAllStandardError().toStdString();
    EXPECT_TRUE(Autosave::leftIn(folder()).empty()) << "it lives";
    victim.kill();
    ASSERT_TRUE(victim.waitForFinished(patience));
    EXPECT_EQ(victim.exitStatus(), QProcess::CrashExit);

    const auto left = Autosave::leftIn(folder());
    ASSERT_EQ(left.size(), 1U);
    EXPECT_EQ(left[0].file, file);
    EXPECT_EQ(left[0].title, "shop.tiers");
    m_session.recover(left[0].design, left[0].file);
    EXPECT_EQ(m_model.design().name, "Cake shop");
    EXPECT_EQ(m_model.design().components.size(), 1U);
    EXPECT_TRUE(m_session.isModified());
    EXPECT_EQ(m_session.file(), file);
    m_model.undoStack().undo();
    EXPECT_EQ(m_model.design().name, "Shop") << "what the file holds is one step back";
    Autosave::discard(left[0]);
    EXPECT_TRUE(Autosave::leftIn(folder()).empty());
}

} // namespace
} // namespace tiers::studio
