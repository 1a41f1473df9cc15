#pragma once

#include "core/simulation/recording.h"

#include <array>
#include <cstdint>
#include <optional>
#include <span>
#include <vector>

namespace tiers {

/// Where a request's time goes.
enum class TimeShare : std::uint8_t {
    Network,  ///< messages on their way, names looked up
    PoolWait, ///< for a connection of a caller's pool
    Queue,    ///< for a worker or a core
    Service,  ///< computing, and components' own waits
    Retries,  ///< attempts that failed and were made again, and the waits between them
};
inline constexpr std::size_t time_share_count = 5;
/// "network", "pool_wait" …
[[nodiscard]] std::string_view time_share_name(TimeShare share);
/// Seconds of a request, by where they went.
using TimeShares = std::array<double, time_share_count>;

/// The spans of a recording by their parents. It borrows them.
class TraceIndex {
  public:
    explicit TraceIndex(std::span<const Span> spans);

    [[nodiscard]] std::span<const Span> spans() const { return m_spans; }
    /// Traced requests that have ended, those inside pages too, in order of their start.
    [[nodiscard]] const std::vector<std::uint32_t>& requests() const { return m_requests; }
    /// The parts of a span, in order.
    [[nodiscard]] std::span<const std::uint32_t> parts_of(std::uint32_t span) const;
    /// When its caller had the answer or no longer waited for it: the work of a call that timed out goes on after that.
    [[nodiscard]] Duration end_of(std::uint32_t span) const { return m_ends[span]; }
    /// Whether its caller no longer waited.
    [[nodiscard]] bool is_given_up(std::uint32_t span) const {
        return !m_spans[span].ended || m_spans[span].end > m_ends[span];
    }
    /// Exact for the request that is given; the shares sum up to its time.
    [[nodiscard]] TimeShares shares_of(std::uint32_t request) const;

  private:
    void add_shares(std::uint32_t span, bool is_lost, TimeShares& shares) const;
    [[nodiscard]] bool is_made_again(std::uint32_t span, std::span<const std::uint32_t> siblings) const;

    std::span<const Span> m_spans;
    std::vector<std::uint32_t> m_requests;
    std::vector<std::uint32_t> m_first; ///< of each span: where its parts begin in m_parts
    std::vector<std::uint32_t> m_parts;
    std::vector<Duration> m_ends; ///< of each span
};

/// The mean over the traced requests that ended in a stretch of the run.
struct BreakdownRow {
    double end{}; ///< of the stretch, in seconds
    std::uint64_t requests{};
    TimeShares mean{}; ///< seconds
};

/// Where the time of a class went, or of all requests, in stretches of the run. By traced requests, one in so many of
/// all: a sample, not all of them.
[[nodiscard]] std::vector<BreakdownRow> break_down(const TraceIndex& traces, std::optional<std::uint32_t> request_class,
                                                   Duration until, Duration stretch);

/// The slowest traced requests of a class, or of all, that ended between `from` and `to`; the slowest first.
[[nodiscard]] std::vector<std::uint32_t> slowest_requests(const TraceIndex& traces,
                                                          std::optional<std::uint32_t> request_class, Duration from,
                                                          Duration to, std::size_t most);

} // namespace tiers
