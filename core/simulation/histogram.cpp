#include "core/simulation/histogram.h"

#include <algorithm>
#include <cmath>
#include <utility>

namespace tiers {

namespace {

/// The least and the least greater duration of those that a bucket counts. Below 64 ns that is one whole number.
std::pair<double, double> edges_ns(std::uint32_t bucket) {
    const double low = std::ceil(Measured::lower_edge_ns(bucket));
    return {low, low < 64 ? low + 1 : Measured::lower_edge_ns(bucket + 1)};
}

} // namespace

void LatencyHistogram::make_room(std::uint32_t bucket) {
    if (m_counts.empty()) {
        m_first = bucket;
        m_counts.resize(1);
    } else if (bucket < m_first) {
        m_counts.insert(m_counts.begin(), m_first - bucket, 0);
        m_first = bucket;
    } else {
        m_counts.resize(bucket - m_first + 1);
    }
    m_room = static_cast<std::uint32_t>(m_counts.size());
}

std::uint64_t LatencyHistogram::count_in(std::uint32_t bucket) const {
    const auto zeros = bucket == 0 ? m_zeros : 0;
    return zeros + (bucket >= m_first && bucket - m_first < m_counts.size() ? m_counts[bucket - m_first] : 0U);
}

std::uint32_t LatencyHistogram::end_bucket() const {
    return std::max(m_first + static_cast<std::uint32_t>(m_counts.size()), m_zeros > 0 ? 1U : 0U);
}

void LatencyHistogram::merge(const LatencyHistogram& other) {
    m_zeros += other.m_zeros;
    m_count += other.m_count;
    m_sum_ns += other.m_sum_ns;
    m_max = std::max(m_max, other.m_max);
    if (other.m_counts.empty()) return;
    const auto last = other.m_first + static_cast<std::uint32_t>(other.m_counts.size()) - 1;
    if (other.m_first - m_first >= m_counts.size()) make_room(other.m_first);
    if (last - m_first >= m_counts.size()) make_room(last);
    for (std::size_t i = 0; i < other.m_counts.size(); ++i) m_counts[other.m_first - m_first + i] += other.m_counts[i];
}

void LatencyHistogram::clear() {
    std::ranges::fill(m_counts, 0);
    m_zeros = 0;
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
    const auto last = std::max(end_bucket(), other.end_bucket());
    for (auto bucket = std::min(first_bucket(), other.first_bucket()); bucket < last; ++bucket)
        if (count_in(bucket) != other.count_in(bucket)) return false;
    return true;
}

} // namespace tiers
