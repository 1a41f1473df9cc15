#pragma once

#include "core/catalog/kind.h"
#include "core/graph/route_plan.h"
#include "core/model/design.h"
#include "core/model/problem.h"
#include "core/simulation/call_policy.h"
#include "core/simulation/key_cache.h"
#include "core/simulation/key_sampler.h"
#include "core/simulation/key_versions.h"
#include "core/simulation/sampler.h"

#include <array>
#include <cstdint>
#include <limits>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace tiers {

/// Position in one of the model's arrays.
using Index = std::uint32_t;
inline constexpr Index none = 0xffffffff;

enum class BalancingPolicy : std::uint8_t {
    RoundRobin,
    LeastConnections,
    Random,
    PowerOfTwo,
    Hash,    ///< by the key that is asked for
    Nearest, ///< least network time from the users
    Failover ///< the first link that leads to somebody well
};

/// When instances are added and removed.
struct AutoscalePolicy {
    Index min{1};
    Index max{};      ///< 0: no autoscaling
    double target{1}; ///< utilization of the cores
    std::int64_t cooldown{};
};

/// What a component does with a job when its own time is over, beside answering.
enum class AfterWork : std::uint8_t {
    Nothing,
    Limit,    ///< a gateway knows now who asks, and may have had enough of them
    Err,      ///< an external service answers a share of the calls with an error
    Store,    ///< a queue keeps the message
    ReadCopy, ///< a replica may have answered with old data
    Commit,   ///< a database has carried out a write whose fate is followed
};

/// A limit on how often something may happen: so often on average, so often at once after a quiet time.
struct RateLimit {
    double per_second{};
    double burst{1};
};

/// What a read does when the cache does not answer.
enum class CacheFailure : std::uint8_t { Open, Closed, Stale };

/// Look-ups of one class's keys in a cache, as far as the demand at the run's start tells.
struct CacheDemand {
    Index data{none};
    double per_second{};
    Popularity popularity;
    std::int64_t keys{1};
    double ttl_seconds{}; ///< infinite: no expiry
    double ttl_jitter{};
    double bytes{}; ///< of an item
};

/// One cache: of a Redis, of one population's edge of a CDN, of one instance of a service.
struct CompiledCache {
    Index component{none};
    Index number{}; ///< within the component
    double bytes{};
    KeyCache::Eviction eviction{KeyCache::Eviction::LeastRecentlyUsed};
    std::int64_t grace{};              ///< ns for which expired items may still be served
    bool survives_death{};             ///< on disk
    bool has_replica{};                ///< that takes over when it fails
    std::int64_t replication_lag{};    ///< ns
    bool is_prefilled{};               ///< begins as a long run would have left it
    std::vector<CacheDemand> demands;  ///< where it is prefilled
    std::vector<std::uint32_t> listed; ///< so many keys of each class's data are found by rank
};

/// How a step uses a cache.
struct CompiledCaching {
    Index cache{none};                ///< the first of them
    bool by_instance{};               ///< of the caches that follow, that of the job's instance
    std::int64_t ttl_ns{};            ///< of what is filled in; 0: no expiry
    double ttl_jitter{};              ///< share of the TTL that chance takes off
    std::int64_t refresh_ns{};        ///< a hit with no more than this left has the item fetched again
    std::int64_t stale_ns{};          ///< for which an expired item is a hit
    std::int64_t stale_on_error_ns{}; ///< of an expired item that serves when its source fails
    Index flights{none};              ///< first scope of single flight; none: every miss asks
    bool flights_by_instance{};       ///< a scope for each calling instance follows
    CacheFailure on_failure{CacheFailure::Open};
    std::int64_t flush_ns{-1}; ///< write-behind: from the acknowledgement to the flush; below 0: another pattern
    double bytes{};            ///< of an item
};

/// A second machine that takes over when a database's first fails.
enum class Standby : std::uint8_t { None, Sync, Async };

/// A read replica and where it gets its data.
struct CompiledReplica {
    Index component{none};
    Index primary{none}; ///< component
    Index link{none};
    Sampler lag;
    std::int64_t network_ns{}; ///< one way
    bool is_sync{};            ///< a write waits until the replica has it
};

/// One instance behind one link of a balancer.
struct BalancerTarget {
    Index link{none};
    Index component{none};
    Index instance{}; ///< within the component
    double weight{1};
    Index run_instance{}; ///< in the run's instances
};

/// A queue's own settings.
struct CompiledQueue {
    Index component{none};
    Index partitions{1};
    Index first_partition{}; ///< in the run's logs
    Index first_group{};     ///< its consumer groups follow one another
    Index group_count{};
    Index max_deliveries{1};
    std::uint64_t capacity{std::numeric_limits<std::uint64_t>::max()};
    std::int64_t retention_ns{};
    std::int64_t redelivery_ns{};
    bool durable{true};
};

/// The instances of one worker behind one queue.
struct CompiledGroup {
    Index queue{none};    ///< in the model's queues
    Index worker{none};   ///< component
    Index link{none};     ///< from the queue to the worker
    Index first_cursor{}; ///< its place in each partition, one after the other
};

struct CompiledComponent {
    ComponentId id;
    std::string name;
    Role role{Role::Service};
    Index region{none};
    Index instances{1};         ///< that there may be
    Index initial_instances{1}; ///< that serve at the start
    AutoscalePolicy autoscale;
    std::int64_t start_time{}; ///< ns until a new instance serves
    bool sessions_in_memory{}; ///< of each instance, and of a store: they go when that does
    Index first_instance{};    ///< in the run's instances
    Index slots{none};         ///< workers or connections of an instance; none: no limit
    Index cores{none};         ///< none: computes nothing
    Index queue_limit{none};
    Index connection_limit{none}; ///< that may be open to it, idle ones included
    Index first_cache{none};      ///< a CDN has one for each population, a Redis one, a service one for each instance
    Index caches{};
    std::int64_t failover_ns{-1};          ///< from its failure until a replica has taken over; below 0: none does
    std::optional<RateLimit> limit;        ///< of all that come
    std::optional<RateLimit> client_limit; ///< of each client
    double error_rate{};                   ///< share of calls that it answers with an error
    Standby standby{Standby::None};
    Sampler standby_time;        ///< sync: until it has confirmed a write; async: until it has it
    std::int64_t promotion_ns{}; ///< from the failure until the standby serves
    Index first_node{none};      ///< database with standbys: in the run's nodes, one a shard
    bool shards_by_region{};     ///< its instances are shards: by region or by key
    Index replica{none};         ///< in the model's replicas
    Index queue{none};           ///< in the model's queues
    Index first_consumer{none};  ///< worker: in the run's consumers, one an instance
    // A balancer, or a DNS with several answers.
    BalancingPolicy policy{BalancingPolicy::RoundRobin};
    std::vector<BalancerTarget> targets;
    Index first_target{}; ///< in the run's targets
    bool equal_weights{true};
    bool sticky{};
    std::int64_t answer_ttl{};     ///< of a DNS, ns
    std::int64_t check_interval{}; ///< ns; 0: no health checks
    int unhealthy_after{1};
    int healthy_after{1};
};

struct CompiledLink {
    LinkId id;
    Index from{none};
    Index to{none};
    Index pool_size{none}; ///< per calling instance; none: a connection a call
    Index pool_queue_limit{none};
    Index first_pool{none}; ///< one per calling instance follows
    Index pool_timer{none}; ///< timer of the pool timeout; none: waits for ever
    CallPolicy policy;
    Index first_caller{none}; ///< where the policy has a memory: one per calling instance follows
};

/// One node of a route's tree. What a run reads of it for every job comes first, in one line of the processor's cache.
struct alignas(64) CompiledVisit {
    StepKind kind{StepKind::Ask};
    bool is_name_choice{};    ///< a DNS with several answers: a choice, no hop for data
    bool is_open_call{};      ///< the link lets every call through at once
    bool is_plain_call{};     ///< the callee asks for nothing beside the request
    bool has_plain_outcome{}; ///< an answer lets the caller go on, and that is all
    bool computes_at_once{};  ///< the work begins on a core
    bool only_passes{};       ///< no work of its own at all
    bool is_done_computing{}; ///< with the core's work its own is over
    bool has_plain_steps{};   ///< its children are called in order, whatever happened
    bool sets_up{};           ///< the users' connection may be a fresh one
    bool answers_at_once{};   ///< the answer takes no time on its way
    bool limits_arrivals{};   ///< who comes too often is turned away at the door
    bool has_cache_steps{};   ///< its children need more than to be called in order
    bool carries_version{};   ///< the version of what it answers matters to who asks
    bool takes_turns{};       ///< Balance: round-robin among targets of equal weight, whoever asks
    bool counts_late{};       ///< its counts wait until their places are in the processor's cache
    Index component{none};
    Index link{none};
    Index first_child{};
    Index step_count{};          ///< that a job takes: a balancer's is one, whatever its choice
    Index first_instance{};      ///< of the component
    Index queue_limit{none};     ///< of each of them
    Index timer{none};           ///< of the call's timeout
    std::int64_t request_ns{};   ///< network, there
    double ready_service_mean{}; ///< ns, where the service is exponential and its draws are made ahead; else 0

    // Balance: a place for each of the component's targets.
    Index first_branch{none}; ///< in the model's branches
    Index first_target{};     ///< in the run's targets
    Index target_count{};

    bool on_miss{};
    bool faces_users{};         ///< the users' own connection leads here
    bool is_own_choice{};       ///< the caller itself chooses one of the children: no hop at all
    bool uses_session{};        ///< that the server, or a store for it, keeps in its memory
    bool is_conditional{};      ///< not every caller that comes to this step takes it
    bool is_target{};           ///< a balancer has chosen the instance
    bool answers_over_access{}; ///< the answer takes the users' access
    bool has_cache_work{};      ///< looks something up, puts it in or changes it when it has computed
    AfterWork after_work{AfterWork::Nothing};
    Index request_class{none};
    Index from_region{none}; ///< of the caller's and the callee's place; none: outside all
    Index to_region{none};
    Index child_count{};
    Index choices{1};           ///< instances that the caller takes in turn
    std::int64_t response_ns{}; ///< network, back, transfer between regions included
    Sampler service;            ///< holds a core (or a slot of time where there are none)
    Sampler wait;               ///< holds a worker only
    std::int64_t transfer_ns{}; ///< reading the object from storage
    Index caching{none};        ///< of the cache that it looks up, fills or invalidates
    Index miss_caching{none};   ///< of the lookup whose misses its children answer
    Index local_caching{none};  ///< of its own memory
    bool is_later{};            ///< happens after the answer (write-behind)
    std::uint16_t population{};
    Index parent{none};
    Index rest_region{none};   ///< of what comes to rest here
    bool watches_rest{};       ///< what comes to rest here, or in a copy of it, may not be there
    Index consumers{};         ///< Publish: so many of the steps at first_child take the message from the queue
    std::uint32_t parts{};     ///< of a write, that this step and those after it carry out
    bool waits_for_copies{};   ///< Write: acknowledged when others have it too
    bool recognizes_repeats{}; ///< Write: a repeat of the same request is not carried out again
    double weight{1};          ///< among the alternatives of a caller's own choice
    Index first_turn{none};    ///< own choice: of its children's turns in the run
};

/// What a balancer's target is to one of the balancer's visits.
struct CompiledBranch {
    Index visit{none};    ///< the child that leads there; none: it cannot answer this class
    Index instance{};     ///< within its component
    Index run_instance{}; ///< in the run's instances
    bool may_be_chosen{}; ///< it leads there and has a weight
};

struct CompiledClass {
    ClassId id;
    bool is_page{};
    Index document{none};
    Index assets{none};
    int asset_count{};
    int connections{1};
    bool is_write{};
    bool has_residency{};
    Index residency{none}; ///< the region that its data may not leave
    bool is_followed{};    ///< a write that may be lost or done twice on its way
    Index data{};          ///< the first class that reads or changes the same data: they share their keys
    bool is_keyed{};       ///< its keys say which thing is meant
    double item_bytes{};
    double response_bytes{};
    double updates_per_second{};
    std::uint32_t keys{1};
    bool changes{};            ///< its data, so that versions matter
    std::vector<Index> caches; ///< that may hold its data
};

enum class ArrivalProcess : std::uint8_t { Poisson, Constant, Bursty };

/// A class as one population asks for it.
struct CompiledDemand {
    Index root{none};  ///< visit; none: there is no way
    Index entry{none}; ///< where requests may begin instead, as the users' side has no part in the call; none: nowhere
    KeySampler keys;
    Index likely_cache{none}; ///< where the key will be looked up, if in one only
    bool through_network{};   ///< users have a place, so that answers take time on their access
    Index dns{none};          ///< component to ask first
    Sampler lookup;
    std::int64_t dns_ttl_ns{};
};

struct CompiledPopulation {
    PopulationId id;
    Index users_component{none};
    bool closed{};
    ArrivalProcess process{ArrivalProcess::Poisson};
    Sampler burst;        ///< unit gaps of a bursty process (mean 1 s)
    double rate{};        ///< per second at factor 1
    Index users{};        ///< closed
    Index home{};         ///< which of the regions with users it is in, or none of them
    Index first_client{}; ///< in the run's clients
    Index clients{1};     ///< the users of a closed population
    Sampler think;
    bool loses_patience{};
    bool per_visit{};                    ///< connections are set up anew at each visit
    std::int64_t patience{};             ///< ns after which a user leaves, where that is always the same; 0: it is not
    Sampler varied_patience;             ///< otherwise; zero: users never leave
    Index only_class{none};              ///< where all that they ask for is of one class
    double visit_start{1};               ///< probability that a request is the first of a visit
    std::vector<double> shares;          ///< of the classes, cumulative up to 1
    std::vector<CompiledDemand> demands; ///< one a class
};

/// The demand's factor as pieces of straight lines over time.
struct TrafficPiece {
    std::int64_t start{};
    double from{1}; ///< factor at the start
    double slope{}; ///< per ns
};

/// A scenario as flat arrays of plain values: what a run reads and never changes.
class CompiledModel {
  public:
    std::vector<CompiledComponent> components;
    std::vector<CompiledLink> links;
    std::vector<CompiledVisit> visits;
    std::vector<CompiledClass> classes;
    std::vector<CompiledPopulation> populations;
    std::vector<TrafficPiece> traffic;
    std::vector<CompiledBranch> branches;
    std::vector<std::int64_t> timers; ///< lengths of the timeouts, each once
    std::vector<Fault> faults;
    std::vector<std::string> regions;
    Index instance_count{};
    Index target_count{};
    Index pool_count{};
    std::vector<CompiledCache> caches;
    std::vector<CompiledCaching> caching;
    Index flight_scopes{};
    std::vector<CompiledQueue> queues;
    std::vector<CompiledGroup> groups;
    std::vector<CompiledReplica> replicas;
    bool watches_residency{};
    Index node_count{}; ///< shards that have a standby
    Index partition_count{};
    Index cursor_count{};
    Index consumer_count{};
    Index turn_count{}; ///< alternatives of the callers' own choices
    Index caller_count{};
    Index client_count{};
    /// A model of the same shape that takes over while the run goes on.
    struct Successor {
        std::int64_t at{};
        std::shared_ptr<const CompiledModel> model;
    };
    std::vector<Successor> successors; ///< by time
    bool tells_clients_apart{};        ///< something keeps state by client, so that open requests draw theirs
};

/// Why a fault cannot happen in this model; nothing where it can.
[[nodiscard]] std::optional<Problem> check_fault(const CompiledModel& model, const Fault& fault);

} // namespace tiers
