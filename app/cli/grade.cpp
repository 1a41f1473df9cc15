#include "app/cli/files.h"
#include "app/cli/grading_run.h"
#include "app/cli/json_output.h"
#include "app/cli/subcommands.h"
#include "app/cli/verdict_text.h"

#include <CLI/CLI.hpp>
#include <nlohmann/json.hpp>

#include <algorithm>
#include <memory>
#include <utility>

namespace tiers::cli {
namespace {

using Json = nlohmann::ordered_json;

struct GradeOptions {
    std::vector<std::string> files;
    std::string challenge_id;
    std::string csv_file;
    std::string hints{"first"};
    std::uint64_t seed{1};
    bool json{};
};

/// One file: its verdict document. Several: a list with the name of each.
void print_verdicts(Console& console, const std::vector<GradedFile>& graded, bool is_single) {
    if (is_single) {
        console.out << write_verdict(graded.front().verdict);
        return;
    }
    Json verdicts = Json::array();
    for (const auto& [file, verdict] : graded)
        verdicts.push_back({{"file", file}, {"verdict", Json::parse(write_verdict(verdict))}});
    print_json(console, {{"format", "tiers.verdicts"}, {"version", 1}, {"verdicts", std::move(verdicts)}});
}

ExitCode grade_files(const GradeOptions& options, Console& console) {
    if (!options.csv_file.empty()) check_output(options.csv_file);
    const auto challenge = read_challenge(console, options.challenge_id);
    std::vector<GradedFile> graded;
    const auto hints = options.hints == "all" ? Hints::All : Hints::First;
    bool all_read = true;
    for (const auto& file : options.files) {
        try {
            const auto design = read_design_file(console, file);
            graded.push_back({file, grade_design(console, file, design, challenge, options.seed)});
        } catch (const Rejection& rejection) {
            all_read = false;
            for (const auto& line : rejection.lines()) console.err << line << '\n';
            continue;
        }
        if (options.json) continue;
        if (options.files.size() > 1) console.out << (graded.size() > 1 ? "\n" : "") << file << "\n";
        console.out << verdict_text(console, challenge, graded.back().verdict, hints) << std::flush;
    }
    if (options.json && !graded.empty()) print_verdicts(console, graded, options.files.size() == 1);
    if (!options.csv_file.empty()) write_output(options.csv_file, verdicts_csv(challenge, graded));

    if (!all_read) return ExitCode::BadInput;
    const bool all_passed = std::ranges::all_of(graded, [](const auto& file) { return file.verdict.passed; });
    return all_passed ? ExitCode::Success : ExitCode::Negative;
}

} // namespace

void add_grade(CLI::App& app, Action& chosen) {
    auto options = std::make_shared<GradeOptions>();
    auto* command = app.add_subcommand("grade", "Run designs against a challenge and judge them: a verdict a file");
    command->add_option("FILE", options->files, "Designs: .tiers documents")->required();
    command->add_option("--challenge", options->challenge_id, "The challenge; `tiers challenges` lists them")
        ->option_text("ID")
        ->required();
    command->add_option("--seed", options->seed, "Where random numbers begin: the same seed, the same verdict (1)")
        ->check(CLI::NonNegativeNumber)
        ->option_text("N");
    command
        ->add_option("--csv", options->csv_file,
                     "Write a CSV file with one row a design: passed, cost, and each constraint's outcome")
        ->option_text("OUT.csv");
    command->add_option("--hints", options->hints, "How many hints to tell for what is missed: first (default) or all")
        ->check(CLI::IsMember({"first", "all"}))
        ->option_text("first|all");
    command->add_flag("--json", options->json,
                      "Print one JSON document instead of text: the verdict, or a list of them for several files");
    command->footer("Examples:\n"
                    "  tiers grade cake-shop-1.tiers --challenge cake-shop-1\n"
                    "  tiers grade class/*.tiers --challenge cake-shop-1 --csv marks.csv\n\n"
                    "Exits 0 where every design meets every constraint, 1 where one is missed, 3 where a file cannot\n"
                    "be read (the others are graded all the same).");
    command->callback(
        [options, &chosen] { chosen = [options](Console& console) { return grade_files(*options, console); }; });
}

} // namespace tiers::cli
