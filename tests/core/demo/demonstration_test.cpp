#include "core/demo/demonstration_reader.h"
#include "core/demo/variant_run.h"
#include "core/document/design_document.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <nlohmann/json.hpp>

#include <chrono>
#include <string>

namespace tiers {
namespace {

using namespace std::chrono_literals;
using ::testing::Contains;
using ::testing::HasSubstr;
using ::testing::IsEmpty;
using Json = nlohmann::json;

constexpr const char* shop = R"({
  "format": "tiers.design", "version": 1, "name": "Shop",
  "components": [
    { "id": "users", "kind": "users", "position": [0, 0] },
    { "id": "api", "kind": "api-server", "position": [300, 0] },
    { "id": "db", "kind": "postgres", "position": [600, 0] } ],
  "links": [ { "id": "users-api", "from": "users", "to": "api" }, { "id": "api-db", "from": "api", "to": "db" } ],
  "workload": {
    "populations": [ { "id": "all", "rate": "50 /s" } ],
    "classes": [ { "id": "read", "share": 1, "operation": "read" } ] } })";

constexpr const char* outage = R"({
  "format": "tiers.demonstration", "version": 1, "order": 1, "title": "Outage", "summary": "The database is away.",
  "concepts": ["availability"],
  "run": { "duration": "30 s", "warmup": "5 s" },
  "faults": ["db outage at 10 s for 10 s"],
  "scenes": [
    { "at": "5 s", "title": "Before", "text": "It works.", "question": "How well?", "answer": "Well." },
    { "at": "10 s", "title": "Away", "text": "It does not." },
    { "at": "20 s", "title": "Back", "text": "It does again." } ],
  "watch": [ { "title": "reads", "figure": "arrivals_per_s", "of": "db" } ],
  "variants": [
    { "id": "as-is", "title": "As it is", "changes": "Nothing.", "expect": [
      { "figure": "success_ratio", "from": "11 s", "to": "19 s", "at_most": 0.01, "says": "All fail." },
      { "figure": "success_ratio", "from": "21 s", "to": "30 s", "at_least": 0.9, "says": "None fails." } ] },
    { "id": "calm", "title": "No outage", "changes": "Nothing fails.", "set": ["api.instances=2"], "faults": [],
      "expect": [ { "figure": "failed", "at_most": 0, "says": "None fails." } ] } ] })";

Reading<Design> shop_design(const std::string& file) {
    if (file == "design.tiers") return read_design(shop);
    return {.value = {}, .problems = {{"", "there is no such file"}}, .notes = {}};
}

Reading<Demonstration> read(const Json& json) {
    return read_demonstration(json.dump(), shop_design);
}

Demonstration good() {
    return read(Json::parse(outage)).value.value();
}

TEST(Demonstration, VariantsHaveTheirSettingsFaultsAndTheCommonTraffic) {
    const auto demonstration = good();
    ASSERT_EQ(demonstration.variants.size(), 2U);
    const Variant& calm = demonstration.variants[1];
    EXPECT_EQ(std::get<double>(find_component(calm.design, "api")->parameters.at("instances")), 2);
    EXPECT_THAT(calm.design.faults, IsEmpty());
    EXPECT_FALSE(calm.has_own_traffic);
    EXPECT_EQ(demonstration.variants[0].design.faults.size(), 1U);
    EXPECT_EQ(calm.design.workload, demonstration.design.workload);
}

TEST(Demonstration, ASettingOfTheWorkloadIsTrafficOfItsOwn) {
    auto json = Json::parse(outage);
    json["variants"][1]["set"] = {"workload.populations.all.rate=500 /s"};
    const auto reading = read(json);
    ASSERT_TRUE(reading);
    EXPECT_TRUE(reading.value->variants[1].has_own_traffic);
}

TEST(Demonstration, SettingsMadeLaterBuildOnThoseBefore) {
    auto json = Json::parse(outage);
    json["variants"][1]["later"] = Json::parse(
        R"([{ "at": "12 s", "set": ["db.read_time=200 ms"] }, { "at": "20 s", "set": ["api-db.timeout=2 s"] }])");
    const auto reading = read(json);
    ASSERT_TRUE(reading);
    const auto scenario = scenario_of(reading.value->variants[1]);
    ASSERT_EQ(scenario.changes.size(), 2U);
    EXPECT_EQ(scenario.changes[1].at, Duration{20s});
    EXPECT_TRUE(find_component(scenario.changes[1].design, "db")->parameters.contains("read_time"));
    EXPECT_EQ(std::get<double>(find_component(scenario.changes[1].design, "api")->parameters.at("instances")), 2);
    const auto run = run_variant(*reading.value, reading.value->variants[1], 1);
    ASSERT_TRUE(run);
    EXPECT_LT(run.value->phases[0].p50_ms.value_or(0), 100);
    EXPECT_GT(run.value->phases[2].p50_ms.value_or(0), 200);
}

TEST(Demonstration, WhatCannotChangeWhileItRunsIsToldWithItsPlace) {
    auto json = Json::parse(outage);
    json["variants"][1]["later"] =
        Json::parse(R"([{ "at": "12 s", "set": ["workload.populations.all.rate=500 /s"] }])");
    EXPECT_THAT(read(json).problems, Contains(testing::Field(&Problem::path, "variants[1].later[0].set")));
    json["variants"][1]["later"] = Json::parse(R"([{ "at": "12 s", "set": ["api.instances=3"] }])");
    const auto reading = read(json);
    ASSERT_TRUE(reading);
    EXPECT_FALSE(run_variant(*reading.value, reading.value->variants[1], 1));
}

TEST(Demonstration, ARunGivesFiguresOfEachPhaseAndHoldsExpectationsAgainstThem) {
    const auto demonstration = good();
    const auto run = run_variant(demonstration, demonstration.variants[0], 1);
    ASSERT_TRUE(run);
    ASSERT_EQ(run.value->phases.size(), 3U);
    EXPECT_EQ(run.value->phases[2].to, demonstration.duration);
    EXPECT_GT(run.value->phases[0].success_ratio.value_or(0), 0.99);
    EXPECT_LT(run.value->phases[1].success_ratio.value_or(1), 0.05);
    EXPECT_NEAR(run.value->phases[0].watched.at(0).value_or(0), 50, 15);
    EXPECT_FALSE(run.value->phases[0].busiest.empty());
    EXPECT_TRUE(run.value->agrees());
}

TEST(Demonstration, AFigureOutOfItsBoundsDiffers) {
    auto json = Json::parse(outage);
    json["variants"][0]["expect"][0]["at_most"] = nullptr;
    json["variants"][0]["expect"][0].erase("at_most");
    json["variants"][0]["expect"][0]["at_least"] = 0.5;
    const auto demonstration = read(json).value.value();
    const auto run = run_variant(demonstration, demonstration.variants[0], 1);
    ASSERT_TRUE(run);
    EXPECT_FALSE(run.value->checks[0].agrees);
    EXPECT_TRUE(run.value->checks[1].agrees);
    EXPECT_FALSE(run.value->agrees());
}

TEST(Demonstration, TheSameSeedGivesTheSameDocumentAndVariantsMeetTheSameRequests) {
    const auto demonstration = good();
    const auto document = [&] {
        std::vector<VariantRun> runs;
        for (const Variant& variant : demonstration.variants)
            runs.push_back(run_variant(demonstration, variant, 7).value.value());
        return write_variant_runs(demonstration, 7, runs);
    };
    const auto text = document();
    EXPECT_EQ(text, document());
    const auto json = Json::parse(text);
    EXPECT_EQ(json.at("format"), "tiers.demonstration-run");
    for (std::size_t phase = 0; phase < 3; ++phase) {
        const Json::json_pointer offered{"/phases/" + std::to_string(phase) + "/offered_per_s"};
        EXPECT_EQ(json.at("variants").at(0).at(offered), json.at("variants").at(1).at(offered));
    }
}

struct Mistake {
    const char* patch;   ///< as a JSON Patch
    const char* problem; ///< a part of what is told
};

class DemonstrationMistake : public ::testing::TestWithParam<Mistake> {};

TEST_P(DemonstrationMistake, IsToldWithItsPlaceAndARemedy) {
    const auto reading = read(Json::parse(outage).patch(Json::parse(GetParam().patch)));
    EXPECT_FALSE(reading);
    std::vector<std::string> problems;
    for (const Problem& problem : reading.problems) problems.push_back(describe(problem));
    EXPECT_THAT(problems, Contains(HasSubstr(GetParam().problem)));
}

INSTANTIATE_TEST_SUITE_P(
    EveryPart, DemonstrationMistake,
    ::testing::Values(
        Mistake{R"([{"op":"replace","path":"/format","value":"tiers.design"}])", "format: expected"},
        Mistake{R"([{"op":"replace","path":"/version","value":2}])", "version: expected 1"},
        Mistake{R"([{"op":"add","path":"/tilte","value":"x"}])", "did you mean \"title\""},
        Mistake{R"([{"op":"replace","path":"/faults/0","value":"db explode"}])", "faults[0]: "},
        Mistake{R"([{"op":"replace","path":"/scenes/1/at","value":"5 s"}])", "scenes[1].at: is not after"},
        Mistake{R"([{"op":"replace","path":"/scenes/1/at","value":"5500 ms"}])",
                "scenes[1].at: expected a whole number"},
        Mistake{R"([{"op":"replace","path":"/scenes/2/at","value":"30 s"}])", "scenes[2].at: is not before"},
        Mistake{R"([{"op":"remove","path":"/scenes/0/answer"}])", "scenes[0]: a question and its answer"},
        Mistake{R"([{"op":"replace","path":"/watch/0/of","value":"bd"}])", "watch[0].of: "},
        Mistake{R"([{"op":"replace","path":"/watch/0","value":{"title":"x","figure":"lost_writes"}}])", "whole run"},
        Mistake{R"([{"op":"replace","path":"/variants/1/id","value":"as-is"}])", "there twice"},
        Mistake{R"([{"op":"replace","path":"/variants/1/set/0","value":"api.instancse=2"}])",
                "variants[1].set[0]: api.instancse: "},
        Mistake{R"([{"op":"add","path":"/variants/1/design","value":"other.tiers"}])", "other.tiers: there is no"},
        Mistake{R"([{"op":"replace","path":"/variants/1/expect","value":[]}])", "variants[1].expect: is empty"},
        Mistake{R"([{"op":"replace","path":"/variants/0/expect/0/figure","value":"sucess_ratio"}])",
                "did you mean \"success_ratio\""},
        Mistake{R"([{"op":"add","path":"/variants/0/expect/0/of","value":"raed"}])", "did you mean \"read\""},
        Mistake{R"([{"op":"add","path":"/variants/0/expect/0/of","value":"all"}])", "expect[0].of: "},
        Mistake{R"([{"op":"remove","path":"/variants/0/expect/0/at_most"}])", "says no bound"},
        Mistake{R"([{"op":"add","path":"/variants/0/expect/0/at_least","value":0.5}])", "above at_most"},
        Mistake{R"([{"op":"remove","path":"/variants/0/expect/0/to"}])", "from and to come together"},
        Mistake{R"([{"op":"replace","path":"/variants/0/expect/0/to","value":"31 s"}])", "no later than"}));

} // namespace
} // namespace tiers
