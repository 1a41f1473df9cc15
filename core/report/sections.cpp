#include "core/report/sections.h"

#include "core/analysis/cost.h"
#include "core/catalog/kind.h"
#include "core/drawing/diagram.h"
#include "core/drawing/link_words.h"
#include "core/grading/figure_text.h"
#include "core/grading/told_figure.h"
#include "core/report/figures.h"
#include "core/report/run_figures.h"

#include <fmt/format.h>

#include <algorithm>
#include <utility>
#include <vector>

namespace tiers {
namespace {

Phrase judgement_mark(Judgement judgement) {
    switch (judgement) {
    case Judgement::Met: return phrase("✓ met");
    case Judgement::Missed: return phrase("✕ missed");
    case Judgement::TooClose: return phrase("≈ too close");
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

std::vector<Phrase> evidence(const Finding& finding, bool all_hints) {
    std::vector<Phrase> sentences;
    const auto add = [&](Phrase text) {
        if (!text.empty()) sentences.push_back(std::move(text));
    };
    add(finding.cause);
    if (finding.when) add(phrase("First seen {} into the run.", figures::clock(*finding.when)));
    add(finding.note);
    if (finding.judgement != Judgement::Met && !finding.hint.empty()) add(phrase("Hint: {}", finding.hint));
    if (finding.judgement != Judgement::Met && all_hints)
        for (const auto& hint : finding.further_hints) add(phrase("Hint: {}", hint));
    return sentences;
}

Phrase number_and_unit(const Phrase& number, const Phrase& unit) {
    return unit.empty() ? number : phrase("{} {}", number, unit);
}

/// A thousand and more with all digits, as people write it in a calculation.
Phrase whole_or(double value, std::string (*text)(double)) {
    return Phrase::figure(value >= 1000 ? count_text(value) : text(value));
}

/// A time that calls took, where there were any.
Phrase time_text(double milliseconds, double calls_per_s) {
    return calls_per_s > 0 ? figures::milliseconds(milliseconds) : Phrase("–");
}

} // namespace

Phrase name_in(const Design& design, const std::string& id) {
    const auto* component = find_component(design, id);
    return component != nullptr ? display_name(*component) : Phrase(id);
}

Section constraint_section(const Verdict& verdict, bool all_hints) {
    Table table{.titles = {"", phrase("Constraint"), phrase("Measured"), phrase("95 % interval"), phrase("Target")},
                .numbers_from = 5,
                .wide = 1};
    for (const auto& finding : verdict.findings)
        table.rows.push_back({.cells = {judgement_mark(finding.judgement), finding.title, finding.measured,
                                        finding.interval, finding.target},
                              .tone = judgement_tone(finding.judgement),
                              .details = evidence(finding, all_hints)});
    Section section{.title = phrase("Constraints")};
    if (!table.rows.empty()) section.blocks.push_back(std::move(table));
    return section;
}

Section design_section(const ReportSubject& subject, const Colours& colours, Phrase title) {
    Section section{.title = std::move(title)};
    if (subject.design.components.empty()) return section;
    const auto figures = diagram_figures(subject.verdict.result);
    section.blocks.push_back(Figure{
        .title = "",
        .svg = draw_diagram(subject.design,
                            {.colours = &colours, .transparent = true, .figures = &figures, .voice = subject.voice})});
    section.blocks.push_back(Paragraph{phrase("The bar and the figure on a card are its utilization in the run; a link "
                                              "is as wide as it carries calls."),
                                       Tone::Muted});
    return section;
}

Section chart_section(Phrase title, const std::vector<LineChart>& charts, const Colours& colours, const Voice& voice) {
    Section section{.title = std::move(title)};
    for (const auto& chart : charts)
        section.blocks.push_back(
            Figure{.title = chart.title, .unit = chart.unit, .svg = draw_chart(chart, colours, voice)});
    return section;
}

Section component_section(const ReportSubject& subject) {
    Table table{.titles = {phrase("Component"), phrase("Kind"), phrase("Arrivals"), phrase("Utilization"),
                           phrase("Queue, mean"), phrase("Waiting, mean"), phrase("Response p50"),
                           phrase("Response p95"), phrase("Hit ratio"), phrase("Errors")},
                .numbers_from = 2};
    for (const auto& component : subject.design.components) {
        const auto found = subject.verdict.result.components.find(component.id.value);
        const auto* kind = find_kind(component.kind);
        const bool is_users = kind != nullptr && kind->role == Role::Users;
        if (found == subject.verdict.result.components.end() || is_users) continue;
        const auto& measured = found->second;
        table.rows.push_back(
            {.cells = {display_name(component), kind != nullptr ? Phrase::words(kind->title) : Phrase(component.kind),
                       figures::rate(measured.arrivals_per_s), figures::share(measured.utilization),
                       figures::number(measured.queue_mean),
                       time_text(measured.waiting_mean_ms, measured.arrivals_per_s),
                       time_text(measured.response_ms.p50, measured.arrivals_per_s),
                       time_text(measured.response_ms.p95, measured.arrivals_per_s),
                       measured.hit_ratio ? figures::share(*measured.hit_ratio) : Phrase("–"),
                       figures::count(sum_of(measured.errors))}});
    }
    Section section{.title = phrase("Components")};
    if (!table.rows.empty()) section.blocks.push_back(std::move(table));
    return section;
}

Section link_section(const ReportSubject& subject) {
    Table table{.titles = {phrase("From"), phrase("To"), phrase("Calls"), phrase("Waiting for a connection, mean"),
                           phrase("Response, mean"), phrase("Errors")},
                .numbers_from = 2};
    for (const auto& link : subject.design.links) {
        const auto found = subject.verdict.result.links.find(link.id.value);
        const auto kind = kind_of_link(subject.design, link);
        const bool has_calls = kind != LinkKind::Resolve && kind != LinkKind::Replicate;
        if (found == subject.verdict.result.links.end() || !has_calls) continue;
        const auto& measured = found->second;
        table.rows.push_back({.cells = {name_in(subject.design, link.from.value),
                                        name_in(subject.design, link.to.value), figures::rate(measured.calls_per_s),
                                        time_text(measured.pool_waiting_mean_ms, measured.calls_per_s),
                                        time_text(measured.response_mean_ms, measured.calls_per_s),
                                        figures::count(sum_of(measured.errors))}});
    }
    Section section{.title = phrase("Links")};
    if (!table.rows.empty()) section.blocks.push_back(std::move(table));
    return section;
}

Section cost_section(const ReportSubject& subject) {
    const auto cost = monthly_cost(subject.design);
    Table table{.titles = {phrase("Component"), phrase("Cost"), phrase("Share")}, .numbers_from = 1};
    for (const auto& [component, usd] : cost.items)
        table.rows.push_back(
            {.cells = {name_in(subject.design, component.value), figures::money(usd),
                       cost.usd_per_month > 0 ? figures::share(usd / cost.usd_per_month) : Phrase("–")}});
    table.rows.push_back(
        {.cells = {phrase("The design"), figures::money(cost.usd_per_month), ""}, .tone = Tone::Strong});
    table.rows.push_back(
        {.cells = {phrase("The reference"), figures::money(subject.verdict.reference_cost_usd_per_month), ""}});
    return {.title = phrase("Cost"), .blocks = {std::move(table)}};
}

Section assumption_section(const Challenge& challenge) {
    Section section{.title = phrase("Assumptions")};
    Table table{
        .titles = {phrase("Factor"), phrase("Where it is from"), phrase("Value")}, .numbers_from = 2, .wide = 1};
    for (const auto& assumption : challenge.assumptions)
        table.rows.push_back({.cells = {assumption.title, assumption.source,
                                        number_and_unit(whole_or(assumption.value, format_number), assumption.unit)}});
    if (!table.rows.empty()) section.blocks.push_back(std::move(table));
    Table demand{.titles = {phrase("What follows"), phrase("How"), phrase("Value")}, .numbers_from = 2, .wide = 1};
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
    Facts facts{{{phrase("Program"), fmt::format("Tiers {}", subject.version)},
                 {phrase("Challenge"), phrase("{} ({})", subject.challenge.title, subject.challenge.id)},
                 {phrase("Replications"), phrase("{}, seeds {} to {}", result.replications, result.seed, last_seed)},
                 {phrase("Each simulates"), phrase("{}, of which {} of warm-up are left out of the figures",
                                                   figures::span(result.duration_s), figures::span(result.warmup_s))},
                 {phrase("Requests"), figures::count(static_cast<double>(result.requests))},
                 {phrase("Intervals"), phrase("95 % confidence, Student's t over the replications")}}};
    Section section{.title = phrase("How these figures were made"), .blocks = {std::move(facts)}};
    if (subject.assumed) {
        section.blocks.push_back(Paragraph{
            phrase("With the design enclosed as {}, the same version gives the same figures, bit for bit, on any "
                   "machine and with any number of threads, once the assumptions told here are set in the studio: "
                   "they are not the challenge's own.",
                   file)});
        return section;
    }
    section.blocks.push_back(
        Paragraph{phrase("With the design enclosed as {}, the same version gives the same figures, bit for bit, on any "
                         "machine and with any number of threads:",
                         file)});
    section.blocks.push_back(Listing{fmt::format("{}", fmt::join(calls_again(subject, file), "\n"))});
    return section;
}

} // namespace tiers
