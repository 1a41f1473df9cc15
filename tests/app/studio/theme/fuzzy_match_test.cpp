#include "app/studio/theme/fuzzy_match.h"

#include <gtest/gtest.h>

namespace tiers::studio {
namespace {

TEST(FuzzyMatchTest, LettersMustAllBeThereInTheirOrder) {
    EXPECT_TRUE(fuzzyMatch("slal", "Select all"));
    EXPECT_TRUE(fuzzyMatch("SELECT ALL", "select all"));
    EXPECT_FALSE(fuzzyMatch("las", "Select all"));
    EXPECT_FALSE(fuzzyMatch("select everything", "Select all"));
    EXPECT_EQ(fuzzyMatch("", "anything"), 0);
}

TEST(FuzzyMatchTest, BeginningsAndNeighboursComeFirst) {
    const auto cost = [](const char* typed, const char* text) { return fuzzyMatch(typed, text).value_or(9999); };
    EXPECT_LT(cost("add", "Add note"), cost("add", "Align down and dusted"));
    EXPECT_LT(cost("red", "Redis"), cost("red", "Record"));
    EXPECT_LT(cost("pg", "Postgres gate"), cost("pg", "Upgrade"));
    EXPECT_LT(cost("note", "Add note"), cost("note", "No other theme"));
}

} // namespace
} // namespace tiers::studio
