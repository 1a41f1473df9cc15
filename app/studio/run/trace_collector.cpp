#include "app/studio/run/trace_collector.h"

#include "core/model/distribution.h"

#include <algorithm>
#include <cmath>
#include <utility>

namespace tiers::studio {

namespace {

constexpr double wanted_per_second = 20;
constexpr double wanted_of_a_run = 20'000;

double demandPerSecond(const Population& population) {
    if (const auto* closed = std::get_if<ConcurrentDemand>(&population.demand)) {
        const double thinking = std::max(mean_seconds(closed->think_time.value), 0.1);
        return static_cast<double>(closed->concurrent_users) / thinking;
    }
    return base_rate_per_second(population);
}

RequestTrace gathered(std::span<const Span> spans, const std::vector<std::uint32_t>& members) {
    RequestTrace trace;
    for (const std::uint32_t member : members) {
        Span span = spans[member];
        const auto parent = std::ranges::lower_bound(members, span.parent);
        const bool within = parent != members.end() && *parent == span.parent;
        span.parent = within ? static_cast<std::uint32_t>(parent - members.begin()) : Span::nothing;
        trace.spans.push_back(span);
    }
    return trace;
}

} // namespace

std::uint32_t traceEvery(const Workload& workload, Duration duration) {
    double rate = 0;
    for (const Population& population : workload.populations) rate += demandPerSecond(population);
    const double wanted = std::min(wanted_per_second, wanted_of_a_run / std::max(seconds(duration), 1.0));
    return static_cast<std::uint32_t>(std::clamp(std::round(rate / wanted), 1.0, 1e9));
}

std::vector<RequestTrace> TraceCollector::collect(std::span<const Span> spans, std::size_t most) {
    for (std::size_t i = m_requestOf.size(); i < spans.size(); ++i) {
        const Span& span = spans[i];
        const auto place = static_cast<std::uint32_t>(i);
        const bool begins = span.kind == SpanKind::Request;
        const std::uint32_t request = begins                         ? place
                                      : span.parent == Span::nothing ? Span::nothing
                                                                     : m_requestOf[span.parent];
        m_requestOf.push_back(request);
        if (begins)
            m_open[place] = {place};
        else if (const auto open = m_open.find(request); open != m_open.end())
            open->second.push_back(place);
    }
    std::vector<RequestTrace> ended;
    std::erase_if(m_open, [&](const auto& open) {
        if (!spans[open.first].ended) return false;
        if (ended.size() < most) ended.push_back(gathered(spans, open.second));
        return true;
    });
    return ended;
}

} // namespace tiers::studio
