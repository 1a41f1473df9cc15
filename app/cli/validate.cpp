#include "app/cli/files.h"
#include "app/cli/json_output.h"
#include "app/cli/subcommands.h"
#include "core/document/design_document.h"
#include "core/graph/lint.h"

#include <CLI/CLI.hpp>
#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include <algorithm>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace tiers::cli {
namespace {

struct ValidateOptions {
    std::vector<std::string> files;
    std::string challenge_id;
    bool json{};
};

/// What is to be said about one file.
struct Inspection {
    std::string file;
    bool readable{true};
    Reading<Design> reading;
    std::vector<LintFinding> findings;
};

/// Where the component or link of this id stands in the document.
std::string path_of(const Design& design, const std::string& id) {
    const auto place = [&](const auto& things, std::string_view list) -> std::optional<std::string> {
        const auto found = std::ranges::find(things, id, [](const auto& thing) { return thing.id.value; });
        if (found == things.end()) return std::nullopt;
        return fmt::format("{}[{}]", list, found - things.begin());
    };
    if (const auto path = place(design.components, "components")) return *path;
    return place(design.links, "links").value_or("workload");
}

Inspection inspect(const std::string& file, const std::optional<Workload>& workload) {
    Inspection inspection;
    inspection.file = file;
    const auto bytes = read_file(file);
    if (!bytes) {
        inspection.readable = false;
        inspection.reading.problems = bytes.problems;
        return inspection;
    }
    inspection.reading = read_design(*bytes.value);
    if (const auto& design = inspection.reading.value)
        inspection.findings = lint(*design, workload ? *workload : design->workload.value_or(Workload{}));
    return inspection;
}

void tell(Console& console, const Inspection& inspection) {
    const auto& [file, readable, reading, findings] = inspection;
    std::ostream& stream = readable ? console.out : console.err;
    for (const auto& line : problem_lines(file, reading.problems)) stream << line << '\n';
    for (const auto& note : reading.notes) console.err << fmt::format("{}: note: {}\n", file, note.text());
    for (const auto& finding : findings)
        console.out << fmt::format("{}: {}: {}: {} ({}) {}\n", file, path_of(*reading.value, finding.subject),
                                   severity_name(finding.severity), finding.message.text(), finding.subject,
                                   finding.remedy.text());
}

nlohmann::ordered_json as_json(const Inspection& inspection) {
    nlohmann::ordered_json problems = nlohmann::ordered_json::array();
    for (const auto& problem : inspection.reading.problems)
        problems.push_back({{"path", problem.path}, {"message", problem.message}});
    nlohmann::ordered_json notes = nlohmann::ordered_json::array();
    for (const auto& note : inspection.reading.notes) notes.push_back(note.text());
    nlohmann::ordered_json findings = nlohmann::ordered_json::array();
    for (const auto& finding : inspection.findings)
        findings.push_back({{"rule", lint_rule_name(finding.rule)},
                            {"severity", severity_name(finding.severity)},
                            {"subject", finding.subject},
                            {"path", path_of(*inspection.reading.value, finding.subject)},
                            {"message", finding.message},
                            {"remedy", finding.remedy}});
    return {{"file", inspection.file},
            {"readable", inspection.readable},
            {"valid", inspection.reading.value.has_value()},
            {"problems", std::move(problems)},
            {"notes", std::move(notes)},
            {"findings", std::move(findings)}};
}

ExitCode validate(const ValidateOptions& options, Console& console) {
    std::optional<Workload> workload;
    if (!options.challenge_id.empty()) workload = read_challenge(console, options.challenge_id).workload;

    std::vector<Inspection> inspections;
    for (const auto& file : options.files) {
        inspections.push_back(inspect(file, workload));
        if (!options.json) tell(console, inspections.back());
    }
    if (options.json) {
        nlohmann::ordered_json files = nlohmann::ordered_json::array();
        for (const auto& inspection : inspections) files.push_back(as_json(inspection));
        const nlohmann::ordered_json document{
            {"format", "tiers.validation"}, {"version", 1}, {"files", std::move(files)}};
        print_json(console, document);
    }

    if (!std::ranges::all_of(inspections, &Inspection::readable)) return ExitCode::BadInput;
    const bool all_valid =
        std::ranges::all_of(inspections, [](const auto& inspection) { return bool{inspection.reading}; });
    return all_valid ? ExitCode::Success : ExitCode::Negative;
}

} // namespace

void add_validate(CLI::App& app, Action& chosen) {
    auto options = std::make_shared<ValidateOptions>();
    auto* command = app.add_subcommand(
        "validate", "Tell every problem of documents, and what may be improved, one a line: FILE: PATH: message");
    command->add_option("FILE", options->files, "Designs: .tiers documents")->required();
    command
        ->add_option("--challenge", options->challenge_id,
                     "Look at the designs under this challenge's workload instead of their own")
        ->option_text("ID");
    command->add_flag("--json", options->json, "Print one JSON document instead of text");
    command->footer("Examples:\n"
                    "  tiers validate shop.tiers\n"
                    "  tiers validate *.tiers --challenge cake-shop-1 --json\n\n"
                    "Exits 1 where a document is invalid. Findings about a valid one (no way for a class, a single\n"
                    "point of failure) leave the exit code at 0: they never stop a run.");
    command->callback(
        [options, &chosen] { chosen = [options](Console& console) { return validate(*options, console); }; });
}

} // namespace tiers::cli
