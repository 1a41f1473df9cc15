#include "core/simulation/paired_runs.h"
#include "tests/core/simulation/example_runs.h"

#include <algorithm>

namespace tiers::test {
namespace {

const auto go_on = [](double) { return true; };

const PairedFigure& figure(const PairedRuns& runs, std::string_view name) {
    return *std::ranges::find(runs.figures, name, &PairedFigure::name);
}

TEST(PairedRuns, TheSameDesignTwiceDiffersInNothing) {
    const auto scenario = calling(60, "exponential(10 ms)", {});
    const auto outcome = run_pairs(scenario, scenario, options_of(20_s), 4, go_on);
    ASSERT_TRUE(outcome.runs);
    for (const auto& each : outcome.runs->figures) {
        EXPECT_EQ(each.difference, 0) << each.name;
        EXPECT_FALSE(each.differs());
    }
    EXPECT_EQ(write_series(outcome.runs->first), write_series(outcome.runs->second));
}

TEST(PairedRuns, ASlowerServiceShowsUnderTheSameTraffic) {
    const auto outcome = run_pairs(calling(20, "10 ms", {}), calling(20, "14 ms", {}), options_of(20_s), 5, go_on);
    ASSERT_TRUE(outcome.runs);
    const auto& p50 = figure(*outcome.runs, "p50");
    EXPECT_NEAR(p50.difference, 4, 0.5);
    EXPECT_TRUE(p50.differs());
    EXPECT_LE(p50.bounds->low, p50.difference);
    EXPECT_GE(p50.bounds->high, p50.difference);
    EXPECT_EQ(figure(*outcome.runs, "offered").difference, 0) << "the same requests";
    EXPECT_FALSE(figure(*outcome.runs, "cost").differs());
}

TEST(PairedRuns, StopsWhenAskedAndTellsWhatDoesNotCompile) {
    const auto scenario = calling(20, "10 ms", {});
    int heard = 0;
    const auto stopped = run_pairs(scenario, scenario, options_of(20_s), 4, [&](double) { return ++heard < 3; });
    EXPECT_FALSE(stopped.runs);
    EXPECT_TRUE(stopped.problems.empty());
    EXPECT_EQ(heard, 3);
    EXPECT_FALSE(run_pairs(scenario, {}, options_of(20_s), 2, go_on).problems.empty());
}

} // namespace
} // namespace tiers::test
