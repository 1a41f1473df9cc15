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
using testing::Not;

const Constraint quick_pages{.id = "page-load",
                             .title = "Pages load quickly",
                             .rule = PageLoadConstraint{.page = {}, .percentile = 95, .below_ms = 500},
                             .hint = "Look at the photos."};
const Constraint answered{
    .id = "answered", .title = "Answered", .rule = SuccessConstraint{.at_least = 0.999}, .hint = "Follow the way."};
const Constraint stored{.id = "stored",
                        .title = "Orders are stored",
                        .rule = DurabilityConstraint{.at_most_lost = 0, .classes = {"order"}},
                        .hint = "Confirm what is on disk."};
const Constraint cheap{
    .id = "budget", .title = "Within the budget", .rule = BudgetConstraint{.usd_per_month = 150}, .hint = "Count."};
const Constraint small{.id = "right-size",
                       .title = "No larger than needed",
                       .rule = OverEngineeringConstraint{.factor = 1.5, .unneeded = {"redis", "load-balancer"}},
                       .hint = "Take away."};
const Constraint open{.id = "availability",
                      .title = "The shop is open",
                      .rule = AvailabilityConstraint{.at_least = 0.995},
                      .hint = "Count the parts."};
const Constraint offload{.id = "offload",
                         .title = "Photos from close by",
                         .rule = OffloadConstraint{.kind = "cdn", .at_least = 0.7},
                         .hint = "Four in five are photos."};

Finding judge_one(const Constraint& constraint, const Design& design, std::vector<Recording> recordings) {
    const auto challenge = test::example_challenge({constraint});
    auto verdict = judge(design, challenge, test::example_options(), recordings);
    return verdict.findings.at(0);
}

ExampleRun example_run(const Design& design = test::example_design()) {
    ExampleRun run(design, test::example_challenge({}).workload);
    return run;
}

Recording slow_recording(Duration slow = 900ms) {
    return example_run().page_loads(200ms, slow).recording();
}

TEST(JudgeTest, QuickPagesAreMetWithFigureIntervalAndTarget) {
    const auto finding = judge_one(quick_pages, test::example_design(),
                                   {slow_recording(410ms), slow_recording(412ms), slow_recording(414ms)});
    EXPECT_EQ(finding.judgement, Judgement::Met);
    EXPECT_THAT(finding.measured, HasSubstr("ms"));
    EXPECT_EQ(finding.target, "95 % below 500 ms");
    EXPECT_THAT(finding.interval, HasSubstr(" to "));
    ASSERT_TRUE(finding.value && finding.bounds);
    EXPECT_NEAR(*finding.value, 412, 5);
    EXPECT_LE(finding.bounds->low, *finding.value);
    EXPECT_GE(finding.bounds->high, *finding.value);
    EXPECT_TRUE(finding.cause.empty());
    EXPECT_TRUE(finding.hint.empty());
}

TEST(JudgeTest, SlowPagesAreMissedFromTheirFirstBreach) {
    const auto finding = judge_one(quick_pages, test::example_design(), {slow_recording(900ms), slow_recording(910ms)});
    EXPECT_EQ(finding.judgement, Judgement::Missed);
    ASSERT_TRUE(finding.when);
    EXPECT_EQ(*finding.when, Duration{10s});
    EXPECT_FALSE(finding.cause.empty());
    EXPECT_EQ(finding.hint, "Look at the photos.");
}

TEST(JudgeTest, AnIntervalThatHoldsTheTargetIsTooClose) {
    const auto finding = judge_one(quick_pages, test::example_design(),
                                   {slow_recording(400ms), slow_recording(495ms), slow_recording(590ms)});
    EXPECT_EQ(finding.judgement, Judgement::TooClose);
}

TEST(JudgeTest, OneRunHasAnIntervalToo) {
    // One page in ten is slow, so the 95th percentile of 600 lies among the slow ones, well inside.
    const auto sure = judge_one(quick_pages, test::example_design(), {slow_recording(450ms)});
    ASSERT_TRUE(sure.bounds);
    EXPECT_GT(sure.bounds->low, 400);
    EXPECT_EQ(sure.judgement, Judgement::Met);

    auto sparse = example_run().page_loads(200ms, 200ms).recording();
    auto& browse = sparse.totals.classes.front().response;
    for (int i = 0; i < 30; ++i) browse.record(Duration{900ms}); // 4.8 % of 630: it might have been more than 5 %
    const auto unsure = judge_one(quick_pages, test::example_design(), {sparse});
    EXPECT_EQ(unsure.judgement, Judgement::TooClose);
    EXPECT_LT(unsure.bounds->low, 250);
    EXPECT_GT(unsure.bounds->high, 850);
}

TEST(JudgeTest, BusyCoresAreNamedWithTheirComponentAndTime) {
    const auto recording =
        example_run().page_loads(200ms, 900ms).busy("api", "cores", 1, 0.99, 40s).times("api", 300ms, 50ms).recording();
    const auto finding = judge_one(quick_pages, test::example_design(), {recording});
    EXPECT_EQ(finding.component, ComponentId("api"));
    EXPECT_THAT(finding.cause, HasSubstr("Shop server"));
    EXPECT_THAT(finding.cause, HasSubstr("core"));
    EXPECT_THAT(finding.cause, HasSubstr("0:40"));
    EXPECT_THAT(finding.cause, HasSubstr("300 ms"));
}

TEST(JudgeTest, TheFullDatabaseIsBlamedBeforeTheServerThatWaitsForIt) {
    const auto recording =
        example_run().page_loads(200ms, 900ms).busy("api", "workers", 64, 1.0).busy("db", "cores", 2, 0.99).recording();
    const auto finding = judge_one(quick_pages, test::example_design(), {recording});
    EXPECT_EQ(finding.component, ComponentId("db"));
    EXPECT_THAT(finding.cause, HasSubstr("Order book"));
    EXPECT_THAT(finding.cause, HasSubstr("Shop server filled up behind it"));
}

TEST(JudgeTest, AnEmptyPoolIsNamedByBothItsEnds) {
    auto design = test::example_design();
    find_link(design, "api-db")->parameters["pool_size"] = 2.0;
    const auto recording = example_run(design).page_loads(200ms, 900ms).pool("api-db", 2, 400ms).recording();
    const auto finding = judge_one(quick_pages, design, {recording});
    EXPECT_EQ(finding.component, ComponentId("api"));
    EXPECT_THAT(finding.cause, HasSubstr("Shop server ran out of connections to Order book"));
}

TEST(JudgeTest, QueueingWithoutSaturationIsStillFound) {
    const auto recording =
        example_run().page_loads(200ms, 900ms).busy("db", "cores", 1, 0.75).times("db", 600ms, 100ms).recording();
    const auto finding = judge_one(quick_pages, test::example_design(), {recording});
    EXPECT_EQ(finding.component, ComponentId("db"));
    EXPECT_THAT(finding.cause, HasSubstr("queued at Order book: its one core was 75 % busy"));
}

TEST(JudgeTest, ASlowComponentIsToldFromAFullOne) {
    const auto recording =
        example_run().page_loads(200ms, 900ms).busy("db", "cores", 2, 0.1).times("db", 0ms, 700ms).recording();
    const auto finding = judge_one(quick_pages, test::example_design(), {recording});
    EXPECT_EQ(finding.component, ComponentId("db"));
    EXPECT_THAT(finding.cause, HasSubstr("slow by itself"));
}

TEST(JudgeTest, TheWayIsBlamedWhereNothingWasFull) {
    const auto recording =
        example_run().page_loads(200ms, 900ms).times("api", 0ms, 5ms).times("db", 0ms, 4ms).recording();
    const auto finding = judge_one(quick_pages, test::example_design(), {recording});
    EXPECT_EQ(finding.component, ComponentId("api"));
    EXPECT_THAT(finding.cause, HasSubstr("time went on the way"));
    EXPECT_THAT(finding.cause, HasSubstr("Customers in us-east"));
    EXPECT_THAT(finding.cause, HasSubstr("5 files of 150 kB from Shop server"));
}

TEST(JudgeTest, NothingRunYetMeetsNothingThatIsMeasured) {
    const auto finding = judge_one(quick_pages, test::example_design(), {});
    EXPECT_EQ(finding.judgement, Judgement::Missed);
    EXPECT_EQ(finding.measured, "no page loaded");
    EXPECT_EQ(judge_one(answered, test::example_design(), {}).measured, "nothing was asked");
}

TEST(JudgeTest, NoPageLoadedIsMissedAndTheMissingWayIsTold) {
    auto design = test::example_design();
    design.links.clear();
    const auto recording = example_run(design).failures(ErrorCause::Failed, 600, "users").recording();
    const auto finding = judge_one(quick_pages, design, {recording});
    EXPECT_EQ(finding.judgement, Judgement::Missed);
    EXPECT_EQ(finding.measured, "no page loaded");
    EXPECT_FALSE(finding.value);
    EXPECT_THAT(finding.cause, HasSubstr("finds no way"));
    EXPECT_THAT(finding.cause, HasSubstr("Customers"));
}

TEST(JudgeTest, FailuresAreBlamedOnTheComponentThatCausedThem) {
    const auto recording = example_run().page_loads(200ms, 200ms).failures(ErrorCause::Refused, 50, "db").recording();
    const auto finding = judge_one(answered, test::example_design(), {recording});
    EXPECT_EQ(finding.judgement, Judgement::Missed);
    EXPECT_EQ(finding.component, ComponentId("db"));
    EXPECT_THAT(finding.cause, HasSubstr("Order book refused them"));
}

TEST(JudgeTest, ALostAcknowledgedWriteMissesDurability) {
    const auto recording = example_run().page_loads(200ms, 200ms).writes(60, 3).recording();
    const auto finding = judge_one(stored, test::example_design(), {recording});
    EXPECT_EQ(finding.judgement, Judgement::Missed);
    EXPECT_EQ(finding.measured, "3 of 60 acknowledged writes lost");
    EXPECT_THAT(finding.cause, HasSubstr("Order book"));
    const auto kept = example_run().page_loads(200ms, 200ms).writes(60, 0).recording();
    EXPECT_EQ(judge_one(stored, test::example_design(), {kept}).judgement, Judgement::Met);
}

TEST(JudgeTest, OrdersWithoutADatabaseAreNotStored) {
    auto design = test::example_design();
    design.links.pop_back();
    design.components.pop_back();
    const auto recording = example_run(design).page_loads(200ms, 200ms).recording();
    const auto finding = judge_one(stored, design, {recording});
    EXPECT_EQ(finding.judgement, Judgement::Missed);
    EXPECT_EQ(finding.measured, "not stored");
    EXPECT_THAT(finding.cause, HasSubstr("Shop server"));
}

TEST(JudgeTest, TheDearestComponentIsNamedWhereTheBudgetBreaks) {
    auto design = test::example_design();
    find_component(design, "db")->parameters["cores"] = 16.0;
    const auto finding = judge_one(cheap, design, {slow_recording(200ms)});
    EXPECT_EQ(finding.judgement, Judgement::Missed);
    EXPECT_EQ(finding.component, ComponentId("db"));
    EXPECT_THAT(finding.cause, HasSubstr("Order book costs most"));
    EXPECT_EQ(judge_one(cheap, test::example_design(), {slow_recording(200ms)}).judgement, Judgement::Met);
}

TEST(JudgeTest, AvailabilityNamesTheWorstPart) {
    auto design = test::example_design();
    find_component(design, "api")->parameters["mttr"] = std::string("24 h");
    const auto finding = judge_one(open, design, {slow_recording(200ms)});
    EXPECT_EQ(finding.judgement, Judgement::Missed);
    EXPECT_EQ(finding.component, ComponentId("api"));
    EXPECT_THAT(finding.cause, HasSubstr("Shop server alone is down"));
    EXPECT_EQ(judge_one(open, test::example_design(), {slow_recording(200ms)}).judgement, Judgement::Met);
}

/// The example with a balancer, a cache and a crowd of instances that nothing needs.
Design crowded_design() {
    auto design = test::example_design();
    const RegionId home("home");
    design.components.push_back({"balancer", "load-balancer", "Front door", home, {}, {}});
    design.components.push_back({"cache", "redis", "Quick shelf", home, {}, {}});
    find_link(design, "users-api")->to = "balancer";
    design.links.push_back({"balancer-api", "balancer", "api", {}});
    design.links.push_back({"api-cache", "api", "cache", {}});
    find_component(design, "api")->parameters["instances"] = 4.0;
    find_component(design, "db")->parameters["cores"] = 16.0;
    return design;
}

Recording bored_recording(const Design& design) {
    return example_run(design)
        .page_loads(200ms, 200ms)
        .busy("api", "cores", 8, 0.02)
        .busy("db", "cores", 16, 0.01)
        .times("api", 0ms, 5ms)
        .times("db", 0ms, 4ms)
        .recording();
}

TEST(JudgeTest, OverEngineeringNamesWhatIsNotNeeded) {
    const auto design = crowded_design();
    const auto finding = judge_one(small, design, {bored_recording(design)});
    EXPECT_EQ(finding.judgement, Judgement::Missed);
    EXPECT_THAT(finding.cause, HasSubstr("Front door and Quick shelf are not needed"));
    EXPECT_EQ(judge_one(small, test::example_design(), {slow_recording(200ms)}).judgement, Judgement::Met);
}

TEST(JudgeTest, AdviceSaysWhatToDropAndWhatItSaves) {
    const auto design = crowded_design();
    const auto challenge = test::example_challenge({small});
    const std::vector recordings{bored_recording(design)};
    const auto advice = judge(design, challenge, test::example_options(), recordings).advice;
    EXPECT_THAT(advice, testing::Contains(HasSubstr("Drop Front door")));
    EXPECT_THAT(advice, testing::Contains(HasSubstr("Drop Quick shelf")));
    EXPECT_THAT(advice, testing::Contains(HasSubstr("Run Shop server with 1 instance instead of 4")));
    EXPECT_THAT(advice, testing::Contains(HasSubstr("Give Order book 1 core instead of 16")));
    EXPECT_THAT(advice.back(), HasSubstr("the reference costs"));
    for (const auto& sentence : advice) EXPECT_THAT(sentence, HasSubstr("USD a month")) << sentence;
}

TEST(JudgeTest, AdviceKeepsTheInstancesThatTheLoadNeeds) {
    auto design = crowded_design();
    const auto recording = example_run(design)
                               .page_loads(200ms, 200ms)
                               .busy("api", "cores", 8, 0.6)
                               .busy("db", "cores", 16, 0.6)
                               .times("api", 0ms, 5ms)
                               .recording();
    const auto challenge = test::example_challenge({small});
    const std::vector recordings{recording};
    const auto verdict = judge(design, challenge, test::example_options(), recordings);
    EXPECT_THAT(verdict.advice, Not(testing::Contains(HasSubstr("Shop server"))));
    EXPECT_THAT(verdict.findings.at(0).cause, Not(HasSubstr("Front door")));
}

TEST(JudgeTest, ADesignAtTheReferencesCostGetsNoAdvice) {
    const auto challenge = test::example_challenge({small});
    const std::vector recordings{slow_recording(200ms)};
    EXPECT_TRUE(judge(test::example_design(), challenge, test::example_options(), recordings).advice.empty());
}

TEST(JudgeTest, OffloadIsTheShareThatTheCdnHolds) {
    auto design = test::example_design();
    design.components.push_back({"edge", "cdn", "Photo shelf", {}, {}, {}});
    find_link(design, "users-api")->to = "edge";
    design.links.push_back({"edge-api", "edge", "api", {}});
    const auto finding_with = [&](std::uint64_t hits) {
        return judge_one(offload, design,
                         {example_run(design).page_loads(200ms, 200ms).hits("edge", 3600, hits).recording()});
    };
    EXPECT_EQ(finding_with(2880).judgement, Judgement::Met);
    EXPECT_EQ(finding_with(2880).measured, "80 %");
    const auto missed = finding_with(1000);
    EXPECT_EQ(missed.judgement, Judgement::Missed);
    EXPECT_THAT(missed.cause, HasSubstr("Photo shelf"));
}

TEST(JudgeTest, WithoutACdnTheServerThatAnswersInsteadIsNamed) {
    const auto finding = judge_one(offload, test::example_design(), {slow_recording(200ms)});
    EXPECT_EQ(finding.judgement, Judgement::Missed);
    EXPECT_THAT(finding.cause, HasSubstr("There is no CDN"));
    EXPECT_EQ(finding.component, ComponentId("api"));
}

TEST(VerdictTest, PassesOnlyWhereEveryConstraintIsMet) {
    const auto challenge = test::example_challenge({quick_pages, cheap});
    const std::vector quick{slow_recording(300ms)};
    const auto passed = judge(test::example_design(), challenge, test::example_options(), quick);
    EXPECT_TRUE(passed.passed);
    EXPECT_EQ(headline(passed), "Met: all 2 constraints.");
    const std::vector slow{slow_recording(900ms)};
    const auto missed = judge(test::example_design(), challenge, test::example_options(), slow);
    EXPECT_FALSE(missed.passed);
    EXPECT_EQ(headline(missed), "Missed 1 of 2 constraints.");
}

TEST(VerdictTest, DocumentHasEveryFindingAndTheResult) {
    const auto challenge = test::example_challenge({quick_pages, cheap});
    const std::vector recordings{slow_recording(900ms)};
    const auto text = write_verdict(judge(test::example_design(), challenge, test::example_options(), recordings));
    ASSERT_TRUE(text.ends_with('\n'));
    const auto json = nlohmann::json::parse(text);
    EXPECT_EQ(json.at("format"), "tiers.verdict");
    EXPECT_EQ(json.at("passed"), false);
    ASSERT_EQ(json.at("constraints").size(), 2);
    const auto& first = json.at("constraints").at(0);
    EXPECT_EQ(first.at("id"), "page-load");
    EXPECT_EQ(first.at("judgement"), "missed");
    EXPECT_EQ(first.at("component"), "api");
    EXPECT_GT(first.at("value").get<double>(), 500);
    EXPECT_EQ(first.at("limit"), 500);
    EXPECT_EQ(json.at("constraints").at(1).at("judgement"), "met");
    EXPECT_EQ(json.at("result").at("format"), "tiers.result");
}

} // namespace
} // namespace tiers
