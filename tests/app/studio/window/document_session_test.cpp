#include "app/studio/model/design_model.h"
#include "app/studio/window/document_session.h"
#include "app/studio/window/recent_files.h"
#include "core/document/design_document.h"

#include <QFile>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>

#include <gtest/gtest.h>

namespace tiers::studio {
namespace {

class DocumentSessionTest : public testing::Test {
  protected:
    DocumentSessionTest() { QSettings().clear(); }

    [[nodiscard]] QString path(const QString& name) const { return m_folder.filePath(name); }
    [[nodiscard]] QString write(const QString& name, const QByteArray& bytes) const {
        QFile file(path(name));
        EXPECT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(bytes);
        return path(name);
    }
    [[nodiscard]] static QByteArray read(const QString& file) {
        QFile opened(file);
        EXPECT_TRUE(opened.open(QIODevice::ReadOnly));
        return opened.readAll();
    }
    [[nodiscard]] QString shopFile() const {
        DesignModel model;
        model.setName("Shop");
        const auto users = model.addComponent("users", {0, 0});
        const auto api = model.addComponent("api-server", {300, 0});
        model.connectComponents(users, api);
        model.setParameter(api, "instances", ParameterValue{2.0});
        return write(QString::fromUtf8("Bäckerei shop.tiers"), QByteArray::fromStdString(write_design(model.design())));
    }
    QTemporaryDir m_folder;
    QWidget m_window;
    DesignModel m_model;
    RecentFiles m_recent;
    DocumentSession& m_session{*new DocumentSession(m_model, m_recent, &m_window)};
    QSignalSpy m_problems{&m_session, &DocumentSession::problemsMet};
};

TEST_F(DocumentSessionTest, AFileOpenedAndSavedIsUnchanged) {
    const QString file = shopFile();
    const QByteArray before = read(file);
    ASSERT_TRUE(m_session.open(file));
    EXPECT_EQ(m_model.design().components.size(), 2U);
    EXPECT_EQ(m_session.file(), file);
    EXPECT_FALSE(m_session.isModified());
    ASSERT_TRUE(m_session.save());
    EXPECT_EQ(read(file), before);
    EXPECT_EQ(m_recent.files(), QStringList{file});
}

TEST_F(DocumentSessionTest, AFileThatDoesNotReadIsToldAndLeavesTheDesign) {
    m_model.addComponent("users", {0, 0});
    const Design before = m_model.design();
    const QString file = write("bad.tiers", R"({ "format": "tiers.design", "version": 1, "components": 7 })");
    EXPECT_FALSE(m_session.open(file));
    ASSERT_EQ(m_problems.count(), 1);
    EXPECT_NE(m_problems.front()[2].value<std::vector<Problem>>().front().path.text().find("components"),
              std::string::npos);
    EXPECT_EQ(m_model.design(), before);
    EXPECT_TRUE(m_session.isModified()) << "the edits are still unsaved, and still there";
    EXPECT_TRUE(m_session.file().isEmpty());
}

TEST_F(DocumentSessionTest, AFileThatIsGoneLeavesTheListOfRecentOnes) {
    m_recent.add(path("gone.tiers"));
    EXPECT_FALSE(m_session.open(path("gone.tiers")));
    EXPECT_TRUE(m_recent.files().isEmpty());
}

TEST_F(DocumentSessionTest, UndoingBackToTheSavedStateIsUnmodified) {
    ASSERT_TRUE(m_session.open(shopFile()));
    QSignalSpy state(&m_session, &DocumentSession::stateChanged);
    m_model.setName("Other shop");
    EXPECT_TRUE(m_session.isModified());
    m_model.undoStack().undo();
    EXPECT_FALSE(m_session.isModified());
    EXPECT_EQ(state.count(), 2);
}

TEST_F(DocumentSessionTest, SavingElsewhereThatFailsKeepsFileAndChanges) {
    ASSERT_TRUE(m_session.open(shopFile()));
    const QString before = m_session.file();
    m_model.setName("Other shop");
    EXPECT_FALSE(m_session.saveTo(path("no such folder/shop.tiers")));
    EXPECT_EQ(m_problems.count(), 1);
    EXPECT_EQ(m_session.file(), before);
    EXPECT_TRUE(m_session.isModified());
}

TEST_F(DocumentSessionTest, TheTitleIsTheFilesOrTheDesigns) {
    EXPECT_EQ(m_session.title(), "Untitled design");
    m_model.setName("Shop");
    EXPECT_EQ(m_session.title(), "Shop");
    ASSERT_TRUE(m_session.saveTo(path("bakery.tiers")));
    EXPECT_EQ(m_session.title(), "bakery.tiers");
}

} // namespace
} // namespace tiers::studio
