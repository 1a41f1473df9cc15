#pragma once

#include "core/simulation/drawing.h"
#include "core/simulation/engine.h"
#include "core/simulation/event_list.h"
#include "core/simulation/job.h"
#include "core/simulation/key_versions.h"
#include "core/simulation/late_counts.h"
#include "core/simulation/message_log.h"
#include "core/simulation/meters.h"
#include "core/simulation/next_arrivals.h"
#include "core/simulation/single_flight.h"
#include "core/simulation/token_buckets.h"
#include "core/simulation/unseen_writes.h"
#include "core/simulation/write_ledger.h"

#include <memory>
#include <optional>
#include <span>
#include <vector>

namespace tiers {

/// A run as one copyable value. Its functions are grouped by what they are about, one source file a group.
struct Engine::State {
    State(std::shared_ptr<const CompiledModel> compiled, const RunOptions& run_options);

    // --- clock (engine.cpp)
    [[nodiscard, gnu::always_inline]] Measured time_since(std::int64_t time) const {
        return Measured{Duration{now - time}};
    }
    void run_until(std::int64_t time);
    void schedule(Index job, std::int64_t time) { events.push(time, first_job + job); }
    void schedule_actor(Index actor, std::int64_t time) {
        actor_time[actor] = time;
        events.push(time, actor);
    }
    void act(Index actor);
    [[nodiscard]] Index resume(Index job);

    // --- users (users.cpp)
    void plan_next_arrival(Index population);
    void schedule_arrival(Index population);
    void learn_traffic();
    void change_traffic(double live, double surge);
    void think(Index user);
    [[nodiscard]] Index ask_for_something(Index population, Index user);
    /// What a request to be made is, beside its class.
    struct Asker {
        Index population{};
        Index client{};
        OwnerKind owner_kind{OwnerKind::Nobody};
        Index owner{none};
        bool fresh{};            ///< on a fresh connection
        bool first_connection{}; ///< of the visit: the name may have to be looked up
        std::uint8_t connection{};
        Index trace{none};
    };
    [[nodiscard]] Index page_part_trace(const Page& page, Index request_class);
    [[nodiscard]] Index start_request(Index request_class, const Asker& asker);
    [[nodiscard]] Index start_at_root(Index job, const Asker& asker);
    /// Who asks for a page.
    struct PageAsker {
        Index population{};
        Index client{};
        Index user{none};
        bool fresh{};
    };
    [[nodiscard]] Index start_page(Index request_class, const PageAsker& asker);
    void resolve(Index job);
    void resolved(Index job);
    [[nodiscard]] const Job* users_request(const Job& job) const;
    [[nodiscard]] std::int64_t access_time(const Job& root, const CompiledVisit& visit);
    void finish_request(Index index, Job& job, const Measured& response);
    void finish_only_call(Index index, Job& job, const CompiledVisit& visit, const Measured& response);
    void page_part_done(Index page, bool failed, ErrorCause cause, std::uint8_t connection);
    void end_page(Index page);
    void finish_page(Index page);
    static void count_request(TrafficSample& sample, const Measured& response, bool failed, ErrorCause cause);
    void update_data(Index request_class);

    // --- users who leave (patience.cpp)
    [[nodiscard]] Index draw_class(Index population);
    /// What is counted of page views, and of requests outside pages.
    [[nodiscard]] TrafficSample& asked(Index population, Index request_class) {
        return window_asked[population * class_count + request_class];
    }
    void lose_patience_later(Index population, Index thing, bool is_page);
    [[nodiscard]] bool still_waits(Index thing, std::int64_t since, bool is_page) const;
    void leave(Index thing, bool is_page);
    void patience_ends(Index population);
    void watch_ends(Index watcher);
    void leave_request(Index job);
    void leave_page(Index page);

    // --- traces (tracing.cpp)
    [[nodiscard]] bool is_traced();
    [[nodiscard]] Index open_span(SpanKind kind, Index parent, Index request_class, Index population);
    void close_span(Index span, bool failed, bool missed);
    void trace_part(const Job& job, SpanKind kind, std::int64_t from, std::int64_t to);
    void trace_visit(Job& job, const Job& caller);

    // --- calls (calls.cpp)
    [[nodiscard]] Index take_job();
    /// What the job has to do with.
    [[nodiscard]] const Ties& ties_of(const Job& job) const {
        static constexpr Ties nothing;
        return job.ties == none ? nothing : ties[job.ties];
    }
    [[nodiscard]] Ties& tie(Job& job);
    void drop_ties(Job& job);
    void free_job(Index index, Job& job);
    void free_job(Index job) { free_job(job, jobs[job]); }
    void run_on(Index job);
    void go_on(Index job);
    [[nodiscard]] Index go_on_in_trouble(Index job);
    [[nodiscard]] Index take_step(Index job);
    [[nodiscard]] Index call(Index caller, Job& parent, Index target, Index instance);
    [[nodiscard]] bool may_send(Index caller, const CompiledVisit& visit);
    [[nodiscard]] Index send(Index caller, Job& parent, Index target, Index instance);
    void prepare_call(Job& job);
    [[nodiscard]] Index next_in_service(Index component, Index count);
    void answer(Index job);
    [[nodiscard]] Index depart(Index index, Job& job, const CompiledVisit& visit, std::int64_t travel);
    [[nodiscard]] Index travel_there(Index job, std::int64_t travel);
    void come_back(Index job, std::int64_t travel);
    [[nodiscard]] Index deliver(Index index, Job& job, const CompiledVisit& visit);
    [[nodiscard]] Index hand_over(Index index, Job& job, const CompiledVisit& visit, bool is_counted);
    void close_call(Job& caller, const CompiledVisit& own, const CompiledVisit& visit);
    struct Outcome {
        bool failed{}, missed{}, wants_rebuild{};
        ErrorCause cause{ErrorCause::Failed};
    };
    void take_outcome(Index caller, const CompiledVisit& visit, const Outcome& outcome);
    void call_ended(Index caller, bool failed, bool missed, ErrorCause cause);
    void fail_call_soon(Index caller, ErrorCause cause);
    void start_timer(Index timer, Index index, const Job& job);
    void drop_dead_timers(Index timer);
    void fire_timers(Index timer);
    void timed_out(Index caller);
    [[nodiscard]] bool tries_again(Index caller, const CompiledLink& link, ErrorCause cause);
    void retry(Index caller);
    [[nodiscard]] bool breaker_allows(const CompiledLink& link, const Job& job, LinkMeter& meter);
    void tell_breaker(const CompiledLink& link, const Job& caller, bool failed, LinkMeter& meter);
    [[nodiscard]] Index called_visit(const Job& caller) const;
    [[nodiscard]] Index called_instance(const Job& caller) const;
    enum class PoolGrant { Taken, Full, Refused };
    PoolGrant take_connection(const CompiledLink& link, Pool& pool);
    void release_connection(const CompiledLink& link, Pool& pool, bool keep_open);
    void grant_connections(const CompiledLink& link, Pool& pool);

    // --- a caller's own choice among several (choices.cpp)
    [[nodiscard]] Index choose(const CompiledVisit& choice);

    // --- queues and their consumers (queues.cpp)
    [[nodiscard]] bool is_up(Index component) const;
    [[nodiscard]] Index consumer_of(Index published, const CompiledGroup& group) const;
    [[nodiscard]] std::optional<ErrorCause> publish(const Job& job, const CompiledVisit& visit);
    void offer(Index cursor);
    [[nodiscard]] Index consumer_instance(const CompiledGroup& group, Index partition) const;
    void hand_out(Index worker, Index instance);
    void consume(Index cursor, const Message& message, Index visit, Index instance);
    void consumed(Index job);
    void redeliver(Index queue);
    void forget_consumed(Index queue, Index partition);
    void forget_first(Index queue, MessageLog& log);
    void expire(Index queue, Index partition);
    void lose_first(Index queue, Index partition, LossCause cause);
    void drop(Index write, WriteParts parts, LossCause cause);
    void queue_died(Index component);
    void queue_returned(Index component);
    void deal_out_partitions(Index worker);
    void pause_consumers(Index worker, bool paused);
    void sample_backlog(Index component, ComponentSample& sample);

    // --- databases and their standbys (databases.cpp)
    [[nodiscard]] Index shard_of(const Job& job, const CompiledComponent& database);
    void commit(const Job& job, const CompiledVisit& visit);
    void replicate_to_standby(const Job& job, const CompiledVisit& visit, const CompiledComponent& database);
    [[nodiscard]] std::int64_t copies_time(const CompiledVisit& visit, Index instance);
    void database_failed(Index component, Index instance);
    void promote(Index component);
    [[nodiscard]] bool standby_is_back(Index component, Index instance, FaultKind fault);
    [[nodiscard]] Index hangs_outlived(Index component, Index instance) const;

    // --- read replicas (replication.cpp)
    void replicate(const Job& job, const CompiledVisit& visit);
    void replicate_update(std::uint64_t key);
    void show_later(Index replica, std::uint64_t key, std::uint32_t writer);
    [[nodiscard]] bool replication_is_cut(Index replica) const;
    void resume_replication();
    void read_copy(Job& job, const CompiledVisit& visit);

    // --- data that may not leave their region (residency.cpp)
    void come_to_rest(Index visit);
    [[nodiscard]] std::vector<ComponentId> path_to(Index visit) const;
    [[nodiscard]] std::vector<ResidencySighting> residency_sightings() const;

    // --- components (stations.cpp)
    [[nodiscard]] Index arrive(Index index, Job& job, const CompiledVisit& visit);
    Index refuse(Index job, ErrorCause cause);
    [[nodiscard]] Index start_work(Index index, Job& job, const CompiledVisit& visit, Instance& instance);
    [[nodiscard]] Index start_other_work(Index job);
    void want_core(Index index, Job& job, const CompiledVisit& visit, Instance& instance);
    void compute(Index index, Job& job, const CompiledVisit& visit, const Instance& instance);
    [[nodiscard]] Index computed(Index index, Job& job);
    [[nodiscard]] Index finish_work(Index job);
    [[nodiscard]] std::optional<ErrorCause> after_work(Job& job, const CompiledVisit& visit);
    [[nodiscard]] std::uint64_t data_key(const Job& job) const;
    [[nodiscard]] bool leave(Index index, Job& job, const CompiledVisit& visit, const Measured& response,
                             bool is_counted);
    void finish(Index job, bool failed, ErrorCause cause);
    [[nodiscard]] Index end_job(Index index, Job& job, const CompiledVisit& visit);
    [[nodiscard]] Index end_well(Index index, Job& job, const CompiledVisit& visit);
    void release_slot(Instance& instance);
    void release_core(Instance& instance);
    [[nodiscard]] Index next_in(Resource& resource);
    void count_component_error(Index component, ErrorCause cause);
    [[nodiscard]] Instance& instance_of(const Job& job);

    // --- caches (caches.cpp, single_flight.cpp, cache_memory.cpp)
    enum class StepTurn { Call, Skip, Over }; ///< what becomes of a step; over: the job waits or is done
    void cache_work(Index job);
    [[nodiscard]] KeyCache& cache_of(const Job& job, const CompiledCaching& caching);
    [[nodiscard]] bool look_up(Job& job, Index component, const CompiledCaching& caching);
    void serve(Job& job, std::int64_t stale_since);
    void fill(const Job& job, const CompiledCaching& caching);
    void data_changed(std::uint64_t key);
    void set_version(Job& job, std::int64_t as_of);
    void take_version(Job& caller, const Job& job, const CompiledVisit& visit);
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

    // --- keys that everybody wants (key_faults.cpp), caches that are warm at the start (prefill.cpp)
    [[nodiscard]] std::uint32_t draw_key(Index population, Index request_class);
    void recompute_hot_keys();
    [[nodiscard]] bool concerns(const Fault& fault, Index population, Index request_class) const;
    void expire_hot_keys(const Fault& fault);
    void prefill_caches();

    // --- balancing (balancing.cpp)
    [[nodiscard]] Index balance(Index index, Job& job, const CompiledVisit& visit);
    [[nodiscard]] Index give_up(Index job);
    [[nodiscard]] Index choose_otherwise(const CompiledVisit& visit, const Job& job);
    [[nodiscard]] bool is_usable(const CompiledVisit& visit, Index target, bool any_will_do) const;
    [[nodiscard]] Index bound_target(const CompiledVisit& visit, const Job& job);
    [[nodiscard]] Index answer_of(const CompiledVisit& visit, const Job& job);
    [[nodiscard]] Index target_in_turn(const CompiledVisit& visit, bool any_will_do);
    [[nodiscard]] Index choose_target(const CompiledVisit& visit, const Job& job);
    [[nodiscard]] std::span<TargetState> targets_of(const CompiledComponent& balancer);
    [[nodiscard]] bool passes_check(const BalancerTarget& target, Index checker);
    void check_health(Index component);
    void watch_health();
    void await_checks(Index component, Index instance);

    // --- sessions (sessions.cpp)
    void use_session(const Job& job, Index component);
    void lose_sessions(Index component, Index instance);

    // --- autoscaling and deploys (scaling.cpp)
    void set_in_service(Index component, Index instance, bool in_service);
    void put_in_service(Index component, Index instance);
    void watch_utilization(Index component);
    void scale(Index component);
    void start_due(Index component);
    void begin_deploy(Index component, std::optional<std::int64_t> length);
    void begin_replacement(Index component);
    void go_on_with_deploy(Index component);

    // --- faults (faults.cpp)
    struct FaultStep {
        std::int64_t time{};
        Fault fault;
        bool begins{};
    };
    void plan_fault(const Fault& fault, std::int64_t at);
    [[nodiscard]] std::optional<std::int64_t> acting_length(const Fault& fault,
                                                            const std::optional<Quantity<Duration>>& given) const;
    void fault_steps_due();
    void apply(const FaultStep& step);
    [[nodiscard]] bool strikes(const Fault& fault, Index component, Index instance) const;
    void change_outage(const Fault& fault, bool begins);
    void change_hang(const Fault& fault, bool begins);

    // --- parameters that change while the run goes on (design_changes.cpp)
    void await_design_change();
    void change_design();

    // --- what active faults do to instances and to messages (conditions.cpp)
    void recompute_conditions();
    void use_free_servers(Instance& instance);
    void freeze(Index job, bool before_start);
    void thaw();
    void recompute_paths();
    [[nodiscard]] bool lies_on_path(const Fault& fault, const CompiledVisit& visit) const;
    [[nodiscard]] std::optional<std::int64_t> path_delay(Index visit);
    void hold_message(Index job, Doing as);

    // --- instances that come and go (instances.cpp)
    void instance_died(Index component, Index instance);
    void instance_returned(Index component, Index instance);
    void kill_all_at(Index component, Index instance);
    void reset_pools(Index component, Index instance);
    void empty_out(Resource& resource);
    void leave_target(const Job& job);
    void withdraw(Index job);
    void let_go_of_calls(Index job);

    // --- recording (recorder.cpp)
    void count_call(const CompiledVisit& visit, LinkMeter& meter, const Measured& response);
    [[nodiscard]] bool count_unhindered(const Job& job, const CompiledVisit& visit, const Measured& response);
    [[nodiscard]] std::vector<Durations> unhindered_by_component() const;
    void count_late(LatencyHistogram& histogram, const Measured& measured);
    void count_done_late(ComponentMeter& meter, const Job& job, const Measured& response);
    void count_done(ComponentMeter& meter, const Job& job, const Measured& response);
    void close_window();
    void gather_traffic(Window& window);
    void begin_measuring();
    [[nodiscard]] std::vector<double> time_inside() const;
    [[nodiscard]] ComponentSample sample_component(Index component, const Durations& unhindered, std::int64_t length);
    [[nodiscard]] LinkSample sample_link(Index link, std::int64_t length);
    [[nodiscard]] Recording tracks() const;
    [[nodiscard]] Recording recording() const;

    std::shared_ptr<const CompiledModel> model;
    std::span<const CompiledVisit> visits;       ///< the model's
    std::shared_ptr<const CompiledModel> script; ///< the model of the beginning, with those that take over
    std::size_t changes_made{};
    RunOptions options;
    std::int64_t now{};
    std::int64_t end{};
    EventList events;
    std::uint64_t event_count{};

    // Actors are what happens beside jobs; their payloads come before the jobs'. An event that does not match the
    // actor's time is an old one.
    Index first_timer{}, first_patience{}, first_check{}, first_scaler{}, first_start{}, first_deploy{}, first_update{},
        first_redelivery{}, first_promotion{}, fault_actor{}, window_actor{}, change_actor{}, first_job{};
    std::vector<std::int64_t> actor_time;

    /// The next arrival of an open population: so much of the integrated demand (factor × ns) after `since`.
    struct NextArrival {
        double area{};
        std::int64_t since{};
    };
    std::vector<NextArrival> arrivals;
    NextArrivals next_arrivals;
    Slab<Job> jobs;
    Slab<Ties> ties;
    Slab<Page> pages;
    struct Timer {
        std::int64_t deadline{};
        Index job{};
        std::uint32_t epoch{};
    };
    std::vector<Fifo<Timer>> timers;
    struct PatientUser {
        std::int64_t deadline{};
        std::int64_t since{};
        Index thing{}; ///< page, or the request's job
        bool is_page{};
    };
    std::vector<Fifo<PatientUser>> patience_lanes; ///< by population
    std::vector<Instance> instances;
    std::vector<Pool> pools;
    std::vector<CallerState> callers;
    std::vector<KeyCache> caches;
    struct HotKey {
        double share{}; ///< of the draws
        bool is_seeded{};
        RandomStream chance;
    };
    std::vector<HotKey> hot_keys; ///< by population × class; empty until a fault makes one
    KeyVersions versions;
    SingleFlight flights;
    struct Fill {
        std::int64_t time{};
        std::uint64_t key{};
    };
    std::vector<Fifo<Fill>> recent_fills;            ///< by cache: those that a replica may not have
    std::vector<TokenBuckets> limits, client_limits; ///< by component; empty where there is none
    std::vector<double> turns;                       ///< of the alternatives of own choices: what they are owed
    std::vector<TargetState> targets;                ///< of the balancers
    std::vector<std::vector<Index>> bindings;        ///< by sticky balancer and client: the target
    std::vector<std::vector<Index>> session_homes;   ///< by server with sessions in memory and client: the instance
    struct Answer {
        Index target{none};
        std::int64_t until{};
    };
    std::vector<std::vector<Answer>> name_answers; ///< by DNS with several answers and client
    struct Scaler {
        std::int64_t busy_then{}; ///< server-ns until the last look
        std::int64_t rests_until{};
        Fifo<std::int64_t> starts; ///< when instances that were asked for begin to serve
    };
    std::vector<Scaler> scalers; ///< by component
    struct DeployState {
        Index instance{none}; ///< that is being replaced; none: no deploy goes on
        bool drains{};
        std::int64_t deadline{}, start_time{};
    };
    std::vector<DeployState> deploys; ///< by component
    std::vector<std::uint64_t> rests; ///< by visit, where some are watched
    WriteLedger ledger;
    std::vector<DatabaseNode> nodes;
    std::vector<UnseenWrites> unseen_writes; ///< by replica
    std::vector<MessageLog> logs;            ///< by partition
    std::vector<Cursor> cursors;
    std::vector<Consumer> consumers;
    std::vector<QueueState> queues;
    struct User {
        std::int64_t dns_until{-1};
        Index client{};
        std::uint16_t population{};
    };
    std::vector<User> users;

    std::vector<ReadyStream> arrival_streams; ///< by population
    std::vector<RandomStream> class_streams, visit_streams, think_streams, client_streams, patience_streams;
    std::vector<RandomStream> key_streams;    ///< by population × class
    std::vector<ReadyStream> service_streams; ///< by component
    std::vector<RandomStream> wait_streams, routing_streams, error_streams, replication_streams;
    std::vector<RandomStream> jitter_streams; ///< by cache
    std::vector<RandomStream> retry_streams;  ///< by link
    std::vector<RandomStream> update_streams; ///< by class

    double live_factor{1};              ///< set from outside
    double surge_factor{1};             ///< product of the surges
    bool is_steady{};                   ///< the demand's factor is 1, and none is to come
    std::vector<FaultStep> fault_steps; ///< to come, by time
    std::vector<Fault> active_faults;
    Index hanging_instances{};
    bool has_had_trouble{}; ///< some instance has hung or failed requests, and its jobs may still be there
    /// A job as it was when it was put on a list.
    struct JobMark {
        Index job{};
        std::uint32_t epoch{};
    };
    std::vector<JobMark> frozen; ///< at hanging instances; marks of jobs that are gone stay until the thaw
    bool path_faults{};
    struct PathCondition {
        std::int64_t added{};
        double arrives{1}; ///< probability that a message gets through
    };
    std::vector<bool> links_cut;        ///< by link, while there are path faults
    std::vector<PathCondition> paths;   ///< by visit, while there are path faults
    std::vector<JobMark> held_messages; ///< that a partition keeps from arriving

    // What is being measured.
    std::vector<ComponentMeter> component_meters;
    std::vector<LinkMeter> link_meters;
    LateCounts late_counts; ///< none while nothing runs
    /// By link, where counts are late: the times of calls to which nothing was added by waiting, further calls or the
    /// way. They are not in the totals, where each would have to be counted for the link and three times for its
    /// target.
    std::vector<LatencyHistogram> unhindered;
    std::vector<TrafficSample> window_asked; ///< by population × class: page views and requests outside pages
    std::vector<TrafficSample> window_parts; ///< by class: requests inside pages
    Index class_count{};
    std::vector<Window> windows;
    std::int64_t window_start{};
    std::int64_t measured_from{};
    bool measuring{};
    bool counts_writes{}; ///< it is being measured, and some requests write
    RunTotals totals;
    std::vector<Span> spans;
    std::uint64_t asked_for{};     ///< page views and requests outside pages, where some are traced
    std::uint64_t open_requests{}; ///< page views and requests outside pages under way
};

/// How long a restart takes that does not say.
inline constexpr Duration restart_time = std::chrono::seconds{10};

/// A request within this time is good.
inline constexpr Duration goodput_deadline = std::chrono::seconds{1};

} // namespace tiers
