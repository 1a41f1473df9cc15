#include "app/cli/result_text.h"

#include "app/cli/text_table.h"
#include "core/catalog/kind.h"
#include "core/grading/figure_text.h"
#include "core/report/figures.h"

#include <fmt/format.h>

#include <numeric>
#include <optional>
#include <string_view>
#include <utility>

namespace tiers::cli {
namespace {

std::uint64_t sum_of(const ErrorCounts& errors) {
    return std::accumulate(errors.begin(), errors.end(), std::uint64_t{0});
}

/// The interval of the figure at `path`; nothing where none was found.
std::optional<Interval> interval_of(const RunResult& result, const std::string& path) {
    const auto found = result.intervals.find(path);
    return found == result.intervals.end() ? std::nullopt : std::optional{found->second};
}

std::string heading(const Console& console, std::string_view text) {
    return "\n" + painted(console, Paint::Strong, text) + "\n";
}

std::string totals_text(const RunResult& result) {
    const auto& totals = result.totals;
    TextTable table{{{""}, {"measured", Align::Right}, {"95 % interval"}}};
    const auto add = [&](std::string title, double value, std::string (*unit)(double), const std::string& path) {
        table.add_row({std::move(title), unit(value), interval_text(interval_of(result, path), unit)});
    };
    add("offered", totals.offered_per_s, rate_text, "offered_per_s");
    add("throughput", totals.throughput_per_s, rate_text, "throughput_per_s");
    add("goodput", totals.goodput_per_s, rate_text, "goodput_per_s");
    add("success", totals.success_ratio, share_text, "success_ratio");
    add("response mean", totals.response_ms.mean, milliseconds_text, "response_ms.mean");
    add("p50", totals.response_ms.p50, milliseconds_text, "response_ms.p50");
    add("p90", totals.response_ms.p90, milliseconds_text, "response_ms.p90");
    add("p95", totals.response_ms.p95, milliseconds_text, "response_ms.p95");
    add("p99", totals.response_ms.p99, milliseconds_text, "response_ms.p99");
    add("p99.9", totals.response_ms.p999, milliseconds_text, "response_ms.p999");
    add("max", totals.response_ms.max, milliseconds_text, "response_ms.max");
    return table.text() + "  errors: " + errors_text(totals.errors) + "\n";
}

std::string traffic_table(const std::string& title, const std::map<std::string, TrafficFigures>& figures) {
    TextTable table{{{title},
                     {"offered", Align::Right},
                     {"success", Align::Right},
                     {"p50", Align::Right},
                     {"p95", Align::Right},
                     {"p99", Align::Right},
                     {"errors"}}};
    for (const auto& [id, traffic] : figures)
        table.add_row({id, rate_text(traffic.offered_per_s), share_text(traffic.success_ratio),
                       milliseconds_text(traffic.response_ms.p50), milliseconds_text(traffic.response_ms.p95),
                       milliseconds_text(traffic.response_ms.p99), errors_text(traffic.errors)});
    return table.text();
}

bool is_users(const Component& component) {
    const auto* kind = find_kind(component.kind);
    return kind != nullptr && kind->role == Role::Users;
}

/// Components and links in the document's order; users, who serve nobody, and what the result does not know are left
/// out.
std::string component_table(const Design& design, const RunResult& result) {
    TextTable table{{{"component"},
                     {"arrivals", Align::Right},
                     {"utilization", Align::Right},
                     {"queue", Align::Right},
                     {"waiting", Align::Right},
                     {"response p95", Align::Right},
                     {"hits", Align::Right},
                     {"errors", Align::Right}}};
    for (const auto& component : design.components) {
        const auto found = result.components.find(component.id.value);
        if (found == result.components.end() || is_users(component)) continue;
        const auto& figures = found->second;
        table.add_row({component.id.value, rate_text(figures.arrivals_per_s), share_text(figures.utilization),
                       number_text(figures.queue_mean), milliseconds_text(figures.waiting_mean_ms),
                       milliseconds_text(figures.response_ms.p95),
                       figures.hit_ratio ? share_text(*figures.hit_ratio) : "–",
                       fmt::format("{}", sum_of(figures.errors))});
    }
    return table.text();
}

std::string link_table(const Design& design, const RunResult& result) {
    TextTable table{{{"link"},
                     {"calls", Align::Right},
                     {"retries", Align::Right},
                     {"pool waiting", Align::Right},
                     {"response", Align::Right},
                     {"errors", Align::Right}}};
    for (const auto& link : design.links) {
        const auto found = result.links.find(link.id.value);
        if (found == result.links.end()) continue;
        const auto& figures = found->second;
        table.add_row({link.id.value, rate_text(figures.calls_per_s), rate_text(figures.retries_per_s),
                       milliseconds_text(figures.pool_waiting_mean_ms), milliseconds_text(figures.response_mean_ms),
                       fmt::format("{}", sum_of(figures.errors))});
    }
    return table.text();
}

/// Queues and their consumers.
std::string message_table(const Design& design, const RunResult& result) {
    TextTable table{{{"messages"},
                     {"most behind", Align::Right},
                     {"by", Align::Right},
                     {"tried again", Align::Right},
                     {"dead letters", Align::Right},
                     {"lost", Align::Right}}};
    bool any = false;
    for (const auto& component : design.components) {
        const auto found = result.components.find(component.id.value);
        if (found == result.components.end() || !found->second.backlog_max) continue;
        const auto& figures = found->second;
        const auto counted = [&](std::uint64_t MessageFigures::*figure) {
            return figures.messages ? fmt::format("{}", (*figures.messages).*figure) : "–";
        };
        any = true;
        table.add_row({component.id.value, number_text(*figures.backlog_max),
                       milliseconds_text(figures.lag_s_max.value_or(0) * 1e3), counted(&MessageFigures::redelivered),
                       counted(&MessageFigures::dead_letters), counted(&MessageFigures::lost)});
    }
    return any ? "\n" + table.text() : "";
}

/// What became of the data: writes by their fate, reads that were old, data outside their region.
std::string data_text(const RunResult& result) {
    std::string text = fmt::format("\nWrites acknowledged {}, lost {}", result.acknowledged_writes, result.lost_writes);
    for (std::size_t cause = 0; cause < loss_cause_count; ++cause)
        if (const auto count = result.lost_writes_by_cause[cause]; count > 0)
            text += fmt::format(", {} {}", loss_cause_name(static_cast<LossCause>(cause)), count);
    text += fmt::format("; done twice {}, under way {}.\n", result.duplicated_writes, result.pending_writes);
    if (result.stale_reads > 0)
        text +=
            fmt::format("Stale reads {}, by up to {}; {} did not show the reader's own write.\n", result.stale_reads,
                        milliseconds_text(result.max_staleness_s * 1e3), result.read_your_writes_violations);
    for (const auto& sighting : result.residency) {
        std::vector<std::string> path;
        for (const auto& component : sighting.path) path.push_back(component.value);
        text += fmt::format("Outside its region: {} in {} ({}), {} times, by {}.\n", sighting.request_class.value,
                            sighting.component.value, sighting.region ? sighting.region->value : "in no region",
                            sighting.count, fmt::join(path, " → "));
    }
    return text;
}

} // namespace

std::string errors_text(const ErrorCounts& errors) {
    std::string text;
    for (std::size_t cause = 0; cause < errors.size(); ++cause)
        if (errors[cause] > 0)
            text += fmt::format("{}{} {}", text.empty() ? "" : ", ", error_cause_name(static_cast<ErrorCause>(cause)),
                                errors[cause]);
    return text.empty() ? "none" : text;
}

std::string result_text(const Console& console, const Design& design, const RunResult& result) {
    std::string text =
        fmt::format("{}: {} simulated, {} of it warm-up, seed {}, {} replication{}\n",
                    painted(console, Paint::Strong, design.name), span_text(result.duration_s),
                    span_text(result.warmup_s), result.seed, result.replications, result.replications == 1 ? "" : "s");
    text += heading(console, "What users saw") + totals_text(result);
    if (result.classes.size() > 1) text += "\n" + traffic_table("class", result.classes);
    if (result.populations.size() > 1) text += "\n" + traffic_table("population", result.populations);
    text += heading(console, "Components") + component_table(design, result);
    text += heading(console, "Links") + link_table(design, result);
    text += message_table(design, result) + data_text(result);
    text += fmt::format("Costs {}. Availability from the structure {}.\n", money_text(result.cost_usd_per_month),
                        share_text(result.availability));
    return text;
}

} // namespace tiers::cli
