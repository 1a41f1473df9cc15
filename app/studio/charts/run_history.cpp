#include "app/studio/charts/run_history.h"

#include <chrono>
#include <cstdint>
#include <limits>

namespace tiers::studio {

namespace {

TrafficRow rowOf(const TrafficSample& sample, double length) {
    TrafficRow row;
    const auto percentile = [&](double q) {
        return sample.response.count() == 0 ? std::numeric_limits<double>::quiet_NaN()
                                            : sample.response.quantile_seconds(q) * 1e3;
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

} // namespace

Duration stretchOf(Duration duration) {
    constexpr std::int64_t most_stretches = 100;
    for (const int length : {1, 2, 5, 10, 15, 30, 60, 120, 300, 600})
        if (std::chrono::seconds(length) * most_stretches >= duration) return std::chrono::seconds(length);
    return std::chrono::hours(1);
}

void RunHistory::begin(const Recording& tracks, Duration stretch) {
    clear();
    m_stretch = stretch;
    m_classes = tracks.classes;
    m_components = tracks.components;
    m_traffic.resize(1 + m_classes.size());
    m_utilization.resize(m_components.size());
    m_open.traffic.resize(m_traffic.size());
    m_open.busySeconds.resize(m_components.size());
}

void RunHistory::append(std::span<const Window> windows) {
    for (const Window& window : windows) {
        add(window);
        if (m_open.length >= m_stretch) complete(window.start + window.length);
    }
}

void RunHistory::add(const Window& window) {
    m_open.length += window.length;
    mergeInto(m_open.traffic[0], window.total);
    for (std::size_t i = 0; i < m_classes.size(); ++i) mergeInto(m_open.traffic[i + 1], window.classes[i]);
    for (std::size_t i = 0; i < m_components.size(); ++i)
        m_open.busySeconds[i] += window.components[i].utilization * seconds(window.length);
}

void RunHistory::complete(Duration end) {
    const double length = seconds(m_open.length);
    m_times.push_back(seconds(end));
    for (std::size_t i = 0; i < m_traffic.size(); ++i) m_traffic[i].push_back(rowOf(m_open.traffic[i], length));
    for (std::size_t i = 0; i < m_components.size(); ++i) m_utilization[i].push_back(m_open.busySeconds[i] / length);
    m_open = Stretch{{}, std::vector<TrafficSample>(m_traffic.size()), std::vector<double>(m_components.size())};
}

void RunHistory::clear() {
    *this = RunHistory{};
}

} // namespace tiers::studio
