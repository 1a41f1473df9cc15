#include "core/simulation/histogram.h"

#include <algorithm>
#include <cmath>
#include <numeric>
#include <utility>

namespace tiers {

namespace {

/// The least and the least greater duration of those that a bucket counts. Below 64 ns that is one whole number.
std::pair<double, double> edges_ns(std::uint32_t bucket) {
    const double low = std::ceil(Measured::lower_edge_ns(bucket));
    return {low, low < 64 ? low + 1 : Measured::lower_edge_ns(bucket + 1)};
}

} // namespace

LatencyHistogram::LatencyHistogram(const LatencyHistogram& other)
    : m_counts(std::make_unique<std::uint32_t[]>(other.m_room)),
      m_first(other.m_first),
      m_room(other.m_room),
      m_count(other.m_count),
      m_sum_ns(other.m_sum_ns),
      m_max(other.m_max) {
    std::ranges::copy(other.counts(), m_counts.get());
}

void LatencyHistogram::swap(LatencyHistogram& other) noexcept {
    std::swap(m_counts, other.m_counts);
    std::swap(m_first, other.m_first);
    std::swap(m_room, other.m_room);
    std::swap(m_count, other.m_count);
    std::swap(m_sum_ns, other.m_sum_ns);
    std::swap(m_max, other.m_max);
}

/// Room for this bucket too, and for half as much again on its side as there was, so that there is soon enough.
void LatencyHistogram::make_room(std::uint32_t bucket) {
    auto first = m_room > 0 ? m_first : bucket;
    auto end = m_room > 0 ? m_first + m_room : bucket + 1;
    if (bucket < first) first = std::min(bucket, first - std::min(first, m_room / 2));
    if (bucket >= end) end = std::max(bucket + 1, end + m_room / 2);
    auto larger = std::make_unique<std::uint32_t[]>(end - first);
    std::ranges::copy(counts(), larger.get() + (m_first - first));
    m_counts = std::move(larger);
    m_first = first;
    m_room = end - first;
}

std::uint64_t LatencyHistogram::zeros() const {
    const auto others = counts().subspan(m_first == 0 && m_room > 0 ? 1 : 0);
    return m_count - std::accumulate(others.begin(), others.end(), std::uint64_t{0});
}

std::uint64_t LatencyHistogram::count_in(std::uint32_t bucket) const {
    if (bucket == 0) return zeros();
    return bucket - m_first < m_room ? m_counts[bucket - m_first] : 0;
}

void LatencyHistogram::merge(const LatencyHistogram& other) {
    m_count += other.m_count;
    m_sum_ns += other.m_sum_ns;
    m_max = std::max(m_max, other.m_max);
    if (other.m_room == 0) return;
    if (other.m_first - m_first >= m_room) make_room(other.m_first);
    if (const auto last = other.m_first + other.m_room - 1; last - m_first >= m_room) make_room(last);
    for (std::uint32_t i = 0; i < other.m_room; ++i) m_counts[other.m_first - m_first + i] += other.m_counts[i];
}

void LatencyHistogram::clear() {
    std::ranges::fill(counts(), 0);
    m_count = 0;
    m_sum_ns = 0;
    m_max = {};
}

double LatencyHistogram::mean_seconds() const {
    return m_count == 0 ? 0 : m_sum_ns / static_cast<double>(m_count) * 1e-9;
}

double LatencyHistogram::quantile_seconds(double q) const {
    if (m_count == 0) return 0;
    const double wanted = std::clamp(q, 0.0, 1.0) * static_cast<double>(m_count);
    double below = 0;
    for (auto bucket = first_bucket(); bucket < end_bucket(); ++bucket) {
        const auto here = static_cast<double>(count_in(bucket));
        if (here > 0 && below + here >= wanted) {
            const auto [low, high] = edges_ns(bucket);
            const double ns = low + (high - low) * (wanted - below) / here;
            return std::min(ns, static_cast<double>(m_max.count())) * 1e-9;
        }
        below += here;
    }
    return static_cast<double>(m_max.count()) * 1e-9;
}

std::uint64_t LatencyHistogram::count_within(Duration limit) const {
    const auto last = std::min(Measured{limit}.bucket + 1, end_bucket());
    std::uint64_t sum = 0;
    for (auto bucket = first_bucket(); bucket < last; ++bucket) sum += count_in(bucket);
    return sum;
}

bool LatencyHistogram::operator==(const LatencyHistogram& other) const {
    if (m_count != other.m_count || m_sum_ns != other.m_sum_ns || m_max != other.m_max) return false;
    const auto end = std::max(end_bucket(), other.end_bucket()); // the zeros are the rest
    for (auto bucket = std::max(1U, std::min(m_first, other.m_first)); bucket < end; ++bucket)
        if (count_in(bucket) != other.count_in(bucket)) return false;
    return true;
}

} // namespace tiers
