#include "core/simulation/result.h"
#include "tests/core/simulation/example_runs.h"

#include <algorithm>
#include <set>

namespace tiers::test {
namespace {

/// Two populations → balancer → API (with sessions in memory) → cache, database with a replica, a worker behind a
/// queue. Data of the one class may stay in Europe only, and the cache is in America.
Scenario busy_shop() {
    Scenario scenario;
    scenario.design.regions = {{.id = "us", .location = "us-east"}, {.id = "eu", .location = "eu-central"}};
    scenario.design.components = {
        component("people", "users", {{"population", "people"}}),
        component("robots", "users", {{"population", "robots"}}),
        component("lb", "load-balancer", {{"sticky", true}, {"health_check_interval", "1 s"}}),
        component("api", "api-server",
                  {{"instances", 3.0}, {"sessions", "memory"}, {"service_time", "exponential(2 ms)"}}),
        component("cache", "redis"),
        component("db", "postgres",
                  {{"read_time", "exponential(2 ms)"},
                   {"write_time", "exponential(3 ms)"},
                   {"standby", "async"},
                   {"standby_lag", "300 ms"},
                   {"failover_time", "1 s"}}),
        component("copy", "read-replica", {{"lag", "100 ms"}})};
    scenario.design.components[4].region = "us";
    for (const std::size_t i : {3, 5, 6}) scenario.design.components[i].region = "eu";
    scenario.design.links = {link("people", "lb"),
                             link("robots", "lb"),
                             link("lb", "api", {{"timeout", "1 s"}, {"retries", 2.0}, {"backoff", "10 ms"}}),
                             link("api", "cache", {{"timeout", "50 ms"}, {"ttl", "1 s"}}),
                             link("api", "db", {{"timeout", "500 ms"}, {"retries", 1.0}, {"pool_size", 10.0}}),
                             link("api", "copy"),
                             link("db", "copy")};
    auto view = building::cacheable_class(300, ZipfKeys{0.9});
    view.id = "view";
    view.residency = RegionId{"eu"};
    auto own = plain_class("own", 0.5), save = plain_class("save", 0.3);
    own.data = save.data = "profile";
    own.keys = save.keys = 50;
    own.session = true;
    save.operation = Operation::Write;
    scenario.workload = closed_workload(100, Exponential{1_s}, {view, own, save});
    scenario.workload.populations[0].id = "people";
    auto robots = scenario.workload.populations[0];
    robots.id = "robots";
    robots.demand = RateDemand{Rate{60}};
    scenario.workload.populations.push_back(robots);
    return scenario;
}

void expect_same(const TrafficSample& totals, const TrafficSample& windows, const std::string& what) {
    EXPECT_EQ(totals.offered, windows.offered) << what;
    EXPECT_EQ(totals.ok, windows.ok) << what;
    EXPECT_EQ(totals.good, windows.good) << what;
    EXPECT_EQ(totals.errors, windows.errors) << what;
    EXPECT_EQ(totals.response, windows.response) << what;
}

TEST(Recording, TotalsAreTheWindowsAfterTheWarmUp) {
    auto scenario = busy_shop();
    scenario.faults = {fault(FaultKind::Outage, "db", 4_s, 8_s), fault(FaultKind::Hang, "cache", 15_s, 2_s)};
    const auto r = run_of(scenario, 30_s, 10_s);
    ASSERT_EQ(r.windows.size(), 30U) << "the windows of the warm-up are there all the same";
    expect_same(r.totals.total, sum_of(r, 10, r.windows.size(), [](const Window& w) { return w.total; }), "total");
    for (std::size_t c = 0; c < 3; ++c)
        expect_same(r.totals.classes[c], sum_of(r, 10, r.windows.size(), [&](const Window& w) { return w.classes[c]; }),
                    r.classes[c].value);
    for (std::size_t p = 0; p < 2; ++p)
        expect_same(r.totals.populations[p],
                    sum_of(r, 10, r.windows.size(), [&](const Window& w) { return w.populations[p]; }),
                    r.populations[p].value);
    EXPECT_EQ(r.totals.total.offered, r.totals.populations[0].offered + r.totals.populations[1].offered);
    EXPECT_EQ(r.totals.total.ok, r.totals.classes[0].ok + r.totals.classes[1].ok + r.totals.classes[2].ok);
    for (std::size_t c = 0; c < r.components.size(); ++c) {
        ComponentTotals sum;
        for (std::size_t w = 10; w < 30; ++w) {
            const auto& sample = r.windows[w].components[c];
            sum.arrivals += sample.arrivals;
            sum.completions += sample.completions;
            sum.lookups += sample.lookups;
            sum.hits += sample.hits;
        }
        const auto& totals = r.totals.components[c];
        EXPECT_EQ(totals.arrivals, sum.arrivals) << r.components[c].id.value;
        EXPECT_EQ(totals.completions, sum.completions) << r.components[c].id.value;
        EXPECT_EQ(totals.lookups, sum.lookups) << r.components[c].id.value;
        EXPECT_EQ(totals.hits, sum.hits) << r.components[c].id.value;
    }
    for (std::size_t l = 0; l < r.links.size(); ++l) {
        std::uint64_t calls = 0, retries = 0, wrong = 0, counted = 0;
        for (std::size_t w = 10; w < 30; ++w) {
            calls += r.windows[w].links[l].calls;
            retries += r.windows[w].links[l].retries;
            wrong += r.windows[w].links[l].errors;
        }
        for (const auto count : r.totals.links[l].errors) counted += count;
        EXPECT_EQ(r.totals.links[l].calls, calls) << r.links[l].value;
        EXPECT_EQ(r.totals.links[l].retries, retries) << r.links[l].value;
        EXPECT_EQ(counted, wrong) << r.links[l].value;
    }
    EXPECT_GT(r.totals.links[link_at(r, "api-cache")].errors[static_cast<std::size_t>(ErrorCause::Timeout)], 50U);
}

TEST(WarmUp, LeavesNothingOfWhatWentWrongInIt) {
    // All that can go wrong does so in the first 20 s; afterwards nobody writes what others read, nothing fails.
    auto scenario = busy_shop();
    scenario.design.components[6].parameters["lag"] = std::string{"0 ms"};
    scenario.faults = {fault(FaultKind::Outage, "db", 5_s, 5_s), fault(FaultKind::Partition, "db-copy", 5_s, 5_s)};
    auto dead = fault(FaultKind::Outage, "api", 6_s, 4_s);
    dead.instance = 0;
    scenario.faults.push_back(dead);
    const auto all = run_of(scenario, 40_s);
    EXPECT_GT(all_errors(all.totals.total), 0U);
    EXPECT_GT(all.totals.lost_sessions, 0U);
    EXPECT_GT(all.totals.lost_writes, 0U);
    EXPECT_GT(all.totals.read_your_writes_violations, 0U);

    const auto r = run_of(scenario, 40_s, 20_s);
    EXPECT_EQ(all_errors(r.totals.total), 0U);
    EXPECT_EQ(r.totals.lost_sessions, 0U);
    EXPECT_EQ(r.totals.lost_writes, 0U);
    EXPECT_EQ(r.totals.read_your_writes_violations, 0U);
    EXPECT_EQ(r.totals.stale_reads, 0U);
    EXPECT_EQ(r.totals.max_staleness_seconds, 0);
    EXPECT_LE(r.totals.acknowledged_writes, r.totals.classes[2].ok);
    EXPECT_GE(r.totals.acknowledged_writes + 2, r.totals.classes[2].ok);
    EXPECT_LT(r.totals.requests, all.totals.requests * 6 / 10);
    ASSERT_EQ(r.totals.residency.size(), all.totals.residency.size());
    ASSERT_FALSE(r.totals.residency.empty());
    for (std::size_t i = 0; i < r.totals.residency.size(); ++i) {
        EXPECT_EQ(r.totals.residency[i].component, all.totals.residency[i].component);
        EXPECT_LT(r.totals.residency[i].count, all.totals.residency[i].count * 7 / 10);
    }
    for (const auto& link : r.totals.links) EXPECT_EQ(link.retries, 0U);
    for (const auto& component : r.totals.components)
        for (const auto count : component.errors) EXPECT_EQ(count, 0U);
}

TEST(Goodput, IsWhatWasAnsweredWithinASecond) {
    auto scenario = calling(50, "1 ms", {});
    scenario.design.components[1].parameters["service_time"] = std::string{"0 ms"};
    auto quick = plain_class("quick", 0.5), slow = plain_class("slow", 0.5);
    quick.times[ComponentId{"backend"}] = Distribution{Constant{Duration{1_s}}};
    slow.times[ComponentId{"backend"}] = Distribution{Constant{Duration{1_s} + Duration{1_ms}}};
    scenario.workload.classes = {quick, slow};
    scenario.design.components[2].parameters["cores"] = 1000.0;
    const auto r = run_of(scenario, 30_s, 3_s);
    EXPECT_GT(r.totals.classes[1].ok, 400U);
    EXPECT_EQ(r.totals.classes[1].good, 0U);
    EXPECT_EQ(r.totals.classes[0].good, r.totals.classes[0].ok);
    EXPECT_EQ(r.totals.total.good, r.totals.classes[0].ok);
}

TEST(Checkpoint, TwoCopiesWithOneDifferenceAreTheSameUntilItBites) {
    const auto scenario = busy_shop();
    const auto options = options_of(40_s, 2_s);
    Engine engine{compile(scenario).model, options};
    engine.run_until(10_s);
    auto with = engine;
    engine.run_until(20_s);
    with.run_until(20_s);
    EXPECT_EQ(write_series(engine.recording()), write_series(with.recording()));
    auto slow = fault(FaultKind::Slow, "copy", {}, 5_s);
    slow.factor = 20;
    ASSERT_FALSE(with.inject(slow));
    engine.run_until(40_s);
    with.run_until(40_s);
    const auto a = engine.recording(), b = with.recording();
    for (std::size_t w = 0; w < 20; ++w) {
        EXPECT_EQ(a.windows[w].total.response, b.windows[w].total.response) << w;
        for (std::size_t c = 0; c < a.components.size(); ++c)
            EXPECT_EQ(a.windows[w].components[c].arrivals, b.windows[w].components[c].arrivals) << w;
    }
    EXPECT_NE(a.windows[20].total.response, b.windows[20].total.response);
    // The robots, who wait for nobody, come all the same: the traffic is common to both.
    for (std::size_t w = 0; w < 40; ++w)
        EXPECT_EQ(a.windows[w].populations[1].offered, b.windows[w].populations[1].offered) << w;
}

TEST(Traces, NameEachThingThatTimeGoesInto) {
    auto scenario = busy_shop();
    scenario.design.components.push_back(component("dns", "dns", {{"lookup_time", "20 ms"}}));
    scenario.design.links[1] = link("robots", "dns");
    scenario.design.links.push_back(link("dns", "lb"));
    scenario.workload.populations[1].connection = Connection::PerVisit;
    auto& api = scenario.design.components[3].parameters;
    api["workers"] = 2.0;
    api["cores"] = 1.0;
    api["wait_time"] = std::string{"5 ms"};
    scenario.design.links[4].parameters["pool_size"] = 1.0;
    auto wrong = fault(FaultKind::Errors, "db", 0_s);
    wrong.rate = 0.2;
    scenario.faults = {wrong};
    auto options = options_of(20_s);
    options.trace_every = 1;
    const auto r = run(compile(scenario).model, options);
    std::set<SpanKind> kinds;
    std::size_t hits = 0, misses = 0;
    for (const auto& span : r.spans) {
        if (!span.ended) continue;
        kinds.insert(span.kind);
        const auto length = span.end - span.start;
        EXPECT_GE(length.count(), 0);
        if (span.kind == SpanKind::Lookup) {
            EXPECT_EQ(length, Duration{20_ms});
        }
        if (span.kind == SpanKind::OwnWait && r.components[span.component].id == ComponentId{"api"}) {
            EXPECT_EQ(length, Duration{5_ms});
        }
        if (span.kind != SpanKind::Visit || span.failed || r.links[span.link] != LinkId{"api-cache"}) continue;
        ++(span.missed ? misses : hits);
    }
    for (const auto kind :
         {SpanKind::Request, SpanKind::Visit, SpanKind::Lookup, SpanKind::Network, SpanKind::WorkerWait,
          SpanKind::CoreWait, SpanKind::Service, SpanKind::OwnWait, SpanKind::PoolWait, SpanKind::RetryWait})
        EXPECT_TRUE(kinds.contains(kind)) << span_kind_name(kind);
    // Of a cache they tell whether it had what was asked for (a fill asks for nothing).
    const auto& cache = r.totals.components[at(r, "cache")];
    EXPECT_NEAR(static_cast<double>(misses), static_cast<double>(cache.lookups - cache.hits), 3);
    EXPECT_GT(hits, cache.hits);
}

} // namespace
} // namespace tiers::test
