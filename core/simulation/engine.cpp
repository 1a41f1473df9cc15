#include "core/simulation/engine.h"

#include "core/simulation/compiler.h"
#include "core/simulation/way_in.h"

#include <algorithm>
#include <cmath>
#include <cstdint>

namespace tiers {

namespace {

/// Lengths of timeouts that changes made later may bring.
constexpr std::size_t spare_timers = 256;

} // namespace

Engine::State::State(std::shared_ptr<const CompiledModel> compiled, const RunOptions& run_options)
    : model(std::move(compiled)),
      visits(model->visits),
      script(model),
      options(run_options),
      end(run_options.duration.count()) {
    const auto& m = *model;
    const auto seed = options.seed;
    Index actors = 0;
    const auto claim = [&](std::size_t count) {
        const auto first = actors;
        actors += static_cast<Index>(count);
        return first;
    };
    first_timer = claim(m.timers.size() + spare_timers);
    first_patience = claim(m.populations.size());
    first_check = claim(m.components.size());
    first_scaler = claim(m.components.size());
    first_start = claim(m.components.size());
    first_deploy = claim(m.components.size());
    first_update = claim(m.classes.size());
    first_redelivery = claim(m.queues.size());
    first_promotion = claim(m.components.size());
    fault_actor = claim(1);
    window_actor = claim(1);
    change_actor = claim(1);
    first_job = actors;
    actor_time.assign(actors, -1);

    timers.resize(m.timers.size());
    arrivals.resize(m.populations.size());
    next_arrivals = NextArrivals{m.populations.size()};
    patience_lanes.resize(m.populations.size());
    pools.resize(m.pool_count);
    turns.resize(m.turn_count);
    if (m.watches_residency) rests.resize(m.visits.size());
    nodes.resize(m.node_count);
    targets.resize(m.target_count);
    unseen_writes.resize(m.replicas.size());
    queues.resize(m.queues.size());
    logs.resize(m.partition_count);
    consumers.resize(m.consumer_count);
    for (Index group = 0; group < m.groups.size(); ++group)
        for (Index p = 0; p < m.queues[m.groups[group].queue].partitions; ++p)
            cursors.push_back({0, group, p, 0, CursorState::Idle});
    for (const auto& population : m.populations) {
        const auto& name = population.id.value;
        arrival_streams.emplace_back(RandomStream{seed, "arrivals/" + name});
        class_streams.emplace_back(seed, "classes/" + name);
        visit_streams.emplace_back(seed, "visits/" + name);
        think_streams.emplace_back(seed, "think/" + name);
        client_streams.emplace_back(seed, "clients/" + name);
        patience_streams.emplace_back(seed, "patience/" + name);
        for (const auto& cls : m.classes) key_streams.emplace_back(seed, "keys/" + name + "/" + cls.id.value);
    }
    for (const auto& cls : m.classes) update_streams.emplace_back(seed, "updates/" + cls.id.value);
    for (const auto& component : m.components) {
        const auto& name = component.id.value;
        service_streams.emplace_back(RandomStream{seed, "service/" + name});
        wait_streams.emplace_back(seed, "wait/" + name);
        routing_streams.emplace_back(seed, "routing/" + name);
        error_streams.emplace_back(seed, "errors/" + name);
        replication_streams.emplace_back(seed, "replication/" + name);
        limits.push_back(component.limit ? TokenBuckets{*component.limit, 1} : TokenBuckets{});
        client_limits.push_back(component.client_limit ? TokenBuckets{*component.client_limit, m.client_count}
                                                       : TokenBuckets{});
        Instance instance;
        instance.slots.capacity = component.slots;
        instance.cores.capacity = component.cores;
        instances.insert(instances.end(), component.instances, instance);
    }
    callers.resize(m.caller_count);
    for (const auto& link : m.links) retry_streams.emplace_back(seed, "retries/" + link.id.value);
    for (const auto& cache : m.caches) {
        const auto name = m.components[cache.component].id.value + "/" + std::to_string(cache.number);
        caches.emplace_back(cache.bytes, cache.eviction, cache.grace, RandomStream{seed, "eviction/" + name},
                            cache.listed);
        jitter_streams.emplace_back(seed, "jitter/" + name);
    }
    recent_fills.resize(m.caches.size());
    prefill_caches();
    component_meters.resize(m.components.size());
    scalers.resize(m.components.size());
    deploys.resize(m.components.size());
    bindings.resize(m.components.size());
    session_homes.resize(m.components.size());
    name_answers.resize(m.components.size());
    for (Index c = 0; c < m.components.size(); ++c) {
        const auto& component = m.components[c];
        if (component.sticky) bindings[c].assign(m.client_count, none);
        if (component.sessions_in_memory) session_homes[c].assign(m.client_count, none);
        if (component.role == Role::NameService && component.targets.size() > 1) name_answers[c].resize(m.client_count);
        component_meters[c].in_service.add(component.initial_instances, 0);
        for (Index i = component.initial_instances; i < component.instances; ++i) {
            auto& spare = instances[component.first_instance + i];
            spare.in_service = false;
            spare.off = true;
            spare.down.add(1, 0);
        }
        if (component.autoscale.max > 0) watch_utilization(c);
    }
    link_meters.resize(m.links.size());
    if (std::ranges::any_of(m.visits, &CompiledVisit::counts_late)) unhindered.resize(m.links.size());
    window_asked.resize(m.populations.size() * m.classes.size());
    window_parts.resize(m.classes.size());
    class_count = static_cast<Index>(m.classes.size());
    totals.classes.resize(m.classes.size());
    totals.populations.resize(m.populations.size());

    if (options.warmup.count() <= 0) begin_measuring();
    learn_traffic();
    for (Index p = 0; p < m.populations.size(); ++p) {
        const auto& population = m.populations[p];
        if (!population.closed) {
            plan_next_arrival(p);
            continue;
        }
        for (Index u = 0; u < population.users; ++u) {
            users.push_back({-1, population.first_client + u, static_cast<std::uint16_t>(p)});
            think(static_cast<Index>(users.size() - 1));
        }
    }
    for (Index c = 0; c < m.classes.size(); ++c)
        if (m.classes[c].updates_per_second > 0) update_data(c);
    for (const auto& fault : m.faults) plan_fault(fault, fault.at.value.count());
    await_design_change();
    schedule_actor(window_actor, std::min(end, options.window.count()));
}

void Engine::State::act(Index actor) {
    if (actor < first_patience) return fire_timers(actor - first_timer);
    if (actor < first_check) return patience_ends(actor - first_patience);
    if (actor < first_scaler) return check_health(actor - first_check);
    if (actor < first_start) return scale(actor - first_scaler);
    if (actor < first_deploy) return start_due(actor - first_start);
    if (actor < first_update) return go_on_with_deploy(actor - first_deploy);
    if (actor < first_redelivery) return update_data(actor - first_update);
    if (actor >= first_promotion && actor < fault_actor) return promote(actor - first_promotion);
    if (actor < fault_actor) return redeliver(actor - first_redelivery);
    if (actor == fault_actor) return fault_steps_due();
    if (actor == change_actor) return change_design();
    close_window();
}

/// The job's event is due. Says which job goes on by that, or none.
[[gnu::always_inline]] inline Index Engine::State::resume(Index index) {
    auto& job = jobs[index];
    if (job.doing == Doing::Computing) [[likely]]
        return computed(index, job);
    switch (job.doing) {
    case Doing::Travelling: return arrive(index, job, visits[job.visit]);
    case Doing::Returning: return deliver(index, job, visits[job.visit]);
    case Doing::Pausing:
    case Doing::Resuming: return index;
    case Doing::Thinking: {
        const auto user = job.owner;
        free_job(index);
        return ask_for_something(users[user].population, user);
    }
    case Doing::Watching: watch_ends(index); return none;
    case Doing::NoWay: finish_request(index, job, time_since(job.start)); return none;
    case Doing::Resolving: resolved(index); return none;
    case Doing::RetryWait: retry(index); return none;
    case Doing::CallFailing: call_ended(index, true, false, job.cause); return none;
    case Doing::GivingUp: finish(index, true, job.cause); return none;
    case Doing::Failing: answer(index); return none;
    case Doing::Abandoned: free_job(index); return none;
    case Doing::Computing:
    case Doing::Free:
    case Doing::Calling:
    case Doing::PoolQueue:
    case Doing::WorkerQueue:
    case Doing::CoreQueue:
    case Doing::Following:
    case Doing::FrozenAtStart:
    case Doing::Frozen:
    case Doing::HeldRequest:
    case Doing::HeldAnswer:
    case Doing::Cancelled: return none;
    }
    return none;
}

void Engine::State::run_until(std::int64_t time) {
    const auto until = std::min(time, end);
    const auto last = Event::end_of(until);
    for (;;) {
        const auto arrival = next_arrivals.first();
        const bool arrives = arrival.time <= until;
        Index next = none;
        if (const auto event = events.pop_before(arrives ? arrival : last)) {
            now = event->time;
            const auto payload = event->payload();
            if (payload >= first_job) {
                next = resume(payload - first_job);
            } else {
                if (actor_time[payload] != event->time) continue;
                actor_time[payload] = -1;
                act(payload);
            }
        } else if (arrives) {
            now = arrival.time;
            plan_next_arrival(arrival.payload());
            next = ask_for_something(arrival.payload(), none);
        } else {
            break;
        }
        ++event_count;
        go_on(next);
    }
    late_counts.settle();
    now = std::max(now, until);
}

Engine::Engine(std::shared_ptr<const CompiledModel> model, const RunOptions& options)
    : m_state(std::make_unique<State>(std::move(model), options)) {}
Engine::Engine(const Engine& other) : m_state(std::make_unique<State>(*other.m_state)) {}
Engine& Engine::operator=(const Engine& other) {
    if (this != &other) m_state = std::make_unique<State>(*other.m_state);
    return *this;
}
Engine::Engine(Engine&&) noexcept = default;
Engine& Engine::operator=(Engine&&) noexcept = default;
Engine::~Engine() = default;

void Engine::run_until(Duration time) {
    m_state->run_until(time.count());
}
Duration Engine::now() const {
    return Duration{m_state->now};
}
bool Engine::finished() const {
    return m_state->now >= m_state->end;
}
Recording Engine::recording() const {
    return m_state->recording();
}
Recording Engine::tracks() const {
    return m_state->tracks();
}

std::span<const Window> Engine::windows(std::size_t first) const {
    const std::span<const Window> all{m_state->windows};
    return all.subspan(std::min(first, all.size()));
}

std::vector<double> Engine::cache_fill() const {
    const auto& model = *m_state->model;
    std::vector<double> used(model.components.size());
    std::vector<double> room(model.components.size());
    for (std::size_t c = 0; c < m_state->caches.size(); ++c) {
        used[model.caches[c].component] += m_state->caches[c].bytes();
        room[model.caches[c].component] += m_state->caches[c].capacity();
    }
    std::vector<double> fill(model.components.size(), -1);
    for (std::size_t i = 0; i < fill.size(); ++i)
        if (room[i] > 0 && std::isfinite(room[i])) fill[i] = used[i] / room[i];
    return fill;
}

std::span<const Span> Engine::spans(std::size_t first) const {
    const std::span<const Span> all{m_state->spans};
    return all.subspan(std::min(first, all.size()));
}

std::optional<Problem> Engine::inject(const Fault& fault) {
    if (auto problem = check_fault(*m_state->model, fault)) return problem;
    m_state->plan_fault(fault, m_state->now);
    return std::nullopt;
}

void Engine::set_traffic_factor(double factor) {
    m_state->change_traffic(std::max(0.0, factor), m_state->surge_factor);
}

Recording run(std::shared_ptr<const CompiledModel> model, const RunOptions& options) {
    Engine engine{std::move(model), options};
    engine.run_until(options.duration);
    return engine.recording();
}

} // namespace tiers
