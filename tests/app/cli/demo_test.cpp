#include "tests/app/cli/command_fixture.h"

#include <gmock/gmock.h>

#include <cstdlib>

namespace tiers::cli {
namespace {

using ::testing::AllOf;
using ::testing::HasSubstr;
using ::testing::IsEmpty;
using ::testing::Not;
using Json = nlohmann::json;

class DemoTest : public CommandTest {
  protected:
    ~DemoTest() override { ::unsetenv("TIERS_CHALLENGES"); }

    /// A folder of challenges with one demonstration, "blackout", whose only figure is wrong.
    void keep_a_wrong_demonstration() const {
        std::filesystem::create_directories(path("blackout"));
        write("blackout/design.tiers", shop_text);
        write("blackout/demo.json", R"({
  "format": "tiers.demonstration", "version": 1, "order": 1, "title": "Blackout", "summary": "The database is away.",
  "run": { "duration": "20 s", "warmup": "5 s" }, "faults": ["db outage at 10 s"],
  "scenes": [ { "at": "10 s", "title": "Away", "text": "Nobody is answered." } ],
  "variants": [ { "id": "as-is", "title": "As it is", "changes": "Nothing.", "expect": [
    { "figure": "success_ratio", "from": "10 s", "to": "20 s", "at_least": 0.9, "says": "All are answered." } ] } ] }
)");
        ::setenv("TIERS_CHALLENGES", path("").c_str(), 1);
    }
};

TEST_F(DemoTest, TheListNamesEveryDemonstrationWithItsVariants) {
    const auto outcome = call({"demo"});
    EXPECT_EQ(outcome.code, 0) << outcome.err;
    EXPECT_THAT(outcome.out, AllOf(HasSubstr("redis-outage"), HasSubstr("sentinel"), HasSubstr("queue-or-calls")));
    const auto list = Json::parse(call({"demo", "--json"}).out);
    EXPECT_EQ(list.at("format"), "tiers.demonstrations");
    EXPECT_FALSE(list.at("demonstrations").empty());
}

TEST_F(DemoTest, DemonstrationsAreNoChallenges) {
    const auto outcome = call({"challenges"});
    EXPECT_EQ(outcome.code, 0) << outcome.err;
    const auto heading = outcome.out.find("Demonstrations and the ladder");
    ASSERT_NE(heading, std::string::npos);
    EXPECT_THAT(outcome.out.substr(0, heading), Not(HasSubstr("queue-or-calls")));
    EXPECT_THAT(outcome.out.substr(heading), HasSubstr("queue-or-calls"));
}

TEST_F(DemoTest, PlaysCaptionsQuestionsPhasesAndFigures) {
    const auto outcome = call({"demo", "queue-or-calls"});
    EXPECT_EQ(outcome.code, 0) << outcome.err;
    EXPECT_THAT(outcome.out, AllOf(HasSubstr("1:00  Email is down"), HasSubstr("Question: How many orders"),
                                   HasSubstr("waiting messages"), HasSubstr("agrees")));
    EXPECT_THAT(outcome.out, Not(HasSubstr("DIFFERS")));
}

TEST_F(DemoTest, OneVariantAsJsonIsTheSameBytesForTheSameSeedOnAnyNumberOfThreads) {
    const auto first = call({"demo", "queue-or-calls", "--variant", "queue", "--seed", "3", "--json"});
    EXPECT_EQ(first.code, 0) << first.err;
    const auto document = Json::parse(first.out);
    EXPECT_EQ(document.at("format"), "tiers.demonstration-run");
    EXPECT_EQ(document.at("seed"), 3);
    ASSERT_EQ(document.at("variants").size(), 1U);
    EXPECT_EQ(document.at("variants").at(0).at("id"), "queue");
    const auto again =
        call({"demo", "queue-or-calls", "--variant", "queue", "--seed", "3", "--json", "--threads", "1"});
    EXPECT_EQ(first.out, again.out);
}

TEST_F(DemoTest, AFigureThatDiffersEndsWithOne) {
    keep_a_wrong_demonstration();
    const auto outcome = call({"demo", "blackout"});
    EXPECT_EQ(outcome.code, 1) << outcome.err;
    EXPECT_THAT(outcome.out, HasSubstr("DIFFERS"));
}

TEST_F(DemoTest, ADemonstrationThatDoesNotReadIsToldWithItsPlace) {
    keep_a_wrong_demonstration();
    write("blackout/demo.json", R"({ "format": "tiers.demonstration", "version": 1, "order": 0 })");
    const auto outcome = call({"demo", "blackout"});
    EXPECT_EQ(outcome.code, 3);
    EXPECT_THAT(outcome.err, HasSubstr("demo.json: order: expected"));
    EXPECT_EQ(call({"demo"}).code, 3);
}

TEST_F(DemoTest, AnUnknownDemonstrationOrVariantIsAnsweredWithThoseThatAreThere) {
    const auto unknown = call({"demo", "pie-outage"});
    EXPECT_EQ(unknown.code, 2);
    EXPECT_THAT(unknown.err, HasSubstr("redis-outage"));
    const auto variant = call({"demo", "queue-or-calls", "--variant", "pie"});
    EXPECT_EQ(variant.code, 2);
    EXPECT_THAT(variant.err, HasSubstr("no-fallback"));
    EXPECT_THAT(variant.out, IsEmpty());
}

} // namespace
} // namespace tiers::cli
