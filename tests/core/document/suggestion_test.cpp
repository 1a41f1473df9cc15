#include "core/document/suggestion.h"

#include <gtest/gtest.h>

#include <array>

namespace tiers {
namespace {

constexpr std::array<std::string_view, 5> kinds{"api-server", "api-gateway", "redis", "postgres", "dns"};

TEST(Suggestion, NamesTheNearestWord) {
    EXPECT_EQ(nearest_word("api-sever", kinds), "api-server");
    EXPECT_EQ(nearest_word("API_Server", kinds), "api-server");
    EXPECT_EQ(nearest_word("erdis", kinds), "redis");
    EXPECT_EQ(nearest_word("postgresql", kinds), "postgres");
    EXPECT_EQ(nearest_word("dsn", kinds), "dns");
}

TEST(Suggestion, SaysNothingWhereNoWordIsNear) {
    EXPECT_EQ(nearest_word("mainframe", kinds), "");
    EXPECT_EQ(nearest_word("", kinds), "");
    EXPECT_EQ(nearest_word(std::string(10'000, 'a'), kinds), "");
}

TEST(Suggestion, ListsTheWordsWhereNoneIsNear) {
    EXPECT_EQ(suggest("api-sever", kinds), "did you mean \"api-server\"?");
    EXPECT_EQ(suggest("mainframe", kinds), "expected one of api-server, api-gateway, redis, postgres, dns");
    EXPECT_EQ(suggest("mainframe", {}), "there are none");
}

} // namespace
} // namespace tiers
