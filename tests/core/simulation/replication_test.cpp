#include "core/simulation/unseen_writes.h"
#include "tests/validation/scenarios.h"

#include <gtest/gtest.h>

#include <cmath>
#include <map>

namespace tiers::test {
namespace {

TEST(UnseenWrites, ShowTheFirstWriteThatAReaderMisses) {
    UnseenWrites unseen;
    unseen.add(7, 100, 200, 1);
    unseen.add(7, 150, 250, 2);
    unseen.add(8, 160, 260, 2);
    ASSERT_TRUE(unseen.missed(7, 2));
    EXPECT_EQ(unseen.missed(7, 2)->since, 100);
    EXPECT_TRUE(unseen.missed(7, 2)->own);
    EXPECT_FALSE(unseen.missed(7, 3)->own);
    EXPECT_FALSE(unseen.missed(9, 2));
    unseen.catch_up(200);
    EXPECT_EQ(unseen.missed(7, 1)->since, 150);
    EXPECT_FALSE(unseen.missed(7, 1)->own);
    unseen.catch_up(259);
    EXPECT_FALSE(unseen.missed(7, 2));
    EXPECT_TRUE(unseen.missed(8, 2));
}

TEST(UnseenWrites, BecomeVisibleInTheOrderInWhichTheyWereMade) {
    UnseenWrites unseen;
    unseen.add(1, 0, 500, 1);
    unseen.add(2, 10, 20, 1); // a shorter lag does not overtake
    unseen.catch_up(499);
    EXPECT_TRUE(unseen.missed(2, 1));
    unseen.catch_up(500);
    EXPECT_FALSE(unseen.missed(2, 1));
}

TEST(UnseenWrites, WaitForReplicationToGoOn) {
    UnseenWrites unseen;
    unseen.add(1, 0, 10, 1);
    unseen.add(2, 5, UnseenWrites::never, 1);
    unseen.catch_up(1'000'000);
    EXPECT_FALSE(unseen.missed(1, 1));
    EXPECT_TRUE(unseen.missed(2, 1));
    unseen.resume(1'000'100);
    unseen.catch_up(1'000'100);
    EXPECT_FALSE(unseen.missed(2, 1));
}

TEST(UnseenWrites, AgreeWithAPlainList) {
    UnseenWrites unseen;
    RandomStream stream{1, "test"};
    struct Plain {
        std::uint64_t key;
        std::int64_t written, visible;
    };
    std::vector<Plain> plain;
    std::int64_t now = 0, last = 0;
    for (int i = 0; i < 20'000; ++i) {
        now += stream.below(20);
        unseen.catch_up(now);
        std::erase_if(plain, [&](const Plain& p) { return p.visible <= now; });
        const auto key = stream.below(300);
        last = std::max<std::int64_t>(last, now + stream.below(2000));
        unseen.add(key, now, last, 1);
        plain.push_back({key, now, last});
        const auto asked = stream.below(300);
        const auto first = std::ranges::find(plain, asked, &Plain::key);
        const auto missed = unseen.missed(asked, 1);
        ASSERT_EQ(missed.has_value(), first != plain.end()) << i;
        if (missed) {
            ASSERT_EQ(missed->since, first->written) << i;
        }
        ASSERT_EQ(unseen.size(), plain.size());
    }
}

Fault partition(std::string target, Duration at, Duration lasting) {
    Fault result;
    result.kind = FaultKind::Partition;
    result.target = std::move(target);
    result.at = at;
    result.lasting = lasting;
    return result;
}

/// Users who read and save profiles: reads go to a replica, writes to the database.
Scenario profiles(double per_second, const std::string& lag, std::int64_t keys) {
    Scenario scenario;
    scenario.design.components = {
        component("users", "users"),
        component("api", "api-server", {{"cores", 64.0}, {"workers", 1000.0}, {"service_time", "1 ms"}}),
        component("db", "postgres", {{"cores", 64.0}, {"write_time", "1 ms"}, {"read_time", "1 ms"}}),
        component("copy", "read-replica", {{"cores", 64.0}, {"read_time", "1 ms"}, {"lag", lag}})};
    scenario.design.links = {link("users", "api"), link("api", "db", {{"pool_size", 90.0}}),
                             link("api", "copy", {{"pool_size", 90.0}}), link("db", "copy")};
    auto view = plain_class("view", 0.8), save = plain_class("save", 0.2);
    view.data = save.data = "profile";
    view.keys = save.keys = keys;
    save.operation = Operation::Write;
    scenario.workload = open_workload(per_second, {view, save});
    return scenario;
}

Recording run_standby(const Scenario& scenario, Duration duration) {
    return replicate(scenario, duration, {}, 1).at(0);
}

TEST(ReadReplica, AnswersReadsAndTheDatabaseTakesWrites) {
    const auto recording = run_standby(profiles(500, "100 ms", 1000), 20_s);
    const auto& components = recording.totals.components;
    EXPECT_EQ(components[at(recording, "copy")].arrivals, recording.totals.classes[0].ok);
    EXPECT_EQ(components[at(recording, "db")].arrivals, recording.totals.classes[1].ok);
}

TEST(ReadReplica, ReadsWithinTheLagAreStaleAndTheReadersOwnAreViolations) {
    const auto recording = run_standby(profiles(500, "200 ms", 1000), 60_s);
    EXPECT_GT(recording.totals.stale_reads, 100U);
    EXPECT_LE(recording.totals.max_staleness_seconds, 0.2);
    // One open population: whose key it is, is who writes it.
    EXPECT_EQ(recording.totals.read_your_writes_violations, recording.totals.stale_reads);
}

TEST(ReadReplica, AUserMissesTheirOwnWriteOnlyWhereTheyWroteIt) {
    auto scenario = profiles(0, "500 ms", 1);
    scenario.workload = closed_workload(50, Exponential{200_ms}, scenario.workload.classes);
    const auto recording = run_standby(scenario, 60_s);
    // A fifth of what a user does in the half second before a read, every 200 ms and the time of an answer, is a write.
    const auto& totals = recording.totals;
    const double cycle = 0.2 + totals.total.response.mean_seconds();
    EXPECT_NEAR(static_cast<double>(totals.read_your_writes_violations) / static_cast<double>(totals.classes[0].ok),
                1 - std::exp(-0.2 * 0.5 / cycle), 0.015);
    EXPECT_GT(totals.stale_reads, 2 * totals.read_your_writes_violations) << "others' writes are missed, too";
}

TEST(ReadReplica, StrongReadsGoToTheDatabaseAndMissNothing) {
    auto scenario = profiles(500, "200 ms", 1000);
    scenario.workload.classes[0].consistency = Consistency::Strong;
    const auto recording = run_standby(scenario, 20_s);
    EXPECT_EQ(recording.totals.stale_reads, 0U);
    EXPECT_EQ(recording.totals.components[at(recording, "copy")].arrivals, 0U);
}

TEST(ReadReplica, OfAnotherClassesDataNothingIsStale) {
    auto scenario = profiles(500, "200 ms", 1000);
    scenario.workload.classes[0].data.clear();
    EXPECT_EQ(run_standby(scenario, 20_s).totals.stale_reads, 0U);
}

TEST(ReadReplica, ShowsUpdatesThatTheWorkloadCountsAfterItsLag) {
    auto scenario = profiles(500, "200 ms", 1000);
    scenario.workload.classes = {plain_class("view")};
    scenario.workload.classes[0].keys = 1000;
    scenario.workload.classes[0].updates = Rate{100};
    const auto recording = run_standby(scenario, 60_s);
    // A key was changed within the last 200 ms with probability 1 − exp(−0.1 × 0.2).
    EXPECT_NEAR(static_cast<double>(recording.totals.stale_reads) / static_cast<double>(recording.totals.total.ok),
                0.0198, 0.003);
    EXPECT_EQ(recording.totals.read_your_writes_violations, 0U);
}

TEST(ReadReplica, ASyncOneIsNeverStaleAndWritesWaitForIt) {
    auto scenario = profiles(500, "30 ms", 1000);
    scenario.design.links[3].parameters["mode"] = std::string{"sync"};
    const auto recording = run_standby(scenario, 20_s);
    EXPECT_EQ(recording.totals.stale_reads, 0U);
    EXPECT_NEAR(recording.windows[10].classes[1].response.mean_seconds(), 0.001 + 0.001 + 0.030, 1e-3);
}

TEST(ReadReplica, WritesDoNotWaitForASyncOneThatIsDown) {
    auto scenario = profiles(500, "30 ms", 1000);
    scenario.design.links[3].parameters["mode"] = std::string{"sync"};
    Fault outage;
    outage.target = "copy";
    outage.at = Duration{5_s};
    scenario.faults = {outage};
    const auto recording = run_standby(scenario, 20_s);
    EXPECT_NEAR(recording.windows[10].classes[1].response.mean_seconds(), 0.002, 1e-3);
}

TEST(ReadReplica, APartitionLetsItFallBehindUntilItIsOver) {
    auto scenario = profiles(500, "10 ms", 200);
    scenario.faults = {partition("db-copy", 10_s, 20_s)};
    const auto recording = run_standby(scenario, 60_s);
    EXPECT_NEAR(recording.totals.max_staleness_seconds, 20, 1);
    // Of 200 keys, written 100 times a second, all are old after some seconds: 400 reads a second.
    EXPECT_NEAR(static_cast<double>(recording.totals.stale_reads), 20 * 400, 2000);
}

TEST(ReadReplica, SeveralShareTheReadsAndOneTakesOverFromTheOther) {
    auto scenario = profiles(500, "100 ms", 1000);
    scenario.design.components.push_back(component("second", "read-replica", {{"cores", 64.0}, {"read_time", "1 ms"}}));
    scenario.design.links.push_back(link("api", "second", {{"pool_size", 90.0}}));
    scenario.design.links.push_back(link("db", "second"));
    Fault outage;
    outage.target = "copy";
    outage.at = Duration{10_s};
    scenario.faults = {outage};
    const auto recording = run_standby(scenario, 20_s);
    const auto arrivals = [&](const char* id, std::size_t second) {
        return static_cast<double>(recording.windows[second].components[at(recording, id)].arrivals);
    };
    EXPECT_NEAR(arrivals("copy", 5), arrivals("second", 5), 1);
    EXPECT_EQ(arrivals("copy", 15), 0);
    EXPECT_GT(arrivals("second", 15), 300);
    EXPECT_LE(recording.totals.total.offered - recording.totals.total.ok, 5 + recording.totals.in_flight);
}

TEST(ReadReplica, ARetryAsksTheNextOne) {
    auto scenario = profiles(50, "100 ms", 1000);
    scenario.workload.classes = {plain_class("view")};
    scenario.design.components.push_back(component("second", "read-replica", {{"cores", 64.0}, {"read_time", "1 ms"}}));
    scenario.design.links[2].parameters["retries"] = 1.0;
    scenario.design.links[2].parameters["backoff"] = std::string{"0 ms"};
    scenario.design.links.push_back(link("api", "second", {{"pool_size", 90.0}}));
    scenario.design.links.push_back(link("db", "second"));
    Fault errors;
    errors.kind = FaultKind::Errors;
    errors.target = "copy";
    errors.rate = 1;
    scenario.faults = {errors};
    const auto recording = run_standby(scenario, 60_s);
    // Half of the requests ask the one that errs first; hardly ever another request takes the turn in between.
    EXPECT_GT(recording.totals.components[at(recording, "copy")].arrivals, recording.totals.total.offered * 9 / 10);
    EXPECT_GT(recording.totals.total.ok, recording.totals.total.offered * 9 / 10);
}

TEST(ReadReplica, LagsBehindWritesThatTheirCallersGaveUpOnToo) {
    auto scenario = profiles(500, "200 ms", 1000);
    scenario.design.components[2].parameters["write_time"] = std::string{"100 ms"};
    scenario.design.links[1].parameters["timeout"] = std::string{"50 ms"};
    const auto recording = run_standby(scenario, 60_s);
    EXPECT_EQ(recording.totals.acknowledged_writes, 0U);
    // A key was written within the last 200 ms with probability 1 − exp(−0.1 × 0.2).
    EXPECT_NEAR(static_cast<double>(recording.totals.stale_reads) / static_cast<double>(recording.totals.classes[0].ok),
                0.0198, 0.003);
}

} // namespace
} // namespace tiers::test
