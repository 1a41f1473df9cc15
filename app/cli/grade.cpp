#include "app/cli/files.h"
#include "app/cli/graded_files.h"
#include "app/cli/json_output.h"
#include "app/cli/parallel.h"
#include "app/cli/progress_bar.h"
#include "app/cli/shard.h"
#include "app/cli/subcommands.h"
#include "app/cli/text_table.h"
#include "app/cli/verdict_text.h"
#include "core/document/design_document.h"
#include "core/grading/saved_result.h"
#include "core/grading/submission.h"
#include "core/model/fingerprint.h"
#include "core/report/report.h"

#include <CLI/CLI.hpp>
#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include <algorithm>
#include <filesystem>
#include <memory>
#include <set>
#include <utility>

namespace tiers::cli {
namespace {

namespace fs = std::filesystem;
using Json = nlohmann::ordered_json;

/// So many files are told of in full; of more, a line each.
constexpr std::size_t most_in_full = 10;

struct GradeOptions {
    std::vector<std::string> files;
    std::string challenge_id;
    std::string csv_file, html_folder, junit_file, save_folder, shard;
    std::string hints{"first"};
    std::uint64_t seed{1};
    int threads{all_cores()};
    bool seed_per_file{}, json{};
};

/// The files, and those that end in .tiers in and below each folder, in the order of their names.
std::vector<std::string> expanded(const std::vector<std::string>& given) {
    std::vector<std::string> files;
    for (const auto& name : given) {
        std::error_code failure;
        if (!fs::is_directory(name, failure)) {
            files.push_back(name);
            continue;
        }
        const auto first = files.size();
        for (auto it = fs::recursive_directory_iterator{name, fs::directory_options::skip_permission_denied, failure};
             !failure && it != fs::recursive_directory_iterator{}; it.increment(failure))
            if (it->path().extension() == ".tiers" && it->is_regular_file(failure))
                files.push_back(it->path().string());
        if (files.size() == first)
            throw Rejection{ExitCode::BadInput, fmt::format("{}: there is no .tiers document in this folder", name)};
        std::sort(files.begin() + static_cast<std::ptrdiff_t>(first), files.end());
    }
    return files;
}

/// A place for files: the folder, made where its parent is there.
void make_folder(const std::string& name) {
    std::error_code failure;
    if (fs::is_directory(name, failure)) return;
    if (!fs::create_directory(name, failure))
        throw Rejection{ExitCode::BadInput, fmt::format("{}: the folder cannot be made: {}", name,
                                                        failure ? failure.message() : "a file of this name is there")};
}

/// By the file's name alone, so that neither the folder nor the other files change it.
std::uint64_t seed_of(const GradeOptions& options, const std::string& file) {
    return options.seed_per_file ? options.seed + fingerprint(fs::path{file}.filename().string()) % 1'000'000'000
                                 : options.seed;
}

GradedFile grade_file(const GradeOptions& options, const std::string& file, const Challenge& challenge,
                      const std::function<void(double)>& progress) {
    GradedFile graded{.file = file};
    auto reading = load_design(file);
    if (!reading) {
        graded.problems = problem_lines(file, reading.problems);
        return graded;
    }
    graded.key = design_key(*reading.value);
    std::vector<Problem> problems;
    const auto heard = [&](double share) {
        progress(share);
        return true;
    };
    graded.verdict = grade(*reading.value, challenge, seed_of(options, file), heard, problems);
    graded.problems = problem_lines(file, problems);
    graded.design = std::move(reading.value);
    return graded;
}

std::vector<GradedFile> grade_all(const GradeOptions& options, const std::vector<std::string>& files,
                                  const Challenge& challenge, Console& console) {
    std::vector<GradedFile> graded(files.size());
    ProgressBar bar{console,
                    files.size() == 1 ? "Grading " + files.front() : fmt::format("Grading {} designs", files.size())};
    do_all(
        files.size(), options.threads,
        [&](std::size_t i, const std::function<void(double)>& progress) {
            graded[i] = grade_file(options, files[i], challenge, progress);
        },
        [&](double share) { bar.show(share); });
    mark_identical(graded);
    return graded;
}

/// One file: its verdict document. Several: a list with the name of each.
void print_verdicts(Console& console, const std::vector<GradedFile>& graded) {
    if (graded.size() == 1) {
        if (graded.front().verdict) console.out << write_verdict(*graded.front().verdict);
        return;
    }
    Json verdicts = Json::array();
    for (const auto& file : graded) {
        if (!file.verdict) continue;
        verdicts.push_back({{"file", file.file}, {"verdict", Json::parse(write_verdict(*file.verdict))}});
        if (!file.identical_to.empty()) verdicts.back()["identical_to"] = file.identical_to;
    }
    print_json(console, {{"format", "tiers.verdicts"}, {"version", 1}, {"verdicts", std::move(verdicts)}});
}

void print_in_full(Console& console, const Challenge& challenge, const std::vector<GradedFile>& graded, Hints hints) {
    bool is_first = true;
    for (const auto& file : graded) {
        if (!file.verdict) continue;
        if (graded.size() > 1) console.out << (is_first ? "" : "\n") << file.file << "\n";
        is_first = false;
        console.out << verdict_text(console, challenge, *file.verdict, hints);
    }
}

void print_lines(Console& console, const std::vector<GradedFile>& graded) {
    TextTable table{{{""}, {"file"}, {"met", Align::Right}, {"USD a month", Align::Right}, {"first miss"}}};
    std::size_t passed = 0;
    for (const auto& file : graded) {
        if (!file.verdict) {
            table.add_row({painted(console, Paint::Warning, "unreadable"), file.file, "", "", ""});
            continue;
        }
        const auto& verdict = *file.verdict;
        passed += verdict.passed ? 1 : 0;
        const auto missed = std::ranges::find_if(
            verdict.findings, [](const Finding& finding) { return finding.judgement != Judgement::Met; });
        const auto met = std::ranges::count(verdict.findings, Judgement::Met, &Finding::judgement);
        table.add_row({painted(console, verdict.passed ? Paint::Good : Paint::Bad, verdict.passed ? "met" : "missed"),
                       file.file, fmt::format("{}/{}", met, verdict.findings.size()),
                       fmt::format("{:.2f}", verdict.cost_usd_per_month),
                       missed == verdict.findings.end() ? "" : missed->title + ": " + missed->measured});
    }
    console.out << table.text("") << fmt::format("\n{} of {} designs meet every constraint.\n", passed, graded.size());
}

void tell_problems(Console& console, const std::vector<GradedFile>& graded) {
    for (const auto& file : graded) {
        for (const auto& line : file.problems) console.err << line << '\n';
        if (!file.identical_to.empty())
            console.err << fmt::format("{}: note: the same design as {}, apart from names and places\n", file.file,
                                       file.identical_to);
    }
}

/// Names for the files' own pages: theirs, with a number where several have the same.
std::vector<std::string> page_names(const std::vector<GradedFile>& graded, std::string_view ending) {
    std::vector<std::string> names;
    std::set<std::string> taken{"index"};
    for (const auto& file : graded) {
        const auto stem = fs::path{file.file}.stem().string();
        auto name = stem;
        for (int n = 2; !taken.insert(name).second; ++n) name = fmt::format("{}-{}", stem, n);
        names.push_back(file.verdict ? name + std::string{ending} : std::string{});
    }
    return names;
}

void write_pages(const GradeOptions& options, const Challenge& challenge, const std::vector<GradedFile>& graded,
                 Console& console) {
    const auto pages = page_names(graded, ".html");
    ProgressBar bar{console, "Writing pages"};
    do_all(
        graded.size(), options.threads,
        [&](std::size_t i, const std::function<void(double)>&) {
            if (!graded[i].verdict) return;
            const auto recording = record_for_charts(*graded[i].design, challenge, *graded[i].verdict);
            write_output(fs::path{options.html_folder} / pages[i], write_report({.challenge = challenge,
                                                                                 .design = *graded[i].design,
                                                                                 .verdict = *graded[i].verdict,
                                                                                 .recording = recording,
                                                                                 .version = TIERS_VERSION,
                                                                                 .all_hints = options.hints == "all"}));
        },
        [&](double share) { bar.show(share); });
    write_output(fs::path{options.html_folder} / "index.html", graded_page(challenge, graded, pages));
}

void save_verdicts(const GradeOptions& options, const Challenge& challenge, const std::vector<GradedFile>& graded) {
    const auto names = page_names(graded, ".json");
    for (std::size_t i = 0; i < graded.size(); ++i) {
        if (!graded[i].verdict) continue;
        const auto saved = save_verdict(*graded[i].design, challenge, *graded[i].verdict, TIERS_VERSION);
        write_output(fs::path{options.save_folder} / names[i], write_saved_result(saved));
    }
}

ExitCode grade_files(const GradeOptions& options, Console& console) {
    const auto shard = read_shard(options.shard);
    for (const auto* file : {&options.csv_file, &options.junit_file})
        if (!file->empty()) check_output(*file);
    const auto challenge = read_challenge(console, options.challenge_id);
    auto files = expanded(options.files);
    for (auto i = files.size(); i-- > 0;)
        if (!shard.has(i)) files.erase(files.begin() + static_cast<std::ptrdiff_t>(i));
    for (const auto* folder : {&options.html_folder, &options.save_folder})
        if (!folder->empty()) make_folder(*folder);

    const auto graded = grade_all(options, files, challenge, console);
    tell_problems(console, graded);
    if (options.json)
        print_verdicts(console, graded);
    else if (graded.size() > most_in_full)
        print_lines(console, graded);
    else
        print_in_full(console, challenge, graded, options.hints == "all" ? Hints::All : Hints::First);
    if (!options.csv_file.empty()) write_output(options.csv_file, graded_csv(challenge, graded));
    if (!options.junit_file.empty()) write_output(options.junit_file, graded_junit(challenge, graded));
    if (!options.save_folder.empty()) save_verdicts(options, challenge, graded);
    if (!options.html_folder.empty()) write_pages(options, challenge, graded, console);

    if (!std::ranges::all_of(graded, [](const auto& file) { return file.verdict.has_value(); }))
        return ExitCode::BadInput;
    const bool all_passed = std::ranges::all_of(graded, [](const auto& file) { return file.verdict->passed; });
    return all_passed ? ExitCode::Success : ExitCode::Negative;
}

} // namespace

void add_grade(CLI::App& app, Action& chosen) {
    auto options = std::make_shared<GradeOptions>();
    auto* command = app.add_subcommand("grade", "Run designs against a challenge and judge them: a verdict a file");
    command
        ->add_option("FILE", options->files,
                     "Designs: .tiers documents, and folders, of which all of them in and below are taken")
        ->required();
    command->add_option("--challenge", options->challenge_id, "The challenge; `tiers challenges` lists them")
        ->option_text("ID")
        ->required();
    command->add_option("--seed", options->seed, "Where random numbers begin: the same seed, the same verdict (1)")
        ->check(CLI::NonNegativeNumber)
        ->option_text("N");
    command->add_flag("--seed-per-file", options->seed_per_file,
                      "Another seed for each file, by its name: nobody can tune a design to one seed");
    command
        ->add_option("--csv", options->csv_file,
                     "Write a CSV file with one row a design: passed, cost, each constraint's outcome, and which "
                     "submissions are identical")
        ->option_text("OUT.csv");
    command->add_option("--html", options->html_folder, "Write a page of all and a report of each into this folder")
        ->option_text("FOLDER");
    command->add_option("--junit", options->junit_file, "Write JUnit XML: a test case a constraint")
        ->option_text("OUT.xml");
    command
        ->add_option("--save", options->save_folder,
                     "Write each verdict with its design, seed and options into this folder, for `tiers verify`")
        ->option_text("FOLDER");
    command
        ->add_option("--shard", options->shard, "Grade only this part of the files, like 1/8; `tiers merge` joins them")
        ->option_text("I/N");
    command->add_option("--threads", options->threads, "Files at a time; never changes a figure (all cores)")
        ->option_text("N")
        ->check(CLI::Range(1, 1024));
    command->add_option("--hints", options->hints, "How many hints to tell for what is missed: first (default) or all")
        ->check(CLI::IsMember({"first", "all"}))
        ->option_text("first|all");
    command->add_flag("--json", options->json,
                      "Print one JSON document instead of text: the verdict, or a list of them for several files");
    command->footer("Examples:\n"
                    "  tiers grade cake-shop-1.tiers --challenge cake-shop-1\n"
                    "  tiers grade class/ --challenge cake-shop-1 --csv marks.csv --html report/ --junit marks.xml\n\n"
                    "Of more than ten designs it prints a line each. Exits 0 where every design meets every\n"
                    "constraint, 1 where one is missed, 3 where a file cannot be read (the others are graded all the\n"
                    "same).");
    command->callback(
        [options, &chosen] { chosen = [options](Console& console) { return grade_files(*options, console); }; });
}

} // namespace tiers::cli
