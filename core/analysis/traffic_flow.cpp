#include "core/analysis/traffic_network.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace tiers::traffic {

namespace {

/// Requests that come to a step, as parts of those that users make: over all keys, and of each group of keys where the
/// caches before it let some groups through more than others.
struct Flow {
    double mean{1};
    std::vector<double> by_group{}; ///< empty: all alike

    [[nodiscard]] Flow times(double share) const {
        Flow result{mean * share, by_group};
        for (double& part : result.by_group) part *= share;
        return result;
    }
};

/// Levels of caches, and of limits, behind one another that are settled; few drawings have more than three.
constexpr int passes = 4;

class FlowWalk {
  public:
    FlowWalk(Network& network, const Stream& stream) : m_net(network), m_stream(stream) {}

    void follow(std::size_t index, const Flow& flow, double waited = 1) {
        auto& visit = m_net.visits[index];
        visit.reach = flow.mean;
        visit.waited = waited;
        visit.rate = flow.mean * m_stream.rate;
        const auto at = take_in(visit, flow);
        Flow miss = at;
        double miss_waited = 1;
        if (visit.kind == StepKind::EdgeLookup) miss = look_up(visit, at, miss_waited);
        for (auto i = visit.first_child; i < visit.first_child + visit.children; ++i) {
            const auto& child = m_net.visits[i];
            const double waited_before = miss_waited;
            const auto onward = (child.on_miss ? miss : at).times(child.share);
            if (child.kind == StepKind::CacheLookup || child.kind == StepKind::LocalLookup)
                miss = look_up(child, onward, miss_waited);
            follow(i, onward, child.on_miss ? waited_before : 1);
        }
    }

  private:
    /// Counts the arrival; what a rate limit turns away goes no further.
    Flow take_in(Visit& visit, const Flow& flow) {
        if (visit.kind == StepKind::CacheInvalidate && visit.cache != none) remove(visit, flow);
        if (!is_hop(visit)) return flow;
        auto& station = m_net.stations[static_cast<std::size_t>(visit.station)];
        station.arrivals += visit.rate;
        if (visit.kind != StepKind::Serve && visit.kind != StepKind::Call) return flow;
        double passed = station.passed;
        if (station.client_limit > 0) {
            station.clients_ask[m_stream.population] += visit.rate;
            passed *= station.clients_pass[m_stream.population];
        }
        visit.passed = passed;
        return passed < 1 ? flow.times(passed) : flow;
    }

    /// What has to be fetched; `waited` becomes the part of it that an answer waits for.
    Flow look_up(const Visit& visit, const Flow& flow, double& waited) {
        if (visit.cache == none) return flow;
        auto& cache = m_net.caches[static_cast<std::size_t>(visit.cache)];
        auto& demand = cache.demands[visit.demand];
        const auto& ratios = cache.ratios[visit.demand];
        double unserved = 0;
        Flow miss{0, std::vector<double>(demand.groups.size())};
        for (std::size_t g = 0; g < demand.groups.size(); ++g) {
            const double part = flow.by_group.empty() ? flow.mean : flow.by_group[g];
            demand.asked[g] += part * m_stream.rate * demand.groups[g].probability / cache.copies;
            miss.by_group[g] = part * (1 - ratios[g].fresh);
            const double requests = demand.groups[g].count * demand.groups[g].probability;
            miss.mean += requests * miss.by_group[g];
            unserved += requests * part * (1 - ratios[g].served);
        }
        waited = miss.mean > 0 ? unserved / miss.mean : 1;
        return miss;
    }

    /// A write removes its item; one of a class that asks for its keys otherwise, any of them alike.
    void remove(const Visit& visit, const Flow& flow) {
        auto& cache = m_net.caches[static_cast<std::size_t>(visit.cache)];
        const auto& own = m_net.groups[m_stream.request_class];
        for (std::size_t d = 0; d < cache.demands.size(); ++d) {
            if (cache.data[d].data != m_net.data[m_stream.request_class]) continue;
            auto& demand = cache.demands[d];
            demand.removed.resize(demand.groups.size());
            const double keys = std::accumulate(demand.groups.begin(), demand.groups.end(), 0.0,
                                                [](double sum, const KeyGroup& group) { return sum + group.count; });
            for (std::size_t g = 0; g < demand.groups.size(); ++g) {
                const bool alike = d == visit.demand && own.size() == demand.groups.size();
                const double part = flow.by_group.empty() || !alike ? flow.mean : flow.by_group[g];
                demand.removed[g] += part * m_stream.rate * (alike ? own[g].probability : 1 / keys);
            }
        }
    }

    Network& m_net;
    const Stream& m_stream;
};

void forget_flows(Network& network) {
    for (auto& station : network.stations) {
        station.arrivals = 0;
        std::ranges::fill(station.clients_ask, 0.0);
    }
    for (auto& cache : network.caches)
        for (auto& demand : cache.demands) {
            std::ranges::fill(demand.asked, 0.0);
            std::ranges::fill(demand.removed, 0.0);
        }
}

/// Says whether anything is other than it was taken to be.
bool settle_caches(Network& network) {
    bool changed = false;
    for (auto& cache : network.caches) {
        if (cache.demands.empty()) continue;
        auto ratios = shared_cache_ratios(cache.demands, cache.eviction, cache.bytes);
        changed = changed || ratios != cache.ratios;
        cache.ratios = std::move(ratios);
    }
    for (auto& station : network.stations) {
        double let_in = station.arrivals;
        for (std::size_t p = 0; p < station.clients_ask.size(); ++p) {
            const double limit =
                station.client_limit * static_cast<double>(client_count(network.workload->populations[p]));
            const double passed = std::min(1.0, limit / station.clients_ask[p]);
            changed = changed || std::abs(passed - station.clients_pass[p]) > 1e-9;
            station.clients_pass[p] = passed;
            let_in -= (1 - passed) * station.clients_ask[p];
        }
        const double passed = station.rate_limit > 0 && let_in > station.rate_limit ? station.rate_limit / let_in : 1.0;
        changed = changed || std::abs(passed - station.passed) > 1e-9;
        station.passed = passed;
    }
    return changed;
}

} // namespace

bool is_hop(const Visit& visit) {
    return visit.station != none && visit.wire != none && visit.kind != StepKind::Resolve && !visit.name_choice;
}

void set_demand(Network& network, const std::vector<double>& rates) {
    const auto& classes = network.workload->classes;
    double all = 0;
    for (const auto& cls : classes) all += cls.share;
    for (auto& stream : network.streams) {
        const auto& own = classes[stream.request_class];
        double parts = own.share;
        for (const auto& page : classes) {
            if (!page.page) continue;
            if (page.page->document == own.id) parts += page.share;
            if (page.page->assets == own.id) parts += page.share * page.page->asset_count;
        }
        const double rate = all > 0 ? rates[stream.population] / all : 0;
        stream.asked = rate * own.share;
        stream.rate = rate * parts;
    }
}

void settle_flows(Network& network) {
    for (int pass = 0; pass <= passes; ++pass) {
        forget_flows(network);
        for (const auto& stream : network.streams)
            if (stream.root != none) FlowWalk{network, stream}.follow(static_cast<std::size_t>(stream.root), Flow{});
        if (pass < passes && !settle_caches(network)) break;
    }
}

} // namespace tiers::traffic
