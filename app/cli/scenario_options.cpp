#include "app/cli/scenario_options.h"

#include "app/cli/files.h"
#include "core/document/design_document.h"

#include <CLI/CLI.hpp>
#include <fmt/format.h>

#include <utility>

namespace tiers::cli {
namespace {

void apply_settings(Design& design, const std::vector<std::string>& settings) {
    std::vector<std::string> lines;
    for (const auto& setting : settings)
        if (const auto problem = apply_setting(design, setting))
            lines.push_back(fmt::format("tiers: --set {}: {}", setting, describe(*problem)));
    if (!lines.empty()) throw Rejection{ExitCode::Usage, std::move(lines)};
}

std::vector<Fault> read_faults(const std::vector<std::string>& texts) {
    std::vector<Fault> faults;
    std::vector<std::string> lines;
    for (const auto& text : texts) {
        auto reading = parse_fault(text);
        for (const auto& problem : reading.problems)
            lines.push_back(fmt::format("tiers: --fault \"{}\": {}", text, describe(problem)));
        if (reading) faults.push_back(*std::move(reading.value));
    }
    if (!lines.empty()) throw Rejection{ExitCode::Usage, std::move(lines)};
    return faults;
}

} // namespace

void add_document_flags(CLI::App& command, ScenarioOptions& options) {
    command.add_option("FILE", options.file, "The design: a .tiers document")->required();
    command
        .add_option("--challenge", options.challenge_id, "Meet this challenge's workload instead of the document's own")
        ->option_text("ID");
}

void add_change_flags(CLI::App& command, ScenarioOptions& options) {
    command
        .add_option("--set", options.settings,
                    "Change a parameter of a component or link for this run: api.instances=4. May be repeated")
        ->option_text("ID.PARAMETER=VALUE")
        ->allow_extra_args(false);
    command
        .add_option("--fault", options.faults,
                    "Add a fault: \"cache outage at 40s for 20s\", \"api slow 3 at 10s\". May be repeated")
        ->option_text("FAULT")
        ->allow_extra_args(false);
}

ScenarioChoice read_scenario(Console& console, const ScenarioOptions& options) {
    ScenarioChoice choice;
    Scenario& scenario = choice.scenario;
    scenario.design = read_design_file(console, options.file);
    if (!options.challenge_id.empty()) {
        choice.challenge = read_challenge(console, options.challenge_id);
        scenario = scenario_of(*choice.challenge, std::move(scenario.design));
    } else if (scenario.design.workload) {
        scenario.workload = *scenario.design.workload;
        scenario.faults = scenario.design.faults;
    } else {
        throw Rejection{ExitCode::BadInput,
                        options.file + ": workload: the document brings no workload; add one, or name a challenge "
                                       "whose workload it is to meet with --challenge ID"};
    }
    apply_settings(scenario.design, options.settings);
    for (auto& fault : read_faults(options.faults)) scenario.faults.push_back(std::move(fault));
    return choice;
}

Duration read_span(std::string_view flag, const std::string& text) {
    if (const auto span = parse_duration(text, "s")) return *span;
    throw Rejection{ExitCode::Usage,
                    fmt::format("tiers: {}: expected a duration like \"120 s\", got \"{}\"", flag, text)};
}

} // namespace tiers::cli
