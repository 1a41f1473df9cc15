#include "core/grading/saved_result.h"
#include "tests/app/cli/command_fixture.h"

#include <fmt/format.h>
#include <gmock/gmock.h>

#include <algorithm>
#include <cmath>

namespace tiers::cli {
namespace {

using ::testing::HasSubstr;
using ::testing::Not;
using ::testing::StartsWith;
using Json = nlohmann::json;

/// The text with every occurrence of `from` replaced.
std::string replaced(std::string text, const std::string& from, const std::string& to) {
    for (auto at = text.find(from); at != std::string::npos; at = text.find(from, at + to.size()))
        text.replace(at, from.size(), to);
    return text;
}

class EstimateCommand : public CommandTest {};

TEST_F(EstimateCommand, TellsLoadAndBottleneckWithoutARun) {
    const auto outcome = call({"estimate", shop(), "--set", "api.service_time=exponential(20 ms)"});
    EXPECT_EQ(outcome.code, 0) << outcome.err;
    EXPECT_THAT(outcome.out, HasSubstr("55 requests/s"));
    EXPECT_THAT(outcome.out, HasSubstr("Full first: api (cores), at 3.64 times this demand"));
    const auto json = Json::parse(call({"estimate", shop(), "--load", "2", "--json"}).out);
    EXPECT_EQ(json.at("format"), "tiers.estimate");
    EXPECT_EQ(json.at("offered_per_s"), 110);
    EXPECT_NEAR(json.at("components").at("db").at("arrivals_per_s").get<double>(), 110, 1e-9);
}

TEST_F(EstimateCommand, SaysSoWhereThereIsNoSteadyState) {
    const auto json = Json::parse(call({"estimate", shop(), "--load", "100", "--json"}).out);
    EXPECT_TRUE(json.at("response_ms").is_null());
    EXPECT_LT(json.at("headroom"), 1);
    EXPECT_EQ(json.at("caveats").at(0).at("doubt"), "saturated");
    EXPECT_EQ(call({"estimate", shop(), "--load", "0"}).code, 2);
}

class CompareCommand : public CommandTest {};

TEST_F(CompareCommand, FindsWhatAChangeDoesAndNothingBetweenTheSame) {
    const std::vector<std::string> common{"--replications", "4", "--duration", "30s", "--json"};
    const auto compared = [&](std::vector<std::string> args) {
        args.insert(args.end(), common.begin(), common.end());
        const auto outcome = call(args);
        EXPECT_EQ(outcome.code, 0) << outcome.err;
        return Json::parse(outcome.out).at("figures");
    };
    for (const auto& figure : compared({"compare", shop(), shop()})) {
        EXPECT_FALSE(figure.at("differs").get<bool>());
        EXPECT_EQ(figure.at("difference"), 0) << "the same traffic";
    }
    const auto figures = compared({"compare", shop(), "--set", "api.service_time=exponential(6 ms)"});
    const auto& mean = figures.at("response_ms.mean");
    EXPECT_TRUE(mean.at("differs").get<bool>());
    EXPECT_GT(mean.at("interval").at(0), 0);
    EXPECT_EQ(figures.at("offered_per_s").at("difference"), 0);
    EXPECT_LT(mean.at("interval").at(1).get<double>() - mean.at("interval").at(0).get<double>(),
              0.2 * mean.at("difference").get<double>())
        << "in pairs chance cancels out";
    EXPECT_EQ(call({"compare", shop()}).code, 2) << "with what?";
}

class SweepCommand : public CommandTest {
  protected:
    [[nodiscard]] Outcome swept(const std::vector<std::string>& more) const {
        std::vector<std::string> args{"sweep",  shop(),          "--vary",     "api.instances=1..3",
                                      "--vary", "db.cores=2, 4", "--duration", "10s"};
        args.insert(args.end(), more.begin(), more.end());
        return call(args);
    }
};

TEST_F(SweepCommand, RunsEveryCombinationAndTheSameBytesOnAnyNumberOfThreads) {
    const auto one = swept({"--threads", "1"});
    ASSERT_EQ(one.code, 0) << one.err;
    EXPECT_THAT(one.out, StartsWith("point,api.instances,db.cores,seed,replications,offered_per_s,"));
    EXPECT_EQ(std::ranges::count(one.out, '\n'), 1 + 6);
    EXPECT_THAT(one.out, HasSubstr("\n5,3,4,1,1,"));
    EXPECT_EQ(swept({"--threads", "4"}).out, one.out);
    const auto json = Json::parse(swept({"--json"}).out).at("points");
    ASSERT_EQ(json.size(), 6U);
    EXPECT_EQ(json[2].at("set").at("api.instances"), "2");
    EXPECT_GT(json[2].at("result").at("totals").at("throughput_per_s"), 40);
}

TEST_F(SweepCommand, ItsPartsMergeToTheWhole) {
    std::vector<std::string> merge{"merge"};
    for (const std::string part : {"3", "1", "2"}) {
        EXPECT_EQ(swept({"--shard", part + "/3", "--csv", path(part + ".csv")}).code, 0);
        merge.push_back(path(part + ".csv"));
    }
    const auto merged = call(merge);
    EXPECT_EQ(merged.code, 0) << merged.err;
    EXPECT_EQ(merged.out, swept({}).out);
    merge.push_back(path("1.csv"));
    EXPECT_THAT(call(merge).err, HasSubstr("is in two parts"));
    EXPECT_EQ(call({"merge", path("1.csv"), write("other.csv", "a,b\n1,2\n")}).code, 3);
}

TEST_F(SweepCommand, TakesRatesOfTheWorkloadAndDistributionsAndNamesWhatIsWrong) {
    const auto outcome = call({"sweep", shop(), "--duration", "5s", "--vary", "workload.populations.all.rate=10, 20",
                               "--vary", "api.service_time=2 ms,lognormal(2 ms, 0.5)"});
    EXPECT_EQ(outcome.code, 0) << outcome.err;
    EXPECT_THAT(outcome.out, HasSubstr("\n3,20,\"lognormal(2 ms, 0.5)\","));
    EXPECT_EQ(call({"sweep", shop(), "--vary", "api.instances"}).code, 2);
    EXPECT_EQ(call({"sweep", shop(), "--vary", "api.instances=5..1"}).code, 2);
    EXPECT_EQ(call({"sweep", shop(), "--vary", "api.instances=0..2"}).code, 2);
    EXPECT_EQ(call({"sweep", shop(), "--vary", "nobody.instances=1..2"}).code, 2);
    EXPECT_EQ(call({"sweep", shop(), "--vary", "api.instances=1..2", "--shard", "3/2"}).code, 2);
    EXPECT_EQ(call({"sweep", shop(), "--vary", "api.instances=1..90000", "--vary", "db.cores=1..900"}).code, 2);
}

class VerifyCommand : public CommandTest {};

TEST_F(VerifyCommand, ARunComesOutTheSameAndAForgedOneDoesNot) {
    ASSERT_EQ(call({"run", shop(), "--duration", "10s", "--seed", "5", "--replications", "2", "--set",
                    "api.instances=3", "--fault", "db outage at 5s for 1s", "--save", path("run.json")})
                  .code,
              0);
    const auto outcome = call({"verify", path("run.json")});
    EXPECT_EQ(outcome.code, 0) << outcome.out << outcome.err;
    EXPECT_THAT(outcome.out, HasSubstr("the same figures, seed 5, 2 replications"));

    const auto text = read(path("run.json"));
    EXPECT_EQ(call({"verify", write("forged.json", replaced(text, "\"seed\": 5", "\"seed\": 6"))}).code, 1);
    auto saved = read_saved_result(text).value.value();
    saved.outcome = replaced(saved.outcome, "\"offered_per_s\": ", "\"offered_per_s\": 1");
    const auto lie = call({"verify", write("lie.json", write_saved_result(saved))});
    EXPECT_EQ(lie.code, 1) << "its fingerprint is true, its figures are not";
    EXPECT_THAT(lie.out, HasSubstr("/totals/offered_per_s: 1"));
    EXPECT_EQ(call({"verify", write("broken.json", text.substr(0, 100))}).code, 3);
    EXPECT_EQ(call({"verify", shop()}).code, 3);
    EXPECT_EQ(call({"verify", path("not there.json")}).code, 3);
}

TEST_F(VerifyCommand, AVerdictComesOutTheSame) {
    ASSERT_EQ(
        call({"grade", challenge_file("reference.tiers"), "--challenge", "cake-shop-1", "--save", path("saved")}).code,
        0);
    const auto outcome = call({"verify", path("saved") + "/reference.json"});
    EXPECT_EQ(outcome.code, 0) << outcome.out << outcome.err;
}

int occurrences(const std::string& text, const std::string& part) {
    int count = 0;
    for (auto at = text.find(part); at != std::string::npos; at = text.find(part, at + 1)) ++count;
    return count;
}

class ClassGrading : public CommandTest {
  protected:
    ClassGrading() {
        std::filesystem::create_directories(path("class") + "/anna");
        const auto reference = read(challenge_file("reference.tiers"));
        write("class/anna/shop.tiers", reference);
        write("class/ben.tiers", replaced(reference, "\"name\": \"", "\"name\": \"Ben's "));
        write("class/cleo.tiers", read(challenge_file("undersized.tiers")));
        write("class/dora.tiers", "{ \"format\": ");
        write("class/notes.txt", "not a design");
    }

    [[nodiscard]] Outcome graded(const std::vector<std::string>& more) const {
        std::vector<std::string> args{"grade", path("class"), "--challenge", "cake-shop-1"};
        args.insert(args.end(), more.begin(), more.end());
        return call(args);
    }
};

TEST_F(ClassGrading, AFolderIsGradedWholeAndIdenticalSubmissionsAreFlagged) {
    const auto outcome = graded({"--csv", path("marks.csv"), "--junit", path("marks.xml"), "--html", path("report")});
    EXPECT_EQ(outcome.code, 3) << "one cannot be read";
    EXPECT_THAT(outcome.err, HasSubstr("dora.tiers: "));
    EXPECT_THAT(outcome.err, HasSubstr("ben.tiers: note: the same design as " + path("class/anna/shop.tiers")));
    const auto csv = read(path("marks.csv"));
    EXPECT_EQ(std::ranges::count(csv, '\n'), 1 + 4);
    EXPECT_THAT(csv, HasSubstr("dora.tiers,,unreadable,"));
    const auto xml = read(path("marks.xml"));
    EXPECT_THAT(xml, StartsWith("<?xml version=\"1.0\""));
    EXPECT_THAT(xml, HasSubstr("<failure message=\"measured"));
    EXPECT_THAT(xml, HasSubstr("errors=\"1\""));
    const auto failures = occurrences(xml, "<failure "), cases = occurrences(xml, "<testcase ");
    EXPECT_GT(failures, 0);
    EXPECT_THAT(xml,
                HasSubstr(fmt::format("tests=\"{}\" failures=\"{}\" errors=\"1\">\n  <testsuite ", cases, failures)));
    const auto page = read(path("report/index.html"));
    EXPECT_THAT(page,
                HasSubstr("2 of 4 designs meet every constraint. 1 cannot be read. 1 is identical to one before."));
    EXPECT_THAT(page, HasSubstr("<a href=\"ben.html\">"));
    EXPECT_THAT(page, HasSubstr("identical to"));
    EXPECT_THAT(read(path("report/shop.html")), HasSubstr("class=\"chart\""));
    EXPECT_FALSE(std::filesystem::exists(path("report/dora.html")));
}

TEST_F(ClassGrading, ThePartsOfAClassMergeToTheWholeOnAnyNumberOfThreads) {
    (void)graded({"--csv", path("all.csv"), "--threads", "1"});
    (void)graded({"--csv", path("1.csv"), "--shard", "1/2"});
    (void)graded({"--csv", path("2.csv"), "--shard", "2/2"});
    EXPECT_EQ(call({"merge", path("2.csv"), path("1.csv")}).out, read(path("all.csv")));
}

TEST_F(ClassGrading, ASeedOfItsOwnDependsOnTheFilesNameAlone) {
    const auto seed = [&](const std::string& file) {
        const auto json =
            Json::parse(call({"grade", file, "--challenge", "cake-shop-1", "--seed-per-file", "--json"}).out);
        return json.at("result").at("seed").get<std::uint64_t>();
    };
    const auto ben = seed(path("class/ben.tiers"));
    EXPECT_NE(ben, seed(path("class/cleo.tiers")));
    EXPECT_EQ(ben, seed(write("ben.tiers", read(path("class/ben.tiers")))));
}

} // namespace
} // namespace tiers::cli
