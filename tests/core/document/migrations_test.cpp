#include "core/document/design_document.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace tiers {
namespace {

using ::testing::ElementsAre;
using ::testing::IsEmpty;

const std::string data = TIERS_SOURCE_DIR "/tests/data/documents/";

TEST(Migrations, TheKeptFileOfVersionZeroOpensAsTheSameDesign) {
    const auto old = load_design(data + "version-0/draft-shop.tiers");
    const auto current = load_design(data + "good/draft-shop.tiers");
    ASSERT_TRUE(old);
    ASSERT_TRUE(current);
    EXPECT_EQ(*old.value, *current.value);
    EXPECT_THAT(old.notes, ElementsAre("version 0 → 1: nodes and edges became components and links"));
    EXPECT_THAT(current.notes, IsEmpty());
}

TEST(Migrations, WhatIsWrongInAnOldFileIsStillSaid) {
    const auto reading =
        read_design(R"({ "format": "tiers.design", "version": 0, "nodes": [ { "id": "a", "kind": "users",
                         "position": { "x": 1 } } ], "edges": 7 })");
    EXPECT_FALSE(reading);
    EXPECT_THAT(reading.problems,
                ElementsAre(Problem{"components[0].position", "expected two numbers like [40, 200], got an object"},
                            Problem{"links", "expected a list of links, got 7"}));
}

TEST(Migrations, AnOldTreeOfAnyShapeIsAnsweredByTheReader) {
    for (const char* nodes : {"null", "3", "[]", "[null]", "[[]]", "[{\"position\":3}]", "{}"}) {
        const std::string text =
            std::string(R"({ "format": "tiers.design", "version": 0, "nodes": )") + nodes + ", \"edges\": [3] }";
        EXPECT_FALSE(read_design(text)) << text;
    }
}

} // namespace
} // namespace tiers
