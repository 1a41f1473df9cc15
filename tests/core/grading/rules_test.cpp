#include "core/document/design_document.h"
#include "core/grading/verdict.h"
#include "tests/core/grading/example_run.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <nlohmann/json.hpp>

namespace tiers {
namespace {

using namespace std::chrono_literals;
using test::ExampleRun;
using testing::HasSubstr;

Constraint asks(ConstraintRule rule) {
    return {.id = "it", .title = "It", .rule = std::move(rule), .hint = "Look.", .further_hints = {"Look there."}};
}

Challenge challenge_of(ConstraintRule rule, const std::vector<std::string>& drills = {}) {
    auto challenge = test::example_challenge({asks(std::move(rule))});
    for (const auto& drill : drills) challenge.drills.push_back(parse_fault(drill).value.value());
    return challenge;
}

Finding judged(const Challenge& challenge, const Design& design, const std::vector<Recording>& recordings) {
    return judge(design, challenge, test::example_options(), recordings).findings.at(0);
}

ExampleRun run_of(const Design& design, const Challenge& challenge) {
    return ExampleRun(design, challenge.workload).page_loads(200ms, 200ms);
}

TEST(ThroughputRuleTest, AnswersASecondAreHeldAgainstTheLeast) {
    const auto design = test::example_design();
    const auto finding = [&](double at_least, std::optional<ClassId> only) {
        const auto challenge = challenge_of(ThroughputConstraint{std::move(only), at_least});
        return judged(challenge, design,
                      {run_of(design, challenge).recording(), run_of(design, challenge).recording()});
    };
    EXPECT_EQ(finding(9.9, {}).judgement, Judgement::Met);
    EXPECT_EQ(finding(9.9, {}).measured, "10/s");
    EXPECT_EQ(finding(10.1, {}).judgement, Judgement::Missed);
    EXPECT_EQ(finding(9.9, ClassId("browse")).judgement, Judgement::Met);
    EXPECT_EQ(finding(0.1, ClassId("order")).judgement, Judgement::Missed);
}

TEST(ThroughputRuleTest, WhatWasFullIsBlamed) {
    const auto design = test::example_design();
    const auto challenge = challenge_of(ThroughputConstraint{{}, 20});
    const auto finding = judged(challenge, design, {run_of(design, challenge).busy("db", "cores", 2, 1.0).recording()});
    EXPECT_EQ(finding.component, ComponentId("db"));
    EXPECT_THAT(finding.cause, HasSubstr("Order book is too small"));
}

const AvailabilityConstraint well_in_drills{.at_least = 0.99, .in_drills = true};
const std::string one_dies = "api-server[0] outage at 30 s for 10 s";
const std::string stays_down = "postgres outage at 50 s for 10 s";

TEST(AvailabilityInDrillsRuleTest, TheWorstDrillCountsAndIsTold) {
    const auto design = test::example_design();
    const auto challenge = challenge_of(well_in_drills, {one_dies, stays_down});
    auto run = run_of(design, challenge).fails(ErrorCause::Refused, 10, "db", 50s, 60s);
    const auto finding = judged(challenge, design, {run.recording()});
    EXPECT_EQ(finding.judgement, Judgement::Missed);
    EXPECT_EQ(finding.measured, "50 %");
    EXPECT_EQ(finding.when, Duration{50s});
    EXPECT_EQ(finding.component, ComponentId("db"));
    EXPECT_THAT(finding.cause,
                HasSubstr("While Order book was down (0:50 to 1:00), 100 of 200 requests failed, most of "
                          "them because Order book refused them."));
}

TEST(AvailabilityInDrillsRuleTest, WhatFailsBetweenDrillsDoesNotCount) {
    const auto design = test::example_design();
    const auto challenge = challenge_of(well_in_drills, {one_dies, stays_down});
    const auto run = run_of(design, challenge).fails(ErrorCause::Refused, 10, "db", 41s, 50s).recording();
    EXPECT_EQ(judged(challenge, design, {run}).judgement, Judgement::Met);
}

TEST(AvailabilityInDrillsRuleTest, WhatFilledUpMeanwhileIsNamed) {
    const auto design = test::example_design();
    const auto challenge = challenge_of(well_in_drills, {one_dies});
    auto run = run_of(design, challenge).fails(ErrorCause::Shed, 10, "api", 30s, 40s).busy("db", "cores", 2, 1.0, 31s);
    const auto finding = judged(challenge, design, {run.recording()});
    EXPECT_EQ(finding.component, ComponentId("db"));
    EXPECT_THAT(finding.cause, HasSubstr("one instance of Shop server was down"));
    EXPECT_THAT(finding.cause, HasSubstr("Order book is too small"));
}

TEST(AvailabilityInDrillsRuleTest, PoolsThatExceedTheConnectionsAreAddedUp) {
    auto design = test::example_design();
    find_component(design, "api")->parameters["instances"] = 6.0;
    const auto challenge = challenge_of(well_in_drills, {one_dies});
    const auto run = run_of(design, challenge).fails(ErrorCause::Refused, 10, "db", 30s, 40s).recording();
    EXPECT_THAT(judged(challenge, design, {run}).cause,
                HasSubstr("The pools of its callers hold 120 connections together, and it accepts 100."));
}

TEST(AvailabilityInDrillsRuleTest, WhatHasNotBegunYetIsNotMissed) {
    const auto design = test::example_design();
    const std::vector<std::string> later{"api-server outage at 80 s for 10 s"}; // the example ends at 70 s
    const RecoveryTimeConstraint recovers{
        .within_s = 5, .success = 0.99, .request_class = {}, .percentile = 95, .below_ms = 500};
    for (const ConstraintRule& rule : {ConstraintRule{well_in_drills}, ConstraintRule{recovers}}) {
        const auto challenge = challenge_of(rule, later);
        const auto finding = judged(challenge, design, {run_of(design, challenge).recording()});
        EXPECT_EQ(finding.judgement, Judgement::Met);
        EXPECT_EQ(finding.measured, "no drill yet");
        const auto nothing_to_strike = challenge_of(rule, {"redis outage at 20 s for 10 s"});
        EXPECT_EQ(judged(nothing_to_strike, design, {run_of(design, challenge).recording()}).judgement,
                  Judgement::Missed);
    }
}

const RecoveryTimeConstraint soon_well{
    .within_s = 5, .success = 0.99, .request_class = {}, .percentile = 95, .below_ms = 500};

TEST(RecoveryTimeRuleTest, CountsFromTheEndOfTheDrillToTheLastTimeThatWasBad) {
    const auto design = test::example_design();
    const auto challenge = challenge_of(soon_well, {one_dies});
    const auto felt_until = [&](Duration end) {
        return judged(challenge, design, {run_of(design, challenge).slow_pages(900ms, 30s, end).recording()});
    };
    EXPECT_EQ(felt_until(43s).value, 3);
    EXPECT_EQ(felt_until(43s).judgement, Judgement::Met);
    const auto late = felt_until(50s);
    EXPECT_EQ(late.value, 10);
    EXPECT_EQ(late.judgement, Judgement::Missed);
    EXPECT_EQ(late.measured, "well again after 10 s");
    EXPECT_EQ(late.when, Duration{40s});
    EXPECT_EQ(felt_until(40s).value, 0);
}

TEST(RecoveryTimeRuleTest, FailuresCountAsMuchAsSlowness) {
    const auto design = test::example_design();
    const auto challenge = challenge_of(soon_well, {one_dies});
    const auto run = run_of(design, challenge).fails(ErrorCause::Timeout, 90, "api", 40s, 52s).recording();
    const auto finding = judged(challenge, design, {run});
    EXPECT_EQ(finding.value, 12);
    EXPECT_THAT(finding.cause, HasSubstr("Shop server"));
}

TEST(RecoveryTimeRuleTest, NeverWellAgainIsMissedWhateverTheTime) {
    const auto design = test::example_design();
    auto patient = soon_well;
    patient.within_s = 1000;
    const auto challenge = challenge_of(patient, {one_dies});
    const auto run = run_of(design, challenge).slow_pages(900ms, 30s, 70s).recording();
    const auto finding = judged(challenge, design, {run});
    EXPECT_EQ(finding.judgement, Judgement::Missed);
    EXPECT_THAT(finding.measured, HasSubstr("not well again after 30 s"));
}

TEST(DurabilityRuleTest, TheStandbyThatLagsIsNamed) {
    auto design = test::example_design();
    find_component(design, "db")->parameters["standby"] = std::string("async");
    const auto challenge = challenge_of(DurabilityConstraint{0, {"order"}});
    auto run = run_of(design, challenge).writes(60, 3);
    run.totals().writes.lost.at(static_cast<std::size_t>(LossCause::Failover)) = 3;
    const auto finding = judged(challenge, design, {run.recording()});
    EXPECT_EQ(finding.component, ComponentId("db"));
    EXPECT_THAT(finding.cause, HasSubstr("3 writes had been acknowledged and are gone"));
    EXPECT_THAT(finding.cause, HasSubstr("Order book went over to its standby"));
}

/// Orders may not leave the shop's home; the order book may stand elsewhere.
Challenge staying_at_home() {
    auto challenge = challenge_of(ResidencyConstraint{});
    challenge.workload.classes.back().residency = RegionId("home");
    return challenge;
}

TEST(ResidencyRuleTest, DataThatStayAreMet) {
    const auto challenge = staying_at_home();
    const auto design = test::example_design();
    EXPECT_EQ(judged(challenge, design, {run_of(design, challenge).recording()}).judgement, Judgement::Met);
}

TEST(ResidencyRuleTest, WhatTheRunCountsIsToldWithItsPath) {
    const auto challenge = staying_at_home();
    const auto design = test::example_design();
    auto run = run_of(design, challenge);
    run.totals().residency = {{ClassId("order"),
                               ComponentId("db"),
                               RegionId("away"),
                               {ComponentId("users"), ComponentId("api"), ComponentId("db")},
                               17}};
    const auto finding = judged(challenge, design, {run.recording()});
    EXPECT_EQ(finding.judgement, Judgement::Missed);
    EXPECT_EQ(finding.value, 17);
    EXPECT_EQ(finding.component, ComponentId("db"));
    EXPECT_THAT(finding.cause, HasSubstr("17 times at Order book in away: Customers → Shop server → Order book."));
}

TEST(ResidencyRuleTest, ADrawingThatLeadsElsewhereIsMissedBeforeAnyRequestTakesIt) {
    const auto challenge = staying_at_home();
    auto design = test::example_design();
    design.regions.push_back({.id = "away", .location = "eu-west", .frame = {}});
    find_component(design, "db")->region = RegionId("away");
    const auto finding = judged(challenge, design, {run_of(design, challenge).recording()});
    EXPECT_EQ(finding.judgement, Judgement::Missed);
    EXPECT_THAT(finding.measured, HasSubstr("the drawing leads elsewhere"));
    EXPECT_THAT(finding.cause, HasSubstr("at Order book in eu-west: Customers → Shop server → Order book."));
}

/// The example with documents that a cache keeps, and staff who change them.
Challenge changing_prices(ConstraintRule rule) {
    auto challenge = challenge_of(std::move(rule));
    auto& document = challenge.workload.classes[1];
    document.cacheable = true;
    document.keys = 100;
    document.updates = Rate{1};
    return challenge;
}
Design with_cache() {
    auto design = test::example_design();
    design.components.push_back({"cache", "redis", "Quick shelf", RegionId("home"), {}, {}});
    design.links.push_back({"api-cache", "api", "cache", {}});
    return design;
}

TEST(StalenessRuleTest, TheOldestAnswerIsHeldAgainstTheLimitAndTheKeeperNamed) {
    const auto challenge = changing_prices(StalenessConstraint{60});
    const auto design = with_cache();
    const auto oldest = [&](double age) {
        auto run = run_of(design, challenge);
        run.totals().stale_reads = 12;
        run.totals().max_staleness_seconds = age;
        return judged(challenge, design, {run.recording()});
    };
    EXPECT_EQ(oldest(59).judgement, Judgement::Met);
    const auto finding = oldest(240);
    EXPECT_EQ(finding.judgement, Judgement::Missed);
    EXPECT_EQ(finding.component, ComponentId("cache"));
    EXPECT_THAT(finding.cause, HasSubstr("Quick shelf keeps \"document\" for 5 min"));
    EXPECT_THAT(finding.cause, HasSubstr("12 answers"));
}

TEST(ConsistencyRuleTest, ReadsOfCopiesAreMissedByPlan) {
    const auto challenge = changing_prices(ConsistencyConstraint{{"document"}});
    const auto plain = test::example_design();
    EXPECT_EQ(judged(challenge, plain, {run_of(plain, challenge).recording()}).judgement, Judgement::Met);

    const auto cached = with_cache();
    const auto finding = judged(challenge, cached, {run_of(cached, challenge).recording()});
    EXPECT_EQ(finding.judgement, Judgement::Missed);
    EXPECT_EQ(finding.component, ComponentId("cache"));
    EXPECT_EQ(finding.measured, "reads Quick shelf");
}

TEST(ConsistencyRuleTest, AReplicaLagsUnlessItsPrimaryWaitsForIt) {
    const auto challenge = changing_prices(ConsistencyConstraint{{"document"}});
    auto design = test::example_design();
    design.components.push_back({"copy", "read-replica", "Second book", RegionId("home"), {}, {}});
    design.links.push_back({"db-copy", "db", "copy", {}});
    design.links.push_back({"api-copy", "api", "copy", {}});
    auto run = run_of(design, challenge);
    run.totals().stale_reads = 9;
    run.totals().read_your_writes_violations = 4;
    const auto finding = judged(challenge, design, {run.recording()});
    EXPECT_EQ(finding.component, ComponentId("copy"));
    EXPECT_THAT(finding.cause, HasSubstr("\"document\" reads Second book, which may be behind the database."));
    EXPECT_THAT(finding.cause, HasSubstr("9 answers"));
    find_link(design, "db-copy")->parameters["mode"] = std::string("sync");
    EXPECT_EQ(judged(challenge, design, {run.recording()}).judgement, Judgement::Met);
}

TEST(ConsistencyRuleTest, AClassWithoutAWayIsNotConsistent) {
    const auto challenge = changing_prices(ConsistencyConstraint{{"document"}});
    auto design = test::example_design();
    design.links.clear();
    const auto finding = judged(challenge, design, {run_of(design, challenge).recording()});
    EXPECT_EQ(finding.judgement, Judgement::Missed);
    EXPECT_THAT(finding.cause, HasSubstr("finds no way"));
}

TEST(SessionsRuleTest, TheServerThatKeepsThemIsNamedWithTheDrill) {
    auto design = test::example_design();
    find_component(design, "api")->parameters["sessions"] = std::string("memory");
    const auto challenge = challenge_of(SessionsConstraint{0}, {one_dies});
    EXPECT_EQ(judged(challenge, design, {run_of(design, challenge).recording()}).judgement, Judgement::Met);
    auto run = run_of(design, challenge);
    run.totals().lost_sessions = 40;
    const auto finding = judged(challenge, design, {run.recording()});
    EXPECT_EQ(finding.judgement, Judgement::Missed);
    EXPECT_EQ(finding.measured, "40 sessions lost");
    EXPECT_EQ(finding.component, ComponentId("api"));
    EXPECT_THAT(finding.cause, HasSubstr("when one instance of Shop server was down"));
}

TEST(SessionsRuleTest, TheStoreThatKeepsThemForAServerIsNamed) {
    auto design = test::example_design();
    find_component(design, "api")->parameters["sessions"] = std::string("external");
    design.components.push_back(
        {.id = "cache", .kind = "redis", .name = "", .region = {}, .position = {}, .parameters = {}});
    design.links.push_back({.id = "api-cache", .from = "api", .to = "cache", .parameters = {}});
    const auto challenge = challenge_of(SessionsConstraint{0});
    auto run = run_of(design, challenge);
    run.totals().lost_sessions = 40;
    const auto finding = judged(challenge, design, {run.recording()});
    EXPECT_EQ(finding.component, ComponentId("cache"));
    EXPECT_THAT(finding.cause, HasSubstr("in its memory only, and 40 sessions were lost"));
}

TEST(HintsTest, AMissCarriesAllStepsAndTheDocumentToo) {
    const auto design = test::example_design();
    const auto challenge = challenge_of(SessionsConstraint{0});
    auto run = run_of(design, challenge);
    run.totals().lost_sessions = 1;
    const auto recordings = std::vector{run.recording()};
    const auto json =
        nlohmann::json::parse(write_verdict(judge(design, challenge, test::example_options(), recordings)));
    const auto& finding = json.at("constraints").at(0);
    EXPECT_EQ(finding.at("hint"), "Look.");
    EXPECT_EQ(finding.at("hints"), nlohmann::json({"Look.", "Look there."}));
}

TEST(AdviceTest, WhatADrillNeedsIsNotTakenAway) {
    auto design = test::example_design();
    find_component(design, "api")->parameters["instances"] = 4.0;
    find_component(design, "db")->parameters["cores"] = 16.0;
    const auto sentences = [&](const std::vector<std::string>& drills) {
        auto challenge = challenge_of(OverEngineeringConstraint{1.5, {}}, drills);
        const auto run = run_of(design, challenge)
                             .busy("api", "cores", 8, 0.02)
                             .busy("db", "cores", 16, 0.6, 50s)
                             .times("api", 0ms, 5ms)
                             .times("db", 0ms, 4ms)
                             .recording();
        return judge(design, challenge, test::example_options(), std::vector{run}).advice;
    };
    EXPECT_THAT(sentences({}), testing::Contains(HasSubstr("Run Shop server with 1 instance")));
    EXPECT_THAT(sentences({}), testing::Contains(HasSubstr("Give Order book 6 cores")));
    EXPECT_THAT(sentences({one_dies}), testing::Contains(HasSubstr("Run Shop server with 2 instances")));
    EXPECT_THAT(sentences({stays_down}), testing::Contains(HasSubstr("Give Order book 14 cores")));
}

} // namespace
} // namespace tiers
