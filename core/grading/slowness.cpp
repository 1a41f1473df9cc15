#include "core/catalog/kind.h"
#include "core/grading/bottleneck.h"
#include "core/grading/cause.h"
#include "core/grading/told_figure.h"

#include <algorithm>
#include <cmath>
#include <vector>

namespace tiers {

namespace {

/// How a resource is said to be used up.
enum class Taken { Busy, Taken, InUse };

Phrase since_text(const Evidence& evidence, Duration since) {
    constexpr double early = 0.05;
    const auto& recording = evidence.recordings.front();
    const double measured = seconds(recording.until - recording.warmup);
    if (seconds(since - recording.warmup) <= early * measured) return phrase("all the time");
    return phrase("from {} on", figures::clock(since));
}

/// "its one core was", "its 4 cores were".
Phrase servers_text(const std::string& resource, double servers) {
    const auto count = std::lround(servers);
    if (resource == "cores") return count == 1 ? phrase("its one core was") : phrase("its {} cores were", count);
    if (resource == "workers") return count == 1 ? phrase("its one worker was") : phrase("its {} workers were", count);
    if (resource == "connections")
        return count == 1 ? phrase("its one connection was") : phrase("its {} connections were", count);
    return phrase("its {} {} were", count, resource);
}

Phrase waiting_text(const Evidence& evidence, const ComponentId& id) {
    const auto* figures = figures_of(evidence, id);
    if (figures == nullptr || figures->waiting_mean_ms < 1) return {};
    return phrase(" Requests waited {} there on average, and one in twenty over {}.",
                  figures::milliseconds(figures->waiting_mean_ms), figures::milliseconds(figures->waiting_p95_ms));
}

Phrase pool_waiting_text(const Evidence& evidence, const LinkId& id) {
    const auto it = evidence.result.links.find(id.value);
    if (it == evidence.result.links.end() || it->second.pool_waiting_mean_ms < 1) return {};
    return phrase(" Requests waited {} for one on average.", figures::milliseconds(it->second.pool_waiting_mean_ms));
}

/// "99 % busy, all the time"; of what was full for a part of the run, when that began and how it was on the whole.
Phrase how_full(const Evidence& evidence, const Bottleneck& bottleneck, Taken taken) {
    constexpr double lasting = 0.8;
    const auto share = figures::share(bottleneck.utilization);
    if (bottleneck.utilization >= lasting) {
        const auto since = since_text(evidence, bottleneck.since);
        switch (taken) {
        case Taken::Busy: return phrase("{} busy, {}", share, since);
        case Taken::Taken: return phrase("{} taken, {}", share, since);
        case Taken::InUse: return phrase("{} in use, {}", share, since);
        }
    }
    const auto first = figures::clock(bottleneck.since);
    switch (taken) {
    case Taken::Busy: return phrase("all busy at times, first at {}, and {} on the whole", first, share);
    case Taken::Taken: return phrase("all taken at times, first at {}, and {} on the whole", first, share);
    case Taken::InUse: return phrase("all in use at times, first at {}, and {} on the whole", first, share);
    }
    return {};
}

Phrase full_text(const Evidence& evidence, const Bottleneck& bottleneck) {
    const auto name = name_of(evidence.design, bottleneck.component);
    if (bottleneck.pool) {
        const auto* link = find_link(evidence.design, *bottleneck.pool);
        return phrase("{} ran out of connections to {}: the pool of {} was {}.{}", name,
                      name_of(evidence.design, link->to), std::lround(bottleneck.servers),
                      how_full(evidence, bottleneck, Taken::InUse), pool_waiting_text(evidence, *bottleneck.pool));
    }
    const auto waiting = waiting_text(evidence, bottleneck.component);
    if (bottleneck.resource == "cores")
        return phrase("{} is too small: {} {}.{}", name, servers_text(bottleneck.resource, bottleneck.servers),
                      how_full(evidence, bottleneck, Taken::Busy), waiting);
    const auto taken = how_full(evidence, bottleneck, Taken::Taken);
    if (bottleneck.resource == "workers")
        return phrase("{} ran out of workers: {} {}.{}", name, servers_text(bottleneck.resource, bottleneck.servers),
                      taken, waiting);
    if (bottleneck.resource == "connections")
        return phrase("{} ran out of connections: {} {}.{}", name,
                      servers_text(bottleneck.resource, bottleneck.servers), taken, waiting);
    return phrase("{} was full: its {} were {}.{}", name, resource_words(bottleneck.resource), taken, waiting);
}

/// Others that filled up behind the first, named once each.
Phrase followers_text(const Evidence& evidence, std::span<const Bottleneck> bottlenecks) {
    std::vector<Phrase> names;
    std::vector<ComponentId> told{bottlenecks.front().component};
    for (const auto& next : bottlenecks.subspan(1)) {
        if (std::ranges::find(told, next.component) != told.end()) continue;
        told.push_back(next.component);
        names.push_back(name_of(evidence.design, next.component));
    }
    return names.empty() ? Phrase{} : phrase(" {} filled up behind it.", joined(names, ", "));
}

/// A class that users ask for, and what makes it up.
struct Parts {
    std::vector<ClassId> classes;
    const PageView* page{};
};
Parts parts_of(const RequestClass& request_class) {
    if (!request_class.page) return {.classes = {request_class.id}, .page = nullptr};
    return {.classes = {request_class.page->document, request_class.page->assets}, .page = &*request_class.page};
}

/// What makes up each of the selected classes, pages first.
std::vector<Parts> parts_of(const Evidence& evidence, const Selection& selection) {
    std::vector<Parts> all;
    for (const auto& request_class : evidence.challenge.workload.classes) {
        const bool selected = selection.population
                                  ? request_class.share > 0
                                  : std::ranges::find(selection.classes, request_class.id) != selection.classes.end();
        if (selected) all.push_back(parts_of(request_class));
    }
    std::ranges::stable_partition(all, [](const Parts& parts) { return parts.page != nullptr; });
    return all;
}

bool goes_by(const RouteStep& step, const ComponentId& component) {
    return step.component == component ||
           std::ranges::any_of(step.children, [&](const RouteStep& child) { return goes_by(child, component); });
}

bool class_goes_by(const Evidence& evidence, const ClassId& id, const ComponentId& component) {
    return std::ranges::any_of(evidence.routes.routes, [&](const Route& route) {
        return route.request_class == id && route.root && goes_by(*route.root, component);
    });
}

/// How many times in a row a request or a page comes to a component: its files are fetched several at a time.
double visits_in_a_row(const Evidence& evidence, const Parts& parts, const ComponentId& component) {
    double visits = 0;
    for (const auto& id : parts.classes) {
        if (!class_goes_by(evidence, id, component)) continue;
        const bool is_asset = parts.page != nullptr && id == parts.page->assets;
        visits += is_asset ? std::ceil(static_cast<double>(parts.page->asset_count) / parts.page->connections) : 1;
    }
    return visits;
}

/// The component that a slow answer spent most time in, by itself.
struct SlowPart {
    ComponentId component;
    double ms{};
    bool by_waiting{};
};
std::optional<SlowPart> slowest_part(const Evidence& evidence, std::span<const Parts> all) {
    std::optional<SlowPart> slowest;
    for (const auto& parts : all) {
        for (const auto& component : evidence.design.components) {
            const auto* figures = figures_of(evidence, component.id);
            if (figures == nullptr) continue;
            const double visits = visits_in_a_row(evidence, parts, component.id);
            const double ms = visits * (figures->waiting_p95_ms + figures->service_mean_ms);
            if (slowest && ms <= slowest->ms) continue;
            slowest = {component.id, ms, figures->waiting_p95_ms > figures->service_mean_ms};
        }
    }
    return slowest;
}

/// That requests queued at it, and how busy its busiest resource was.
Phrase queued_text(const Phrase& name, const ComponentFigures& figures, const Phrase& waiting) {
    const auto& resources = figures.resources;
    const auto busiest = std::ranges::max_element(resources, {}, &ComponentFigures::Resource::utilization);
    const bool known = busiest != resources.end();
    return phrase("Requests queued at {}: {} {} busy on average, too much for requests that come in bursts.{}", name,
                  known ? servers_text(busiest->name, busiest->servers) : phrase("it was"),
                  figures::share(known ? busiest->utilization : figures.utilization), waiting);
}

Cause cause_of_slow_part(const Evidence& evidence, const SlowPart& part) {
    const auto name = name_of(evidence.design, part.component);
    const auto& figures = *figures_of(evidence, part.component);
    if (part.by_waiting) {
        return {.sentence = queued_text(name, figures, waiting_text(evidence, part.component)),
                .component = part.component,
                .since = std::nullopt};
    }
    return {.sentence = phrase("{} is slow by itself: it takes {} a request, with hardly any waiting.", name,
                               figures::milliseconds(figures.service_mean_ms)),
            .component = part.component,
            .since = std::nullopt};
}

/// The component that answers a step without a CDN before it: what users must reach.
const RouteStep* answering_step(const RouteStep& step) {
    switch (step.kind) {
    case StepKind::Serve:
    case StepKind::Fetch:
    case StepKind::EdgeLookup: return &step;
    case StepKind::Ask:
    case StepKind::Resolve:
    case StepKind::PassThrough:
    case StepKind::Balance:
    case StepKind::SessionLookup:
    case StepKind::LocalLookup:
    case StepKind::CacheLookup:
    case StepKind::CacheFill:
    case StepKind::CacheInvalidate:
    case StepKind::Read:
    case StepKind::Write:
    case StepKind::Call:
    case StepKind::Publish:
    case StepKind::Consume: break;
    }
    for (const auto& child : step.children) {
        if (const auto* found = answering_step(child)) return found;
    }
    return nullptr;
}

Phrase placed_name(const Design& design, const ComponentId& id) {
    const auto* component = find_component(design, id);
    const auto* region = component != nullptr && component->region ? find_region(design, *component->region) : nullptr;
    const auto name = name_of(design, id);
    return region == nullptr ? name : phrase("{} in {}", name, region->location);
}

/// The population that waited longest.
const Population* slowest_population(const Evidence& evidence) {
    const Population* slowest = nullptr;
    double longest = -1;
    for (const auto& population : evidence.challenge.workload.populations) {
        const auto it = evidence.result.populations.find(population.id.value);
        if (it == evidence.result.populations.end() || it->second.response_ms.p95 <= longest) continue;
        slowest = &population;
        longest = it->second.response_ms.p95;
    }
    return slowest;
}

Phrase who_waited(const Evidence& evidence, const Population& population) {
    const auto* users = users_of(evidence.design, evidence.challenge.workload, population.id);
    return users == nullptr ? Phrase(population.id.value) : placed_name(evidence.design, users->id);
}

const RouteStep* answering_step(const Evidence& evidence, const Population& population, const ClassId& id) {
    const auto* route = find_route(evidence.routes, population.id, id);
    return route != nullptr && route->root ? answering_step(*route->root) : nullptr;
}

/// Of the parts of a page, its files, unless they come from the edge: then what the page itself is put together from.
const ClassId& farthest_part(const Evidence& evidence, const Population& population, const Parts& parts) {
    if (parts.page == nullptr) return parts.classes.front();
    const auto* files = answering_step(evidence, population, parts.page->assets);
    const bool is_near = files != nullptr && files->kind == StepKind::EdgeLookup;
    return is_near ? parts.page->document : parts.page->assets;
}

Cause cause_of_distance(const Evidence& evidence, const Selection& selection, const Parts& parts) {
    const Cause somewhere{
        .sentence = phrase("Nothing was full; the time went on the way."), .component = {}, .since = {}};
    const auto* population = selection.population ? find_population(evidence.challenge.workload, *selection.population)
                                                  : slowest_population(evidence);
    if (population == nullptr || !evidence.result.populations.contains(population->id.value)) return somewhere;
    const auto& asked = farthest_part(evidence, *population, parts);
    const auto* step = answering_step(evidence, *population, asked);
    if (step == nullptr) return somewhere;
    const auto name = placed_name(evidence.design, step->component);
    const auto who = who_waited(evidence, *population);
    const auto p95 = figures::milliseconds(evidence.result.populations.at(population->id.value).response_ms.p95);
    if (parts.page != nullptr && asked == parts.page->assets && step->kind != StepKind::EdgeLookup) {
        const auto* assets = find_class(evidence.challenge.workload, asked);
        return {.sentence = phrase("Nothing was full; the time went on the way. For each page {} fetch {} files of "
                                   "{} from {}, and every one takes several round trips: one page in twenty took "
                                   "them over {}.",
                                   who, parts.page->asset_count, Phrase::figure(format_bytes(assets->response_size)),
                                   name, p95),
                .component = step->component,
                .since = std::nullopt};
    }
    return {.sentence = phrase("Nothing was full; the time went on the way between {} and {}: one answer in twenty "
                               "took them over {}.",
                               who, name, p95),
            .component = step->component,
            .since = std::nullopt};
}

} // namespace

Cause cause_of_fullness(const Evidence& evidence, std::span<const Bottleneck> bottlenecks) {
    const auto& first = bottlenecks.front();
    return {.sentence = full_text(evidence, first) + followers_text(evidence, bottlenecks),
            .component = first.component,
            .since = first.since};
}

Cause cause_of_slowness(const Evidence& evidence, const Selection& selection, double measured_ms) {
    constexpr double blame = 0.4; // of the time that was measured
    const auto bottlenecks = find_bottlenecks(evidence);
    if (!bottlenecks.empty()) return cause_of_fullness(evidence, bottlenecks);
    const auto parts = parts_of(evidence, selection);
    if (const auto slowest = slowest_part(evidence, parts); slowest && slowest->ms >= blame * measured_ms)
        return cause_of_slow_part(evidence, *slowest);
    if (parts.empty()) return {};
    return cause_of_distance(evidence, selection, parts.front());
}

} // namespace tiers
