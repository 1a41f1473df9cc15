#pragma once

#include "core/model/workload.h"
#include "core/simulation/recording.h"

#include <array>
#include <cstddef>
#include <span>
#include <string>
#include <vector>

namespace tiers::studio {

/// What users saw of a part of the traffic in one stretch of the run.
struct TrafficRow {
    double p50{}; ///< milliseconds; not a number where nothing was answered
    double p95{};
    double p99{};
    double offered{}; ///< per second
    double throughput{};
    double goodput{};
    std::array<double, error_cause_count> errors{}; ///< per second, by cause
};

/// A component in one stretch.
struct ComponentRow {
    double utilization{}; ///< mean, 0 to 1
    double queue{};       ///< waiting, averaged over time
    double hitRatio{};    ///< 0 to 1; not a number where nothing was looked up
    double backlog{};     ///< messages, at the end
    double lag{};         ///< milliseconds: the highest age of the oldest message
    double instances{};   ///< serving, averaged over time
};

/// A part of the traffic that charts can show: all of it, a class, or the users of a region.
struct TrafficPart {
    enum class Kind { All, Class, Region };
    Kind kind{Kind::All};
    std::string id{};                 ///< of the class or region
    std::vector<std::size_t> among{}; ///< of a class its own index, of a region those of its populations
    bool operator==(const TrafficPart&) const = default;
};

/// All requests, then each class, then each region that users are in where they are in several.
[[nodiscard]] std::vector<TrafficPart> trafficParts(const Recording& tracks, const Workload& workload);

/// How long the stretches are that a run of `duration` is drawn in: at most 100 of them, each a round time, so that a
/// stretch of a long run holds enough requests for its percentiles to mean something.
[[nodiscard]] Duration stretchOf(Duration duration);
/// Those of a run from the shortest, for who looks closely, to `stretchOf`.
[[nodiscard]] std::vector<Duration> stretchesOf(Duration duration, Duration window);

/// Rows of a run, one a stretch of windows. Percentiles are those of the stretch's merged histograms, which are not
/// kept.
class HistoryLevel {
  public:
    HistoryLevel(Duration stretch, const Recording& tracks, std::vector<TrafficPart> parts);
    void append(const Window& window);

    [[nodiscard]] Duration stretch() const { return m_stretch; }
    /// Ends of the complete stretches, in seconds.
    [[nodiscard]] std::span<const double> times() const { return m_times; }
    [[nodiscard]] std::span<const TrafficRow> traffic(std::size_t part) const { return m_traffic[part]; }
    [[nodiscard]] std::span<const ComponentRow> component(std::size_t index) const { return m_components[index]; }
    /// Milliseconds that a call of the link waited for a connection, mean; not a number without calls.
    [[nodiscard]] std::span<const double> poolWait(std::size_t link) const { return m_poolWaits[link]; }

  private:
    struct OpenComponent {
        double utilization{}, queue{}, instances{}; ///< × seconds
        double lag{};
        std::uint64_t lookups{}, hits{}, backlog{};
    };
    struct OpenLink {
        double waited{}; ///< seconds of all calls
        std::uint64_t calls{};
    };

    void complete(Duration end);

    Duration m_stretch;
    std::vector<TrafficPart> m_parts;
    Duration m_length{}; ///< of what is open
    std::vector<TrafficSample> m_openTraffic;
    std::vector<OpenComponent> m_openComponents;
    std::vector<OpenLink> m_openLinks;
    std::vector<double> m_times;
    std::vector<std::vector<TrafficRow>> m_traffic;
    std::vector<std::vector<ComponentRow>> m_components;
    std::vector<std::vector<double>> m_poolWaits;
};

/// The figures of a run that the charts draw, at several levels of detail.
class RunHistory {
  public:
    /// Forgets the run before. `stretches` are in ascending order, one at least.
    void begin(const Recording& tracks, std::vector<TrafficPart> parts, std::span<const Duration> stretches);
    void append(std::span<const Window> windows);
    void clear() { *this = RunHistory{}; }

    [[nodiscard]] bool isEmpty() const { return m_levels.empty(); }
    [[nodiscard]] const std::vector<TrafficPart>& parts() const { return m_parts; }
    [[nodiscard]] const std::vector<ComponentTrack>& components() const { return m_components; }
    [[nodiscard]] const std::vector<LinkId>& links() const { return m_links; }
    /// The finest level that shows `visibleSeconds` in `most` rows; the coarsest where none does.
    [[nodiscard]] std::size_t levelFor(double visibleSeconds, double most) const;
    [[nodiscard]] const HistoryLevel& level(std::size_t index) const { return m_levels[index]; }

    /// Whether a component has anything that can be busy.
    [[nodiscard]] bool hasServers(std::size_t component) const { return !m_components[component].resources.empty(); }
    /// Whether keys were looked up in it, as far as was seen.
    [[nodiscard]] bool isCache(std::size_t component) const { return m_lookedUp[component] != 0; }
    /// Whether the link's callers had a pool of connections, as far as was seen.
    [[nodiscard]] bool hasPool(std::size_t link) const { return m_pooled[link] != 0; }

  private:
    std::vector<TrafficPart> m_parts;
    std::vector<ComponentTrack> m_components;
    std::vector<LinkId> m_links;
    std::vector<char> m_lookedUp;
    std::vector<char> m_pooled;
    std::vector<HistoryLevel> m_levels;
};

} // namespace tiers::studio
