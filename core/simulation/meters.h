#pragma once

#include "core/simulation/compiled_model.h"
#include "core/simulation/fifo.h"
#include "core/simulation/recording.h"

#include <algorithm>
#include <cstdint>

namespace tiers {

/// A number over time and its integral, for averages. Each change adds its moment, change × time, to a sum: the
/// integral is value × now less that sum. All of it modulo 2^64, so that differences of integrals are right.
class TimeAverage {
  public:
    void add(std::int64_t change, std::int64_t now) {
        m_value += change;
        m_moments += static_cast<std::uint64_t>(change) * static_cast<std::uint64_t>(now);
    }
    [[nodiscard]] std::int64_t value() const { return m_value; }
    /// The integral since the start.
    [[nodiscard]] std::int64_t total(std::int64_t now) const {
        return static_cast<std::int64_t>(static_cast<std::uint64_t>(m_value) * static_cast<std::uint64_t>(now) -
                                         m_moments);
    }
    /// The integral since the last call, in value × ns; then it begins anew.
    std::int64_t take_area(std::int64_t now) {
        const auto whole = static_cast<std::uint64_t>(total(now));
        const auto area = static_cast<std::int64_t>(whole - m_taken);
        m_taken = whole;
        return area;
    }

  private:
    std::int64_t m_value{};
    std::uint64_t m_moments{};
    std::uint64_t m_taken{};
};

/// Servers of one kind in one instance (workers, connections, cores), and who waits for them.
struct Resource {
    Index capacity{none};      ///< none: no limit
    std::uint32_t queue_max{}; ///< of the present window
    TimeAverage busy;
    Fifo<Index> queue; ///< who was cancelled stays until it is met
    TimeAverage queued;

    [[nodiscard]] std::uint32_t waiting() const { return static_cast<std::uint32_t>(queued.value()); }
    [[nodiscard]] bool has_free() const { return busy.value() < static_cast<std::int64_t>(capacity); }
    void enqueue(Index job, std::int64_t now) {
        queue.push(job);
        queued.add(1, now);
        queue_max = std::max(queue_max, waiting());
    }
    /// A server is free again, and somebody waits who may have it.
    [[nodiscard]] bool hands_over() const {
        return !queue.empty() && busy.value() <= static_cast<std::int64_t>(capacity);
    }
};

/// How many durations there were, and how long they were together.
struct Durations {
    std::uint64_t count{};
    double sum_ns{};

    Durations& operator+=(const LatencyHistogram& histogram) {
        count += histogram.count();
        sum_ns += histogram.sum_ns();
        return *this;
    }
};

/// How much had been counted at some time.
class CountMark {
  public:
    /// What has been counted since the last call.
    struct Count {
        std::uint64_t values{};
        double mean_seconds{};
    };
    Count take(const Durations& until_now) {
        const auto values = until_now.count - m_before.count;
        const auto sum_ns = until_now.sum_ns - m_before.sum_ns;
        m_before = until_now;
        return {values, values > 0 ? sum_ns / static_cast<double>(values) * 1e-9 : 0};
    }

  private:
    Durations m_before;
};

/// One instance of a component.
struct alignas(64) Instance {
    Resource slots;        ///< workers or connections
    bool hangs{};          ///< accepts and does not go on
    bool is_ill{};         ///< hangs or fails requests
    bool in_service{true}; ///< gets new requests
    bool off{};            ///< not started, or stopped; counts as down
    double slowness{1};    ///< product of the slow-downs
    TimeAverage down;      ///< faults that hold it down
    Resource cores;
    double error_rate{}; ///< share of the requests that it fails
};

/// A job that waits for a connection, as it was when it began to wait.
struct PoolWaiter {
    Index job{};
    std::uint32_t epoch{};
};

/// Connections of one calling instance over one link.
struct Pool {
    Index open{};
    TimeAverage busy;
    Index waiting{};           ///< live waiters
    std::uint32_t queue_max{}; ///< of the present window
    Fifo<PoolWaiter> waiters;  ///< those who gave up stay until they are met
};

/// What a balancer knows of a target.
struct TargetState {
    Index under_way{};
    double credit{}; ///< of weighted round-robin
    int failures{};
    int successes{};
    bool believed_healthy{true};
};

/// A component's counters: of the present window, and of the measured time. What every request changes comes first.
struct alignas(64) ComponentMeter {
    std::uint64_t arrivals{};
    ComponentTotals totals;
    std::uint64_t errors{}, lookups{}, hits{};
    CountMark answered;     ///< of the response times in the totals, at the window's start
    TimeAverage beside;     ///< requests in it that hold and want no slot
    TimeAverage in_service; ///< instances
    Index open_connections{};
    Index round_robin{};
    double unanswered_seconds{}; ///< that those had been in it who left since the warm-up without a response time
    double number_area{};        ///< request-seconds in it since the warm-up
};

/// What a consumer group does with its next message in a partition.
enum class CursorState : std::uint8_t {
    Idle,    ///< there is none
    Ready,   ///< it waits for a free hand
    InHand,  ///< it is worked on
    Waiting, ///< it failed and is tried again later
};

/// A consumer group's place in one partition, which it reads in order.
struct Cursor {
    std::uint64_t offset{}; ///< of the next message, or of the one in hand
    Index group{};
    Index partition{};
    Index deliveries{}; ///< of that message that failed
    CursorState state{CursorState::Idle};
};

/// One instance of a worker as its queues see it.
struct Consumer {
    Fifo<Index> ready; ///< cursors
    Index in_hand{};
    bool paused{};
};

/// A queue beside its partitions.
struct QueueState {
    struct Redelivery {
        std::int64_t time{};
        Index cursor{};
    };
    Fifo<Redelivery> redeliveries; ///< by time, as all wait equally long
    std::uint64_t stored{};
    std::uint32_t turn{}; ///< of messages without a key
};

/// One shard of a database with a standby.
struct DatabaseNode {
    struct Unreplicated {
        std::int64_t at{}; ///< when the standby has it
        Index write{};
        std::uint32_t parts{};
    };
    Fifo<Unreplicated> unreplicated; ///< followed writes, by time
    std::int64_t replicated_at{};    ///< of the last one
    std::int64_t failed_at{-1};      ///< below 0: no standby is taking over
    Index outlived{};                ///< outages of the machine that served before, while its standby serves
    Index outlived_hangs{};          ///< and hangs
    bool standby_ready{true};
};

/// A link's counters, likewise.
struct alignas(64) LinkMeter {
    std::uint64_t calls{};
    LinkTotals totals;
    std::uint64_t errors{};
    CountMark answered; ///< of the response times in the totals, at the window's start
    double pool_waiting_seconds{};
    std::uint64_t retries{};
    TimeAverage open_breakers;
};

} // namespace tiers
