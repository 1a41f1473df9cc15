#include "core/document/design_document.h"
#include "tests/fingerprints/fingerprints.h"

#include <gtest/gtest.h>

namespace tiers::test {
namespace {

/// The file is the same for every build type and machine, so they all agree when each agrees with it.
TEST(Fingerprints, EveryShippedDesignLeavesTheSameBytesInEveryBuild) {
    const auto file = read_file(TIERS_SOURCE_DIR "/tests/data/fingerprints.txt");
    ASSERT_TRUE(file);
    const Fingerprints known = read_fingerprints(*file.value);
    const Fingerprints taken = take_fingerprints();
    ASSERT_FALSE(taken.empty());
    for (const auto& [design, print] : taken) {
        const auto it = known.find(design);
        ASSERT_NE(it, known.end()) << design << " is new: build the target update_fingerprints";
        EXPECT_EQ(print.result, it->second.result) << design << ", result";
        EXPECT_EQ(print.series, it->second.series) << design << ", series";
    }
    EXPECT_EQ(taken.size(), known.size());
    EXPECT_FALSE(HasFailure()) << "Where the engine is meant to give other figures, build the target "
                                  "update_fingerprints and commit tests/data/fingerprints.txt.";
}

} // namespace
} // namespace tiers::test
