#include "core/analysis/traffic_network.h"

#include "core/analysis/network.h"
#include "core/catalog/link_kind.h"
#include "core/catalog/settings.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <string_view>
#include <unordered_map>

namespace tiers::traffic {

namespace {

Moments moments(const Distribution& time) {
    return {mean_seconds(time), squared_variation(time)};
}

Eviction eviction_named(std::string_view name) {
    if (name == "lfu") return Eviction::LeastFrequentlyUsed;
    if (name == "random") return Eviction::Random;
    if (name == "none") return Eviction::None;
    return Eviction::LeastRecentlyUsed;
}

Spread spread_named(std::string_view policy) {
    if (policy == "random" || policy == "hash") return Spread::Chance;
    if (policy == "power-of-two") return Spread::TwoChoices;
    if (policy == "least-connections") return Spread::Shortest;
    return Spread::Turns;
}

class Builder {
  public:
    Builder(const Design& design, const Workload& workload) {
        m_net.design = &design;
        m_net.workload = &workload;
    }

    Network build(const RoutePlan& plan) {
        for (const auto& component : m_net.design->components) add_station(component);
        for (const auto& link : m_net.design->links) add_wire(link);
        limit_workers();
        for (const auto& cls : m_net.workload->classes) {
            m_net.groups.push_back(key_groups(cls.popularity, cls.keys));
            const auto same = [&](const RequestClass& other) { return shares_data(other, cls); };
            m_net.data.push_back(static_cast<std::size_t>(std::ranges::find_if(m_net.workload->classes, same) -
                                                          m_net.workload->classes.begin()));
        }
        for (const auto& population : m_net.workload->populations) {
            const auto* bursty = std::get_if<BurstyArrivals>(&population.arrivals);
            m_net.arrival_scv.push_back(std::holds_alternative<ConstantArrivals>(population.arrivals) ? 0
                                        : bursty != nullptr                                           ? bursty->scv
                                                                                                      : 1);
        }
        if (!m_net.workload->populations.empty()) m_home = place_of(m_net.workload->populations.front());
        for (const auto& route : plan.routes) add_stream(route);
        return std::move(m_net);
    }

  private:
    [[nodiscard]] const Location* place_of(const Population& population) const {
        return location_of(*m_net.design, population, users_of(*m_net.design, *m_net.workload, population.id));
    }

    void add_station(const Component& component) {
        m_stations.emplace(component.id.value, static_cast<int>(m_net.stations.size()));
        Station station;
        station.source = &component;
        const auto* kind = find_kind(component.kind);
        if (kind == nullptr) {
            m_net.stations.push_back(station);
            return;
        }
        station.role = kind->role;
        const Settings settings{component};
        const auto count = [&](std::string_view name) { return static_cast<double>(settings.count(name)); };
        const auto time = [&](std::string_view name) { return moments(settings.distribution(name)); };
        switch (kind->role) {
        case Role::Service:
            station.instances = count("instances");
            station.cores = count("cores");
            station.slots = count("workers");
            station.slots_queue = true;
            station.serve = time("service_time");
            station.pause = time("wait_time").mean;
            set_scaling(station, settings);
            if (settings.has("local_cache") && settings.bytes("local_cache").count > 0)
                add_cache(station, settings.bytes("local_cache").count, station.instances, {});
            break;
        case Role::Gateway:
            station.instances = count("instances");
            station.serve = time("auth_time");
            station.rate_limit = settings.rate("rate_limit").per_second;
            if (settings.has("client_rate_limit")) {
                station.client_limit = settings.rate("client_rate_limit").per_second;
                station.clients_ask.resize(m_net.workload->populations.size());
                station.clients_pass.resize(m_net.workload->populations.size(), 1);
            }
            break;
        case Role::ExternalService:
            station.serve = time("service_time");
            if (settings.has("concurrency")) station.slots = count("concurrency");
            station.slots_queue = true;
            station.error_rate = settings.number("error_rate");
            station.rate_limit = settings.rate("rate_limit").per_second;
            break;
        case Role::Cache:
            station.cores = 1;
            station.serve = time("service_time");
            add_cache(station, settings.bytes("memory").count, 1, settings.text("eviction"));
            break;
        case Role::Database:
        case Role::Replica:
            station.cores = count("cores");
            station.slots = station.connections = count("max_connections");
            station.read = time("read_time");
            if (kind->role == Role::Replica) break;
            station.instances = count("shards");
            station.spread = Spread::Chance; // by key
            station.write = time("write_time");
            if (settings.text("standby") == "sync") station.copies = time("standby_ack_time").mean;
            break;
        case Role::ObjectStore:
            station.serve = time("first_byte_time");
            station.bandwidth = settings.bytes("bandwidth").count;
            break;
        case Role::Queue: station.serve = time("publish_time"); break;
        case Role::Worker:
            station.instances = count("instances");
            station.slots = count("concurrency");
            station.slots_queue = true;
            station.serve = time("service_time");
            break;
        case Role::EdgeCache:
            for (std::size_t p = 0; p < m_net.workload->populations.size(); ++p)
                add_cache(station, settings.bytes("memory").count, 1, settings.text("eviction"));
            break;
        case Role::Balancer: station.spread = spread_named(settings.text("policy")); break;
        case Role::Users:
        case Role::NameService: break;
        }
        m_net.stations.push_back(station);
    }

    static void set_scaling(Station& station, const Settings& settings) {
        if (!settings.has("autoscale.max")) return;
        station.most = settings.number("autoscale.max");
        station.fewest = std::min(station.most,
                                  settings.has("autoscale.min") ? settings.number("autoscale.min") : station.instances);
        station.target = settings.number("autoscale.target_utilization");
        station.instances = std::clamp(station.instances, station.fewest, station.most);
    }

    void add_cache(Station& station, double bytes, double copies, std::string_view eviction) {
        if (station.first_cache == none) station.first_cache = static_cast<int>(m_net.caches.size());
        Cache cache;
        cache.station = static_cast<int>(m_net.stations.size());
        cache.bytes = bytes;
        cache.copies = copies;
        cache.eviction = eviction_named(eviction);
        m_net.caches.push_back(std::move(cache));
    }

    [[nodiscard]] int station_of(const ComponentId& id) const {
        const auto it = m_stations.find(id.value);
        return it == m_stations.end() ? none : it->second;
    }

    void add_wire(const Link& link) {
        m_wires.emplace(link.id.value, static_cast<int>(m_net.wires.size()));
        Wire wire;
        wire.source = &link;
        wire.from = station_of(link.from);
        wire.to = station_of(link.to);
        if (wire.from != none && wire.to != none) {
            const auto& from = m_net.stations[static_cast<std::size_t>(wire.from)];
            const auto specs = link_parameters(from.role, m_net.stations[static_cast<std::size_t>(wire.to)].role);
            const Settings settings{specs, link.parameters};
            wire.timeout = seconds(settings.duration("timeout"));
            wire.retries = settings.number("retries");
            if (settings.has("latency")) wire.latency = seconds(settings.duration("latency"));
            wire.pool.size = settings.number("pool_size");
            if (m_net.stations[static_cast<std::size_t>(wire.to)].role == Role::Cache) {
                wire.ttl = seconds(settings.duration("ttl")) * (1 - settings.number("ttl_jitter") / 2);
                if (settings.text("pattern") == "refresh-ahead") wire.refreshed = settings.number("refresh_after");
            }
            wire.pool.callers = from.instances;
        }
        m_net.wires.push_back(wire);
    }

    /// A partition is read by one consumer at a time.
    void limit_workers() {
        for (const auto& wire : m_net.wires) {
            if (wire.from == none || wire.to == none) continue;
            const auto& queue = m_net.stations[static_cast<std::size_t>(wire.from)];
            auto& worker = m_net.stations[static_cast<std::size_t>(wire.to)];
            if (queue.role != Role::Queue || worker.role != Role::Worker) continue;
            const auto partitions = static_cast<double>(Settings{*queue.source}.count("partitions"));
            worker.slots = std::min(worker.slots, std::max(1.0, partitions / worker.instances));
        }
    }

    void add_stream(const Route& route) {
        Stream stream;
        const auto& populations = m_net.workload->populations;
        const auto& classes = m_net.workload->classes;
        stream.population = static_cast<std::size_t>(std::ranges::find(populations, route.population, &Population::id) -
                                                     populations.begin());
        stream.request_class = static_cast<std::size_t>(
            std::ranges::find(classes, route.request_class, &RequestClass::id) - classes.begin());
        stream.route = &route;
        if (route.root) {
            m_stream = &stream;
            m_users = place_of(populations[stream.population]);
            stream.root = static_cast<int>(m_net.visits.size());
            m_net.visits.emplace_back();
            fill(static_cast<std::size_t>(stream.root), *route.root, nullptr, false);
            set_access(stream);
        }
        m_net.streams.push_back(stream);
    }

    [[nodiscard]] const RequestClass& request_class() const { return m_net.workload->classes[m_stream->request_class]; }

    void fill(std::size_t index, const RouteStep& step, const RouteStep* parent, bool beside_answer) {
        Visit visit;
        visit.kind = step.kind;
        visit.station = station_of(step.component);
        if (step.link) visit.wire = m_wires.at(step.link->value);
        visit.on_miss = step.condition == StepCondition::OnMiss;
        visit.later = step.condition == StepCondition::Later;
        visit.beside_answer = beside_answer;
        set_times(visit);
        if (parent != nullptr) set_network(visit, *parent);
        set_cache(visit);
        visit.first_child = m_net.visits.size();
        visit.children = step.children.size();
        m_net.visits[index] = visit;
        m_net.visits.resize(m_net.visits.size() + step.children.size());
        for (std::size_t i = 0; i < step.children.size(); ++i)
            fill(visit.first_child + i, step.children[i], &step, step.kind == StepKind::Publish);
        if (step.kind == StepKind::Balance) share_out(visit);
    }

    void set_times(Visit& visit) const {
        if (visit.station == none) return;
        const auto& station = m_net.stations[static_cast<std::size_t>(visit.station)];
        switch (visit.kind) {
        case StepKind::Read: visit.service = station.read; break;
        case StepKind::Write:
            visit.service = station.write;
            visit.pause = station.copies;
            break;
        case StepKind::Fetch:
            visit.service = station.serve;
            if (station.bandwidth > 0) visit.pause = request_class().response_size.value.count / station.bandwidth;
            break;
        case StepKind::Serve:
        case StepKind::Call:
        case StepKind::Consume:
        case StepKind::Publish:
        case StepKind::SessionLookup:
        case StepKind::CacheLookup:
        case StepKind::CacheFill:
        case StepKind::CacheInvalidate:
            visit.service = station.serve;
            visit.pause = station.pause;
            break;
        case StepKind::Ask:
        case StepKind::Resolve:
        case StepKind::EdgeLookup:
        case StepKind::PassThrough:
        case StepKind::Balance:
        case StepKind::LocalLookup: return;
        }
        visit.needs_core = station.cores > 0;
        const auto& times = request_class().times;
        if (times.empty()) return;
        if (const auto own = times.find(station.source->id); own != times.end())
            visit.service = moments(own->second.value);
    }

    /// As the engine has it: half the round trip between the places each way, the users' access on top of their own,
    /// and what answers take between regions.
    void set_network(Visit& visit, const RouteStep& parent) const {
        if (visit.wire == none || visit.kind == StepKind::Resolve) return;
        const auto& design = *m_net.design;
        const auto& own = m_net.stations[static_cast<std::size_t>(visit.station)];
        const auto& caller = m_net.stations[static_cast<std::size_t>(station_of(parent.component))];
        visit.name_choice = visit.kind == StepKind::Balance && own.role == Role::NameService;
        if (visit.name_choice) return;
        const bool faces_users = parent.kind == StepKind::Ask || caller.role == Role::NameService;
        const auto* from = faces_users ? m_users : location_of(design, *caller.source, m_users, m_home);
        const auto* to = location_of(design, *own.source, m_users, m_home);
        double round_trip = seconds(round_trip_between(from, to));
        if (faces_users && m_users != nullptr) round_trip += seconds(access_round_trip);
        const bool far = round_trip > 0;
        const double latency = m_net.wires[static_cast<std::size_t>(visit.wire)].latency;
        visit.network = latency >= 0 ? 2 * latency : round_trip;
        if (far && !faces_users) visit.network += answer_bytes(visit.kind) / backbone_bytes_per_second;
    }

    [[nodiscard]] double answer_bytes(StepKind kind) const {
        switch (kind) {
        case StepKind::CacheLookup:
        case StepKind::Read: return request_class().item_size.value.count;
        case StepKind::Serve:
        case StepKind::Balance:
        case StepKind::Fetch:
        case StepKind::PassThrough:
        case StepKind::EdgeLookup:
        case StepKind::Call: return request_class().response_size.value.count;
        case StepKind::Ask:
        case StepKind::Resolve:
        case StepKind::SessionLookup:
        case StepKind::LocalLookup:
        case StepKind::CacheFill:
        case StepKind::CacheInvalidate:
        case StepKind::Write:
        case StepKind::Publish:
        case StepKind::Consume: return 0;
        }
        return 0;
    }

    void set_cache(Visit& visit) {
        const bool looks_up = visit.kind == StepKind::CacheLookup || visit.kind == StepKind::LocalLookup ||
                              visit.kind == StepKind::EdgeLookup;
        if ((!looks_up && visit.kind != StepKind::CacheInvalidate) || visit.station == none) return;
        const auto& station = m_net.stations[static_cast<std::size_t>(visit.station)];
        if (station.first_cache == none) return;
        const auto& cls = request_class();
        const Settings settings{*station.source};
        ItemDemand demand{.bytes = cls.item_size.value.count};
        demand.ttl_seconds = cls.ttl ? seconds(cls.ttl->value) : 0;
        visit.cache = station.first_cache;
        if (visit.kind == StepKind::EdgeLookup) {
            visit.cache += static_cast<int>(m_stream->population);
            demand.bytes = cls.response_size.value.count;
            if (!cls.ttl) demand.ttl_seconds = seconds(settings.duration("ttl"));
            demand.stale_seconds = seconds(settings.duration("stale_while_revalidate"));
        } else if (visit.kind == StepKind::LocalLookup) {
            demand.ttl_seconds = seconds(settings.duration("local_ttl"));
            if (find_kind(station.source->kind)->family == Family::Network)
                demand.bytes = cls.response_size.value.count;
        } else {
            const auto& wire = m_net.wires[static_cast<std::size_t>(visit.wire)];
            if (!cls.ttl) demand.ttl_seconds = wire.ttl;
            if (wire.refreshed > 0) {
                demand.stale_seconds = demand.ttl_seconds * (1 - wire.refreshed);
                demand.ttl_seconds *= wire.refreshed;
            }
        }
        if (demand.ttl_seconds <= 0) demand.ttl_seconds = std::numeric_limits<double>::infinity();
        visit.demand = demand_of(m_net.caches[static_cast<std::size_t>(visit.cache)], std::move(demand));
    }

    /// The cache's demand for the class's data: one for all classes and populations that ask for the same alike.
    std::size_t demand_of(Cache& cache, ItemDemand demand) const {
        const auto cls = m_stream->request_class;
        const auto& classes = m_net.workload->classes;
        const auto same = [&](const Cache::Data& other) {
            const auto& a = classes[other.request_class];
            return other.data == m_net.data[cls] && a.keys == classes[cls].keys &&
                   a.popularity == classes[cls].popularity;
        };
        const auto found = std::ranges::find_if(cache.data, same);
        if (found != cache.data.end()) return static_cast<std::size_t>(found - cache.data.begin());
        cache.data.push_back({m_net.data[cls], cls});
        const auto& groups = m_net.groups[cls];
        demand.groups = groups;
        demand.asked.resize(groups.size());
        cache.demands.push_back(std::move(demand));
        cache.ratios.emplace_back(groups.size());
        return cache.demands.size() - 1;
    }

    /// Which part of the requests each child of a choice gets.
    void share_out(const Visit& choice) {
        const auto children = std::span{m_net.visits}.subspan(choice.first_child, choice.children);
        const auto& chooser = m_net.stations[static_cast<std::size_t>(choice.station)];
        const bool is_own = choice.wire == none;
        const bool by_name = chooser.role == Role::NameService;
        const auto policy = by_name ? Settings{*chooser.source}.text("policy") : std::string{};
        const auto weight = [&](const Visit& child) {
            if (child.wire == none || child.station == none) return 1.0;
            const auto& link = *m_net.wires[static_cast<std::size_t>(child.wire)].source;
            const auto& target = m_net.stations[static_cast<std::size_t>(child.station)];
            const Settings settings{link_parameters(chooser.role, target.role), link.parameters};
            const double own = policy != "simple" && settings.has("weight") ? settings.number("weight") : 1;
            return is_own ? own : own * target.instances;
        };
        const bool takes_nearest = policy == "geo" || policy == "latency";
        double nearest = std::numeric_limits<double>::infinity();
        for (const auto& child : children) nearest = std::min(nearest, child.network);
        double total = 0;
        for (auto& child : children) {
            child.share = weight(child);
            if (takes_nearest && child.network > nearest) child.share = 0;
            if (policy == "failover" && &child != &children.front()) child.share = 0;
            if (!is_own && !by_name && child.station != none && chooser.role == Role::Balancer)
                m_net.stations[static_cast<std::size_t>(child.station)].spread = chooser.spread;
            total += child.share;
        }
        for (auto& child : children) child.share = total > 0 ? child.share / total : 0;
    }

    /// A fresh connection's round trips, the name's look-up, and what the answer takes on the users' access.
    void set_access(Stream& stream) const {
        const auto& population = m_net.workload->populations[stream.population];
        const auto& cls = m_net.workload->classes[stream.request_class];
        const auto& root = m_net.visits[static_cast<std::size_t>(stream.root)];
        if (m_users != nullptr) stream.access += cls.response_size.value.count / access_bytes_per_second;
        if (population.connection != Connection::PerVisit) return;
        const double fresh = 1 / std::max(1.0, population.requests_per_visit);
        for (std::size_t i = 0; i < root.children; ++i) {
            const auto& child = m_net.visits[root.first_child + i];
            if (child.station == none) continue;
            if (child.kind == StepKind::Resolve) {
                const Settings settings{*m_net.stations[static_cast<std::size_t>(child.station)].source};
                stream.access += fresh * mean_seconds(settings.distribution("lookup_time"));
                continue;
            }
            std::uint8_t doublings = 0;
            const int rounds = m_users != nullptr ? slow_start_rounds(cls.response_size.value.count, doublings) : 0;
            stream.access += fresh * (setup_round_trips + rounds) * network_to_first_hop(child);
        }
    }

    [[nodiscard]] double network_to_first_hop(const Visit& child) const {
        if (child.kind != StepKind::Balance || child.network > 0) return child.network;
        double mean = 0; // behind a name with several answers
        for (std::size_t i = 0; i < child.children; ++i)
            mean += m_net.visits[child.first_child + i].share * m_net.visits[child.first_child + i].network;
        return mean;
    }

    Network m_net;
    std::unordered_map<std::string_view, int> m_stations, m_wires;
    const Stream* m_stream{};
    const Location* m_users{};
    const Location* m_home{};
};

} // namespace

Network lay_out(const Design& design, const Workload& workload, const RoutePlan& plan) {
    return Builder{design, workload}.build(plan);
}

} // namespace tiers::traffic
