#include "core/simulation/compiler.h"

#include <fmt/format.h>

#include <algorithm>

namespace tiers {

namespace {

template <class T, class Same> bool agree(const std::vector<T>& before, const std::vector<T>& after, Same same) {
    return std::ranges::equal(before, after, same);
}

bool is_same(const std::optional<RateLimit>& a, const std::optional<RateLimit>& b) {
    return a.has_value() == b.has_value() && (!a || (a->per_second == b->per_second && a->burst == b->burst));
}

/// A run keeps state for all of this.
bool has_same_state(const CompiledComponent& a, const CompiledComponent& b) {
    return a.id == b.id && a.role == b.role && a.instances == b.instances &&
           a.initial_instances == b.initial_instances && a.autoscale.max == b.autoscale.max && a.sticky == b.sticky &&
           a.sessions_in_memory == b.sessions_in_memory && a.standby == b.standby && a.first_cache == b.first_cache &&
           a.caches == b.caches && a.targets.size() == b.targets.size() && is_same(a.limit, b.limit) &&
           is_same(a.client_limit, b.client_limit);
}

bool has_same_state(const CompiledLink& a, const CompiledLink& b) {
    return a.id == b.id && a.first_pool == b.first_pool && a.first_caller == b.first_caller;
}

bool has_same_state(const CompiledVisit& a, const CompiledVisit& b) {
    return a.kind == b.kind && a.component == b.component && a.link == b.link && a.first_child == b.first_child &&
           a.child_count == b.child_count && a.parts == b.parts && a.caching == b.caching;
}

bool has_same_state(const CompiledClass& a, const CompiledClass& b) {
    return a.is_followed == b.is_followed && a.changes == b.changes && a.caches == b.caches;
}

bool has_same_state(const CompiledCache& a, const CompiledCache& b) {
    return a.bytes == b.bytes && a.eviction == b.eviction && a.grace == b.grace && a.has_replica == b.has_replica;
}

bool has_same_state(const CompiledCaching& a, const CompiledCaching& b) {
    return a.cache == b.cache && a.by_instance == b.by_instance && a.flights == b.flights &&
           (a.flush_ns < 0) == (b.flush_ns < 0);
}

bool has_same_state(const CompiledModel& a, const CompiledModel& b) {
    const auto same = [](const auto& x, const auto& y) { return has_same_state(x, y); };
    return agree(a.components, b.components, same) && agree(a.links, b.links, same) &&
           agree(a.visits, b.visits, same) && agree(a.classes, b.classes, same) && agree(a.caches, b.caches, same) &&
           agree(a.caching, b.caching, same) && a.instance_count == b.instance_count && a.pool_count == b.pool_count &&
           a.flight_scopes == b.flight_scopes && a.queues.size() == b.queues.size() &&
           a.groups.size() == b.groups.size() && a.replicas.size() == b.replicas.size() &&
           a.watches_residency == b.watches_residency && a.node_count == b.node_count &&
           a.partition_count == b.partition_count && a.cursor_count == b.cursor_count &&
           a.consumer_count == b.consumer_count && a.turn_count == b.turn_count && a.caller_count == b.caller_count &&
           a.client_count == b.client_count && a.tells_clients_apart == b.tells_clients_apart;
}

} // namespace

Compilation compile_changes(const Scenario& scenario, const CompiledModel& beginning) {
    Compilation result;
    auto model = std::make_shared<CompiledModel>(beginning);
    for (std::size_t i = 0; i < scenario.changes.size(); ++i) {
        const auto& change = scenario.changes[i];
        const auto path = fmt::format("changes[{}]", i);
        auto later = compile_once({change.design, scenario.workload, scenario.faults}, model->timers);
        for (const auto& problem : later.problems)
            result.problems.push_back({phrase("{}: {}", path, problem.path), problem.message});
        if (!later.model) continue;
        if (!has_same_state(beginning, *later.model)) {
            result.problems.push_back(
                {path,
                 phrase("cannot happen while a run goes on: it changes what there is (components, links, instances, "
                        "caches and their sizes, breakers, rate limits, standbys); make it a design of its own")});
            continue;
        }
        model->timers = later.model->timers;
        model->successors.push_back({change.at.count(), std::move(later.model)});
    }
    if (result.problems.empty()) result.model = std::move(model);
    return result;
}

} // namespace tiers
