#include "core/demo/concept_page.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace tiers {
namespace {

using ::testing::ElementsAre;
using ::testing::HasSubstr;
using ::testing::IsEmpty;
using ::testing::SizeIs;

TEST(ConceptPage, HasATitleItsDemonstrationsATextAndAFidelityNote) {
    const auto reading = read_concept_page("# Caching\n\nShown by: redis-outage,  edge\n\nKeep it near.\n\n- One\n\n"
                                           "## In the simulator\n\nReal keys.\n");
    EXPECT_THAT(reading.problems, IsEmpty());
    ASSERT_TRUE(reading);
    EXPECT_EQ(reading.value->title, "Caching");
    EXPECT_THAT(reading.value->shown_by, ElementsAre("redis-outage", "edge"));
    EXPECT_EQ(reading.value->text, "Keep it near.\n\n- One");
    EXPECT_EQ(reading.value->fidelity, "Real keys.");
}

TEST(ConceptPage, WhatIsMissingIsToldAllAtOnce) {
    const auto reading = read_concept_page("Caching\n");
    EXPECT_FALSE(reading);
    EXPECT_THAT(reading.problems, SizeIs(4));
    EXPECT_THAT(describe(reading.problems.at(0)), HasSubstr("# Caching"));
}

TEST(ConceptPage, ANoteWithoutWordsIsAProblem) {
    const auto reading = read_concept_page("# Caching\nShown by: edge\nText.\n## In the simulator\n\n");
    ASSERT_THAT(reading.problems, SizeIs(1));
    EXPECT_THAT(describe(reading.problems.at(0)), HasSubstr("says nothing"));
}

TEST(ConceptPage, IsSaidInOtherWordsAndShownByTheSame) {
    ConceptPage page{
        .id = "caching", .title = "Caching", .shown_by = {"edge"}, .text = "Keep it.", .fidelity = "Real keys."};
    EXPECT_THAT(translate_concept_page(page, "# Caches\n\nHeb es auf.\n\n## Im Simulator\n\nEchte Schlüssel.\n"),
                IsEmpty());
    EXPECT_EQ(page.title, "Caches");
    EXPECT_EQ(page.text, "Heb es auf.");
    EXPECT_EQ(page.fidelity, "Echte Schlüssel.");
    EXPECT_THAT(page.shown_by, ElementsAre("edge"));
    EXPECT_THAT(translate_concept_page(page, "# Zwischenspeicher\n\nHeb es auf.\n"), SizeIs(1));
    EXPECT_THAT(translate_concept_page(page, "# Zwischenspeicher\n\n## Im Simulator\n\nViel.\n"), SizeIs(1));
    EXPECT_EQ(page.title, "Caches");
}

} // namespace
} // namespace tiers
