#include "tests/app/cli/command_fixture.h"

#include <gmock/gmock.h>

namespace tiers::cli {
namespace {

using ::testing::AllOf;
using ::testing::HasSubstr;
using ::testing::IsEmpty;
using ::testing::StartsWith;

TEST_F(CommandTest, HelpOfTheCommandNamesEveryCallAndTheExitCodes) {
    const auto help = call({"--help"});
    EXPECT_EQ(help.code, 0);
    for (const auto* word :
         {"validate", "explain", "run", "grade", "report", "challenges", "demo", "concepts", "Exit codes: 0"})
        EXPECT_THAT(help.out, HasSubstr(word));
    EXPECT_THAT(help.err, IsEmpty());
}

TEST_F(CommandTest, VersionIsTold) {
    const auto version = call({"--version"});
    EXPECT_EQ(version.code, 0);
    EXPECT_THAT(version.out, StartsWith("tiers "));
}

struct HelpCase {
    std::string call;
    std::vector<std::string> flags;
};

class CommandHelpTest : public CommandTest, public ::testing::WithParamInterface<HelpCase> {};

TEST_P(CommandHelpTest, ListsEveryFlagAndGivesAnExample) {
    const auto help = call({GetParam().call, "--help"});
    EXPECT_EQ(help.code, 0);
    for (const auto& flag : GetParam().flags) EXPECT_THAT(help.out, HasSubstr(flag));
    EXPECT_THAT(help.out, HasSubstr("Example"));
    EXPECT_THAT(help.out, HasSubstr("  tiers " + GetParam().call));
}

INSTANTIATE_TEST_SUITE_P(EveryCall, CommandHelpTest,
                         ::testing::Values(HelpCase{"validate", {"FILE", "--challenge", "--json"}},
                                           HelpCase{"explain", {"FILE", "--challenge", "--json"}},
                                           HelpCase{"run",
                                                    {"FILE", "--challenge", "--duration", "--warmup", "--seed",
                                                     "--replications", "--threads", "--set", "--fault", "--series",
                                                     "--window", "--json", "--timing"}},
                                           HelpCase{"grade", {"FILE", "--challenge", "--seed", "--csv", "--json"}},
                                           HelpCase{"report", {"FILE", "--challenge", "--output", "--seed", "--json"}},
                                           HelpCase{"challenges", {"ID", "--write", "--json"}},
                                           HelpCase{"demo", {"ID", "--variant", "--seed", "--threads", "--json"}},
                                           HelpCase{"concepts", {"ID", "--json"}}),
                         [](const auto& test) { return test.param.call; });

class CommandUsageTest : public CommandTest, public ::testing::WithParamInterface<std::vector<std::string>> {};

TEST_P(CommandUsageTest, EndsWithTwoAndSaysWhy) {
    const auto outcome = call(GetParam());
    EXPECT_EQ(outcome.code, 2) << outcome.err;
    EXPECT_THAT(outcome.err, StartsWith("tiers: "));
    EXPECT_THAT(outcome.out, IsEmpty());
}

INSTANTIATE_TEST_SUITE_P(WrongCalls, CommandUsageTest,
                         ::testing::Values(std::vector<std::string>{}, std::vector<std::string>{"bake"},
                                           std::vector<std::string>{"run"},
                                           std::vector<std::string>{"run", "a.tiers", "--bake"},
                                           std::vector<std::string>{"run", "a.tiers", "--seed", "one"},
                                           std::vector<std::string>{"run", "a.tiers", "--seed", "-1"},
                                           std::vector<std::string>{"run", "a.tiers", "--replications", "0"},
                                           std::vector<std::string>{"run", "a.tiers", "--threads", "0"},
                                           std::vector<std::string>{"grade", "a.tiers"},
                                           std::vector<std::string>{"report", "a.tiers", "--challenge", "cake-shop-1"},
                                           std::vector<std::string>{"challenges", "--write", "."}));

TEST_F(CommandTest, AnUnknownChallengeIsAnsweredWithThoseThatAreThere) {
    const auto outcome = call({"grade", shop(), "--challenge", "pie-shop"});
    EXPECT_EQ(outcome.code, 2);
    EXPECT_THAT(outcome.err, AllOf(HasSubstr("pie-shop"), HasSubstr("cake-shop-1")));
}

TEST_F(CommandTest, AFileThatIsNotThereEndsWithThreeInEveryCall) {
    const auto missing = path("missing.tiers");
    for (const auto& args : std::vector<std::vector<std::string>>{
             {"validate", missing},
             {"explain", missing},
             {"run", missing},
             {"grade", missing, "--challenge", "cake-shop-1"},
             {"report", missing, "--challenge", "cake-shop-1", "-o", path("out.html")}}) {
        const auto outcome = call(args);
        EXPECT_EQ(outcome.code, 3) << args.front();
        EXPECT_THAT(outcome.err, StartsWith(missing + ": ")) << args.front();
        EXPECT_THAT(outcome.out, IsEmpty()) << args.front();
    }
}

TEST_F(CommandTest, ADocumentThatIsNoDesignIsToldWithPathAndExpectation) {
    const auto broken = write("broken.tiers", R"({ "format": "tiers.design", "version": 1, "name": "x",
        "components": [ { "id": "api", "kind": "api-server", "position": [0, 0],
                          "parameters": { "service_time": "soon" } } ] })");
    const auto outcome = call({"run", broken});
    EXPECT_EQ(outcome.code, 3);
    EXPECT_THAT(outcome.err, StartsWith(broken + ": components[0].parameters.service_time: expected "));
    EXPECT_THAT(outcome.err, HasSubstr("\"soon\""));
}

TEST_F(CommandTest, ValidateAnswersAnInvalidDocumentWithOneOnStandardOutput) {
    const auto broken = write("broken.tiers", R"({ "format": "tiers.design", "version": 1, "nam": "x" })");
    const auto outcome = call({"validate", shop(), broken});
    EXPECT_EQ(outcome.code, 1);
    EXPECT_THAT(outcome.out, HasSubstr(broken + ": nam: "));
}

TEST_F(CommandTest, ValidateTellsFindingsWithTheirPlaceAndRemedyAndSucceeds) {
    const auto outcome = call({"validate", shop()});
    EXPECT_EQ(outcome.code, 0);
    EXPECT_THAT(outcome.out, HasSubstr(path("shop.tiers") + ": components[2]: note: "));
    EXPECT_THAT(outcome.out, HasSubstr("(db)"));
}

TEST_F(CommandTest, ValidateAsJsonCarriesProblemsAndFindings) {
    const auto broken = write("broken.tiers", "{");
    const auto outcome = call({"validate", shop(), broken, path("missing.tiers"), "--json"});
    EXPECT_EQ(outcome.code, 3);
    const auto files = nlohmann::json::parse(outcome.out).at("files");
    ASSERT_EQ(files.size(), 3U);
    EXPECT_TRUE(files[0].at("valid").get<bool>());
    EXPECT_EQ(files[0].at("findings").at(0).at("rule"), "single-point-of-failure");
    EXPECT_FALSE(files[1].at("valid").get<bool>());
    EXPECT_TRUE(files[1].at("problems").at(0).contains("message"));
    EXPECT_FALSE(files[2].at("readable").get<bool>());
}

TEST_F(CommandTest, AFileNameThatIsNotUtf8IsNoHarm) {
    const auto outcome = call({"validate", path("\xff.tiers"), "--json"});
    EXPECT_EQ(outcome.code, 3);
    EXPECT_TRUE(nlohmann::json::accept(outcome.out));
}

TEST_F(CommandTest, ExplainTellsTheStepsOfEachClass) {
    const auto text = call({"explain", shop()});
    EXPECT_EQ(text.code, 0);
    EXPECT_THAT(text.out, HasSubstr("Postgres"));

    const auto routes = nlohmann::json::parse(call({"explain", shop(), "--json"}).out).at("routes");
    ASSERT_EQ(routes.size(), 2U);
    EXPECT_EQ(routes[1].at("class"), "write");
    const auto& serve = routes[1].at("root").at("children").at(0);
    EXPECT_EQ(serve.at("step"), "serve");
    EXPECT_EQ(serve.at("link"), "users-api");
    EXPECT_EQ(serve.at("children").at(0).at("step"), "write");
}

TEST_F(CommandTest, ADesignWithoutAWorkloadIsToldToNameAChallenge) {
    auto design = nlohmann::json::parse(shop_text);
    design.erase("workload");
    const auto outcome = call({"run", write("bare.tiers", design.dump())});
    EXPECT_EQ(outcome.code, 3);
    EXPECT_THAT(outcome.err, HasSubstr("--challenge"));
}

TEST_F(CommandTest, ChallengesAreListedShownAndWritten) {
    const auto list = call({"challenges"}).out;
    for (const auto* id : {"cake-shop-1", "cake-shop-2", "cake-shop-3", "redis-outage", "shop-stage-4"})
        EXPECT_THAT(list, HasSubstr(id));
    EXPECT_EQ(nlohmann::json::parse(call({"challenges", "--json"}).out).at("challenges").at(0).at("id"), "cake-shop-1");
    EXPECT_THAT(call({"challenges", "cake-shop-1"}).out, HasSubstr("Maya"));

    const auto folder = path("my work");
    const auto written = call({"challenges", "cake-shop-1", "--write", folder});
    EXPECT_EQ(written.code, 0) << written.err;
    EXPECT_EQ(read(folder + "/cake-shop-1.tiers"), read(challenge_file("starter.tiers")));
}

TEST_F(CommandTest, AStarterIsNeverWrittenOverAFile) {
    write("cake-shop-1.tiers", "my work");
    const auto outcome = call({"challenges", "cake-shop-1", "--write", path("")});
    EXPECT_EQ(outcome.code, 3);
    EXPECT_EQ(read(path("cake-shop-1.tiers")), "my work");
}

} // namespace
} // namespace tiers::cli
