#include "core/demo/demonstration.h"
#include "core/grading/incident.h"
#include "core/simulation/engine.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <nlohmann/json.hpp>

#include <algorithm>

namespace tiers::test {
namespace {

using testing::HasSubstr;

/// What a shipped demonstration's variant shows in a run.
std::vector<Incident> incidents_of(const std::string& demonstration, const std::string& variant) {
    const auto demo = load_demonstration(TIERS_SOURCE_DIR "/challenges/" + demonstration);
    EXPECT_TRUE(demo);
    const auto* chosen = find_variant(*demo.value, variant);
    EXPECT_NE(chosen, nullptr) << variant;
    const auto scenario = scenario_of(*chosen);
    const auto recording = run(compile(scenario).model, options_of(*demo.value, 1));
    return find_incidents(scenario, {}, recording);
}

const IncidentStep* step_about(const Incident& incident, IncidentStepKind kind, std::string_view words) {
    const auto found = std::ranges::find_if(incident.steps, [&](const IncidentStep& step) {
        return step.kind == kind && step.sentence.text().find(words) != std::string::npos;
    });
    return found == incident.steps.end() ? nullptr : &*found;
}

bool is_in_order(const Incident& incident) {
    return std::ranges::is_sorted(incident.steps, {},
                                  [](const IncidentStep& step) { return step.at - step.at % std::chrono::seconds(1); });
}

TEST(Incidents, ARetryStormIsToldFromItsCauseToWhatKeepsItGoing) {
    const auto found = incidents_of("retry-storm", "none");
    ASSERT_EQ(found.size(), 1U);
    const auto& incident = found[0];
    EXPECT_TRUE(is_in_order(incident));
    EXPECT_TRUE(incident.noticed);
    EXPECT_FALSE(incident.until);
    EXPECT_EQ(incident.steps[0].sentence, "Price service was slow, until 0:40.");
    EXPECT_EQ(incident.steps[0].at, std::chrono::seconds(30));
    const auto* full = step_about(incident, IncidentStepKind::Filled, "Price service was full: all 10 cores were busy");
    const auto* retries = step_about(incident, IncidentStepKind::GaveUp, "API server called Price service again");
    const auto* users = step_about(incident, IncidentStepKind::Noticed, "most because they took too long");
    ASSERT_TRUE(full && retries && users);
    EXPECT_LT(full, retries);
    EXPECT_LT(retries, users);
    EXPECT_EQ(full->component, ComponentId("prices"));
    EXPECT_THAT(incident.steps.back().sentence, HasSubstr("it kept itself going"));
}

TEST(Incidents, WithARetryBudgetItIsOverAfterTheQueueIsWorkedOff) {
    const auto found = incidents_of("retry-storm", "budget");
    ASSERT_EQ(found.size(), 1U);
    ASSERT_TRUE(found[0].until);
    EXPECT_GT(*found[0].until, std::chrono::seconds(45));
    EXPECT_LT(*found[0].until, std::chrono::seconds(100));
    EXPECT_EQ(step_about(found[0], IncidentStepKind::GaveUp, "again and again"), nullptr);
    EXPECT_THAT(found[0].steps.back().sentence, HasSubstr("worked off"));
}

TEST(Incidents, ALostCacheFloodsTheDatabaseBehindIt) {
    const auto found = incidents_of("redis-outage", "none");
    ASSERT_EQ(found.size(), 1U);
    EXPECT_TRUE(is_in_order(found[0]));
    const auto* calls = step_about(found[0], IncidentStepKind::GaveUp, "Calls from API server to Redis");
    const auto* flood = step_about(found[0], IncidentStepKind::Filled, "Postgres got up to");
    const auto* full = step_about(found[0], IncidentStepKind::Filled, "Postgres was full");
    ASSERT_TRUE(calls && flood && full);
    EXPECT_LT(calls, flood) << "calls to what broke come before what they led to";
    EXPECT_LT(flood, full);
    EXPECT_TRUE(step_about(found[0], IncidentStepKind::Filled, "hit ratio of Redis"));
}

TEST(Incidents, AQueueKeepsWhatItsConsumersCannotDo) {
    const auto calls = incidents_of("queue-or-calls", "calls");
    const auto queue = incidents_of("queue-or-calls", "queue");
    ASSERT_EQ(calls.size(), 2U);
    ASSERT_EQ(queue.size(), 2U);
    EXPECT_TRUE(calls[0].noticed);
    EXPECT_EQ(calls[0].until, std::chrono::seconds(180));
    EXPECT_FALSE(queue[0].noticed);
    EXPECT_EQ(queue[0].headline, "Email was down: users noticed nothing");
    EXPECT_EQ(queue[0].steps.back().sentence, "Users noticed nothing of it.");
    EXPECT_TRUE(step_about(queue[0], IncidentStepKind::Filled, "Order events kept what its consumers could not do"));
}

TEST(Incidents, AnOutageSoonAfterTheWarmUpIsNoticedAlsoWhereMostOfTheRunIsAmiss) {
    const auto demo = load_demonstration(TIERS_SOURCE_DIR "/challenges/redis-outage");
    ASSERT_TRUE(demo);
    auto scenario = scenario_of(*find_variant(*demo.value, "none"));
    auto options = options_of(*demo.value, 1);
    Fault outage;
    outage.kind = FaultKind::Outage;
    outage.target = "api";
    outage.at = options.warmup + std::chrono::seconds(1);
    outage.lasting = options.duration;
    scenario.faults = {outage};
    const auto recording = run(compile(scenario).model, options);
    const auto found = find_incidents(scenario, {}, recording);
    ASSERT_EQ(found.size(), 1U);
    EXPECT_TRUE(found[0].noticed);
}

TEST(Incidents, ACalmRunHasNone) {
    EXPECT_TRUE(incidents_of("cache-stampede", "refresh-ahead").empty());
    EXPECT_EQ(incidents_text({}), "Nothing went wrong that users would have noticed.\n");
    EXPECT_TRUE(find_incidents({}, {}, {}).empty());
}

TEST(Incidents, AreWrittenAsADocument) {
    const auto document = nlohmann::json::parse(write_incidents(incidents_of("queue-or-calls", "queue")));
    EXPECT_EQ(document["format"], "tiers.incidents");
    ASSERT_EQ(document["incidents"].size(), 2U);
    EXPECT_EQ(document["incidents"][0]["from_s"], 60);
    EXPECT_EQ(document["incidents"][0]["noticed"], false);
    EXPECT_EQ(document["incidents"][0]["steps"][0]["kind"], "broke");
    EXPECT_EQ(document["incidents"][0]["steps"][0]["component"], "email");
}

} // namespace
} // namespace tiers::test
