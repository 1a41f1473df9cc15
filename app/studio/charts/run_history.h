#pragma once

#include "app/studio/charts/series_table.h"
#include "core/simulation/recording.h"

#include <array>
#include <span>
#include <vector>

namespace tiers::studio {

/// What users saw of one class, or of all, in one stretch of the run.
struct TrafficRow {
    double p50{}; ///< milliseconds; not a number where nothing was answered
    double p95{};
    double p99{};
    double offered{}; ///< per second
    double throughput{};
    double goodput{};
    std::array<double, error_cause_count> errors{}; ///< per second, by cause
};

/// How long the stretches are that a run of `duration` is drawn in: at most 100 of them, each a round time, so that a
/// stretch of a long run holds enough requests for its percentiles to mean something.
[[nodiscard]] Duration stretchOf(Duration duration);

/// The figures of a run that the charts draw, one row a stretch of windows. Percentiles are those of the stretch's
/// merged histograms, which are not kept.
class RunHistory {
  public:
    /// Forgets the run before; `tracks` names classes and components.
    void begin(const Recording& tracks, Duration stretch);
    void append(std::span<const Window> windows);
    void clear();

    [[nodiscard]] const std::vector<ClassId>& classes() const { return m_classes; }
    [[nodiscard]] const std::vector<ComponentTrack>& components() const { return m_components; }
    /// Ends of the complete stretches, in seconds.
    [[nodiscard]] std::span<const double> times() const { return m_times; }
    /// One row a stretch: 0 is all requests, then the classes in their order.
    [[nodiscard]] std::span<const TrafficRow> traffic(std::size_t which) const { return m_traffic[which]; }
    /// Mean utilization of a component, one value a stretch.
    [[nodiscard]] std::span<const double> utilization(std::size_t component) const { return m_utilization[component]; }
    /// Whether a component has anything that can be busy, as far as was seen.
    [[nodiscard]] bool hasServers(std::size_t component) const { return !m_components[component].resources.empty(); }

  private:
    /// Windows of a stretch that is not complete yet, taken together.
    struct Stretch {
        Duration length{};
        std::vector<TrafficSample> traffic; ///< all requests, then the classes
        std::vector<double> busySeconds;    ///< utilization × time, of each component
    };

    void add(const Window& window);
    void complete(Duration end);

    Duration m_stretch{};
    Stretch m_open;
    std::vector<ClassId> m_classes;
    std::vector<ComponentTrack> m_components;
    std::vector<double> m_times;
    std::vector<std::vector<TrafficRow>> m_traffic{1};
    std::vector<std::vector<double>> m_utilization;
};

} // namespace tiers::studio
