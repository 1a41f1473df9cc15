#include "core/simulation/traffic_sums.h"
#include "core/simulation/way_back.h"

#include <algorithm>
#include <cmath>

namespace tiers {

namespace {

/// Above this many instances a window keeps the component's figures only.
constexpr Index most_instances_shown = 64;

double share_of(std::int64_t area, double servers, std::int64_t length) {
    return servers > 0 && length > 0 ? static_cast<double>(area) / (servers * static_cast<double>(length)) : 0;
}

} // namespace

std::string_view error_cause_name(ErrorCause cause) {
    switch (cause) {
    case ErrorCause::Timeout: return "timeout";
    case ErrorCause::Refused: return "refused";
    case ErrorCause::PoolTimeout: return "pool_timeout";
    case ErrorCause::Shed: return "shed";
    case ErrorCause::RateLimited: return "rate_limited";
    case ErrorCause::CircuitOpen: return "circuit_open";
    case ErrorCause::Failed: return "failed";
    }
    return "failed";
}

ComponentSample Engine::State::sample_component(Index index, const Durations& unhindered_here, std::int64_t length) {
    const auto& component = model->components[index];
    auto& meter = component_meters[index];
    ComponentSample sample;
    sample.arrivals = meter.arrivals;
    sample.errors = meter.errors;
    sample.lookups = meter.lookups;
    sample.hits = meter.hits;
    const auto answered = meter.answered.take(Durations{unhindered_here} += meter.totals.response);
    sample.completions = answered.values;
    sample.mean_response_seconds = answered.mean_seconds;
    const double span = static_cast<double>(length);

    sample.instances_serving = static_cast<double>(meter.in_service.take_area(now)) / span;
    const bool by_instance = component.instances <= most_instances_shown;
    if (by_instance) sample.instances.assign(component.instances, 0);
    std::int64_t number_area = meter.beside.take_area(now);
    const auto sample_resource = [&](Resource Instance::*resource, Index capacity) {
        const bool is_limited = capacity != none;
        ResourceSample r;
        std::int64_t busy = 0, queued = 0;
        for (Index i = 0; i < component.instances; ++i) {
            auto& servers = instances[component.first_instance + i].*resource;
            const auto busy_here = servers.busy.take_area(now);
            busy += busy_here;
            queued += servers.queued.take_area(now);
            r.queue_max = std::max(r.queue_max, servers.queue_max);
            servers.queue_max = servers.waiting();
            if (by_instance && is_limited)
                sample.instances[i] =
                    std::max(sample.instances[i], static_cast<float>(share_of(busy_here, capacity, length)));
        }
        if (resource == &Instance::slots) number_area += busy + queued;
        if (!is_limited) return;
        r.servers = static_cast<double>(capacity) * sample.instances_serving;
        r.busy_mean = static_cast<double>(busy) / span;
        r.queue_mean = static_cast<double>(queued) / span;
        const double utilization = std::min(1.0, share_of(busy, r.servers, length));
        if (sample.resources.empty() || utilization > sample.utilization) {
            sample.utilization = utilization;
            sample.busy_servers = r.busy_mean;
        }
        sample.queue += r.queue_mean;
        sample.queue_max = std::max(sample.queue_max, r.queue_max);
        sample.resources.push_back(r);
    };
    sample_resource(&Instance::slots, component.slots);
    if (sample.resources.empty()) sample.busy_servers = static_cast<double>(number_area) / span;
    sample_resource(&Instance::cores, component.cores);
    for (Index i = 0; i < component.instances; ++i) {
        const auto down = instances[component.first_instance + i].down.take_area(now);
        if (by_instance && 2 * down > length) sample.instances[i] = -1;
    }

    if (component.queue != none || component.first_consumer != none) sample_backlog(index, sample);
    if (measuring) {
        meter.number_area += static_cast<double>(number_area) * 1e-9;
        meter.totals.serving_seconds += sample.instances_serving * span * 1e-9;
        meter.totals.arrivals += meter.arrivals;
        meter.totals.lookups += meter.lookups;
        meter.totals.hits += meter.hits;
    }
    meter.arrivals = meter.errors = meter.lookups = meter.hits = 0;
    return sample;
}

LinkSample Engine::State::sample_link(Index index, std::int64_t length) {
    const auto& link = model->links[index];
    auto& meter = link_meters[index];
    LinkSample sample;
    sample.calls = meter.calls;
    sample.errors = meter.errors;
    sample.retries = meter.retries;
    const auto callers_here = model->components[link.from].instances;
    const auto open = static_cast<double>(meter.open_breakers.take_area(now)) / callers_here;
    sample.breaker_open = open / static_cast<double>(length);
    Durations answered;
    answered += meter.totals.response;
    if (!unhindered.empty()) answered += unhindered[index];
    sample.mean_response_seconds = meter.answered.take(answered).mean_seconds;
    if (meter.calls > 0)
        sample.pool_waiting_mean_seconds = meter.pool_waiting_seconds / static_cast<double>(meter.calls);
    if (link.pool_size != none) {
        for (Index i = 0; i < model->components[link.from].instances; ++i) {
            auto& pool = pools[link.first_pool + i];
            sample.pool_in_use += static_cast<double>(pool.busy.take_area(now)) / static_cast<double>(length);
            sample.pool_queue_max = std::max(sample.pool_queue_max, pool.queue_max);
            pool.queue_max = pool.waiting;
        }
    }
    if (measuring) {
        meter.totals.calls += meter.calls;
        meter.totals.retries += meter.retries;
        meter.totals.breaker_open_seconds += open * 1e-9;
    }
    meter.calls = meter.errors = meter.retries = 0;
    meter.pool_waiting_seconds = 0;
    return sample;
}

/// What users saw in the window that ends; its counts begin anew.
void Engine::State::gather_traffic(Window& window) {
    window.classes = window_parts;
    window.populations.resize(model->populations.size());
    for (Index p = 0; p < model->populations.size(); ++p) {
        for (Index c = 0; c < window.classes.size(); ++c) {
            auto& sample = asked(p, c);
            add(window.classes[c], sample);
            add(window.populations[p], sample);
            add(window.total, sample);
            if (measuring) add(totals.populations[p], sample);
        }
    }
    const auto begin_anew = [](TrafficSample& sample) {
        sample.offered = sample.ok = sample.good = 0;
        sample.errors = {};
        sample.response.clear();
    };
    std::ranges::for_each(window_asked, begin_anew);
    std::ranges::for_each(window_parts, begin_anew);
}

void Engine::State::count_late(LatencyHistogram& histogram, const Measured& measured) {
    late_counts.add(histogram, measured);
}

void Engine::State::count_done_late(ComponentMeter& meter, const Job& job, const Measured& response) {
    count_times(meter.totals, job, response, [this](LatencyHistogram& histogram, const Measured& measured) {
        late_counts.add(histogram, measured);
    });
}

std::vector<Durations> Engine::State::unhindered_by_component() const {
    std::vector<Durations> sums(model->components.size());
    for (Index l = 0; l < unhindered.size(); ++l) sums[model->links[l].to] += unhindered[l];
    return sums;
}

void Engine::State::close_window() {
    late_counts.settle();
    const auto length = now - window_start;
    Window window;
    window.start = Duration{window_start};
    window.length = Duration{length};
    gather_traffic(window);
    const auto unhindered_here = unhindered_by_component();
    for (Index c = 0; c < model->components.size(); ++c)
        window.components.push_back(sample_component(c, unhindered_here[c], length));
    for (Index l = 0; l < model->links.size(); ++l) window.links.push_back(sample_link(l, length));
    if (measuring) {
        add(totals.total, window.total);
        for (Index c = 0; c < window.classes.size(); ++c) add(totals.classes[c], window.classes[c]);
    }
    windows.push_back(std::move(window));
    window_start = now;
    if (!measuring && now >= options.warmup.count()) begin_measuring();
    if (now < end) schedule_actor(window_actor, std::min(end, now + options.window.count()));
}

/// Seconds that those who are inside each component have been there.
std::vector<double> Engine::State::time_inside() const {
    std::vector<double> inside(component_meters.size());
    for (Index j = 0; j < jobs.size(); ++j) {
        const auto& job = jobs[j];
        if (job.doing == Doing::Resolving) {
            const auto& demand = model->populations[job.population].demands[job.request_class];
            inside[demand.dns] += seconds(Duration{now - job.since});
        }
        if (!is_inside(job.doing) || job.visit == none) continue;
        const auto& visit = model->visits[job.visit];
        if (visit.kind != StepKind::Ask && !visit.is_name_choice)
            inside[visit.component] += seconds(Duration{now - job.start});
    }
    return inside;
}

/// The warm-up is over: what was gathered for the totals is forgotten.
void Engine::State::begin_measuring() {
    measuring = true;
    counts_writes = std::ranges::any_of(model->classes, &CompiledClass::is_write);
    measured_from = now;
    for (auto& meter : component_meters) {
        meter.totals = {};
        meter.answered = {};
        meter.number_area = 0;
    }
    const auto before = time_inside();
    for (Index c = 0; c < component_meters.size(); ++c) component_meters[c].unanswered_seconds = -before[c];
    for (auto& meter : link_meters) {
        meter.totals = {};
        meter.answered = {};
    }
    std::ranges::for_each(unhindered, &LatencyHistogram::clear);
}

Recording Engine::State::tracks() const {
    Recording recording;
    for (const auto& cls : model->classes) recording.classes.push_back(cls.id);
    for (const auto& population : model->populations) recording.populations.push_back(population.id);
    for (const auto& component : model->components) {
        ComponentTrack track{component.id, component.name, {}, false, false};
        if (component.slots != none)
            track.resources.emplace_back(
                component.role == Role::Database || component.role == Role::Replica ? "connections" : "workers");
        if (component.cores != none) track.resources.emplace_back("cores");
        track.is_queue = component.queue != none;
        track.has_backlog = component.queue != none || component.first_consumer != none;
        recording.components.push_back(std::move(track));
    }
    for (const auto& link : model->links) recording.links.push_back(link.id);
    recording.warmup = options.warmup;
    recording.until = Duration{now};
    return recording;
}

Recording Engine::State::recording() const {
    auto recording = tracks();
    recording.windows = windows;
    recording.spans = spans;
    recording.totals = totals;
    recording.totals.events = event_count;
    recording.totals.residency = residency_sightings();
    recording.totals.writes = ledger.fates();
    recording.totals.lost_writes = recording.totals.writes.all_lost();
    recording.totals.in_flight = open_requests;
    const double measured = static_cast<double>(window_start - measured_from) * 1e-9;
    const auto inside = time_inside();
    const auto unhindered_here = unhindered_by_component();
    for (Index c = 0; c < component_meters.size(); ++c) {
        const auto& meter = component_meters[c];
        auto figures = meter.totals;
        const auto answered = Durations{unhindered_here[c]} += figures.response;
        const double sojourn = answered.sum_ns * 1e-9 + meter.unanswered_seconds + inside[c];
        figures.completions = answered.count;
        if (measured > 0) figures.number_mean = meter.number_area / measured;
        if (meter.number_area > 0)
            figures.littles_law_error = std::abs(meter.number_area - sojourn) / meter.number_area;
        recording.totals.components.push_back(std::move(figures));
    }
    for (const auto& meter : link_meters) recording.totals.links.push_back(meter.totals);
    for (Index l = 0; l < unhindered.size(); ++l) {
        recording.totals.links[l].response.merge(unhindered[l]);
        auto& target = recording.totals.components[model->links[l].to];
        target.waiting.record_zeros(unhindered[l].count());
        target.service.merge(unhindered[l]);
        target.response.merge(unhindered[l]);
    }
    return recording;
}

} // namespace tiers
