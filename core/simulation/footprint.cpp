#include "core/simulation/engine_state.h"

#include <numeric>
#include <utility>

namespace tiers {

namespace {

template <class T> std::size_t bytes_of(const std::vector<T>& things) {
    return things.size() * sizeof(T);
}

template <class T> std::size_t bytes_of(const std::vector<std::vector<T>>& lists) {
    return std::accumulate(lists.begin(), lists.end(), lists.size() * sizeof(lists[0]),
                           [](std::size_t sum, const auto& list) { return sum + bytes_of(list); });
}

std::size_t bytes_of(const TrafficSample& sample) {
    return sizeof(sample) + sample.response.bytes();
}

std::size_t bytes_of(const Window& window) {
    std::size_t bytes = sizeof(window) + bytes_of(window.links) + bytes_of(window.total);
    for (const auto* samples : {&window.classes, &window.populations})
        for (const auto& sample : *samples) bytes += bytes_of(sample);
    for (const auto& component : window.components)
        bytes += sizeof(component) + bytes_of(component.resources) + bytes_of(component.instances);
    return bytes;
}

} // namespace

std::size_t Engine::footprint() const {
    const auto& state = *m_state;
    std::size_t bytes = sizeof(State) + state.jobs.size() * sizeof(Job) + state.ties.size() * sizeof(Ties) +
                        state.pages.size() * sizeof(Page) + bytes_of(state.users) + bytes_of(state.spans) +
                        bytes_of(state.instances) + bytes_of(state.pools) + bytes_of(state.callers) +
                        bytes_of(state.bindings) + bytes_of(state.session_homes) + bytes_of(state.name_answers) +
                        state.events.size() * 2 * sizeof(Event) + state.versions.bytes() + state.ledger.size() * 64;
    for (const auto& cache : state.caches) bytes += cache.footprint();
    for (const auto& log : state.logs) bytes += log.size() * sizeof(Message);
    for (const auto& fills : state.recent_fills) bytes += fills.size() * sizeof(State::Fill);
    for (const auto& window : state.windows) bytes += bytes_of(window);
    return bytes;
}

std::vector<Window> Engine::take_windows() {
    return std::exchange(m_state->windows, {});
}

void Engine::put_windows(std::vector<Window> windows) {
    m_state->windows = std::move(windows);
}

} // namespace tiers
