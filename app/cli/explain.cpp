#include "app/cli/json_output.h"
#include "app/cli/scenario_options.h"
#include "app/cli/subcommands.h"
#include "core/graph/route_plan.h"

#include <CLI/CLI.hpp>
#include <nlohmann/json.hpp>

#include <memory>

namespace tiers::cli {
namespace {

using Json = nlohmann::ordered_json;

struct ExplainOptions {
    ScenarioOptions scenario;
    bool json{};
};

std::string_view step_name(StepKind kind) {
    switch (kind) {
    case StepKind::Ask: return "ask";
    case StepKind::Resolve: return "resolve";
    case StepKind::EdgeLookup: return "edge-lookup";
    case StepKind::PassThrough: return "pass-through";
    case StepKind::Balance: return "balance";
    case StepKind::Serve: return "serve";
    case StepKind::SessionLookup: return "session-lookup";
    case StepKind::LocalLookup: return "local-lookup";
    case StepKind::CacheLookup: return "cache-lookup";
    case StepKind::CacheFill: return "cache-fill";
    case StepKind::CacheInvalidate: return "cache-invalidate";
    case StepKind::Read: return "read";
    case StepKind::Write: return "write";
    case StepKind::Fetch: return "fetch";
    case StepKind::Call: return "call";
    case StepKind::Publish: return "publish";
    case StepKind::Consume: return "consume";
    }
    return "";
}

std::string_view condition_name(StepCondition condition) {
    switch (condition) {
    case StepCondition::Always: return "always";
    case StepCondition::OnMiss: return "on-miss";
    case StepCondition::Later: return "later";
    }
    return "";
}

Json as_json(const RouteStep& step) {
    Json children = Json::array();
    for (const auto& child : step.children) children.push_back(as_json(child));
    return {{"step", step_name(step.kind)},
            {"component", step.component.value},
            {"link", step.link ? Json(step.link->value) : Json()},
            {"condition", condition_name(step.condition)},
            {"children", std::move(children)}};
}

Json as_json(const Diagnosis& diagnosis) {
    return {{"at", diagnosis.at.value}, {"message", diagnosis.message}, {"remedy", diagnosis.remedy}};
}

Json as_json(const Route& route) {
    return {{"population", route.population.value},
            {"class", route.request_class.value},
            {"root", route.root ? as_json(*route.root) : Json()},
            {"diagnosis", route.diagnosis ? as_json(*route.diagnosis) : Json()}};
}

ExitCode explain_routes(const ExplainOptions& options, Console& console) {
    const auto scenario = read_scenario(console, options.scenario).scenario;
    const auto plan = plan_routes(scenario.design, scenario.workload);
    if (!options.json) {
        console.out << explain(scenario.design, scenario.workload, plan);
        return ExitCode::Success;
    }
    Json routes = Json::array();
    for (const auto& route : plan.routes) routes.push_back(as_json(route));
    const Json document{{"format", "tiers.routes"}, {"version", 1}, {"routes", std::move(routes)}};
    print_json(console, document);
    return ExitCode::Success;
}

} // namespace

void add_explain(CLI::App& app, Action& chosen) {
    auto options = std::make_shared<ExplainOptions>();
    auto* command = app.add_subcommand("explain", "Tell what the drawing means: the steps of each class of requests");
    add_document_flags(*command, options->scenario);
    command->add_flag("--json", options->json, "Print one JSON document instead of text");
    command->footer("Examples:\n"
                    "  tiers explain shop.tiers\n"
                    "  tiers explain cake-shop-1.tiers --challenge cake-shop-1");
    command->callback(
        [options, &chosen] { chosen = [options](Console& console) { return explain_routes(*options, console); }; });
}

} // namespace tiers::cli
