#include "app/studio/run/window_store.h"

#include <algorithm>
#include <iterator>
#include <utility>

namespace tiers::studio {

namespace {

/// The mean of two means, each with its weight; the second where nothing has any.
double mean(double first, double firstWeight, double second, double secondWeight) {
    const double weight = firstWeight + secondWeight;
    return weight > 0 ? (first * firstWeight + second * secondWeight) / weight : second;
}

/// How much of the time each of two windows is of.
struct Lengths {
    double first{};
    double second{};
    [[nodiscard]] double mean(double a, double b) const { return studio::mean(a, first, b, second); }
};

void add(TrafficSample& sum, const TrafficSample& later) {
    sum.offered += later.offered;
    sum.ok += later.ok;
    sum.good += later.good;
    for (std::size_t i = 0; i < sum.errors.size(); ++i) sum.errors[i] += later.errors[i];
    sum.response.merge(later.response);
}

void add(ResourceSample& sum, const ResourceSample& later, Lengths lengths) {
    sum.busy_mean = lengths.mean(sum.busy_mean, later.busy_mean);
    sum.servers = lengths.mean(sum.servers, later.servers);
    sum.queue_mean = lengths.mean(sum.queue_mean, later.queue_mean);
    sum.queue_max = std::max(sum.queue_max, later.queue_max);
}

void add(ComponentSample& sum, const ComponentSample& later, Lengths lengths) {
    sum.mean_response_seconds = mean(sum.mean_response_seconds, static_cast<double>(sum.completions),
                                     later.mean_response_seconds, static_cast<double>(later.completions));
    sum.arrivals += later.arrivals;
    sum.completions += later.completions;
    sum.errors += later.errors;
    sum.utilization = lengths.mean(sum.utilization, later.utilization);
    sum.busy_servers = lengths.mean(sum.busy_servers, later.busy_servers);
    sum.instances_serving = lengths.mean(sum.instances_serving, later.instances_serving);
    sum.queue = lengths.mean(sum.queue, later.queue);
    sum.queue_max = std::max(sum.queue_max, later.queue_max);
    sum.lookups += later.lookups;
    sum.hits += later.hits;
    sum.backlog = later.backlog;
    sum.lag_seconds = later.lag_seconds;
    for (std::size_t i = 0; i < std::min(sum.resources.size(), later.resources.size()); ++i)
        add(sum.resources[i], later.resources[i], lengths);
    sum.instances = later.instances;
}

void add(LinkSample& sum, const LinkSample& later, Lengths lengths) {
    const auto calls = static_cast<double>(sum.calls);
    const auto laterCalls = static_cast<double>(later.calls);
    sum.mean_response_seconds = mean(sum.mean_response_seconds, calls, later.mean_response_seconds, laterCalls);
    sum.pool_waiting_mean_seconds =
        mean(sum.pool_waiting_mean_seconds, calls, later.pool_waiting_mean_seconds, laterCalls);
    sum.calls += later.calls;
    sum.errors += later.errors;
    sum.pool_in_use = lengths.mean(sum.pool_in_use, later.pool_in_use);
    sum.breaker_open = lengths.mean(sum.breaker_open, later.breaker_open);
    sum.retries += later.retries;
    sum.pool_queue_max = std::max(sum.pool_queue_max, later.pool_queue_max);
}

/// Element by element; both follow the same tracks.
template <class Sample, class... Further>
void addEach(std::vector<Sample>& sum, const std::vector<Sample>& later, Further... further) {
    for (std::size_t i = 0; i < std::min(sum.size(), later.size()); ++i) add(sum[i], later[i], further...);
}

} // namespace

Window merged(const Window& first, const Window& second) {
    Window window = first;
    const Lengths lengths{seconds(first.length), seconds(second.length)};
    window.length = second.start + second.length - first.start;
    add(window.total, second.total);
    addEach(window.classes, second.classes);
    addEach(window.populations, second.populations);
    addEach(window.components, second.components, lengths);
    addEach(window.links, second.links, lengths);
    return window;
}

void WindowStore::append(std::span<const Window> windows) {
    for (const Window& window : windows) {
        m_windows.push_back(window);
        if (m_windows.size() <= most) continue;
        // The older half in pairs: a window is merged once in a while, not at every step.
        const std::size_t pairs = most / 4;
        std::vector<Window> fewer;
        fewer.reserve(most + 1);
        for (std::size_t i = 0; i < pairs; ++i) fewer.push_back(merged(m_windows[2 * i], m_windows[2 * i + 1]));
        std::move(m_windows.begin() + static_cast<std::ptrdiff_t>(2 * pairs), m_windows.end(),
                  std::back_inserter(fewer));
        m_windows = std::move(fewer);
    }
}

} // namespace tiers::studio
