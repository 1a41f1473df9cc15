#include "app/cli/files.h"
#include "app/cli/json_output.h"
#include "app/cli/subcommands.h"
#include "app/cli/text_table.h"
#include "core/demo/concept_page.h"
#include "core/grading/challenge.h"

#include <CLI/CLI.hpp>
#include <fmt/format.h>
#include <fmt/ranges.h>
#include <nlohmann/json.hpp>

#include <algorithm>
#include <iterator>
#include <memory>
#include <utility>

namespace tiers::cli {
namespace {

using Json = nlohmann::ordered_json;

struct ConceptFlags {
    std::string id;
    bool json{};
};

std::string shown_by(const ConceptPage& page) {
    return fmt::format("{}", fmt::join(page.shown_by, ", "));
}

void list_pages(const ConceptShelf& shelf, bool json, Console& console) {
    if (json) {
        Json list = Json::array();
        for (const auto& page : shelf.pages)
            list.push_back({{"id", page.id}, {"title", page.title}, {"shown_by", page.shown_by}});
        print_json(console, {{"format", "tiers.concepts"}, {"version", 1}, {"concepts", std::move(list)}});
        return;
    }
    TextTable table{{{"id"}, {"title"}, {"shown by"}}};
    for (const auto& page : shelf.pages) table.add_row({page.id, page.title, shown_by(page)});
    console.out << table.text("");
}

void show_page(const ConceptShelf& shelf, const ConceptFlags& flags, Console& console) {
    const auto page = std::ranges::find(shelf.pages, flags.id, &ConceptPage::id);
    if (page == shelf.pages.end()) {
        std::vector<std::string> ids;
        std::ranges::transform(shelf.pages, std::back_inserter(ids), &ConceptPage::id);
        throw Rejection{ExitCode::Usage, fmt::format("tiers: there is no page \"{}\"; there is {}", flags.id,
                                                     ids.empty() ? "none" : fmt::format("{}", fmt::join(ids, ", ")))};
    }
    if (flags.json) {
        print_json(console, {{"format", "tiers.concept"},
                             {"version", 1},
                             {"id", page->id},
                             {"title", page->title},
                             {"shown_by", page->shown_by},
                             {"text", page->text},
                             {"fidelity", page->fidelity}});
        return;
    }
    console.out << painted(console, Paint::Strong, page->title) << "\n\n"
                << page->text << "\n\n"
                << painted(console, Paint::Strong, "In the simulator") << "\n"
                << page->fidelity << "\n\nSee it: tiers demo " << page->shown_by.front() << "\n";
}

ExitCode tell_concepts(const ConceptFlags& flags, Console& console) {
    const auto shelf = load_concepts(challenges_folder());
    for (const auto& line : problem_lines(challenges_folder().string(), shelf.problems)) console.err << line << '\n';
    if (flags.id.empty())
        list_pages(shelf, flags.json, console);
    else
        show_page(shelf, flags, console);
    return shelf.problems.empty() ? ExitCode::Success : ExitCode::BadInput;
}

} // namespace

void add_concepts(CLI::App& app, Action& chosen) {
    auto flags = std::make_shared<ConceptFlags>();
    auto* command = app.add_subcommand("concepts", "List the pages on building blocks and patterns, or show one");
    command->add_option("ID", flags->id, "Show this page");
    command->add_flag("--json", flags->json, "Print one JSON document instead of text");
    command->footer("Each page says what the simulator models and names the demonstration that shows it.\n\n"
                    "Examples:\n"
                    "  tiers concepts\n"
                    "  tiers concepts caching");
    command->callback(
        [flags, &chosen] { chosen = [flags](Console& console) { return tell_concepts(*flags, console); }; });
}

} // namespace tiers::cli
