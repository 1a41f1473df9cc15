#include "core/study/sweep.h"

#include "app/cli/csv.h"
#include "app/cli/files.h"
#include "app/cli/json_output.h"
#include "app/cli/parallel.h"
#include "app/cli/progress_bar.h"
#include "app/cli/scenario_options.h"
#include "app/cli/shard.h"
#include "app/cli/study_options.h"
#include "app/cli/subcommands.h"
#include "core/document/design_document.h"
#include "core/simulation/engine.h"

#include <CLI/CLI.hpp>
#include <fmt/format.h>
#include <fmt/ranges.h>
#include <nlohmann/json.hpp>

#include <memory>

namespace tiers::cli {
namespace {

using Json = nlohmann::ordered_json;

constexpr std::size_t most_points = 1'000'000;

struct SweepOptions {
    ScenarioOptions scenario;
    std::vector<std::string> variations;
    std::string csv_file, shard;
    StudyOptions study;
    bool json{};
};

std::vector<Variation> read_variations(const SweepOptions& options) {
    std::vector<Variation> variations;
    std::vector<std::string> lines;
    for (const auto& text : options.variations) {
        auto reading = parse_variation(text);
        for (const auto& problem : reading.problems) lines.push_back("tiers: --vary " + describe(problem));
        if (reading) variations.push_back(*std::move(reading.value));
    }
    if (!lines.empty()) throw Rejection{ExitCode::Usage, std::move(lines)};
    double points = 1;
    for (const auto& variation : variations) points *= static_cast<double>(variation.values.size());
    if (points > static_cast<double>(most_points))
        throw Rejection{ExitCode::Usage,
                        fmt::format("tiers: --vary: {:.0f} points are more than {}", points, most_points)};
    return variations;
}

/// The scenario at a point of the grid.
Scenario scenario_at(const Scenario& base, std::span<const Variation> variations, std::span<const std::string> values) {
    Scenario scenario = base;
    scenario.design.workload = base.workload;
    for (std::size_t v = 0; v < variations.size(); ++v) {
        const auto setting = variations[v].place + "=" + values[v];
        if (const auto problem = apply_setting(scenario.design, setting))
            throw Rejection{ExitCode::Usage, fmt::format("tiers: --vary {}: {}", setting, describe(*problem))};
    }
    scenario.workload = *scenario.design.workload;
    return scenario;
}

/// Every value is looked at before the first run.
void check_values(const Scenario& base, const std::vector<Variation>& variations, const std::string& file) {
    for (const auto& variation : variations)
        for (const auto& value : variation.values) {
            const auto compilation = compile(scenario_at(base, {&variation, 1}, {&value, 1}));
            if (!compilation.model) throw Rejection{ExitCode::BadInput, problem_lines(file, compilation.problems)};
        }
}

std::vector<SweepRow> run_points(const SweepOptions& options, const Scenario& base,
                                 const std::vector<Variation>& variations, const RunOptions& run_with,
                                 Console& console) {
    const auto shard = read_shard(options.shard);
    std::vector<SweepRow> rows;
    for (std::size_t point = 0; point < grid_size(variations); ++point)
        if (shard.has(point)) rows.push_back({.point = point, .values = grid_point(variations, point)});
    ProgressBar bar{console, fmt::format("Sweeping {} points", rows.size())};
    do_all(
        rows.size(), options.study.threads,
        [&](std::size_t i, const std::function<void(double)>& progress) {
            const auto scenario = scenario_at(base, variations, rows[i].values);
            const auto compilation = compile(scenario);
            if (!compilation.model)
                throw Rejection{ExitCode::BadInput, problem_lines(options.scenario.file, compilation.problems)};
            std::vector<Recording> recordings;
            auto own = run_with;
            for (int r = 0; r < options.study.replications; ++r, ++own.seed) {
                recordings.push_back(run(compilation.model, own));
                progress((r + 1.0) / options.study.replications);
            }
            rows[i].result = summarize(scenario, run_with, recordings);
        },
        [&](double share) { bar.show(share); });
    return rows;
}

std::string as_csv(const std::vector<std::string>& columns, const std::vector<SweepRow>& rows) {
    const auto line = [](std::vector<std::string> cells, bool are_texts) {
        if (are_texts)
            for (auto& cell : cells) cell = csv_cell(std::move(cell));
        return fmt::format("{}\n", fmt::join(cells, ","));
    };
    std::string csv = line(columns, true);
    for (const auto& row : rows) {
        auto cells = sweep_cells(row);
        for (std::size_t v = 0; v < row.values.size(); ++v) cells[v + 1] = csv_cell(cells[v + 1]);
        csv += line(std::move(cells), false);
    }
    return csv;
}

Json as_json(const std::vector<Variation>& variations, const std::vector<SweepRow>& rows) {
    auto json = Json{{"format", "tiers.sweep"}, {"version", 1}};
    json["points"] = Json::array();
    for (const auto& row : rows) {
        Json point{{"point", row.point}};
        for (std::size_t v = 0; v < variations.size(); ++v) point["set"][variations[v].place] = row.values[v];
        point["result"] = Json::parse(write_result(row.result));
        json["points"].push_back(std::move(point));
    }
    return json;
}

ExitCode sweep(const SweepOptions& options, Console& console) {
    if (!options.csv_file.empty()) check_output(options.csv_file);
    static_cast<void>(read_shard(options.shard));
    const auto variations = read_variations(options);
    const auto [scenario, challenge] = read_scenario(console, options.scenario);
    const auto run_with = run_options(options.study, challenge);
    check_values(scenario, variations, options.scenario.file);
    const auto rows = run_points(options, scenario, variations, run_with, console);
    if (options.json) {
        print_json(console, as_json(variations, rows));
        return ExitCode::Success;
    }
    const auto csv = as_csv(sweep_columns(variations, rows.empty() ? RunResult{} : rows.front().result), rows);
    if (options.csv_file.empty())
        console.out << csv;
    else
        write_output(options.csv_file, csv);
    return ExitCode::Success;
}

} // namespace

void add_sweep(CLI::App& app, Action& chosen) {
    auto options = std::make_shared<SweepOptions>();
    auto* command = app.add_subcommand("sweep", "Run a design over a grid of parameters: a table with a row a point");
    add_document_flags(*command, options->scenario);
    command
        ->add_option("--vary", options->variations,
                     "A parameter and its values: api.instances=1..8, cache.memory=64MiB,1GiB, "
                     "workload.populations.all.rate=100..1000:100. May be repeated: every combination is run")
        ->option_text("PLACE=VALUES")
        ->allow_extra_args(false)
        ->required();
    add_change_flags(*command, options->scenario);
    add_study_flags(*command, options->study, 1);
    command
        ->add_option("--shard", options->shard, "Run only this part of the points, like 1/8; `tiers merge` joins them")
        ->option_text("I/N");
    command->add_option("--csv", options->csv_file, "Write the table to this file instead of standard output")
        ->option_text("OUT.csv");
    command->add_flag("--json", options->json, "Print one JSON document with the whole result of each point");
    command->footer(
        "The table has a row a point: its number, the varied parameters, and figures (tidy data). All points\n"
        "meet the same traffic. The same bytes whatever the number of threads.\n\n"
        "Examples:\n"
        "  tiers sweep shop.tiers --vary api.instances=1..8 --vary db.cores=2,4,8 --csv out.csv\n"
        "  tiers sweep shop.tiers --vary api.workers=8..64:8 --shard 2/4 --csv part-2.csv\n"
        "  tiers merge part-*.csv -o out.csv");
    command->callback(
        [options, &chosen] { chosen = [options](Console& console) { return sweep(*options, console); }; });
}

} // namespace tiers::cli
