#include "core/simulation/histogram.h"

#include <algorithm>
#include <cmath>

namespace tiers {

double LatencyHistogram::lower_edge_ns(std::uint32_t bucket) {
    constexpr std::uint32_t exact = std::uint32_t{2} << sub_bits;
    if (bucket < exact) return bucket;
    const auto shift = static_cast<int>(bucket >> sub_bits) - 1;
    return std::ldexp(static_cast<double>(bucket - (static_cast<std::uint32_t>(shift) << sub_bits)), shift);
}

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
}

void LatencyHistogram::merge(const LatencyHistogram& other) {
    if (other.m_count == 0) return;
    const auto last = other.m_first + static_cast<std::uint32_t>(other.m_counts.size()) - 1;
    if (other.m_first - m_first >= m_counts.size()) make_room(other.m_first);
    if (last - m_first >= m_counts.size()) make_room(last);
    for (std::size_t i = 0; i < other.m_counts.size(); ++i) m_counts[other.m_first - m_first + i] += other.m_counts[i];
    m_count += other.m_count;
    m_sum_ns += other.m_sum_ns;
    m_max = std::max(m_max, other.m_max);
}

void LatencyHistogram::clear() {
    std::ranges::fill(m_counts, 0);
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
    for (std::size_t i = 0; i < m_counts.size(); ++i) {
        const double here = m_counts[i];
        if (here > 0 && below + here >= wanted) {
            const auto bucket = m_first + static_cast<std::uint32_t>(i);
            const double low = lower_edge_ns(bucket), high = lower_edge_ns(bucket + 1);
            const double ns = low + (high - low) * (wanted - below) / here;
            return std::min(ns, static_cast<double>(m_max.count())) * 1e-9;
        }
        below += here;
    }
    return static_cast<double>(m_max.count()) * 1e-9;
}

std::uint64_t LatencyHistogram::count_within(Duration limit) const {
    if (m_counts.empty()) return 0;
    const auto last = bucket_of(limit);
    std::uint64_t sum = 0;
    for (std::size_t i = 0; i < m_counts.size() && m_first + i <= last; ++i) sum += m_counts[i];
    return sum;
}

bool LatencyHistogram::operator==(const LatencyHistogram& other) const {
    if (m_count != other.m_count || m_sum_ns != other.m_sum_ns || m_max != other.m_max) return false;
    const auto first = std::min(m_first, other.m_first);
    const auto last = std::max(m_first + m_counts.size(), other.m_first + other.m_counts.size());
    const auto at = [](const LatencyHistogram& h, std::size_t bucket) {
        return bucket >= h.m_first && bucket - h.m_first < h.m_counts.size() ? h.m_counts[bucket - h.m_first] : 0U;
    };
    for (std::size_t bucket = first; bucket < last; ++bucket)
        if (at(*this, bucket) != at(other, bucket)) return false;
    return true;
}

} // namespace tiers
