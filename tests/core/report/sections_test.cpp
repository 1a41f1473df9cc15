#include "core/report/page.h"
#include "core/report/report.h"
#include "core/report/report_style.h"
#include "core/report/sections.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <regex>

namespace tiers {
namespace {

using ::testing::ElementsAre;
using ::testing::HasSubstr;
using ::testing::IsEmpty;
using ::testing::Not;
using ::testing::SizeIs;

/// A small shop that was measured: its server is called, its cache is not.
class SectionsTest : public ::testing::Test {
  protected:
    SectionsTest() {
        design.components = {{.id = "visitors", .kind = "users"},
                             {.id = "api", .kind = "api-server", .name = "Shop"},
                             {.id = "cache", .kind = "redis"},
                             {.id = "db", .kind = "postgres", .region = "us"}};
        design.links = {{.id = "visit", .from = "visitors", .to = "api"},
                        {.id = "look", .from = "api", .to = "cache"},
                        {.id = "ask", .from = "api", .to = "db"}};
        auto& components = verdict.result.components;
        components["visitors"] = {};
        components["cache"] = {};
        auto& api = components["api"];
        api.arrivals_per_s = 40;
        api.utilization = 0.25;
        api.queue_mean = 0.5;
        api.waiting_mean_ms = 3;
        api.response_ms.p50 = 12;
        api.response_ms.p95 = 48;
        auto& db = components["db"];
        db.arrivals_per_s = 40;
        db.utilization = 0.99;
        auto& links = verdict.result.links;
        links["look"] = {};
        links["visit"].calls_per_s = links["ask"].calls_per_s = 40;
        links["ask"].pool_waiting_mean_ms = 2;
        links["ask"].response_mean_ms = 9;
    }

    [[nodiscard]] ReportSubject subject() const {
        return {.challenge = challenge, .design = design, .verdict = verdict, .recording = recording, .version = "9"};
    }
    [[nodiscard]] static Finding finding(const std::string& id, Judgement judgement, const std::string& component) {
        Finding finding;
        finding.constraint = id;
        finding.judgement = judgement;
        finding.component = ComponentId{component};
        return finding;
    }
    [[nodiscard]] static std::vector<std::vector<Phrase>> rows(const Section& section) {
        std::vector<std::vector<Phrase>> cells;
        for (const auto& block : section.blocks)
            if (const auto* table = std::get_if<Table>(&block))
                for (const auto& row : table->rows) cells.push_back(row.cells);
        return cells;
    }

    Challenge challenge;
    Design design;
    Verdict verdict;
    Recording recording;
};

TEST_F(SectionsTest, AComponentHasItsOwnFiguresAndNoTimesWhereNothingArrived) {
    const auto cells = rows(component_section(subject()));
    ASSERT_THAT(cells, SizeIs(3)) << "users are no component that serves";
    EXPECT_THAT(cells[0],
                ElementsAre("Shop", "API server", "40 /s", "25 %", "0.5", "3.00 ms", "12.0 ms", "48.0 ms", "–", "0"));
    EXPECT_THAT(cells[1], ElementsAre("Redis", "Redis", "0 /s", "0 %", "0", "–", "–", "–", "–", "0"));
}

TEST_F(SectionsTest, ALinkHasItsOwnFiguresAndNoTimesWhereNobodyCalled) {
    const auto cells = rows(link_section(subject()));
    ASSERT_THAT(cells, SizeIs(3));
    EXPECT_THAT(cells[1], ElementsAre("Shop", "Redis", "0 /s", "–", "–", "0"));
    EXPECT_THAT(cells[2], ElementsAre("Shop", "Postgres", "40 /s", "2.00 ms", "9.00 ms", "0"));
}

TEST_F(SectionsTest, TheLedgerTellsLostWritesWithTheirCause) {
    verdict.result.acknowledged_writes = 1200;
    verdict.result.lost_writes = 5;
    verdict.result.lost_writes_by_cause[static_cast<std::size_t>(LossCause::QueueCrash)] = 5;
    verdict.result.duplicated_writes = 2;
    const auto cells = rows(write_section(verdict));
    EXPECT_THAT(cells[0], ElementsAre("Writes acknowledged", "1,200"));
    EXPECT_THAT(cells[1], ElementsAre("Acknowledged writes lost", "5"));
    EXPECT_THAT(cells[2], ElementsAre("  of these by queue crash", "5"));
    EXPECT_THAT(cells[3], ElementsAre("Writes carried out twice", "2"));
}

TEST_F(SectionsTest, ResidencyTellsThePathAndHowOften) {
    EXPECT_THAT(residency_section(subject()).blocks, IsEmpty()) << "no class may not leave a region";
    RequestClass order;
    order.residency = RegionId{"eu"};
    challenge.workload.classes = {order};
    EXPECT_THAT(rows(residency_section(subject())), IsEmpty());
    verdict.result.residency = {
        {.request_class = "order", .component = "db", .region = "us", .path = {"visitors", "api", "db"}, .count = 17}};
    EXPECT_THAT(rows(residency_section(subject())),
                ElementsAre(ElementsAre("order", "Postgres (us)", "Users → Shop → Postgres", "17")));
}

TEST_F(SectionsTest, FailuresSpreadFromTheirCauseAgainstTheArrows) {
    verdict.findings = {finding("quick", Judgement::Missed, "db"), finding("cheap", Judgement::Met, "db"),
                        finding("idle", Judgement::Missed, "cache")};
    const auto chains = failure_chains(subject());
    ASSERT_THAT(chains, SizeIs(1)) << "one was missed for a component in trouble";
    EXPECT_EQ(chains[0].finding->constraint, "quick");
    ASSERT_THAT(chains[0].steps, SizeIs(3));
    EXPECT_THAT(chains[0].steps[0], HasSubstr("Postgres: "));
    EXPECT_THAT(chains[0].steps[1], HasSubstr("Shop"));
    EXPECT_THAT(chains[0].steps[2], HasSubstr("Users"));
}

TEST_F(SectionsTest, TheCallsMakeTheSameFiguresAgain) {
    challenge.id = "bakery";
    verdict.result.seed = 42;
    EXPECT_THAT(calls_again(subject(), "design.tiers"),
                ElementsAre("tiers grade design.tiers --challenge bakery --seed 42",
                            "tiers report design.tiers --challenge bakery --seed 42 -o report.html"));
    auto other = subject();
    other.assumed = true;
    EXPECT_THAT(calls_again(other, "design.tiers"), IsEmpty()) << "the command cannot take other assumptions";
}

/// What a page shows: without its style, its marks and the ids that drawings carry.
std::string shown_text(const std::string& page) {
    static const std::regex id{"<title>[^<]*</title>"};
    const auto body = std::regex_replace(page.substr(page.find("<body>")), id, "");
    std::string text;
    bool in_mark = false;
    for (const char c : body) {
        if (c == '<') in_mark = true;
        if (!in_mark) text += c;
        if (c == '>') in_mark = false;
    }
    return std::regex_replace(text, std::regex(" · "), ""); // between facts that are said one by one
}

TEST_F(SectionsTest, EveryTextOfAReportIsSaidByItsVoice) {
    challenge.id = "bakery";
    challenge.assumptions = {{.id = "a", .title = "Customers", .value = 5, .unit = "%", .sets = {}, .source = "guess"}};
    Population everyone;
    everyone.demand = DailyDemand{};
    RequestClass order;
    order.share = 1;
    order.residency = RegionId{"eu"};
    challenge.workload.populations = {everyone};
    challenge.workload.classes = {order};
    verdict.findings = {finding("quick", Judgement::Missed, "db"), finding("cheap", Judgement::TooClose, "db")};
    verdict.findings.front().hint = "Look at the database";
    verdict.findings.front().when = std::chrono::seconds{7};
    verdict.advice = {Phrase("Drop it")};
    verdict.result.stale_reads = 3;
    verdict.result.lost_writes = verdict.result.lost_writes_by_cause.front() = 1;
    verdict.result.totals.errors.front() = verdict.result.components["db"].errors.front() = 5;
    auto told = subject();
    told.author = "Ada";
    told.voice = {.language = "xx", .say = [](const Phrase& words) { return words.empty() ? "" : "~"; }};
    for (const bool assumed : {false, true}) {
        told.assumed = assumed;
        const auto one = write_page(report_content(told, page_colours()));
        const auto two = write_page(comparison_content(told, told, page_colours()));
        for (const auto& page : {one, two}) {
            EXPECT_THAT(page, HasSubstr("<html lang=\"xx\">"));
            std::string text = shown_text(page);
            for (const auto& file : {"design.tiers", "a.tiers", "b.tiers"})
                for (const auto& call : calls_again(told, file))
                    if (const auto at = text.find(call); at != std::string::npos) text.erase(at, call.size());
            EXPECT_EQ(text.find_first_not_of("~\n "), std::string::npos) << text;
        }
    }
}

TEST(PageTest, NoTextOfADesignBecomesMarkup) {
    const std::string text = "<script>\"&";
    const Content content{
        .title = text,
        .subtitle = text,
        .author = text,
        .headline = text,
        .summary = text,
        .sections = {{.title = text,
                      .blocks = {Paragraph{text}, Bullets{{text}}, Facts{{{text, text}}}, Listing{text},
                                 Table{.titles = {text, text},
                                       .rows = {{.cells = {text, text}, .details = {text}}, {.cells = {text, text}}}},
                                 Figure{.title = text, .unit = text, .svg = "<svg></svg>"}}}},
        .version = text,
        .documents = {{.name = text, .text = text, .offer = text}}};
    const auto page = write_page(content);
    EXPECT_THAT(page, Not(HasSubstr("<script>")));
    std::size_t told = 0;
    for (auto at = page.find("&lt;script&gt;&quot;&amp;"); at != std::string::npos;
         at = page.find("&lt;script", at + 1))
        ++told;
    EXPECT_GE(told, 18U) << "nor is any left out";
}

} // namespace
} // namespace tiers
