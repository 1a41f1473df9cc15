#include "tests/core/simulation/example_runs.h"

#include <algorithm>

namespace tiers::test {
namespace {

Recording traced_run(const Scenario& scenario, Duration duration) {
    const auto compilation = compile(scenario);
    for (const auto& problem : compilation.problems) ADD_FAILURE() << describe(problem);
    auto options = options_of(duration);
    options.trace_every = 1;
    return compilation.model ? run(compilation.model, options) : Recording{};
}

/// How long each span of this kind took that has ended, the shortest first.
std::vector<double> span_lengths(const Recording& r, SpanKind kind, bool failed = false) {
    std::vector<double> result;
    for (const auto& span : r.spans)
        if (span.kind == kind && span.ended && span.failed == failed) result.push_back(seconds(span.end - span.start));
    std::ranges::sort(result);
    return result;
}

TEST(Timeout, HoldsForEachAttempt) {
    auto scenario = calling(
        20, "1 ms", {{"timeout", "100 ms"}, {"retries", 2.0}, {"backoff", "50 ms"}, {"backoff_jitter", "none"}});
    scenario.design.components[1].parameters["service_time"] = std::string{"0 ms"};
    scenario.faults = {fault(FaultKind::Hang, "backend", 0_s)};
    const auto r = traced_run(scenario, 30_s);
    const auto requests = span_lengths(r, SpanKind::Request, true);
    ASSERT_GT(requests.size(), 500U);
    // Three times the timeout, and 50 ms and 100 ms between.
    EXPECT_NEAR(requests.front(), 0.450, 1e-9);
    EXPECT_NEAR(requests.back(), 0.450, 1e-9);
    EXPECT_EQ(errors(r, ErrorCause::Timeout), requests.size());
}

TEST(Retries, AreSpreadAsTheirJitterSays) {
    const auto waits = [](const std::string& jitter) {
        auto scenario = calling(200, "0 ms", {{"retries", 1.0}, {"backoff", "100 ms"}, {"backoff_jitter", jitter}});
        auto wrong = fault(FaultKind::Errors, "backend", 0_s);
        wrong.rate = 0.5;
        scenario.faults = {wrong};
        return span_lengths(traced_run(scenario, 60_s), SpanKind::RetryWait);
    };
    const auto at_share = [](const std::vector<double>& sorted, double share) {
        return sorted.at(static_cast<std::size_t>(share * static_cast<double>(sorted.size() - 1)));
    };
    const auto none = waits("none"), full = waits("full"), equal = waits("equal");
    EXPECT_EQ(none.front(), 0.1);
    EXPECT_EQ(none.back(), 0.1);
    for (const double share : {0.0, 0.1, 0.25, 0.5, 0.75, 0.9, 1.0}) {
        EXPECT_NEAR(at_share(full, share), 0.1 * share, 0.003) << share;
        EXPECT_NEAR(at_share(equal, share), 0.05 + 0.05 * share, 0.0015) << share;
    }
}

TEST(Pool, WhoGetsNoConnectionGivesUpWhenItsTimeIsOver) {
    auto scenario = calling(50, "1 s", {{"pool_size", 1.0}, {"pool_timeout", "300 ms"}});
    scenario.design.components[1].parameters["service_time"] = std::string{"0 ms"};
    const auto r = traced_run(scenario, 60_s);
    const auto requests = span_lengths(r, SpanKind::Request, true);
    ASSERT_GT(requests.size(), 2000U);
    EXPECT_NEAR(requests.front(), 0.3, 1e-9);
    EXPECT_NEAR(requests.back(), 0.3, 1e-9);
    EXPECT_EQ(errors(r, ErrorCause::PoolTimeout), requests.size());
}

/// Two callers behind a balancer that takes turns.
Scenario two_callers(double per_second, const std::string& service_time, const Given& to_backend) {
    auto scenario = calling(per_second, service_time, to_backend);
    scenario.design.components[1].parameters["instances"] = 2.0;
    scenario.design.components.push_back(component("lb", "load-balancer"));
    scenario.design.links[0] = link("users", "lb");
    scenario.design.links.push_back(link("lb", "api"));
    return scenario;
}

TEST(Pool, EachCallingInstanceHasItsOwn) {
    const auto r = run_of(two_callers(300, "100 ms", {{"pool_size", 5.0}, {"pool_timeout", "200 ms"}}), 40_s, 5_s);
    EXPECT_NEAR(static_cast<double>(r.totals.total.ok) / 35, 100, 1) << "ten connections, 100 ms each";
}

TEST(Breaker, EachCallingInstanceHasItsOwn) {
    auto scenario = two_callers(200, "1 ms",
                                {{"circuit_breaker.failure_rate", "100 %"},
                                 {"circuit_breaker.window", 20.0},
                                 {"circuit_breaker.minimum_calls", 20.0},
                                 {"circuit_breaker.open_for", "100 s"}});
    scenario.faults = {fault(FaultKind::Outage, "backend", 0_s)};
    EXPECT_EQ(errors(run_of(scenario, 20_s), ErrorCause::Refused), 2 * 20U) << "each finds out for itself";
}

TEST(Abandoned, AWriteThatItsCallerGaveUpOnIsMadeAllTheSame) {
    // Every edit takes the database 200 ms, and the server waits for 50 ms. What its cache holds is old by then, as
    // nobody came back to remove it.
    Scenario scenario;
    scenario.design.components = {
        component("users", "users"),
        component("api", "api-server", {{"cores", 64.0}, {"workers", 1000.0}, {"service_time", "0 ms"}}),
        component("cache", "redis"),
        component("db", "postgres", {{"cores", 64.0}, {"write_time", "200 ms"}, {"read_time", "1 ms"}})};
    scenario.design.links = {link("users", "api"), link("api", "cache", {{"ttl", "1 h"}}),
                             link("api", "db", {{"timeout", "50 ms"}, {"pool_size", 60.0}})};
    auto view = plain_class("view", 0.9), edit = plain_class("edit", 0.1);
    view.data = edit.data = "page";
    view.cacheable = edit.cacheable = true;
    edit.operation = Operation::Write;
    scenario.workload = open_workload(100, {view, edit});
    const auto r = run_of(scenario, 60_s);
    EXPECT_EQ(r.totals.classes[1].ok, 0U);
    EXPECT_GT(r.totals.components[at(r, "db")].completions, r.totals.classes[1].offered - 10);
    EXPECT_GT(r.totals.max_staleness_seconds, 50);
    EXPECT_GT(r.totals.stale_reads, 4500U);
}

TEST(Abandoned, WorkHoldsItsConnectionAtTheCalleeUntilItIsDone) {
    // A query takes a second and its caller waits for a tenth: the caller's pool has its place again, and the database
    // has one connection of thirty less for the rest of the second.
    Scenario scenario;
    scenario.design.components = {
        component("users", "users"),
        component("api", "api-server", {{"cores", 64.0}, {"workers", 1000.0}, {"service_time", "0 ms"}}),
        component("db", "postgres", {{"cores", 64.0}, {"max_connections", 30.0}, {"read_time", "1 s"}})};
    scenario.design.links = {link("users", "api"), link("api", "db", {{"timeout", "100 ms"}, {"pool_size", 60.0}})};
    scenario.workload = open_workload(200, {plain_class()});
    const auto r = run_of(scenario, 65_s, 5_s);
    EXPECT_EQ(r.totals.total.ok, 0U);
    EXPECT_NEAR(static_cast<double>(errors(r, ErrorCause::Timeout)) / 60, 30, 0.6);
    EXPECT_NEAR(static_cast<double>(errors(r, ErrorCause::Refused)) / 60, 170, 8);
}

} // namespace
} // namespace tiers::test
