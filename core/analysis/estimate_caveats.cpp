#include "core/analysis/estimate_caveats.h"

#include "core/analysis/traffic_network.h"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>
#include <string_view>

namespace tiers {

namespace {

using namespace traffic;

/// "12.5" and kin, in as many digits as `format` says.
Phrase figure(std::string_view format, double value) {
    return Phrase::figure(fmt::format(fmt::runtime(format), value));
}

/// What there is too little of, at the component itself.
Phrase own_resource(ResourceKind kind) {
    switch (kind) {
    case ResourceKind::Workers: return phrase("its workers");
    case ResourceKind::Cores: return phrase("its cores");
    case ResourceKind::Connections: return phrase("its connections");
    case ResourceKind::Pool: return phrase("its pool");
    case ResourceKind::RateLimit: return phrase("its rate limit");
    }
    return {};
}

class Doubts {
  public:
    Doubts(const Network& network, const Estimate& estimate) : m_net(network), m_estimate(estimate) {}

    std::vector<Caveat> all() {
        saturation();
        no_ways();
        for (const auto& station : m_net.stations) limits(station);
        for (const auto& wire : m_net.wires) calls(wire);
        connections();
        demand();
        return std::move(m_caveats);
    }

  private:
    void add(Doubt doubt, std::optional<ComponentId> component, Phrase message) {
        m_caveats.push_back({doubt, std::move(component), std::move(message)});
    }
    [[nodiscard]] Phrase name(const Station& station) const { return display_name(*station.source); }
    [[nodiscard]] const Station& station(int index) const { return m_net.stations[static_cast<std::size_t>(index)]; }

    void saturation() {
        for (std::size_t i = 0; i < m_estimate.components.size(); ++i)
            for (const auto& resource : m_estimate.components[i].resources)
                if (resource.utilization >= 1 && resource.kind != ResourceKind::RateLimit) {
                    const auto& id = m_estimate.components[i].component;
                    const auto what = resource.kind == ResourceKind::Pool
                                          ? phrase("the pool of {}", resource.link->value)
                                          : own_resource(resource.kind);
                    add(Doubt::Saturated, id,
                        phrase("{}: {} would have to be {} times as many. There is no steady state; queues "
                               "grow or requests fail, and what is behind it gets less than shown.",
                               name(m_net.stations[i]), what, figure("{:.2f}", resource.utilization)));
                }
    }

    void no_ways() {
        for (const auto& stream : m_net.streams)
            if (stream.root == none && stream.rate > 0)
                add(Doubt::NoWay, std::nullopt,
                    phrase("\"{}\" of \"{}\" finds no way: its requests fail.", stream.route->request_class.value,
                           stream.route->population.value));
    }

    void limits(const Station& station) {
        for (std::size_t p = 0; p < station.clients_pass.size(); ++p)
            if (station.clients_pass[p] < 1)
                add(Doubt::RateLimited, station.source->id,
                    phrase("{} turns away {} % of the requests of \"{}\": each client may make {} /s.", name(station),
                           figure("{:.1f}", (1 - station.clients_pass[p]) * 100),
                           m_net.workload->populations[p].id.value, figure("{:.4g}", station.client_limit)));
        if (station.role == Role::Database && station.instances > 1 && station.arrivals > 0)
            add(Doubt::Shards, station.source->id,
                phrase("The shards of {} are taken as evenly loaded; the one with the hottest keys is busier.",
                       name(station)));
        if (station.passed < 1)
            add(Doubt::RateLimited, station.source->id,
                phrase("{} turns away {} % of its requests: {} /s come, {} /s may.", name(station),
                       figure("{:.1f}", (1 - station.passed) * 100), figure("{:.4g}", station.arrivals),
                       figure("{:.4g}", station.rate_limit)));
        if (station.most > 0 && station.arrivals > 0)
            add(Doubt::Autoscaling, station.source->id,
                phrase("{} scales by itself: taken with {} instances, which this demand brings about.", name(station),
                       figure("{:.0f}", station.instances)));
    }

    void calls(const Wire& wire) {
        if (wire.from == none || wire.to == none || wire.pool.calls <= 0) return;
        const auto& callee = station(wire.to);
        const double mean = wire.pool.load / wire.pool.calls;
        // So late comes one call in some hundreds, if times are as unlike as exponential ones.
        const double late = 2 * mean + 3 * std::sqrt(wire.pool.variance / wire.pool.calls);
        const bool is_late = wire.timeout > 0 && (callee.full || late > wire.timeout);
        if (is_late)
            add(Doubt::Timeouts, callee.source->id,
                callee.full
                    ? phrase("{} gives up after {} s at {}, which is full.", name(station(wire.from)),
                             figure("{:.4g}", wire.timeout), name(callee))
                    : phrase("{} gives up after {} s at {}, which takes {} s on average.", name(station(wire.from)),
                             figure("{:.4g}", wire.timeout), name(callee), figure("{:.4g}", mean)));
        if (wire.retries > 0 && (is_late || callee.error_rate > 0 || callee.full || callee.passed < 1))
            add(Doubt::Retries, callee.source->id,
                phrase("{} tries calls to {} again, which adds load that is not counted here.",
                       name(station(wire.from)), name(callee)));
    }

    void connections() {
        for (std::size_t i = 0; i < m_net.stations.size(); ++i) {
            const auto& callee = m_net.stations[i];
            if (callee.connections <= 0) continue;
            double pooled = 0;
            for (const auto& wire : m_net.wires)
                if (wire.to == static_cast<int>(i) && wire.pool.calls > 0) pooled += wire.pool.size * wire.pool.callers;
            if (pooled > callee.connections * callee.instances)
                add(Doubt::Connections, callee.source->id,
                    phrase("The pools of its callers add up to {} connections; {} accepts {}.",
                           figure("{:.0f}", pooled), name(callee),
                           figure("{:.0f}", callee.connections * callee.instances)));
        }
    }

    void demand() {
        const auto& workload = *m_net.workload;
        if (!m_net.design->faults.empty())
            add(Doubt::Faults, std::nullopt,
                phrase("Faults are not part of the estimate: it is of the design while all is well."));
        if (m_estimate.peak_factor > 1)
            add(Doubt::Traffic, std::nullopt,
                phrase("The traffic rises to {} times the demand that is estimated here.",
                       figure("{:.4g}", m_estimate.peak_factor)));
        if (std::ranges::any_of(workload.populations, [](const Population& population) {
                return std::holds_alternative<ConcurrentDemand>(population.demand);
            }))
            add(Doubt::ClosedUsers, std::nullopt,
                phrase("Users who wait for their answers slow themselves down: rates and waits are approximate."));
        if (std::ranges::any_of(workload.classes, [](const RequestClass& cls) { return cls.page && cls.share > 0; }))
            add(Doubt::PageLoad, std::nullopt,
                phrase("The parts of a page load side by side: its time is approximate."));
    }

    const Network& m_net;
    const Estimate& m_estimate;
    std::vector<Caveat> m_caveats;
};

} // namespace

std::vector<Caveat> caveats_of(const traffic::Network& network, const Estimate& estimate) {
    return Doubts{network, estimate}.all();
}

} // namespace tiers
