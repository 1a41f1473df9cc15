#include "tests/app/cli/command_fixture.h"

#include <gmock/gmock.h>

namespace tiers::cli {
namespace {

using ::testing::AllOf;
using ::testing::HasSubstr;
using Json = nlohmann::json;

class ConceptsTest : public CommandTest {};

TEST_F(ConceptsTest, TheListNamesEachPageAndItsDemonstration) {
    const auto outcome = call({"concepts"});
    EXPECT_EQ(outcome.code, 0) << outcome.err;
    EXPECT_THAT(outcome.out, AllOf(HasSubstr("caching"), HasSubstr("redis-outage")));
    EXPECT_FALSE(Json::parse(call({"concepts", "--json"}).out).at("concepts").empty());
}

TEST_F(ConceptsTest, APageSaysWhatIsModelledAndWhereToSeeIt) {
    const auto outcome = call({"concepts", "message-queues"});
    EXPECT_EQ(outcome.code, 0) << outcome.err;
    EXPECT_THAT(outcome.out, AllOf(HasSubstr("Not modelled"), HasSubstr("tiers demo queue-or-calls")));
    const auto page = Json::parse(call({"concepts", "message-queues", "--json"}).out);
    EXPECT_EQ(page.at("title"), "Message queues");
    EXPECT_THAT(page.at("fidelity").get<std::string>(), HasSubstr("Not modelled"));
}

TEST_F(ConceptsTest, AnUnknownPageIsAnsweredWithThoseThatAreThere) {
    const auto outcome = call({"concepts", "blockchain"});
    EXPECT_EQ(outcome.code, 2);
    EXPECT_THAT(outcome.err, HasSubstr("caching"));
}

} // namespace
} // namespace tiers::cli
