#include "core/catalog/settings.h"
#include "core/graph/route_finder.h"

#include <algorithm>

namespace tiers {

/// What a server does with a request, in order, and what became of a write until now.
struct RouteFinder::Body {
    const Place* place{};
    Wires wires{};
    std::vector<RouteStep> steps{};
    bool stored{};
    const Place* unstored_at{};         ///< the first callee that a write ends at
    std::optional<Diagnosis> failure{}; ///< of the first callee that leads nowhere

    void add(Way way, StepCondition condition) {
        if (!way.step) {
            if (!failure) failure = std::move(way.diagnosis);
            return;
        }
        way.step->condition = condition;
        steps.push_back(std::move(*way.step));
        if (!way.unstored_at) {
            stored = true;
        } else if (!unstored_at && way.unstored_at->role() != Role::ExternalService) {
            unstored_at = way.unstored_at;
        }
    }
};

namespace {

/// Linked services and external ones that a server calls for a class, before and after its own store is asked.
struct Callees {
    std::vector<const Wire*> before;
    std::vector<const Wire*> after;
};

bool is_side_effect(const RequestClass& cls, const Wire& wire) {
    const auto& names = cls.side_effects;
    return std::ranges::find(names, wire.to->id().value) != names.end() ||
           std::ranges::find(names, wire.to->name().text()) != names.end();
}

/// Every linked service takes part. An external one takes part in writes, where a link names the class, and where the
/// server has no store that could answer instead.
bool takes_part(const RequestClass& cls, const Wire& wire, bool has_store) {
    if (wire.to->role() == Role::Service) return true;
    if (wire.to->role() != Role::ExternalService) return false;
    return cls.operation == Operation::Write || !has_store || wire.names(cls.id) || is_side_effect(cls, wire);
}

/// Side effects come last: the callees that the class names as such; where it names none of them but has side effects,
/// all callees of a server with a store. A linked queue carries the side effects instead, so that the named ones are
/// not called and the others stay what they are.
Callees callees_of(const RequestClass& cls, std::span<const Wire* const> wires, bool has_store) {
    const bool has_queue = !to_role(wires, Role::Queue).empty();
    std::vector<const Wire*> callees;
    std::ranges::copy_if(wires, std::back_inserter(callees),
                         [&](const Wire* wire) { return takes_part(cls, *wire, has_store); });
    const bool names_some = std::ranges::any_of(callees, [&](const Wire* w) { return is_side_effect(cls, *w); });
    const bool all_are = !cls.side_effects.empty() && !names_some && !has_queue && has_store;
    Callees result;
    for (const Wire* callee : callees) {
        if (!all_are && !is_side_effect(cls, *callee)) {
            result.before.push_back(callee);
        } else if (!has_queue) {
            result.after.push_back(callee);
        }
    }
    return result;
}

} // namespace

Way RouteFinder::at_service(const Wire& wire) {
    const Place& place = *wire.to;
    Body body{.place = &place, .wires = onward(place)};
    if (m_class->session && chosen(place.kind->parameters, place.component->parameters, "sessions") == "external") {
        const Wire* cache = nearest(place, to_role(body.wires, Role::Cache));
        if (!cache) {
            return dead_end(
                place, phrase("{} keeps sessions outside itself, and no cache is linked to hold them.", place.name()),
                phrase("Link {} to a Redis, or keep its sessions in a token.", place.name()));
        }
        body.steps.push_back(step_by(StepKind::SessionLookup, *cache));
    }
    if (is_write()) {
        take_write(body);
    } else if (m_class->is_static) {
        answer_static(body);
    } else {
        answer_read(body);
    }
    return finish(StepKind::Serve, wire, std::move(body));
}

/// A worker does what its message asks for: it calls, stores, and publishes on.
Way RouteFinder::at_worker(const Wire& wire) {
    const Place& place = *wire.to;
    Body body{.place = &place, .wires = onward(place)};
    Wires callees;
    std::ranges::copy_if(body.wires, std::back_inserter(callees), [](const Wire* w) {
        return w->to->role() == Role::Service || w->to->role() == Role::ExternalService;
    });
    call_each(body, callees, StepCondition::Always);
    if (const Wire* database = primary_for(place, body.wires)) store(body, *database);
    publish(body);
    return finish(StepKind::Consume, wire, std::move(body));
}

/// Files come from a linked object storage, else from the server itself.
void RouteFinder::answer_static(Body& body) {
    const Wire* files = nearest(*body.place, to_role(body.wires, Role::ObjectStore));
    if (!files) return;
    const bool keeps = keeps_locally(body);
    if (keeps) body.steps.push_back(local_lookup(body));
    body.steps.push_back(step_by(StepKind::Fetch, *files, keeps ? StepCondition::OnMiss : StepCondition::Always));
}

/// Whether the server keeps what it answers to the class in its own memory.
bool RouteFinder::keeps_locally(const Body& body) const {
    const Settings settings{*body.place->component};
    return is_kept_at_edge() && settings.has("local_cache") && settings.bytes("local_cache").count > 0;
}

RouteStep RouteFinder::local_lookup(const Body& body) {
    return {StepKind::LocalLookup, body.place->id(), std::nullopt, StepCondition::Always, {}};
}

/// With a store of its own the server makes its calls first, then reads, through its own memory and the cache where the
/// class allows it. Without one the calls are where the answer comes from, so a hit spares them.
void RouteFinder::answer_read(Body& body) {
    const std::optional<RouteStep> read = read_step(*body.place, body.wires);
    const Callees callees = callees_of(*m_class, body.wires, read.has_value());
    const Wire* cache = m_class->cacheable ? nearest(*body.place, to_role(body.wires, Role::Cache)) : nullptr;
    const bool keeps = keeps_locally(body) && (read || !callees.before.empty());
    const StepCondition at_cache = keeps ? StepCondition::OnMiss : StepCondition::Always;
    const StepCondition at_source = cache ? StepCondition::OnMiss : at_cache;

    if (read) call_each(body, callees.before, StepCondition::Always);
    if (keeps) body.steps.push_back(local_lookup(body));
    if (cache) body.steps.push_back(step_by(StepKind::CacheLookup, *cache, at_cache));
    if (read) {
        body.steps.push_back(*read);
        body.steps.back().condition = at_source;
    } else if (callees.before.empty() && !to_role(body.wires, Role::Replica).empty()) {
        const std::string name = body.place->name();
        body.failure = Diagnosis{
            DeadEnd::LeadsNowhere, body.place->id(),
            phrase("{} needs strong consistency, and {} reaches only a read replica.", m_class->id.value, name),
            phrase("Link {} to the database itself.", name)};
    } else {
        call_each(body, callees.before, at_source);
    }
    if (cache) body.steps.push_back(step_by(StepKind::CacheFill, *cache, StepCondition::OnMiss));
    publish(body);
    call_each(body, callees.after, StepCondition::Always);
}

void RouteFinder::take_write(Body& body) {
    const Wire* database = primary_for(*body.place, body.wires);
    const Callees callees = callees_of(*m_class, body.wires, database != nullptr);
    call_each(body, callees.before, StepCondition::Always);
    if (database) store(body, *database);
    publish(body);
    call_each(body, callees.after, StepCondition::Always);
}

/// The write, and what becomes of the cached item by the pattern of the link to the cache.
void RouteFinder::store(Body& body, const Wire& database) {
    body.stored = true;
    const Wire* cache = m_class->cacheable ? nearest(*body.place, to_role(body.wires, Role::Cache)) : nullptr;
    const std::string pattern = cache ? chosen(cache->parameters(), cache->link->parameters, "pattern") : "";
    const bool is_behind = pattern == "write-behind";
    if (is_behind) body.steps.push_back(step_by(StepKind::CacheFill, *cache));
    body.steps.push_back(step_by(StepKind::Write, database, is_behind ? StepCondition::Later : StepCondition::Always));
    if (pattern == "write-through") body.steps.push_back(step_by(StepKind::CacheFill, *cache));
    if (pattern == "cache-aside" || pattern == "refresh-ahead") {
        body.steps.push_back(step_by(StepKind::CacheInvalidate, *cache));
    }
}

void RouteFinder::call_each(Body& body, std::span<const Wire* const> callees, StepCondition condition) {
    for (const Wire* callee : callees) {
        body.add(enter(*callee), condition);
    }
}

/// Writes and classes with side effects are published to every linked queue; a worker publishes all; others go where a
/// link names them.
void RouteFinder::publish(Body& body) {
    const bool publishes = is_write() || !m_class->side_effects.empty() || body.place->role() == Role::Worker;
    for (const Wire* queue : to_role(body.wires, Role::Queue)) {
        if (publishes || queue->names(m_class->id)) body.add(enter(*queue), StepCondition::Always);
    }
}

Way RouteFinder::finish(StepKind kind, const Wire& wire, Body body) const {
    if (body.failure) return {std::nullopt, std::move(body.failure), nullptr};
    Way way{step_by(kind, wire), std::nullopt, nullptr};
    way.step->children = std::move(body.steps);
    if (is_write() && !body.stored) way.unstored_at = body.unstored_at ? body.unstored_at : body.place;
    return way;
}

} // namespace tiers
