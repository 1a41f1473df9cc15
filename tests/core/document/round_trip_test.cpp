#include "core/document/design_document.h"
#include "tests/core/document/random_design.h"

#include <gtest/gtest.h>

namespace tiers {
namespace {

TEST(RoundTrip, EveryDesignIsReadAsItWasAndWrittenWithTheSameBytes) {
    constexpr std::uint64_t seed = 20'240'501;
    constexpr int designs = 1000;
    RandomDesigns random{seed};
    for (int i = 0; i < designs; ++i) {
        SCOPED_TRACE(::testing::Message() << "seed " << seed << ", design " << i);
        const Design design = random.next();
        const std::string text = write_design(design);
        const auto reading = read_design(text);
        ASSERT_TRUE(reading) << describe(reading.problems.at(0)) << "\n" << text;
        ASSERT_EQ(*reading.value, design) << text;
        ASSERT_EQ(write_design(*reading.value), text);
        if (design.workload) {
            const auto workload = read_workload(write_workload(*design.workload));
            ASSERT_TRUE(workload) << describe(workload.problems.at(0)) << "\n" << text;
            ASSERT_EQ(*workload.value, *design.workload);
        }
    }
}

} // namespace
} // namespace tiers
