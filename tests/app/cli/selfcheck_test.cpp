#include "core/selfcheck/self_check.h"
#include "tests/app/cli/command_fixture.h"

#include <gmock/gmock.h>

#include <set>

namespace tiers::cli {
namespace {

using ::testing::HasSubstr;
using Json = nlohmann::json;

class SelfCheckCommand : public CommandTest {};

TEST_F(SelfCheckCommand, TellsOfEachFigureWhatTheorySaysAndWhatWasMeasured) {
    const auto outcome = call({"selfcheck", "mm1-50", "failover", "--json"});
    EXPECT_EQ(outcome.code, 0) << outcome.err;
    const auto json = Json::parse(outcome.out);
    EXPECT_EQ(json.at("format"), "tiers.selfcheck");
    EXPECT_EQ(json.at("version"), 1);
    EXPECT_EQ(json.at("agrees"), true);
    std::set<std::string> ids;
    for (const auto& row : json.at("cases")) {
        ids.insert(row.at("id"));
        for (const auto* key : {"case", "figure", "formula", "unit", "expected", "measured", "interval", "agrees"})
            EXPECT_TRUE(row.contains(key)) << key;
        EXPECT_EQ(row.at("agrees"), true) << row.dump();
        EXPECT_LE(row.at("interval").at(0), row.at("expected"));
        EXPECT_GE(row.at("interval").at(1), row.at("expected"));
    }
    EXPECT_EQ(ids, (std::set<std::string>{"mm1-50", "failover"}));
    EXPECT_EQ(json.at("cases").at(0).at("figure"), "mean response");
    EXPECT_NEAR(json.at("cases").at(0).at("expected"), 10, 1e-9); // ms: 1 / (200 − 100) s
}

TEST_F(SelfCheckCommand, GivesTheSameBytesOnAnyNumberOfThreads) {
    const auto on = [](const char* threads) {
        return call({"selfcheck", "mm1-50", "stampede", "--json", "--threads", threads}).out;
    };
    EXPECT_EQ(on("1"), on("3"));
}

TEST_F(SelfCheckCommand, PrintsATableForAPerson) {
    const auto outcome = call({"selfcheck", "mm1-50"});
    EXPECT_EQ(outcome.code, 0) << outcome.err;
    EXPECT_THAT(outcome.out, HasSubstr("M/M/1 at 50 %"));
    EXPECT_THAT(outcome.out, HasSubstr("1 / (μ − λ)"));
    EXPECT_THAT(outcome.out, HasSubstr("agrees"));
    EXPECT_THAT(outcome.out, HasSubstr("3 of 3 figures agree with theory."));
}

TEST_F(SelfCheckCommand, AnUnknownCheckIsAnsweredWithThoseThatAreThere) {
    const auto outcome = call({"selfcheck", "mm1-51"});
    EXPECT_EQ(outcome.code, 2);
    for (const auto& check : self_checks()) EXPECT_THAT(outcome.err, HasSubstr("  " + check.id + "\n"));
}

} // namespace
} // namespace tiers::cli
