#include "app/studio/canvas/card_content.h"
#include "app/studio/inspector/finding_row.h"
#include "app/studio/inspector/parameter_editor.h"
#include "app/studio/inspector/parameter_field.h"
#include "app/studio/model/design_model.h"
#include "app/studio/palette/kind_model.h"
#include "app/studio/run/fault_kinds.h"
#include "app/studio/window/translation.h"
#include "app/studio/words/said.h"
#include "core/catalog/link_kind.h"
#include "core/catalog/settings.h"
#include "core/grading/incident.h"
#include "core/grading/verdict.h"
#include "core/graph/lint_remedy.h"
#include "core/simulation/engine.h"
#include "resources/translations/core_texts.h"

#include <QComboBox>
#include <QFile>
#include <QRegularExpression>
#include <QXmlStreamReader>

#include <gmock/gmock.h>

#include <map>
#include <set>

namespace tiers::studio {
namespace {

/// A studio that speaks German while it lives.
class German {
  public:
    German() { speak(QStringLiteral("de")); }
    ~German() { speak(QStringLiteral("en")); }
};

std::map<std::string, QString> germanTexts() {
    QFile file(QStringLiteral(TIERS_SOURCE_DIR "/resources/translations/core_de.ts"));
    EXPECT_TRUE(file.open(QIODevice::ReadOnly));
    QXmlStreamReader xml(&file);
    std::map<std::string, QString> texts;
    std::string source;
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement) continue;
        if (xml.name() == u"source") source = xml.readElementText().toStdString();
        if (xml.name() == u"translation") texts[source] = xml.readElementText();
    }
    return texts;
}

/// The places of a pattern by their numbers: "{}" counts up.
std::multiset<qsizetype> places(const QString& pattern) {
    static const QRegularExpression place(QStringLiteral("\\{([0-9]*)\\}"));
    std::multiset<qsizetype> found;
    for (auto it = place.globalMatch(pattern); it.hasNext();) {
        const QString number = it.next().captured(1);
        found.insert(number.isEmpty() ? static_cast<qsizetype>(found.size()) : number.toInt());
    }
    return found;
}

TEST(CoreWordsTest, EveryTextOfCoreHasItsGermanWithTheSamePlaces) {
    const auto german = germanTexts();
    const auto texts = core_texts(TIERS_SOURCE_DIR);
    ASSERT_GT(texts.size(), 400U);
    for (const std::string& text : texts) {
        const auto found = german.find(text);
        if (found == german.end()) {
            ADD_FAILURE() << "build update_translations and translate: " << text;
            continue;
        }
        EXPECT_FALSE(found->second.isEmpty()) << text;
        EXPECT_EQ(places(found->second), places(QString::fromStdString(text))) << text;
    }
    for (const auto& [text, translation] : german) EXPECT_TRUE(texts.contains(text)) << "nothing says: " << text;
}

TEST(CoreWordsTest, ThePaletteIsGermanAndFindsGermanWords) {
    const German german;
    KindModel kinds;
    QStringList titles;
    for (int family = 0; family < kinds.rowCount({}); ++family) {
        const QModelIndex parent = kinds.index(family, 0, {});
        for (int row = 0; row < kinds.rowCount(parent); ++row) titles << kinds.index(row, 0, parent).data().toString();
    }
    EXPECT_TRUE(titles.contains("Load-Balancer")) << titles.join(", ").toStdString();
    EXPECT_TRUE(titles.contains("Warteschlange"));
    KindFilter filter(kinds);
    filter.setWords("warteschl");
    ASSERT_EQ(filter.rowCount({}), 1);
    EXPECT_EQ(filter.index(0, 0, filter.index(0, 0, {})).data().toString(), "Warteschlange");
}

TEST(CoreWordsTest, AComponentWithoutANameIsCalledByItsKindInGerman) {
    const German german;
    const CardContent content = cardContent({.id = "queue", .kind = "queue"});
    EXPECT_EQ(content.name, "Warteschlange");
    EXPECT_EQ(content.details.front(), "8 Partitionen");
    EXPECT_EQ(cardContent({.id = "queue", .kind = "queue", .name = "Queue"}).name, "Queue") << "its own name";
    DesignModel model;
    Design design;
    design.components = {{.id = "queue", .kind = "queue", .name = "Mail"}};
    model.load(design);
    model.rename(ComponentId("queue"), "Warteschlange");
    EXPECT_EQ(model.design().components.front().name, "") << "which is no name of its own";
}

TEST(CoreWordsTest, ParametersAreGermanAndTheDocumentIsNot) {
    const German german;
    const auto& specs = find_kind("load-balancer")->parameters;
    const ParameterSpec& policy = *find_parameter(specs, "policy");
    EXPECT_THAT(parameterHelp(policy).toStdString(), testing::HasSubstr("Welche Instanz"));
    ParameterEditor editor(policy);
    auto* list = editor.findChild<QComboBox*>();
    const int any = list->findText(QString::fromUtf8("zufällig"));
    ASSERT_GE(any, 0);
    list->setCurrentIndex(any);
    EXPECT_EQ(editor.text(), "random");
    editor.showText("round-robin", false, false);
    EXPECT_EQ(list->currentText(), "round-robin");
    EXPECT_EQ(said(parse_parameter(*find_parameter(specs, "instances"), "x").expectation),
              "eine ganze Zahl von 1 bis 10,000");
}

TEST(CoreWordsTest, TitlesOfParametersHaveNoWordThatIsTooLongForTheInspector) {
    const German german;
    const auto check = [](std::span<const ParameterSpec> specs) {
        for (const ParameterSpec& spec : specs)
            for (const QString& part :
                 breakableText(spec.title).split(QRegularExpression(QStringLiteral("[ \\-\\x{ad}]"))))
                EXPECT_LE(part.size(), 12) << spec.title << ": a soft hyphen is missing in " << part.toStdString();
    };
    for (const KindSpec& from : all_kinds()) {
        check(from.parameters);
        for (const KindSpec& to : all_kinds()) check(link_parameters(from.role, to.role));
    }
}

TEST(CoreWordsTest, FindingsAndRemediesAreGerman) {
    const German german;
    Design design;
    design.components = {{.id = "users", .kind = "users"},
                         {.id = "api", .kind = "api-server"},
                         {.id = "db", .kind = "postgres", .name = "Kuchen"}};
    design.links = {{.id = "l", .from = ComponentId("users"), .to = ComponentId("api")}};
    const auto findings = lint(design, {});
    const auto found = std::ranges::find(findings, LintRule::Unreachable, &LintFinding::rule);
    ASSERT_NE(found, findings.end());
    EXPECT_EQ(said(found->message), "Nichts, was Nutzer tun, erreicht Kuchen.");
    EXPECT_EQ(said(find_remedy(design, {}, *found)->title), "Kuchen entfernen");
    EXPECT_EQ(FindingRow(*found).text(), said(found->message));
    EXPECT_EQ(said(why_not_linked(*find_kind("redis"), *find_kind("postgres"))),
              "Ein Cache antwortet und fragt nicht: Verbinde den Server auch damit (eine Datenbank).");
}

/// A server that is too small for its traffic and fails for a while, and what a run of it shows.
struct FullServer {
    Challenge challenge;
    Design design;
    Recording recording;

    FullServer() {
        Population people;
        people.id = PopulationId("people");
        people.demand = RateDemand{Quantity<Rate>(Rate{200})};
        RequestClass browse;
        browse.id = ClassId("browse");
        browse.share = Quantity<double>(1);
        challenge.workload.populations = {people};
        challenge.workload.classes = {browse};
        ResponseTimeConstraint soon;
        soon.below_ms = 100;
        Constraint fast;
        fast.rule = soon;
        challenge.constraints = {fast};
        challenge.duration = std::chrono::seconds(40);
        challenge.warmup = std::chrono::seconds(5);
        design.components = {{.id = "users", .kind = "users"},
                             {.id = "api", .kind = "api-server", .parameters = {{"cores", 1.0}, {"instances", 1.0}}}};
        design.links = {{.id = "ask", .from = ComponentId("users"), .to = ComponentId("api")}};
        Fault outage = presetFault(FaultKind::Outage);
        outage.target = "api";
        outage.at = Quantity<Duration>(std::chrono::seconds(20));
        outage.lasting = Quantity<Duration>(std::chrono::seconds(5));
        challenge.drills = {outage};
        const Scenario scenario = scenario_of(challenge, design);
        recording = run(compile(scenario).model, options());
    }
    [[nodiscard]] RunOptions options() const {
        RunOptions options;
        options.duration = challenge.duration;
        options.warmup = challenge.warmup;
        return options;
    }
    [[nodiscard]] Scenario scenario() const { return scenario_of(challenge, design); }
};

TEST(CoreWordsTest, AVerdictIsGerman) {
    const German german;
    const FullServer full;
    const Verdict verdict = judge(full.design, full.challenge, full.options(), std::span(&full.recording, 1));
    EXPECT_EQ(said(headline(verdict)), "1 von 1 Bedingungen verfehlt.");
    const QString cause = said(verdict.findings.front().cause);
    EXPECT_THAT(cause.toStdString(), testing::StartsWith("API-Server ist zu klein: der eine Kern war zu "));
    EXPECT_THAT(cause.toStdString(), testing::HasSubstr(" ausgelastet, die ganze Zeit."));
    EXPECT_EQ(said(verdict.findings.front().target), "95 % unter 100 ms");
    EXPECT_THAT(verdict.findings.front().cause.text(),
                testing::StartsWith("API server is too small: its one core was "));
}

TEST(CoreWordsTest, IncidentsAreGerman) {
    const German german;
    const FullServer full;
    const auto incidents = find_incidents(full.scenario(), {}, full.recording);
    ASSERT_FALSE(incidents.empty());
    EXPECT_THAT(said(incidents.front().headline).toStdString(),
                testing::StartsWith("API-Server war ausgefallen: Nutzer merkten es"));
    EXPECT_EQ(said(incidents.front().steps.front().sentence), "API-Server war ausgefallen, bis 0:25.");
    for (const IncidentStep& step : incidents.front().steps)
        EXPECT_NE(said(step.sentence).toStdString(), step.sentence.text());
}

TEST(CoreWordsTest, EnglishComesBack) {
    { const German german; }
    EXPECT_EQ(catalogText("Load balancer"), "Load balancer");
    EXPECT_EQ(said(phrase("Remove {}", "Redis")), "Remove Redis");
}

} // namespace
} // namespace tiers::studio
