#include "app/cli/files.h"
#include "app/cli/json_output.h"
#include "app/cli/subcommands.h"
#include "app/cli/text_table.h"
#include "core/demo/demonstration.h"
#include "core/document/design_document.h"

#include <CLI/CLI.hpp>
#include <fmt/format.h>
#include <fmt/ranges.h>
#include <nlohmann/json.hpp>

#include <filesystem>
#include <memory>
#include <system_error>
#include <utility>

namespace tiers::cli {
namespace {

using Json = nlohmann::ordered_json;

struct ChallengesOptions {
    std::string id;
    std::string folder;
    bool json{};
};

Json as_json(const Challenge& challenge) {
    Json constraints = Json::array();
    for (const auto& constraint : challenge.constraints)
        constraints.push_back({{"id", constraint.id}, {"title", constraint.title}});
    return {{"id", challenge.id},
            {"title", challenge.title},
            {"series", challenge.series},
            {"part", challenge.part},
            {"difficulty", challenge.difficulty},
            {"tags", challenge.tags},
            {"requires", challenge.requires_ids},
            {"summary", challenge.summary},
            {"constraints", std::move(constraints)}};
}

ExitCode list_challenges(const ChallengesOptions& options, Console& console) {
    const auto shelf = load_challenges(challenges_folder());
    const auto demonstrations = load_demonstrations(challenges_folder());
    for (const auto* problems : {&shelf.problems, &demonstrations.problems})
        for (const auto& line : problem_lines(challenges_folder().string(), *problems)) console.err << line << '\n';
    if (options.json) {
        Json list = Json::array();
        for (const auto& challenge : shelf.challenges) list.push_back(as_json(challenge));
        Json shown = Json::array();
        for (const auto& demonstration : demonstrations.demonstrations)
            shown.push_back({{"id", demonstration.id},
                             {"title", demonstration.title},
                             {"summary", demonstration.summary},
                             {"stage", demonstration.ladder ? Json(demonstration.ladder->stage) : Json()}});
        const Json document{{"format", "tiers.challenges"},
                            {"version", 1},
                            {"challenges", std::move(list)},
                            {"demonstrations", std::move(shown)}};
        print_json(console, document);
    } else {
        TextTable table{{{"id"}, {"title"}, {"difficulty"}, {"builds on"}, {"summary"}}};
        for (const auto& challenge : shelf.challenges)
            table.add_row({challenge.id, challenge.title, challenge.difficulty,
                           fmt::format("{}", fmt::join(challenge.requires_ids, ", ")), challenge.summary});
        console.out << table.text("") << '\n'
                    << painted(console, Paint::Strong, "Demonstrations and the ladder: tiers demo ID") << '\n';
        TextTable shown{{{"id"}, {"title"}}};
        for (const auto& demonstration : demonstrations.demonstrations)
            shown.add_row({demonstration.id, demonstration.title});
        console.out << shown.text("");
    }
    return shelf.problems.empty() && demonstrations.problems.empty() ? ExitCode::Success : ExitCode::BadInput;
}

ExitCode show_challenge(const ChallengesOptions& options, Console& console) {
    const auto challenge = read_challenge(console, options.id);
    if (options.json) {
        Json document{{"format", "tiers.challenge-card"}, {"version", 1}};
        document.update(as_json(challenge));
        document["brief"] = challenge.brief;
        print_json(console, document);
        return ExitCode::Success;
    }
    console.out << challenge.brief << (challenge.brief.ends_with('\n') ? "" : "\n") << "\n"
                << painted(console, Paint::Strong, "Constraints") << "\n";
    for (const auto& constraint : challenge.constraints) console.out << "  - " << constraint.title << "\n";
    console.out << fmt::format("\nBegin with: tiers challenges {} --write .\n", challenge.id);
    return ExitCode::Success;
}

/// Puts the starter into the folder, which is made where it is missing. A file that is there is left alone.
ExitCode write_starter(const ChallengesOptions& options, Console& console) {
    const auto challenge = read_challenge(console, options.id);
    const std::filesystem::path folder{options.folder};
    std::error_code failure;
    std::filesystem::create_directories(folder, failure);
    if (failure)
        throw Rejection{ExitCode::BadInput,
                        fmt::format("{}: the folder cannot be made: {}", folder.string(), failure.message())};
    const auto file = folder / (challenge.id + ".tiers");
    if (std::filesystem::exists(file, failure))
        throw Rejection{ExitCode::BadInput,
                        fmt::format("{}: is there already; move it away or name another folder", file.string())};
    check_output(file);
    write_output(file, write_design(challenge.starter));
    if (options.json) {
        const Json document{
            {"format", "tiers.starter"}, {"version", 1}, {"challenge", challenge.id}, {"file", file.string()}};
        print_json(console, document);
    } else {
        console.out << fmt::format("Wrote {}. Draw in the studio, then: tiers grade {} --challenge {}\n", file.string(),
                                   file.string(), challenge.id);
    }
    return ExitCode::Success;
}

ExitCode challenges(const ChallengesOptions& options, Console& console) {
    if (!options.folder.empty()) return write_starter(options, console);
    return options.id.empty() ? list_challenges(options, console) : show_challenge(options, console);
}

} // namespace

void add_challenges(CLI::App& app, Action& chosen) {
    auto options = std::make_shared<ChallengesOptions>();
    auto* command = app.add_subcommand("challenges", "List the challenges, show one, or write its starter to work on");
    auto* id = command->add_option("ID", options->id, "Show this challenge: its brief and its constraints");
    command->add_option("--write", options->folder, "Write the starter as DIR/ID.tiers; never over a file")
        ->option_text("DIR")
        ->needs(id);
    command->add_flag("--json", options->json, "Print one JSON document instead of text");
    command->footer("Examples:\n"
                    "  tiers challenges\n"
                    "  tiers challenges cake-shop-1\n"
                    "  tiers challenges cake-shop-1 --write .");
    command->callback(
        [options, &chosen] { chosen = [options](Console& console) { return challenges(*options, console); }; });
}

} // namespace tiers::cli
