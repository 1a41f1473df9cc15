#include "app/studio/model/design_model.h"
#include "app/studio/window/document_notices.h"
#include "app/studio/window/document_session.h"
#include "app/studio/window/notice_bar.h"
#include "app/studio/window/problem_dialog.h"
#include "app/studio/window/recent_files.h"
#include "core/document/design_document.h"
#include "tests/app/studio/patience.h"

#include <QApplication>
#include <QFile>
#include <QPushButton>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>
#include <QTextBrowser>

#include <gtest/gtest.h>

#include <unistd.h>

namespace tiers::studio {
namespace {

class DocumentNoticesTest : public testing::Test {
  protected:
    DocumentNoticesTest() {
        QSettings().clear();
        m_file = m_folder.filePath("shop.tiers");
        writeOutside("Shop");
        EXPECT_TRUE(m_session.open(m_file));
    }
    /// As another program would.
    void writeOutside(const char* name) const { ASSERT_FALSE(save_design(Design{.name = name}, m_file.toStdString())); }
    [[nodiscard]] bool waitForBar(const QString& matter) const {
        return QTest::qWaitFor([&] { return m_bars.bar(matter) != nullptr; }, patience);
    }
    void answer(const QString& matter, const QString& text) const {
        const NoticeBar* bar = m_bars.bar(matter);
        ASSERT_NE(bar, nullptr);
        for (auto* button : bar->findChildren<QPushButton*>())
            if (button->text() == text) return QTest::mouseClick(button, Qt::LeftButton);
        FAIL() << "no answer " << text.toStdString();
    }

    QTemporaryDir m_folder;
    QString m_file;
    QWidget m_window;
    DesignModel m_model;
    RecentFiles m_recent;
    DocumentSession& m_session{*new DocumentSession(m_model, m_recent, &m_window)};
    NoticeStack m_bars;
    DocumentNotices m_notices{m_session, m_bars};
};

TEST_F(DocumentNoticesTest, AChangeFromOutsideCanBeTakenAndUndone) {
    writeOutside("Bakery");
    ASSERT_TRUE(waitForBar("outside"));
    EXPECT_EQ(m_model.design().name, "Shop") << "nothing is taken unasked";
    answer("outside", "Reload");
    EXPECT_EQ(m_model.design().name, "Bakery");
    EXPECT_FALSE(m_session.isModified());
    EXPECT_EQ(m_bars.bar("outside"), nullptr);
    m_model.undoStack().undo();
    EXPECT_EQ(m_model.design().name, "Shop");
}

TEST_F(DocumentNoticesTest, AChangeFromOutsideCanBeLeft) {
    m_model.setName("Mine");
    writeOutside("Bakery");
    ASSERT_TRUE(waitForBar("outside"));
    EXPECT_TRUE(m_bars.bar("outside")->text().contains("and here too"));
    answer("outside", "Keep mine");
    EXPECT_EQ(m_model.design().name, "Mine");
    ASSERT_TRUE(m_session.save());
    EXPECT_EQ(load_design(m_file.toStdString()).value->name, "Mine");
}

TEST_F(DocumentNoticesTest, OurOwnSavingIsNoChangeFromOutside) {
    m_model.setName("Mine");
    ASSERT_TRUE(m_session.save());
    QTest::qWait(300); // longer than the watch lets a file settle
    EXPECT_EQ(m_bars.bar("outside"), nullptr);
}

TEST_F(DocumentNoticesTest, AFileThatGoesIsTold) {
    ASSERT_TRUE(QFile::remove(m_file));
    ASSERT_TRUE(waitForBar("outside"));
    answer("outside", "Save again");
    EXPECT_TRUE(QFile::exists(m_file));
}

TEST_F(DocumentNoticesTest, AReadOnlyFileIsToldOnOpening) {
    ASSERT_TRUE(QFile::setPermissions(m_file, QFile::ReadOwner));
    if (::access(m_file.toLocal8Bit().constData(), W_OK) == 0) GTEST_SKIP() << "this user may write everything";
    ASSERT_TRUE(m_session.open(m_file));
    EXPECT_NE(m_bars.bar("read-only"), nullptr);
}

TEST_F(DocumentNoticesTest, NothingIsAskedWhereEverythingIsSaved) {
    bool went = false;
    m_notices.askToLetGo([&went] { went = true; });
    EXPECT_TRUE(went);
}

TEST_F(DocumentNoticesTest, UnsavedChangesAreSavedDroppedOrKept) {
    int went = 0;
    m_model.setName("Mine");
    m_notices.askToLetGo([&went] { ++went; });
    EXPECT_EQ(went, 0) << "it waits for an answer";
    answer("closing", "Cancel");
    EXPECT_EQ(went, 0);
    m_notices.askToLetGo([&went] { ++went; });
    answer("closing", "Save");
    EXPECT_EQ(went, 1);
    EXPECT_FALSE(m_session.isModified());
    m_model.setName("Theirs");
    m_notices.askToLetGo([&went] { ++went; });
    answer("closing", "Don't save");
    EXPECT_EQ(went, 2);
    EXPECT_EQ(load_design(m_file.toStdString()).value->name, "Mine");
}

TEST_F(DocumentNoticesTest, WhatWentWrongIsToldInSentences) {
    m_notices.tellProblems("It was not saved.", "It is still here.", {Problem{{}, phrase("cannot be written: full")}});
    EXPECT_EQ(m_bars.bar("problem")->text(), "It was not saved. Cannot be written: full. It is still here.");
}

TEST_F(DocumentNoticesTest, WhatCannotBeReadIsToldWithoutWaitingForAnAnswer) {
    const QString bad = m_folder.filePath("bad.tiers");
    QFile file(bad);
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    file.write(R"({ "format": "tiers.design", "version": 1, "components": 7 })");
    file.close();
    EXPECT_FALSE(m_session.open(bad));
    EXPECT_EQ(QApplication::activeModalWidget(), nullptr);
    ASSERT_NE(m_bars.bar("problem"), nullptr);
    EXPECT_TRUE(m_bars.bar("problem")->text().contains("bad.tiers"));
    answer("problem", QString::fromUtf8("Details…"));
    const auto* details = m_bars.findChild<ProblemDialog*>();
    ASSERT_NE(details, nullptr);
    EXPECT_FALSE(details->isModal());
    EXPECT_TRUE(details->findChild<QTextBrowser*>("problems")->toPlainText().contains("components"));
    EXPECT_EQ(m_model.design().name, "Shop");
}

TEST_F(DocumentNoticesTest, UnsavedChangesAreAskedAboutBeforeAnotherDesignComes) {
    int gone = 0;
    const auto then = [&gone] { ++gone; };
    m_notices.askToLetGo(then);
    EXPECT_EQ(gone, 1) << "nothing to ask";
    m_model.setName("Other shop");
    m_notices.askToLetGo(then);
    answer("closing", "Cancel");
    EXPECT_EQ(gone, 1);
    m_notices.askToLetGo(then);
    answer("closing", "Don't save");
    EXPECT_EQ(gone, 2);
    EXPECT_EQ(load_design(m_file.toStdString()).value->name, "Shop");
    m_notices.askToLetGo(then);
    answer("closing", "Save");
    EXPECT_EQ(gone, 3);
    EXPECT_EQ(load_design(m_file.toStdString()).value->name, "Other shop");
}

} // namespace
} // namespace tiers::studio
