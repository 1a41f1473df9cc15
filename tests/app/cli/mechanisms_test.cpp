#include "tests/app/cli/command_fixture.h"

#include <map>

namespace tiers::cli {
namespace {

namespace fs = std::filesystem;
using Json = nlohmann::json;

class Mechanisms : public CommandTest {};

/// Each document shows one mechanism under its own workload and faults.
TEST_F(Mechanisms, EveryDocumentIsValidAndRuns) {
    int documents = 0;
    for (const auto& entry : fs::directory_iterator(TIERS_SOURCE_DIR "/tests/data/mechanisms")) {
        if (entry.path().extension() != ".tiers") continue;
        SCOPED_TRACE(entry.path().filename());
        ++documents;
        const auto validation = call({"validate", entry.path()});
        EXPECT_EQ(validation.code, 0) << validation.out << validation.err;
        const auto outcome = call({"run", entry.path(), "--duration", "60s", "--warmup", "0s", "--json"});
        ASSERT_EQ(outcome.code, 0) << outcome.err;
        const auto totals = Json::parse(outcome.out).at("totals");
        EXPECT_GT(totals.at("offered_per_s"), 0);
        EXPECT_GT(totals.at("success_ratio"), 0);
    }
    EXPECT_GT(documents, 0);
}

/// What its mechanism leaves in the figures of 100 s.
struct Expectation {
    std::string file, figure;
    double least, most;
};

const std::vector<Expectation> expectations{
    // Balancers. M/M/1 waits 40 ms at 80 %, the four ways in the order in which they do in life.
    {"balancing-policies", "/components/api-chance/waiting_ms/mean", 34, 46},
    {"balancing-policies", "/components/api-turns/waiting_ms/mean", 20, 27},
    {"balancing-policies", "/components/api-two/waiting_ms/mean", 14, 20},
    {"balancing-policies", "/components/api-least/waiting_ms/mean", 8, 12},
    // 120 a second: three quarters to the large side, and of that two thirds to the larger.
    {"weights", "/components/large/arrivals_per_s", 57, 63},
    {"weights", "/components/medium/arrivals_per_s", 28, 32},
    {"weights", "/components/small/arrivals_per_s", 28, 32},
    // A quarter of 400 a second from 21 s to the third check after it, at 26 s.
    {"health-checks", "/totals/errors/refused", 460, 560},
    {"hash-balancing", "/totals/errors/refused", 250, 700},
    {"sticky-sessions", "/totals/lost_sessions", 100, 100},
    // Callers.
    {"retries", "/links/api-pay/retries_per_s", 7,
     9.5}, // 20 % of the calls of the bad 20 s, a reserve and the next 50 s
    {"retries", "/totals/errors/failed", 500, 800},
    {"circuit-breaker", "/links/api-tips/breaker_open_s", 25, 32},
    {"circuit-breaker", "/totals/success_ratio", 1, 1}, // by the fallback
    {"bulkhead", "/classes/browse/response_ms/max", 2.9, 3.1},
    {"bulkhead", "/totals/errors/pool_timeout", 700, 900}, // 50 come and 10 are done a second, for 20 s
    {"abandoned-work", "/totals/success_ratio", 0.91, 0.94},
    {"idempotent-writes", "/totals/duplicated_writes", 250, 400},
    {"patience", "/totals/errors/timeout", 16'000, 19'000},
    {"side-effects", "/populations/here/response_ms/mean", 102.9, 103.1}, // 1 + 2 + 80 + 20
    {"side-effects", "/populations/there/response_ms/mean", 4.9, 5.1},    // 1 + 2 + 2
    {"side-effects", "/components/mail/arrivals_per_s", 38, 43},          // all the same
    // Caches.
    {"single-flight", "/components/cache/hit_ratio", 0.97, 1},
    {"eviction", "/components/cache/hit_ratio", 0.25, 0.35},
    {"no-eviction", "/components/cache/hit_ratio", 0.26, 0.33},
    {"flush", "/components/cache/hit_ratio", 0.95, 0.975}, // about a thousand of 30,000 reads fill it, twice
    {"write-through", "/totals/stale_reads", 0, 5},
    {"write-through", "/totals/lost_writes", 0, 0},
    {"write-behind", "/totals/lost_writes", 35, 85}, // 30 a second, of the last 2 s
    {"write-behind", "/totals/lost_writes_by_cause/cache_crash", 35, 85},
    {"refresh-ahead", "/components/cache/hit_ratio", 0.98, 1},
    {"redis-failover", "/components/cache/errors/refused", 2700, 3300}, // 300 a second for 10 s
    {"redis-failover", "/totals/success_ratio", 1, 1},
    {"redis-failover", "/totals/max_staleness_s", 1, 100},
    {"closed-cache", "/totals/success_ratio", 0.94, 0.96}, // all but 5 s of 100
    {"warm-start", "/components/cache/hit_ratio", 0.6, 0.75},
    {"persistent-cache", "/components/db-left/arrivals_per_s", 1.9, 2.2},  // 200 items, once
    {"persistent-cache", "/components/db-right/arrivals_per_s", 3.9, 4.4}, // and once more
    {"hanging-cache", "/links/api-cache/errors/timeout", 200, 200},        // as many as it has connections
    {"hanging-cache", "/links/api-cache/errors/refused", 3300, 4200},
    {"hanging-cache", "/totals/success_ratio", 1, 1},
    {"hanging-cache", "/totals/response_ms/max", 1000, 1100},        // a look-up and a fill
    {"busy-cache", "/components/cache/utilization", 0.78, 0.82},     // 4,000 commands a second of 0.2 ms
    {"busy-cache", "/components/cache/waiting_ms/mean", 0.36, 0.46}, // M/D/1
    {"hot-key", "/components/cache/hit_ratio", 0.06, 0.10},          // a third of the requests of a fifth of the time
    {"class-times", "/classes/browse/response_ms/max", 6, 6.2},
    {"class-times", "/classes/report/response_ms/max", 61, 61.2},
    {"edge", "/components/cdn/hit_ratio", 0.85, 0.92},
    {"edge", "/components/proxy/hit_ratio", 0.25, 0.45},
    {"edge", "/totals/stale_reads", 10, 12'000},
    {"edge", "/totals/success_ratio", 0.97, 1}, // though the origin is away for 20 s
    // Databases.
    {"standby-none", "/totals/errors/refused", 4700, 5300}, // 200 a second for 25 s
    {"standby-none", "/totals/lost_writes", 0, 0},
    {"standby-async", "/totals/errors/refused", 1850, 2200}, // for 10 s
    {"standby-async", "/totals/lost_writes", 20, 110},       // what was on its way
    {"standby-async", "/totals/lost_writes_by_cause/failover", 20, 110},
    {"standby-sync", "/totals/errors/refused", 1850, 2200},
    {"standby-sync", "/totals/lost_writes", 0, 0},
    {"shards", "/components/db/waiting_ms/mean", 1.4, 2.5}, // M/M/1 at 75 % for most, at 15 % for the others
    {"shards-by-region", "/components/db/waiting_ms/mean", 4.3, 6.5},
    {"replication-lag", "/totals/stale_reads", 1000, 1700},
    {"replication-lag", "/totals/read_your_writes_violations", 1, 40},
    // Queues.
    {"queue", "/components/events/lag_s_max", 14.5, 16.5},
    {"queue", "/totals/success_ratio", 1, 1},
    {"queue", "/totals/lost_writes", 0, 0},
    {"queue-in-memory", "/totals/lost_writes_by_cause/queue_crash", 550, 800},
    {"partitions", "/components/few/lag_s_max", 0.8, 4}, // two that are busy at 90 %, and eight hands
    {"partitions", "/components/many/lag_s_max", 0.05, 0.45},
    {"consumer-pause", "/components/analytics/lag_s_max", 19, 20.5},
    {"consumer-pause", "/components/analytics/backlog_max", 1850, 2150},
    {"consumer-pause", "/components/worker/backlog_max", 0, 15},
    {"dead-letters", "/components/orders/messages/dead_letters", 64, 80}, // 8 partitions, one in 2 s each, 20 s
    {"dead-letters", "/totals/lost_writes_by_cause/dead_letter", 64, 80},
    {"full-queue", "/components/orders/backlog_max", 290, 300},
    {"full-queue", "/populations/buyers/success_ratio", 0.66, 0.78}, // 40 of 60, and the first 300
    {"full-queue", "/components/events/lag_s_max", 9.9, 10},
    {"full-queue", "/totals/lost_writes_by_cause/retention", 1250, 1650}, // 20 a second from 30 s on
    // Gateways, servers that come and go, sessions.
    {"gateway", "/populations/script/throughput_per_s", 1.6, 1.9}, // 100 a minute and the burst
    {"gateway", "/populations/people/success_ratio", 0.97, 0.985}, // but for the errors of the payment
    {"rate-limit", "/totals/throughput_per_s", 105, 118},          // 100 a second, and 150 of 500 for 20 s
    {"rate-limit", "/components/gate/service_ms/mean", 4, 4},
    {"autoscaling", "/totals/success_ratio", 0.65, 0.85},
    {"autoscaling", "/components/api/utilization", 0.7, 0.9},
    {"rolling-deploy", "/totals/success_ratio", 1, 1},
    {"external-sessions", "/totals/lost_sessions", 200, 200}, // those of the store, when it is flushed
    // Places.
    {"dns-failover", "/components/api-eu/arrivals_per_s", 33, 43}, // 100 a second from about 60 s on
    {"dns-failover", "/totals/errors/refused", 1900, 2500},
    {"dns-geo", "/populations/eu/response_ms/mean", 20, 24}, // its access, and no ocean
    {"dns-geo", "/populations/us/response_ms/mean", 20, 24},
    {"dns-active-passive", "/components/api-eu/arrivals_per_s", 16, 22},
    {"region-partition", "/populations/us/success_ratio", 1, 1},
    {"region-partition", "/classes/view/success_ratio", 1, 1}, // of the copy on their side
    {"region-partition", "/totals/max_staleness_s", 18, 20.5},
    {"region-partition", "/populations/eu/success_ratio", 0.93, 0.98}, // their writes of 20 s
    {"residency", "/totals/residency_violations", 1800, 2200}, // of each write: the database's and the queue's copy
    {"page-view", "/classes/page/response_ms/mean", 190, 240},
    {"page-view", "/components/dns/arrivals_per_s", 2.2, 3}, // a quarter of 10
    // Faults.
    {"instance-faults", "/totals/errors/failed", 310, 440},   // half of 50 a second for 15 s
    {"network-faults", "/links/api-db/retries_per_s", 8, 11}, // 100 a second while the link is cut
    {"network-faults", "/totals/errors/timeout", 1, 120},
    {"capacity-loss", "/totals/errors/refused", 600, 1200},
    {"capacity-loss", "/components/api/queue_max", 200, 256},
};

TEST_F(Mechanisms, ShowInTheResult) {
    std::map<std::string, Json> results;
    for (const auto& [file, figure, least, most] : expectations) {
        auto& result = results[file];
        if (result.is_null()) {
            const auto path = fs::path{TIERS_SOURCE_DIR "/tests/data/mechanisms"} / (file + ".tiers");
            const auto outcome = call({"run", path, "--duration", "100s", "--warmup", "0s", "--json"});
            ASSERT_EQ(outcome.code, 0) << file << outcome.err;
            result = Json::parse(outcome.out);
        }
        const double value = result.at(Json::json_pointer{figure});
        EXPECT_GE(value, least) << file << " " << figure;
        EXPECT_LE(value, most) << file << " " << figure;
    }
    for (const auto& entry : fs::directory_iterator(TIERS_SOURCE_DIR "/tests/data/mechanisms"))
        EXPECT_TRUE(results.contains(entry.path().stem())) << entry.path().filename() << " shows nothing";
}

} // namespace
} // namespace tiers::cli
