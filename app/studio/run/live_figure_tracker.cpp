#include "app/studio/run/live_figure_tracker.h"

#include <algorithm>
#include <iterator>

namespace tiers::studio {

namespace {

constexpr double saturated_utilization = 0.97;
constexpr double strained_utilization = 0.9;
constexpr double noted_error_share = 0.01;
constexpr double most_error_share = 0.5;     ///< from here on it answers hardly anybody
constexpr double noted_pool_waiting = 0.010; ///< seconds, mean of a window
constexpr double noted_breaker_share = 0.05;
constexpr int windows_to_believe = 2;
constexpr auto no_component = static_cast<std::size_t>(-1);

double shareOf(std::uint64_t part, std::uint64_t whole) {
    return whole == 0 ? 0 : static_cast<double>(part) / static_cast<double>(whole);
}

void count(int& windows, bool holds) {
    windows = holds ? windows + 1 : 0;
}

} // namespace

void LiveFigureTracker::begin(const Design& design, const Recording& tracks, Duration span) {
    clear();
    m_span = span;
    for (const ComponentTrack& track : tracks.components) m_components.push_back(track.id);
    m_links = tracks.links;
    m_lasting.resize(m_components.size());
    for (const LinkId& id : m_links) {
        const Link* link = find_link(design, id);
        const auto caller = link ? std::ranges::find(m_components, link->from) : m_components.end();
        m_callers.push_back(caller == m_components.end()
                                ? no_component
                                : static_cast<std::size_t>(std::distance(m_components.begin(), caller)));
    }
}

void LiveFigureTracker::append(std::span<const Window> windows, const std::vector<double>& cacheFill) {
    if (windows.empty()) return;
    m_cacheFill = cacheFill;
    for (const Window& window : windows) {
        remember(window);
        judgeLasting(window);
    }
    update();
}

void LiveFigureTracker::clear() {
    *this = LiveFigureTracker{};
}

void LiveFigureTracker::remember(const Window& window) {
    m_recent.push_back({window.length, window.components, window.links});
    Duration held{};
    for (const Sample& sample : m_recent) held += sample.length;
    while (m_recent.size() > 1 && held - m_recent.front().length >= m_span) {
        held -= m_recent.front().length;
        m_recent.pop_front();
    }
}

void LiveFigureTracker::judgeLasting(const Window& window) {
    std::vector<char> poolEmpty(m_components.size());
    for (std::size_t i = 0; i < m_links.size(); ++i) {
        const LinkSample& sample = window.links[i];
        const bool waits = sample.pool_queue_max > 0 && sample.pool_waiting_mean_seconds >= noted_pool_waiting;
        if (waits && m_callers[i] != no_component) poolEmpty[m_callers[i]] = 1;
    }
    for (std::size_t i = 0; i < m_components.size(); ++i) {
        count(m_lasting[i].saturated, window.components[i].utilization >= saturated_utilization);
        count(m_lasting[i].poolEmpty, poolEmpty[i] != 0);
    }
}

void LiveFigureTracker::update() {
    double length = 0;
    for (const Sample& sample : m_recent) length += seconds(sample.length);
    for (std::size_t i = 0; i < m_components.size(); ++i) m_figures.components[m_components[i]] = figuresOf(i, length);
    for (std::size_t i = 0; i < m_links.size(); ++i) m_figures.links[m_links[i]] = figuresOfLink(i, length);
}

LinkFigures LiveFigureTracker::figuresOfLink(std::size_t link, double length) const {
    std::uint64_t calls = 0;
    std::uint64_t errors = 0;
    double responses = 0;
    for (const Sample& sample : m_recent) {
        const LinkSample& each = sample.links[link];
        calls += each.calls;
        errors += each.errors;
        responses += each.mean_response_seconds * static_cast<double>(each.calls);
    }
    LinkFigures figures;
    figures.callsPerSecond = static_cast<double>(calls) / length;
    figures.errorShare = std::min(1.0, shareOf(errors, calls));
    figures.breakerOpen = m_recent.back().links[link].breaker_open;
    if (calls > errors) figures.responseSeconds = responses / static_cast<double>(calls);
    return figures;
}

/// Whether a breaker of the component kept calls back in the latest window.
bool LiveFigureTracker::isBreakerOpen(std::size_t component) const {
    for (std::size_t link = 0; link < m_links.size(); ++link)
        if (m_callers[link] == component && m_recent.back().links[link].breaker_open >= noted_breaker_share)
            return true;
    return false;
}

ComponentFigures LiveFigureTracker::figuresOf(std::size_t component, double length) const {
    ComponentFigures figures;
    std::uint64_t arrivals = 0;
    std::uint64_t errors = 0;
    std::uint64_t lookups = 0;
    std::uint64_t hits = 0;
    for (const Sample& sample : m_recent) {
        const ComponentSample& each = sample.components[component];
        const double share = seconds(sample.length) / length;
        figures.utilization += each.utilization * share;
        figures.queue += each.queue * share;
        arrivals += each.arrivals;
        errors += each.errors;
        lookups += each.lookups;
        hits += each.hits;
    }
    const ComponentSample& latest = m_recent.back().components[component];
    if (latest.backlog > 0) figures.queue = static_cast<double>(latest.backlog);
    figures.errorsPerSecond = static_cast<double>(errors) / length;
    if (lookups > 0) figures.hitRatio = shareOf(hits, lookups);
    if (component < m_cacheFill.size() && m_cacheFill[component] >= 0) figures.fill = m_cacheFill[component];
    figures.instances = latest.instances;

    const Lasting& lasting = m_lasting[component];
    const auto down = std::ranges::count_if(latest.instances, [](float utilization) { return utilization < 0; });
    if (down > 0) {
        const bool all = down == std::ssize(latest.instances);
        figures.state = all ? tr("down") : tr("%1 of %2 down").arg(down).arg(std::ssize(latest.instances));
        figures.condition = all ? Condition::Failing : Condition::Strained;
    } else if (lasting.saturated >= windows_to_believe) {
        figures.state = tr("saturated");
        figures.condition = Condition::Failing;
    } else if (lasting.poolEmpty >= windows_to_believe) {
        figures.state = tr("pool empty");
        figures.condition = Condition::Failing;
    } else if (isBreakerOpen(component)) {
        figures.state = tr("breaker open");
        figures.condition = Condition::Strained;
    } else if (shareOf(errors, arrivals) >= noted_error_share) {
        figures.state = tr("errors");
        figures.condition = shareOf(errors, arrivals) >= most_error_share ? Condition::Failing : Condition::Strained;
    } else if (figures.utilization >= strained_utilization) {
        figures.condition = Condition::Strained;
    }
    return figures;
}

} // namespace tiers::studio
