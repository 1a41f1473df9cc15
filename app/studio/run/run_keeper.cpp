#include "app/studio/run/run_keeper.h"

#include <algorithm>
#include <utility>

namespace tiers::studio {

namespace {

using namespace std::chrono_literals;

constexpr int copies_of_a_run = 64;
constexpr Duration least_apart = 1s;

} // namespace

RunKeeper::RunKeeper(Duration duration, std::size_t mostBytes)
    : m_mostBytes(mostBytes), m_apart(std::max(least_apart, duration / copies_of_a_run)) {}

void RunKeeper::offer(const Engine& engine) {
    {
        const std::lock_guard lock(m_mutex);
        if (!m_kept.empty() && engine.now() < m_kept.back().engine->now() + m_apart) return;
    }
    auto copy = std::make_shared<Engine>(engine);
    const std::size_t windows = copy->take_windows().size();
    const std::size_t bytes = copy->footprint();
    const std::lock_guard lock(m_mutex);
    m_kept.push_back({std::move(copy), windows, bytes, m_interventions.size()});
    m_bytes += bytes;
    while (m_bytes > m_mostBytes && m_kept.size() > 1) thin();
}

/// Every second copy goes, and those to come are twice as far apart. Of two the later one goes.
void RunKeeper::thin() {
    std::vector<Kept> stay;
    m_bytes = 0;
    for (std::size_t i = 0; i < m_kept.size(); i += 2) {
        m_bytes += m_kept[i].bytes;
        stay.push_back(std::move(m_kept[i]));
    }
    m_kept = std::move(stay);
    m_apart *= 2;
}

void RunKeeper::note(Intervention intervention) {
    const std::lock_guard lock(m_mutex);
    m_interventions.push_back(std::move(intervention));
}

std::optional<RunSeed> RunKeeper::seedFor(Duration moment) const {
    const std::lock_guard lock(m_mutex);
    const auto after =
        std::ranges::upper_bound(m_kept, moment, {}, [](const Kept& kept) { return kept.engine->now(); });
    if (after == m_kept.begin()) return std::nullopt;
    const Kept& kept = *std::prev(after);
    RunSeed seed{.engine = kept.engine, .windows = kept.windows, .later = {}, .injected = {}, .trafficFactor = 1};
    for (std::size_t i = 0; i < m_interventions.size() && m_interventions[i].at <= moment; ++i) {
        const Intervention& each = m_interventions[i];
        if (i >= kept.interventions) seed.later.push_back(each);
        if (const auto* fault = std::get_if<Fault>(&each.what)) seed.injected.push_back(*fault);
        if (const auto* factor = std::get_if<double>(&each.what)) seed.trafficFactor = *factor;
    }
    return seed;
}

std::size_t RunKeeper::bytes() const {
    const std::lock_guard lock(m_mutex);
    return m_bytes;
}

std::size_t RunKeeper::count() const {
    const std::lock_guard lock(m_mutex);
    return m_kept.size();
}

} // namespace tiers::studio
