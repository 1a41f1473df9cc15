#include "core/document/json_tree.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <string>

namespace tiers {
namespace {

using ::testing::ElementsAre;
using ::testing::IsEmpty;

TEST(JsonTree, TextThatIsNoJsonIsAnsweredWithItsPlace) {
    const auto reading = parse_json("{\n  \"name\": \"Café\", oops\n}");
    EXPECT_FALSE(reading);
    EXPECT_THAT(
        reading.problems,
        ElementsAre(Problem{"line 2, column 19", "this is no valid JSON: invalid literal; expected string literal"}));
}

TEST(JsonTree, ColumnsCountCharactersAndLinesCountFromOne) {
    EXPECT_EQ(parse_json("").problems.at(0).path, "line 1, column 1");
    EXPECT_EQ(parse_json("[1,]").problems.at(0).path, "line 1, column 4");
    EXPECT_EQ(parse_json("[\"ä\" 1]").problems.at(0).path, "line 1, column 6");
    EXPECT_EQ(parse_json("[\n\n1").problems.at(0).path, "line 3, column 2");
}

TEST(JsonTree, BytesThatAreNoTextAreNotQuoted) {
    const auto reading = parse_json("{\"a\": \"\xff\xfe\"}");
    ASSERT_EQ(reading.problems.size(), 1U);
    EXPECT_EQ(reading.problems[0].path, "line 1, column 8");
    EXPECT_EQ(reading.problems[0].message, "this is no valid JSON: invalid string: ill-formed UTF-8 byte");
}

TEST(JsonTree, RepeatedMembersAreNamedAndTheFirstIsKept) {
    const auto reading = parse_json(R"({"a": [{"b": 1, "b": 2, "b": {"c": 0, "c": 1}}], "a": 3})");
    ASSERT_TRUE(reading);
    EXPECT_EQ(*reading.value, JsonTree::parse(R"({"a": [{"b": 1}]})"));
    std::vector<std::string> paths;
    for (const Problem& problem : reading.problems) paths.push_back(problem.path);
    EXPECT_THAT(paths, ElementsAre("a[0].b", "a[0].b", "a[0].b.c", "a"));
}

TEST(JsonTree, NumbersBeyondDoublesAreRefusedByTheirPath) {
    const auto reading = parse_json(R"({"a": {"b": 1e999}})");
    EXPECT_FALSE(reading);
    EXPECT_THAT(reading.problems, ElementsAre(Problem{"a.b", "the number 1e999 is too large"}));
}

TEST(JsonTree, NestingIsLimited) {
    const std::string fits = std::string(deepest_nesting, '[') + std::string(deepest_nesting, ']');
    EXPECT_THAT(parse_json(fits).problems, IsEmpty());
    const auto deep = parse_json(std::string(1'000'000, '['));
    EXPECT_FALSE(deep);
    ASSERT_EQ(deep.problems.size(), 1U);
    EXPECT_EQ(deep.problems[0].message, "objects and lists are nested more than 64 deep");
}

TEST(JsonTree, SizeIsLimited) {
    const auto reading = parse_json(std::string(largest_document_bytes + 1, ' '));
    EXPECT_FALSE(reading);
    EXPECT_THAT(reading.problems, ElementsAre(Problem{"document", "it has 16777217 bytes; at most 16777216 are read"}));
}

TEST(JsonTree, OneObjectWithVeryManyMembersIsReadInTime) {
    std::string text = "{";
    for (int i = 0; i < 200'000; ++i) text += "\"k" + std::to_string(i) + "\":0,";
    text.back() = '}';
    EXPECT_EQ(parse_json(text).value.value().size(), 200'000U);
}

TEST(JsonTree, WritingIsCanonical) {
    const auto tree = JsonTree::parse(R"({"b":{},"a":[1,2.50,"x",null,true],"c":[[1],{"d":1.0,"e":1e300}],"l":[]})");
    EXPECT_EQ(write_json(tree), R"({
  "b": {},
  "a": [1, 2.5, "x", null, true],
  "c": [
    [1],
    {
      "d": 1,
      "e": 1e+300
    }
  ],
  "l": []
}
)");
}

TEST(JsonTree, LongListsTakeALineForEachItem) {
    JsonTree list = JsonTree::array();
    for (int i = 0; i < 60; ++i) list.push_back(i);
    const std::string text = write_json(list);
    EXPECT_EQ(std::count(text.begin(), text.end(), '\n'), 62);
    EXPECT_EQ(JsonTree::parse(text), list);
}

TEST(JsonTree, PathsQuoteMembersThatAreNoPlainWords) {
    EXPECT_EQ(member_path("", "a"), "a");
    EXPECT_EQ(member_path("a[1]", "b-c_d"), "a[1].b-c_d");
    EXPECT_EQ(member_path("a", "b.c"), "a[\"b.c\"]");
    EXPECT_EQ(member_path("a", ""), "a[\"\"]");
}

TEST(JsonTree, ValuesAreQuotedShort) {
    EXPECT_EQ(describe_json("abc"), "\"abc\"");
    EXPECT_EQ(describe_json(12.5), "12.5");
    EXPECT_EQ(describe_json(nullptr), "nothing (null)");
    EXPECT_EQ(describe_json(JsonTree::array({1})), "a list");
    EXPECT_EQ(describe_json(std::string(39, 'a') + "ääää"), "\"" + std::string(39, 'a') + "…\"");
}

} // namespace
} // namespace tiers
