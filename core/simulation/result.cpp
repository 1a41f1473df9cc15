#include "core/simulation/result.h"

#include "core/analysis/availability.h"
#include "core/analysis/cost.h"
#include "core/simulation/traffic_sums.h"

#include <algorithm>
#include <functional>
#include <limits>
#include <tuple>

namespace tiers {

namespace {

/// The windows after the warm-up.
std::span<const Window> measured_windows(const Recording& recording) {
    const auto first =
        std::ranges::find_if(recording.windows, [&](const Window& window) { return window.start >= recording.warmup; });
    return {first, recording.windows.end()};
}

double length_seconds(std::span<const Window> windows) {
    double sum = 0;
    for (const auto& window : windows) sum += seconds(window.length);
    return sum;
}

LatencyFigures latency_of(const LatencyHistogram& h) {
    const auto ms = [&](double q) { return h.quantile_seconds(q) * 1e3; };
    return {h.mean_seconds() * 1e3, ms(0.5), ms(0.9), ms(0.95), ms(0.99), ms(0.999), milliseconds(h.max())};
}

/// Counts a sighting with those of the same place.
void add(std::vector<ResidencySighting>& sum, const ResidencySighting& sighting) {
    const auto place = [](const ResidencySighting& s) {
        return std::tie(s.request_class, s.component, s.region, s.path);
    };
    const auto same = [&](const ResidencySighting& other) { return place(other) == place(sighting); };
    if (const auto it = std::ranges::find_if(sum, same); it != sum.end())
        it->count += sighting.count;
    else
        sum.push_back(sighting);
}

std::uint64_t error_count(const TrafficSample& sample) {
    std::uint64_t sum = 0;
    for (const auto count : sample.errors) sum += count;
    return sum;
}

TrafficFigures traffic_of(const TrafficSample& sample, double measured_seconds) {
    TrafficFigures figures;
    const auto per_second = [&](std::uint64_t count) {
        return measured_seconds > 0 ? static_cast<double>(count) / measured_seconds : 0;
    };
    figures.offered_per_s = per_second(sample.offered);
    figures.throughput_per_s = per_second(sample.ok);
    figures.goodput_per_s = per_second(sample.good);
    const auto ended = sample.ok + error_count(sample);
    figures.success_ratio = ended > 0 ? static_cast<double>(sample.ok) / static_cast<double>(ended) : 1;
    figures.errors = sample.errors;
    figures.response_ms = latency_of(sample.response);
    return figures;
}

/// Figures by their path that an interval is wanted for.
using Figures = std::map<std::string, double>;

void add_traffic(Figures& figures, const std::string& prefix, const TrafficFigures& traffic) {
    figures[prefix + "throughput_per_s"] = traffic.throughput_per_s;
    figures[prefix + "success_ratio"] = traffic.success_ratio;
    figures[prefix + "response_ms.mean"] = traffic.response_ms.mean;
    figures[prefix + "response_ms.p50"] = traffic.response_ms.p50;
    figures[prefix + "response_ms.p95"] = traffic.response_ms.p95;
    figures[prefix + "response_ms.p99"] = traffic.response_ms.p99;
}

/// What a stretch of windows says by itself.
Figures figures_of(const Recording& recording, std::span<const Window> windows) {
    Figures figures;
    const double length = length_seconds(windows);
    if (length <= 0) return figures;
    TrafficSample total;
    std::vector<TrafficSample> classes(recording.classes.size());
    for (const auto& window : windows) {
        add(total, window.total);
        for (std::size_t c = 0; c < classes.size(); ++c) add(classes[c], window.classes[c]);
    }
    add_traffic(figures, "", traffic_of(total, length));
    for (std::size_t c = 0; c < classes.size(); ++c)
        add_traffic(figures, "classes." + recording.classes[c].value + ".", traffic_of(classes[c], length));
    for (std::size_t c = 0; c < recording.components.size(); ++c) {
        const auto prefix = "components." + recording.components[c].id.value + ".";
        double utilization = 0, queue = 0, response = 0;
        std::uint64_t completions = 0, lookups = 0, hits = 0;
        for (const auto& window : windows) {
            const auto& sample = window.components[c];
            utilization += sample.utilization * seconds(window.length);
            queue += sample.queue * seconds(window.length);
            response += sample.mean_response_seconds * static_cast<double>(sample.completions);
            completions += sample.completions;
            lookups += sample.lookups;
            hits += sample.hits;
        }
        figures[prefix + "utilization"] = utilization / length;
        figures[prefix + "queue_mean"] = queue / length;
        if (completions > 0) figures[prefix + "response_ms.mean"] = response / static_cast<double>(completions) * 1e3;
        if (lookups > 0) figures[prefix + "hit_ratio"] = static_cast<double>(hits) / static_cast<double>(lookups);
    }
    return figures;
}

/// The figures of each of `count` stretches of equal length; windows that do not fit are left out at the start.
std::vector<Figures> batches_of(const Recording& recording, std::size_t count) {
    const auto windows = measured_windows(recording);
    const auto size = windows.size() / count;
    std::vector<Figures> batches;
    const auto first = windows.size() - size * count;
    for (std::size_t b = 0; b < count; ++b)
        batches.push_back(figures_of(recording, windows.subspan(first + b * size, size)));
    return batches;
}

std::vector<double> values_at(const std::vector<Figures>& rows, const std::string& path) {
    std::vector<double> values;
    for (const auto& row : rows)
        if (const auto it = row.find(path); it != row.end()) values.push_back(it->second);
    return values;
}

/// No figure is negative, and no share is above one.
Interval possible(const std::string& path, const Interval& interval) {
    const bool is_share = path.ends_with("_ratio") || path.ends_with("utilization");
    const double most = is_share ? 1 : std::numeric_limits<double>::infinity();
    return {std::clamp(interval.low, 0.0, most), std::clamp(interval.high, 0.0, most)};
}

/// Around the figure of the whole run, as wide as the batches' spread makes it.
std::map<std::string, Interval> intervals_within(const Recording& recording) {
    std::map<std::string, Interval> intervals;
    const auto whole = figures_of(recording, measured_windows(recording));
    const auto windows = measured_windows(recording).size();
    for (const std::size_t count : {std::size_t{32}, std::size_t{16}, std::size_t{8}}) {
        if (windows < count) continue;
        const auto batches = batches_of(recording, count);
        for (const auto& [path, value] : batches.front()) {
            if (intervals.contains(path)) continue;
            const auto values = values_at(batches, path);
            // Batches that follow one another are too short to stand for independent runs; eight are kept in any case.
            if (values.size() != count || (count > 8 && neighbours_correlate(values))) continue;
            if (const auto interval = student_interval(values)) {
                const double middle = whole.at(path), half = (interval->high - interval->low) / 2;
                intervals[path] = possible(path, {middle - half, middle + half});
            }
        }
    }
    return intervals;
}

std::map<std::string, Interval> intervals_between(std::span<const Recording> recordings) {
    std::vector<Figures> rows;
    for (const auto& recording : recordings) rows.push_back(figures_of(recording, measured_windows(recording)));
    std::map<std::string, Interval> intervals;
    for (const auto& [path, value] : rows.front())
        if (const auto values = values_at(rows, path); values.size() == rows.size())
            if (const auto interval = student_interval(values)) intervals[path] = possible(path, *interval);
    return intervals;
}

ComponentFigures component_figures(std::span<const Recording> recordings, std::size_t c, double measured) {
    ComponentFigures figures;
    ComponentTotals sum;
    MessageFigures messages;
    double number = 0;
    for (const auto& recording : recordings) {
        const auto& totals = recording.totals.components[c];
        sum.arrivals += totals.arrivals;
        sum.lookups += totals.lookups;
        sum.hits += totals.hits;
        for (std::size_t e = 0; e < error_cause_count; ++e) sum.errors[e] += totals.errors[e];
        sum.waiting.merge(totals.waiting);
        sum.service.merge(totals.service);
        sum.response.merge(totals.response);
        figures.littles_law_error = std::max(figures.littles_law_error, totals.littles_law_error);
        messages.lost += totals.lost_messages;
        messages.dead_letters += totals.dead_letters;
        messages.redelivered += totals.redelivered;
        number += totals.number_mean / static_cast<double>(recordings.size());
    }
    if (recordings.front().components[c].is_queue) figures.messages = messages;
    figures.arrivals_per_s = measured > 0 ? static_cast<double>(sum.arrivals) / measured : 0;
    figures.waiting_mean_ms = sum.waiting.mean_seconds() * 1e3;
    figures.waiting_p95_ms = sum.waiting.quantile_seconds(0.95) * 1e3;
    figures.service_mean_ms = sum.service.mean_seconds() * 1e3;
    figures.response_ms = latency_of(sum.response);
    figures.errors = sum.errors;
    if (sum.lookups > 0) figures.hit_ratio = static_cast<double>(sum.hits) / static_cast<double>(sum.lookups);

    for (const auto& name : recordings.front().components[c].resources)
        figures.resources.push_back({name, 0, 0, 0, 0, 0});
    for (const auto& recording : recordings) {
        for (const auto& window : measured_windows(recording)) {
            const auto& sample = window.components[c];
            const double share = measured > 0 ? seconds(window.length) / measured : 0;
            if (recording.components[c].has_backlog) {
                figures.backlog_max = std::max(figures.backlog_max.value_or(0), static_cast<double>(sample.backlog));
                figures.lag_s_max = std::max(figures.lag_s_max.value_or(0), sample.lag_seconds);
            }
            figures.queue_mean += sample.queue * share;
            figures.queue_max = std::max(figures.queue_max, static_cast<double>(sample.queue_max));
            for (std::size_t r = 0; r < sample.resources.size(); ++r) {
                auto& resource = figures.resources[r];
                resource.busy_mean += sample.resources[r].busy_mean * share;
                resource.servers += sample.resources[r].servers * share;
                resource.queue_mean += sample.resources[r].queue_mean * share;
                resource.queue_max = std::max(resource.queue_max, static_cast<double>(sample.resources[r].queue_max));
            }
        }
    }
    figures.busy_servers = number;
    for (auto& resource : figures.resources) {
        resource.utilization = resource.servers > 0 ? resource.busy_mean / resource.servers : 0;
        if (&resource == &figures.resources.front() || resource.utilization > figures.utilization) {
            figures.utilization = resource.utilization;
            figures.busy_servers = resource.busy_mean;
        }
    }
    return figures;
}

LinkFigures link_figures(std::span<const Recording> recordings, std::size_t l, double measured) {
    LinkFigures figures;
    LinkTotals sum;
    for (const auto& recording : recordings) {
        const auto& totals = recording.totals.links[l];
        sum.calls += totals.calls;
        sum.retries += totals.retries;
        sum.fallbacks += totals.fallbacks;
        sum.breaker_open_seconds += totals.breaker_open_seconds;
        for (std::size_t e = 0; e < error_cause_count; ++e) sum.errors[e] += totals.errors[e];
        sum.pool_waiting.merge(totals.pool_waiting);
        sum.response.merge(totals.response);
    }
    if (measured > 0) {
        figures.calls_per_s = static_cast<double>(sum.calls) / measured;
        figures.retries_per_s = static_cast<double>(sum.retries) / measured;
        figures.fallbacks_per_s = static_cast<double>(sum.fallbacks) / measured;
    }
    figures.pool_waiting_mean_ms = sum.pool_waiting.mean_seconds() * 1e3;
    figures.breaker_open_s = sum.breaker_open_seconds / static_cast<double>(recordings.size());
    figures.response_mean_ms = sum.response.mean_seconds() * 1e3;
    figures.errors = sum.errors;
    return figures;
}

} // namespace

RunResult summarize(const Scenario& scenario, const RunOptions& options, std::span<const Recording> recordings) {
    RunResult result;
    result.seed = options.seed;
    result.replications = static_cast<int>(recordings.size());
    result.duration_s = seconds(options.duration);
    result.warmup_s = seconds(options.warmup);
    result.cost_usd_per_month = monthly_cost(scenario.design).usd_per_month;
    result.availability = structural_availability(scenario.design, scenario.workload).availability;
    if (recordings.empty()) return result;

    double measured = 0;
    TrafficSample total;
    const auto& first = recordings.front();
    std::vector<TrafficSample> classes(first.classes.size()), populations(first.populations.size());
    for (const auto& recording : recordings) {
        const auto& totals = recording.totals;
        measured += length_seconds(measured_windows(recording));
        result.events += totals.events;
        result.requests += totals.requests;
        result.acknowledged_writes += totals.acknowledged_writes;
        result.lost_writes += totals.lost_writes;
        for (std::size_t c = 0; c < loss_cause_count; ++c) result.lost_writes_by_cause[c] += totals.writes.lost[c];
        result.duplicated_writes += totals.writes.duplicated;
        result.pending_writes += totals.writes.pending;
        result.stale_reads += totals.stale_reads;
        result.read_your_writes_violations += totals.read_your_writes_violations;
        result.max_staleness_s = std::max(result.max_staleness_s, totals.max_staleness_seconds);
        result.lost_sessions += totals.lost_sessions;
        for (const auto& sighting : totals.residency) {
            result.residency_violations += sighting.count;
            add(result.residency, sighting);
        }
        add(total, totals.total);
        for (std::size_t c = 0; c < classes.size(); ++c) add(classes[c], totals.classes[c]);
        for (std::size_t p = 0; p < populations.size(); ++p) add(populations[p], totals.populations[p]);
    }
    result.totals = traffic_of(total, measured);
    for (std::size_t c = 0; c < classes.size(); ++c)
        result.classes[first.classes[c].value] = traffic_of(classes[c], measured);
    for (std::size_t p = 0; p < populations.size(); ++p)
        result.populations[first.populations[p].value] = traffic_of(populations[p], measured);
    for (std::size_t c = 0; c < first.components.size(); ++c)
        result.components[first.components[c].id.value] = component_figures(recordings, c, measured);
    for (std::size_t l = 0; l < first.links.size(); ++l)
        result.links[first.links[l].value] = link_figures(recordings, l, measured);
    result.intervals = recordings.size() > 1 ? intervals_between(recordings) : intervals_within(first);
    return result;
}

} // namespace tiers
