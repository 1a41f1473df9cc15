#include "core/analysis/estimate.h"

#include "core/analysis/availability.h"
#include "core/analysis/cost.h"
#include "core/analysis/estimate_caveats.h"
#include "core/analysis/network.h"
#include "core/analysis/traffic_network.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace tiers {

namespace {

using namespace traffic;

void settle(Network& network, const std::vector<double>& rates) {
    set_demand(network, rates);
    settle_flows(network);
    settle_waits(network);
}

const Stream* stream_of(const Network& network, std::size_t population, const ClassId& cls) {
    const auto found = std::ranges::find_if(network.streams, [&](const Stream& stream) {
        return stream.population == population && network.workload->classes[stream.request_class].id == cls;
    });
    return found == network.streams.end() ? nullptr : &*found;
}

/// Mean time of `count` parts that load over so many connections: each lane loads its part of them one after the other,
/// and the page waits for the last lane. For exponential times and a lane each it is the harmonic number's.
double side_by_side(double mean, double variation, int count, int connections) {
    const double lanes = std::clamp(connections, 1, std::max(1, count));
    double harmonic = 0;
    for (int i = 1; i <= static_cast<int>(lanes); ++i) harmonic += 1.0 / i;
    const double even = std::ceil(count / lanes), uneven = count / lanes + harmonic - 1;
    return mean * (even + variation * (uneven - even));
}

/// A page's time: its document, then its assets; they share what the users' access carries.
std::optional<double> page_response(const Network& network, std::size_t population, const PageView& page) {
    const auto* document = stream_of(network, population, page.document);
    if (document == nullptr || document->root == none || !document->valid) return std::nullopt;
    if (page.asset_count <= 0) return document->response;
    const auto* assets = stream_of(network, population, page.assets);
    if (assets == nullptr || assets->root == none || !assets->valid) return std::nullopt;
    const bool has_access = location_of(*network.design, network.workload->populations[population],
                                        users_of(*network.design, *network.workload,
                                                 network.workload->populations[population].id)) != nullptr;
    const double transfer = has_access ? network.workload->classes[assets->request_class].response_size.value.count /
                                             access_bytes_per_second
                                       : 0;
    const double alone = assets->response - transfer;
    const double variation = alone > 0 ? std::min(1.0, std::sqrt(assets->variance) / alone) : 0;
    const double loading = side_by_side(alone, variation, page.asset_count, page.connections) + transfer;
    return document->response + std::max(loading, alone + page.asset_count * transfer);
}

std::optional<double> class_response(const Network& network, std::size_t population, const RequestClass& cls) {
    if (cls.page) return page_response(network, population, *cls.page);
    const auto* stream = stream_of(network, population, cls.id);
    return stream == nullptr || stream->root == none || !stream->valid ? std::nullopt : std::optional{stream->response};
}

/// Mean over what the population's users ask for; nothing where one of them has no figure.
std::optional<double> population_response(const Network& network, std::size_t population) {
    double all = 0, sum = 0;
    for (const auto& cls : network.workload->classes) {
        if (cls.share <= 0) continue;
        const auto response = class_response(network, population, cls);
        if (!response) return std::nullopt;
        all += cls.share;
        sum += cls.share * *response;
    }
    return all > 0 ? std::optional{sum / all} : std::nullopt;
}

/// The utilization of what is busiest, rate limits apart.
double fullest(const Network& network) {
    double most = 0;
    for (const auto& station : network.stations) {
        if (station.cores > 0) most = std::max(most, station.core_load / (station.cores * station.instances));
        if (station.slots > 0) most = std::max(most, station.slot_load / (station.slots * station.instances));
    }
    for (const auto& wire : network.wires)
        if (wire.pool.size > 0) most = std::max(most, wire.pool.load / (wire.pool.size * wire.pool.callers));
    return most;
}

/// Closed users keep what they wait for just below full, and a figure of their waits is then one of rounding: they
/// are taken as they would ask if their answers came as soon as at half their rate, which shows how much is missing.
void ask_unhindered(Network& network, const std::vector<std::size_t>& closed, double load, std::vector<double>& rates) {
    std::vector<double> half = rates;
    for (const auto p : closed) half[p] /= 2;
    settle(network, half);
    for (const auto p : closed) {
        const auto& demand = std::get<ConcurrentDemand>(network.workload->populations[p].demand);
        const double cycle = mean_seconds(demand.think_time.value) + population_response(network, p).value_or(0);
        if (cycle > 0) rates[p] = std::max(rates[p], static_cast<double>(demand.concurrent_users) * load / cycle);
    }
}

/// Requests a second of every population; closed users ask as often as answers come, which is found by halving.
std::vector<double> demand_rates(Network& network, double load) {
    constexpr double as_good_as_full = 0.995, nearly_all = 0.98;
    const auto& populations = network.workload->populations;
    double factor = load;
    for (const auto& point : network.workload->traffic)
        if (point.at.value.count() == 0 && point.ramp.value.count() == 0) factor *= point.factor;
    std::vector<double> rates;
    std::vector<std::size_t> closed;
    for (const auto& population : populations) {
        rates.push_back(base_rate_per_second(population) * factor);
        if (std::holds_alternative<ConcurrentDemand>(population.demand)) closed.push_back(rates.size() - 1);
    }
    const int sweeps = closed.size() > 1 ? 4 : 1;
    bool some_missing = false; // by Little's law: at a higher rate, where they would all be, something is full
    for (int sweep = 0; sweep < sweeps; ++sweep) {
        some_missing = false;
        for (const auto p : closed) {
            const auto& demand = std::get<ConcurrentDemand>(populations[p].demand);
            const double users = static_cast<double>(demand.concurrent_users) * load;
            const double think = mean_seconds(demand.think_time.value);
            // Who comes sees one user fewer than there are.
            const double seen = users > 1 ? (users - 1) / users : 0;
            double low = 0, high = think > 0 ? users / think : 0, present = 0;
            for (int step = 0; step < 24; ++step) {
                const double middle = (low + high) / 2;
                rates[p] = middle * seen;
                settle(network, rates);
                const auto response = population_response(network, p);
                const double there = response ? middle * (think + *response) : 2 * users;
                (there <= users ? low : high) = middle;
                if (there <= users) present = there;
            }
            rates[p] = low;
            some_missing = some_missing || present < nearly_all * users;
        }
    }
    if (closed.empty()) return rates;
    settle(network, rates);
    if (some_missing || fullest(network) >= as_good_as_full) ask_unhindered(network, closed, load, rates);
    return rates;
}

ResourceEstimate resource(ResourceKind kind, double servers, double busy, double wait) {
    ResourceEstimate result{.kind = kind, .servers = servers, .busy = busy, .utilization = busy / servers};
    if (result.utilization < 1) result.waiting_seconds = wait;
    return result;
}

std::optional<double> hit_ratio(const Network& network, int station) {
    double lookups = 0, hits = 0;
    for (const auto& cache : network.caches) {
        if (cache.station != station) continue;
        for (std::size_t d = 0; d < cache.demands.size(); ++d)
            for (std::size_t g = 0; g < cache.demands[d].groups.size(); ++g) {
                const double asked = cache.demands[d].groups[g].count * cache.demands[d].asked[g];
                lookups += asked;
                hits += asked * cache.ratios[d][g].served;
            }
    }
    return lookups > 0 ? std::optional{hits / lookups} : std::nullopt;
}

/// The bottleneck is what bears the least multiple of its present load.
void consider(Estimate& estimate, double factor, const BottleneckEstimate& candidate) {
    if (!std::isfinite(factor) || (estimate.headroom && *estimate.headroom <= factor)) return;
    estimate.headroom = factor;
    estimate.bottleneck = candidate;
}

ComponentEstimate component_estimate(const Network& network, std::size_t index, Estimate& estimate) {
    const auto& station = network.stations[index];
    ComponentEstimate result{.component = station.source->id, .arrivals_per_second = station.arrivals};
    result.hit_ratio = hit_ratio(network, static_cast<int>(index));
    const auto add = [&](ResourceEstimate figures, double base) {
        if (base > 0) consider(estimate, figures.servers / base, {result.component, figures.kind, figures.link});
        result.resources.push_back(std::move(figures));
    };
    if (station.slots > 0) {
        const auto kind = station.role == Role::Database || station.role == Role::Replica ? ResourceKind::Connections
                                                                                          : ResourceKind::Workers;
        add(resource(kind, station.slots * station.instances, station.slot_load, station.slot_wait),
            station.base_slot_load);
    }
    if (station.cores > 0)
        add(resource(ResourceKind::Cores, station.cores * station.instances, station.core_load, station.core_wait),
            station.core_load);
    if (station.rate_limit > 0)
        add(resource(ResourceKind::RateLimit, station.rate_limit, station.arrivals, 0), station.arrivals);
    for (const auto& wire : network.wires) {
        if (wire.from != static_cast<int>(index) || wire.pool.size <= 0 || wire.pool.calls <= 0) continue;
        auto pool = resource(ResourceKind::Pool, wire.pool.size * wire.pool.callers, wire.pool.load, wire.pool.wait);
        pool.link = wire.source->id;
        add(std::move(pool), wire.pool.base_load);
    }
    bool full = station.full;
    for (const auto& figures : result.resources) {
        if (figures.kind != ResourceKind::Pool) result.utilization = std::max(result.utilization, figures.utilization);
        full = full || (figures.kind == ResourceKind::Connections && figures.utilization >= 1);
    }
    const double done = station.slot_arrivals;
    if (done <= 0) return result;
    result.service_seconds = station.own / done;
    if (full) return result;
    result.waiting_seconds = station.slot_wait + station.core_wait * station.core_arrivals / done;
    if (station.valid) result.response_seconds = station.response / done;
    return result;
}

std::vector<std::pair<ComponentId, double>> visits_of(const Network& network, const Stream& stream) {
    std::vector<double> counts(network.stations.size());
    const auto count = [&](auto&& self, std::size_t index) -> void {
        const auto& visit = network.visits[index];
        if (is_hop(visit)) counts[static_cast<std::size_t>(visit.station)] += visit.reach;
        for (auto i = visit.first_child; i < visit.first_child + visit.children; ++i) self(self, i);
    };
    if (stream.root != none) count(count, static_cast<std::size_t>(stream.root));
    std::vector<std::pair<ComponentId, double>> result;
    for (std::size_t s = 0; s < counts.size(); ++s)
        if (counts[s] > 0) result.emplace_back(network.stations[s].source->id, counts[s]);
    return result;
}

void add_classes(const Network& network, const std::vector<double>& rates, Estimate& estimate) {
    const auto& populations = network.workload->populations;
    for (const auto& stream : network.streams) {
        const auto& cls = network.workload->classes[stream.request_class];
        estimate.classes.push_back({.population = populations[stream.population].id,
                                    .request_class = cls.id,
                                    .per_second = stream.rate,
                                    .response_seconds = class_response(network, stream.population, cls),
                                    .visits = visits_of(network, stream)});
    }
    double all = 0;
    for (const auto& cls : network.workload->classes) all += cls.share;
    double sum = 0;
    bool whole = true;
    for (std::size_t p = 0; p < populations.size(); ++p) {
        estimate.offered_per_second += rates[p];
        for (const auto& cls : network.workload->classes) {
            const double rate = all > 0 ? rates[p] * cls.share / all : 0;
            if (cls.page)
                estimate.classes.push_back({.population = populations[p].id,
                                            .request_class = cls.id,
                                            .per_second = rate,
                                            .response_seconds = class_response(network, p, cls)});
            if (rate <= 0) continue;
            const auto response = class_response(network, p, cls);
            whole = whole && response.has_value();
            sum += rate * response.value_or(0);
        }
    }
    if (whole && estimate.offered_per_second > 0) estimate.response_seconds = sum / estimate.offered_per_second;
}

} // namespace

Estimate estimate(const Design& design, const Workload& workload, const RoutePlan& plan,
                  const EstimateOptions& options) {
    Estimate result;
    auto network = lay_out(design, workload, plan);
    const auto rates = demand_rates(network, options.load);
    settle(network, rates);
    for (std::size_t i = 0; i < network.stations.size(); ++i)
        result.components.push_back(component_estimate(network, i, result));
    for (const auto& wire : network.wires) result.links.push_back({wire.source->id, wire.pool.calls});
    add_classes(network, rates, result);
    result.availability = overall_availability(design, workload, plan);
    result.cost_usd_per_month = monthly_cost(design).usd_per_month;
    for (const auto& point : workload.traffic) result.peak_factor = std::max(result.peak_factor, point.factor);
    result.caveats = caveats_of(network, result);
    return result;
}

Estimate estimate(const Design& design, const Workload& workload, const EstimateOptions& options) {
    return estimate(design, workload, plan_routes(design, workload), options);
}

std::string resource_word(ResourceKind kind) {
    switch (kind) {
    case ResourceKind::Workers: return "workers";
    case ResourceKind::Cores: return "cores";
    case ResourceKind::Connections: return "connections";
    case ResourceKind::Pool: return "pool";
    case ResourceKind::RateLimit: return "rate limit";
    }
    return {};
}

const ComponentEstimate* find_estimate(const Estimate& estimate, const ComponentId& component) {
    const auto found = std::ranges::find(estimate.components, component, &ComponentEstimate::component);
    return found == estimate.components.end() ? nullptr : &*found;
}

} // namespace tiers
