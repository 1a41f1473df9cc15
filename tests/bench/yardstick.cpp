#include "tests/bench/yardstick.h"

#include "core/simulation/fifo.h"
#include "core/simulation/random.h"
#include "tests/bench/heap.h"

#include <array>
#include <bit>
#include <cmath>
#include <limits>

// Programs that know their one model: nothing is looked up that could be a constant, and nothing is measured but the
// response time. They bound from below what an engine can reach that is told its model at run time.

namespace tiers::bench {

namespace {

constexpr std::int64_t never = std::numeric_limits<std::int64_t>::max();

/// The exponential distribution of mean 1 by a ziggurat of 256 layers (Marsaglia and Tsang 2000).
class ExponentialZiggurat {
  public:
    ExponentialZiggurat() {
        m_x[0] = layer_area / std::exp(-tail);
        m_x[1] = tail;
        for (std::size_t i = 2; i < 256; ++i) m_x[i] = -std::log(std::exp(-m_x[i - 1]) + layer_area / m_x[i - 1]);
        m_x[256] = 0;
        for (std::size_t i = 0; i <= 256; ++i) m_y[i] = std::exp(-m_x[i]);
    }
    double operator()(RandomStream& stream) const {
        double before = 0;
        for (;;) {
            const auto bits = stream();
            const auto layer = static_cast<std::size_t>(bits & 255);
            const double x = static_cast<double>(bits >> 11) * 0x1p-53 * m_x[layer];
            if (x < m_x[layer + 1]) [[likely]]
                return before + x;
            if (layer == 0)
                before += tail;
            else if (m_y[layer] + stream.uniform() * (m_y[layer + 1] - m_y[layer]) < std::exp(-x))
                return before + x;
        }
    }

  private:
    static constexpr double tail = 7.69711747013104972;
    static constexpr double layer_area = 0.0039496598225815571993;
    std::array<double, 257> m_x{}, m_y{};
};

const ExponentialZiggurat ziggurat;

/// Times by the logarithm, 128 buckets to the octave: the upper bits of a floating-point number are that logarithm.
class Times {
  public:
    void add(std::int64_t ns) {
        ++m_count;
        m_sum += ns;
        ++m_buckets[bucket_of(ns)];
    }
    [[nodiscard]] Yardstick summary() const {
        Yardstick result{m_count, static_cast<double>(m_sum) / static_cast<double>(m_count) * 1e-9, 0};
        double below = 0;
        for (std::size_t i = 0; i < m_buckets.size(); ++i) {
            below += m_buckets[i];
            if (below < 0.99 * static_cast<double>(m_count)) continue;
            result.p99_seconds = std::bit_cast<double>((i + first) << shift) * 1e-9;
            break;
        }
        return result;
    }

  private:
    static constexpr int shift = 52 - 7;
    static constexpr std::uint64_t first = std::bit_cast<std::uint64_t>(1.0) >> shift;
    static std::size_t bucket_of(std::int64_t ns) {
        return (std::bit_cast<std::uint64_t>(static_cast<double>(ns | 1)) >> shift) - first;
    }
    std::uint64_t m_count{};
    std::int64_t m_sum{};
    std::array<std::uint32_t, 64 * 128> m_buckets{};
};

} // namespace

Yardstick run_station_yardstick(std::uint64_t customers, std::uint64_t seed) {
    constexpr double service_ns = 1e7, gap_ns = service_ns / 0.8;
    enum : std::uint32_t { Arrival, Departure };
    RandomStream stream{seed, "station"};
    const auto draw = [&](double mean) { return static_cast<std::int64_t>(mean * ziggurat(stream) + 0.5); };
    Times times;
    Heap heap;
    Fifo<std::int64_t> queue; // arrival times
    std::uint64_t arrived = 0;
    heap.push(draw(gap_ns), Arrival);
    while (!heap.empty()) {
        const auto event = heap.first();
        if (event.payload() == Arrival) {
            queue.push(event.time);
            if (++arrived < customers)
                heap.replace_first(event.time + draw(gap_ns), Arrival);
            else
                heap.pop();
            if (queue.size() == 1) heap.push(event.time + draw(service_ns), Departure);
        } else {
            times.add(event.time - queue.pop());
            if (!queue.empty())
                heap.replace_first(event.time + draw(service_ns), Departure);
            else
                heap.pop();
        }
    }
    return times.summary();
}

namespace {

/// W2. What takes a constant time stands in lanes, first in, first out; only exponential times go into the heap.
class Shop {
  public:
    Shop(double seconds, std::uint64_t seed) : m_stream(seed, "shop"), m_end(static_cast<std::int64_t>(seconds * 1e9)) {
        m_requests.reserve(1 << 16);
    }

    Yardstick run() {
        auto arrival = before_end(draw(gap_ns));
        for (;;) {
            const auto served = m_heap.empty() ? never : m_heap.first().time;
            const auto hit = m_hits.empty() ? never : m_hits.front().time;
            const auto timeout = m_timeouts.empty() ? never : m_timeouts.front().time;
            if (std::min(served, hit) <= std::min(arrival, timeout)) {
                if (std::min(served, hit) == never) break;
                if (served <= hit) {
                    m_now = served;
                    const auto payload = m_heap.first().payload();
                    if (payload % 8 < services)
                        leave_service(payload % 8, payload / 8);
                    else
                        leave_database(payload / 8);
                } else {
                    m_now = hit;
                    finish(m_hits.pop().request);
                }
            } else if (arrival <= timeout) {
                m_now = arrival;
                arrive();
                arrival = before_end(m_now + draw(gap_ns));
            } else {
                m_timeouts.pop(); // the load never lets one happen
            }
        }
        return m_times.summary();
    }

  private:
    static constexpr std::uint32_t services = 4, none = 0xffffffff;
    static constexpr int service_servers = 8, database_servers = 16;
    static constexpr double gap_ns = 1e9 / 4800, service_ns = 5e6, database_ns = 4e6;
    static constexpr std::int64_t hit_ns = 500'000, timeout_ns = 1'000'000'000;

    struct Request {
        std::int64_t start{};
        std::uint32_t generation{}; ///< grows when the place is freed: what a timer must match
        std::uint32_t next_free{};
    };
    struct Hit {
        std::int64_t time{};
        std::uint32_t request{};
    };
    struct Timeout {
        std::int64_t time{};
        std::uint32_t request{}, generation{};
    };

    std::int64_t draw(double mean) { return static_cast<std::int64_t>(mean * ziggurat(m_stream) + 0.5); }
    [[nodiscard]] std::int64_t before_end(std::int64_t time) const { return time < m_end ? time : never; }

    void arrive() {
        auto request = m_free;
        if (request == none) {
            request = static_cast<std::uint32_t>(m_requests.size());
            m_requests.emplace_back();
        } else {
            m_free = m_requests[request].next_free;
        }
        m_requests[request].start = m_now;
        m_timeouts.push({m_now + timeout_ns, request, m_requests[request].generation});
        const auto service = m_turn++ % services;
        if (m_busy[service] < service_servers) {
            ++m_busy[service];
            m_heap.push(m_now + draw(service_ns), service | request * 8);
        } else {
            m_queues[service].push(request);
        }
    }

    void leave_service(std::uint32_t service, std::uint32_t request) {
        if (m_queues[service].empty()) {
            --m_busy[service];
            m_heap.pop();
        } else {
            m_heap.replace_first(m_now + draw(service_ns), service | m_queues[service].pop() * 8);
        }
        if (m_stream() < static_cast<std::uint64_t>(0.8 * 0x1p64)) {
            m_hits.push({m_now + hit_ns, request});
        } else if (m_database_busy < database_servers) {
            ++m_database_busy;
            m_heap.push(m_now + draw(database_ns), services | request * 8);
        } else {
            m_database_queue.push(request);
        }
    }

    void leave_database(std::uint32_t request) {
        if (m_database_queue.empty()) {
            --m_database_busy;
            m_heap.pop();
        } else {
            m_heap.replace_first(m_now + draw(database_ns), services | m_database_queue.pop() * 8);
        }
        finish(request);
    }

    void finish(std::uint32_t request) {
        m_times.add(m_now - m_requests[request].start);
        ++m_requests[request].generation;
        m_requests[request].next_free = m_free;
        m_free = request;
        while (!m_timeouts.empty() &&
               m_requests[m_timeouts.front().request].generation != m_timeouts.front().generation)
            m_timeouts.pop();
    }

    RandomStream m_stream;
    std::int64_t m_end;
    std::int64_t m_now{};
    Times m_times;
    Heap m_heap;
    std::vector<Request> m_requests;
    std::uint32_t m_free{none};
    std::uint32_t m_turn{};
    std::array<Fifo<std::uint32_t>, services> m_queues;
    std::array<int, services> m_busy{};
    Fifo<std::uint32_t> m_database_queue;
    int m_database_busy{};
    Fifo<Hit> m_hits;
    Fifo<Timeout> m_timeouts;
};

} // namespace

Yardstick run_shop_yardstick(double seconds, std::uint64_t seed) {
    return Shop{seconds, seed}.run();
}

} // namespace tiers::bench
