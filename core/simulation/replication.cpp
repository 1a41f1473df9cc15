#include "core/simulation/engine_state.h"

#include <algorithm>

namespace tiers {

namespace {

/// Who asks, as far as a replica can tell: a user, or anybody of an open population, whose keys are their own.
std::uint32_t identity(const CompiledModel& model, const Job& job) {
    constexpr std::uint32_t a_population = 0x80000000U;
    return model.populations[job.population].closed ? job.client : a_population | job.population;
}

constexpr std::uint32_t nobody = 0xffffffffU;

} // namespace

/// Sends a write to the read replicas of its database.
void Engine::State::replicate(const Job& job, const CompiledVisit& visit) {
    if (!model->classes[job.request_class].is_keyed) return;
    for (Index r = 0; r < model->replicas.size(); ++r)
        if (model->replicas[r].primary == visit.component) show_later(r, data_key(job), identity(*model, job));
}

/// Data changed in a way that the workload only counts: every replica shows it after its lag.
void Engine::State::replicate_update(std::uint64_t key) {
    for (Index r = 0; r < model->replicas.size(); ++r) show_later(r, key, nobody);
}

void Engine::State::show_later(Index index, std::uint64_t key, std::uint32_t writer) {
    const auto& replica = model->replicas[index];
    if (replica.is_sync) return; // a read there sees what was acknowledged
    auto& unseen = unseen_writes[index];
    unseen.catch_up(now);
    const auto lag = replica.network_ns + replica.lag(replication_streams[replica.component]);
    unseen.add(key, now, replication_is_cut(index) ? UnseenWrites::never : now + lag, writer);
}

bool Engine::State::replication_is_cut(Index index) const {
    if (!path_faults) return false;
    const auto& replica = model->replicas[index];
    const auto& primary = model->components[replica.primary];
    const auto& copy = model->components[replica.component];
    const auto in_region = [&](const CompiledComponent& c, const std::string& region) {
        return c.region != none && model->regions[c.region] == region;
    };
    return std::ranges::any_of(active_faults, [&](const Fault& fault) {
        if (fault.kind != FaultKind::Partition) return false;
        return fault.target == model->links[replica.link].id.value || fault.target == primary.id.value ||
               fault.target == copy.id.value || in_region(primary, fault.target) != in_region(copy, fault.target);
    });
}

/// Partitions began or ended: replicas that are reached again catch up.
void Engine::State::resume_replication() {
    for (Index r = 0; r < model->replicas.size(); ++r)
        if (!replication_is_cut(r)) unseen_writes[r].resume(now + model->replicas[r].network_ns);
}

/// A replica has answered: what it did not show yet makes the answer stale, and worse where the reader wrote it.
void Engine::State::read_copy(Job& job, const CompiledVisit& visit) {
    auto& unseen = unseen_writes[model->components[visit.component].replica];
    unseen.catch_up(now);
    const auto missed = unseen.missed(data_key(job), identity(*model, job));
    if (!missed) return;
    set_version(job, missed->since - 1);
    if (!measuring) return;
    ++totals.stale_reads;
    totals.max_staleness_seconds = std::max(totals.max_staleness_seconds, seconds(Duration{now - missed->since}));
    if (missed->own) ++totals.read_your_writes_violations;
}

} // namespace tiers
