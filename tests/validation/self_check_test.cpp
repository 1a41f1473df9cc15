#include "core/selfcheck/self_check.h"

#include <gtest/gtest.h>

namespace tiers::test {
namespace {

std::vector<Recording> recordings_of(const SelfCheck& check) {
    const auto compilation = compile(check.scenario);
    for (const auto& problem : compilation.problems) ADD_FAILURE() << describe(problem);
    std::vector<Recording> recordings;
    auto options = check.options;
    for (int i = 0; i < check.replications; ++i, ++options.seed) recordings.push_back(run(compilation.model, options));
    return recordings;
}

class SelfCheckTable : public testing::TestWithParam<std::size_t> {};

TEST_P(SelfCheckTable, AgreesWithTheory) {
    const auto check = self_checks()[GetParam()];
    for (const auto& row : judge(check, recordings_of(check)))
        EXPECT_TRUE(row.agrees) << row.title << ", " << row.figure << ": expected " << row.expected << ", measured "
                                << row.measured << " (" << row.low << " to " << row.high << ")";
}

INSTANTIATE_TEST_SUITE_P(Case, SelfCheckTable, testing::Range<std::size_t>(0, self_checks().size()),
                         [](const auto& place) {
                             std::string name;
                             for (const char c : self_checks()[place.param].id)
                                 if (std::isalnum(static_cast<unsigned char>(c))) name += c;
                             return name;
                         });

TEST(SelfCheckTable, TellsAWrongModelApart) {
    auto check = self_checks().front();
    ASSERT_EQ(check.id, "mm1-50");
    check.scenario.design.components.back().parameters["service_time"] = std::string{"exponential(5.5 ms)"};
    for (const auto& row : judge(check, recordings_of(check))) EXPECT_FALSE(row.agrees) << row.figure;
}

} // namespace
} // namespace tiers::test
