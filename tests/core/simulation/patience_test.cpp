#include "tests/core/simulation/example_runs.h"

namespace tiers::test {
namespace {

TEST(Patience, AUserWhoWaitedLongEnoughLeavesAndIsCounted) {
    auto scenario = calling(50, "10 ms", {});
    scenario.workload.populations[0].patience = Distribution{Constant{1_s}};
    scenario.faults = {fault(FaultKind::Hang, "backend", 10_s, 5_s)};
    const auto r = run_of(scenario, 30_s);
    const auto during = between(r, 10, 16);
    EXPECT_NEAR(static_cast<double>(errors(during, ErrorCause::Timeout)), 200, 60)
        << "who came in its first four seconds";
    EXPECT_LE(r.totals.total.response.quantile_seconds(1), 1.02);
    EXPECT_EQ(r.totals.total.offered, r.totals.total.ok + all_errors(r.totals.total) + r.totals.in_flight);
    const auto& backend = r.totals.components[at(r, "backend")];
    EXPECT_LE(backend.arrivals - backend.completions, r.totals.in_flight) << "the work goes on without them";
}

TEST(Patience, AClosedUserThinksAgainAfterLeaving) {
    auto scenario = calling(0, "10 ms", {});
    scenario.workload = closed_workload(100, Exponential{1_s}, {plain_class()});
    scenario.workload.populations[0].patience = Distribution{Constant{500_ms}};
    scenario.faults = {fault(FaultKind::Hang, "backend", 10_s, 20_s)};
    const auto r = run_of(scenario, 60_s);
    // Each user asks about every 1.5 s while nothing answers: 100 × 20 / 1.5.
    EXPECT_NEAR(static_cast<double>(errors(r, ErrorCause::Timeout)), 1300, 120);
    EXPECT_GT(between(r, 40, 60).ok, 1500U);
}

TEST(Patience, APageThatNobodyWaitsForAsksForNothingMore) {
    auto scenario = calling(2, "100 ms", {});
    auto page = plain_class("page"), document = plain_class("document", 0), asset = plain_class("asset", 0);
    page.page = PageView{"document", "asset", 40, 2};
    scenario.workload.classes = {page, document, asset};
    scenario.workload.populations[0].patience = Distribution{Constant{500_ms}};
    const auto r = run_of(scenario, 60_s);
    EXPECT_EQ(r.totals.total.ok, 0U);
    EXPECT_NEAR(static_cast<double>(r.totals.classes[2].offered) / static_cast<double>(r.totals.total.offered), 8, 0.7)
        << "two at a time, 100 ms each, from 100 ms on, and the last pair is under way";
    EXPECT_LE(r.totals.in_flight, 4U);
}

} // namespace
} // namespace tiers::test
