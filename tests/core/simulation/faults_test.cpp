#include "tests/core/simulation/example_runs.h"

namespace tiers::test {
namespace {

TEST(Faults, AHangAcceptsAndNeverAnswersUntilItIsOver) {
    auto scenario = calling(100, "1 ms", {{"timeout", "500 ms"}});
    scenario.faults = {fault(FaultKind::Hang, "backend", 10_s, 10_s)};
    const auto r = run_of(scenario, 40_s);
    EXPECT_EQ(errors(between(r, 11, 20), ErrorCause::Timeout), all_errors(between(r, 11, 20)));
    EXPECT_EQ(between(r, 11, 20).ok, 0U);
    EXPECT_EQ(errors(r, ErrorCause::Refused), 0U);
    EXPECT_EQ(all_errors(between(r, 22, 40)), 0U);
    // Everything that it took in is served afterwards, though nobody waits for it.
    const auto& backend = r.totals.components[at(r, "backend")];
    EXPECT_EQ(backend.arrivals, backend.completions);
}

TEST(Faults, WhoWaitsWithoutATimeoutGetsTheAnswerWhenAHangIsOver) {
    auto scenario = calling(50, "1 ms", {});
    scenario.faults = {fault(FaultKind::Hang, "backend", 5_s, 3_s)};
    const auto r = run_of(scenario, 20_s);
    EXPECT_EQ(all_errors(r.totals.total), 0U);
    EXPECT_NEAR(r.totals.total.response.quantile_seconds(1), 3.0, 0.1);
}

TEST(Faults, AnErrorRateFailsThatShareAfterItsWork) {
    auto scenario = calling(500, "2 ms", {});
    auto wrong = fault(FaultKind::Errors, "backend", 0_s);
    wrong.rate = 0.2;
    scenario.faults = {wrong};
    const auto r = run_of(scenario, 60_s);
    EXPECT_NEAR(static_cast<double>(errors(r, ErrorCause::Failed)) / static_cast<double>(r.totals.total.offered), 0.2,
                0.008);
    EXPECT_NEAR(r.windows[30].components[at(r, "backend")].utilization, 500 * 0.002 / 64, 0.004);
}

TEST(Faults, LostCapacityLeavesItsShareOfTheCores) {
    auto scenario = calling(100, "10 ms", {}, {{"cores", 4.0}});
    auto lost = fault(FaultKind::Capacity, "backend", 10_s, 20_s);
    lost.factor = 0.25;
    scenario.faults = {lost};
    const auto r = run_of(scenario, 60_s);
    const auto backend = at(r, "backend");
    EXPECT_NEAR(r.windows[5].components[backend].resources.back().busy_mean, 1, 0.35);
    EXPECT_LE(r.windows[20].components[backend].resources.back().busy_mean, 1.0001);
    EXPECT_GT(r.windows[28].components[backend].queue, 2) << "one core at 100 × 10 ms is full";
    EXPECT_LT(r.windows[55].components[backend].queue, 1) << "all four work again";
}

TEST(Faults, LatencyOnALinkIsPaidInBothDirections) {
    auto scenario = calling(50, "1 ms", {});
    auto slow = fault(FaultKind::Latency, "api-backend", 10_s, 10_s);
    slow.add = Duration{50_ms};
    scenario.faults = {slow};
    const auto r = run_of(scenario, 30_s);
    const double before = between(r, 0, 10).response.mean_seconds();
    EXPECT_NEAR(between(r, 11, 20).response.mean_seconds() - before, 0.1, 0.002);
    EXPECT_NEAR(between(r, 21, 30).response.mean_seconds(), before, 0.001);
}

TEST(Faults, ALostMessageIsSentAgain) {
    auto scenario = calling(200, "0 ms", {});
    auto loss = fault(FaultKind::Loss, "api-backend", 0_s);
    loss.rate = 0.1;
    scenario.faults = {loss};
    const auto r = run_of(scenario, 120_s);
    EXPECT_EQ(all_errors(r.totals.total), 0U);
    // Each of two messages is lost with 0.1 and waits 200 ms, then 400 ms more, …: 0.2 × Σ (0.1 × 2)^k = 0.025 s each.
    EXPECT_NEAR(r.totals.links[link_at(r, "api-backend")].response.mean_seconds(), 2 * 0.025, 0.004);
}

TEST(Faults, APartitionLetsNothingThroughAndWhatWasHeldArrivesAfterIt) {
    auto patient = calling(50, "1 ms", {});
    patient.faults = {fault(FaultKind::Partition, "api-backend", 5_s, 2_s)};
    const auto waited = run_of(patient, 20_s);
    EXPECT_EQ(all_errors(waited.totals.total), 0U);
    EXPECT_NEAR(waited.totals.total.response.quantile_seconds(1), 2, 0.1);

    auto hasty = calling(50, "1 ms", {{"timeout", "200 ms"}});
    hasty.faults = patient.faults;
    const auto gave_up = run_of(hasty, 20_s);
    EXPECT_NEAR(static_cast<double>(errors(gave_up, ErrorCause::Timeout)), 100, 35);
    EXPECT_LE(gave_up.totals.components[at(gave_up, "backend")].arrivals,
              gave_up.totals.total.offered - errors(gave_up, ErrorCause::Timeout) + 1)
        << "a connection that was closed delivers nothing";
}

TEST(Faults, ARegionOutageTakesDownAllThatIsInIt) {
    auto scenario = calling(50, "1 ms", {});
    scenario.design.regions = {{.id = "eu", .location = "eu-central"}, {.id = "us", .location = "us-east"}};
    scenario.design.components[1].region = "us";
    scenario.design.components[2].region = "eu";
    scenario.faults = {fault(FaultKind::RegionOutage, "eu", 5_s, 5_s)};
    const auto r = run_of(scenario, 20_s);
    EXPECT_EQ(between(r, 6, 10).ok, 0U);
    EXPECT_EQ(all_errors(between(r, 12, 20)), 0U);
    EXPECT_EQ(r.totals.components[at(r, "api")].errors[static_cast<std::size_t>(ErrorCause::Refused)],
              r.totals.components[at(r, "backend")].errors[static_cast<std::size_t>(ErrorCause::Refused)])
        << "the API is well and passes the refusals on";
}

TEST(Faults, SeveralAtOnceAddUpAndEndOneByOne) {
    auto scenario = calling(50, "10 ms", {});
    auto first = fault(FaultKind::Slow, "backend", 5_s, 20_s), second = fault(FaultKind::Slow, "backend", 10_s, 5_s);
    first.factor = 2;
    second.factor = 3;
    scenario.faults = {first, second, fault(FaultKind::Outage, "backend", 30_s, 10_s),
                       fault(FaultKind::Outage, "backend", 35_s, 10_s)};
    const auto r = run_of(scenario, 60_s);
    const auto link = link_at(r, "api-backend");
    EXPECT_NEAR(r.windows[7].links[link].mean_response_seconds, 0.020, 0.001);
    EXPECT_NEAR(r.windows[12].links[link].mean_response_seconds, 0.060, 0.001);
    EXPECT_NEAR(r.windows[20].links[link].mean_response_seconds, 0.020, 0.001);
    EXPECT_EQ(between(r, 31, 45).ok, 0U) << "the second outage goes on when the first ends";
    EXPECT_GT(between(r, 46, 60).ok, 0U);
}

TEST(Faults, ARestartIsAMomentsOutage) {
    auto scenario = calling(50, "1 ms", {});
    scenario.faults = {fault(FaultKind::Restart, "backend", 5_s)};
    const auto r = run_of(scenario, 30_s);
    EXPECT_EQ(between(r, 6, 15).ok, 0U);
    EXPECT_EQ(all_errors(between(r, 16, 30)), 0U);
}

TEST(Faults, ANameServiceThatHangsOrErrsHoldsUpOrFailsFreshVisits) {
    auto scenario = calling(50, "1 ms", {});
    scenario.design.components.push_back(component("dns", "dns", {{"lookup_time", "20 ms"}}));
    scenario.design.links[0] = link("users", "dns");
    scenario.design.links.push_back(link("dns", "api"));
    scenario.workload.populations[0].connection = Connection::PerVisit;
    scenario.faults = {fault(FaultKind::Hang, "dns", 5_s, 2_s)};
    const auto hung = run_of(scenario, 20_s);
    EXPECT_EQ(all_errors(hung.totals.total), 0U);
    EXPECT_NEAR(hung.totals.total.response.quantile_seconds(1), 2, 0.1);
    auto errs = fault(FaultKind::Errors, "dns", 0_s);
    errs.rate = 0.5;
    scenario.faults = {errs};
    const auto erred = run_of(scenario, 20_s);
    EXPECT_NEAR(static_cast<double>(errors(erred, ErrorCause::Failed)) /
                    static_cast<double>(erred.totals.total.offered),
                0.5, 0.06);
}

TEST(Faults, WhatDoesNotFitIsRefusedWithARemedy) {
    const auto problem = [](Fault given) {
        auto scenario = calling(1, "1 ms", {});
        scenario.faults = {std::move(given)};
        const auto compilation = compile(scenario);
        return compilation.problems.empty() ? std::string{} : describe(compilation.problems.front());
    };
    EXPECT_EQ(problem(fault(FaultKind::Errors, "api", 0_s)), "faults[0].rate: expected a share like 0.05 or \"5 %\"");
    EXPECT_EQ(problem(fault(FaultKind::RegionOutage, "api", 0_s)),
              "faults[0].target: expected the id of a region, got \"api\"");
    auto half = fault(FaultKind::Capacity, "users", 0_s);
    half.factor = 0.5;
    EXPECT_EQ(problem(half), "faults[0].target: users do not fail: use a surge to change how many come");
    EXPECT_EQ(problem(fault(FaultKind::Partition, "nowhere", 0_s)),
              "faults[0].target: expected the id of a link, a component or a region, got \"nowhere\"");
}

} // namespace
} // namespace tiers::test
