#include "core/analysis/queueing.h"
#include "core/analysis/traffic_network.h"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace tiers::traffic {

namespace {

/// P(wait) in M/M/c; for many servers by Halfin and Whitt (1981), which is within a per cent there.
double wait_probability(double servers, double load) {
    constexpr double many = 2000;
    if (servers <= many) return erlang_c(static_cast<int>(std::lround(servers)), load);
    const double beta = (servers - load) / std::sqrt(servers);
    const double density = std::exp(-beta * beta / 2) / std::sqrt(2 * std::numbers::pi);
    const double below = std::erfc(-beta / std::numbers::sqrt2) / 2;
    return 1 / (1 + beta * below / density);
}

/// Mean wait in G/G/c by Allen and Cunneen: M/M/c's, times the mean of the two variations. Exact for M/M/c and M/G/1.
double mean_wait(double load, const Moments& service, double servers, double arrival_scv) {
    if (load <= 0 || servers <= 0) return 0;
    // So many servers are never all busy.
    if (servers - load > 10 + 8 * std::sqrt(load)) return 0;
    return wait_probability(servers, load) * service.mean / (servers - load) * (arrival_scv + service.scv) / 2;
}

/// The same for several instances of so many servers each.
double spread_wait(const Station& station, double load, const Moments& service, double servers) {
    const double n = station.instances, ca = station.arrival_scv;
    const auto separate = [&](double scv) { return mean_wait(load / n, service, servers, scv); };
    const auto together = [&] { return mean_wait(load, service, servers * n, ca); };
    const double by_chance = 1 + (ca - 1) / n;
    switch (n > 1 ? station.spread : Spread::Chance) {
    case Spread::Turns: return separate(ca / n);
    case Spread::Chance: return separate(by_chance);
    case Spread::Shortest: return together();
    case Spread::TwoChoices: return std::sqrt(separate(by_chance) * together());
    }
    return 0;
}

/// Of a station behind pools: no more wait there than there are connections, the others wait for one of those.
double bounded_wait(const Station& station, const Moments& service, double connections, double open_wait) {
    const double servers = station.cores * station.instances;
    if (connections <= servers) return 0;
    constexpr double many = 5000;
    if (connections > many) return open_wait;
    const double rate = station.core_load / service.mean;
    return std::min(open_wait,
                    mmck(rate, service.mean, static_cast<int>(servers), static_cast<int>(connections)).mean_waiting *
                        (station.arrival_scv + service.scv) / 2);
}

Moments core_service(const Station& station) {
    if (station.core_arrivals <= 0) return {};
    const double mean = station.core_load / station.core_arrivals;
    const double square = station.core_squares / station.core_arrivals;
    return {mean, mean > 0 ? std::max(0.0, square / (mean * mean) - 1) : 0};
}

class Waits {
  public:
    explicit Waits(Network& network) : m_net(network) {}

    void settle() {
        load_cores();
        scale();
        for (auto& s : m_net.stations) {
            s.core_wait = s.slot_wait = 0;
            s.full = s.cores > 0 && s.core_load >= s.cores * s.instances;
        }
        for (auto& w : m_net.wires) w.pool.wait = 0;
        hold();
        for (auto& s : m_net.stations) s.base_slot_load = s.slot_load;
        for (auto& w : m_net.wires) w.pool.base_load = w.pool.load;
        wait_for_cores();
        // Waits for workers and connections depend on the times of what is called, and those on further waits: settled
        // from the far end of the drawing on, in as many rounds as calls are nested.
        constexpr int most_rounds = 30;
        for (int round = 0; round < most_rounds; ++round) {
            hold();
            if (!wait_for_slots()) break;
        }
    }

  private:
    [[nodiscard]] Station& station(const Visit& visit) {
        return m_net.stations[static_cast<std::size_t>(visit.station)];
    }
    [[nodiscard]] Wire& wire(const Visit& visit) { return m_net.wires[static_cast<std::size_t>(visit.wire)]; }

    void load_cores() {
        for (auto& s : m_net.stations) {
            s.core_load = s.core_squares = s.core_arrivals = s.own = 0;
            s.arrival_scv = 0;
        }
        for (const auto& stream : m_net.streams) {
            if (stream.root == none) continue;
            load(static_cast<std::size_t>(stream.root), stream);
        }
        for (auto& s : m_net.stations) s.arrival_scv = s.arrivals > 0 ? s.arrival_scv / s.arrivals : 1;
    }

    void load(std::size_t index, const Stream& stream) {
        const auto& visit = m_net.visits[index];
        if (is_hop(visit)) {
            auto& s = station(visit);
            const double passed =
                visit.rate * (visit.kind == StepKind::Serve || visit.kind == StepKind::Call ? s.passed : 1);
            s.own += passed * (visit.service.mean + visit.pause);
            // Of a stream of which a part comes here, that part has as much less variation of its own.
            const double part = std::min(1.0, visit.reach);
            s.arrival_scv += visit.rate * (1 + part * (m_net.arrival_scv[stream.population] - 1));
            if (visit.needs_core) {
                s.core_arrivals += passed;
                s.core_load += passed * visit.service.mean;
                s.core_squares += passed * visit.service.mean * visit.service.mean * (1 + visit.service.scv);
            }
        }
        for (auto i = visit.first_child; i < visit.first_child + visit.children; ++i) load(i, stream);
    }

    /// As many instances as bring the cores to the utilization that the autoscaler aims at.
    void scale() {
        for (auto& s : m_net.stations) {
            if (s.most <= 0 || s.cores <= 0 || s.target <= 0) continue;
            s.instances = std::clamp(std::ceil(s.core_load / (s.cores * s.target)), s.fewest, s.most);
        }
        for (auto& w : m_net.wires)
            if (w.from != none) w.pool.callers = m_net.stations[static_cast<std::size_t>(w.from)].instances;
    }

    void wait_for_cores() {
        for (auto& s : m_net.stations)
            if (s.cores > 0 && !s.full) s.core_wait = spread_wait(s, s.core_load, core_service(s), s.cores);
        count_calls();
        // Connections bound how many wait inside; the rest of the wait is at the pools.
        struct Behind {
            double connections{}, calls{}, pooled{};
        };
        std::vector<Behind> behind(m_net.stations.size());
        for (const auto& w : m_net.wires) {
            if (w.to == none) continue;
            auto& callee = behind[static_cast<std::size_t>(w.to)];
            callee.calls += w.pool.calls;
            if (w.pool.size <= 0 || w.pool.calls <= 0) continue;
            callee.pooled += w.pool.calls;
            callee.connections += w.pool.size * w.pool.callers;
        }
        m_outside.assign(m_net.stations.size(), 0);
        for (std::size_t i = 0; i < m_net.stations.size(); ++i) {
            auto& s = m_net.stations[i];
            if (behind[i].pooled <= 0 || behind[i].pooled < 0.999 * behind[i].calls || s.core_wait <= 0) continue;
            const double inside = bounded_wait(s, core_service(s), behind[i].connections, s.core_wait);
            m_outside[i] = s.core_wait - inside;
            s.core_wait = inside;
        }
    }

    void count_calls() {
        for (auto& w : m_net.wires) w.pool.calls = 0;
        for (const auto& visit : m_net.visits)
            if (visit.wire != none) wire(visit).pool.calls += visit.rate;
    }

    /// All times from the waits as they are, and with them how many workers and connections are in use.
    void hold() {
        for (auto& s : m_net.stations) {
            s.slot_load = s.slot_arrivals = s.response = 0;
            s.valid = !s.full;
        }
        for (auto& w : m_net.wires) w.pool.load = w.pool.variance = 0;
        for (auto& stream : m_net.streams) {
            if (stream.root == none) continue;
            const auto& root = answer(static_cast<std::size_t>(stream.root));
            stream.response = root.seconds + stream.access;
            stream.variance = root.variance;
            stream.valid = root.valid;
        }
    }

    /// Waits for workers and pools from how many are in use. Says whether they still change.
    bool wait_for_slots() {
        bool changes = false;
        const auto take = [&](double& wait, double now) {
            changes = changes || std::abs(now - wait) > 1e-9 + 1e-4 * wait;
            wait = now;
        };
        const auto fill = [&](bool& full, bool now) {
            changes = changes || full != now;
            full = now;
        };
        for (auto& s : m_net.stations) {
            if (s.slots <= 0 || !s.slots_queue || s.slot_arrivals <= 0) continue;
            fill(s.full, s.full || s.slot_load >= s.slots * s.instances);
            const Moments held{s.slot_load / s.slot_arrivals, s.cores > 0 ? 1 : s.serve.scv};
            take(s.slot_wait, s.full ? 0 : spread_wait(s, s.slot_load, held, s.slots));
        }
        for (auto& w : m_net.wires) {
            auto& pool = w.pool;
            if (pool.size <= 0 || pool.calls <= 0) continue;
            fill(pool.full, pool.load >= pool.size * pool.callers);
            const double own =
                pool.full ? 0 : mean_wait(pool.load / pool.callers, {pool.load / pool.calls, 1}, pool.size, 1);
            take(pool.wait, std::max(own, m_outside[static_cast<std::size_t>(w.to)]));
        }
        return changes;
    }

    /// The time of a visit as its caller sees it, from those of what it calls.
    const Visit& answer(std::size_t index) {
        auto& visit = m_net.visits[index];
        visit.inside = visit.service.mean + visit.pause;
        visit.variance = visit.service.mean * visit.service.mean * visit.service.scv;
        visit.valid = true;
        for (auto i = visit.first_child; i < visit.first_child + visit.children; ++i) {
            const auto& child = answer(i);
            if (child.beside_answer || child.later || child.reach <= 0) continue;
            const double part = child.reach / (visit.reach * visit.passed) * child.waited;
            visit.inside += part * child.seconds;
            visit.variance += part * child.variance;
            visit.valid = visit.valid && child.valid;
        }
        visit.seconds = visit.inside;
        if (!is_hop(visit)) return visit;
        auto& s = station(visit);
        if (visit.needs_core) visit.inside += s.core_wait;
        s.slot_load += visit.rate * visit.inside;
        s.slot_arrivals += visit.rate;
        visit.inside += s.slot_wait;
        s.response += visit.rate * visit.inside;
        s.valid = s.valid && visit.valid;
        visit.valid = visit.valid && !s.full;
        visit.seconds = visit.inside + visit.network;
        auto& pool = wire(visit).pool;
        pool.load += visit.rate * visit.seconds;
        pool.variance += visit.rate * visit.variance;
        if (pool.size > 0) {
            visit.seconds += pool.wait;
            visit.valid = visit.valid && !pool.full;
        }
        return visit;
    }

    Network& m_net;
    std::vector<double> m_outside; ///< by callee: what its callers wait for a connection because its cores are busy, s
};

} // namespace

void settle_waits(Network& network) {
    Waits{network}.settle();
}

} // namespace tiers::traffic
