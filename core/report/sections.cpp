#include "core/report/sections.h"

#include "core/analysis/cost.h"
#include "core/catalog/kind.h"
#include "core/drawing/diagram.h"
#include "core/drawing/link_words.h"
#include "core/grading/figure_text.h"
#include "core/report/figures.h"
#include "core/report/run_figures.h"

#include <fmt/format.h>

#include <algorithm>
#include <utility>
#include <vector>

namespace tiers {
namespace {

std::string judgement_mark(Judgement judgement) {
    switch (judgement) {
    case Judgement::Met: return "✓ met";
    case Judgement::Missed: return "✕ missed";
    case Judgement::TooClose: return "≈ too close";
    }
    return {};
}

Tone judgement_tone(Judgement judgement) {
    switch (judgement) {
    case Judgement::Met: return Tone::Good;
    case Judgement::Missed: return Tone::Bad;
    case Judgement::TooClose: return Tone::Warning;
    }
    return Tone::Plain;
}

std::vector<std::string> evidence(const Finding& finding, bool all_hints) {
    std::vector<std::string> sentences;
    const auto add = [&](std::string text) {
        if (!text.empty()) sentences.push_back(std::move(text));
    };
    add(finding.cause);
    if (finding.when) add(fmt::format("First seen {} into the run.", clock_text(*finding.when)));
    add(finding.note);
    if (finding.judgement != Judgement::Met && !finding.hint.empty()) add("Hint: " + finding.hint);
    if (finding.judgement != Judgement::Met && all_hints)
        for (const auto& hint : finding.further_hints) add("Hint: " + hint);
    return sentences;
}

std::string number_and_unit(const std::string& number, const std::string& unit) {
    return unit.empty() ? number : fmt::format("{} {}", number, unit);
}

/// A thousand and more with all digits, as people write it in a calculation.
std::string whole_or(double value, std::string (*text)(double)) {
    return value >= 1000 ? count_text(value) : text(value);
}

/// A time that calls took, where there were any.
std::string time_text(double milliseconds, double calls_per_s) {
    return calls_per_s > 0 ? milliseconds_text(milliseconds) : "–";
}

} // namespace

std::string name_in(const Design& design, const std::string& id) {
    const auto* component = find_component(design, id);
    return component != nullptr ? std::string(display_name(*component)) : id;
}

Section constraint_section(const Verdict& verdict, bool all_hints) {
    Table table{.titles = {"", "Constraint", "Measured", "95 % interval", "Target"}, .numbers_from = 5, .wide = 1};
    for (const auto& finding : verdict.findings)
        table.rows.push_back({.cells = {judgement_mark(finding.judgement), finding.title, finding.measured,
                                        finding.interval, finding.target},
                              .tone = judgement_tone(finding.judgement),
                              .details = evidence(finding, all_hints)});
    Section section{.title = "Constraints"};
    if (!table.rows.empty()) section.blocks.push_back(std::move(table));
    return section;
}

Section design_section(const ReportSubject& subject, const Colours& colours, std::string title) {
    Section section{.title = std::move(title)};
    if (subject.design.components.empty()) return section;
    const auto figures = diagram_figures(subject.verdict.result);
    section.blocks.push_back(
        Figure{.title = "",
               .svg = draw_diagram(subject.design, {.colours = &colours, .transparent = true, .figures = &figures})});
    section.blocks.push_back(Paragraph{"The bar and the figure on a card are its utilization in the run; a link is as "
                                       "wide as it carries calls.",
                                       Tone::Muted});
    return section;
}

Section chart_section(std::string title, const std::vector<LineChart>& charts, const Colours& colours) {
    Section section{.title = std::move(title)};
    for (const auto& chart : charts)
        section.blocks.push_back(Figure{.title = chart.title, .unit = chart.unit, .svg = draw_chart(chart, colours)});
    return section;
}

Section component_section(const ReportSubject& subject) {
    Table table{.titles = {"Component", "Kind", "Arrivals", "Utilization", "Queue, mean", "Waiting, mean",
                           "Response p50", "Response p95", "Hit ratio", "Errors"},
                .numbers_from = 2};
    for (const auto& component : subject.design.components) {
        const auto found = subject.verdict.result.components.find(component.id.value);
        const auto* kind = find_kind(component.kind);
        const bool is_users = kind != nullptr && kind->role == Role::Users;
        if (found == subject.verdict.result.components.end() || is_users) continue;
        const auto& figures = found->second;
        table.rows.push_back(
            {.cells = {display_name(component), kind != nullptr ? kind->title : component.kind,
                       rate_text(figures.arrivals_per_s), share_text(figures.utilization),
                       number_text(figures.queue_mean), time_text(figures.waiting_mean_ms, figures.arrivals_per_s),
                       time_text(figures.response_ms.p50, figures.arrivals_per_s),
                       time_text(figures.response_ms.p95, figures.arrivals_per_s),
                       figures.hit_ratio ? share_text(*figures.hit_ratio) : "–", count_text(sum_of(figures.errors))}});
    }
    Section section{.title = "Components"};
    if (!table.rows.empty()) section.blocks.push_back(std::move(table));
    return section;
}

Section link_section(const ReportSubject& subject) {
    Table table{.titles = {"From", "To", "Calls", "Waiting for a connection, mean", "Response, mean", "Errors"},
                .numbers_from = 2};
    for (const auto& link : subject.design.links) {
        const auto found = subject.verdict.result.links.find(link.id.value);
        const auto kind = kind_of_link(subject.design, link);
        const bool has_calls = kind != LinkKind::Resolve && kind != LinkKind::Replicate;
        if (found == subject.verdict.result.links.end() || !has_calls) continue;
        const auto& figures = found->second;
        table.rows.push_back(
            {.cells = {name_in(subject.design, link.from.value), name_in(subject.design, link.to.value),
                       rate_text(figures.calls_per_s), time_text(figures.pool_waiting_mean_ms, figures.calls_per_s),
                       time_text(figures.response_mean_ms, figures.calls_per_s), count_text(sum_of(figures.errors))}});
    }
    Section section{.title = "Links"};
    if (!table.rows.empty()) section.blocks.push_back(std::move(table));
    return section;
}

Section cost_section(const ReportSubject& subject) {
    const auto cost = monthly_cost(subject.design);
    Table table{.titles = {"Component", "Cost", "Share"}, .numbers_from = 1};
    for (const auto& [component, usd] : cost.items)
        table.rows.push_back({.cells = {name_in(subject.design, component.value), money_text(usd),
                                        cost.usd_per_month > 0 ? share_text(usd / cost.usd_per_month) : "–"}});
    table.rows.push_back({.cells = {"The design", money_text(cost.usd_per_month), ""}, .tone = Tone::Strong});
    table.rows.push_back({.cells = {"The reference", money_text(subject.verdict.reference_cost_usd_per_month), ""}});
    return {.title = "Cost", .blocks = {std::move(table)}};
}

Section assumption_section(const Challenge& challenge) {
    Section section{.title = "Assumptions"};
    Table table{.titles = {"Factor", "Where it is from", "Value"}, .numbers_from = 2, .wide = 1};
    for (const auto& assumption : challenge.assumptions)
        table.rows.push_back({.cells = {assumption.title, assumption.source,
                                        number_and_unit(whole_or(assumption.value, format_number), assumption.unit)}});
    if (!table.rows.empty()) section.blocks.push_back(std::move(table));
    Table demand{.titles = {"What follows", "How", "Value"}, .numbers_from = 2, .wide = 1};
    for (const auto& line : demand_sheet(challenge.workload))
        demand.rows.push_back(
            {.cells = {line.title, line.how, number_and_unit(whole_or(line.value, number_text), line.unit)}});
    if (!demand.rows.empty()) section.blocks.push_back(std::move(demand));
    return section;
}

std::vector<std::string> calls_again(const ReportSubject& subject, const std::string& file) {
    if (subject.assumed) return {};
    const auto seed = subject.verdict.result.seed;
    const auto& id = subject.challenge.id;
    return {fmt::format("tiers grade {} --challenge {} --seed {}", file, id, seed),
            fmt::format("tiers report {} --challenge {} --seed {} -o report.html", file, id, seed)};
}

Section making_section(const ReportSubject& subject, const std::string& file) {
    const auto& result = subject.verdict.result;
    const auto last_seed = result.seed + static_cast<std::uint64_t>(std::max(result.replications - 1, 0));
    Facts facts{{{"Program", fmt::format("Tiers {}", subject.version)},
                 {"Challenge", fmt::format("{} ({})", subject.challenge.title, subject.challenge.id)},
                 {"Replications", fmt::format("{}, seeds {} to {}", result.replications, result.seed, last_seed)},
                 {"Each simulates", fmt::format("{}, of which {} of warm-up are left out of the figures",
                                                span_text(result.duration_s), span_text(result.warmup_s))},
                 {"Requests", count_text(static_cast<double>(result.requests))},
                 {"Intervals", "95 % confidence, Student's t over the replications"}}};
    Section section{.title = "How these figures were made", .blocks = {std::move(facts)}};
    const auto again = fmt::format("With the design enclosed as {}, the same version gives the same figures, bit for "
                                   "bit, on any machine and with any number of threads",
                                   file);
    if (subject.assumed) {
        section.blocks.push_back(Paragraph{
            again + ", once the assumptions told here are set in the studio: they are not the challenge's own."});
        return section;
    }
    section.blocks.push_back(Paragraph{again + ":"});
    section.blocks.push_back(Listing{fmt::format("{}", fmt::join(calls_again(subject, file), "\n"))});
    return section;
}

} // namespace tiers
