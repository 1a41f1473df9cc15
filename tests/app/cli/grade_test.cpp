#include "tests/app/cli/command_fixture.h"

#include <gmock/gmock.h>

#include <algorithm>

namespace tiers::cli {
namespace {

using ::testing::HasSubstr;
using ::testing::IsEmpty;
using ::testing::Not;
using ::testing::StartsWith;
using Json = nlohmann::json;

class GradeTest : public CommandTest {
  protected:
    [[nodiscard]] static Outcome grade(const std::vector<std::string>& more) {
        std::vector<std::string> args{"grade", "--challenge", "cake-shop-1"};
        args.insert(args.end(), more.begin(), more.end());
        return call(args);
    }
};

TEST_F(GradeTest, TheReferenceMeetsEveryConstraint) {
    const auto outcome = grade({challenge_file("reference.tiers")});
    EXPECT_EQ(outcome.code, 0) << outcome.err;
    EXPECT_THAT(outcome.out, HasSubstr("Met: all 7 constraints."));
    EXPECT_THAT(outcome.out, Not(HasSubstr("missed")));
}

TEST_F(GradeTest, AnUndersizedDesignMissesAndHearsTheCause) {
    const auto outcome = grade({challenge_file("undersized.tiers")});
    EXPECT_EQ(outcome.code, 1);
    EXPECT_THAT(outcome.out, HasSubstr("missed"));
    EXPECT_THAT(outcome.out, HasSubstr("API server"));
}

TEST_F(GradeTest, FurtherHintsAreToldWhenAskedFor) {
    const auto some = grade({challenge_file("slow-database.tiers")});
    EXPECT_THAT(some.out, HasSubstr("2 hints more: --hints all"));
    const auto all = grade({challenge_file("slow-database.tiers"), "--hints", "all"});
    EXPECT_THAT(all.out, Not(HasSubstr("--hints all")));
    EXPECT_GT(all.out.size(), some.out.size());
    EXPECT_EQ(grade({challenge_file("reference.tiers"), "--hints", "none"}).code, 2);
}

TEST_F(GradeTest, AnOverEngineeredDesignHearsWhatToDrop) {
    const auto outcome = grade({challenge_file("over-engineered.tiers")});
    EXPECT_EQ(outcome.code, 1);
    EXPECT_THAT(outcome.out, HasSubstr("Advice: "));
}

TEST_F(GradeTest, OneFileAsJsonIsItsVerdictAndTheSameSeedGivesTheSameBytes) {
    const auto first = grade({challenge_file("undersized.tiers"), "--json", "--seed", "3"});
    EXPECT_EQ(first.code, 1);
    const auto verdict = Json::parse(first.out);
    EXPECT_EQ(verdict.at("format"), "tiers.verdict");
    EXPECT_FALSE(verdict.at("passed").get<bool>());
    EXPECT_EQ(verdict.at("constraints").size(), 7U);
    EXPECT_EQ(verdict.at("result").at("seed"), 3);
    EXPECT_EQ(first.out, grade({challenge_file("undersized.tiers"), "--json", "--seed", "3"}).out);
}

TEST_F(GradeTest, SeveralFilesAreAListInTextJsonAndCsv) {
    const auto outcome = grade(
        {challenge_file("reference.tiers"), challenge_file("undersized.tiers"), "--json", "--csv", path("marks.csv")});
    EXPECT_EQ(outcome.code, 1);
    const auto verdicts = Json::parse(outcome.out).at("verdicts");
    ASSERT_EQ(verdicts.size(), 2U);
    EXPECT_EQ(verdicts[1].at("file"), challenge_file("undersized.tiers"));

    const auto csv = read(path("marks.csv"));
    EXPECT_THAT(csv, StartsWith("file,design,passed,cost_usd_per_month,availability,seed,"));
    EXPECT_EQ(std::ranges::count(csv, '\n'), 3);
    EXPECT_THAT(csv, HasSubstr(",yes,"));
    EXPECT_THAT(csv, HasSubstr(",no,"));
}

TEST_F(GradeTest, AFileThatDoesNotReadLeavesTheOthersGraded) {
    const auto outcome = grade({write("broken.tiers", "{"), challenge_file("reference.tiers")});
    EXPECT_EQ(outcome.code, 3);
    EXPECT_THAT(outcome.err, StartsWith(path("broken.tiers") + ": "));
    EXPECT_THAT(outcome.out, HasSubstr("Met: all 7 constraints."));
}

TEST_F(GradeTest, ANameThatASpreadsheetWouldComputeIsText) {
    auto design = Json::parse(read(challenge_file("starter.tiers")));
    design["name"] = "=1+1,\"x\"";
    (void)grade({write("odd.tiers", design.dump(2)), "--csv", path("marks.csv")});
    EXPECT_THAT(read(path("marks.csv")), HasSubstr(",\"'=1+1,\"\"x\"\"\","));
}

TEST_F(GradeTest, AReportIsOnePageWithTheEvidenceAndTheSameBytesForTheSameSeed) {
    const auto report = [&](const std::string& file) {
        return call({"report", challenge_file("undersized.tiers"), "--challenge", "cake-shop-1", "-o", path(file)});
    };
    EXPECT_EQ(report("one.html").code, 0);
    EXPECT_EQ(report("two.html").code, 0);
    const auto page = read(path("one.html"));
    EXPECT_THAT(page, StartsWith("<!DOCTYPE html>"));
    for (const auto* part : {"Missed", "class=\"design\"", "class=\"chart\"", "API server", "seed", "Assumptions"})
        EXPECT_THAT(page, HasSubstr(part));
    EXPECT_THAT(page, Not(HasSubstr("http")));
    EXPECT_EQ(page, read(path("two.html")));
}

TEST_F(GradeTest, AReportTellsItsAuthorAndEnclosesTheDesign) {
    EXPECT_EQ(call({"report", challenge_file("undersized.tiers"), "--challenge", "cake-shop-1", "--author", "Ada <L>",
                    "-o", path("by.html")})
                  .code,
              0);
    const auto page = read(path("by.html"));
    EXPECT_THAT(page, HasSubstr("By Ada &lt;L&gt;"));
    EXPECT_THAT(page, HasSubstr("href=\"data:application/json;base64,"));
    EXPECT_THAT(page, HasSubstr("tiers grade design.tiers --challenge cake-shop-1 --seed 1"));
    EXPECT_THAT(page, HasSubstr("How failures spread"));
}

TEST_F(GradeTest, ReportDataHoldEveryFigureOnceARow) {
    const auto report = [&](const std::string& name) {
        return call({"report", challenge_file("undersized.tiers"), "--challenge", "cake-shop-1", "-o", path(name)});
    };
    EXPECT_EQ(report("data.csv").code, 0);
    const auto csv = read(path("data.csv"));
    EXPECT_THAT(csv, StartsWith("table,subject,figure,value,unit,low,high,text\n"));
    for (const auto* row : {"\ncomponents,api,utilization,", "\ntotals,,response_ms.p95,", "\ncost,db,cost,",
                            "\nfailure,", ",step 2,,,,,DNS resolves", "\nseries,13,Response time that users saw: p95,"})
        EXPECT_THAT(csv, HasSubstr(row));
    EXPECT_EQ(report("data.json").code, 0);
    const auto json = Json::parse(read(path("data.json")));
    EXPECT_EQ(json["format"], "tiers.report");
    EXPECT_EQ(json["verdict"]["challenge"], "cake-shop-1");
    EXPECT_FALSE(json["failures"].empty());
    EXPECT_EQ(json["series"][0]["times_s"].size(), json["series"][0]["values"]["p95"].size());
    EXPECT_EQ(json["design"], Json::parse(read(challenge_file("undersized.tiers"))));
}

TEST_F(GradeTest, TwoDesignsAreComparedInOneReport) {
    const auto outcome = call({"report", challenge_file("reference.tiers"), challenge_file("undersized.tiers"),
                               "--challenge", "cake-shop-1", "-o", path("both.html")});
    EXPECT_EQ(outcome.code, 0) << outcome.err;
    const auto page = read(path("both.html"));
    for (const auto* part : {"more than chance", "download=\"a.tiers\"", "download=\"b.tiers\"", "class=\"chart\""})
        EXPECT_THAT(page, HasSubstr(part));
    EXPECT_EQ(call({"report", challenge_file("reference.tiers"), challenge_file("undersized.tiers"), "--challenge",
                    "cake-shop-1", "-o", path("both.csv")})
                  .code,
              2);
}

#if TIERS_HAS_QT
TEST_F(GradeTest, AReportIsPaperToo) {
    EXPECT_EQ(
        call({"report", challenge_file("undersized.tiers"), "--challenge", "cake-shop-1", "-o", path("p.pdf")}).code,
        0);
    const auto pdf = read(path("p.pdf"));
    EXPECT_THAT(pdf, StartsWith("%PDF-1."));
    EXPECT_THAT(pdf, HasSubstr("design.tiers")) << "attached";
}
#endif

TEST_F(GradeTest, AReportIsOnlyWrittenAsAPageWhereItCanBe) {
    const auto reference = challenge_file("reference.tiers");
    EXPECT_EQ(call({"report", reference, "--challenge", "cake-shop-1", "-o", path("out.doc")}).code, 2);
    EXPECT_EQ(call({"report", reference, "--challenge", "cake-shop-1", "-o", path("no folder/out.html")}).code, 3);
}

} // namespace
} // namespace tiers::cli
