#include "core/demo/concept_page.h"
#include "core/demo/demonstration_reader.h"
#include "core/document/design_document.h"
#include "core/document/design_names.h"
#include "core/document/text_overlay.h"
#include "core/grading/challenge_reader.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <nlohmann/json.hpp>

#include <algorithm>
#include <filesystem>
#include <regex>
#include <set>
#include <span>
#include <string>
#include <vector>

namespace tiers {
namespace {

namespace fs = std::filesystem;
using nlohmann::json;
using ::testing::IsEmpty;

const fs::path challenges = TIERS_SOURCE_DIR "/challenges";
const std::string german = "de";
/// Longer texts are never the same in both languages; short ones may be: "Postgres", "Redis", "CDN".
constexpr std::size_t words_of_both = 25;

std::string text_of(const fs::path& file) {
    const auto text = read_file(file);
    EXPECT_TRUE(text) << file;
    return text.value.value_or("");
}

std::vector<std::string> all_matches(const std::string& text, const std::string& pattern) {
    const std::regex expression(pattern, std::regex::ECMAScript | std::regex::multiline);
    std::vector<std::string> found;
    for (std::sregex_iterator it(text.begin(), text.end(), expression), end; it != end; ++it)
        found.push_back(it->str());
    return found;
}

/// The figures of a text, whatever its language parts thousands and decimals with.
std::vector<std::string> figures_of(const std::string& text) {
    auto figures = all_matches(text, "[0-9]+([.,:][0-9]+)*");
    for (auto& figure : figures) std::erase_if(figure, [](char c) { return c == '.' || c == ','; });
    std::ranges::sort(figures);
    return figures;
}

void expect_same_figures(const std::string& english, const std::string& translation, const std::string& where) {
    EXPECT_EQ(figures_of(english), figures_of(translation)) << where << ":\n" << english << "\n" << translation;
    if (english.size() > words_of_both) {
        EXPECT_NE(english, translation) << where << " is not translated";
    }
}

/// Headings, items, lines of tables and of code: what a page is built of.
std::vector<std::string> structure_of(const std::string& markdown) {
    return all_matches(markdown, "^(#+ |- |[0-9]+\\. |\\| |    |> \\*\\*|\\*\\*[0-9]+\\. )");
}

void expect_same_page(const fs::path& english, const fs::path& translation) {
    ASSERT_TRUE(fs::exists(translation)) << translation;
    const auto own = text_of(english);
    const auto other = text_of(translation);
    expect_same_figures(own, other, translation.string());
    EXPECT_EQ(structure_of(own), structure_of(other)) << translation;
}

void expect_same_document(const fs::path& folder, const std::string& file, std::span<const std::string_view> texts) {
    ASSERT_TRUE(fs::exists(folder / german / file)) << folder;
    const auto own = text_of(folder / file);
    const auto translated = with_texts(own, text_of(folder / german / file), texts);
    for (const auto& problem : translated.problems) ADD_FAILURE() << folder << ": " << describe(problem);
    const auto before = json::parse(own).flatten();
    const auto after = json::parse(translated.json).flatten();
    ASSERT_EQ(before.size(), after.size());
    for (const auto& [place, text] : before.items()) {
        if (!text.is_string() || text == after[place]) {
            EXPECT_EQ(text, after[place]);
            const bool is_text = place.ends_with("summary") || place.ends_with("text") || place.ends_with("why");
            EXPECT_FALSE(is_text) << folder << place << " is not translated";
            continue;
        }
        expect_same_figures(text.get<std::string>(), after[place].get<std::string>(),
                            folder.filename().string() + place);
    }
}

void expect_none(const std::vector<Problem>& problems) {
    for (const auto& problem : problems) ADD_FAILURE() << describe(problem);
}

/// Folders of the challenges that hold this file.
std::vector<std::string> folders_with(const std::string& file) {
    std::vector<std::string> names;
    for (const auto& entry : fs::directory_iterator(challenges))
        if (fs::exists(entry.path() / file)) names.push_back(entry.path().filename().string());
    std::ranges::sort(names);
    return names;
}

TEST(GermanTexts, EveryChallengeIsCompleteWithTheSameFigures) {
    const auto ids = folders_with("challenge.json");
    ASSERT_GE(ids.size(), 3U);
    for (const auto& id : ids) {
        expect_same_document(challenges / id, "challenge.json", challenge_texts);
        for (const auto* file : {"brief.md", "approach.md", "concepts.md", "solution.md"})
            expect_same_page(challenges / id / file, challenges / id / german / file);
    }
    const auto shelf = load_challenges(challenges, german);
    expect_none(shelf.problems);
    EXPECT_EQ(shelf.challenges.size(), ids.size());
    EXPECT_EQ(shelf.challenges.front().title, "Online gehen");
}

TEST(GermanTexts, EveryDemonstrationIsCompleteWithTheSameFigures) {
    const auto ids = folders_with("demo.json");
    ASSERT_GE(ids.size(), 21U);
    for (const auto& id : ids) expect_same_document(challenges / id, "demo.json", demonstration_texts);
    const auto shelf = load_demonstrations(challenges, german);
    expect_none(shelf.problems);
    EXPECT_EQ(shelf.demonstrations.size(), ids.size());
}

/// What a design, its components and its notes are called, in order.
void add_names(const Design& design, std::vector<std::string>& names) {
    names.push_back(design.name);
    for (const auto& component : design.components) names.push_back(component.name);
    for (const auto& note : design.notes) names.push_back(note.text);
}

/// Of all designs that a person may open.
std::vector<std::string> names_in(const std::string& language) {
    std::vector<std::string> names;
    for (const auto& challenge : load_challenges(challenges, language).challenges) {
        add_names(challenge.starter, names);
        add_names(challenge.reference, names);
        if (challenge.model) add_names(*challenge.model, names);
    }
    for (const auto& demonstration : load_demonstrations(challenges, language).demonstrations) {
        add_names(demonstration.design, names);
        for (const auto& variant : demonstration.variants) {
            add_names(variant.design, names);
            for (const auto& later : variant.later) add_names(later.design, names);
        }
    }
    return names;
}

TEST(GermanTexts, EveryNameInADesignIsGerman) {
    const auto listed = load_design_names(challenges, german);
    expect_none(listed.problems);
    const auto own = names_in({}), other = names_in(german);
    ASSERT_EQ(own.size(), other.size());
    std::set<std::string> used;
    for (std::size_t i = 0; i < own.size(); ++i) {
        const auto it = listed.value->find(own[i]);
        EXPECT_EQ(other[i], it == listed.value->end() ? "" : it->second) << own[i];
        expect_same_figures(own[i], other[i], own[i]);
        used.insert(own[i]);
    }
    for (const auto& [name, text] : *listed.value) EXPECT_TRUE(used.contains(name)) << name << " is nowhere";
}

TEST(GermanTexts, EveryConceptPageIsCompleteWithTheSameFigures) {
    std::vector<std::string> pages;
    for (const auto& entry : fs::directory_iterator(challenges / "concepts")) {
        if (entry.path().extension() != ".md") continue;
        pages.push_back(entry.path().filename().string());
        // What shows it is said in English alone.
        auto own = text_of(entry.path());
        const auto other = text_of(challenges / "concepts" / german / pages.back());
        own.erase(own.find("Shown by:"), own.find("\n\n", own.find("Shown by:")) - own.find("Shown by:"));
        expect_same_figures(own, other, pages.back());
        EXPECT_EQ(structure_of(own), structure_of(other)) << pages.back();
    }
    for (const auto& entry : fs::directory_iterator(challenges / "concepts" / german))
        EXPECT_THAT(pages, ::testing::Contains(entry.path().filename().string()));
    const auto english = load_concepts(challenges);
    const auto shelf = load_concepts(challenges, german);
    expect_none(shelf.problems);
    ASSERT_EQ(shelf.pages.size(), english.pages.size());
    for (const auto& page : shelf.pages) {
        const auto own = std::ranges::find(english.pages, page.id, &ConceptPage::id);
        EXPECT_EQ(page.shown_by, own->shown_by);
        EXPECT_NE(page.text, own->text) << page.id;
        EXPECT_NE(page.fidelity, own->fidelity) << page.id;
    }
}

} // namespace
} // namespace tiers
