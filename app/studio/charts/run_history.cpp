#include "app/studio/charts/run_history.h"

#include <algorithm>
#include <chrono>
#include <cstdint>
#include <limits>
#include <utility>

namespace tiers::studio {

namespace {

constexpr std::array round_seconds = {1, 2, 5, 10, 15, 30, 60, 120, 300, 600};
constexpr double nothing = std::numeric_limits<double>::quiet_NaN();

TrafficRow rowOf(const TrafficSample& sample, double length) {
    TrafficRow row;
    const auto percentile = [&](double q) {
        return sample.response.count() == 0 ? nothing : sample.response.quantile_seconds(q) * 1e3;
    };
    row.p50 = percentile(0.50);
    row.p95 = percentile(0.95);
    row.p99 = percentile(0.99);
    row.offered = static_cast<double>(sample.offered) / length;
    row.throughput = static_cast<double>(sample.ok) / length;
    row.goodput = static_cast<double>(sample.good) / length;
    for (std::size_t cause = 0; cause < error_cause_count; ++cause)
        row.errors[cause] = static_cast<double>(sample.errors[cause]) / length;
    return row;
}

void mergeInto(TrafficSample& sum, const TrafficSample& sample) {
    sum.offered += sample.offered;
    sum.ok += sample.ok;
    sum.good += sample.good;
    for (std::size_t cause = 0; cause < error_cause_count; ++cause) sum.errors[cause] += sample.errors[cause];
    sum.response.merge(sample.response);
}

double share(std::uint64_t part, std::uint64_t whole) {
    return whole == 0 ? nothing : static_cast<double>(part) / static_cast<double>(whole);
}

} // namespace

std::vector<TrafficPart> trafficParts(const Recording& tracks, const Workload& workload) {
    std::vector<TrafficPart> parts(1);
    for (std::size_t i = 0; i < tracks.classes.size(); ++i)
        parts.push_back({TrafficPart::Kind::Class, tracks.classes[i].value, {i}});
    std::vector<TrafficPart> regions;
    for (std::size_t i = 0; i < tracks.populations.size(); ++i) {
        const Population* population = find_population(workload, tracks.populations[i]);
        if (population == nullptr || !population->region) continue;
        const auto known = std::ranges::find(regions, population->region->value, &TrafficPart::id);
        if (known != regions.end()) {
            known->among.push_back(i);
        } else {
            regions.push_back({TrafficPart::Kind::Region, population->region->value, {i}});
        }
    }
    if (regions.size() > 1) parts.insert(parts.end(), regions.begin(), regions.end());
    return parts;
}

Duration stretchOf(Duration duration) {
    constexpr std::int64_t most_stretches = 100;
    for (const int length : round_seconds)
        if (std::chrono::seconds(length) * most_stretches >= duration) return std::chrono::seconds(length);
    return std::chrono::hours(1);
}

std::vector<Duration> stretchesOf(Duration duration, Duration window) {
    const Duration longest = stretchOf(duration);
    std::vector<Duration> stretches;
    for (const int length : round_seconds)
        if (std::chrono::seconds(length) >= window && std::chrono::seconds(length) < longest)
            stretches.push_back(std::chrono::seconds(length));
    stretches.push_back(longest);
    return stretches;
}

HistoryLevel::HistoryLevel(Duration stretch, const Recording& tracks, std::vector<TrafficPart> parts)
    : m_stretch(stretch),
      m_parts(std::move(parts)),
      m_openTraffic(m_parts.size()),
      m_openComponents(tracks.components.size()),
      m_openLinks(tracks.links.size()),
      m_traffic(m_parts.size()),
      m_components(tracks.components.size()),
      m_poolWaits(tracks.links.size()) {}

void HistoryLevel::append(const Window& window) {
    const double length = seconds(window.length);
    m_length += window.length;
    for (std::size_t i = 0; i < m_parts.size(); ++i) {
        switch (m_parts[i].kind) {
        case TrafficPart::Kind::All: mergeInto(m_openTraffic[i], window.total); break;
        case TrafficPart::Kind::Class:
            for (const std::size_t each : m_parts[i].among) mergeInto(m_openTraffic[i], window.classes[each]);
            break;
        case TrafficPart::Kind::Region:
            for (const std::size_t each : m_parts[i].among) mergeInto(m_openTraffic[i], window.populations[each]);
            break;
        }
    }
    for (std::size_t i = 0; i < m_openComponents.size(); ++i) {
        const ComponentSample& sample = window.components[i];
        OpenComponent& open = m_openComponents[i];
        open.utilization += sample.utilization * length;
        open.queue += sample.queue * length;
        open.instances += sample.instances_serving * length;
        open.lag = std::max(open.lag, sample.lag_seconds);
        open.lookups += sample.lookups;
        open.hits += sample.hits;
        open.backlog = sample.backlog;
    }
    for (std::size_t i = 0; i < m_openLinks.size(); ++i) {
        const LinkSample& sample = window.links[i];
        m_openLinks[i].waited += sample.pool_waiting_mean_seconds * static_cast<double>(sample.calls);
        m_openLinks[i].calls += sample.calls;
    }
    if (m_length >= m_stretch) complete(window.start + window.length);
}

void HistoryLevel::complete(Duration end) {
    const double length = seconds(m_length);
    m_times.push_back(seconds(end));
    for (std::size_t i = 0; i < m_parts.size(); ++i) m_traffic[i].push_back(rowOf(m_openTraffic[i], length));
    for (std::size_t i = 0; i < m_components.size(); ++i) {
        const OpenComponent& open = m_openComponents[i];
        m_components[i].push_back({.utilization = open.utilization / length,
                                   .queue = open.queue / length,
                                   .hitRatio = share(open.hits, open.lookups),
                                   .backlog = static_cast<double>(open.backlog),
                                   .lag = open.lag * 1e3,
                                   .instances = open.instances / length});
    }
    for (std::size_t i = 0; i < m_poolWaits.size(); ++i) {
        const OpenLink& open = m_openLinks[i];
        m_poolWaits[i].push_back(open.calls == 0 ? nothing : 1e3 * open.waited / static_cast<double>(open.calls));
    }
    m_length = {};
    m_openTraffic.assign(m_openTraffic.size(), {});
    m_openComponents.assign(m_openComponents.size(), {});
    m_openLinks.assign(m_openLinks.size(), {});
}

void RunHistory::begin(const Recording& tracks, std::vector<TrafficPart> parts, std::span<const Duration> stretches) {
    clear();
    m_parts = std::move(parts);
    m_components = tracks.components;
    m_links = tracks.links;
    m_lookedUp.resize(m_components.size());
    m_pooled.resize(m_links.size());
    for (const Duration stretch : stretches) m_levels.emplace_back(stretch, tracks, m_parts);
}

void RunHistory::append(std::span<const Window> windows) {
    for (const Window& window : windows) {
        for (std::size_t i = 0; i < m_lookedUp.size(); ++i)
            if (window.components[i].lookups > 0) m_lookedUp[i] = 1;
        for (std::size_t i = 0; i < m_pooled.size(); ++i)
            if (window.links[i].pool_in_use > 0 || window.links[i].pool_queue_max > 0) m_pooled[i] = 1;
        for (HistoryLevel& level : m_levels) level.append(window);
    }
}

std::size_t RunHistory::levelFor(double visibleSeconds, double most) const {
    const auto fits = [&](const HistoryLevel& level) { return visibleSeconds / seconds(level.stretch()) <= most; };
    const auto found = std::ranges::find_if(m_levels, fits);
    return found == m_levels.end() ? m_levels.size() - 1 : static_cast<std::size_t>(found - m_levels.begin());
}

} // namespace tiers::studio
