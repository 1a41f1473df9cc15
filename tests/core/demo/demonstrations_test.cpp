#include "core/analysis/cost.h"
#include "core/demo/concept_page.h"
#include "core/demo/variant_run.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <algorithm>
#include <filesystem>
#include <iterator>
#include <string>
#include <vector>

namespace tiers {
namespace {

namespace fs = std::filesystem;
using ::testing::ElementsAreArray;
using ::testing::IsEmpty;
using ::testing::IsSupersetOf;
using ::testing::Not;

const fs::path challenges = TIERS_SOURCE_DIR "/challenges";

std::vector<std::string> demonstration_ids() {
    std::vector<std::string> ids;
    for (const auto& entry : fs::directory_iterator(challenges))
        if (is_demonstration(entry.path())) ids.push_back(entry.path().filename().string());
    std::ranges::sort(ids);
    return ids;
}

std::vector<std::string> lines(const std::vector<Problem>& problems) {
    std::vector<std::string> texts;
    std::ranges::transform(problems, std::back_inserter(texts), describe);
    return texts;
}

TEST(Demonstrations, AllThatTheSourcesAskForAreThere) {
    // clang-format off
    const std::vector<std::string> expected{
        "balancing", "cache-stampede", "celebrity", "consumer-lag", "edge", "failover", "feed-cache", "gateway",
        "queue-or-calls", "redis-outage", "replication-lag", "residency", "retry-storm", "sessions", "shop-stage-1",
        "shop-stage-2", "shop-stage-3", "shop-stage-4", "thundering-herd", "update-patterns", "viral-surge"};
    // clang-format on
    EXPECT_THAT(demonstration_ids(), ElementsAreArray(expected));
    const auto shelf = load_demonstrations(challenges);
    EXPECT_THAT(lines(shelf.problems), IsEmpty());
    EXPECT_EQ(shelf.demonstrations.size(), expected.size());
}

TEST(Ladder, EachStageSaysWhatItChangedAndWhyAndCostsMoreThanTheOneBefore) {
    const auto shelf = load_demonstrations(challenges);
    const auto stages = ladder_of(shelf);
    ASSERT_EQ(stages.size(), 4U);
    double cost = 0;
    for (std::size_t i = 0; i < stages.size(); ++i) {
        EXPECT_EQ(stages[i]->ladder->stage, static_cast<int>(i + 1));
        EXPECT_EQ(stages[i]->ladder->changes.empty(), i == 0) << stages[i]->id;
        EXPECT_GT(monthly_cost(stages[i]->design).usd_per_month, 5 * cost) << stages[i]->id;
        cost = monthly_cost(stages[i]->design).usd_per_month;
    }
}

TEST(ConceptPages, NameDemonstrationsThatAreThereAndAreThereForAllThatDemonstrationsName) {
    const auto shelf = load_concepts(challenges);
    EXPECT_THAT(lines(shelf.problems), IsEmpty());
    const auto demonstrations = demonstration_ids();
    std::vector<std::string> pages;
    for (const ConceptPage& page : shelf.pages) {
        pages.push_back(page.id);
        EXPECT_THAT(demonstrations, IsSupersetOf(page.shown_by)) << page.id;
    }
    for (const Demonstration& demonstration : load_demonstrations(challenges).demonstrations) {
        EXPECT_THAT(pages, IsSupersetOf(demonstration.concepts)) << demonstration.id;
        EXPECT_THAT(demonstration.concepts, Not(IsEmpty())) << demonstration.id;
    }
}

class EveryDemonstration : public ::testing::TestWithParam<std::string> {};

TEST_P(EveryDemonstration, ShowsWhatItSays) {
    const auto reading = load_demonstration(challenges / GetParam());
    ASSERT_THAT(lines(reading.problems), IsEmpty());
    const Demonstration& demonstration = *reading.value;
    for (const Variant& variant : demonstration.variants) {
        const auto run = run_variant(demonstration, variant, 1);
        ASSERT_THAT(lines(run.problems), IsEmpty()) << variant.id;
        for (const ExpectationCheck& check : run.value->checks)
            EXPECT_TRUE(check.agrees) << variant.id << ", " << form_of(check.expectation.figure.kind).name << " of "
                                      << check.expectation.figure.of << ": measured "
                                      << (check.measured ? std::to_string(*check.measured) : "nothing") << ", says "
                                      << check.expectation.says;
    }
}

INSTANTIATE_TEST_SUITE_P(Shipped, EveryDemonstration, ::testing::ValuesIn(demonstration_ids()), [](const auto& test) {
    std::string name = test.param;
    std::ranges::replace(name, '-', '_');
    return name;
});

} // namespace
} // namespace tiers
