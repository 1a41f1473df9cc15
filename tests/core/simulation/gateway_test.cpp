#include "core/simulation/token_buckets.h"
#include "tests/validation/scenarios.h"

#include <gtest/gtest.h>

namespace tiers::test {
namespace {

Recording run_gateway(const Scenario& scenario, Duration duration) {
    return replicate(scenario, duration, {}, 1).at(0);
}

std::uint64_t limited(const TrafficSample& sample) {
    return sample.errors[static_cast<std::size_t>(ErrorCause::RateLimited)];
}

/// Users → gateway → API.
Scenario gated(double per_second, const Given& gate) {
    Scenario scenario;
    scenario.design.components = {
        component("users", "users"), component("gate", "api-gateway", gate),
        component("api", "api-server", {{"cores", 100.0}, {"workers", 1000.0}, {"service_time", "1 ms"}})};
    scenario.design.links = {link("users", "gate"), link("gate", "api")};
    scenario.workload = open_workload(per_second, {plain_class()});
    return scenario;
}

TEST(TokenBuckets, AreFullAtTheStartAndFillAtTheirRate) {
    TokenBuckets buckets{{10, 3}, 2};
    for (int i = 0; i < 3; ++i) EXPECT_TRUE(buckets.take(0, 0)) << i;
    EXPECT_FALSE(buckets.take(0, 0));
    EXPECT_TRUE(buckets.take(1, 0)); // each has its own tokens
    EXPECT_FALSE(buckets.take(0, 99'999'999));
    EXPECT_TRUE(buckets.take(0, 100'000'000));
    EXPECT_FALSE(buckets.take(0, 100'000'000));
    // After a long quiet time it holds its burst, no more.
    for (int i = 0; i < 3; ++i) EXPECT_TRUE(buckets.take(0, 60'000'000'000)) << i;
    EXPECT_FALSE(buckets.take(0, 60'000'000'000));
}

TEST(TokenBuckets, OfRateZeroLetNothingThrough) {
    TokenBuckets buckets{{0, 5}, 1};
    EXPECT_FALSE(buckets.take(0, 1'000'000'000));
}

TEST(Gateway, LetsItsRateThroughAndItsBurst) {
    const auto recording = run_gateway(gated(500, {{"rate_limit", "100 /s"}, {"burst", 50.0}}), 60_s);
    EXPECT_NEAR(static_cast<double>(recording.totals.total.ok), 100 * 60 + 50, 2);
    EXPECT_EQ(recording.totals.total.ok + limited(recording.totals.total), recording.totals.total.offered);
    // Nothing that was turned away reached the server.
    EXPECT_EQ(recording.totals.components[at(recording, "api")].arrivals, recording.totals.total.ok);
}

TEST(Gateway, TakesItsTimeToAuthenticate) {
    const auto recording = run_gateway(gated(50, {{"auth_time", "7 ms"}}), 20_s);
    EXPECT_NEAR(recording.totals.total.response.mean_seconds(), 0.008, 1e-4);
    EXPECT_NEAR(recording.totals.components[at(recording, "gate")].service.mean_seconds(), 0.007, 1e-4);
}

TEST(Gateway, AnAbusiveClientIsHeldBackAndTheOthersAreNot) {
    auto scenario = gated(50, {{"client_rate_limit", "100 /min"}, {"burst", 20.0}});
    scenario.design.components[0].parameters["population"] = std::string{"all"};
    scenario.design.components.push_back(component("script", "users", {{"population", "script"}}));
    scenario.design.links.push_back(link("script", "gate"));
    Population script;
    script.id = "script";
    script.demand = RateDemand{Rate{500}};
    script.clients = 1;
    scenario.workload.populations.push_back(script);
    const auto recording = run_gateway(scenario, 120_s);
    const auto& people = recording.totals.populations[0];
    EXPECT_EQ(people.ok, people.offered);
    EXPECT_NEAR(static_cast<double>(recording.totals.populations[1].ok), 200 + 20, 2);
    EXPECT_GT(limited(recording.totals.populations[1]), 50'000U);
}

TEST(Gateway, ConcurrentUsersAreClientsOneByOne) {
    auto scenario = gated(0, {{"client_rate_limit", "1 /s"}, {"burst", 1.0}});
    scenario.workload = closed_workload(10, Constant{100_ms}, {plain_class()});
    const auto recording = run_gateway(scenario, 60_s);
    EXPECT_NEAR(static_cast<double>(recording.totals.total.ok), 10 * 60, 15);
}

TEST(Gateway, SpreadsAClassOverTheServersThatAnswerItByWeight) {
    auto scenario = gated(300, {});
    scenario.design.components.push_back(component("other", "api-server", {{"service_time", "1 ms"}}));
    scenario.design.links.push_back(link("gate", "other", {{"weight", 2.0}}));
    const auto recording = run_gateway(scenario, 30_s);
    const auto arrivals = [&](const char* id) {
        return static_cast<double>(recording.totals.components[at(recording, id)].arrivals);
    };
    EXPECT_NEAR(arrivals("other"), 2 * arrivals("api"), 2);
    EXPECT_EQ(recording.totals.total.ok, recording.totals.total.offered);
}

TEST(Gateway, SendsEachClassToItsServer) {
    auto scenario = gated(200, {});
    scenario.workload.classes = {plain_class("read", 0.75), plain_class("edit", 0.25)};
    scenario.design.components.push_back(component("editor", "api-server", {{"service_time", "1 ms"}}));
    scenario.design.links[1].parameters["classes"] = std::vector<std::string>{"read"};
    scenario.design.links.push_back(link("gate", "editor", {{"classes", std::vector<std::string>{"edit"}}}));
    const auto recording = run_gateway(scenario, 30_s);
    EXPECT_EQ(recording.totals.components[at(recording, "editor")].arrivals, recording.totals.classes[1].offered);
    EXPECT_EQ(recording.totals.components[at(recording, "api")].arrivals, recording.totals.classes[0].offered);
}

/// Users → API → external service.
Scenario paying(double per_second, const Given& pay) {
    auto scenario = gated(per_second, {});
    scenario.design.components[1] = component("pay", "external-service", pay);
    scenario.design.links = {link("users", "api"), link("api", "pay")};
    return scenario;
}

TEST(ExternalService, ErrsAtItsRate) {
    const auto recording = run_gateway(paying(200, {{"service_time", "20 ms"}, {"error_rate", "10 %"}}), 100_s);
    const auto& total = recording.totals.total;
    const auto failed = total.errors[static_cast<std::size_t>(ErrorCause::Failed)];
    EXPECT_NEAR(static_cast<double>(failed) / static_cast<double>(total.offered), 0.1, 0.01);
}

TEST(ExternalService, DoesSoMuchAtOnceAndNoMore) {
    // Four at a time, 100 ms each: 40 a second of the 80 that come.
    const auto recording = run_gateway(paying(80, {{"service_time", "100 ms"}, {"concurrency", 4.0}}), 60_s);
    EXPECT_NEAR(static_cast<double>(recording.totals.components[at(recording, "pay")].completions) / 60, 40, 1);
}

TEST(ExternalService, RefusesWhatIsAboveItsLimit) {
    const auto recording = run_gateway(paying(200, {{"service_time", "20 ms"}, {"rate_limit", "50 /s"}}), 60_s);
    EXPECT_NEAR(static_cast<double>(recording.totals.total.ok), 50 * 61, 5);
    EXPECT_GT(limited(recording.totals.total), 8000U);
}

} // namespace
} // namespace tiers::test
