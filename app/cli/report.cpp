#include "core/report/report.h"

#include "app/cli/files.h"
#include "app/cli/grading_run.h"
#include "app/cli/progress_bar.h"
#include "app/cli/replications.h"
#include "app/cli/subcommands.h"

#include <CLI/CLI.hpp>
#include <fmt/format.h>

#include <algorithm>
#include <chrono>
#include <filesystem>
#include <memory>

namespace tiers::cli {
namespace {

struct ReportOptions {
    std::string file;
    std::string challenge_id;
    std::string output;
    std::uint64_t seed{1};
    bool json{};
};

/// Windows of whole seconds, as many as a chart can show.
Duration chart_window(Duration duration) {
    constexpr int most_windows = 120;
    constexpr Duration shortest = std::chrono::seconds{1};
    return std::max<Duration>(shortest, std::chrono::ceil<std::chrono::seconds>(duration / most_windows));
}

/// The first replication of the grading once more, for the charts.
Recording record(Console& console, const Design& design, const Challenge& challenge, const Verdict& verdict) {
    const auto compilation = compile(scenario_of(challenge, design));
    if (!compilation.model) throw Rejection{ExitCode::BadInput, problem_lines(design.name, compilation.problems)};
    const RunOptions options{.duration = challenge.duration,
                             .warmup = challenge.warmup,
                             .window = chart_window(challenge.duration),
                             .seed = verdict.result.seed};
    ProgressBar bar{console, "Recording"};
    return run_replications(compilation.model, options, 1, 1, [&](double share) { bar.show(share); }).front();
}

ExitCode report(const ReportOptions& options, Console& console) {
    const std::filesystem::path output{options.output};
    if (output.extension() != ".html")
        throw Rejection{ExitCode::Usage,
                        fmt::format("tiers: -o {}: expected a name that ends in .html", options.output)};
    check_output(output);
    const auto challenge = read_challenge(console, options.challenge_id);
    const auto design = read_design_file(console, options.file);
    const auto verdict = grade_design(console, options.file, design, challenge, options.seed);
    const auto recording = record(console, design, challenge, verdict);
    write_output(output, write_report({.challenge = challenge,
                                       .design = design,
                                       .verdict = verdict,
                                       .recording = recording,
                                       .version = TIERS_VERSION}));
    if (options.json)
        console.out << write_verdict(verdict);
    else
        console.out << fmt::format("{} The report is {}.\n", headline(verdict), output.string());
    return ExitCode::Success;
}

} // namespace

void add_report(CLI::App& app, Action& chosen) {
    auto options = std::make_shared<ReportOptions>();
    auto* command = app.add_subcommand(
        "report", "Grade a design and write a page with the verdict, its evidence, charts and figures");
    command->add_option("FILE", options->file, "The design: a .tiers document")->required();
    command->add_option("--challenge", options->challenge_id, "The challenge; `tiers challenges` lists them")
        ->option_text("ID")
        ->required();
    command->add_option("-o,--output", options->output, "The page, which needs nothing beside itself")
        ->option_text("OUT.html")
        ->required();
    command->add_option("--seed", options->seed, "Where random numbers begin: the same seed, the same page (1)")
        ->check(CLI::NonNegativeNumber)
        ->option_text("N");
    command->add_flag("--json", options->json, "Print the verdict as one JSON document instead of text");
    command->footer("Example:\n"
                    "  tiers report cake-shop-1.tiers --challenge cake-shop-1 -o cake-shop-1.html\n\n"
                    "Exits 0 where the page is written, whatever the verdict.");
    command->callback(
        [options, &chosen] { chosen = [options](Console& console) { return report(*options, console); }; });
}

} // namespace tiers::cli
