#include "core/catalog/link_kind.h"
#include "core/catalog/settings.h"
#include "core/simulation/compiler.h"

#include <algorithm>
#include <limits>
#include <numeric>

namespace tiers {

namespace {

KeyCache::Eviction eviction_named(std::string_view name) {
    if (name == "lfu") return KeyCache::Eviction::LeastFrequentlyUsed;
    if (name == "random") return KeyCache::Eviction::Random;
    if (name == "none") return KeyCache::Eviction::None;
    return KeyCache::Eviction::LeastRecentlyUsed;
}

CacheFailure failure_named(std::string_view name) {
    if (name == "closed") return CacheFailure::Closed;
    if (name == "stale") return CacheFailure::Stale;
    return CacheFailure::Open;
}

/// Whether who asks cares for the version of what the step answers.
bool answers_data(StepKind kind) {
    switch (kind) {
    case StepKind::EdgeLookup:
    case StepKind::PassThrough:
    case StepKind::Balance:
    case StepKind::Serve:
    case StepKind::CacheLookup:
    case StepKind::Read:
    case StepKind::Write:
    case StepKind::Fetch:
    case StepKind::Call: return true;
    case StepKind::Ask:
    case StepKind::Resolve:
    case StepKind::SessionLookup:
    case StepKind::LocalLookup:
    case StepKind::CacheFill:
    case StepKind::CacheInvalidate:
    case StepKind::Publish:
    case StepKind::Consume: return false;
    }
    return false;
}

/// Requests of a class per second that a population makes at the run's start, those inside pages included.
double start_rate(const Workload& workload, const Population& population, const RequestClass& cls) {
    double all = 0, own = 0;
    for (const auto& other : workload.classes) {
        all += other.share;
        if (other.id == cls.id) own += other.share;
        if (other.page && other.page->document == cls.id) own += other.share;
        if (other.page && other.page->assets == cls.id) own += other.share * other.page->asset_count;
    }
    double rate = base_rate_per_second(population);
    if (const auto* closed = std::get_if<ConcurrentDemand>(&population.demand))
        rate = static_cast<double>(closed->concurrent_users) / mean_seconds(closed->think_time.value);
    for (const auto& point : workload.traffic)
        if (point.at.value.count() == 0 && point.ramp.value.count() == 0) rate *= point.factor;
    return all > 0 ? rate * own / all : 0;
}

} // namespace

void compile_caches(const Component& source, const KindSpec& kind, Index populations, CompiledModel& model,
                    CompiledComponent& component) {
    const Settings settings{source};
    CompiledCache cache;
    switch (kind.role) {
    case Role::Cache:
        component.caches = 1;
        cache.bytes = settings.bytes("memory").count;
        cache.eviction = eviction_named(settings.text("eviction"));
        cache.survives_death = settings.flag("persistent");
        cache.is_prefilled = settings.text("prefill") == "stationary";
        cache.has_replica = settings.count("replicas") > 0;
        cache.replication_lag = settings.duration("replication_lag").count();
        if (cache.has_replica) component.failover_ns = settings.duration("failover_time").count();
        break;
    case Role::EdgeCache:
        component.caches = populations;
        cache.bytes = settings.bytes("memory").count;
        cache.eviction = eviction_named(settings.text("eviction"));
        cache.survives_death = true;
        break;
    case Role::Service:
        if (!settings.has("local_cache") || settings.bytes("local_cache").count <= 0) return;
        component.caches = component.instances;
        cache.bytes = settings.bytes("local_cache").count;
        break;
    case Role::Users:
    case Role::NameService:
    case Role::Balancer:
    case Role::Gateway:
    case Role::ExternalService:
    case Role::Database:
    case Role::Replica:
    case Role::ObjectStore:
    case Role::Queue:
    case Role::Worker: return;
    }
    component.first_cache = static_cast<Index>(model.caches.size());
    cache.component = static_cast<Index>(model.components.size());
    for (cache.number = 0; cache.number < component.caches; ++cache.number) model.caches.push_back(cache);
}

CachingCompiler::CachingCompiler(const Scenario& scenario, CompiledModel& model)
    : m_scenario(&scenario),
      m_model(&model),
      m_link_scopes(model.links.size(), none),
      m_cache_scopes(model.caches.size(), none) {}

Index CachingCompiler::add(const RouteStep& step, Index request_class, Index population) {
    const auto& design = m_scenario->design;
    const auto& cls = m_scenario->workload.classes[request_class];
    const auto& source = *find_component(design, step.component);
    const auto& component = m_model->components[component_index(*m_model, step.component)];
    const Settings settings{source};
    CompiledCaching caching;
    caching.cache = component.first_cache;
    caching.bytes = cls.item_size.value.count;
    switch (step.kind) {
    case StepKind::EdgeLookup:
        caching.cache += population;
        caching.bytes = cls.response_size.value.count;
        caching.ttl_ns = cls.ttl ? cls.ttl->value.count() : settings.duration("ttl").count();
        caching.stale_ns = settings.duration("stale_while_revalidate").count();
        caching.stale_on_error_ns = settings.duration("stale_if_error").count();
        if (settings.flag("coalesce")) caching.flights = scopes(m_cache_scopes[caching.cache], 1);
        break;
    case StepKind::LocalLookup:
        caching.by_instance = true;
        // What stands in the network keeps whole answers, a server the items that it works with.
        if (find_kind(source.kind)->family == Family::Network) caching.bytes = cls.response_size.value.count;
        caching.ttl_ns = settings.duration("local_ttl").count();
        break;
    case StepKind::CacheLookup:
    case StepKind::CacheFill:
    case StepKind::CacheInvalidate: set_by_link(caching, *find_link(design, *step.link), cls); break;
    case StepKind::Ask:
    case StepKind::Resolve:
    case StepKind::PassThrough:
    case StepKind::Balance:
    case StepKind::Serve:
    case StepKind::SessionLookup:
    case StepKind::Read:
    case StepKind::Write:
    case StepKind::Fetch:
    case StepKind::Call:
    case StepKind::Publish:
    case StepKind::Consume: return none;
    }
    if (step.kind == StepKind::CacheLookup) add_demand(caching, cls, population);
    hold(caching, component, m_model->classes[m_model->classes[request_class].data]);
    m_model->caching.push_back(caching);
    return static_cast<Index>(m_model->caching.size() - 1);
}

void CachingCompiler::set_by_link(CompiledCaching& caching, const Link& link, const RequestClass& cls) {
    const auto specs = link_parameters(m_scenario->design, link);
    const Settings settings{specs, link.parameters};
    caching.ttl_ns = cls.ttl ? cls.ttl->value.count() : settings.duration("ttl").count();
    caching.ttl_jitter = settings.number("ttl_jitter");
    caching.on_failure = failure_named(settings.text("on_failure"));
    const auto pattern = settings.text("pattern");
    if (pattern == "write-behind") caching.flush_ns = settings.duration("flush_delay").count();
    if (pattern == "refresh-ahead")
        caching.refresh_ns =
            static_cast<std::int64_t>(static_cast<double>(caching.ttl_ns) * (1 - settings.number("refresh_after")));
    if (!settings.flag("single_flight")) return;
    const auto index = link_index(*m_model, link.id);
    caching.flights_by_instance = settings.text("single_flight_scope") == "instance";
    caching.flights =
        scopes(m_link_scopes[index],
               caching.flights_by_instance ? m_model->components[m_model->links[index].from].instances : 1);
}

/// What a prefilled cache is asked for. Each class of each population counts once, wherever it is balanced to.
void CachingCompiler::add_demand(const CompiledCaching& caching, const RequestClass& cls, Index population) {
    auto& cache = m_model->caches[caching.cache];
    if (!cache.is_prefilled) return;
    const auto request_class = static_cast<Index>(&cls - m_scenario->workload.classes.data());
    const std::tuple asker{caching.cache, population, request_class};
    if (std::ranges::find(m_askers, asker) != m_askers.end()) return;
    m_askers.push_back(asker);
    const auto& workload = m_scenario->workload;
    const double rate = start_rate(workload, workload.populations[population], cls);
    const auto data = m_model->classes[request_class].data;
    const auto same = std::ranges::find_if(cache.demands, [&](const CacheDemand& demand) {
        return demand.data == data && demand.keys == cls.keys && demand.popularity == cls.popularity;
    });
    if (same != cache.demands.end()) {
        same->per_second += rate;
        return;
    }
    const double ttl = caching.ttl_ns > 0 ? seconds(Duration{caching.ttl_ns}) : std::numeric_limits<double>::infinity();
    cache.demands.push_back({data, rate, cls.popularity, cls.keys, ttl, caching.ttl_jitter, caching.bytes});
}

Index CachingCompiler::scopes(Index& first, Index count) {
    if (first == none) {
        first = m_model->flight_scopes;
        m_model->flight_scopes += count;
    }
    return first;
}

/// The caches of this use may hold the data.
void CachingCompiler::hold(const CompiledCaching& caching, const CompiledComponent& component, CompiledClass& data) {
    const auto count = caching.by_instance ? component.caches : Index{1};
    for (Index c = caching.cache; c < caching.cache + count; ++c) {
        auto& grace = m_model->caches[c].grace;
        grace = std::max({grace, caching.stale_ns, caching.stale_on_error_ns});
        if (std::ranges::find(data.caches, c) != data.caches.end()) continue;
        data.caches.push_back(c);
        list_ranks(m_model->caches[c], data, caching.bytes);
    }
}

/// Keys of which a quarter fits beside those that are listed already are listed too: for each that fits that is no more
/// memory than a table takes.
void CachingCompiler::list_ranks(CompiledCache& cache, const CompiledClass& data, double item_bytes) {
    constexpr double most = 1 << 25; // in all caches; 4 bytes each
    cache.listed.resize(m_model->classes.size());
    const double keys = std::accumulate(cache.listed.begin(), cache.listed.end(), static_cast<double>(data.keys));
    if (keys * item_bytes > 4 * cache.bytes || m_listed + data.keys > most) return;
    cache.listed[data.data] = data.keys;
    m_listed += data.keys;
}

void CachingCompiler::connect() {
    auto& classes = m_model->classes;
    for (const auto& cls : classes)
        if (cls.is_write || cls.updates_per_second > 0) classes[cls.data].changes = true;
    for (auto& data : classes) data.changes = data.changes && !data.caches.empty();
    for (auto& visit : m_model->visits) {
        const bool changes = classes[classes[visit.request_class].data].changes;
        visit.carries_version = changes && answers_data(visit.kind);
        visit.has_cache_work = visit.kind == StepKind::CacheLookup || visit.kind == StepKind::CacheFill ||
                               visit.kind == StepKind::CacheInvalidate ||
                               (changes && (visit.kind == StepKind::Read || visit.kind == StepKind::Write));
        if (visit.kind == StepKind::EdgeLookup) {
            visit.miss_caching = visit.caching;
            visit.has_cache_steps = true;
        }
        for (Index c = visit.first_child; c < visit.first_child + visit.child_count; ++c) {
            const auto& child = m_model->visits[c];
            if (child.kind == StepKind::CacheLookup) visit.miss_caching = child.caching;
            if (child.kind == StepKind::LocalLookup) visit.local_caching = child.caching;
            if (child.is_later) m_model->visits[c].caching = m_model->visits[c - 1].caching; // of the fill before it
            visit.has_cache_steps = visit.has_cache_steps || child.is_later || child.kind == StepKind::LocalLookup;
        }
        if (visit.miss_caching == none) continue;
        const auto& caching = m_model->caching[visit.miss_caching];
        visit.has_cache_steps = visit.has_cache_steps || caching.flights != none || caching.refresh_ns > 0;
        if (visit.local_caching != none && caching.on_failure == CacheFailure::Stale) keep_expired(visit);
    }
}

/// A copy that serves when the linked cache fails does so however old it is.
void CachingCompiler::keep_expired(const CompiledVisit& visit) {
    const auto first = m_model->caching[visit.local_caching].cache;
    const auto count = m_model->components[visit.component].caches;
    for (Index c = first; c < first + count; ++c) m_model->caches[c].grace = KeyVersions::forever;
}

} // namespace tiers
