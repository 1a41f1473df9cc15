#pragma once

#include "core/simulation/compiled_model.h"
#include "core/simulation/fifo.h"
#include "core/simulation/recording.h"

#include <algorithm>
#include <cstdint>

namespace tiers {

/// A number over time and its integral, for averages.
class TimeAverage {
  public:
    void add(std::int64_t change, std::int64_t now) {
        m_area += m_value * (now - m_last);
        m_last = now;
        m_value += change;
    }
    [[nodiscard]] std::int64_t value() const { return m_value; }
    /// The integral since the last call, in value × ns; then it begins anew.
    std::int64_t take_area(std::int64_t now) {
        add(0, now);
        const auto area = m_area;
        m_area = 0;
        return area;
    }

  private:
    std::int64_t m_value{};
    std::int64_t m_area{};
    std::int64_t m_last{};
};

/// Servers of one kind in one instance (workers, connections, cores), and who waits for them.
struct Resource {
    Index capacity{none}; ///< none: no limit
    TimeAverage busy;
    TimeAverage queued;
    std::uint32_t queue_max{}; ///< of the present window
    Fifo<Index> queue;

    [[nodiscard]] bool has_free() const { return busy.value() < static_cast<std::int64_t>(capacity); }
    void enqueue(Index job, std::int64_t now) {
        queue.push(job);
        queued.add(1, now);
        queue_max = std::max(queue_max, static_cast<std::uint32_t>(queue.size()));
    }
    Index dequeue(std::int64_t now) {
        queued.add(-1, now);
        return queue.pop();
    }
    /// Everybody is gone at once.
    void empty_out(std::int64_t now) {
        queue.clear();
        queued.add(-queued.value(), now);
        busy.add(-busy.value(), now);
    }
};

/// One instance of a component.
struct Instance {
    Resource slots; ///< workers or connections
    Resource cores;
    TimeAverage down;   ///< faults that hold it down
    double slowness{1}; ///< product of the slow-downs
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

/// A component's counters: of the present window, and of the measured time.
struct ComponentMeter {
    std::uint64_t arrivals{}, completions{}, errors{}, lookups{}, hits{};
    double response_seconds{};
    TimeAverage number;
    Index open_connections{};
    Index round_robin{};
    ComponentTotals totals;
    double sojourn_seconds{}; ///< of all that left since the warm-up, failed ones included
    double number_area{};     ///< request-seconds in it since the warm-up
};

struct LinkMeter {
    std::uint64_t calls{}, errors{};
    double response_seconds{};
    std::uint64_t answers{};
    double pool_waiting_seconds{};
    LinkTotals totals;
};

} // namespace tiers
