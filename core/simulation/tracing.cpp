#include "core/simulation/engine_state.h"

namespace tiers {

namespace {

/// No further requests are traced beyond so many spans.
constexpr std::size_t most_spans = 2'000'000;

} // namespace

std::string_view span_kind_name(SpanKind kind) {
    switch (kind) {
    case SpanKind::Page: return "page";
    case SpanKind::Request: return "request";
    case SpanKind::Visit: return "visit";
    case SpanKind::Lookup: return "lookup";
    case SpanKind::Network: return "network";
    case SpanKind::WorkerWait: return "worker_wait";
    case SpanKind::CoreWait: return "core_wait";
    case SpanKind::Service: return "service";
    case SpanKind::OwnWait: return "own_wait";
    case SpanKind::PoolWait: return "pool_wait";
    case SpanKind::RetryWait: return "retry_wait";
    }
    return "visit";
}

/// Whether the request or page view that begins now is one of those that leave a trace.
bool Engine::State::is_traced() {
    if (options.trace_every == 0) return false;
    return asked_for++ % options.trace_every == 0 && spans.size() < most_spans;
}

Index Engine::State::open_span(SpanKind kind, Index parent, Index request_class, Index population) {
    Span span;
    span.kind = kind;
    span.parent = parent;
    span.request_class = request_class;
    span.population = population;
    span.start = Duration{now};
    spans.push_back(span);
    return static_cast<Index>(spans.size() - 1);
}

void Engine::State::close_span(Index span, bool failed, bool missed) {
    spans[span].end = Duration{now};
    spans[span].ended = true;
    spans[span].failed = failed;
    spans[span].missed = missed;
}

/// A part of the visit's time, from a moment to another.
void Engine::State::trace_part(const Job& job, SpanKind kind, std::int64_t from, std::int64_t to) {
    const auto trace = ties_of(job).trace;
    if (trace == none || to <= from) return;
    Span span;
    span.kind = kind;
    span.ended = true;
    span.parent = trace;
    span.component = spans[trace].component;
    span.start = Duration{from};
    span.end = Duration{to};
    spans.push_back(span);
}

/// A call of a traced request begins.
void Engine::State::trace_visit(Job& job, const Job& caller) {
    const auto& visit = model->visits[job.visit];
    const auto trace = open_span(SpanKind::Visit, ties_of(caller).trace, job.request_class, job.population);
    tie(job).trace = trace;
    spans[trace].component = visit.component;
    spans[trace].link = visit.link;
}

} // namespace tiers
