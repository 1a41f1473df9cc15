#include "tests/validation/scenarios.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <cmath>
#include <numeric>

namespace tiers::test {
namespace {

constexpr auto failover = static_cast<std::size_t>(LossCause::Failover);

using building::fault;

/// Users → API → database, all requests writes of one of `keys` rows.
Scenario shop(double per_second, const Given& database, std::int64_t keys = 1000) {
    Scenario scenario;
    Given parameters = database; // of several the first counts
    const Given usual{{"cores", 64.0}, {"max_connections", 1000.0}, {"write_time", "2 ms"}, {"read_time", "2 ms"}};
    parameters.insert(parameters.end(), usual.begin(), usual.end());
    scenario.design.components = {
        component("users", "users"),
        component("api", "api-server", {{"cores", 64.0}, {"workers", 1000.0}, {"service_time", "1 ms"}}),
        component("db", "postgres", parameters),
    };
    scenario.design.links = {link("users", "api"), link("api", "db", {{"pool_size", 500.0}})};
    auto cls = plain_class("order");
    cls.operation = Operation::Write;
    cls.keys = keys;
    scenario.workload = open_workload(per_second, {cls});
    return scenario;
}

Recording run_database(const Scenario& scenario, Duration duration) {
    return replicate(scenario, duration, {}, 1).at(0);
}

int seconds_without_answers(const Recording& recording) {
    return static_cast<int>(
        std::ranges::count_if(recording.windows, [](const Window& window) { return window.total.ok == 0; }));
}

TEST(Database, WithoutAStandbyItIsDownForAsLongAsTheFaultAndLosesNothing) {
    auto scenario = shop(200, {});
    scenario.faults = {fault(FaultKind::Outage, "db", 20_s, 30_s)};
    const auto recording = run_database(scenario, 80_s);
    EXPECT_EQ(seconds_without_answers(recording), 30);
    EXPECT_EQ(recording.totals.lost_writes, 0U);
}

TEST(Database, AnAsyncStandbyTakesOverAndLosesWhatItDidNotHaveYet) {
    auto scenario = shop(200, {{"standby", "async"}, {"standby_lag", "500 ms"}, {"failover_time", "10 s"}});
    scenario.faults = {fault(FaultKind::Outage, "db", 20_s, 30_s)};
    const auto recording = run_database(scenario, 80_s);
    EXPECT_NEAR(seconds_without_answers(recording), 10, 1);
    EXPECT_NEAR(static_cast<double>(recording.totals.writes.lost[failover]), 200 * 0.5, 4 * std::sqrt(100));
    EXPECT_EQ(recording.totals.lost_writes, recording.totals.writes.lost[failover]);
    EXPECT_LT(recording.totals.writes.pending, 200U);
}

TEST(Database, ASyncStandbyLosesNothingAndEachWriteWaitsForIt) {
    auto scenario = shop(200, {{"standby", "sync"}, {"standby_ack_time", "7 ms"}, {"failover_time", "10 s"}});
    scenario.faults = {fault(FaultKind::Outage, "db", 20_s, 30_s)};
    const auto recording = run_database(scenario, 80_s);
    EXPECT_NEAR(seconds_without_answers(recording), 10, 1);
    EXPECT_EQ(recording.totals.lost_writes, 0U);
    // 1 ms at the API, 2 ms of a core, 7 ms for the standby; after the failover there is none to wait for.
    EXPECT_NEAR(recording.windows[10].total.response.mean_seconds(), 0.010, 1e-4);
    EXPECT_NEAR(recording.windows[40].total.response.mean_seconds(), 0.003, 1e-4);
    EXPECT_NEAR(recording.windows[60].total.response.mean_seconds(), 0.010, 1e-4);
    // The wait holds a connection and no core.
    const auto& db = recording.windows[10].components[at(recording, "db")];
    EXPECT_NEAR(db.resources.at(0).busy_mean, 200 * 0.009, 0.5);
    EXPECT_NEAR(db.resources.at(1).busy_mean, 200 * 0.002, 0.1);
}

TEST(Database, AShortOutageEndsBeforeTheStandbyTakesOverAndLosesNothing) {
    auto scenario = shop(200, {{"standby", "async"}, {"standby_lag", "500 ms"}, {"failover_time", "30 s"}});
    scenario.faults = {fault(FaultKind::Outage, "db", 20_s, 5_s)};
    const auto recording = run_database(scenario, 60_s);
    EXPECT_NEAR(seconds_without_answers(recording), 5, 1);
    EXPECT_EQ(recording.totals.lost_writes, 0U);
}

TEST(Database, EachShardHasAStandbyOfItsOwn) {
    auto scenario = shop(
        300, {{"standby", "sync"}, {"standby_ack_time", "7 ms"}, {"failover_time", "10 s"}, {"shards", 3.0}}, 9000);
    scenario.faults = {fault(FaultKind::Outage, "db", 20_s, 30_s)};
    scenario.faults[0].instance = 1;
    const auto recording = run_database(scenario, 80_s);
    const auto refused = [&](std::size_t second) {
        return static_cast<double>(
            recording.windows[second].total.errors[static_cast<std::size_t>(ErrorCause::Refused)]);
    };
    double sum = 0;
    for (std::size_t second = 20; second < 30; ++second) sum += refused(second);
    EXPECT_NEAR(sum, 10 * 100, 4 * std::sqrt(1000)) << "a third of the rows, until its standby has taken over";
    for (std::size_t second = 31; second < 80; ++second) EXPECT_EQ(refused(second), 0) << second;
    EXPECT_EQ(recording.totals.lost_writes, 0U);
    // The others wait for theirs all the time; the shard on its standby has none to wait for.
    EXPECT_NEAR(recording.windows[10].total.response.mean_seconds(), 0.010, 1e-4);
    EXPECT_NEAR(recording.windows[40].total.response.mean_seconds(), (2 * 0.010 + 0.003) / 3, 4e-4);
    EXPECT_NEAR(recording.windows[70].total.response.mean_seconds(), 0.010, 1e-4);
}

TEST(Database, ThereIsOneStandbyUntilTheFirstMachineIsBack) {
    auto scenario = shop(200, {{"standby", "async"}, {"standby_lag", "100 ms"}, {"failover_time", "5 s"}});
    scenario.faults = {fault(FaultKind::Outage, "db", 10_s, 40_s), fault(FaultKind::Outage, "db", 30_s, 10_s),
                       fault(FaultKind::Outage, "db", 60_s, 30_s)};
    const auto recording = run_database(scenario, 100_s);
    const auto ok = [&](std::size_t second) { return recording.windows[second].total.ok; };
    EXPECT_EQ(ok(12), 0U);
    EXPECT_GT(ok(20), 100U); // on the standby
    EXPECT_EQ(ok(37), 0U);   // that one fails too
    EXPECT_GT(ok(55), 100U);
    EXPECT_EQ(ok(62), 0U);
    EXPECT_GT(ok(70), 100U); // there is a standby again
}

TEST(Database, AHangEndsInAPromotionWithTheLossOfAnOutage) {
    auto scenario = shop(200, {{"standby", "async"}, {"standby_lag", "500 ms"}, {"failover_time", "10 s"}});
    scenario.design.links[1].parameters["timeout"] = std::string{"1 s"};
    scenario.faults = {fault(FaultKind::Hang, "db", 20_s, 30_s), fault(FaultKind::Hang, "db", 40_s, 20_s)};
    const auto recording = run_database(scenario, 100_s);
    const auto ok = [&](std::size_t second) { return recording.windows[second].total.ok; };
    EXPECT_EQ(ok(22), 0U);
    EXPECT_GT(ok(32), 100U); // on the standby, while the first machine still hangs
    EXPECT_EQ(ok(42), 0U);   // that one hangs too, and nobody is there to take over
    EXPECT_GT(ok(62), 100U);
    EXPECT_NEAR(static_cast<double>(recording.totals.writes.lost[failover]), 200 * 0.5, 4 * std::sqrt(100));
    EXPECT_EQ(recording.totals.lost_writes, recording.totals.writes.lost[failover]);

    scenario.faults = {fault(FaultKind::Hang, "db", 20_s, 9_s)};
    const auto recovered = run_database(scenario, 60_s);
    EXPECT_EQ(seconds_without_answers(recovered), 9) << "it comes round before the standby takes over";
    EXPECT_EQ(recovered.totals.lost_writes, 0U);
}

TEST(Database, APromotionFailsWhatHungAtTheMachineBefore) {
    auto scenario = shop(200, {{"standby", "sync"}, {"failover_time", "5 s"}});
    scenario.faults = {fault(FaultKind::Hang, "db", 20_s, 30_s)};
    const auto recording = run_database(scenario, 60_s);
    EXPECT_GT(recording.windows[25].total.errors[static_cast<std::size_t>(ErrorCause::Failed)], 400U)
        << "they have no timeout and held a connection until then";
    EXPECT_EQ(recording.totals.lost_writes, 0U);
    const auto& total = recording.totals.total;
    EXPECT_EQ(std::accumulate(total.errors.begin(), total.errors.end(), total.ok + recording.totals.in_flight),
              total.offered);
}

TEST(Database, TheStandbyGoesDownWithItsRegion) {
    auto scenario = shop(200, {{"standby", "sync"}, {"failover_time", "5 s"}});
    scenario.design.regions = {{"us", "us-east", {}}};
    scenario.design.components[2].region = "us";
    scenario.faults = {fault(FaultKind::RegionOutage, "us", 20_s, 20_s)};
    EXPECT_EQ(seconds_without_answers(run_database(scenario, 60_s)), 20);
}

TEST(Database, ShardsAddTheirCores) {
    const auto done = [](double shards) {
        const auto recording =
            run_database(shop(2000, {{"cores", 1.0}, {"shards", shards}, {"write_time", "1 ms"}}), 20_s);
        return static_cast<double>(recording.totals.components[at(recording, "db")].completions) / 20;
    };
    EXPECT_NEAR(done(1), 1000, 20);
    EXPECT_NEAR(done(4), 2000, 60);
}

TEST(Database, TheShardWithTheHotKeyIsFullFirst) {
    auto scenario = shop(1500, {{"cores", 1.0}, {"shards", 4.0}, {"write_time", "1 ms"}}, 100'000);
    scenario.workload.classes[0].popularity = HotSetKeys{1, 0.5};
    const auto recording = run_database(scenario, 20_s);
    auto instances = recording.windows.back().components[at(recording, "db")].instances;
    std::ranges::sort(instances);
    EXPECT_NEAR(instances.at(3), 0.9375, 0.1); // 750 of the hot key and a quarter of the rest
    EXPECT_LT(instances.at(2), 0.35);
}

TEST(Database, ShardsMayFollowTheRegionsOfTheUsers) {
    auto scenario = shop(900, {{"cores", 1.0}, {"shards", 2.0}, {"shard_by", "region"}, {"write_time", "1 ms"}});
    scenario.design.regions = {{"us", "us-east", {}}, {"eu", "eu-west", {}}};
    scenario.workload.populations[0].region = "us";
    Population eu;
    eu.id = "eu";
    eu.region = "eu";
    eu.demand = RateDemand{Rate{300}};
    scenario.workload.populations.push_back(eu);
    const auto recording = run_database(scenario, 20_s);
    const auto& instances = recording.windows.back().components[at(recording, "db")].instances;
    EXPECT_NEAR(instances.at(0), 0.9, 0.09);
    EXPECT_NEAR(instances.at(1), 0.3, 0.06);
}

TEST(Database, AWriteThatIsTriedAgainUnseenIsDoneTwiceUnlessItIsIdempotent) {
    for (const bool idempotent : {false, true}) {
        // One write in ten takes too long for its caller, who tries again.
        auto scenario = shop(100, {{"write_time", "hyperexponential(10 ms, 10)"}});
        auto& to_db = scenario.design.links[1].parameters;
        to_db["timeout"] = std::string{"50 ms"};
        to_db["retries"] = 3.0;
        to_db["backoff"] = std::string{"1 ms"};
        to_db["idempotent"] = idempotent;
        const auto recording = run_database(scenario, 60_s);
        EXPECT_GT(recording.totals.links.at(1).retries, 100U);
        EXPECT_EQ(recording.totals.lost_writes, 0U);
        if (idempotent) {
            EXPECT_EQ(recording.totals.writes.duplicated, 0U);
        } else {
            EXPECT_GT(recording.totals.writes.duplicated, 100U);
            EXPECT_LE(recording.totals.writes.duplicated, recording.totals.links.at(1).retries);
        }
    }
}

TEST(Database, AWriteThatNothingCanHappenToIsNotFollowed) {
    const auto recording = run_database(shop(200, {}), 10_s);
    EXPECT_EQ(recording.totals.writes.pending, 0U);
    EXPECT_EQ(recording.totals.acknowledged_writes, recording.totals.total.ok);
}

} // namespace
} // namespace tiers::test
