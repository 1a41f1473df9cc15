#include "core/grading/bottleneck.h"

#include "core/catalog/link_kind.h"
#include "core/catalog/settings.h"

#include <algorithm>
#include <iterator>
#include <ranges>
#include <tuple>

namespace tiers {

namespace {

/// Full: so busy over a stretch that requests queue for it.
constexpr double full = 0.95;
/// Busy over the whole run: above it random arrivals wait several service times on average.
constexpr double saturated = 0.85;
/// Stretches that the measured time is cut into.
constexpr std::size_t stretch_count = 40;

int depth_below(const RouteStep& step, const ComponentId& component, int depth) {
    int deepest = step.component == component ? depth : 0;
    for (const auto& child : step.children) deepest = std::max(deepest, depth_below(child, component, depth + 1));
    return deepest;
}

/// Utilization of one thing over time.
struct Occupied {
    Duration start{};
    double busy{};
    double servers{};
};

struct Occupation {
    double utilization{};
    double servers{};
    std::optional<Duration> full_since;
    std::size_t full_stretches{};
    std::size_t stretches{};
};

/// `at` gives a window's busy and present servers.
template <class At> Occupation occupation(const Recording& recording, const TimeSpan& within, At at) {
    std::vector<Occupied> tracks;
    for (const auto& window : recording.windows) {
        if (window.start < within.from || window.start >= within.until) continue;
        const auto [busy, servers] = at(window);
        tracks.push_back({window.start, busy, servers});
    }
    Occupation result;
    if (tracks.empty()) return result;
    const auto length = std::max<std::size_t>(tracks.size() / stretch_count, 1);
    double all_busy = 0, all_servers = 0;
    for (std::size_t first = 0; first < tracks.size(); first += length) {
        double busy = 0, servers = 0;
        for (const auto& track : tracks | std::views::drop(first) | std::views::take(length)) {
            busy += track.busy;
            servers += track.servers;
        }
        all_busy += busy;
        all_servers += servers;
        ++result.stretches;
        if (servers <= 0 || busy / servers < full) continue;
        ++result.full_stretches;
        if (!result.full_since) result.full_since = tracks[first].start;
    }
    if (all_servers > 0) result.utilization = all_busy / all_servers;
    result.servers = all_servers / static_cast<double>(tracks.size());
    return result;
}

/// Full for a tenth of the time, or busy all the time.
bool is_bottleneck(const Occupation& seen) {
    constexpr std::size_t tenth = 10;
    return seen.utilization >= saturated ||
           (seen.stretches > 0 && seen.full_stretches * tenth >= seen.stretches && seen.full_since.has_value());
}

double instances_of(const Design& design, const ComponentId& id) {
    const auto* component = find_component(design, id);
    if (component == nullptr) return 1;
    const Settings settings(*component);
    return settings.has("instances") ? static_cast<double>(settings.count("instances")) : 1;
}

/// Connections in all callers' pools of this link; nothing where the link has no pool.
std::optional<double> pool_connections(const Design& design, const LinkId& id) {
    const auto* link = find_link(design, id);
    if (link == nullptr) return std::nullopt;
    const Settings settings(link_parameters(design, *link), link->parameters);
    if (!settings.has("pool_size")) return std::nullopt;
    return static_cast<double>(settings.count("pool_size")) * instances_of(design, link->from);
}

void add_resources(const Evidence& evidence, const Recording& recording, const TimeSpan& within,
                   std::vector<Bottleneck>& found) {
    for (std::size_t c = 0; c < recording.components.size(); ++c) {
        const auto& track = recording.components[c];
        for (std::size_t r = 0; r < track.resources.size(); ++r) {
            const auto seen = occupation(recording, within, [c, r](const Window& window) {
                const auto& samples = window.components;
                if (c >= samples.size() || r >= samples[c].resources.size()) return std::pair{0.0, 0.0};
                const auto& sample = samples[c].resources[r];
                return std::pair{sample.busy_mean, sample.servers};
            });
            if (!is_bottleneck(seen)) continue;
            found.push_back({.component = track.id,
                             .pool = std::nullopt,
                             .resource = track.resources[r],
                             .servers = seen.servers,
                             .utilization = seen.utilization,
                             .since = seen.full_since.value_or(within.from),
                             .depth = depth_of(evidence.routes, track.id)});
        }
    }
}

void add_pools(const Evidence& evidence, const Recording& recording, const TimeSpan& within,
               std::vector<Bottleneck>& found) {
    for (std::size_t i = 0; i < recording.links.size(); ++i) {
        const auto connections = pool_connections(evidence.design, recording.links[i]);
        if (!connections) continue;
        const auto seen = occupation(recording, within, [i, connections](const Window& window) {
            return std::pair{i < window.links.size() ? window.links[i].pool_in_use : 0.0, *connections};
        });
        const auto* link = find_link(evidence.design, recording.links[i]);
        if (!is_bottleneck(seen) || link == nullptr) continue;
        found.push_back({.component = link->from,
                         .pool = link->id,
                         .resource = "pool",
                         .servers = seen.servers,
                         .utilization = seen.utilization,
                         .since = seen.full_since.value_or(within.from),
                         .depth = depth_of(evidence.routes, link->from)});
    }
}

/// Within a component, computing comes last: connections and workers are held while a core is waited for.
int rank_of(const Bottleneck& bottleneck) {
    if (bottleneck.resource == "cores") return 0;
    return bottleneck.pool ? 1 : 2;
}

} // namespace

int depth_of(const RoutePlan& routes, const ComponentId& component) {
    int deepest = 0;
    for (const auto& route : routes.routes) {
        if (route.root) deepest = std::max(deepest, depth_below(*route.root, component, 0));
    }
    return deepest;
}

Phrase resource_words(const std::string& resource) {
    if (resource == "cores") return phrase("cores");
    if (resource == "workers") return phrase("workers");
    if (resource == "connections") return phrase("connections");
    return resource;
}

std::vector<Bottleneck> find_bottlenecks(const Evidence& evidence, std::optional<TimeSpan> within) {
    std::vector<Bottleneck> found;
    if (evidence.recordings.empty()) return found;
    const auto& recording = evidence.recordings.front();
    const TimeSpan span = within.value_or(TimeSpan{recording.warmup, recording.until});
    add_resources(evidence, recording, span, found);
    add_pools(evidence, recording, span, found);
    // A caller can only fill up after its callee; a stretch is too coarse to see by how much.
    std::ranges::stable_sort(found, {}, [](const Bottleneck& b) { return std::tuple(-b.depth, rank_of(b), b.since); });
    return found;
}

} // namespace tiers
