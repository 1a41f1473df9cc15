#include "app/cli/files.h"
#include "app/cli/json_output.h"
#include "app/cli/parallel.h"
#include "app/cli/progress_bar.h"
#include "app/cli/scenario_options.h"
#include "app/cli/study_options.h"
#include "app/cli/subcommands.h"
#include "app/cli/text_table.h"
#include "core/simulation/engine.h"
#include "core/study/comparison.h"

#include <CLI/CLI.hpp>
#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include <algorithm>
#include <array>
#include <memory>

namespace tiers::cli {
namespace {

using Json = nlohmann::ordered_json;

struct CompareOptions {
    std::string first, second, challenge_id;
    std::vector<std::string> settings, faults;
    StudyOptions study;
    bool all{}, json{};
};

struct Side {
    Scenario scenario;
    std::shared_ptr<const CompiledModel> model;
    std::vector<RunResult> results;
};

/// Changes of both, or of the second alone where there is only one document.
Side read_side(Console& console, const CompareOptions& options, bool is_second, std::optional<Challenge>& challenge) {
    const bool is_variant = options.second.empty();
    ScenarioOptions source{.file = is_second && !is_variant ? options.second : options.first,
                           .challenge_id = options.challenge_id,
                           .settings = {},
                           .faults = options.faults};
    if (!is_variant || is_second) source.settings = options.settings;
    auto choice = read_scenario(console, source);
    challenge = std::move(choice.challenge);
    Side side{.scenario = std::move(choice.scenario), .model = {}, .results = {}};
    auto compilation = compile(side.scenario);
    if (!compilation.model) throw Rejection{ExitCode::BadInput, problem_lines(source.file, compilation.problems)};
    side.model = std::move(compilation.model);
    side.results.resize(static_cast<std::size_t>(options.study.replications));
    return side;
}

std::string figure_text(const ComparedFigure& figure, double value) {
    const bool is_share =
        figure.name.ends_with("ratio") || figure.name.ends_with("utilization") || figure.name == "availability";
    return is_share ? fmt::format("{:.4g} %", value * 100) : fmt::format("{:.5g}", value);
}

void print_text(Console& console, const CompareOptions& options, const Side& first, const Side& second,
                const std::vector<ComparedFigure>& figures) {
    TextTable table{{{"figure"},
                     {first.scenario.design.name, Align::Right},
                     {second.scenario.design.name + (options.second.empty() ? ", changed" : ""), Align::Right},
                     {"difference", Align::Right},
                     {"95 % interval", Align::Right},
                     {""}}};
    std::size_t hidden = 0;
    for (const auto& figure : figures) {
        const bool is_part = figure.name.starts_with("classes.") || figure.name.starts_with("components.");
        if (is_part && !figure.differs && !options.all) {
            ++hidden;
            continue;
        }
        const auto interval = figure.interval ? fmt::format("{} to {}", figure_text(figure, figure.interval->low),
                                                            figure_text(figure, figure.interval->high))
                                              : std::string{};
        table.add_row({figure.name, figure_text(figure, figure.first), figure_text(figure, figure.second),
                       figure_text(figure, figure.difference), interval,
                       figure.differs ? painted(console, Paint::Strong, "differs") : ""});
    }
    console.out << table.text("");
    if (hidden > 0)
        console.out << fmt::format("\n{} figures of classes and components that do not differ: --all\n", hidden);
    console.out << fmt::format("\nThe same traffic in both: seeds {} to {}, compared in pairs.\n", options.study.seed,
                               options.study.seed + static_cast<std::uint64_t>(options.study.replications) - 1);
}

Json as_json(const CompareOptions& options, const Side& first, const Side& second,
             const std::vector<ComparedFigure>& figures) {
    auto json = Json{{"format", "tiers.comparison"},        {"version", 1},
                     {"first", first.scenario.design.name}, {"second", second.scenario.design.name},
                     {"seed", options.study.seed},          {"replications", options.study.replications}};
    json["figures"] = Json::object();
    for (const auto& figure : figures)
        json["figures"][figure.name] = {
            {"first", figure.first},
            {"second", figure.second},
            {"difference", figure.difference},
            {"interval", figure.interval ? Json::array({figure.interval->low, figure.interval->high}) : Json()},
            {"differs", figure.differs}};
    return json;
}

ExitCode compare(const CompareOptions& options, Console& console) {
    if (options.second.empty() && options.settings.empty())
        throw Rejection{ExitCode::Usage, "tiers: compare: name a second document, or what --set changes in the first"};
    std::optional<Challenge> challenge;
    std::array sides{read_side(console, options, false, challenge), read_side(console, options, true, challenge)};
    const auto run_with = run_options(options.study, challenge);
    const auto count = static_cast<std::size_t>(options.study.replications);
    {
        ProgressBar bar{console, "Comparing"};
        do_all(
            2 * count, options.study.threads,
            [&](std::size_t i, const std::function<void(double)>&) {
                auto own = run_with;
                own.seed += i / 2;
                auto& side = sides[i % 2];
                const auto recording = run(side.model, own);
                side.results[i / 2] = summarize(side.scenario, own, {&recording, 1});
            },
            [&](double share) { bar.show(share); });
    }
    const auto figures = compare_results(sides[0].results, sides[1].results);
    if (options.json)
        print_json(console, as_json(options, sides[0], sides[1], figures));
    else
        print_text(console, options, sides[0], sides[1], figures);
    return ExitCode::Success;
}

} // namespace

void add_compare(CLI::App& app, Action& chosen) {
    auto options = std::make_shared<CompareOptions>();
    auto* command = app.add_subcommand("compare", "Two designs under the same traffic: differences with intervals");
    command->add_option("A", options->first, "The first design: a .tiers document")->required();
    command->add_option("B", options->second, "The second; without it, the first with what --set changes");
    command->add_option("--challenge", options->challenge_id, "Meet this challenge's workload")->option_text("ID");
    command
        ->add_option("--set", options->settings,
                     "Change a parameter in both designs, or where there is only one, in its copy. May be repeated")
        ->option_text("ID.PARAMETER=VALUE")
        ->allow_extra_args(false);
    command->add_option("--fault", options->faults, "Add a fault to both. May be repeated")
        ->option_text("FAULT")
        ->allow_extra_args(false);
    add_study_flags(*command, options->study, 10);
    command->add_flag("--all", options->all, "Also the figures of classes and components that do not differ");
    command->add_flag("--json", options->json, "Print one JSON document instead of text");
    command->footer(
        "Both meet the same arrivals, keys and chances (common random numbers), so that the interval of the\n"
        "difference is narrower than those of the two. Student's, at 95 %, over the replications.\n\n"
        "Examples:\n"
        "  tiers compare before.tiers after.tiers --replications 20\n"
        "  tiers compare shop.tiers --set api.instances=4");
    command->callback(
        [options, &chosen] { chosen = [options](Console& console) { return compare(*options, console); }; });
}

} // namespace tiers::cli
