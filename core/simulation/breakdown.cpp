#include "core/simulation/breakdown.h"

#include <algorithm>
#include <numeric>
#include <ranges>

namespace tiers {

namespace {

constexpr auto place_of(TimeShare share) {
    return static_cast<std::size_t>(share);
}

TimeShare share_of(SpanKind kind) {
    switch (kind) {
    case SpanKind::Lookup:
    case SpanKind::Network: return TimeShare::Network;
    case SpanKind::PoolWait: return TimeShare::PoolWait;
    case SpanKind::WorkerWait:
    case SpanKind::CoreWait: return TimeShare::Queue;
    case SpanKind::RetryWait: return TimeShare::Retries;
    case SpanKind::Page:
    case SpanKind::Request:
    case SpanKind::Visit:
    case SpanKind::Service:
    case SpanKind::OwnWait: return TimeShare::Service;
    }
    return TimeShare::Service;
}

bool has_parts(SpanKind kind) {
    return kind == SpanKind::Page || kind == SpanKind::Request || kind == SpanKind::Visit;
}

bool is_of(const Span& span, std::optional<std::uint32_t> request_class) {
    return !request_class || span.request_class == *request_class;
}

} // namespace

std::string_view time_share_name(TimeShare share) {
    switch (share) {
    case TimeShare::Network: return "network";
    case TimeShare::PoolWait: return "pool_wait";
    case TimeShare::Queue: return "queue";
    case TimeShare::Service: return "service";
    case TimeShare::Retries: return "retries";
    }
    return "service";
}

TraceIndex::TraceIndex(std::span<const Span> spans) : m_spans(spans), m_first(spans.size() + 1) {
    for (const Span& span : spans)
        if (span.parent != Span::nothing) ++m_first[span.parent + 1];
    std::partial_sum(m_first.begin(), m_first.end(), m_first.begin());
    m_parts.resize(m_first.back());
    auto next = m_first;
    for (std::uint32_t i = 0; i < spans.size(); ++i) {
        if (spans[i].parent != Span::nothing) m_parts[next[spans[i].parent]++] = i;
        if (spans[i].kind == SpanKind::Request && spans[i].ended) m_requests.push_back(i);
    }
    // A part that waited is written when its wait is over, after what began later.
    for (std::uint32_t i = 0; i < spans.size(); ++i)
        std::stable_sort(m_parts.begin() + m_first[i], m_parts.begin() + m_first[i + 1],
                         [&](std::uint32_t a, std::uint32_t b) { return spans[a].start < spans[b].start; });
    m_ends.resize(spans.size());
    for (std::uint32_t i = 0; i < spans.size(); ++i) {
        if (spans[i].parent == Span::nothing) m_ends[i] = spans[i].end;
        // A caller makes one call after the other; only the requests of a page overlap.
        Duration last = m_ends[i];
        for (const auto part : parts_of(i) | std::views::reverse) {
            const Span& each = spans[part];
            m_ends[part] = each.ended ? std::min(each.end, last) : last;
            if (spans[i].kind != SpanKind::Page) last = std::min(last, each.start);
        }
    }
}

std::span<const std::uint32_t> TraceIndex::parts_of(std::uint32_t span) const {
    return std::span(m_parts).subspan(m_first[span], m_first[span + 1] - m_first[span]);
}

TimeShares TraceIndex::shares_of(std::uint32_t request) const {
    TimeShares shares{};
    add_shares(request, false, shares);
    return shares;
}

/// A failed attempt is followed by another over the same link.
bool TraceIndex::is_made_again(std::uint32_t span, std::span<const std::uint32_t> siblings) const {
    const Span& attempt = m_spans[span];
    if (attempt.kind != SpanKind::Visit || !(attempt.failed || is_given_up(span))) return false;
    return std::ranges::any_of(siblings, [&](std::uint32_t other) {
        const Span& later = m_spans[other];
        return other != span && later.kind == SpanKind::Visit && later.link == attempt.link &&
               later.start >= m_ends[span];
    });
}

void TraceIndex::add_shares(std::uint32_t span, bool is_lost, TimeShares& shares) const {
    const auto parts = parts_of(span);
    // A wait is written when it is over: of a call that was given up in a queue nothing tells of it.
    if (is_given_up(span)) {
        Duration told = m_spans[span].start;
        for (const std::uint32_t part : parts) told = std::max(told, m_ends[part]);
        if (told < m_ends[span])
            shares[place_of(is_lost ? TimeShare::Retries : TimeShare::Queue)] += seconds(m_ends[span] - told);
    }
    for (const std::uint32_t part : parts) {
        const Span& each = m_spans[part];
        if (m_ends[part] <= each.start) continue;
        const bool lost = is_lost || is_made_again(part, parts);
        if (has_parts(each.kind) && !lost) {
            add_shares(part, lost, shares);
        } else {
            shares[place_of(lost ? TimeShare::Retries : share_of(each.kind))] += seconds(m_ends[part] - each.start);
        }
    }
}

std::vector<BreakdownRow> break_down(const TraceIndex& traces, std::optional<std::uint32_t> request_class,
                                     Duration until, Duration stretch) {
    std::vector<BreakdownRow> rows(static_cast<std::size_t>(until / stretch));
    for (std::size_t i = 0; i < rows.size(); ++i) rows[i].end = seconds(stretch) * static_cast<double>(i + 1);
    for (const std::uint32_t request : traces.requests()) {
        const Span& span = traces.spans()[request];
        const auto row = static_cast<std::size_t>(span.end / stretch);
        if (row >= rows.size() || !is_of(span, request_class)) continue;
        ++rows[row].requests;
        const auto shares = traces.shares_of(request);
        for (std::size_t i = 0; i < time_share_count; ++i) rows[row].mean[i] += shares[i];
    }
    for (BreakdownRow& row : rows)
        for (double& share : row.mean)
            if (row.requests > 0) share /= static_cast<double>(row.requests);
    return rows;
}

std::vector<std::uint32_t> slowest_requests(const TraceIndex& traces, std::optional<std::uint32_t> request_class,
                                            Duration from, Duration to, std::size_t most) {
    std::vector<std::uint32_t> found;
    const auto spans = traces.spans();
    for (const std::uint32_t request : traces.requests()) {
        const Span& span = spans[request];
        if (is_of(span, request_class) && span.end >= from && span.end < to) found.push_back(request);
    }
    const auto slower = [&](std::uint32_t a, std::uint32_t b) {
        const auto time = [&](std::uint32_t i) { return spans[i].end - spans[i].start; };
        return time(a) != time(b) ? time(a) > time(b) : a < b;
    };
    const auto end = found.begin() + static_cast<std::ptrdiff_t>(std::min(most, found.size()));
    std::ranges::partial_sort(found, end, slower);
    found.erase(end, found.end());
    return found;
}

} // namespace tiers
