#pragma once

#include "core/model/id.h"
#include "core/model/units.h"
#include "core/simulation/histogram.h"
#include "core/simulation/trace.h"

#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace tiers {

/// How a request ended, beside well.
enum class ErrorCause : std::uint8_t { Timeout, Refused, PoolTimeout, Shed, RateLimited, CircuitOpen, Failed };
inline constexpr std::size_t error_cause_count = 7;
/// As in documents: "timeout", "refused", "pool_timeout" …
[[nodiscard]] std::string_view error_cause_name(ErrorCause cause);
using ErrorCounts = std::array<std::uint64_t, error_cause_count>;

/// What users saw in one window: requests by the window in which they ended (offered: in which they were made). A page
/// view is one request here; the requests that it is made of count in its classes' figures only.
struct TrafficSample {
    std::uint64_t offered{};
    std::uint64_t ok{};
    std::uint64_t good{}; ///< ok within the goodput deadline (1 s)
    ErrorCounts errors{};
    LatencyHistogram response; ///< of the ok ones
};

/// One of a component's resources in one window.
struct ResourceSample {
    double busy_mean{};  ///< servers in use, averaged over time
    double servers{};    ///< that there were, averaged over time
    double queue_mean{}; ///< waiting, averaged over time
    std::uint32_t queue_max{};
};

/// A component in one window.
struct ComponentSample {
    std::uint64_t arrivals{};
    std::uint64_t completions{};
    std::uint64_t errors{};     ///< of calls to it, whatever the cause
    double utilization{};       ///< of its busiest resource, 0 to 1
    double busy_servers{};      ///< of that resource, averaged over time
    double instances_serving{}; ///< averaged over time
    double queue{};             ///< waiting at all its resources, averaged over time
    std::uint32_t queue_max{};
    std::uint64_t lookups{}; ///< caches
    std::uint64_t hits{};
    std::uint64_t backlog{}; ///< messages not yet done at the window's end: of a queue those of its slowest group
    double lag_seconds{};    ///< age of the oldest of them
    double mean_response_seconds{};
    std::vector<ResourceSample> resources; ///< in the order of ComponentTrack::resources
    std::vector<float> instances; ///< utilization of each instance; below 0: down for most of the window; empty
                                  ///< above 64 instances
};

/// A link in one window.
struct LinkSample {
    std::uint64_t calls{};
    std::uint64_t errors{};
    double mean_response_seconds{};
    double pool_waiting_mean_seconds{};
    double pool_in_use{};  ///< averaged over time, all calling instances
    double breaker_open{}; ///< share of the calling instances' breakers that were open, averaged over time
    std::uint64_t retries{};
    std::uint32_t pool_queue_max{};
};

/// All that was seen from `start` for `length`.
struct Window {
    Duration start{};
    Duration length{};
    TrafficSample total;
    std::vector<TrafficSample> classes;      ///< as Recording::classes
    std::vector<TrafficSample> populations;  ///< as Recording::populations
    std::vector<ComponentSample> components; ///< as Recording::components
    std::vector<LinkSample> links;           ///< as Recording::links
};

/// What does not change from window to window.
struct ComponentTrack {
    ComponentId id;
    std::string name;
    std::vector<std::string> resources; ///< "cores", "workers", "connections"
    bool has_backlog{};                 ///< a queue, or a worker behind one
    bool is_queue{};
};

/// Figures of one component over the measured time, waiting and service apart.
struct ComponentTotals {
    LatencyHistogram waiting;  ///< for a worker, a connection, a core: together
    LatencyHistogram service;  ///< the rest of its own time, without what it waits for at others
    LatencyHistogram response; ///< from arrival to answer, calls to others included
    std::uint64_t arrivals{};
    std::uint64_t completions{};
    ErrorCounts errors{};
    double serving_seconds{}; ///< instance-seconds in service
    double number_mean{};     ///< requests in it, averaged over time (Little's L)
    std::uint64_t lookups{};
    std::uint64_t hits{};
    std::uint64_t lost_messages{}; ///< of a queue: by a crash, or because a group was further behind than the retention
    std::uint64_t dead_letters{};  ///< messages that failed as often as they may be tried
    std::uint64_t redelivered{};   ///< further tries
    double littles_law_error{};    ///< |L − λW| / L; zero where nothing came
};

struct LinkTotals {
    LatencyHistogram response;
    std::uint64_t calls{};
    std::uint64_t retries{};
    std::uint64_t fallbacks{};     ///< calls that failed and that the caller went on without
    double breaker_open_seconds{}; ///< averaged over the calling instances
    ErrorCounts errors{};          ///< of attempts
    LatencyHistogram pool_waiting;
};

/// Why an acknowledged write is gone.
enum class LossCause {
    Failover,   ///< the standby that took over did not have it yet
    QueueCrash, ///< it was only in a queue's memory
    CacheCrash, ///< it was only in a cache that writes behind
    DeadLetter, ///< no consumer could carry it out
    Retention,  ///< no consumer came to it in time
};
inline constexpr std::size_t loss_cause_count = 5;
/// "failover", "queue_crash" …
[[nodiscard]] std::string_view loss_cause_name(LossCause cause);

/// What became of the acknowledged writes. The others are where they belong, once.
struct WriteFates {
    std::array<std::uint64_t, loss_cause_count> lost{}; ///< by cause
    std::uint64_t duplicated{};                         ///< carried out twice
    std::uint64_t pending{};                            ///< may still be carried out, lost or done twice
    [[nodiscard]] std::uint64_t all_lost() const;
};

/// Data that came to rest outside the region that they may not leave.
struct ResidencySighting {
    ClassId request_class;
    ComponentId component;
    std::optional<RegionId> region; ///< where it stands; of a CDN, where the users are; nothing: it has no region
    std::vector<ComponentId> path;  ///< from the users to there, both included
    std::uint64_t count{};          ///< how often
};

/// Counts that concern the whole run, from the end of the warm-up.
struct RunTotals {
    std::uint64_t events{};
    std::uint64_t requests{}; ///< every request, those inside pages counted one by one
    std::uint64_t acknowledged_writes{};
    std::uint64_t lost_writes{}; ///< of those, whatever the cause
    WriteFates writes;
    std::uint64_t stale_reads{};
    std::uint64_t read_your_writes_violations{}; ///< reads of a replica that did not show the reader's own last write
    double max_staleness_seconds{};
    std::uint64_t lost_sessions{};
    std::vector<ResidencySighting> residency; ///< ordered by class, component, region, path
    std::uint64_t in_flight{};                ///< requests under way at the end
    TrafficSample total;
    std::vector<TrafficSample> classes;
    std::vector<TrafficSample> populations;
    std::vector<ComponentTotals> components;
    std::vector<LinkTotals> links;
};

/// What a run leaves: windows from its start, totals from the end of its warm-up. A value; equal for equal runs.
struct Recording {
    std::vector<ClassId> classes;
    std::vector<PopulationId> populations;
    std::vector<ComponentTrack> components;
    std::vector<LinkId> links;
    Duration warmup{};
    Duration until{};            ///< simulated so far
    std::vector<Window> windows; ///< complete ones, in order
    std::vector<Span> spans;     ///< of the traced requests, by their start
    RunTotals totals;
};

} // namespace tiers
