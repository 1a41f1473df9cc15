#include "core/analysis/estimate.h"

#include "app/cli/json_output.h"
#include "app/cli/scenario_options.h"
#include "app/cli/subcommands.h"
#include "app/cli/text_table.h"

#include <CLI/CLI.hpp>
#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include <memory>

namespace tiers::cli {
namespace {

using Json = nlohmann::ordered_json;

struct EstimateFlags {
    ScenarioOptions scenario;
    double load{1};
    bool json{};
};

std::string_view doubt_name(Doubt doubt) {
    switch (doubt) {
    case Doubt::Saturated: return "saturated";
    case Doubt::NoWay: return "no-way";
    case Doubt::RateLimited: return "rate-limited";
    case Doubt::Retries: return "retries";
    case Doubt::Timeouts: return "timeouts";
    case Doubt::Connections: return "connections";
    case Doubt::Faults: return "faults";
    case Doubt::Traffic: return "traffic";
    case Doubt::Shards: return "shards";
    case Doubt::Autoscaling: return "autoscaling";
    case Doubt::ClosedUsers: return "closed-users";
    case Doubt::PageLoad: return "page-load";
    }
    return "";
}

Json milliseconds_or_null(const std::optional<double>& seconds) {
    return seconds ? Json(*seconds * 1e3) : Json();
}

Json as_json(const ResourceEstimate& resource) {
    return {{"resource", resource_word(resource.kind)},
            {"link", resource.link ? Json(resource.link->value) : Json()},
            {"servers", resource.servers},
            {"busy", resource.busy},
            {"utilization", resource.utilization},
            {"waiting_ms", milliseconds_or_null(resource.waiting_seconds)}};
}

Json as_json(const ComponentEstimate& component) {
    auto resources = Json::array();
    for (const auto& resource : component.resources) resources.push_back(as_json(resource));
    return {{"arrivals_per_s", component.arrivals_per_second},
            {"utilization", component.utilization},
            {"waiting_ms", milliseconds_or_null(component.waiting_seconds)},
            {"service_ms", component.service_seconds * 1e3},
            {"response_ms", milliseconds_or_null(component.response_seconds)},
            {"hit_ratio", component.hit_ratio ? Json(*component.hit_ratio) : Json()},
            {"resources", std::move(resources)}};
}

Json as_json(const ClassEstimate& cls) {
    auto visits = Json::object();
    for (const auto& [component, count] : cls.visits) visits[component.value] = count;
    return {{"population", cls.population.value},
            {"class", cls.request_class.value},
            {"per_s", cls.per_second},
            {"response_ms", milliseconds_or_null(cls.response_seconds)},
            {"visits", std::move(visits)}};
}

Json as_json(const Estimate& e) {
    Json json{{"format", "tiers.estimate"},
              {"version", 1},
              {"offered_per_s", e.offered_per_second},
              {"response_ms", milliseconds_or_null(e.response_seconds)},
              {"availability", e.availability},
              {"cost_usd_per_month", e.cost_usd_per_month},
              {"peak_factor", e.peak_factor},
              {"headroom", e.headroom ? Json(*e.headroom) : Json()}};
    json["bottleneck"] = e.bottleneck ? Json{{"component", e.bottleneck->component.value},
                                             {"resource", resource_word(e.bottleneck->resource)},
                                             {"link", e.bottleneck->link ? Json(e.bottleneck->link->value) : Json()}}
                                      : Json();
    json["components"] = Json::object();
    for (const auto& component : e.components) json["components"][component.component.value] = as_json(component);
    json["links"] = Json::object();
    for (const auto& link : e.links) json["links"][link.link.value] = {{"calls_per_s", link.calls_per_second}};
    json["classes"] = Json::array();
    for (const auto& cls : e.classes) json["classes"].push_back(as_json(cls));
    json["caveats"] = Json::array();
    for (const auto& caveat : e.caveats)
        json["caveats"].push_back({{"doubt", doubt_name(caveat.doubt)},
                                   {"component", caveat.component ? Json(caveat.component->value) : Json()},
                                   {"message", caveat.message}});
    return json;
}

std::string estimated_time(const std::optional<double>& seconds) {
    if (!seconds) return "–";
    return *seconds < 1e-9 ? "0" : fmt::format("{:.4g}", *seconds * 1e3);
}

void print_components(const Estimate& e, Console& console) {
    TextTable table{{{"component"},
                     {"/s", Align::Right},
                     {"busy", Align::Right},
                     {"of", Align::Right},
                     {"resource"},
                     {"utilization", Align::Right},
                     {"wait ms", Align::Right},
                     {"response ms", Align::Right},
                     {"hits", Align::Right}}};
    for (const auto& c : e.components) {
        const auto hits = c.hit_ratio ? fmt::format("{:.1f} %", *c.hit_ratio * 100) : std::string{};
        std::vector<std::string> head{c.component.value, fmt::format("{:.4g}", c.arrivals_per_second)};
        const auto row = [&](std::vector<std::string> middle) {
            auto cells = head;
            cells.insert(cells.end(), middle.begin(), middle.end());
            const bool first = !head.front().empty();
            cells.push_back(first && c.arrivals_per_second > 0 ? estimated_time(c.response_seconds) : "");
            cells.push_back(first ? hits : "");
            table.add_row(std::move(cells));
            head = {"", ""};
        };
        for (const auto& r : c.resources)
            row({fmt::format("{:.4g}", r.busy), fmt::format("{:.6g}", r.servers),
                 r.link ? "pool of " + r.link->value : resource_word(r.kind),
                 painted(console,
                         r.utilization >= 1    ? Paint::Bad
                         : r.utilization > 0.8 ? Paint::Warning
                                               : Paint::Good,
                         fmt::format("{:.1f} %", r.utilization * 100)),
                 estimated_time(r.waiting_seconds)});
        if (c.resources.empty()) row({"", "", "", "", ""});
    }
    console.out << table.text("");
}

void print_classes(const Estimate& e, Console& console) {
    TextTable table{{{"class"}, {"users"}, {"/s", Align::Right}, {"response ms", Align::Right}, {"visits"}}};
    for (const auto& cls : e.classes) {
        std::string visits;
        for (const auto& [component, count] : cls.visits)
            visits += fmt::format("{}{} {:.3g}", visits.empty() ? "" : ", ", component.value, count);
        table.add_row({cls.request_class.value, cls.population.value, fmt::format("{:.4g}", cls.per_second),
                       estimated_time(cls.response_seconds), visits});
    }
    console.out << table.text("");
}

void print_text(const Estimate& e, Console& console) {
    console.out << fmt::format("{:.4g} requests/s, mean response {} ms, availability {:.4f} %, {:.2f} USD a month\n",
                               e.offered_per_second, estimated_time(e.response_seconds), e.availability * 100,
                               e.cost_usd_per_month);
    if (e.bottleneck)
        console.out << fmt::format("Full first: {} ({}), at {:.2f} times this demand\n", e.bottleneck->component.value,
                                   e.bottleneck->link ? "pool of " + e.bottleneck->link->value
                                                      : resource_word(e.bottleneck->resource),
                                   *e.headroom);
    console.out << '\n';
    print_components(e, console);
    console.out << '\n';
    print_classes(e, console);
    if (!e.caveats.empty()) console.out << '\n';
    for (const auto& caveat : e.caveats)
        console.out << painted(console, Paint::Warning, "! ") << caveat.message << '\n';
}

ExitCode tell_estimate(const EstimateFlags& flags, Console& console) {
    auto scenario = read_scenario(console, flags.scenario).scenario;
    scenario.design.faults = scenario.faults;
    const auto figures = estimate(scenario.design, scenario.workload, {.load = flags.load});
    if (flags.json)
        print_json(console, as_json(figures));
    else
        print_text(figures, console);
    return ExitCode::Success;
}

} // namespace

void add_estimate(CLI::App& app, Action& chosen) {
    auto flags = std::make_shared<EstimateFlags>();
    auto* command = app.add_subcommand("estimate", "Tell by formulas, without a run: load, waits, bottleneck, cost");
    add_document_flags(*command, flags->scenario);
    add_change_flags(*command, flags->scenario);
    command->add_option("--load", flags->load, "Estimate so many times the demand (1)")
        ->option_text("FACTOR")
        ->check(CLI::Range(1e-6, 1e6));
    command->add_flag("--json", flags->json, "Print one JSON document instead of text");
    command->footer("Steady state by closed forms: Erlang C and Allen-Cunneen for waits, Che and the TTL formula for\n"
                    "hit ratios, the structure for availability. Where they do not hold, it says so and shows no "
                    "number.\n\n"
                    "Examples:\n"
                    "  tiers estimate shop.tiers\n"
                    "  tiers estimate cake-shop-1.tiers --challenge cake-shop-1 --set api.instances=4 --load 2");
    command->callback(
        [flags, &chosen] { chosen = [flags](Console& console) { return tell_estimate(*flags, console); }; });
}

} // namespace tiers::cli
