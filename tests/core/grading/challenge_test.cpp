#include "core/grading/challenge.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <nlohmann/json.hpp>

#include <cstdlib>
#include <fstream>

namespace tiers {
namespace {

namespace fs = std::filesystem;
using nlohmann::json;
using testing::HasSubstr;

const fs::path shipped = fs::path(TIERS_SOURCE_DIR) / "challenges";

std::string text_of(const fs::path& file) {
    std::ifstream in(file, std::ios::binary);
    return {std::istreambuf_iterator<char>(in), {}};
}

/// A copy of a shipped challenge to damage, in a folder with a blank and an umlaut in its name.
class ChallengeTest : public testing::Test {
  protected:
    void SetUp() override {
        const auto* info = testing::UnitTest::GetInstance()->current_test_info();
        m_shelf = fs::path(testing::TempDir()) / (std::string("tiers kuchen ü ") + info->name());
        fs::remove_all(m_shelf);
        fs::create_directories(m_shelf);
        fs::copy(shipped / "cake-shop-1", m_shelf / "cake-shop-1");
        m_json = json::parse(text_of(folder() / "challenge.json"));
    }
    void TearDown() override { fs::remove_all(m_shelf); }

    [[nodiscard]] fs::path folder() const { return m_shelf / "cake-shop-1"; }
    [[nodiscard]] const fs::path& shelf() const { return m_shelf; }
    json& document() { return m_json; }

    std::vector<std::string> problems() {
        std::ofstream(folder() / "challenge.json") << m_json.dump(2);
        const auto reading = load_challenge(folder());
        EXPECT_EQ(reading.value.has_value(), reading.problems.empty());
        std::vector<std::string> lines;
        for (const auto& problem : reading.problems) lines.push_back(describe(problem));
        return lines;
    }

  private:
    fs::path m_shelf;
    json m_json;
};

TEST_F(ChallengeTest, ReadsWhatIsShipped) {
    const auto reading = load_challenge(folder());
    ASSERT_TRUE(reading) << (reading.problems.empty() ? "" : describe(reading.problems.front()));
    EXPECT_EQ(reading.value->id, "cake-shop-1");
    EXPECT_EQ(reading.value->series, "Cake Shop");
    EXPECT_EQ(reading.value->part, 1);
}

TEST_F(ChallengeTest, UnknownMemberIsNamedByItsPath) {
    document()["constraints"][0]["page_load"]["blow"] = "500 ms";
    EXPECT_THAT(problems(), testing::Contains(HasSubstr("challenge.json: constraints[0].page_load.blow")));
}

TEST_F(ChallengeTest, WrongTypeSaysWhatWasExpected) {
    document()["constraints"][0]["page_load"]["below"] = 500;
    EXPECT_THAT(problems(), testing::ElementsAre("challenge.json: constraints[0].page_load.below: expected a duration "
                                                 "like \"500 ms\", got 500"));
}

TEST_F(ChallengeTest, MissingMemberIsAProblem) {
    document()["constraints"][1].erase("hint");
    EXPECT_THAT(problems(), testing::ElementsAre(HasSubstr("challenge.json: constraints[1].hint: is missing")));
}

TEST_F(ChallengeTest, ConstraintWithoutARuleListsTheRules) {
    document()["constraints"][0].erase("page_load");
    EXPECT_THAT(problems(), testing::ElementsAre(AllOf(HasSubstr("constraints[0]"), HasSubstr("page_load"))));
}

TEST_F(ChallengeTest, UnknownClassOfAConstraintIsAProblem) {
    document()["constraints"][2]["durability"]["classes"] = {"orders"};
    EXPECT_THAT(problems(), testing::ElementsAre(HasSubstr("durability.classes[0]: \"orders\" is no class")));
}

TEST_F(ChallengeTest, HintsComeInStepsOrAsOneText) {
    document()["constraints"][0]["hint"] = "Look.";
    document()["constraints"][1]["hint"] = {"Look.", "Look there.", "There it is."};
    EXPECT_THAT(problems(), testing::IsEmpty());
    const auto challenge = load_challenge(folder()).value.value();
    EXPECT_EQ(challenge.constraints[0].hint, "Look.");
    EXPECT_TRUE(challenge.constraints[0].further_hints.empty());
    EXPECT_EQ(challenge.constraints[1].hint, "Look.");
    EXPECT_THAT(challenge.constraints[1].further_hints, testing::ElementsAre("Look there.", "There it is."));
    document()["constraints"][1]["hint"] = json::array();
    EXPECT_THAT(problems(), testing::ElementsAre(HasSubstr("constraints[1].hint: expected a text or a list")));
}

TEST_F(ChallengeTest, SpeaksALanguageThatItHasTextsIn) {
    EXPECT_EQ(load_challenge(folder(), "de").value.value().title, "Going Online");
    fs::copy(shipped / "cake-shop-1" / "de", folder() / "de");
    const auto german = load_challenge(folder(), "de");
    EXPECT_THAT(german.problems, testing::IsEmpty());
    const auto english = load_challenge(folder()).value.value();
    EXPECT_EQ(english.title, "Going Online");
    EXPECT_EQ(german.value->title, "Online gehen");
    EXPECT_THAT(german.value->brief, HasSubstr("Bäckerei"));
    EXPECT_EQ(german.value->constraints.size(), english.constraints.size());
    EXPECT_EQ(german.value->assumptions.front().value, english.assumptions.front().value);
    EXPECT_EQ(german.value->workload, english.workload);
}

TEST_F(ChallengeTest, WhatATranslationLacksIsInEnglishAndAProblem) {
    fs::copy(shipped / "cake-shop-1" / "de", folder() / "de");
    fs::remove(folder() / "de" / "brief.md");
    auto texts = json::parse(text_of(folder() / "de" / "challenge.json"));
    texts["constraints"][5].erase("hint");
    std::ofstream(folder() / "de" / "challenge.json") << texts.dump();
    const auto reading = load_challenge(folder(), "de");
    ASSERT_TRUE(reading);
    EXPECT_THAT(reading.value->brief, HasSubstr("Maya, who owns it"));
    EXPECT_EQ(reading.value->constraints[5].title, "In Mayas Budget");
    EXPECT_THAT(reading.value->constraints[5].hint, HasSubstr("See which part costs most"));
    ASSERT_EQ(reading.problems.size(), 2U);
    EXPECT_THAT(describe(reading.problems[0]), HasSubstr("de/challenge.json: constraints[budget].hint: is missing"));
    EXPECT_THAT(describe(reading.problems[1]), HasSubstr("de/brief.md"));
    EXPECT_EQ(load_challenges(shelf(), "de").challenges.size(), 1U);
}

TEST_F(ChallengeTest, TheNamesInItsDesignsAreOneListForAll) {
    fs::create_directory(shelf() / "de");
    std::ofstream(shelf() / "de" / "names.json") << R"({"Cake Shop 1: reference": "Tortenladen 1: Muster", "CDN": 1})";
    const auto reading = load_challenge(folder(), "de");
    ASSERT_TRUE(reading);
    EXPECT_EQ(reading.value->reference.name, "Tortenladen 1: Muster");
    EXPECT_EQ(reading.value->starter.name, "Cake Shop 1");
    const auto told = [&](const char* text) {
        return std::ranges::any_of(reading.problems, [&](const Problem& p) { return describe(p).starts_with(text); });
    };
    EXPECT_TRUE(told("de/names.json: CDN: expected a text, got 1"));
    EXPECT_TRUE(told("de/names.json: [\"Cake Shop 1\"]: is missing; say what the name is in this language"));
    EXPECT_FALSE(told("de/names.json: [\"Cake Shop 1: reference\"]"));
}

TEST_F(ChallengeTest, AUnitOfATranslationThatCountsOtherwiseIsNotTaken) {
    fs::copy(shipped / "cake-shop-1" / "de", folder() / "de");
    auto texts = json::parse(text_of(folder() / "de" / "challenge.json"));
    texts["assumptions"][5]["unit"] = "Kilobyte";
    std::ofstream(folder() / "de" / "challenge.json") << texts.dump();
    const auto reading = load_challenge(folder(), "de");
    ASSERT_TRUE(reading);
    EXPECT_EQ(reading.value->assumptions[5].unit, "kB");
    ASSERT_FALSE(reading.problems.empty());
    EXPECT_THAT(describe(reading.problems[0]), HasSubstr("de/challenge.json: assumptions[5]"));
}

/// A constraint with this rule in place of the first.
json with_rule(json constraint, const std::string& name, json rule) {
    constraint.erase("page_load");
    constraint[name] = std::move(rule);
    return constraint;
}

TEST_F(ChallengeTest, EveryRuleIsRead) {
    auto& constraints = document()["constraints"];
    const json first = constraints[0];
    const auto add = [&](const std::string& name, json rule) {
        auto constraint = with_rule(first, name, std::move(rule));
        constraint["id"] = "also-" + name;
        constraints.push_back(std::move(constraint));
    };
    document()["drills"] = {"postgres outage at 10 min for 20 s"};
    document()["workload"]["classes"][5]["residency"] = "east";
    add("throughput", {{"at_least_per_s", 5}, {"class", "order"}});
    add("response_time", {{"below", "1 s"}, {"class", "order"}, {"percentile", 99}});
    add("availability", {{"at_least", "99 %"}, {"from", "drills"}});
    add("recovery_time", {{"within", "30 s"}, {"success", "99 %"}, {"below", "500 ms"}, {"class", "browse"}});
    add("residency", {{"classes", {"order"}}});
    add("staleness", {{"at_most", "60 s"}});
    add("consistency", {{"classes", {"history"}}});
    add("sessions", {{"at_most_lost", 3}});
    EXPECT_THAT(problems(), testing::IsEmpty());
    const auto read = load_challenge(folder()).value.value().constraints;
    const auto rule = [&]<class Rule>(std::size_t from_end, const Rule*) {
        return std::get<Rule>(read[read.size() - from_end].rule);
    };
    EXPECT_EQ(rule(8, static_cast<ThroughputConstraint*>(nullptr)).at_least_per_s, 5);
    EXPECT_TRUE(rule(6, static_cast<AvailabilityConstraint*>(nullptr)).in_drills);
    EXPECT_DOUBLE_EQ(rule(5, static_cast<RecoveryTimeConstraint*>(nullptr)).within_s, 30);
    EXPECT_DOUBLE_EQ(rule(3, static_cast<StalenessConstraint*>(nullptr)).at_most_s, 60);
    EXPECT_EQ(rule(1, static_cast<SessionsConstraint*>(nullptr)).at_most_lost, 3);
}

TEST_F(ChallengeTest, RulesThatCannotBeJudgedAreRefused) {
    auto& first = document()["constraints"][0];
    const json before = first;
    const auto refused = [&](const std::string& name, json rule) {
        first = with_rule(before, name, std::move(rule));
        const auto lines = problems();
        return lines.empty() ? std::string{} : lines.front();
    };
    EXPECT_THAT(refused("availability", {{"at_least", "99 %"}, {"from", "drills"}}), HasSubstr("needs drills"));
    EXPECT_THAT(refused("availability", {{"at_least", "99 %"}, {"from", "luck"}}), HasSubstr("availability.from"));
    EXPECT_THAT(refused("residency", json::object()), HasSubstr("no class has a region"));
    EXPECT_THAT(refused("consistency", {{"classes", {"browse"}}}), HasSubstr("is a page"));
    EXPECT_THAT(refused("throughput", {{"at_least_per_s", 0}}), HasSubstr("must be more than 0"));
}

TEST_F(ChallengeTest, ADrillStrikesAKindOrWhatTheDesignsHave) {
    document()["drills"] = {"redis outage at 10 min for 20 s", "west region-outage at 12 min for 20 s"};
    EXPECT_THAT(problems(), testing::IsEmpty());
    document()["drills"] = {"mystery outage at 10 min for 20 s"};
    EXPECT_THAT(problems(), testing::ElementsAre(HasSubstr("drills[0]: \"mystery\" is no kind")));
}

TEST_F(ChallengeTest, WrongDesignMustMissAConstraintThatExists) {
    document()["wrong_designs"][0]["misses"] = {"speed"};
    EXPECT_THAT(problems(), testing::ElementsAre(HasSubstr("wrong_designs[0].misses[0]")));
}

TEST_F(ChallengeTest, AssumptionMustAgreeWithTheWorkload) {
    document()["assumptions"][0]["value"] = 8000;
    EXPECT_THAT(problems(), testing::ElementsAre(HasSubstr("assumptions[0].value: is 8000 but the workload has 7000")));
}

TEST_F(ChallengeTest, BrokenWorkloadIsNamedByItsPath) {
    document()["workload"]["populations"][0]["daily_users"] = "many";
    EXPECT_THAT(problems(), testing::Contains(HasSubstr("challenge.json: workload.populations[0].daily_users")));
}

TEST_F(ChallengeTest, NewerVersionIsRefusedByItsNumber) {
    document()["version"] = 2;
    EXPECT_THAT(problems(), testing::ElementsAre(HasSubstr("challenge.json: version")));
}

TEST_F(ChallengeTest, TextThatIsNoJsonIsAProblemAndNoCrash) {
    std::ofstream(folder() / "challenge.json") << "{ \"format\": ";
    const auto reading = load_challenge(folder());
    EXPECT_FALSE(reading);
    EXPECT_FALSE(reading.problems.empty());
}

TEST_F(ChallengeTest, MissingTextIsNamed) {
    fs::remove(folder() / "concepts.md");
    EXPECT_THAT(problems(), testing::ElementsAre(HasSubstr("concepts.md")));
}

TEST_F(ChallengeTest, ShelfKeepsGoodChallengesAndReportsBrokenOnes) {
    fs::create_directories(shelf() / "broken");
    std::ofstream(shelf() / "broken" / "challenge.json") << "[]";
    fs::create_directories(shelf() / "no challenge at all");
    const auto read = load_challenges(shelf());
    ASSERT_EQ(read.challenges.size(), 1);
    EXPECT_EQ(read.challenges.front().id, "cake-shop-1");
    ASSERT_FALSE(read.problems.empty());
    EXPECT_THAT(describe(read.problems.front()), HasSubstr("broken"));
}

TEST_F(ChallengeTest, FolderOfTheEnvironmentComesFirst) {
    ASSERT_EQ(setenv("TIERS_CHALLENGES", shelf().c_str(), 1), 0);
    EXPECT_EQ(challenges_folder(), shelf());
    unsetenv("TIERS_CHALLENGES");
    EXPECT_TRUE(fs::exists(challenges_folder() / "cake-shop-1"));
}

class AssumptionsTest : public testing::Test {
  protected:
    static Workload workload() {
        Workload result;
        Population people;
        people.id = "people";
        people.demand = DailyDemand{.daily_users = 10'000, .requests_per_user = 4, .peak_factor = 3};
        result.populations.push_back(people);
        people.id = "others";
        result.populations.push_back(people);
        RequestClass browse, order;
        browse.id = "browse";
        browse.share = 0.9;
        browse.page = PageView{.document = "d", .assets = "a", .asset_count = 5, .connections = 6};
        order.id = "order";
        order.share = 0.1;
        order.response_size = Bytes{5000};
        result.classes = {browse, order};
        return result;
    }
    static Assumption assumption(double value, std::string unit, std::string place) {
        return {.id = "x", .title = "X", .value = value, .unit = std::move(unit), .sets = {std::move(place)}};
    }
    static Workload applied(const Assumption& a) {
        auto reading = apply_assumptions(workload(), {a});
        EXPECT_TRUE(reading);
        return reading.value.value_or(Workload{});
    }
    static std::string refused(const Assumption& a) {
        const auto reading = apply_assumptions(workload(), {a});
        EXPECT_FALSE(reading);
        return reading.problems.empty() ? "" : describe(reading.problems.front());
    }
};

TEST_F(AssumptionsTest, WritesOnePlace) {
    const auto result = applied(assumption(20'000, "a day", "populations.people.daily_users"));
    EXPECT_EQ(std::get<DailyDemand>(result.populations[0].demand).daily_users, 20'000);
    EXPECT_EQ(std::get<DailyDemand>(result.populations[1].demand).daily_users, 10'000);
}

TEST_F(AssumptionsTest, StarWritesAllPopulations) {
    const auto result = applied(assumption(5, "times", "populations.*.peak_factor"));
    for (const auto& population : result.populations)
        EXPECT_EQ(std::get<DailyDemand>(population.demand).peak_factor, 5);
}

TEST_F(AssumptionsTest, UnitsAreTurnedIntoTheWorkloads) {
    EXPECT_EQ(applied(assumption(2, "MB", "classes.order.response_size")).classes[1].response_size.value.count, 2e6);
}

TEST_F(AssumptionsTest, ShareIsTakenFromAnother) {
    auto share = assumption(25, "%", "classes.order.share");
    share.takes_from = "classes.browse.share";
    const auto result = applied(share);
    EXPECT_DOUBLE_EQ(result.classes[1].share, 0.25);
    EXPECT_DOUBLE_EQ(result.classes[0].share, 0.75);
}

TEST_F(AssumptionsTest, ShareCannotTakeMoreThanThereIs) {
    auto share = assumption(90, "%", "classes.browse.share");
    share.takes_from = "classes.order.share";
    share.value = 100;
    EXPECT_NEAR(applied(share).classes[1].share, 0, 1e-12);
    Workload crowded = workload();
    crowded.classes[0].share = 0.2;
    const auto reading = apply_assumptions(crowded, {share});
    ASSERT_FALSE(reading);
    EXPECT_THAT(describe(reading.problems.front()), HasSubstr("takes more than"));
}

TEST_F(AssumptionsTest, WhatDoesNotFitIsRefused) {
    EXPECT_THAT(refused(assumption(1, "", "populations.nobody.daily_users")), HasSubstr("is no place"));
    EXPECT_THAT(refused(assumption(1, "", "weather")), HasSubstr("is no place"));
    EXPECT_THAT(refused(assumption(2.5, "files", "classes.browse.page.asset_count")), HasSubstr("whole number"));
    EXPECT_THAT(refused(assumption(120, "%", "classes.order.share")), HasSubstr("at most 100 %"));
    EXPECT_THAT(refused(assumption(-1, "", "populations.people.daily_users")), HasSubstr("0 or more"));
    auto greedy = assumption(100, "%", "classes.order.share");
    greedy.takes_from = "classes.pie.share";
    EXPECT_THAT(refused(greedy), HasSubstr("names no single place"));
}

TEST_F(AssumptionsTest, ValueInTheWorkloadIsReadBackInTheSheetsUnit) {
    EXPECT_EQ(assumed_value(workload(), assumption(0, "kB", "classes.order.response_size")), 5.0);
    EXPECT_EQ(assumed_value(workload(), assumption(0, "", "nowhere.at.all")), std::nullopt);
}

TEST_F(AssumptionsTest, SheetGoesFromVisitorsToRequests) {
    const auto lines = demand_sheet(workload());
    ASSERT_EQ(lines.size(), 5);
    EXPECT_EQ(lines[0].value, 20'000);
    EXPECT_EQ(lines[1].value, 80'000);
    EXPECT_NEAR(lines[2].value, 80'000 / 86'400.0, 1e-9);
    EXPECT_NEAR(lines[3].value, 3 * 80'000 / 86'400.0, 1e-9);
    EXPECT_NEAR(lines[4].value, lines[3].value * (0.9 * 6 + 0.1), 1e-9);
}

} // namespace
} // namespace tiers
