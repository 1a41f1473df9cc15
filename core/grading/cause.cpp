#include "core/grading/cause.h"

#include "core/catalog/kind.h"
#include "core/grading/advice.h"
#include "core/grading/bottleneck.h"
#include "core/grading/figure_text.h"

#include <fmt/format.h>

#include <algorithm>
#include <numeric>

namespace tiers {

namespace {

/// A class that finds no way, told with its remedy.
Cause cause_of_no_route(const Evidence& evidence, const Route& lost) {
    if (!lost.diagnosis)
        return {
            .sentence = fmt::format("\"{}\" finds no way.", lost.request_class.value), .component = {}, .since = {}};
    const auto& diagnosis = *lost.diagnosis;
    Cause cause{.sentence = fmt::format("\"{}\" finds no way: {} {}", lost.request_class.value, diagnosis.message,
                                        diagnosis.remedy),
                .component = diagnosis.at,
                .since = std::nullopt};
    const auto name = name_of(evidence.design, diagnosis.at);
    if (!diagnosis.at.empty() && cause.sentence.find(name) == std::string::npos)
        cause.sentence = fmt::format("{} ({})", cause.sentence, name);
    if (diagnosis.at.empty()) cause.component.reset();
    return cause;
}

/// As above for the first of all classes that finds none.
std::optional<Cause> cause_of_no_route(const Evidence& evidence) {
    const auto& routes = evidence.routes.routes;
    const auto lost = std::ranges::find_if(routes, [](const Route& r) { return !r.root; });
    if (lost == routes.end()) return std::nullopt;
    return cause_of_no_route(evidence, *lost);
}

std::string what_happened(ErrorCause cause) {
    switch (cause) {
    case ErrorCause::Timeout: return "answered too late";
    case ErrorCause::Refused: return "refused them";
    case ErrorCause::PoolTimeout: return "had no free connection for them in time";
    case ErrorCause::Shed: return "had a full queue";
    case ErrorCause::RateLimited: return "limited their rate";
    case ErrorCause::CircuitOpen: return "was cut off by an open circuit breaker";
    case ErrorCause::Failed: return "failed them";
    }
    return {};
}

/// Where errors of a cause come from: the deepest component that saw most of them.
std::optional<ComponentId> source_of(const Evidence& evidence, std::size_t cause) {
    std::uint64_t most = 0;
    for (const auto& [id, figures] : evidence.result.components) most = std::max(most, figures.errors.at(cause));
    if (most == 0) return std::nullopt;
    std::optional<ComponentId> source;
    int deepest = -1;
    for (const auto& [id, figures] : evidence.result.components) {
        const int depth = depth_of(evidence.routes, id);
        if (2 * figures.errors.at(cause) < most || depth <= deepest) continue;
        deepest = depth;
        source = ComponentId(id);
    }
    return source;
}

std::string joined_names(const Design& design, std::span<const ComponentId> ids) {
    std::string names;
    for (std::size_t i = 0; i < ids.size(); ++i) {
        if (i > 0) names += i + 1 == ids.size() ? " and " : ", ";
        names += name_of(design, ids[i]);
    }
    return names;
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
std::string busiest_text(const Evidence& evidence, std::span<const ComponentId> apart) {
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
    return fmt::format(" The busiest of the others, {}, was {} busy at the peak.", name_of(evidence.design, id),
                       share_text(busiest->utilization));
}

} // namespace

Cause cause_of_errors(const Evidence& evidence) {
    if (auto no_route = cause_of_no_route(evidence)) return std::move(*no_route);
    const auto& errors = evidence.result.totals.errors;
    const auto worst = static_cast<std::size_t>(std::ranges::max_element(errors) - errors.begin());
    const auto all = std::accumulate(errors.begin(), errors.end(), std::uint64_t{0});
    if (all == 0) return {.sentence = "Nothing arrived in the measured time.", .component = {}, .since = {}};
    const auto bottlenecks = find_bottlenecks(evidence);
    const auto source = source_of(evidence, worst);
    if (!source && !bottlenecks.empty()) {
        const auto name = name_of(evidence.design, bottlenecks.front().component);
        return {.sentence = fmt::format("{} failed, most of them because {} was full: its {} were {} taken.",
                                        plural(all, "request"), name, bottlenecks.front().resource,
                                        share_text(bottlenecks.front().utilization)),
                .component = bottlenecks.front().component,
                .since = bottlenecks.front().since};
    }
    if (!source) return {.sentence = fmt::format("{} failed.", plural(all, "request")), .component = {}, .since = {}};
    return {.sentence = fmt::format("{} failed, most of them because {} {}.", plural(all, "request"),
                                    name_of(evidence.design, *source), what_happened(static_cast<ErrorCause>(worst))),
            .component = *source,
            .since = std::nullopt};
}

Cause cause_of_downtime(const Evidence& evidence) {
    if (auto no_route = cause_of_no_route(evidence)) return std::move(*no_route);
    const auto& parts = evidence.availability.parts;
    if (parts.empty()) return {};
    const auto& worst = parts.front();
    return {.sentence =
                fmt::format("{} alone is down {}, with an availability of {}. Whatever needs it is down with it.",
                            name_of(evidence.design, worst.component), downtime_text(worst.minutes_per_month),
                            share_text(worst.availability)),
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
            return Cause{.sentence = fmt::format("\"{}\" reaches no database.", route.request_class.value),
                         .component = {},
                         .since = {}};
        return Cause{.sentence = fmt::format("\"{}\" ends at {}, which has no database to store it in.",
                                             route.request_class.value, name_of(evidence.design, last->component)),
                     .component = last->component,
                     .since = std::nullopt};
    }
    return std::nullopt;
}

Cause cause_of_lost_writes(const Evidence& evidence, std::uint64_t lost) {
    for (const auto& component : evidence.design.components) {
        const auto* kind = find_kind(component.kind);
        if (kind == nullptr || kind->role != Role::Database) continue;
        return {.sentence = fmt::format("{} had said yes to {} that it did not have on disk when it went down.",
                                        display_name(component), plural(lost, "write")),
                .component = component.id,
                .since = std::nullopt};
    }
    return {.sentence = "Writes were acknowledged before anything had stored them.", .component = {}, .since = {}};
}

Cause cause_of_cost(const Evidence& evidence) {
    const auto& items = evidence.cost.items;
    const auto dearest = std::ranges::max_element(items, {}, &CostFigures::Item::usd_per_month);
    if (dearest == items.end()) return {};
    const auto* figures = figures_of(evidence, dearest->component);
    return {.sentence = fmt::format(
                "{} costs most: {}{}.", name_of(evidence.design, dearest->component),
                money_text(dearest->usd_per_month),
                figures == nullptr ? std::string{}
                                   : fmt::format(", and was {} busy at the peak", share_text(figures->utilization))),
            .component = dearest->component,
            .since = std::nullopt};
}

Cause cause_of_excess(const Evidence& evidence, std::span<const ComponentId> unneeded) {
    return {.sentence = fmt::format("{} {} not needed at this load.{}", joined_names(evidence.design, unneeded),
                                    unneeded.size() == 1 ? "is" : "are", busiest_text(evidence, unneeded)),
            .component = unneeded.front(),
            .since = std::nullopt};
}

Cause cause_of_little_offload(const Evidence& evidence, std::string_view kind) {
    const auto* spec = find_kind(kind);
    const auto title = spec == nullptr ? std::string(kind) : spec->title;
    const auto holders = components_of_kind(evidence.design, kind);
    if (holders.empty()) {
        const auto services = std::ranges::find_if(evidence.design.components, [](const Component& component) {
            const auto* known = find_kind(component.kind);
            return known != nullptr && known->role == Role::Service;
        });
        if (services == evidence.design.components.end())
            return {.sentence = fmt::format("There is no {} in this design.", title), .component = {}, .since = {}};
        const auto* figures = figures_of(evidence, services->id);
        return {.sentence = fmt::format("There is no {} in this design: {} answers every photo itself, {:.1f} requests "
                                        "a second.",
                                        title, display_name(*services), figures ? figures->arrivals_per_s : 0.0),
                .component = services->id,
                .since = std::nullopt};
    }
    const auto& holder = *holders.front();
    const auto* figures = figures_of(evidence, holder.id);
    if (figures == nullptr || !figures->hit_ratio)
        return {.sentence = fmt::format("Nothing that {} could hold comes by it.", display_name(holder)),
                .component = holder.id,
                .since = std::nullopt};
    return {.sentence = fmt::format("{} held {} of what it was asked for, and {:.1f} of {:.1f} requests a second came "
                                    "by it.",
                                    display_name(holder), share_text(*figures->hit_ratio), figures->arrivals_per_s,
                                    static_cast<double>(evidence.result.requests) /
                                        std::max(evidence.result.duration_s - evidence.result.warmup_s, 1.0)),
            .component = holder.id,
            .since = std::nullopt};
}

} // namespace tiers
