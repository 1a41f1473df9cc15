#include "core/simulation/breakdown.h"
#include "tests/core/simulation/example_runs.h"

#include <algorithm>
#include <numeric>

namespace tiers::test {
namespace {

Recording traced(const Scenario& scenario, Duration duration) {
    auto options = options_of(duration);
    options.trace_every = 1;
    return run(compile(scenario).model, options);
}

double of(const TimeShares& shares, TimeShare share) {
    return shares[static_cast<std::size_t>(share)];
}

TEST(Breakdown, SharesOfARequestSumUpToItsTime) {
    auto scenario = calling(60, "exponential(20 ms)", {{"pool_size", 2.0}, {"pool_timeout", "10 s"}, {"retries", 2.0}},
                            {{"cores", 1.0}, {"workers", 1.0}});
    scenario.faults = {fault(FaultKind::Outage, "backend", 5_s, 2_s)};
    const auto r = traced(scenario, 20_s);
    const TraceIndex traces{r.spans};
    ASSERT_GT(traces.requests().size(), 500U);
    for (const auto request : traces.requests()) {
        const auto shares = traces.shares_of(request);
        const auto& span = r.spans[request];
        EXPECT_NEAR(std::accumulate(shares.begin(), shares.end(), 0.0), seconds(span.end - span.start), 1e-9);
    }
}

TEST(Breakdown, TellsWaitingFromServiceAndFailedAttemptsFromBoth) {
    auto scenario =
        calling(20, "10 ms", {{"retries", 3.0}, {"backoff", "80 ms"}}, {{"cores", 64.0}, {"workers", 64.0}});
    scenario.faults = {fault(FaultKind::Outage, "backend", 10_s, 5_s)};
    const auto r = traced(scenario, 20_s);
    const TraceIndex traces{r.spans};
    const auto rows = break_down(traces, 0U, 20_s, 1_s);
    ASSERT_EQ(rows.size(), 20U);
    EXPECT_NEAR(of(rows[5].mean, TimeShare::Service), 0.010, 0.006);
    EXPECT_EQ(of(rows[5].mean, TimeShare::Retries), 0);
    EXPECT_GT(of(rows[12].mean, TimeShare::Retries), 0.1);
    EXPECT_LT(of(rows[12].mean, TimeShare::Service), 0.010);
    EXPECT_GT(rows[5].requests, 5U);
    EXPECT_EQ(rows[5].end, 6);
}

TEST(Breakdown, QueuesAndPoolsAreWaitsOfTheirOwn) {
    const auto queued = traced(calling(70, "exponential(10 ms)", {}, {{"cores", 1.0}, {"workers", 1000.0}}), 20_s);
    const auto pooled = traced(calling(70, "exponential(10 ms)", {{"pool_size", 1.0}, {"pool_timeout", "10 s"}},
                                       {{"cores", 64.0}, {"workers", 64.0}}),
                               20_s);
    const auto mean = [](const Recording& r) { return break_down(TraceIndex{r.spans}, {}, 20_s, 20_s)[0].mean; };
    EXPECT_GT(of(mean(queued), TimeShare::Queue), 0.005);
    EXPECT_EQ(of(mean(queued), TimeShare::PoolWait), 0);
    EXPECT_GT(of(mean(pooled), TimeShare::PoolWait), 0.001);
}

TEST(Breakdown, OfACallThatTimedOutOnlyWhatItsCallerWaitedForCounts) {
    auto scenario = calling(20, "10 ms", {{"timeout", "100 ms"}, {"retries", 2.0}, {"backoff", "50 ms"}},
                            {{"cores", 64.0}, {"workers", 1000.0}});
    scenario.faults = {fault(FaultKind::Slow, "backend", 5_s, 10_s)};
    scenario.faults[0].factor = 100.0;
    const auto r = traced(scenario, 30_s);
    const TraceIndex traces{r.spans};
    std::size_t given_up = 0;
    for (const auto request : traces.requests()) {
        const auto shares = traces.shares_of(request);
        const auto& span = r.spans[request];
        EXPECT_NEAR(std::accumulate(shares.begin(), shares.end(), 0.0), seconds(span.end - span.start), 1e-9);
    }
    for (std::uint32_t i = 0; i < r.spans.size(); ++i) {
        if (r.spans[i].kind != SpanKind::Visit || !traces.is_given_up(i)) continue;
        const auto waited = traces.end_of(i) - r.spans[i].start;
        if (r.spans[i].component == 2) {
            EXPECT_LE(waited, 100_ms + 1_ms);
        }
        ++given_up;
    }
    EXPECT_GT(given_up, 100U);
    const auto rows = break_down(traces, {}, 30_s, 1_s);
    EXPECT_GT(of(rows[8].mean, TimeShare::Retries), 0.2) << "two attempts and the waits after them";
}

TEST(Breakdown, TheSlowestComeFirst) {
    const auto r = traced(calling(50, "exponential(20 ms)", {}), 20_s);
    const TraceIndex traces{r.spans};
    const auto slowest = slowest_requests(traces, {}, 5_s, 15_s, 10);
    ASSERT_EQ(slowest.size(), 10U);
    const auto time = [&](std::uint32_t i) { return r.spans[i].end - r.spans[i].start; };
    EXPECT_TRUE(std::ranges::is_sorted(slowest, std::greater{}, time));
    EXPECT_TRUE(std::ranges::none_of(traces.requests(), [&](std::uint32_t request) {
        const auto end = r.spans[request].end;
        return end >= 5_s && end < 15_s && time(request) > time(slowest.back()) &&
               std::ranges::find(slowest, request) == slowest.end();
    }));
    EXPECT_TRUE(slowest_requests(traces, 7U, 0_s, 20_s, 10).empty());
}

} // namespace
} // namespace tiers::test
