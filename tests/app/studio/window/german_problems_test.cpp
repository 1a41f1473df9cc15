#include "app/studio/model/design_model.h"
#include "app/studio/run/obstacle_popup.h"
#include "app/studio/run/run_bar.h"
#include "app/studio/run/run_check.h"
#include "app/studio/run/run_controller.h"
#include "app/studio/run/scenario_source.h"
#include "app/studio/window/document_notices.h"
#include "app/studio/window/document_session.h"
#include "app/studio/window/notice_bar.h"
#include "app/studio/window/problem_dialog.h"
#include "app/studio/window/recent_files.h"
#include "app/studio/window/translation.h"
#include "app/studio/words/said.h"
#include "core/catalog/kind.h"
#include "core/demo/concept_page.h"
#include "core/demo/demonstration.h"
#include "core/document/design_document.h"
#include "core/grading/challenge.h"
#include "core/grading/challenge_reader.h"
#include "core/import/imports.h"
#include "tests/app/studio/patience.h"
#include "tests/app/studio/run/small_shop.h"

#include <QApplication>
#include <QFile>
#include <QPushButton>
#include <QRegularExpression>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QTextBrowser>

#include <gmock/gmock.h>

#include <filesystem>
#include <fstream>
#include <iterator>

namespace tiers::studio {
namespace {

namespace fs = std::filesystem;

class GermanProblemsTest : public testing::Test {
  protected:
    GermanProblemsTest() {
        QSettings().clear();
        speak(QStringLiteral("de"));
    }
    ~GermanProblemsTest() override { speak(QStringLiteral("en")); }
};

std::string bytesOf(const fs::path& file) {
    std::ifstream opened{file, std::ios::binary};
    return {std::istreambuf_iterator<char>{opened}, {}};
}

/// What of the words a German reader gets in English: patterns without a translation, and names that are sentences and
/// do not stand in the document.
void collectEnglish(const Phrase& words, const std::string& document, QStringList& english) {
    static const QRegularExpression sentence(QStringLiteral("[a-z]{2,} [a-z]{2,}"));
    if (words.kind() == Phrase::Kind::Name) {
        const QString name = QString::fromStdString(words.text());
        const bool isQuoted = document.find(words.text()) != std::string::npos || name.startsWith(u'"');
        if (name.contains(sentence) && !isQuoted) english << name;
    }
    if (words.kind() == Phrase::Kind::Words) {
        static const QRegularExpression letters(QStringLiteral("[A-Za-z]{2,}"));
        const QString pattern = QString::fromStdString(words.pattern());
        const bool isTitle = std::ranges::find(all_kinds(), words.pattern(), &KindSpec::title) != all_kinds().end();
        if (pattern.contains(letters) && catalogText(words.pattern()) == pattern && !isTitle) english << pattern;
    }
    for (const Phrase& part : words.parts()) collectEnglish(part, document, english);
}

void expectGerman(const std::vector<Problem>& problems, const std::string& document, const std::string& where) {
    for (const Problem& problem : problems) {
        QStringList english;
        if (problem.path.kind() == Phrase::Kind::Words) collectEnglish(problem.path, problem.path, english);
        collectEnglish(problem.message, document, english);
        EXPECT_TRUE(english.isEmpty()) << where << ": " << describe(problem)
                                       << "\nin German: " << said(problem).toStdString()
                                       << "\nEnglish: " << english.join(" | ").toStdString();
        EXPECT_EQ(problem.message.kind(), Phrase::Kind::Words) << where << ": " << describe(problem);
    }
}

std::vector<fs::path> filesIn(const std::string& folder, const std::string& ending = {}) {
    std::vector<fs::path> files;
    for (const auto& entry : fs::directory_iterator(fs::path(TIERS_SOURCE_DIR) / folder))
        if (entry.is_regular_file() && (ending.empty() || entry.path().extension() == ending))
            files.push_back(entry.path());
    return files;
}

TEST_F(GermanProblemsTest, WhatIsWrongWithADocumentIsGerman) {
    std::size_t problems = 0;
    auto files = filesIn("tests/data/documents/bad", ".tiers");
    std::ranges::move(filesIn("tests/fuzz/corpus/documents"), std::back_inserter(files));
    for (const fs::path& file : files) {
        const auto text = bytesOf(file);
        const auto reading = read_design(text);
        problems += reading.problems.size();
        expectGerman(reading.problems, text, file.filename());
    }
    EXPECT_GT(problems, 100U);
    EXPECT_EQ(said(read_design(R"({ "format": "tiers.design", "version": 1, "components": 7 })").problems.front()),
              "components: erwartet: eine Liste von Komponenten; gefunden: 7");
}

TEST_F(GermanProblemsTest, WhatIsWrongWithTextThatIsNoJsonIsGerman) {
    const std::vector<std::string> texts = {"",          "{",          "[1,]",     "{\"a\" 1}", "nul",   "\"\\x\"",
                                            "\"\\u12\"", "\"\x01\"",   "\"\xff\"", "[1.]",      "[-]",   "[1e]",
                                            "\"open",    "{\"a\":1}}", "[1 2]",    "{1:2}",     "[tru]", "[\"a\nb\"]"};
    for (const auto& text : texts) {
        const auto reading = read_design(text);
        ASSERT_FALSE(reading.problems.empty()) << text;
        expectGerman(reading.problems, text, text);
    }
    EXPECT_EQ(said(read_design("{").problems.front()),
              "Zeile 1, Spalte 2: das ist kein gültiges JSON: unerwartet: das Ende des Textes; erwartet: ein Text in "
              "Anführungszeichen");
}

TEST_F(GermanProblemsTest, WhatIsWrongWithAChallengeIsGerman) {
    auto files = filesIn("tests/fuzz/corpus/challenges");
    std::size_t problems = 0;
    for (const fs::path& file : files) {
        const auto text = bytesOf(file);
        const auto reading = read_challenge(text);
        problems += reading.problems.size();
        expectGerman(reading.problems, text, file.filename());
    }
    EXPECT_GT(problems, 20U);
}

/// The document with one of its lines left out or its first number or text replaced, for each line.
std::vector<std::string> damaged(const std::string& document) {
    std::vector<std::string> lines;
    std::istringstream stream{document};
    for (std::string line; std::getline(stream, line);) lines.push_back(line);
    std::vector<std::string> results;
    for (std::size_t bad = 0; bad < lines.size(); ++bad) {
        const auto colon = lines[bad].find("\": ");
        if (colon == std::string::npos) continue;
        const bool goesOn = lines[bad].ends_with(',');
        for (const std::string value : {"-7", "\"a b\"", "null", "[]", "{}"}) {
            std::string text;
            for (std::size_t i = 0; i < lines.size(); ++i)
                text += (i == bad ? lines[i].substr(0, colon + 3) + value + (goesOn ? "," : "") : lines[i]) + "\n";
            results.push_back(std::move(text));
        }
    }
    return results;
}

TEST_F(GermanProblemsTest, WhatIsWrongWithADamagedChallengeOrDemonstrationIsGerman) {
    std::size_t problems = 0;
    for (const auto& text : damaged(bytesOf(TIERS_SOURCE_DIR "/challenges/cake-shop-3/challenge.json"))) {
        const auto reading = read_challenge(text);
        problems += reading.problems.size();
        expectGerman(reading.problems, text, "cake-shop-3");
    }
    for (const std::string id : {"balancing", "cache-stampede"}) {
        const fs::path folder = fs::path(TIERS_SOURCE_DIR) / "challenges" / id;
        const QTemporaryDir copies;
        const fs::path copy = fs::path(copies.path().toStdString()) / id;
        fs::copy(folder, copy, fs::copy_options::recursive);
        for (const auto& text : damaged(bytesOf(folder / "demo.json"))) {
            std::ofstream{copy / "demo.json"} << text;
            const auto reading = load_demonstration(copy, "en");
            problems += reading.problems.size();
            expectGerman(reading.problems, text, id);
        }
    }
    EXPECT_GT(problems, 200U);
    expectGerman(read_concept_page("no title").problems, "## In the simulator", "concept");
    ConceptPage page;
    expectGerman(translate_concept_page(page, "nothing"), "nothing", "concept");
}

TEST_F(GermanProblemsTest, WhatAnImportGuessedIsGerman) {
    auto files = filesIn("tests/data/imports");
    std::ranges::move(filesIn("tests/fuzz/corpus/imports"), std::back_inserter(files));
    std::size_t remarks = 0;
    for (const fs::path& file : files) {
        const auto text = bytesOf(file);
        for (const auto format : {ImportFormat::DrawIo, ImportFormat::Mermaid, ImportFormat::Compose}) {
            const auto reading = import_design(text, format);
            expectGerman(reading.problems, text, file.filename());
            for (const Phrase& note : reading.notes) {
                ++remarks;
                QStringList english;
                collectEnglish(note, text, english);
                EXPECT_TRUE(english.isEmpty()) << file << ": " << english.join(" | ").toStdString();
            }
        }
    }
    EXPECT_GT(remarks, 20U);
    const auto shop = import_design("flowchart LR\n  a[Thing] --> b[(Postgres)]\n", ImportFormat::Mermaid);
    ASSERT_FALSE(shop.notes.empty());
    EXPECT_EQ(said(shop.notes.front()), "Aus „Thing“ wurde ein Dienst: Nichts daran verrät die Art");
    const auto old = read_design(bytesOf(TIERS_SOURCE_DIR "/tests/data/documents/version-0/draft-shop.tiers"));
    ASSERT_EQ(old.notes.size(), 1U);
    EXPECT_EQ(said(old.notes.front()), "Version 0 → 1: aus nodes und edges wurden Komponenten und Verbindungen");
}

/// A run that cannot be, as often as there are reasons.
std::vector<Scenario> impossibleScenarios() {
    std::vector<Scenario> scenarios(7, test::smallShop());
    scenarios[0].workload.classes.clear();
    scenarios[1].workload.populations.clear();
    scenarios[2].workload.classes.front().share = 0;
    scenarios[3].workload.classes.front().page = PageView{.document = ClassId("gone")};
    scenarios[4].workload.populations.front().demand =
        ConcurrentDemand{.concurrent_users = 50'000'000'000, .think_time = {}};
    scenarios[5].design.components[1].kind = "mainframe";
    const std::vector<std::pair<FaultKind, std::string>> faults = {
        {FaultKind::Outage, "gone"},  {FaultKind::Outage, "users"}, {FaultKind::Flush, "api"},
        {FaultKind::Deploy, "db"},    {FaultKind::Pause, "api"},    {FaultKind::Slow, "api"},
        {FaultKind::Latency, "gone"}, {FaultKind::Surge, ""},       {FaultKind::Errors, "api"},
        {FaultKind::HotKey, "db"},    {FaultKind::Capacity, "api"}, {FaultKind::RegionOutage, "gone"}};
    for (const auto& [kind, target] : faults) {
        Fault fault;
        fault.kind = kind;
        fault.target = target;
        fault.factor = fault.rate = fault.share = Quantity<double>(0.5);
        fault.add = Quantity<Duration>(std::chrono::milliseconds(50));
        scenarios[6].faults.push_back(fault);
    }
    Fault other = scenarios[6].faults.front();
    other.target = "api";
    other.instance = 9;
    scenarios[6].faults.push_back(other);
    for (const auto kind : {FaultKind::Slow, FaultKind::Surge, FaultKind::Capacity, FaultKind::Loss, FaultKind::HotKey,
                            FaultKind::Latency}) {
        Fault bare;
        bare.kind = kind;
        scenarios[6].faults.push_back(bare);
    }
    return scenarios;
}

TEST_F(GermanProblemsTest, WhatAScenarioLacksIsGerman) {
    for (const Scenario& scenario : impossibleScenarios()) {
        const auto problems = compile(scenario).problems;
        EXPECT_FALSE(problems.empty());
        expectGerman(problems, "Web shop", "scenario");
    }
    EXPECT_EQ(said(compile(impossibleScenarios().front()).problems.front()),
              "workload.classes: erwartet: mindestens eine Anfrageklasse; gefunden: keine");
}

TEST_F(GermanProblemsTest, WhatIsToBeFixedBeforeARunIsGerman) {
    DesignModel model;
    ScenarioSource source{model};
    RunController run;
    RunBar bar{run, source};
    bar.resize(760, 48);
    bar.show();
    Design design = test::smallShop().design;
    Fault fault;
    fault.kind = FaultKind::Flush;
    fault.target = "db";
    design.faults.push_back(fault);
    QSignalSpy checked(&bar.check(), &RunCheck::checked);
    model.load(design);
    ASSERT_TRUE(checked.wait(patience));
    ASSERT_FALSE(bar.check().canRun());
    EXPECT_EQ(bar.check().obstacles().front().what,
              "faults[0].target: Postgres hält keine Einträge: Zu nennen ist ein Cache oder ein CDN");
}

TEST_F(GermanProblemsTest, ABrokenDocumentIsToldInGerman) {
    QTemporaryDir folder;
    const QString file = folder.filePath("kaputt.tiers");
    QFile opened(file);
    ASSERT_TRUE(opened.open(QIODevice::WriteOnly));
    opened.write(
        R"({ "format": "tiers.design", "version": 1, "components": [ { "id": "api", "kind": "api-sever" } ] })");
    opened.close();
    QWidget window;
    DesignModel model;
    RecentFiles recent;
    DocumentSession& session{*new DocumentSession(model, recent, &window)};
    NoticeStack bars;
    DocumentNotices notices{session, bars};
    EXPECT_FALSE(session.open(file));
    const NoticeBar* bar = bars.bar("problem");
    ASSERT_NE(bar, nullptr);
    EXPECT_THAT(bar->text().toStdString(),
                testing::HasSubstr("\"api-sever\" ist keine Art von Komponente; ist \"api-server\" gemeint?"));
    const ProblemDialog dialog(ProblemDialog::About::Problems, {}, {}, load_design(file.toStdString()).problems);
    EXPECT_EQ(dialog.findChild<QTextBrowser*>("problems")->toPlainText(),
              "components[0].kind\n\"api-sever\" ist keine Art von Komponente; ist \"api-server\" gemeint?");
    const auto gone = read_file("/nowhere/at-all.tiers").problems;
    ASSERT_EQ(gone.size(), 1U);
    EXPECT_EQ(said(gone.front()), "kann nicht gelesen werden: Datei oder Ordner gibt es nicht");
}

} // namespace
} // namespace tiers::studio
