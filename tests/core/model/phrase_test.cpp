#include "core/model/phrase.h"

#include <gmock/gmock.h>

#include <sstream>

namespace tiers {
namespace {

using ::testing::ElementsAre;

TEST(PhraseTest, ReadsLikeThePatternWithItsPlacesFilled) {
    EXPECT_EQ(phrase("Link {} to {}", "API server", "Postgres"), "Link API server to Postgres");
    EXPECT_EQ(phrase("{} connections", 120), "120 connections");
    EXPECT_EQ(phrase("Nothing was full."), "Nothing was full.");
}

TEST(PhraseTest, FillsInNamesThatLookLikePlacesAsTheyAre) {
    EXPECT_EQ(phrase("{} calls {}", "a{}b", "{0}"), "a{}b calls {0}");
}

TEST(PhraseTest, KeepsWhatItIsMadeOf) {
    const Phrase inner = phrase("{} cores", 4);
    const Phrase outer = phrase("{} × {}", 2, inner);
    EXPECT_EQ(outer.text(), "2 × 4 cores");
    EXPECT_EQ(outer.kind(), Phrase::Kind::Words);
    EXPECT_EQ(outer.pattern(), "{} × {}");
    EXPECT_THAT(outer.parts(), ElementsAre(Phrase("2"), inner));
    EXPECT_EQ(outer.parts()[0].kind(), Phrase::Kind::Figure);
    EXPECT_EQ(outer.parts()[1].pattern(), "{} cores");
}

TEST(PhraseTest, IsANameWhereItIsMadeOfAString) {
    EXPECT_EQ(Phrase(std::string("Shop")).kind(), Phrase::Kind::Name);
    EXPECT_TRUE(Phrase().empty());
}

TEST(PhraseTest, FollowsOthers) {
    Phrase text = phrase("{} failed.", "Redis");
    text += phrase(" It was {} busy.", Phrase::figure("99 %"));
    EXPECT_EQ(text, "Redis failed. It was 99 % busy.");
    EXPECT_EQ(text.parts()[0].pattern(), "{} failed.");
    const std::vector<Phrase> names{"A", "B", "C"};
    EXPECT_EQ(joined(names, " → "), "A → B → C");
    EXPECT_TRUE(joined({}, ", ").empty());
}

TEST(PhraseTest, BeginsWithACapitalWhereASentenceBegins) {
    const Phrase told = phrase("traffic surged").capitalized();
    EXPECT_EQ(told, "Traffic surged");
    EXPECT_EQ(told.pattern(), "traffic surged");
    EXPECT_TRUE(told.is_capitalized());
}

TEST(PhraseTest, PrintsAsItReads) {
    std::ostringstream out;
    out << phrase("Remove {}", "Redis");
    EXPECT_EQ(out.str(), "Remove Redis");
}

} // namespace
} // namespace tiers
