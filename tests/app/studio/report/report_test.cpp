#include "app/studio/report/report_action.h"
#include "core/document/design_document.h"
#include "tests/app/studio/challenge/cake_shop.h"
#include "tests/app/studio/patience.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace tiers::studio {
namespace {

using ::testing::HasSubstr;
using ::testing::StartsWith;

ReportSource undersized() {
    return {.design = load_design(TIERS_SOURCE_DIR "/challenges/cake-shop-1/undersized.tiers").value.value(),
            .challenge = test::cakeShop(),
            .file = QStringLiteral("/somewhere/shop.tiers")};
}

/// The sheet as a person fills it in.
class ReportTest : public ::testing::Test {
  protected:
    ReportTest() {
        m_dialog.show();
        EXPECT_TRUE(QTest::qWaitForWindowExposed(&m_dialog));
    }

    template <class Box> [[nodiscard]] Box& named(const char* name) const {
        for (auto* box : m_dialog.findChildren<Box*>())
            if (box->accessibleName() == QLatin1String(name)) return *box;
        throw std::runtime_error(name);
    }
    void choose(const char* name, int index) const {
        auto& box = named<QComboBox>(name);
        box.setFocus();
        QTest::keyClick(&box, Qt::Key_Home);
        for (int i = 0; i < index; ++i) QTest::keyClick(&box, Qt::Key_Down);
        ASSERT_EQ(box.currentIndex(), index);
    }
    [[nodiscard]] std::string written(const QString& name) {
        const QString file = m_folder.filePath(name);
        QSignalSpy done(&m_dialog, &ReportDialog::written);
        m_dialog.writeTo(file);
        EXPECT_TRUE(done.wait(patience));
        QFile opened(file);
        EXPECT_TRUE(opened.open(QIODevice::ReadOnly));
        return opened.readAll().toStdString();
    }

    QTemporaryDir m_folder;
    ReportDialog m_dialog{undersized};
};

TEST_F(ReportTest, AReportIsWhatItsFilesNameSays) {
    choose("Form", 0);
    EXPECT_TRUE(written(QStringLiteral("shop.pdf")).starts_with("%PDF"));
    EXPECT_EQ(m_dialog.format(), ReportFormat::Paper);
}

TEST_F(ReportTest, APageHasTheNameTheVerdictAndEveryHintThatIsAskedFor) {
    choose("Form", 0);
    auto& author = named<QLineEdit>("Your name");
    author.clear();
    QTest::keyClicks(&author, QStringLiteral("Ada Example"));
    const auto count = [](const std::string& text, const std::string& word) {
        int found = 0;
        for (auto at = text.find(word); at != std::string::npos; at = text.find(word, at + 1)) ++found;
        return found;
    };
    const auto first = written(QStringLiteral("first.html"));
    EXPECT_THAT(first, HasSubstr("Ada Example"));
    EXPECT_THAT(first, HasSubstr("Missed "));
    QTest::keyClick(m_dialog.findChild<QCheckBox*>(), Qt::Key_Space);
    EXPECT_GT(count(written(QStringLiteral("all.html")), "Hint: "), count(first, "Hint: "));
}

TEST_F(ReportTest, PaperDataAndAComparisonWithTheReferenceAreWritten) {
    choose("Form", 1);
    EXPECT_THAT(written(QStringLiteral("shop.pdf")), StartsWith("%PDF-1."));
    choose("Form", 2);
    EXPECT_THAT(written(QStringLiteral("shop.json")), HasSubstr("\"tiers.report\""));
    EXPECT_FALSE(named<QComboBox>("Compared with").isEnabled());
    choose("Form", 0);
    choose("Compared with", 1);
    EXPECT_THAT(written(QStringLiteral("both.html")), HasSubstr(test::cakeShop().reference.name));
}

TEST_F(ReportTest, AFileThatCannotBeWrittenIsTold) {
    QSignalSpy refused(&m_dialog, &ReportDialog::refused);
    m_dialog.writeTo(m_folder.filePath(QStringLiteral("nowhere/shop.html")));
    ASSERT_TRUE(refused.wait(patience));
    EXPECT_THAT(refused.front().front().toString().toStdString(), HasSubstr("cannot be written"));
}

TEST(ReportActionTest, OpensOneSheetBesideTheWindowAndSaysWhatIsMissing) {
    QWidget window;
    window.show();
    auto* action = new ReportAction([] { return ReportSource{}; }, &window);
    EXPECT_FALSE(action->icon().isNull());
    EXPECT_FALSE(action->toolTip().isEmpty());
    action->trigger();
    ReportDialog* sheet = action->dialog();
    ASSERT_NE(sheet, nullptr);
    EXPECT_FALSE(sheet->isModal());
    EXPECT_TRUE(sheet->isVisible());
    EXPECT_THAT(sheet->findChild<QLabel*>()->text().toStdString(), HasSubstr("Open a challenge first"));
    action->trigger();
    EXPECT_EQ(action->dialog(), sheet);
}

} // namespace
} // namespace tiers::studio
