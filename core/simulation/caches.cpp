#include "core/simulation/way_back.h"

#include <algorithm>
#include <limits>

namespace tiers {

KeyCache& Engine::State::cache_of(const Job& job, const CompiledCaching& caching) {
    return caches[caching.cache + (caching.by_instance ? job.instance : 0)];
}

void Engine::State::cache_work(Index index) {
    auto& job = jobs[index];
    const auto& visit = model->visits[job.visit];
    switch (visit.kind) {
    case StepKind::CacheLookup: job.missed = !look_up(job, visit.component, model->caching[visit.caching]); return;
    case StepKind::CacheFill: {
        const auto& caching = model->caching[visit.caching];
        if (caching.flush_ns >= 0 && model->classes[job.request_class].is_write) {
            data_changed(data_key(job));
            set_version(job, now);
        }
        fill(job, caching);
        return;
    }
    case StepKind::CacheInvalidate: caches[model->caching[visit.caching].cache].erase(data_key(job)); return;
    case StepKind::Read:
        set_version(job, std::min(ties_of(job).as_of, versions.in_database(data_key(job), now)));
        return;
    case StepKind::Write:
        if (job.owner_kind == OwnerKind::Flush) return;
        data_changed(data_key(job));
        set_version(job, now);
        return;
    case StepKind::Ask:
    case StepKind::Resolve:
    case StepKind::EdgeLookup:
    case StepKind::PassThrough:
    case StepKind::Balance:
    case StepKind::Serve:
    case StepKind::SessionLookup:
    case StepKind::LocalLookup:
    case StepKind::Fetch:
    case StepKind::Call:
    case StepKind::Publish:
    case StepKind::Consume: return;
    }
}

/// Whether the cache has the item, fresh or as old as may still be served.
bool Engine::State::look_up(Job& job, Index component, const CompiledCaching& caching) {
    auto& meter = component_meters[component];
    ++meter.lookups;
    auto& cache = cache_of(job, caching);
    auto* entry = cache.find(data_key(job), now);
    if (entry == nullptr) return false;
    const auto left = entry->expires - now;
    if (left <= -caching.stale_ns) return false;
    ++meter.hits;
    if (left <= caching.refresh_ns && !entry->being_rebuilt) {
        entry->being_rebuilt = true;
        job.wants_rebuild = true;
    }
    serve(job, cache.stale_since(*entry));
    return true;
}

/// The job answers with an item that is stale since then; below 0: with the newest.
void Engine::State::serve(Job& job, std::int64_t stale_since) {
    set_version(job, stale_since < 0 ? now : stale_since - 1);
    if (stale_since < 0) return;
    if (!measuring) return;
    ++totals.stale_reads;
    totals.max_staleness_seconds = std::max(totals.max_staleness_seconds, seconds(Duration{now - stale_since}));
}

void Engine::State::fill(const Job& job, const CompiledCaching& caching) {
    if (model->visits[job.visit].watches_rest) come_to_rest(job.visit);
    const auto cache = caching.cache + (caching.by_instance ? job.instance : 0);
    auto expires = std::numeric_limits<std::int64_t>::max();
    if (caching.ttl_ns > 0) {
        const double kept = caching.ttl_jitter > 0 ? 1 - caching.ttl_jitter * jitter_streams[cache].uniform() : 1.0;
        expires = now + static_cast<std::int64_t>(static_cast<double>(caching.ttl_ns) * kept);
    }
    const auto key = data_key(job);
    const auto as_of = ties_of(job).as_of;
    const auto stale_since = as_of < now ? versions.first_change_after(key, as_of) : -1;
    caches[cache].put(key, caching.bytes, expires, stale_since, now);
    if (model->caches[cache].has_replica) remember_fill(cache, key);
}

/// The data behind the key have a new version: what any cache holds of them is old.
void Engine::State::data_changed(std::uint64_t key) {
    const auto& data = model->classes[key >> 32];
    if (!data.changes) return;
    versions.change(key, now);
    for (const auto cache : data.caches) caches[cache].mark_stale(key, now);
}

/// The job's data are those of this moment, where they ever change.
void Engine::State::set_version(Job& job, std::int64_t as_of) {
    if (model->classes[model->classes[job.request_class].data].changes) tie(job).as_of = as_of;
}

/// The caller has data from its callee: they are as old as the oldest of what it has, or as what it wrote.
void Engine::State::take_version(Job& caller, const Job& job, const CompiledVisit& visit) {
    const auto as_of = ties_of(job).as_of;
    const auto own = ties_of(caller).as_of;
    const auto together = visit.kind == StepKind::Write ? as_of : std::min(own, as_of);
    if (together != own) tie(caller).as_of = together;
}

/// What a step means beside being called, for components whose steps use caches.
Engine::State::StepTurn Engine::State::take_cache_step(Index index, const CompiledVisit& child) {
    auto& job = jobs[index];
    const auto& visit = model->visits[job.visit];
    if (job.is_rebuild && !child.on_miss) return StepTurn::Skip;
    if (child.kind == StepKind::LocalLookup) {
        job.missed = !look_up(job, visit.component, model->caching[child.caching]);
        job.fills_local = job.missed;
        return StepTurn::Skip;
    }
    if (child.is_later && !job.missed) {
        flush_later(index, visit.first_child + job.step);
        return StepTurn::Skip;
    }
    if (!child.on_miss) {
        if (ties_of(job).flight != none) land(job, false, ErrorCause::Failed);
        return StepTurn::Call;
    }
    if (child.kind == StepKind::CacheLookup || visit.miss_caching == none || ties_of(job).flight != none)
        return StepTurn::Call;
    return join_flight(index, model->caching[visit.miss_caching]);
}

/// A background fetch of the item that the job met: it serves the old one, and nobody waits for the new one.
void Engine::State::start_rebuild(Index met_by, std::uint16_t first_step) {
    const auto index = take_job();
    const auto& source = jobs[met_by];
    auto& job = jobs[index];
    job.visit = source.visit;
    job.instance = source.instance;
    job.population = source.population;
    job.request_class = source.request_class;
    job.key = source.key;
    job.step = first_step;
    job.start = now;
    job.missed = true;
    job.is_rebuild = true;
    component_meters[model->visits[job.visit].component].beside.add(1, now);
    job.doing = Doing::Resuming;
    schedule(index, now);
}

/// The cache did not answer. Whether the caller goes on, as its link says.
bool Engine::State::goes_on_without_cache(Index index, const CompiledVisit& lookup) {
    auto& job = jobs[index];
    switch (model->caching[lookup.caching].on_failure) {
    case CacheFailure::Open: return true;
    case CacheFailure::Closed: return false;
    case CacheFailure::Stale: break;
    }
    const auto& visit = model->visits[job.visit];
    if (visit.local_caching == none) return true;
    auto& cache = cache_of(job, model->caching[visit.local_caching]);
    const auto* entry = cache.find(data_key(job), now);
    if (entry == nullptr) return true;
    job.missed = false;
    job.fills_local = false;
    serve(job, cache.stale_since(*entry));
    return true;
}

/// What a finished job leaves in caches, and who waited for it. Whether it failed after all of that.
bool Engine::State::settle_caches(Index index, bool failed, ErrorCause cause) {
    auto& job = jobs[index];
    const auto& visit = model->visits[job.visit];
    if (ties_of(job).flight != none) land(job, failed, cause);
    if (!failed && job.fills_local) fill(job, model->caching[visit.local_caching]);
    if (!failed && job.missed && visit.kind == StepKind::EdgeLookup) fill(job, model->caching[visit.caching]);
    if (!failed || visit.miss_caching == none) return failed;
    const auto& caching = model->caching[visit.miss_caching];
    const bool may_serve = caching.stale_on_error_ns > 0 && !job.is_rebuild;
    if (!may_serve && !job.is_rebuild) return true;
    auto& cache = cache_of(job, caching);
    auto* entry = cache.find(data_key(job), now);
    if (entry == nullptr) return true;
    if (job.is_rebuild) entry->being_rebuilt = false;
    if (!may_serve || now - entry->expires >= caching.stale_on_error_ns) return true;
    ++component_meters[visit.component].hits;
    serve(job, cache.stale_since(*entry));
    return false;
}

} // namespace tiers
