#pragma once

#include "core/analysis/estimate.h"
#include "core/analysis/shared_cache.h"
#include "core/catalog/kind.h"

#include <array>
#include <cstddef>
#include <vector>

namespace tiers::traffic {

inline constexpr int none = -1;

/// A time as far as waiting formulas ask: its mean in seconds and squared coefficient of variation.
struct Moments {
    double mean{}, scv{};
};

/// How the instances of a component share what comes.
enum class Spread { Turns, Chance, TwoChoices, Shortest };

/// A component with its figures in steady state.
struct Station {
    const Component* source{};
    Role role{Role::Service};
    double instances{1};
    double cores{};        ///< of an instance; 0: computes nothing that others wait for
    double slots{};        ///< of an instance: workers or connections; 0: no limit
    bool slots_queue{};    ///< who finds no slot waits
    double connections{};  ///< of an instance, that may be open; 0: no limit
    double rate_limit{};   ///< a second; 0: none
    double client_limit{}; ///< a second, of each client; 0: none
    double error_rate{};
    double copies{};    ///< seconds that a write waits for others to have it
    double bandwidth{}; ///< of stored objects, bytes a second
    Spread spread{Spread::Turns};
    Moments serve{}, read{}, write{};
    double pause{};                    ///< mean of what holds a slot and no core, s
    int first_cache{none};             ///< one for each population where it is an edge
    double fewest{}, most{}, target{}; ///< instances and utilization of its cores, where it scales by itself: most > 0
    // Found by settling.
    double arrivals{};                                 ///< a second
    double passed{1};                                  ///< share that a rate limit lets through
    std::vector<double> clients_ask{}, clients_pass{}; ///< of each population, where clients are limited
    double core_load{}, core_squares{}, core_arrivals{};
    double slot_load{}, slot_arrivals{};
    double base_slot_load{}; ///< were there no waiting anywhere
    double own{};            ///< seconds of own work asked for a second
    double arrival_scv{1};   ///< of the gaps between arrivals, before they are spread
    double core_wait{}, slot_wait{};
    double response{};        ///< Σ rate × seconds from arrival to answer
    bool full{}, valid{true}; ///< valid: so is what it calls
};

/// Connections of each calling instance to one callee.
struct Pool {
    double size{}; ///< of a calling instance; 0: no pool
    double callers{1};
    double load{};      ///< connections in use, on average
    double base_load{}; ///< were there no waiting anywhere
    double calls{};     ///< a second
    double variance{};  ///< Σ rate × variance of the own times behind it, s
    double wait{};
    bool full{};
};

struct Wire {
    const Link* source{};
    int from{none}, to{none};
    double timeout{}; ///< s; 0: none
    double retries{};
    double latency{-1}; ///< one way, s; below 0: by the regions
    double ttl{};       ///< of a link to a cache; 0: no expiry
    double refreshed{}; ///< after which share of it a request has the item fetched again; 0: never
    Pool pool{};
};

/// One step of one route.
struct Visit {
    StepKind kind{StepKind::Ask};
    int station{none}, wire{none};
    std::size_t first_child{}, children{};
    double share{1}; ///< of what its parent passes on, where one child is chosen
    bool on_miss{}, later{};
    bool name_choice{};   ///< among the answers of a name: no visit
    bool beside_answer{}; ///< a consumer: not on the way of the answer
    Moments service{};
    bool needs_core{};
    double pause{};       ///< s that hold a slot and no core
    double network{};     ///< s, there and back
    int cache{none};      ///< looked up, or to remove from
    std::size_t demand{}; ///< in that cache
    // Found by settling.
    double reach{};    ///< visits a request
    double passed{1};  ///< part of them that limits let through
    double waited{1};  ///< part of them that the answer waits for
    double rate{};     ///< a second
    double inside{};   ///< s from arrival to answer
    double seconds{};  ///< as its caller sees it
    double variance{}; ///< of the own times on the way of the answer, s²
    bool valid{true};
};

/// One class of one population.
struct Stream {
    std::size_t population{}, request_class{};
    const Route* route{};
    int root{none};  ///< visit
    double rate{};   ///< a second, those inside pages included
    double asked{};  ///< a second, outside pages
    double access{}; ///< s that the answer takes on the users' access, beside the round trip
    double response{};
    double variance{};
    bool valid{true};
};

struct Cache {
    int station{none};
    double bytes{};
    double copies{1}; ///< alike, that share the demand: one an instance
    Eviction eviction{Eviction::LeastRecentlyUsed};
    struct Data {
        std::size_t data{}, request_class{};
    };
    std::vector<Data> data;
    std::vector<ItemDemand> demands;
    std::vector<std::vector<CacheRatios>> ratios;
};

/// What a drawing does with a demand, as flat arrays.
struct Network {
    const Design* design{};
    const Workload* workload{};
    std::vector<Station> stations; ///< as the design's components
    std::vector<Wire> wires;       ///< as the design's links
    std::vector<Visit> visits;
    std::vector<Stream> streams;
    std::vector<Cache> caches;
    std::vector<std::vector<KeyGroup>> groups; ///< of each class's keys
    std::vector<std::size_t> data;             ///< of each class: the first class with the same data
    std::vector<double> arrival_scv;           ///< of each population
};

[[nodiscard]] Network lay_out(const Design& design, const Workload& workload, const RoutePlan& plan);

/// Whether the step is a visit to its component: not what that does by itself, nor a name's look-up.
[[nodiscard]] bool is_hop(const Visit& visit);

/// Sets how often each stream is asked for where the populations make so many requests a second.
void set_demand(Network& network, const std::vector<double>& rates);
/// How often each step happens, through caches and limits.
void settle_flows(Network& network);
/// Utilization and waits everywhere, from the flows.
void settle_waits(Network& network);

} // namespace tiers::traffic
