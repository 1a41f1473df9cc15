#include "core/grading/data_cause.h"

#include "core/catalog/kind.h"
#include "core/catalog/link_kind.h"
#include "core/catalog/settings.h"
#include "core/grading/told_figure.h"

#include <algorithm>
#include <functional>
#include <tuple>

namespace tiers {

namespace {

Cause cause_at(const ComponentId& component, Phrase sentence) {
    return {.sentence = std::move(sentence), .component = component, .since = std::nullopt};
}

/// The first component that passes, or nullptr.
const Component* find_where(const Design& design, const std::function<bool(const Component&, Role)>& passes) {
    for (const auto& component : design.components) {
        const auto* kind = find_kind(component.kind);
        if (kind != nullptr && passes(component, kind->role)) return &component;
    }
    return nullptr;
}

/// The component that an acknowledged write was lost at, as far as its loss tells.
const Component* place_of_loss(const Evidence& evidence, LossCause cause) {
    const auto& design = evidence.design;
    switch (cause) {
    case LossCause::Failover:
        return find_where(design, [](const Component& component, Role role) {
            return role == Role::Database && Settings(component).text("standby") == "async";
        });
    case LossCause::CacheCrash:
        return find_where(design, [](const Component&, Role role) { return role == Role::Cache; });
    case LossCause::QueueCrash:
    case LossCause::DeadLetter:
    case LossCause::Retention:
        return find_where(design, [&](const Component& component, Role role) {
            const auto* figures = figures_of(evidence, component.id);
            const bool has_lost = figures != nullptr && figures->messages &&
                                  figures->messages->lost + figures->messages->dead_letters > 0;
            return role == Role::Queue && has_lost;
        });
    }
    return nullptr;
}

Phrase how_lost(LossCause cause) {
    switch (cause) {
    case LossCause::Failover: return phrase("went over to its standby, which lags behind and did not have them yet");
    case LossCause::QueueCrash: return phrase("had them in its memory only when it went down");
    case LossCause::CacheCrash: return phrase("had not yet written them to the database when it went down");
    case LossCause::DeadLetter: return phrase("gave them up after too many tries");
    case LossCause::Retention: return phrase("threw them away before a consumer came to them");
    }
    return {};
}

Phrase path_text(const Design& design, std::span<const ComponentId> path) {
    std::vector<Phrase> names;
    for (const auto& id : path) names.push_back(name_of(design, id));
    return joined(names, " → ");
}

/// "in us-east"; of a region that is not drawn, its id.
Phrase region_text(const Evidence& evidence, const std::optional<RegionId>& region) {
    if (!region) return phrase("which stands in no region");
    const auto* drawn = find_region(evidence.design, *region);
    return phrase("in {}", drawn == nullptr ? region->value : drawn->location);
}

std::string home_of(const Evidence& evidence, const ClassId& id) {
    const auto* request_class = find_class(evidence.challenge.workload, id);
    return request_class == nullptr || !request_class->residency ? std::string{} : request_class->residency->value;
}

/// Of what came to rest outside: how often the class did so at the component, whatever the way.
std::uint64_t count_at_place(std::span<const ResidencySighting> seen, const ResidencySighting& place) {
    std::uint64_t count = 0;
    for (const auto& one : seen)
        if (one.request_class == place.request_class && one.component == place.component) count += one.count;
    return count;
}

/// Where most came to rest. Of several ways there the shortest, and the one of people at home, which shows the mistake
/// best.
const ResidencySighting& plainest(const Evidence& evidence, std::span<const ResidencySighting> seen) {
    const auto starts_at_home = [&](const ResidencySighting& one) {
        const auto* users = one.path.empty() ? nullptr : find_component(evidence.design, one.path.front());
        return users != nullptr && users->region && users->region->value == home_of(evidence, one.request_class);
    };
    return *std::ranges::min_element(seen, {}, [&](const ResidencySighting& one) {
        return std::tuple(-static_cast<double>(count_at_place(seen, one)), one.path.size(), !starts_at_home(one),
                          -static_cast<double>(one.count));
    });
}

/// Calls `visit` with every step below `step`, itself included.
template <class Visit> void for_each_step(const RouteStep& step, Visit visit) {
    visit(step);
    for (const auto& child : step.children) for_each_step(child, visit);
}

/// A place that keeps copies of a class's data for a time, untold of changes.
struct Keeper {
    ComponentId component;
    ClassId request_class;
    Duration ttl{};
};

Duration ttl_of(const Evidence& evidence, const RouteStep& step, const RequestClass& request_class) {
    const auto* component = find_component(evidence.design, step.component);
    if (component == nullptr) return {};
    if (step.kind == StepKind::LocalLookup) return Settings(*component).duration("local_ttl");
    if (request_class.ttl) return request_class.ttl->value;
    if (step.kind == StepKind::EdgeLookup) return Settings(*component).duration("ttl");
    const auto* link = step.link ? find_link(evidence.design, *step.link) : nullptr;
    if (link == nullptr) return {};
    return Settings(link_parameters(evidence.design, *link), link->parameters).duration("ttl");
}

/// Whether a write of the same data tells the component: it removes or renews the copy.
bool hears_of_changes(const Evidence& evidence, const ComponentId& cache, const RequestClass& read) {
    bool heard = false;
    if (read.updates.value.per_second > 0) return false;
    for (const auto& route : evidence.routes.routes) {
        const auto* writer = find_class(evidence.challenge.workload, route.request_class);
        if (!route.root || writer == nullptr || writer->operation != Operation::Write || !shares_data(*writer, read))
            continue;
        for_each_step(*route.root, [&](const RouteStep& step) {
            heard |=
                step.component == cache && (step.kind == StepKind::CacheInvalidate || step.kind == StepKind::CacheFill);
        });
    }
    return heard;
}

/// The one that keeps copies longest.
std::optional<Keeper> longest_keeper(const Evidence& evidence) {
    std::optional<Keeper> longest;
    for (const auto& route : evidence.routes.routes) {
        const auto* request_class = find_class(evidence.challenge.workload, route.request_class);
        if (!route.root || request_class == nullptr || request_class->is_static) continue;
        for_each_step(*route.root, [&](const RouteStep& step) {
            const bool keeps = step.kind == StepKind::EdgeLookup || step.kind == StepKind::LocalLookup ||
                               step.kind == StepKind::CacheLookup;
            if (!keeps ||
                (step.kind == StepKind::CacheLookup && hears_of_changes(evidence, step.component, *request_class)))
                return;
            const auto ttl = ttl_of(evidence, step, *request_class);
            if (!longest || ttl > longest->ttl) longest = {step.component, request_class->id, ttl};
        });
    }
    return longest;
}

bool lags(const Evidence& evidence, const RouteStep& step) {
    switch (step.kind) {
    case StepKind::EdgeLookup:
    case StepKind::LocalLookup:
    case StepKind::CacheLookup: return true;
    case StepKind::Read: break;
    case StepKind::Ask:
    case StepKind::Resolve:
    case StepKind::PassThrough:
    case StepKind::Balance:
    case StepKind::Serve:
    case StepKind::SessionLookup:
    case StepKind::CacheFill:
    case StepKind::CacheInvalidate:
    case StepKind::Write:
    case StepKind::Fetch:
    case StepKind::Call:
    case StepKind::Publish:
    case StepKind::Consume: return false;
    }
    const auto* component = find_component(evidence.design, step.component);
    const auto* kind = component == nullptr ? nullptr : find_kind(component->kind);
    if (kind == nullptr || kind->role != Role::Replica) return false;
    return std::ranges::none_of(evidence.design.links, [&](const Link& link) {
        if (link.to != step.component) return false;
        const Settings settings(link_parameters(evidence.design, link), link.parameters);
        return settings.has("mode") && settings.text("mode") == "sync";
    });
}

} // namespace

Cause cause_of_lost_writes(const Evidence& evidence, std::uint64_t lost) {
    const auto& by_cause = evidence.result.lost_writes_by_cause;
    const auto worst = static_cast<std::size_t>(std::ranges::max_element(by_cause) - by_cause.begin());
    if (by_cause.at(worst) > 0) {
        const auto cause = static_cast<LossCause>(worst);
        if (const auto* component = place_of_loss(evidence, cause))
            return cause_at(component->id, phrase("{} had been acknowledged and are gone, most of them because {} {}.",
                                                  figures::writes(lost), display_name(*component), how_lost(cause)));
    }
    const auto* database =
        find_where(evidence.design, [](const Component&, Role role) { return role == Role::Database; });
    if (database != nullptr)
        return cause_at(database->id, phrase("{} had said yes to {} that it did not have on disk when it went "
                                             "down.",
                                             display_name(*database), figures::writes(lost)));
    return {
        .sentence = phrase("Writes were acknowledged before anything had stored them."), .component = {}, .since = {}};
}

Cause cause_of_leaving_data(const Evidence& evidence, std::span<const ResidencySighting> seen,
                            std::span<const ResidencyViolation> drawn) {
    if (!seen.empty()) {
        const auto& most = plainest(evidence, seen);
        const auto count = count_at_place(seen, most);
        return cause_at(most.component,
                        phrase("\"{}\" may not leave {}, and came to rest {} at {} {}{}: {}.", most.request_class.value,
                               home_of(evidence, most.request_class), figures::times(count),
                               name_of(evidence.design, most.component), region_text(evidence, most.region),
                               count > most.count ? phrase(", by this way and others") : Phrase{},
                               path_text(evidence.design, most.path)));
    }
    if (drawn.empty()) return {};
    const auto& first = drawn.front();
    return cause_at(first.component,
                    phrase("\"{}\" may not leave {}, and the drawing leads it to rest at {} {}: {}.",
                           first.request_class.value, home_of(evidence, first.request_class),
                           name_of(evidence.design, first.component), region_text(evidence, first.region),
                           path_text(evidence.design, first.path)));
}

Cause cause_of_staleness(const Evidence& evidence, double oldest_s) {
    const auto answers = phrase("{} showed what was no longer true, the oldest for {}.",
                                figures::answers(evidence.result.stale_reads), figures::milliseconds(1e3 * oldest_s));
    const auto keeper = longest_keeper(evidence);
    if (!keeper) return {.sentence = answers, .component = {}, .since = {}};
    return cause_at(keeper->component, phrase("{} keeps \"{}\" for {}, and nobody tells it of changes: {}",
                                              name_of(evidence.design, keeper->component), keeper->request_class.value,
                                              Phrase::figure(format_duration(keeper->ttl)), answers));
}

std::vector<ComponentId> lagging_reads(const Evidence& evidence, std::span<const ClassId> classes) {
    std::vector<ComponentId> copies;
    for (const auto& route : evidence.routes.routes) {
        if (!route.root || std::ranges::find(classes, route.request_class) == classes.end()) continue;
        for_each_step(*route.root, [&](const RouteStep& step) {
            if (lags(evidence, step) && std::ranges::find(copies, step.component) == copies.end())
                copies.push_back(step.component);
        });
    }
    return copies;
}

Cause cause_of_lagging_reads(const Evidence& evidence, std::span<const ClassId> classes,
                             std::span<const ComponentId> copies) {
    std::vector<Phrase> names;
    for (const auto& id : classes) names.push_back(phrase("\"{}\"", id.value));
    auto sentence = phrase("{} reads {}, which may be behind the database.", joined(names, ", "),
                           joined_names(evidence.design, copies));
    if (evidence.result.stale_reads > 0)
        sentence += phrase(" In the run {} of all kinds showed old data, and {} missed what the reader had just "
                           "written.",
                           figures::answers(evidence.result.stale_reads),
                           figures::count(static_cast<double>(evidence.result.read_your_writes_violations)));
    return cause_at(copies.front(), std::move(sentence));
}

namespace {

bool keeps_sessions(const Component& component, std::string_view where) {
    const Settings settings(component);
    return settings.has("sessions") && settings.text("sessions") == where;
}

/// The server with sessions in its memory, or else the cache that keeps them for one.
const Component* session_keeper(const Design& design) {
    const auto* server =
        find_where(design, [](const Component& component, Role) { return keeps_sessions(component, "memory"); });
    if (server != nullptr) return server;
    return find_where(design, [&](const Component& cache, Role role) {
        return role == Role::Cache && std::ranges::any_of(design.links, [&](const Link& link) {
                   const auto* caller = find_component(design, link.from);
                   return link.to == cache.id && caller != nullptr && keeps_sessions(*caller, "external");
               });
    });
}

} // namespace

Cause cause_of_lost_sessions(const Evidence& evidence, std::uint64_t lost) {
    const auto* keeper = session_keeper(evidence.design);
    if (keeper == nullptr)
        return {.sentence = phrase("{} were lost.", figures::sessions(lost)), .component = {}, .since = {}};
    Phrase when;
    for (const auto& drill : evidence.drills) {
        if (std::ranges::any_of(drill.faults, [&](const Fault& f) { return f.target == keeper->id.value; }))
            when += when.empty() ? phrase(" It happened when {}", told(drill, evidence.design))
                                 : phrase(", and when {}", told(drill, evidence.design));
    }
    const auto name = display_name(*keeper);
    const auto gone = figures::sessions(lost);
    if (!when.empty()) when += ".";
    return cause_at(
        keeper->id,
        keeps_sessions(*keeper, "memory")
            ? phrase("{} keeps each session in the memory of one instance, and {} were lost with it.{}", name, gone,
                     when)
            : phrase("{} keeps the sessions in its memory only, and {} were lost with it.{}", name, gone, when));
}

} // namespace tiers
