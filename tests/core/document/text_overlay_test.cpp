#include "core/document/text_overlay.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <nlohmann/json.hpp>

#include <algorithm>
#include <array>
#include <iterator>

namespace tiers {
namespace {

using nlohmann::json;
using ::testing::ElementsAre;
using ::testing::HasSubstr;
using ::testing::IsEmpty;

constexpr std::array<std::string_view, 5> places{"title", "goals", "rules.*.title", "scenes.*.text", "rules.*.why"};

constexpr const char* document = R"({
  "title": "Shop", "order": 3, "goals": ["Count.", "Draw."],
  "rules": [ { "id": "cost", "title": "Cheap", "limit": 150 }, { "id": "speed", "title": "Quick" } ],
  "scenes": [ { "at": "0 s", "text": "Before" }, { "at": "9 s", "text": "After" } ] })";

constexpr const char* german = R"({
  "title": "Laden", "goals": ["Zähle.", "Zeichne."],
  "rules": [ { "id": "speed", "title": "Schnell" }, { "id": "cost", "title": "Billig" } ],
  "scenes": [ { "text": "Vorher" }, { "text": "Nachher" } ] })";

std::vector<std::string> problems_of(const json& translation) {
    const auto translated = with_texts(document, translation.dump(), places);
    std::vector<std::string> lines;
    std::ranges::transform(translated.problems, std::back_inserter(lines), describe);
    return lines;
}

TEST(TextOverlay, PutsTextsInTheirPlacesAndKeepsAllElse) {
    const auto translated = with_texts(document, german, places);
    EXPECT_THAT(translated.problems, IsEmpty());
    EXPECT_EQ(json::parse(translated.json), json::parse(R"({
      "title": "Laden", "order": 3, "goals": ["Zähle.", "Zeichne."],
      "rules": [ { "id": "cost", "title": "Billig", "limit": 150 }, { "id": "speed", "title": "Schnell" } ],
      "scenes": [ { "at": "0 s", "text": "Vorher" }, { "at": "9 s", "text": "Nachher" } ] })"));
}

TEST(TextOverlay, WhatIsMissingStaysAndIsToldByTheNameOfItsItem) {
    auto partial = json::parse(german);
    partial["rules"].erase(1);
    partial["scenes"][1]["text"] = "";
    const auto translated = with_texts(document, partial.dump(), places);
    const auto texts = json::parse(translated.json);
    EXPECT_EQ(texts["rules"][0]["title"], "Cheap");
    EXPECT_EQ(texts["rules"][1]["title"], "Schnell");
    EXPECT_EQ(texts["scenes"][1]["text"], "After");
    EXPECT_THAT(problems_of(partial), ElementsAre(HasSubstr("rules[cost].title: is missing"),
                                                  HasSubstr("scenes[1].text: expected a text, got \"\"")));
}

TEST(TextOverlay, WhatIsOfNoUseIsAProblem) {
    auto more = json::parse(german);
    more["titel"] = "Laden";
    more["rules"].push_back({{"id", "size"}, {"title", "Klein"}});
    more["rules"][1]["limit"] = 100;
    more["scenes"].push_back({{"text", "Danach"}});
    EXPECT_THAT(problems_of(more),
                ElementsAre(HasSubstr("rules[cost].limit: is no text of the document"),
                            HasSubstr("rules[size].id: is no text"), HasSubstr("rules[size].title: is no text"),
                            HasSubstr("scenes[2].text: is no text"), HasSubstr("titel: is no text")));
}

TEST(TextOverlay, AListHasAsManyTextsAsTheDocuments) {
    auto shorter = json::parse(german);
    shorter["goals"].erase(1);
    EXPECT_THAT(problems_of(shorter), ElementsAre("goals: expected a list of 2 texts, got a list"));
    EXPECT_EQ(json::parse(with_texts(document, shorter.dump(), places).json)["goals"][0], "Count.");
}

TEST(TextOverlay, ATranslationThatIsNoJsonLeavesTheDocument) {
    const auto translated = with_texts(document, "{ \"title\": ", places);
    EXPECT_EQ(translated.json, document);
    EXPECT_EQ(translated.problems.size(), 1U);
    EXPECT_THAT(with_texts("[", german, places).problems, IsEmpty());
}

} // namespace
} // namespace tiers
