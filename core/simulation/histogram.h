#pragma once

#include "core/model/units.h"

#include <algorithm>
#include <bit>
#include <cstddef>
#include <cstdint>
#include <memory>
#include <span>

namespace tiers {

/// A duration made ready to be counted, so that histograms that count the same one share the work.
struct Measured {
    [[gnu::always_inline]] explicit Measured(Duration duration)
        : value(duration), ns(static_cast<double>(duration.count())), bucket(bucket_of(ns)) {}

    Duration value;
    double ns;
    std::uint32_t bucket;

    /// The upper bits of a floating-point number are its exponent and the next bits of its value: with `sub_bits` of
    /// those, 64 buckets to the octave. Bucket 0 is that of zero, 1 that of one nanosecond.
    [[gnu::always_inline]] static std::uint32_t bucket_of(double ns) {
        const auto bits = std::bit_cast<std::uint64_t>(ns) >> dropped_bits;
        return static_cast<std::uint32_t>(std::max(bits, before_one) - before_one);
    }
    /// The least duration in a bucket.
    static double lower_edge_ns(std::uint32_t bucket) {
        return bucket == 0 ? 0 : std::bit_cast<double>((bucket + before_one) << dropped_bits);
    }

    static constexpr int sub_bits = 6;
    static constexpr int dropped_bits = 52 - sub_bits;
    static constexpr std::uint64_t before_one = (std::bit_cast<std::uint64_t>(1.0) >> dropped_bits) - 1;
};

/// Counts of durations in log-linear buckets: exact below 128 ns, then 64 buckets to the octave, so that a quantile is
/// within 0.8 % of the sample's. No duration is negative. Every value counts; merging adds. Only the range of buckets
/// in use is stored. It is kept small, as a run counts in many of them by turns.
class LatencyHistogram {
  public:
    LatencyHistogram() = default;
    LatencyHistogram(const LatencyHistogram& other);
    LatencyHistogram(LatencyHistogram&& other) noexcept { swap(other); }
    LatencyHistogram& operator=(LatencyHistogram other) noexcept {
        swap(other);
        return *this;
    }
    ~LatencyHistogram() = default;

    [[gnu::always_inline]] void record(const Measured& measured) {
        if (measured.bucket - m_first >= m_room) [[unlikely]]
            make_room(measured.bucket);
        ++m_counts[measured.bucket - m_first];
        ++m_count;
        m_sum_ns += measured.ns;
        if (measured.value > m_max) [[unlikely]]
            m_max = measured.value;
    }
    [[gnu::always_inline]] void record(Duration value) { record(Measured{value}); }
    /// Records durations of zero.
    void record_zeros(std::uint64_t count) { m_count += count; }
    /// Has the place of this duration fetched into the processor's cache.
    [[gnu::always_inline]] void fetch(const Measured& measured) const {
        if (measured.bucket - m_first < m_room) __builtin_prefetch(&m_counts[measured.bucket - m_first], 1);
    }
    void merge(const LatencyHistogram& other);
    /// Forgets the counts and keeps the room.
    void clear();

    [[nodiscard]] std::uint64_t count() const { return m_count; }
    [[nodiscard]] double sum_ns() const { return m_sum_ns; }
    [[nodiscard]] Duration max() const { return m_max; }
    /// In seconds; zero where nothing was counted.
    [[nodiscard]] double mean_seconds() const;
    /// The value that a share `q` (0 to 1) of the samples does not exceed, in seconds; zero where nothing was counted.
    [[nodiscard]] double quantile_seconds(double q) const;
    /// How many of the samples were at most `limit`, to the bucket's width.
    [[nodiscard]] std::uint64_t count_within(Duration limit) const;

    /// Memory that it takes beside itself.
    [[nodiscard]] std::size_t bytes() const { return m_room * sizeof(m_counts[0]); }

    /// Equal counts, whatever room they take.
    bool operator==(const LatencyHistogram& other) const;

  private:
    void swap(LatencyHistogram& other) noexcept;
    void make_room(std::uint32_t bucket);
    [[nodiscard]] std::span<std::uint32_t> counts() { return {m_counts.get(), m_room}; }
    [[nodiscard]] std::span<const std::uint32_t> counts() const { return {m_counts.get(), m_room}; }
    [[nodiscard]] std::uint64_t zeros() const;
    [[nodiscard]] std::uint64_t count_in(std::uint32_t bucket) const;
    [[nodiscard]] std::uint32_t first_bucket() const { return zeros() > 0 ? 0 : m_first; }
    [[nodiscard]] std::uint32_t end_bucket() const { return std::max(m_first + m_room, 1U); }

    std::unique_ptr<std::uint32_t[]> m_counts; ///< by bucket, from m_first on; zeros are what is missing there
    std::uint32_t m_first{};
    std::uint32_t m_room{};
    std::uint64_t m_count{};
    double m_sum_ns{};
    Duration m_max{};
};
static_assert(sizeof(LatencyHistogram) == 40);

} // namespace tiers
