#include "app/studio/explain/explanation.h"

#include <algorithm>
#include <numeric>

namespace tiers::studio {

namespace {

constexpr std::size_t most_requests = 12;

void gather(const TraceIndex& traces, std::uint32_t from, std::uint32_t parent, std::vector<Span>& into) {
    Span span = traces.spans()[from];
    span.parent = parent;
    span.failed = span.failed || traces.is_given_up(from);
    span.end = traces.end_of(from);
    span.ended = true;
    if (parent != Span::nothing && span.end <= span.start) return; // after its caller no longer waited
    const auto place = static_cast<std::uint32_t>(into.size());
    into.push_back(span);
    for (const std::uint32_t part : traces.parts_of(from)) gather(traces, part, place, into);
}

} // namespace

Explanation explained(const ExplainQuestion& question) {
    const Recording& recording = *question.recording;
    Explanation explanation{.recording = question.recording,
                            .incidents = find_incidents(question.scenario, question.injected, recording),
                            .rows = {},
                            .slowest = {},
                            .traced = 0};
    const TraceIndex traces{recording.spans};
    explanation.rows = break_down(traces, question.requestClass, recording.until, question.stretch);
    explanation.traced = std::accumulate(explanation.rows.begin(), explanation.rows.end(), std::size_t{0},
                                         [](std::size_t sum, const BreakdownRow& row) { return sum + row.requests; });
    for (const std::uint32_t request :
         slowest_requests(traces, question.requestClass, {}, recording.until, most_requests))
        gather(traces, request, Span::nothing, explanation.slowest.emplace_back().spans);
    return explanation;
}

} // namespace tiers::studio
