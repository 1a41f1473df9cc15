#include "core/simulation/circuit_breaker.h"
#include "tests/core/simulation/example_runs.h"

#include <cmath>

namespace tiers::test {
namespace {

Fault errors_of(std::string target, double rate, Duration at = {}, std::optional<Duration> lasting = std::nullopt) {
    auto result = fault(FaultKind::Errors, std::move(target), at, lasting);
    result.rate = rate;
    return result;
}

double share(std::uint64_t part, std::uint64_t whole) {
    return static_cast<double>(part) / static_cast<double>(whole);
}

TEST(Retries, GoToTheCallThatFailedUntilTheirNumberIsUsedUp) {
    auto scenario = calling(500, "1 ms", {{"retries", 2.0}, {"backoff", "1 ms"}});
    scenario.faults = {errors_of("backend", 0.5)};
    const auto r = run_of(scenario, 100_s);
    const auto requests = r.totals.total.offered;
    // Three attempts fail with 1/8; attempts per request are 1 + 1/2 + 1/4.
    EXPECT_NEAR(share(errors(r, ErrorCause::Failed), requests), 0.125, 0.008);
    EXPECT_NEAR(share(r.totals.components[at(r, "backend")].arrivals, requests), 1.75, 0.02);
    EXPECT_NEAR(share(r.totals.links[link_at(r, "api-backend")].retries, requests), 0.75, 0.02);
    EXPECT_NEAR(share(r.totals.components[at(r, "api")].arrivals, requests), 1, 0.001)
        << "the API itself is asked once";
}

TEST(Retries, WaitTwiceAsLongEachTime) {
    auto scenario = calling(50, "1 ms", {{"retries", 3.0}, {"backoff", "100 ms"}, {"backoff_jitter", "none"}});
    scenario.design.components[1].parameters["service_time"] = std::string{"0 ms"};
    scenario.workload.populations[0].arrivals = ConstantArrivals{};
    scenario.faults = {errors_of("backend", 1.0, 0_s, 1_s)};
    const auto r = run_of(scenario, 10_s);
    // The last of four attempts begins 100 + 200 + 400 ms after the first, and 3 × 1 ms of work later: who asks every
    // 20 ms before 297 ms fails.
    EXPECT_EQ(errors(r, ErrorCause::Failed), 14U);
}

TEST(Retries, FullJitterSpreadsAndEqualJitterKeepsHalf) {
    const auto mean_wait = [](const std::string& jitter) {
        auto scenario = calling(200, "0 ms", {{"retries", 1.0}, {"backoff", "100 ms"}, {"backoff_jitter", jitter}});
        scenario.design.components[1].parameters["service_time"] = std::string{"0 ms"};
        scenario.faults = {errors_of("backend", 0.5)};
        const auto r = run_of(scenario, 100_s);
        // Of the successes a third needed a retry (0.25 of 0.75), and waited for it.
        return r.totals.total.response.mean_seconds() * 3;
    };
    EXPECT_NEAR(mean_wait("none"), 0.100, 0.004);
    EXPECT_NEAR(mean_wait("full"), 0.050, 0.003);
    EXPECT_NEAR(mean_wait("equal"), 0.075, 0.004);
}

TEST(Retries, ABudgetLimitsThemToItsShare) {
    auto scenario = calling(500, "1 ms", {{"retries", 5.0}, {"backoff", "1 ms"}, {"retry_budget", "10 %"}});
    scenario.faults = {errors_of("backend", 1.0)};
    const auto r = run_of(scenario, 60_s);
    const auto& meter = r.totals.links[link_at(r, "api-backend")];
    EXPECT_NEAR(share(meter.retries, r.totals.total.offered), 0.1, 0.002);
}

TEST(Retries, ABalancerTriesAnotherInstance) {
    Scenario scenario;
    scenario.design.components = {component("users", "users"), component("lb", "load-balancer"),
                                  component("api", "api-server", {{"instances", 2.0}, {"service_time", "1 ms"}})};
    scenario.design.links = {link("users", "lb"), link("lb", "api", {{"retries", 1.0}, {"backoff", "0 ms"}})};
    scenario.workload = open_workload(100, {plain_class()});
    auto dead = fault(FaultKind::Outage, "api", 10_s, 5_s);
    dead.instance = 0;
    scenario.faults = {dead};
    const auto r = run_of(scenario, 30_s);
    // Only what was under way at the instance when it died could fail, and that was tried again elsewhere too.
    EXPECT_EQ(all_errors(r.totals.total), 0U);
    EXPECT_GT(r.totals.links[link_at(r, "lb-api")].retries, 100U);
}

TEST(Abandoned, WorkIsServedToItsEndOrDroppedAsTheLinkSays) {
    const auto completions = [](const std::string& abandoned) {
        // One core, 100 ms a call, 20 calls/s: twice what it can do, and callers who give up after 300 ms.
        const auto scenario = calling(20, "100 ms", {{"timeout", "300 ms"}, {"abandoned", abandoned}},
                                      {{"cores", 1.0}, {"workers", 10000.0}});
        const auto r = run_of(scenario, 120_s, 20_s);
        EXPECT_GT(errors(r, ErrorCause::Timeout), 0U);
        return r.totals.total.ok;
    };
    EXPECT_LT(completions("continue"), 30U) << "the queue grows without end, and every answer comes too late";
    EXPECT_GT(completions("cancel"), 300U) << "what waits is dropped in time for others";
}

TEST(Abandoned, CancellingReachesWhatTheWorkHadAskedOfOthers) {
    auto scenario = calling(20, "1 ms", {{"timeout", "50 ms"}, {"abandoned", "cancel"}});
    scenario.design.components.push_back(component("db", "postgres", {{"cores", 1.0}, {"read_time", "100 ms"}}));
    scenario.design.links.push_back(link("backend", "db", {{"abandoned", "cancel"}, {"timeout", "10 s"}}));
    const auto r = run_of(scenario, 60_s);
    EXPECT_EQ(r.totals.total.ok, 0U);
    // The database works for 50 ms on each call that reaches a core and then is told to stop: it keeps up.
    EXPECT_EQ(r.totals.components[at(r, "db")].completions, 0U);
    EXPECT_LT(r.windows.back().components[at(r, "db")].queue, 3);
    EXPECT_LT(r.totals.in_flight, 10U);
}

TEST(Breaker, OpensAtItsFailureRateAndTriesAgainAfterItsTime) {
    const BreakerPolicy policy{
        .failure_rate = 0.5, .window_calls = 10, .minimum_calls = 4, .open_for = 100, .trial_calls = 2};
    CircuitBreaker breaker;
    for (int i = 0; i < 3; ++i) breaker.record(policy, true, 0, 1);
    EXPECT_EQ(breaker.state(), CircuitBreaker::State::Closed) << "too few calls to judge by";
    breaker.record(policy, false, 0, 2);
    EXPECT_EQ(breaker.state(), CircuitBreaker::State::Open);
    EXPECT_FALSE(breaker.allows(policy, 101));
    EXPECT_TRUE(breaker.allows(policy, 102));
    EXPECT_TRUE(breaker.allows(policy, 103));
    EXPECT_FALSE(breaker.allows(policy, 104)) << "both trial calls are under way";
    breaker.record(policy, false, 50, 105);
    EXPECT_EQ(breaker.state(), CircuitBreaker::State::HalfOpen) << "that call began before the trial";
    breaker.record(policy, false, 102, 106);
    breaker.record(policy, false, 103, 107);
    EXPECT_EQ(breaker.state(), CircuitBreaker::State::Closed);
}

TEST(Breaker, AFailedTrialOpensItAgain) {
    const BreakerPolicy policy{
        .failure_rate = 0.5, .window_calls = 4, .minimum_calls = 1, .open_for = 100, .trial_calls = 1};
    CircuitBreaker breaker;
    breaker.record(policy, true, 0, 0);
    ASSERT_TRUE(breaker.allows(policy, 100));
    breaker.record(policy, true, 100, 110);
    EXPECT_EQ(breaker.state(), CircuitBreaker::State::Open);
    EXPECT_FALSE(breaker.allows(policy, 209));
    EXPECT_TRUE(breaker.allows(policy, 210));
}

TEST(Breaker, AWindowOfTimeForgetsWhatIsOlder) {
    const BreakerPolicy policy{
        .failure_rate = 0.5, .window_time = 1000, .minimum_calls = 4, .open_for = 100, .trial_calls = 1};
    CircuitBreaker breaker;
    for (int i = 0; i < 3; ++i) breaker.record(policy, true, 0, 10);
    for (int i = 0; i < 8; ++i) breaker.record(policy, false, 1500, 1500);
    EXPECT_EQ(breaker.state(), CircuitBreaker::State::Closed);
    for (int i = 0; i < 7; ++i) breaker.record(policy, true, 1600, 1600);
    EXPECT_EQ(breaker.state(), CircuitBreaker::State::Closed) << "7 of 15";
    breaker.record(policy, true, 1600, 1600);
    EXPECT_EQ(breaker.state(), CircuitBreaker::State::Open);
}

TEST(Breaker, SparesACalleeThatIsDownAndItsDutyCycleIsAsItsTimesSay) {
    auto scenario = calling(200, "1 ms",
                            {{"circuit_breaker.failure_rate", "50 %"},
                             {"circuit_breaker.window", 20.0},
                             {"circuit_breaker.minimum_calls", 20.0},
                             {"circuit_breaker.open_for", "1 s"},
                             {"circuit_breaker.half_open_calls", 5.0}});
    scenario.faults = {fault(FaultKind::Outage, "backend", 10_s, 40_s)};
    const auto r = run_of(scenario, 70_s);
    const auto during = between(r, 11, 50);
    // Open for 1 s, then five trials at 200 calls/s take 20 ms on average (the first ends the wait): 5 of 205 go
    // through.
    const auto passed = errors(during, ErrorCause::Refused);
    EXPECT_NEAR(share(passed, passed + errors(during, ErrorCause::CircuitOpen)), 5.0 / 205, 0.003);
    EXPECT_EQ(all_errors(between(r, 52, 70)), 0U) << "it closes when the callee is back";
    EXPECT_NEAR(r.totals.links[link_at(r, "api-backend")].breaker_open_seconds, 40 * 200.0 / 205, 1.2);
}

TEST(Fallback, TheCallerGoesOnWithoutTheAnswer) {
    auto scenario = calling(100, "1 ms", {{"fallback", true}});
    scenario.faults = {fault(FaultKind::Outage, "backend", 5_s, 5_s)};
    const auto r = run_of(scenario, 20_s);
    EXPECT_EQ(all_errors(r.totals.total), 0U);
    EXPECT_NEAR(static_cast<double>(r.totals.links[link_at(r, "api-backend")].fallbacks), 500, 90);
}

} // namespace
} // namespace tiers::test
