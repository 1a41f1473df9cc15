#pragma once

#include "core/simulation/recording.h"
#include "core/simulation/scenario.h"

#include <array>
#include <cstdint>
#include <map>
#include <optional>
#include <span>
#include <string>
#include <vector>

namespace tiers {

/// A 95 % confidence interval.
struct Interval {
    double low{};
    double high{};
    bool operator==(const Interval&) const = default;
};

struct LatencyFigures { ///< milliseconds
    double mean{}, p50{}, p90{}, p95{}, p99{}, p999{}, max{};
};

struct TrafficFigures {
    double offered_per_s{}, throughput_per_s{}, goodput_per_s{}, success_ratio{};
    ErrorCounts errors{};
    LatencyFigures response_ms;
};

struct MessageFigures {
    std::uint64_t lost{}, dead_letters{}, redelivered{};
};

struct ComponentFigures {
    double arrivals_per_s{}, utilization{}, busy_servers{}, queue_mean{};
    double queue_max{};
    double waiting_mean_ms{}, waiting_p95_ms{}, service_mean_ms{};
    LatencyFigures response_ms;
    std::optional<double> hit_ratio;
    std::optional<double> backlog_max;
    std::optional<double> lag_s_max;
    std::optional<MessageFigures> messages; ///< of queues
    double littles_law_error{};
    struct Resource {
        std::string name;
        double utilization{}, busy_mean{}, servers{}, queue_mean{}, queue_max{};
    };
    std::vector<Resource> resources;
    ErrorCounts errors{};
};

struct LinkFigures {
    double calls_per_s{}, retries_per_s{}, pool_waiting_mean_ms{}, response_mean_ms{};
    ErrorCounts errors{};
    double breaker_open_s{}; ///< of the measured time, averaged over calling instances and replications
    double fallbacks_per_s{};
};

/// The figures of a run, or of several replications taken together: histograms merged, counts added, rates and means
/// averaged.
struct RunResult {
    std::uint64_t seed{1};
    int replications{1};
    double duration_s{}, warmup_s{};
    std::uint64_t events{}, requests{};
    TrafficFigures totals;
    std::uint64_t acknowledged_writes{}, lost_writes{}, duplicated_writes{}, pending_writes{}, stale_reads{},
        read_your_writes_violations{}, lost_sessions{}, residency_violations{};
    std::array<std::uint64_t, loss_cause_count> lost_writes_by_cause{};
    std::vector<ResidencySighting> residency;
    double max_staleness_s{};
    double cost_usd_per_month{}, availability{};
    std::map<std::string, TrafficFigures> classes, populations;
    std::map<std::string, ComponentFigures> components;
    std::map<std::string, LinkFigures> links;
    /// By the figure's path below the root or `totals`: "response_ms.p99", "throughput_per_s",
    /// "components.api.utilization".
    std::map<std::string, Interval> intervals;
};

/// Figures of one recording (intervals by batch means over its windows) or of several replications with different
/// seeds (Student intervals over them).
[[nodiscard]] RunResult summarize(const Scenario& scenario, const RunOptions& options,
                                  std::span<const Recording> recordings);

/// Student's 95 % interval of the mean of independent values; empty for fewer than two.
[[nodiscard]] std::optional<Interval> student_interval(std::span<const double> values);
/// Whether neighbours in a series follow one another more than chance would have it (5 % level).
[[nodiscard]] bool neighbours_correlate(std::span<const double> values);
/// 95 % interval of the mean of a correlated series by batch means: batches are doubled until neighbours no longer
/// correlate, down to eight; empty for fewer than sixteen values.
[[nodiscard]] std::optional<Interval> batch_interval(std::span<const double> values);

/// The result as FORMAT.md's `tiers.result`: canonical JSON, a newline at the end.
[[nodiscard]] std::string write_result(const RunResult& result);
/// The traces as a `tiers.traces` document: spans in order, parts of one another by number; times in milliseconds.
[[nodiscard]] std::string write_traces(const Recording& recording);
/// One row a window, FORMAT.md's columns.
[[nodiscard]] std::string write_series(const Recording& recording);

} // namespace tiers
