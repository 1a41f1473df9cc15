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

} // namespace
} // namespace tiers::cli
