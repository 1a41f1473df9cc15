#include "core/simulation/engine_state.h"

#include <algorithm>

namespace tiers {

/// The shard that holds the job's data. What has no key goes to all alike.
Index Engine::State::shard_of(const Job& job, const CompiledComponent& database) {
    if (database.shards_by_region) return model->populations[job.population].home % database.instances;
    if (!model->classes[job.request_class].is_keyed)
        return component_meters[model->visits[job.visit].component].round_robin++ % database.instances;
    return static_cast<Index>(scattered(data_key(job)) % database.instances);
}

/// A database has carried out a write: its copies get it, each in its time.
void Engine::State::commit(const Job& job, const CompiledVisit& visit) {
    const auto& database = model->components[visit.component];
    if (visit.watches_rest) come_to_rest(job.visit);
    if (const auto write = ties_of(job).write; write != none) {
        ledger.executed(write, visit.parts, visit.recognizes_repeats);
        if (database.standby == Standby::Async) replicate_to_standby(job, visit, database);
    }
    replicate(job, visit);
}

void Engine::State::replicate_to_standby(const Job& job, const CompiledVisit& visit,
                                         const CompiledComponent& database) {
    auto& node = nodes[database.first_node + job.instance];
    if (!node.standby_ready) return;
    // What the standby did not have when its primary failed, it does not get unless that one recovers.
    const auto had = node.failed_at < 0 ? now : node.failed_at;
    while (!node.unreplicated.empty() && node.unreplicated.front().at <= had)
        ledger.release(node.unreplicated.pop().write);
    node.replicated_at =
        std::max(node.replicated_at, now + database.standby_time(replication_streams[visit.component]));
    const auto write = ties_of(job).write;
    node.unreplicated.push({node.replicated_at, write, visit.parts});
    ledger.refer(write);
}

/// How long a write waits until the copies that it waits for have it: the slowest of them.
std::int64_t Engine::State::copies_time(const CompiledVisit& visit, Index instance) {
    const auto& database = model->components[visit.component];
    auto& stream = replication_streams[visit.component];
    std::int64_t longest = 0;
    if (database.standby == Standby::Sync && nodes[database.first_node + instance].standby_ready)
        longest = database.standby_time(stream);
    for (const auto& replica : model->replicas) {
        if (replica.primary != visit.component || !replica.is_sync || !is_up(replica.component)) continue;
        longest = std::max(longest, 2 * replica.network_ns + replica.lag(stream));
    }
    return longest;
}

/// A database's machine is gone, or hangs: its standby, where it has one that did not fail too, begins to take over.
void Engine::State::database_failed(Index component, Index instance) {
    const auto& database = model->components[component];
    if (database.standby == Standby::None) return;
    const auto region_is_out = std::ranges::any_of(active_faults, [&](const Fault& fault) {
        return fault.kind == FaultKind::RegionOutage && strikes(fault, component, instance);
    });
    auto& node = nodes[database.first_node + instance];
    if (!node.standby_ready || region_is_out || node.failed_at >= 0) return;
    node.failed_at = now;
    const auto promotion = now + database.promotion_ns;
    auto& planned = actor_time[first_promotion + component];
    if (planned < 0 || promotion < planned) schedule_actor(first_promotion + component, promotion);
}

/// Standbys whose time has come serve, and what still hung at their primaries fails. What those had acknowledged and
/// the standbys do not have is lost.
void Engine::State::promote(Index component) {
    const auto& database = model->components[component];
    std::int64_t next = -1;
    for (Index i = 0; i < database.instances; ++i) {
        auto& node = nodes[database.first_node + i];
        if (node.failed_at < 0) continue;
        const auto due = node.failed_at + database.promotion_ns;
        if (due > now) {
            next = next < 0 ? due : std::min(next, due);
            continue;
        }
        while (!node.unreplicated.empty()) {
            const auto copy = node.unreplicated.pop();
            if (copy.at > node.failed_at) ledger.undone(copy.write, copy.parts, LossCause::Failover);
            ledger.release(copy.write);
        }
        auto& instance = instances[database.first_instance + i];
        if (instance.hangs) {
            kill_all_at(component, i);
            node.outlived_hangs = static_cast<Index>(std::ranges::count_if(active_faults, [&](const Fault& fault) {
                return fault.kind == FaultKind::Hang && strikes(fault, component, i);
            }));
            recompute_conditions();
        }
        node.outlived = static_cast<Index>(instance.down.value());
        node.standby_ready = false;
        node.failed_at = -1;
        instance.down.add(-instance.down.value(), now);
        instance_returned(component, i);
    }
    if (next >= 0) schedule_actor(first_promotion + component, next);
}

/// A fault of a machine whose standby serves by now is over: the machine is back as the standby, unless another fault
/// holds it. Says whether it was such a one.
bool Engine::State::standby_is_back(Index component, Index instance, FaultKind fault) {
    const auto& database = model->components[component];
    if (database.standby == Standby::None) return false;
    auto& node = nodes[database.first_node + instance];
    auto& outlived = fault == FaultKind::Hang ? node.outlived_hangs : node.outlived;
    if (outlived == 0) return false;
    --outlived;
    if (node.outlived == 0 && node.outlived_hangs == 0) node.standby_ready = true;
    return true;
}

/// How many of the active hangs hold a machine that does not serve any more.
Index Engine::State::hangs_outlived(Index component, Index instance) const {
    const auto& database = model->components[component];
    return database.first_node == none ? 0 : nodes[database.first_node + instance].outlived_hangs;
}

} // namespace tiers
