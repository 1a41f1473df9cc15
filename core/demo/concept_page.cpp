#include "core/demo/concept_page.h"

#include "core/document/design_document.h"
#include "core/document/json_cursor.h"

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

} // namespace

Reading<ConceptPage> read_concept_page(std::string_view markdown) {
    Reading<ConceptPage> result;
    ConceptPage page;
    const auto expect = [&](bool there, std::string message) {
        if (!there) result.problems.push_back({"", std::move(message)});
    };
    const auto title = take_filled_line(markdown);
    expect(title.starts_with(title_mark), "expected a title like \"# Caching\" in the first line");
    if (title.starts_with(title_mark)) page.title = trimmed(title.substr(title_mark.size()));
    const auto shown = take_filled_line(markdown);
    expect(shown.starts_with(shown_mark), "expected a line like \"Shown by: redis-outage\" below the title");
    if (shown.starts_with(shown_mark)) page.shown_by = names_in(shown.substr(shown_mark.size()));
    expect(!shown.starts_with(shown_mark) || !page.shown_by.empty(), "names no demonstration after \"Shown by:\"");
    const auto fidelity = markdown.find(fidelity_heading);
    expect(fidelity != std::string_view::npos,
           fmt::format("expected a section \"{}\" that says what is modelled and what not", fidelity_heading));
    page.text = trimmed(markdown.substr(0, fidelity));
    expect(!page.text.empty(), "has no text");
    if (fidelity != std::string_view::npos)
        page.fidelity = trimmed(markdown.substr(fidelity + fidelity_heading.size()));
    expect(fidelity == std::string_view::npos || !page.fidelity.empty(),
           fmt::format("says nothing under \"{}\"", fidelity_heading));
    if (result.problems.empty()) result.value = std::move(page);
    return result;
}

ConceptShelf load_concepts(const fs::path& challenges_folder) {
    ConceptShelf shelf;
    std::error_code error;
    const auto folder = challenges_folder / "concepts";
    for (const auto& entry : fs::directory_iterator(folder, error)) {
        if (entry.path().extension() != ".md") continue;
        const auto text = read_file(entry.path());
        auto page = text ? read_concept_page(*text.value)
                         : Reading<ConceptPage>{.value = {}, .problems = text.problems, .notes = {}};
        for (const Problem& problem : page.problems)
            shelf.problems.push_back({"concepts/" + entry.path().filename().string(), describe(problem)});
        if (!page) continue;
        page.value->id = entry.path().stem().string();
        shelf.pages.push_back(*std::move(page.value));
    }
    if (error) shelf.problems.push_back({folder.string(), error.message()});
    std::ranges::sort(shelf.pages, {}, &ConceptPage::title);
    return shelf;
}

} // namespace tiers
