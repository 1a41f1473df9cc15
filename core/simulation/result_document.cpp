#include "core/simulation/result.h"

#include <nlohmann/json.hpp>

#include <cmath>

namespace tiers {

namespace {

using Json = nlohmann::ordered_json;

/// Nine significant digits: far below every interval, and the same text on every machine.
double rounded(double value) {
    if (value == 0 || !std::isfinite(value)) return std::isfinite(value) ? value : 0;
    const double scale = std::pow(10.0, 8 - std::floor(std::log10(std::abs(value))));
    return std::isfinite(scale) ? std::round(value * scale) / scale : value;
}

Json number(const std::optional<double>& value) {
    return value ? Json(rounded(*value)) : Json(nullptr);
}

Json errors_of(const ErrorCounts& errors) {
    auto json = Json::object();
    for (std::size_t c = 0; c < error_cause_count; ++c)
        json[std::string{error_cause_name(static_cast<ErrorCause>(c))}] = errors[c];
    return json;
}

Json latency_of(const LatencyFigures& l) {
    return {{"mean", rounded(l.mean)}, {"p50", rounded(l.p50)},   {"p90", rounded(l.p90)}, {"p95", rounded(l.p95)},
            {"p99", rounded(l.p99)},   {"p999", rounded(l.p999)}, {"max", rounded(l.max)}};
}

Json traffic_fields(const TrafficFigures& t) {
    return {{"offered_per_s", rounded(t.offered_per_s)},
            {"throughput_per_s", rounded(t.throughput_per_s)},
            {"goodput_per_s", rounded(t.goodput_per_s)},
            {"success_ratio", rounded(t.success_ratio)},
            {"errors", errors_of(t.errors)},
            {"response_ms", latency_of(t.response_ms)}};
}

Json sighting_of(const ResidencySighting& s) {
    auto path = Json::array();
    for (const auto& component : s.path) path.push_back(component.value);
    return {{"class", s.request_class.value},
            {"component", s.component.value},
            {"region", s.region ? Json(s.region->value) : Json(nullptr)},
            {"path", std::move(path)},
            {"count", s.count}};
}

Json messages_of(const std::optional<MessageFigures>& m) {
    if (!m) return nullptr;
    return {{"lost", m->lost}, {"dead_letters", m->dead_letters}, {"redelivered", m->redelivered}};
}

Json component_of(const ComponentFigures& c) {
    auto resources = Json::object();
    for (const auto& r : c.resources)
        resources[r.name] = {{"utilization", rounded(r.utilization)},
                             {"busy_mean", rounded(r.busy_mean)},
                             {"servers", rounded(r.servers)},
                             {"queue_mean", rounded(r.queue_mean)},
                             {"queue_max", rounded(r.queue_max)}};
    return {{"arrivals_per_s", rounded(c.arrivals_per_s)},
            {"utilization", rounded(c.utilization)},
            {"busy_servers", rounded(c.busy_servers)},
            {"queue_mean", rounded(c.queue_mean)},
            {"queue_max", rounded(c.queue_max)},
            {"waiting_ms", {{"mean", rounded(c.waiting_mean_ms)}, {"p95", rounded(c.waiting_p95_ms)}}},
            {"service_ms", {{"mean", rounded(c.service_mean_ms)}}},
            {"response_ms", latency_of(c.response_ms)},
            {"hit_ratio", number(c.hit_ratio)},
            {"backlog_max", number(c.backlog_max)},
            {"lag_s_max", number(c.lag_s_max)},
            {"messages", messages_of(c.messages)},
            {"littles_law_error", rounded(c.littles_law_error)},
            {"errors", errors_of(c.errors)},
            {"resources", resources}};
}

Json link_of(const LinkFigures& l) {
    return {{"calls_per_s", rounded(l.calls_per_s)},
            {"retries_per_s", rounded(l.retries_per_s)},
            {"pool_waiting_ms", {{"mean", rounded(l.pool_waiting_mean_ms)}}},
            {"response_ms", {{"mean", rounded(l.response_mean_ms)}}},
            {"errors", errors_of(l.errors)},
            {"breaker_open_s", rounded(l.breaker_open_s)},
            {"fallbacks_per_s", rounded(l.fallbacks_per_s)}};
}

template <class Things, class Writer> Json by_id(const Things& things, Writer&& writer) {
    auto json = Json::object();
    for (const auto& [id, thing] : things) json[id] = writer(thing);
    return json;
}

} // namespace

std::string write_result(const RunResult& r) {
    Json json{{"format", "tiers.result"},
              {"version", 1},
              {"seed", r.seed},
              {"replications", r.replications},
              {"duration_s", rounded(r.duration_s)},
              {"warmup_s", rounded(r.warmup_s)},
              {"events", r.events},
              {"requests", r.requests}};
    auto totals = traffic_fields(r.totals);
    totals["acknowledged_writes"] = r.acknowledged_writes;
    totals["lost_writes"] = r.lost_writes;
    auto lost = Json::object();
    for (std::size_t c = 0; c < loss_cause_count; ++c)
        lost[std::string{loss_cause_name(static_cast<LossCause>(c))}] = r.lost_writes_by_cause[c];
    totals["lost_writes_by_cause"] = std::move(lost);
    totals["duplicated_writes"] = r.duplicated_writes;
    totals["pending_writes"] = r.pending_writes;
    totals["stale_reads"] = r.stale_reads;
    totals["read_your_writes_violations"] = r.read_your_writes_violations;
    totals["max_staleness_s"] = rounded(r.max_staleness_s);
    totals["lost_sessions"] = r.lost_sessions;
    totals["residency_violations"] = r.residency_violations;
    totals["cost_usd_per_month"] = rounded(r.cost_usd_per_month);
    totals["availability"] = rounded(r.availability);
    json["totals"] = std::move(totals);
    json["residency"] = Json::array();
    for (const auto& sighting : r.residency) json["residency"].push_back(sighting_of(sighting));
    json["classes"] = by_id(r.classes, traffic_fields);
    json["populations"] = by_id(r.populations, traffic_fields);
    json["components"] = by_id(r.components, component_of);
    json["links"] = by_id(r.links, link_of);
    json["intervals"] = by_id(r.intervals, [](const Interval& i) {
        return Json::array({rounded(i.low), rounded(i.high)});
    });
    return json.dump(2) + "\n";
}

} // namespace tiers
