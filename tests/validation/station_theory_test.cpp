#include "core/analysis/queueing.h"
#include "tests/validation/scenarios.h"

#include <gtest/gtest.h>

#include <cmath>

namespace tiers::test {
namespace {

double response_mean(const Recording& r) {
    return r.totals.components[at(r, "station")].response.mean_seconds();
}
double waiting_mean(const Recording& r) {
    return r.totals.components[at(r, "station")].waiting.mean_seconds();
}

double loss_ratio(const Recording& r) {
    const auto& totals = r.totals.total;
    return static_cast<double>(totals.errors[static_cast<std::size_t>(ErrorCause::Shed)]) /
           static_cast<double>(totals.offered);
}

/// One server, exponential service of 5 ms.
class SingleServer : public testing::TestWithParam<double> {};

TEST_P(SingleServer, AgreesWithTheExactMeanAndPercentiles) {
    const double utilization = GetParam(), service = 0.005, rate = utilization / service;
    const auto recordings =
        replicate(single_station(rate, "exponential(5 ms)", 1), 2000_s, 200_s, utilization > 0.85 ? 20 : 10);
    const auto exact = mmc(rate, service, 1), off = mmc(rate * 1.02, service, 1);
    expect_agrees(each(recordings, response_mean), exact.mean_response, off.mean_response, "mean response");
    expect_agrees(each(recordings, waiting_mean), exact.mean_waiting, off.mean_waiting, "mean waiting");
    if (utilization < 0.8) {
        expect_littles_law(recordings);
        return; // too far from saturation for a percentile to tell 2 % apart in this many requests
    }
    // M/M/1's response time is exponential.
    const auto p99 = [&](double arrivals) { return std::log(100) / (1 / service - arrivals); };
    expect_agrees(
        each(recordings,
             [](const Recording& r) { return r.totals.components[at(r, "station")].response.quantile_seconds(0.99); }),
        p99(rate), p99(rate * 1.02), "p99 of the response");
    expect_littles_law(recordings);
}

INSTANTIATE_TEST_SUITE_P(AtUtilization, SingleServer, testing::Values(0.5, 0.8, 0.9));

/// c servers, exponential service of 4 ms.
class SeveralServers : public testing::TestWithParam<std::pair<int, double>> {};

TEST_P(SeveralServers, AgreeWithErlangC) {
    const auto [servers, utilization] = GetParam();
    const double service = 0.004, rate = utilization * servers / service;
    const bool heavy = utilization > 0.95;
    const auto recordings =
        replicate(single_station(rate, "exponential(4 ms)", servers), heavy ? 4000_s : 500_s, heavy ? 400_s : 50_s, 10);
    const auto exact = mmc(rate, service, servers), off = mmc(rate * 1.02, service, servers);
    expect_agrees(each(recordings, waiting_mean), exact.mean_waiting, off.mean_waiting, "mean waiting");
    expect_agrees(each(recordings, response_mean), exact.mean_response, off.mean_response, "mean response");
    expect_littles_law(recordings);
}

INSTANTIATE_TEST_SUITE_P(AtServersAndUtilization, SeveralServers,
                         testing::Values(std::pair{2, 0.5}, std::pair{4, 0.9}, std::pair{4, 0.98}, std::pair{16, 0.9}));

TEST(LossStation, LosesAsErlangAndTheBirthDeathChainSay) {
    const double service = 0.01;
    for (const auto& [servers, places, rate] :
         {std::tuple{3, 0, 250.0}, std::tuple{2, 3, 190.0}, std::tuple{1, 9, 95.0}}) {
        const auto recordings =
            replicate(single_station(rate, "exponential(10 ms)", servers, places), 2000_s, 100_s, 10);
        const auto exact = mmck(rate, service, servers, servers + places);
        const auto off = mmck(rate * 1.02, service, servers, servers + places);
        expect_agrees(each(recordings, loss_ratio), exact.wait_probability, off.wait_probability, "share lost");
        expect_agrees(each(recordings, response_mean), exact.mean_response,
                      mmck(rate, service * 1.02, servers, servers + places).mean_response,
                      "mean response of what is served");
        expect_littles_law(recordings);
    }
}

struct GeneralService {
    std::string time;
    double scv;
};

class GeneralServer : public testing::TestWithParam<GeneralService> {};

TEST_P(GeneralServer, AgreesWithPollaczekAndKhinchine) {
    const double service = 0.005, rate = 160;
    const auto recordings =
        replicate(single_station(rate, GetParam().time, 1), 2000_s, 200_s, GetParam().scv > 2 ? 30 : 10);
    const auto exact = mg1(rate, service, GetParam().scv), off = mg1(rate * 1.02, service, GetParam().scv);
    expect_agrees(each(recordings, waiting_mean), exact.mean_waiting, off.mean_waiting, "mean waiting");
    expect_agrees(each(recordings, response_mean), exact.mean_response, off.mean_response, "mean response");
    expect_littles_law(recordings);
}

INSTANTIATE_TEST_SUITE_P(WithService, GeneralServer,
                         testing::Values(GeneralService{"5 ms", 0}, GeneralService{"erlang(4, 5 ms)", 0.25},
                                         GeneralService{"uniform(0 ms, 10 ms)", 1.0 / 3},
                                         GeneralService{"hyperexponential(5 ms, 4)", 4},
                                         GeneralService{"lognormal(5 ms, 0.8)", std::exp(0.64) - 1}));

TEST(Tandem, BehavesAsTwoIndependentStations) {
    Scenario scenario = single_station(150, "exponential(5 ms)", 1);
    scenario.design.components.push_back(component(
        "second", "service", {{"cores", 1.0}, {"workers", 1'000'000.0}, {"service_time", "exponential(4 ms)"}}));
    scenario.design.links.push_back(link("station", "second"));
    const auto recordings = replicate(scenario, 2000_s, 200_s, 10);
    // Burke: what leaves the first is Poisson again, and the two times are independent.
    const auto first = mmc(150, 0.005, 1), second = mmc(150, 0.004, 1);
    expect_agrees(each(recordings, waiting_mean), first.mean_waiting, mmc(153, 0.005, 1).mean_waiting, "first waiting");
    expect_agrees(each(recordings,
                       [](const Recording& r) { return r.totals.components[at(r, "second")].waiting.mean_seconds(); }),
                  second.mean_waiting, mmc(153, 0.004, 1).mean_waiting, "second waiting");
    expect_agrees(each(recordings, [](const Recording& r) { return r.totals.total.response.mean_seconds(); }),
                  first.mean_response + second.mean_response,
                  mmc(153, 0.005, 1).mean_response + mmc(153, 0.004, 1).mean_response, "response of both");
    expect_littles_law(recordings);
}

TEST(ClosedUsers, AgreeWithTheMachineRepairModel) {
    for (const auto& [users, servers] : {std::pair{20, 1}, std::pair{60, 4}}) {
        auto scenario = single_station(0, "exponential(50 ms)", servers);
        scenario.workload = closed_workload(users, Exponential{1_s}, {plain_class()});
        const auto recordings = replicate(scenario, 4000_s, 200_s, 10);
        const auto exact = machine_repair(users, 1, 0.05, servers);
        const auto off = machine_repair(users, 1 * 1.02, 0.05, servers);
        expect_agrees(each(recordings,
                           [](const Recording& r) {
                               return static_cast<double>(r.totals.total.ok) / (seconds(r.until) - seconds(r.warmup));
                           }),
                      exact.throughput_per_second, off.throughput_per_second, "throughput");
        expect_agrees(each(recordings, response_mean), exact.mean_response,
                      machine_repair(users, 1, 0.05 * 1.02, servers).mean_response, "mean response");
        expect_littles_law(recordings);
    }
}

TEST(ConstantArrivals, NeverWaitForAConstantService) {
    auto scenario = single_station(150, "5 ms", 1);
    scenario.workload.populations.front().arrivals = ConstantArrivals{};
    const auto recordings = replicate(scenario, 100_s, 10_s, 1);
    EXPECT_EQ(waiting_mean(recordings.front()), 0);
    EXPECT_NEAR(static_cast<double>(recordings.front().totals.total.ok), 150 * 90, 1);
}

TEST(Intervals, OfARunOfTheirOwnHoldErlangC) {
    for (const double utilization : {0.5, 0.9, 0.98}) {
        const double rate = utilization * 4 / 0.004;
        const auto scenario = single_station(rate, "exponential(4 ms)", 4);
        const auto result = result_of(scenario, 4000_s, 400_s, 5);
        const auto interval = result.intervals.at("components.station.response_ms.mean");
        const double exact = mmc(rate, 0.004, 4).mean_response * 1e3;
        EXPECT_LE(interval.low, exact) << utilization;
        EXPECT_GE(interval.high, exact) << utilization;
        EXPECT_LT((interval.high - interval.low) / exact, utilization > 0.95 ? 0.25 : 0.02) << utilization;
    }
}

} // namespace
} // namespace tiers::test
