#pragma once

#include "core/simulation/engine.h"
#include "core/simulation/event_list.h"
#include "core/simulation/job.h"
#include "core/simulation/key_versions.h"
#include "core/simulation/meters.h"
#include "core/simulation/single_flight.h"
#include "core/simulation/token_buckets.h"

#include <memory>
#include <optional>
#include <vector>

namespace tiers {

/// A run as one copyable value. Its functions are grouped by what they are about, one source file a group.
struct Engine::State {
    State(std::shared_ptr<const CompiledModel> compiled, const RunOptions& run_options);

    // --- clock (engine.cpp)
    void run_until(std::int64_t time);
    void schedule(Index job, std::int64_t time) { events.push(time, first_job + job); }
    void schedule_actor(Index actor, std::int64_t time);
    void act(Index actor);
    void resume(Index job);

    // --- users (users.cpp)
    void plan_next_arrival(Index population);
    void schedule_arrival(Index population);
    void change_traffic(double live, double surge);
    void arrive_from_outside(Index population);
    void think(Index user);
    void ask_for_something(Index population, Index user);
    /// What a request to be made is, beside its class.
    struct Asker {
        Index population{};
        Index client{};
        OwnerKind owner_kind{OwnerKind::Nobody};
        Index owner{none};
        bool fresh{};            ///< on a fresh connection
        bool first_connection{}; ///< of the visit: the name may have to be looked up
        std::uint8_t connection{};
    };
    void start_request(Index request_class, const Asker& asker);
    void resolve(Index job);
    void resolved(Index job);
    [[nodiscard]] const Job& users_request(const Job& job) const;
    [[nodiscard]] std::int64_t access_time(const Job& root, const CompiledVisit& visit);
    void finish_request(Index job);
    void page_part_done(Index page, const Job& part);
    void finish_page(Index page);
    void count_request(Index request_class, Index population, std::int64_t start, bool failed, ErrorCause cause,
                       bool top_level);
    void update_data(Index request_class);

    // --- calls (calls.cpp)
    Index take_job();
    void free_job(Index job);
    void continue_steps(Index job);
    void call(Index caller);
    void send(Index caller);
    void answer(Index job);
    void deliver(Index job);
    void call_ended(Index caller, bool failed, bool missed, ErrorCause cause);
    void fail_call_soon(Index caller, ErrorCause cause);
    void start_timer(Index timer, Index job);
    void drop_dead_timers(Index timer);
    void fire_timers(Index timer);
    void timed_out(Index caller);
    [[nodiscard]] Index called_visit(const Job& caller) const;
    enum class PoolGrant { Taken, Full, Refused };
    PoolGrant take_connection(const CompiledLink& link, Pool& pool);
    void release_connection(const CompiledLink& link, Pool& pool, bool keep_open);
    void grant_connections(const CompiledLink& link, Pool& pool);

    // --- who is let through, and to which of several (gateways.cpp)
    [[nodiscard]] Index choose(const CompiledVisit& choice);
    [[nodiscard]] std::optional<ErrorCause> after_work(const Job& job, const CompiledVisit& visit);

    // --- components (stations.cpp)
    void arrive(Index job);
    void refuse(Index job, ErrorCause cause);
    void start_work(Index job);
    void want_core(Index job);
    void compute(Index job);
    void computed(Index job);
    [[nodiscard]] std::uint64_t data_key(const Job& job) const;
    void finish(Index job, bool failed, ErrorCause cause);
    void count_component_error(Index component, ErrorCause cause);
    void count_component_done(Index component, Duration waiting, Duration service, Duration response);
    [[nodiscard]] Instance& instance_of(const Job& job);

    // --- caches (caches.cpp, single_flight.cpp, cache_memory.cpp)
    enum class StepTurn { Call, Skip, Over }; ///< what becomes of a step; over: the job waits or is done
    void cache_work(Index job);
    [[nodiscard]] KeyCache& cache_of(const Job& job, const CompiledCaching& caching);
    [[nodiscard]] bool look_up(Job& job, Index component, const CompiledCaching& caching);
    void serve(Job& job, const KeyCache::Entry& entry);
    void fill(const Job& job, const CompiledCaching& caching);
    void data_changed(std::uint64_t key);
    [[nodiscard]] StepTurn take_cache_step(Index job, const CompiledVisit& child);
    [[nodiscard]] bool goes_on_without_cache(Index job, const CompiledVisit& lookup);
    [[nodiscard]] bool settle_caches(Index job, bool failed, ErrorCause cause);
    void start_rebuild(Index met_by, std::uint16_t first_step);
    [[nodiscard]] StepTurn join_flight(Index job, const CompiledCaching& caching);
    void land(Job& leader, bool failed, ErrorCause cause);
    void leave_flight(Job& leader);
    void flush_later(Index writer, Index write);
    void flush_ended(Index job);
    void remember_fill(Index cache, std::uint64_t key);
    void lose_memory(Index component, Index instance);
    void lose_unflushed(Index cache, std::int64_t since);

    // --- balancing (balancing.cpp)
    void balance(Index job);
    [[nodiscard]] Index choose_target(Index component, const CompiledVisit& visit);
    void check_health(Index component);
    void watch_health();

    // --- faults (faults.cpp)
    struct FaultStep {
        std::int64_t time{};
        Fault fault;
        bool begins{};
    };
    void plan_fault(const Fault& fault, std::int64_t at);
    [[nodiscard]] std::optional<std::int64_t> length_of(const Fault& fault) const;
    void fault_steps_due();
    void apply(const FaultStep& step);
    void recompute_slowness();
    void change_outage(const Fault& fault, bool begins);

    // --- instances that come and go (instances.cpp)
    void instance_died(Index component, Index instance);
    void instance_returned(Index component, Index instance);
    void kill_all_at(Index component, Index instance);
    void reset_pools(Index component, Index instance);

    // --- recording (recorder.cpp)
    void close_window();
    void begin_measuring();
    [[nodiscard]] ComponentSample sample_component(Index component, std::int64_t length);
    [[nodiscard]] LinkSample sample_link(Index link, std::int64_t length);
    [[nodiscard]] Recording tracks() const;
    [[nodiscard]] Recording recording() const;

    std::shared_ptr<const CompiledModel> model;
    RunOptions options;
    std::int64_t now{};
    std::int64_t end{};
    EventList events;
    std::uint64_t event_count{};

    // Actors are what happens beside jobs; their payloads come before the jobs'. An event that does not match the
    // actor's time is an old one.
    Index first_timer{}, first_population{}, first_check{}, first_update{}, fault_actor{}, window_actor{}, first_job{};
    std::vector<std::int64_t> actor_time;

    /// The next arrival of an open population: so much of the integrated demand (factor × ns) after `since`.
    struct NextArrival {
        double area{};
        std::int64_t since{};
    };
    std::vector<NextArrival> arrivals;
    Slab<Job> jobs;
    Slab<Page> pages;
    struct Timer {
        std::int64_t deadline{};
        Index job{};
        std::uint32_t epoch{};
    };
    std::vector<Fifo<Timer>> timers;
    std::vector<Instance> instances;
    std::vector<Pool> pools;
    std::vector<KeyCache> caches;
    KeyVersions versions;
    SingleFlight flights;
    struct Fill {
        std::int64_t time{};
        std::uint64_t key{};
    };
    std::vector<Fifo<Fill>> recent_fills;            ///< by cache: those that a replica may not have
    std::vector<std::vector<TargetState>> targets;   ///< by component
    std::vector<TokenBuckets> limits, client_limits; ///< by component; empty where there is none
    std::vector<double> turns;                       ///< of the alternatives of own choices: what they are owed
    struct User {
        std::int64_t dns_until{-1};
        Index client{};
        std::uint16_t population{};
    };
    std::vector<User> users;

    std::vector<RandomStream> arrival_streams, class_streams, visit_streams, think_streams,
        client_streams;                                                                      ///< by population
    std::vector<RandomStream> key_streams;                                                   ///< by population × class
    std::vector<RandomStream> service_streams, wait_streams, routing_streams, error_streams; ///< by component
    std::vector<RandomStream> jitter_streams;                                                ///< by cache
    std::vector<RandomStream> update_streams;                                                ///< by class

    double live_factor{1};              ///< set from outside
    double surge_factor{1};             ///< product of the surges
    std::vector<FaultStep> fault_steps; ///< to come, by time
    std::vector<Fault> active_faults;

    // What is being measured.
    std::vector<ComponentMeter> component_meters;
    std::vector<LinkMeter> link_meters;
    TrafficSample window_total;
    std::vector<TrafficSample> window_classes;
    std::vector<Window> windows;
    std::int64_t window_start{};
    std::int64_t measured_from{};
    bool measuring{};
    RunTotals totals;
    std::uint64_t open_requests{}; ///< page views and requests outside pages under way
};

/// A request within this time is good.
inline constexpr Duration goodput_deadline = std::chrono::seconds{1};

} // namespace tiers
