#include "tests/validation/scenarios.h"

#include <gtest/gtest.h>

#include <algorithm>

namespace tiers::test {
namespace {

RequestClass order(std::int64_t keys = 1) {
    auto cls = plain_class("order");
    cls.operation = Operation::Write;
    cls.keys = keys;
    return cls;
}

using building::fault;

/// Users → API → queue → worker → database.
Scenario shop(double per_second, const Given& queue, const Given& worker) {
    Scenario scenario;
    scenario.design.components = {
        component("users", "users"),
        component("api", "api-server", {{"cores", 64.0}, {"service_time", "5 ms"}}),
        component("orders", "queue", queue),
        component("worker", "worker", worker),
        component("db", "postgres", {{"cores", 64.0}, {"write_time", "1 ms"}}),
    };
    scenario.design.links = {link("users", "api"), link("api", "orders"), link("orders", "worker"),
                             link("worker", "db", {{"pool_size", 100.0}})};
    scenario.workload = open_workload(per_second, {order()});
    return scenario;
}

Recording run_queue(const Scenario& scenario, Duration duration) {
    return replicate(scenario, duration, {}, 1).at(0);
}

const ComponentTotals& totals_of(const Recording& recording, const char* id) {
    return recording.totals.components[at(recording, id)];
}

std::uint64_t backlog_at(const Recording& recording, const char* id, std::size_t second) {
    return recording.windows.at(second).components[at(recording, id)].backlog;
}

TEST(Queue, AnswersAtPublishAndTheWorkIsDoneLater) {
    const auto recording =
        run_queue(shop(20, {{"publish_time", "3 ms"}}, {{"service_time", "200 ms"}, {"concurrency", 16.0}}), 60_s);
    EXPECT_NEAR(recording.totals.total.response.mean_seconds(), 0.008, 1e-3);
    EXPECT_EQ(recording.totals.total.ok, recording.totals.total.offered - recording.totals.in_flight);
    EXPECT_NEAR(static_cast<double>(totals_of(recording, "worker").completions),
                static_cast<double>(recording.totals.total.ok), 20);
    EXPECT_EQ(totals_of(recording, "db").completions, totals_of(recording, "worker").completions);
    EXPECT_EQ(recording.totals.lost_writes, 0U);
    EXPECT_LT(recording.totals.writes.pending, 20U);
}

TEST(Queue, ADeliveryTakesAsLongAsAllThatItsConsumerDoes) {
    const auto recording = run_queue(shop(20, {}, {{"service_time", "200 ms"}, {"concurrency", 16.0}}), 60_s);
    EXPECT_EQ(recording.links[2].value, "orders-worker");
    EXPECT_NEAR(recording.totals.links[2].response.mean_seconds(), 0.201, 1e-3);
}

TEST(Queue, AFullBacklogDrainsAfterAnOutageBehindTheWorkers) {
    auto scenario = shop(20, {{"redelivery_delay", "1 s"}, {"max_deliveries", 1000.0}}, {{"service_time", "50 ms"}});
    scenario.faults = {fault(FaultKind::Outage, "db", 10_s, 30_s)};
    const auto recording = run_queue(scenario, 100_s);
    EXPECT_EQ(recording.totals.total.ok + recording.totals.in_flight, recording.totals.total.offered);
    EXPECT_NEAR(static_cast<double>(backlog_at(recording, "orders", 39)), 600, 80);
    const auto& sample = recording.windows[39].components[at(recording, "orders")];
    EXPECT_NEAR(sample.lag_seconds, 30, 2);
    EXPECT_LT(backlog_at(recording, "orders", 99), 20U);
    EXPECT_EQ(recording.totals.lost_writes, 0U);
    EXPECT_GT(totals_of(recording, "orders").redelivered, 0U);
    EXPECT_EQ(totals_of(recording, "orders").dead_letters, 0U);
}

TEST(Queue, GivesUpOnAMessageAfterSoManyDeliveries) {
    auto scenario = shop(20, {{"redelivery_delay", "1 s"}, {"max_deliveries", 3.0}}, {{"service_time", "5 ms"}});
    scenario.faults = {fault(FaultKind::Outage, "db", 10_s, 20_s)};
    const auto recording = run_queue(scenario, 90_s);
    const auto dead = totals_of(recording, "orders").dead_letters;
    // Each of the eight partitions gives up on one message every 2 s.
    EXPECT_NEAR(static_cast<double>(dead), 8 * 20 / 2, 12);
    EXPECT_EQ(totals_of(recording, "orders").redelivered / dead, 2U);
    EXPECT_EQ(recording.totals.writes.lost[static_cast<std::size_t>(LossCause::DeadLetter)], dead);
    EXPECT_EQ(recording.totals.lost_writes, dead);
}

TEST(Queue, LosesWhatItHasOnlyInMemory) {
    for (const bool durable : {true, false}) {
        auto scenario = shop(100, {{"durable", durable}}, {{"service_time", "100 ms"}, {"concurrency", 4.0}});
        scenario.faults = {fault(FaultKind::Outage, "orders", 20_s, 5_s)};
        const auto recording = run_queue(scenario, 60_s);
        const auto lost = recording.totals.writes.lost[static_cast<std::size_t>(LossCause::QueueCrash)];
        EXPECT_EQ(lost, totals_of(recording, "orders").lost_messages);
        EXPECT_EQ(lost, recording.totals.lost_writes);
        if (durable) {
            EXPECT_EQ(lost, 0U);
        } else {
            // 60 a second stay behind for 20 s.
            EXPECT_NEAR(static_cast<double>(lost), 1200, 120);
        }
        // Acknowledged = carried out + lost + still to come.
        EXPECT_EQ(recording.totals.acknowledged_writes,
                  totals_of(recording, "db").completions + lost + recording.totals.writes.pending);
    }
}

TEST(Queue, AMessageOlderThanTheRetentionIsLostToWhoDidNotCome) {
    const auto recording =
        run_queue(shop(100, {{"retention", "10 s"}}, {{"service_time", "100 ms"}, {"concurrency", 4.0}}), 60_s);
    const auto lost = recording.totals.writes.lost[static_cast<std::size_t>(LossCause::Retention)];
    // 100 come and 40 are done a second: behind by 10 s after 16.7 s; from then on 60 a second are lost.
    EXPECT_NEAR(static_cast<double>(lost), 60 * (60 - 16.7), 150);
    EXPECT_LE(recording.windows.back().components[at(recording, "orders")].lag_seconds, 10);
    EXPECT_EQ(totals_of(recording, "orders").lost_messages, lost);
}

TEST(Queue, RefusesWhatIsAboveItsCapacity) {
    const auto recording =
        run_queue(shop(100, {{"capacity", 500.0}}, {{"service_time", "100 ms"}, {"concurrency", 4.0}}), 60_s);
    EXPECT_LE(backlog_at(recording, "orders", 59), 500U);
    EXPECT_NEAR(static_cast<double>(recording.totals.total.ok), 500 + 40 * 60, 30);
    EXPECT_GT(recording.totals.total.errors[static_cast<std::size_t>(ErrorCause::Refused)], 2000U);
}

TEST(Queue, APartitionIsReadByOneConsumerAtATime) {
    const auto done = [](double partitions, std::int64_t keys) {
        auto scenario = shop(100, {{"partitions", partitions}},
                             {{"service_time", "100 ms"}, {"instances", 2.0}, {"concurrency", 4.0}});
        scenario.workload.classes[0].keys = keys;
        if (keys == 1) scenario.workload.classes[0].popularity = SingleKey{};
        return static_cast<double>(totals_of(run_queue(scenario, 30_s), "worker").completions) / 30;
    };
    EXPECT_NEAR(done(2, 1000), 20, 1.5); // two partitions, 10 a second each, however many hands there are
    EXPECT_NEAR(done(64, 1000), 80, 2);  // eight hands
    EXPECT_NEAR(done(64, 1), 10, 0.5);   // all messages have one key
}

TEST(Queue, EachGroupHasItsOwnPlace) {
    for (const bool slow_first : {false, true}) {
        auto scenario = shop(50, {}, {{"service_time", "10 ms"}});
        scenario.design.components.push_back(
            component("mail", "worker", {{"service_time", "100 ms"}, {"concurrency", 1.0}}));
        const auto place = slow_first ? scenario.design.links.begin() + 2 : scenario.design.links.end();
        scenario.design.links.insert(place, link("orders", "mail"));
        const auto recording = run_queue(scenario, 60_s);
        EXPECT_LT(backlog_at(recording, "worker", 59), 10U);
        EXPECT_NEAR(static_cast<double>(backlog_at(recording, "mail", 59)), 40 * 60, 100);
        EXPECT_EQ(backlog_at(recording, "orders", 59), backlog_at(recording, "mail", 59));
        EXPECT_NEAR(recording.windows[59].components[at(recording, "mail")].lag_seconds, 48, 2);
        EXPECT_NEAR(recording.windows[59].components[at(recording, "orders")].lag_seconds, 48, 2);
        // No store is behind the mail: a mail that was not sent is no lost write.
        EXPECT_EQ(recording.totals.lost_writes, 0U);
    }
}

TEST(Queue, AGroupTakesTheClassesOfItsLinkOnly) {
    auto scenario = shop(50, {}, {{"service_time", "10 ms"}});
    auto other = order();
    other.id = "refund";
    scenario.workload.classes[0].share = 0.5;
    other.share = 0.5;
    scenario.workload.classes.push_back(other);
    scenario.design.components.push_back(component("mail", "worker", {{"service_time", "10 ms"}}));
    scenario.design.links.push_back(link("orders", "mail", {{"classes", std::vector<std::string>{"refund"}}}));
    const auto recording = run_queue(scenario, 60_s);
    EXPECT_NEAR(static_cast<double>(totals_of(recording, "mail").completions),
                static_cast<double>(recording.totals.classes[1].ok), 5);
    EXPECT_LT(backlog_at(recording, "mail", 59), 5U);
}

TEST(Queue, TheOthersTakeOverFromADeadConsumer) {
    auto scenario =
        shop(50, {{"redelivery_delay", "1 s"}}, {{"service_time", "20 ms"}, {"instances", 2.0}, {"concurrency", 4.0}});
    scenario.faults = {fault(FaultKind::Outage, "worker", 10_s, 20_s)};
    scenario.faults[0].instance = 0;
    const auto recording = run_queue(scenario, 60_s);
    EXPECT_LT(backlog_at(recording, "orders", 25), 10U);
    EXPECT_EQ(recording.windows[20].components[at(recording, "worker")].instances.at(0), -1);
    EXPECT_GT(recording.windows[50].components[at(recording, "worker")].instances.at(0), 0);
    EXPECT_EQ(recording.totals.lost_writes, 0U);
    EXPECT_LT(recording.totals.writes.pending, 10U);
}

TEST(Queue, AMessageDeliveredTwiceIsWrittenTwiceUnlessTheDatabaseKnowsIt) {
    for (const bool idempotent : {false, true}) {
        auto scenario = shop(50, {{"redelivery_delay", "0.1 s"}, {"partitions", 64.0}, {"max_deliveries", 50.0}},
                             {{"service_time", "5 ms"}, {"concurrency", 64.0}});
        // The worker has the order stored, then calls what fails one time in five.
        scenario.design.components.push_back(component("billing", "service", {{"service_time", "1 ms"}}));
        scenario.design.components.push_back(component("mail", "external-service", {{"error_rate", "20 %"}}));
        scenario.design.links[3] = link("worker", "billing");
        scenario.design.links.push_back(link("billing", "db", {{"idempotent", idempotent}}));
        scenario.design.links.push_back(link("worker", "mail"));
        const auto recording = run_queue(scenario, 120_s);
        const auto& writes = recording.totals.writes;
        EXPECT_EQ(recording.totals.lost_writes, 0U);
        EXPECT_GT(totals_of(recording, "orders").redelivered, 500U);
        if (idempotent) {
            EXPECT_EQ(writes.duplicated, 0U);
        } else {
            const auto done = static_cast<double>(recording.totals.acknowledged_writes - writes.pending);
            EXPECT_NEAR(static_cast<double>(writes.duplicated) / done, 0.2, 0.03);
        }
    }
}

TEST(Queue, APausedConsumerFallsBehindAndCatchesUpAndTheOthersDoNotNotice) {
    auto scenario = shop(50, {}, {{"service_time", "10 ms"}});
    scenario.design.components.push_back(
        component("analytics", "worker", {{"service_time", "20 ms"}, {"concurrency", 4.0}}));
    scenario.design.links.push_back(link("orders", "analytics"));
    scenario.faults = {fault(FaultKind::Pause, "analytics", 10_s, 40_s)};
    const auto recording = run_queue(scenario, 90_s);
    EXPECT_NEAR(static_cast<double>(backlog_at(recording, "analytics", 49)), 50 * 40, 150);
    EXPECT_NEAR(recording.windows[49].components[at(recording, "analytics")].lag_seconds, 40, 1);
    EXPECT_LT(backlog_at(recording, "worker", 49), 10U);
    // It does 200 a second, 150 more than come.
    EXPECT_NEAR(static_cast<double>(backlog_at(recording, "analytics", 54)), 2000 - 5 * 150, 150);
    EXPECT_LT(backlog_at(recording, "analytics", 89), 10U);
}

TEST(Queue, APartitionKeepsTheConsumersFromTheirMessages) {
    auto scenario = shop(50, {}, {{"service_time", "10 ms"}});
    scenario.faults = {fault(FaultKind::Partition, "orders-worker", 10_s, 20_s)};
    const auto recording = run_queue(scenario, 60_s);
    EXPECT_NEAR(static_cast<double>(backlog_at(recording, "orders", 29)), 50 * 20, 130);
    EXPECT_LT(backlog_at(recording, "orders", 59), 10U);
    EXPECT_EQ(recording.totals.total.ok + recording.totals.in_flight, recording.totals.total.offered);
}

TEST(Queue, StaysTheSameRunWhenCopied) {
    auto scenario = shop(50, {{"redelivery_delay", "1 s"}}, {{"service_time", "30 ms"}});
    scenario.faults = {fault(FaultKind::Outage, "db", 10_s, 5_s)};
    RunOptions options;
    options.duration = 30_s;
    options.warmup = {};
    Engine engine{compile(scenario).model, options};
    engine.run_until(12_s);
    Engine copy = engine;
    engine.run_until(30_s);
    copy.run_until(30_s);
    EXPECT_EQ(write_series(engine.recording()), write_series(copy.recording()));
}

} // namespace
} // namespace tiers::test
