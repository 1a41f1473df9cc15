#include "core/grading/cause.h"

#include "core/catalog/kind.h"
#include "core/catalog/link_kind.h"
#include "core/catalog/settings.h"
#include "core/grading/advice.h"
#include "core/grading/bottleneck.h"
#include "core/grading/told_figure.h"

#include <algorithm>
#include <numeric>
#include <utility>
#include <vector>

namespace tiers {

namespace {

/// A class that finds no way, told with its remedy.
Cause cause_of_no_route(const Evidence& evidence, const Route& lost) {
    if (!lost.diagnosis)
        return {.sentence = phrase("\"{}\" finds no way.", lost.request_class.value), .component = {}, .since = {}};
    const auto& diagnosis = *lost.diagnosis;
    Cause cause{.sentence =
                    phrase("\"{}\" finds no way: {} {}", lost.request_class.value, diagnosis.message, diagnosis.remedy),
                .component = diagnosis.at,
                .since = std::nullopt};
    const auto name = name_of(evidence.design, diagnosis.at);
    if (!diagnosis.at.empty() && cause.sentence.text().find(name.text()) == std::string::npos)
        cause.sentence = phrase("{} ({})", cause.sentence, name);
    if (diagnosis.at.empty()) cause.component.reset();
    return cause;
}

/// Whether a step below fails the request where the component fails.
bool depends_on(const Design& design, const RouteStep& step, const ComponentId& id) {
    const bool is_lookup = step.kind == StepKind::CacheLookup || step.kind == StepKind::CacheFill ||
                           step.kind == StepKind::CacheInvalidate || step.kind == StepKind::LocalLookup;
    if (step.component == id) {
        const auto* link = step.link ? find_link(design, *step.link) : nullptr;
        const bool is_open = link == nullptr ||
                             Settings(link_parameters(design, *link), link->parameters).text("on_failure") != "closed";
        if (!is_lookup || !is_open) return true;
    }
    return std::ranges::any_of(step.children, [&](const RouteStep& child) { return depends_on(design, child, id); });
}

/// Where errors of a cause come from: the deepest component that saw most of them.
std::optional<ComponentId> source_of_errors(const Evidence& evidence, ErrorCause cause) {
    return deepest_of_most(evidence, [&](const ComponentId& id) { return errors_at(evidence, id, cause); });
}

bool is_stored(const RouteStep& step, const Design& design) {
    const auto* component = find_component(design, step.component);
    const auto* kind = component == nullptr ? nullptr : find_kind(component->kind);
    if (step.kind == StepKind::Write && kind != nullptr && kind->role == Role::Database) return true;
    return std::ranges::any_of(step.children, [&](const RouteStep& child) { return is_stored(child, design); });
}

/// The last component on the way that handles the class; "Users" where there is none.
const RouteStep* last_service(const RouteStep& step) {
    const RouteStep* last = step.kind == StepKind::Serve ? &step : nullptr;
    for (const auto& child : step.children) {
        if (const auto* deeper = last_service(child)) last = deeper;
    }
    return last;
}

/// The busiest component of all that carry the load, for a comparison.
Phrase busiest_text(const Evidence& evidence, std::span<const ComponentId> apart) {
    const ComponentFigures* busiest = nullptr;
    ComponentId id;
    for (const auto& component : evidence.design.components) {
        const auto* figures = figures_of(evidence, component.id);
        if (figures == nullptr || std::ranges::find(apart, component.id) != apart.end()) continue;
        if (busiest != nullptr && figures->utilization <= busiest->utilization) continue;
        busiest = figures;
        id = component.id;
    }
    if (busiest == nullptr) return {};
    return phrase(" The busiest of the others, {}, was {} busy at the peak.", name_of(evidence.design, id),
                  figures::share(busiest->utilization));
}

} // namespace

Phrase what_happened(ErrorCause cause) {
    switch (cause) {
    case ErrorCause::Timeout: return phrase("answered too late");
    case ErrorCause::Refused: return phrase("refused them");
    case ErrorCause::PoolTimeout: return phrase("had no free connection for them in time");
    case ErrorCause::Shed: return phrase("had a full queue");
    case ErrorCause::RateLimited: return phrase("limited their rate");
    case ErrorCause::CircuitOpen: return phrase("was cut off by an open circuit breaker");
    case ErrorCause::Failed: return phrase("failed them");
    }
    return {};
}

bool fails_requests(const Evidence& evidence, const ComponentId& id) {
    return std::ranges::any_of(evidence.routes.routes, [&](const Route& route) {
        return route.root && depends_on(evidence.design, *route.root, id);
    });
}

std::uint64_t errors_at(const Evidence& evidence, const ComponentId& id, ErrorCause error) {
    const auto cause = static_cast<std::size_t>(error);
    const auto* figures = figures_of(evidence, id);
    std::uint64_t of_calls = 0;
    for (const auto& link : evidence.design.links) {
        const auto it = evidence.result.links.find(link.id.value);
        if (link.to == id && it != evidence.result.links.end()) of_calls += it->second.errors.at(cause);
    }
    return std::max(of_calls, figures == nullptr ? 0 : figures->errors.at(cause));
}

std::optional<ComponentId> deepest_of_most(const Evidence& evidence,
                                           const std::function<std::uint64_t(const ComponentId&)>& errors) {
    std::uint64_t most = 0;
    std::vector<std::pair<ComponentId, std::uint64_t>> counted;
    for (const auto& component : evidence.design.components) {
        if (!fails_requests(evidence, component.id)) continue;
        counted.emplace_back(component.id, errors(component.id));
        most = std::max(most, counted.back().second);
    }
    std::optional<ComponentId> source;
    int deepest = -1;
    for (const auto& [id, count] : counted) {
        const int depth = depth_of(evidence.routes, id);
        if (count == 0 || 2 * count < most || depth <= deepest) continue;
        deepest = depth;
        source = id;
    }
    return source;
}

Phrase pools_text(const Evidence& evidence, const ComponentId& id) {
    const auto* component = find_component(evidence.design, id);
    if (component == nullptr) return {};
    const Settings settings(*component);
    if (!settings.has("max_connections")) return {};
    std::int64_t together = 0;
    for (const auto& link : evidence.design.links) {
        const auto* caller = find_component(evidence.design, link.from);
        if (link.to != id || caller == nullptr) continue;
        const Settings pool(link_parameters(evidence.design, link), link.parameters);
        const Settings calling(*caller);
        if (!pool.has("pool_size")) continue;
        together += pool.count("pool_size") * (calling.has("instances") ? calling.count("instances") : 1);
    }
    const auto accepted = settings.count("max_connections");
    if (together <= accepted) return {};
    return phrase(" The pools of its callers hold {} connections together, and it accepts {}.", together, accepted);
}

std::optional<Cause> cause_of_no_route(const Evidence& evidence, std::span<const ClassId> classes) {
    for (const auto& route : evidence.routes.routes) {
        const bool is_meant = classes.empty() || std::ranges::find(classes, route.request_class) != classes.end();
        if (is_meant && !route.root) return cause_of_no_route(evidence, route);
    }
    return std::nullopt;
}

Cause cause_of_errors(const Evidence& evidence) {
    if (auto no_route = cause_of_no_route(evidence)) return std::move(*no_route);
    const auto& errors = evidence.result.totals.errors;
    const auto worst = static_cast<std::size_t>(std::ranges::max_element(errors) - errors.begin());
    const auto all = std::accumulate(errors.begin(), errors.end(), std::uint64_t{0});
    if (all == 0) return {.sentence = phrase("Nothing arrived in the measured time."), .component = {}, .since = {}};
    const auto bottlenecks = find_bottlenecks(evidence);
    const auto source = source_of_errors(evidence, static_cast<ErrorCause>(worst));
    if (!source && !bottlenecks.empty()) {
        const auto name = name_of(evidence.design, bottlenecks.front().component);
        return {.sentence = phrase("{} failed, most of them because {} was full: its {} were {} taken.",
                                   figures::requests(all), name, resource_words(bottlenecks.front().resource),
                                   figures::share(bottlenecks.front().utilization)),
                .component = bottlenecks.front().component,
                .since = bottlenecks.front().since};
    }
    if (!source) return {.sentence = phrase("{} failed.", figures::requests(all)), .component = {}, .since = {}};
    return {.sentence = phrase("{} failed, most of them because {} {}.{}", figures::requests(all),
                               name_of(evidence.design, *source), what_happened(static_cast<ErrorCause>(worst)),
                               pools_text(evidence, *source)),
            .component = *source,
            .since = std::nullopt};
}

Cause cause_of_downtime(const Evidence& evidence) {
    if (auto no_route = cause_of_no_route(evidence)) return std::move(*no_route);
    const auto& parts = evidence.availability.parts;
    if (parts.empty()) return {};
    const auto& worst = parts.front();
    return {.sentence = phrase("{} alone is down {}, with an availability of {}. Whatever needs it is down with it.",
                               name_of(evidence.design, worst.component), figures::downtime(worst.minutes_per_month),
                               figures::share(worst.availability)),
            .component = worst.component,
            .since = std::nullopt};
}

std::optional<Cause> cause_of_unstored_writes(const Evidence& evidence, std::span<const ClassId> classes) {
    for (const auto& route : evidence.routes.routes) {
        if (std::ranges::find(classes, route.request_class) == classes.end()) continue;
        if (route.root && is_stored(*route.root, evidence.design)) continue;
        if (!route.root) return cause_of_no_route(evidence, route);
        const auto* last = last_service(*route.root);
        if (last == nullptr)
            return Cause{.sentence = phrase("\"{}\" reaches no database.", route.request_class.value),
                         .component = {},
                         .since = {}};
        return Cause{.sentence = phrase("\"{}\" ends at {}, which has no database to store it in.",
                                        route.request_class.value, name_of(evidence.design, last->component)),
                     .component = last->component,
                     .since = std::nullopt};
    }
    return std::nullopt;
}

Cause cause_of_cost(const Evidence& evidence) {
    const auto& items = evidence.cost.items;
    const auto dearest = std::ranges::max_element(items, {}, &CostFigures::Item::usd_per_month);
    if (dearest == items.end()) return {};
    const auto* figures = figures_of(evidence, dearest->component);
    return {.sentence = phrase("{} costs most: {}{}.", name_of(evidence.design, dearest->component),
                               figures::money(dearest->usd_per_month),
                               figures == nullptr
                                   ? Phrase{}
                                   : phrase(", and was {} busy at the peak", figures::share(figures->utilization))),
            .component = dearest->component,
            .since = std::nullopt};
}

Cause cause_of_excess(const Evidence& evidence, std::span<const ComponentId> unneeded) {
    return {.sentence = unneeded.size() == 1
                            ? phrase("{} is not needed at this load.{}", name_of(evidence.design, unneeded.front()),
                                     busiest_text(evidence, unneeded))
                            : phrase("{} are not needed at this load.{}", joined_names(evidence.design, unneeded),
                                     busiest_text(evidence, unneeded)),
            .component = unneeded.front(),
            .since = std::nullopt};
}

Cause cause_of_little_offload(const Evidence& evidence, std::string_view kind) {
    const auto* spec = find_kind(kind);
    const auto title = spec == nullptr ? Phrase(kind) : Phrase::words(spec->title);
    const auto holders = components_of_kind(evidence.design, kind);
    if (holders.empty()) {
        const auto services = std::ranges::find_if(evidence.design.components, [](const Component& component) {
            const auto* known = find_kind(component.kind);
            return known != nullptr && known->role == Role::Service;
        });
        if (services == evidence.design.components.end())
            return {.sentence = phrase("There is no {} in this design.", title), .component = {}, .since = {}};
        const auto* figures = figures_of(evidence, services->id);
        return {.sentence =
                    phrase("There is no {} in this design: {} answers every photo itself, {} requests "
                           "a second.",
                           title, display_name(*services), figures::decimal(figures ? figures->arrivals_per_s : 0.0)),
                .component = services->id,
                .since = std::nullopt};
    }
    const auto& holder = *holders.front();
    const auto* figures = figures_of(evidence, holder.id);
    if (figures == nullptr || !figures->hit_ratio)
        return {.sentence = phrase("Nothing that {} could hold comes by it.", display_name(holder)),
                .component = holder.id,
                .since = std::nullopt};
    return {.sentence = phrase("{} held {} of what it was asked for, and {} of {} requests a second came "
                               "by it.",
                               display_name(holder), figures::share(*figures->hit_ratio),
                               figures::decimal(figures->arrivals_per_s),
                               figures::decimal(static_cast<double>(evidence.result.requests) /
                                                std::max(evidence.result.duration_s - evidence.result.warmup_s, 1.0))),
            .component = holder.id,
            .since = std::nullopt};
}

} // namespace tiers
