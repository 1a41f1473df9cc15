#include "core/report/report.h"

#include "app/cli/files.h"
#include "app/cli/grading_run.h"
#include "app/cli/subcommands.h"
#include "app/picture/report_paper.h"
#include "core/report/page.h"

#include <CLI/CLI.hpp>
#include <fmt/format.h>

#include <filesystem>
#include <memory>
#include <utility>
#include <vector>

namespace tiers::cli {
namespace {

struct ReportOptions {
    std::vector<std::string> files;
    std::string challenge_id;
    std::string output;
    std::string author;
    std::string hints{"first"};
    std::uint64_t seed{1};
    bool json{};
};

/// A design with its verdict and the recording for its charts.
struct Graded {
    Design design;
    Verdict verdict;
    Recording recording;

    [[nodiscard]] ReportSubject subject(const Challenge& challenge, const ReportOptions& options) const {
        return {.challenge = challenge,
                .design = design,
                .verdict = verdict,
                .recording = recording,
                .version = TIERS_VERSION,
                .author = options.author,
                .all_hints = options.hints == "all"};
    }
};

Graded graded(Console& console, const std::string& file, const Challenge& challenge, std::uint64_t seed) {
    auto design = read_design_file(console, file);
    auto verdict = grade_design(console, file, design, challenge, seed);
    auto recording = record_for_charts(design, challenge, verdict);
    return {std::move(design), std::move(verdict), std::move(recording)};
}

std::string on_paper(const ReportOptions& options, const Content& content) {
    const auto paper = picture::print_report(content, picture::Paper::A4);
    if (!paper) throw Rejection{ExitCode::BadInput, problem_lines(options.output, paper.problems)};
    return *paper.value;
}

std::string written(const ReportOptions& options, const std::vector<ReportSubject>& subjects,
                    const std::string& ending) {
    const auto content = [&](const Colours& colours) {
        return subjects.size() == 1 ? report_content(subjects.front(), colours)
                                    : comparison_content(subjects.front(), subjects.back(), colours);
    };
    if (ending == ".html") return write_page(content(page_colours()));
    if (ending == ".pdf") return on_paper(options, content(colours_of(Ground::Light)));
    return ending == ".json" ? write_report_json(subjects.front()) : write_report_csv(subjects.front());
}

ExitCode report(const ReportOptions& options, Console& console) {
    const std::filesystem::path output{options.output};
    const auto ending = output.extension().string();
    const bool is_data = ending == ".json" || ending == ".csv";
    if (!is_data && ending != ".html" && ending != ".pdf")
        throw Rejection{ExitCode::Usage, fmt::format("tiers: -o {}: expected a name that ends in .html, .pdf, .json "
                                                     "or .csv",
                                                     options.output)};
    if (is_data && options.files.size() > 1)
        throw Rejection{ExitCode::Usage, fmt::format("tiers: -o {}: data are of one design; compare two as .html or "
                                                     ".pdf",
                                                     options.output)};
    check_output(output);
    const auto challenge = read_challenge(console, options.challenge_id);
    std::vector<Graded> designs;
    for (const auto& file : options.files) designs.push_back(graded(console, file, challenge, options.seed));
    std::vector<ReportSubject> subjects;
    for (const auto& design : designs) subjects.push_back(design.subject(challenge, options));
    write_output(output, written(options, subjects, ending));
    for (const auto& design : designs) {
        if (options.json)
            console.out << write_verdict(design.verdict);
        else
            console.out << fmt::format("{} ", headline(design.verdict).text());
    }
    if (!options.json) console.out << fmt::format("The report is {}.\n", output.string());
    return ExitCode::Success;
}

} // namespace

void add_report(CLI::App& app, Action& chosen) {
    auto options = std::make_shared<ReportOptions>();
    auto* command = app.add_subcommand(
        "report", "Grade a design, or two side by side, and write verdict, evidence, charts and figures");
    command->add_option("FILE", options->files, "The design, or two to be compared: .tiers documents")
        ->required()
        ->expected(1, 2);
    command->add_option("--challenge", options->challenge_id, "The challenge; `tiers challenges` lists them")
        ->option_text("ID")
        ->required();
    command
        ->add_option("-o,--output", options->output,
                     "The file; its ending says what to write: .html (one page), .pdf (paper), .json or .csv (data)")
        ->option_text("OUT")
        ->required();
    command->add_option("--author", options->author, "Who made the design, for the title")->option_text("NAME");
    command->add_option("--hints", options->hints, "How many hints to tell for what is missed: first (default) or all")
        ->check(CLI::IsMember({"first", "all"}))
        ->option_text("first|all");
    command->add_option("--seed", options->seed, "Where random numbers begin: the same seed, the same figures (1)")
        ->check(CLI::NonNegativeNumber)
        ->option_text("N");
    command->add_flag("--json", options->json, "Print the verdict as one JSON document instead of text");
    command->footer("Examples:\n"
                    "  tiers report cake-shop-1.tiers --challenge cake-shop-1 -o cake-shop-1.html\n"
                    "  tiers report mine.tiers --challenge cake-shop-1 --author \"Ada\" -o homework.pdf\n"
                    "  tiers report mine.tiers theirs.tiers --challenge cake-shop-1 -o compared.html\n\n"
                    "Columns of .csv, one figure a row: table (report, constraint, totals, classes, populations,\n"
                    "components, links, failure, residency, cost, assumption, series), subject (an id; of a series\n"
                    "the seconds into the run), figure, value, unit, low and high (its 95 % interval), text (what is\n"
                    "no number).\n\n"
                    "Exits 0 where the file is written, whatever the verdict.");
    command->callback(
        [options, &chosen] { chosen = [options](Console& console) { return report(*options, console); }; });
}

} // namespace tiers::cli
