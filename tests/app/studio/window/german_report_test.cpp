#include "app/studio/export/export_choice.h"
#include "app/studio/report/report_dialog.h"
#include "app/studio/window/translation.h"
#include "app/studio/words/said.h"
#include "core/document/design_document.h"
#include "core/grading/challenge.h"
#include "resources/translations/core_texts.h"
#include "tests/app/studio/patience.h"

#include <QComboBox>
#include <QFile>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <gmock/gmock.h>

namespace tiers::studio {
namespace {

using testing::HasSubstr;
using testing::Not;

/// A German studio with the first challenge open and a design that misses it.
class GermanReportTest : public testing::Test {
  protected:
    GermanReportTest() {
        QSettings().clear();
        speak(QStringLiteral("de"));
    }
    ~GermanReportTest() override { speak(QStringLiteral("en")); }

    [[nodiscard]] static ReportSource undersized() {
        const std::string folder = TIERS_SOURCE_DIR "/challenges/cake-shop-1";
        return {.design = load_design(folder + "/undersized.tiers").value.value(),
                .challenge = load_challenge(folder, "de").value.value(),
                .file = QStringLiteral("/irgendwo/laden.tiers")};
    }
    [[nodiscard]] std::string written(const ReportDialog& dialog, const QString& name) {
        const QString file = m_folder.filePath(name);
        QSignalSpy done(&dialog, &ReportDialog::written);
        const_cast<ReportDialog&>(dialog).writeTo(file);
        EXPECT_TRUE(done.wait(patience));
        QFile opened(file);
        EXPECT_TRUE(opened.open(QIODevice::ReadOnly));
        return opened.readAll().toStdString();
    }
    QTemporaryDir m_folder;
};

/// Texts of core that are other words in German and fill an element of the page: a heading, a cell, a legend.
void expectNoEnglish(const std::string& page) {
    for (const std::string& text : core_texts(TIERS_SOURCE_DIR)) {
        const QString english = QString::fromStdString(text);
        if (english.contains(u'{') || catalogText(text) == english) continue;
        const auto element = ">" + english.toHtmlEscaped().toStdString() + "<";
        EXPECT_THAT(page, Not(HasSubstr(element)));
    }
    for (const auto& words : {">Hint: ", ">By ", " on average", " utilized", "First seen", "The reference", " a month"})
        EXPECT_THAT(page, Not(HasSubstr(words)));
}

TEST_F(GermanReportTest, APageIsGerman) {
    ReportDialog dialog(undersized);
    const auto page = written(dialog, QStringLiteral("bericht.html"));
    EXPECT_THAT(page, HasSubstr("<html lang=\"de\">"));
    for (const auto& heading :
         {"Bedingungen", "Der Entwurf", "Annahmen", "Der Lauf im Zeitverlauf", "Wie Ausfälle sich ausbreiteten",
          "Komponenten", "Verbindungen", "Kosten", "Schreiben, Lesen und Sitzungen", "Wie diese Zahlen entstanden"})
        EXPECT_THAT(page, HasSubstr(std::string("<h2>") + heading + "</h2>"));
    EXPECT_THAT(page, HasSubstr("✕ verfehlt"));
    EXPECT_THAT(page, HasSubstr("1 Kern"));
    expectNoEnglish(page);
}

TEST_F(GermanReportTest, AComparisonIsGermanAndDataAreAsTheyAre) {
    ReportDialog dialog(undersized);
    for (auto* box : dialog.findChildren<QComboBox*>())
        if (box->accessibleName() == QString::fromUtf8("Verglichen mit")) box->setCurrentIndex(1);
    const auto page = written(dialog, QStringLiteral("beide.html"));
    EXPECT_THAT(page, HasSubstr("<h2>Beide Läufe im Zeitverlauf</h2>"));
    expectNoEnglish(page);
    for (auto* box : dialog.findChildren<QComboBox*>())
        if (box->findText(QStringLiteral("JSON"), Qt::MatchContains) >= 0)
            box->setCurrentIndex(box->findText(QStringLiteral("JSON"), Qt::MatchContains));
    const auto data = written(dialog, QStringLiteral("daten.json"));
    EXPECT_THAT(data, HasSubstr("\"title\": \"Response time that users saw\""));
    EXPECT_THAT(data, HasSubstr(" utilized"));
}

TEST_F(GermanReportTest, ExportedDiagramsAreGerman) {
    const Design design = load_design(TIERS_SOURCE_DIR "/tests/data/documents/good/every-kind.tiers").value.value();
    for (const auto format : {ExportFormat::Svg, ExportFormat::DrawIo, ExportFormat::Mermaid, ExportFormat::PlantUml,
                              ExportFormat::Graphviz}) {
        ExportChoice choice;
        choice.format = format;
        const auto text = exported(design, choice, nullptr).value.value();
        EXPECT_THAT(text, HasSubstr("Kerne"));
        EXPECT_THAT(text, Not(HasSubstr(" cores")));
        EXPECT_THAT(text, Not(HasSubstr("replicates to")));
    }
}

} // namespace
} // namespace tiers::studio
