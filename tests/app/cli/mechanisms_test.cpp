#include "tests/app/cli/command_fixture.h"

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

/// What its mechanism leaves in the figures of a run.
TEST_F(Mechanisms, CachesShowInTheResult) {
    struct Expectation {
        std::string file, figure;
        double least, most;
    };
    const std::vector<Expectation> expectations{
        // One fetch when the hot key expires: the rest of the database's work is first reads of the other keys.
        {"single-flight", "/components/cache/hit_ratio", 0.9, 1},
        {"eviction", "/components/cache/hit_ratio", 0.2, 0.6},
        {"write-through", "/totals/stale_reads", 0, 5},
        {"write-through", "/totals/lost_writes", 0, 0},
        // 30 writes a second, of which those of the last 2 s are lost.
        {"write-behind", "/totals/lost_writes", 30, 90},
        {"refresh-ahead", "/components/cache/hit_ratio", 0.95, 1},
        {"redis-failover", "/components/cache/errors/refused", 100, 10'000},
        {"redis-failover", "/totals/success_ratio", 0.999, 1},
        {"redis-failover", "/totals/max_staleness_s", 1, 60},
        {"closed-cache", "/totals/success_ratio", 0.88, 0.94},
        {"warm-start", "/components/cache/hit_ratio", 0.5, 0.95},
        {"edge", "/totals/success_ratio", 0.9, 1},
        {"edge", "/components/proxy/hit_ratio", 0.01, 0.9},
        {"edge", "/totals/stale_reads", 10, 12'000},
    };
    for (const auto& [file, figure, least, most] : expectations) {
        const auto path = fs::path{TIERS_SOURCE_DIR "/tests/data/mechanisms"} / (file + ".tiers");
        const auto outcome = call({"run", path, "--duration", "60s", "--warmup", "0s", "--json"});
        ASSERT_EQ(outcome.code, 0) << file << outcome.err;
        const double value = Json::parse(outcome.out).at(Json::json_pointer{figure});
        EXPECT_GE(value, least) << file << " " << figure;
        EXPECT_LE(value, most) << file << " " << figure;
    }
}

} // namespace
} // namespace tiers::cli
