#include "core/demo/concept_page.h"

#include "core/document/design_document.h"
#include "core/document/json_cursor.h"
#include "core/document/text_overlay.h"

#include <fmt/format.h>

#include <algorithm>
#include <optional>
#include <utility>

namespace tiers {

namespace {

namespace fs = std::filesystem;

constexpr std::string_view title_mark = "# ";
constexpr std::string_view shown_mark = "Shown by:";
constexpr std::string_view fidelity_heading = "## In the simulator";

std::string_view trimmed(std::string_view text) {
    constexpr std::string_view blanks = " \t\r\n";
    const auto first = text.find_first_not_of(blanks);
    if (first == std::string_view::npos) return {};
    return text.substr(first, text.find_last_not_of(blanks) - first + 1);
}

/// Takes the first line off the text.
std::string_view take_line(std::string_view& text) {
    const auto end = std::min(text.find('\n'), text.size());
    const auto line = text.substr(0, end);
    text.remove_prefix(std::min(end + 1, text.size()));
    return trimmed(line);
}

std::string_view take_filled_line(std::string_view& text) {
    while (!text.empty())
        if (const auto line = take_line(text); !line.empty()) return line;
    return {};
}

std::vector<std::string> names_in(std::string_view list) {
    std::vector<std::string> names;
    while (!list.empty()) {
        const auto end = std::min(list.find(','), list.size());
        if (const auto name = trimmed(list.substr(0, end)); !name.empty()) names.emplace_back(name);
        list.remove_prefix(std::min(end + 1, list.size()));
    }
    return names;
}

/// Puts the page of this folder's file in its place.
void translate_from(const fs::path& folder, ConceptPage& page, std::vector<Problem>& problems) {
    const auto file = page.id + ".md";
    const auto text = read_file(folder / file);
    const auto lacking = text ? translate_concept_page(page, *text.value) : text.problems;
    const auto path = (folder.parent_path().filename() / folder.filename() / file).string();
    for (const Problem& problem : lacking) problems.push_back({path, with_path(problem)});
}

} // namespace

Reading<ConceptPage> read_concept_page(std::string_view markdown) {
    Reading<ConceptPage> result;
    ConceptPage page;
    const auto expect = [&](bool there, Phrase message) {
        if (!there) result.problems.push_back({{}, std::move(message)});
    };
    const auto title = take_filled_line(markdown);
    expect(title.starts_with(title_mark), phrase("expected a title like \"# Caching\" in the first line"));
    if (title.starts_with(title_mark)) page.title = trimmed(title.substr(title_mark.size()));
    const auto shown = take_filled_line(markdown);
    expect(shown.starts_with(shown_mark), phrase("expected a line like \"Shown by: redis-outage\" below the title"));
    if (shown.starts_with(shown_mark)) page.shown_by = names_in(shown.substr(shown_mark.size()));
    expect(!shown.starts_with(shown_mark) || !page.shown_by.empty(),
           phrase("names no demonstration after \"Shown by:\""));
    const auto fidelity = markdown.find(fidelity_heading);
    expect(fidelity != std::string_view::npos,
           phrase("expected a section \"{}\" that says what is modelled and what not", fidelity_heading));
    page.text = trimmed(markdown.substr(0, fidelity));
    expect(!page.text.empty(), phrase("has no text"));
    if (fidelity != std::string_view::npos)
        page.fidelity = trimmed(markdown.substr(fidelity + fidelity_heading.size()));
    expect(fidelity == std::string_view::npos || !page.fidelity.empty(),
           phrase("says nothing under \"{}\"", fidelity_heading));
    if (result.problems.empty()) result.value = std::move(page);
    return result;
}

std::vector<Problem> translate_concept_page(ConceptPage& page, std::string_view markdown) {
    const auto title = take_filled_line(markdown);
    const auto heading = markdown.rfind("\n## ");
    if (!title.starts_with(title_mark) || heading == std::string_view::npos)
        return {
            {{}, phrase("expected a title like \"# Caching\" and a last section on what is modelled and what not")}};
    const auto text = trimmed(markdown.substr(0, heading));
    auto note = markdown.substr(heading + 1);
    take_line(note);
    const auto fidelity = trimmed(note);
    if (text.empty() || fidelity.empty()) return {{{}, phrase("has no text, or nothing in its last section")}};
    page.title = trimmed(title.substr(title_mark.size()));
    page.text = text;
    page.fidelity = fidelity;
    return {};
}

ConceptShelf load_concepts(const fs::path& challenges_folder, const std::string& language) {
    ConceptShelf shelf;
    std::error_code error;
    const auto folder = challenges_folder / "concepts";
    const auto texts = texts_folder(folder, language);
    for (const auto& entry : fs::directory_iterator(folder, error)) {
        if (entry.path().extension() != ".md") continue;
        const auto text = read_file(entry.path());
        auto page = text ? read_concept_page(*text.value)
                         : Reading<ConceptPage>{.value = {}, .problems = text.problems, .notes = {}};
        for (const Problem& problem : page.problems)
            shelf.problems.push_back({"concepts/" + entry.path().filename().string(), with_path(problem)});
        if (!page) continue;
        page.value->id = entry.path().stem().string();
        if (texts) translate_from(*texts, *page.value, shelf.problems);
        shelf.pages.push_back(*std::move(page.value));
    }
    if (error) shelf.problems.push_back({folder.string(), system_reason(error)});
    std::ranges::sort(shelf.pages, {}, &ConceptPage::title);
    return shelf;
}

} // namespace tiers
