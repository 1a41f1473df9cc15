#include "core/simulation/compiler.h"
#include "core/simulation/way_back.h"

#include <algorithm>

namespace tiers {

namespace {

/// Between two attempts at a flush that failed, at the least.
constexpr std::int64_t least_retry_ns = 10'000'000;

} // namespace

/// The cache has acknowledged the write and brings it to the database after a while.
void Engine::State::flush_later(Index writer, Index write) {
    const auto index = take_job();
    const auto& source = jobs[writer];
    const auto& visit = model->visits[write];
    const auto& caching = model->caching[visit.caching];
    auto& job = jobs[index];
    job.visit = write;
    job.owner_kind = OwnerKind::Flush;
    job.owner = caching.cache;
    job.population = source.population;
    job.request_class = source.request_class;
    job.key = source.key;
    if (const auto carried = ties_of(source).write; carried != none) ledger.refer(tie(job).write = carried);
    job.since = now;
    job.doing = Doing::Travelling;
    versions.await_flush(data_key(job));
    schedule(index, now + caching.flush_ns + visit.request_ns);
}

/// The database answered a flush: what failed is tried again, until it is stored or the cache's memory dies.
void Engine::State::flush_ended(Index index) {
    auto& job = jobs[index];
    if (!job.failed) {
        versions.flushed(data_key(job));
        free_job(index);
        return;
    }
    const auto& visit = model->visits[job.visit];
    job.failed = false;
    job.doing = Doing::Travelling;
    schedule(index, now + std::max(least_retry_ns, model->caching[visit.caching].flush_ns) + visit.request_ns);
}

/// Of what a replica takes over, the last fills are missing: those that the primary had not passed on.
void Engine::State::remember_fill(Index cache, std::uint64_t key) {
    auto& recent = recent_fills[cache];
    while (!recent.empty() && recent.front().time <= now - model->caches[cache].replication_lag) recent.pop();
    recent.push({now, key});
}

/// How long a fault acts: where a replica takes over, no longer than that takes; nothing: to the end.
std::optional<std::int64_t> Engine::State::acting_length(const Fault& fault,
                                                         const std::optional<Quantity<Duration>>& given) const {
    const auto length = given ? std::optional{given->value.count()} : std::nullopt;
    if (fault.kind != FaultKind::Outage && fault.kind != FaultKind::Hang && fault.kind != FaultKind::Restart)
        return length;
    const auto target = component_index(*model, ComponentId{fault.target});
    if (target == none) return length;
    const auto failover = model->components[target].failover_ns;
    if (failover < 0) return length;
    return length ? std::min(*length, failover) : failover;
}

/// The instance died: what its caches hold in memory is gone.
void Engine::State::lose_memory(Index component, Index instance) {
    const auto& owner = model->components[component];
    if (owner.first_cache == none) return;
    const auto index = owner.first_cache + (owner.role == Role::Service ? instance : 0);
    const auto& cache = model->caches[index];
    if (cache.has_replica) {
        for (auto& recent = recent_fills[index]; !recent.empty();)
            if (const auto fill = recent.pop(); fill.time > now - cache.replication_lag) caches[index].erase(fill.key);
        lose_unflushed(index, now - cache.replication_lag);
    } else if (!cache.survives_death) {
        caches[index].clear();
        lose_unflushed(index, -1);
        if (owner.role != Role::Service) lose_sessions(component, instance);
    }
}

/// Acknowledged writes since `since` that wait for their flush will not reach the database.
void Engine::State::lose_unflushed(Index cache, std::int64_t since) {
    for (Index j = 0; j < jobs.size(); ++j) {
        auto& job = jobs[j];
        if (job.owner_kind != OwnerKind::Flush || job.owner != cache || job.doing != Doing::Travelling) continue;
        if (job.since <= since) continue;
        versions.flushed(data_key(job));
        drop(ties_of(job).write, model->visits[job.visit].parts, LossCause::CacheCrash);
        job.owner_kind = OwnerKind::Nobody;
        job.doing = Doing::Abandoned;
    }
}

} // namespace tiers
