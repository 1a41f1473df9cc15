#include "core/grading/told_figure.h"
#include "core/report/figures.h"
#include "core/report/run_charts.h"
#include "core/report/sections.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <utility>

namespace tiers {
namespace {

using Figures = Phrase (*)(double);

Phrase with_interval(const Phrase& text, const std::optional<Interval>& interval, Figures words) {
    const auto range = figures::range(interval, words);
    return range.empty() ? text : phrase("{} ({})", text, range);
}

std::optional<Interval> interval_of(const RunResult& result, const std::string& figure) {
    const auto found = result.intervals.find(figure);
    return found != result.intervals.end() ? std::optional{found->second} : std::nullopt;
}

/// What two intervals say of a difference.
Phrase significance(const std::optional<Interval>& a, const std::optional<Interval>& b) {
    if (!a || !b) return "–";
    return a->high < b->low || b->high < a->low ? phrase("more than chance") : phrase("may be chance");
}

Phrase change_text(double a, double b) {
    if (a == b) return phrase("none");
    if (a == 0) return "–";
    return Phrase::figure(fmt::format("{:+.1f} %", 100 * (b - a) / a));
}

Section constraints_beside(const ReportSubject& a, const ReportSubject& b) {
    Table table{.titles = {phrase("Constraint"), phrase("Target"), "A", "B"}, .numbers_from = 4, .wide = 0};
    const auto told = [](const Finding& finding) {
        return phrase("{} {}", finding.judgement == Judgement::Met ? "✓" : "✕", finding.measured);
    };
    for (const auto& first : a.verdict.findings) {
        const auto second = std::ranges::find(b.verdict.findings, first.constraint, &Finding::constraint);
        if (second == b.verdict.findings.end()) continue;
        table.rows.push_back({.cells = {first.title, first.target, told(first), told(*second)}});
        for (const auto& [name, finding] : {std::pair{"A", &first}, std::pair{"B", &*second}})
            if (finding->judgement != Judgement::Met && !finding->cause.empty())
                table.rows.back().details.push_back(phrase("{}: {}", name, finding->cause));
    }
    return {.title = phrase("Constraints"), .blocks = {std::move(table)}};
}

struct Comparable {
    Phrase title;
    std::string_view figure; ///< of RunResult::intervals
    Figures words;
    double (*value)(const RunResult&);
};

Section figures_beside(const RunResult& a, const RunResult& b) {
    const std::array<Comparable, 7> compared{{
        {phrase("Response, median"), "response_ms.p50", figures::milliseconds,
         [](const RunResult& result) { return result.totals.response_ms.p50; }},
        {phrase("Response, p95"), "response_ms.p95", figures::milliseconds,
         [](const RunResult& result) { return result.totals.response_ms.p95; }},
        {phrase("Response, p99"), "response_ms.p99", figures::milliseconds,
         [](const RunResult& result) { return result.totals.response_ms.p99; }},
        {phrase("Throughput"), "throughput_per_s", figures::rate,
         [](const RunResult& result) { return result.totals.throughput_per_s; }},
        {phrase("Answered well"), "success_ratio", figures::share,
         [](const RunResult& result) { return result.totals.success_ratio; }},
        {phrase("Acknowledged writes lost"), "", figures::count,
         [](const RunResult& result) { return static_cast<double>(result.lost_writes); }},
        {phrase("Stale reads"), "", figures::count,
         [](const RunResult& result) { return static_cast<double>(result.stale_reads); }},
    }};
    Table table{.titles = {phrase("Figure"), "A", "B", phrase("Change"), phrase("Difference")}, .numbers_from = 1};
    for (const auto& figure : compared) {
        const double first = figure.value(a);
        const double second = figure.value(b);
        const auto first_interval = interval_of(a, std::string{figure.figure});
        const auto second_interval = interval_of(b, std::string{figure.figure});
        table.rows.push_back({.cells = {figure.title, with_interval(figure.words(first), first_interval, figure.words),
                                        with_interval(figure.words(second), second_interval, figure.words),
                                        change_text(first, second), significance(first_interval, second_interval)}});
    }
    return {.title = phrase("Figures"),
            .blocks = {std::move(table),
                       Paragraph{phrase("In brackets: 95 % intervals over the replications. Where those of A and "
                                        "B do not overlap, the difference is more than chance."),
                                 Tone::Muted}}};
}

Section cost_beside(const ReportSubject& a, const ReportSubject& b) {
    Table table{.titles = {"", "A", "B", phrase("Change")}, .numbers_from = 1};
    const auto add = [&](Phrase title, double first, double second, Figures words) {
        table.rows.push_back({.cells = {std::move(title), words(first), words(second), change_text(first, second)}});
    };
    add(phrase("Cost"), a.verdict.cost_usd_per_month, b.verdict.cost_usd_per_month, figures::money);
    add(phrase("Availability from the structure"), a.verdict.availability, b.verdict.availability, figures::share);
    add(phrase("Components"), static_cast<double>(a.design.components.size()),
        static_cast<double>(b.design.components.size()), figures::count);
    return {.title = phrase("Cost and structure"), .blocks = {std::move(table)}};
}

Section named(Section section, std::string_view letter) {
    section.title = phrase("{}: {}", letter, section.title);
    return section;
}

} // namespace

Content comparison_content(const ReportSubject& a, const ReportSubject& b, const Colours& colours) {
    Content content{.title = phrase("{} and {}", a.verdict.design, b.verdict.design),
                    .subtitle = phrase("Two designs under the same traffic: {}", a.challenge.title),
                    .author = std::string{a.author},
                    .byline = byline(a.author),
                    .headline = phrase("A, {}: {} B, {}: {}", a.verdict.design, headline(a.verdict), b.verdict.design,
                                       headline(b.verdict)),
                    .tone = Tone::Strong,
                    .version = std::string{a.version},
                    .documents = {enclosed("a.tiers", a.design), enclosed("b.tiers", b.design)}};
    for (auto&& section :
         {constraints_beside(a, b), figures_beside(a.verdict.result, b.verdict.result), cost_beside(a, b),
          chart_section(phrase("Both runs over time"), charts_beside(a.challenge, a.recording, b.recording), colours,
                        a.voice),
          design_section(a, colours, phrase("{}: {}", "A", a.verdict.design)),
          design_section(b, colours, phrase("{}: {}", "B", b.verdict.design)), assumption_section(a.challenge),
          named(component_section(a), "A"), named(component_section(b), "B"), named(write_section(a.verdict), "A"),
          named(write_section(b.verdict), "B"), named(residency_section(a), "A"), named(residency_section(b), "B"),
          named(making_section(a, "a.tiers"), "A"), named(making_section(b, "b.tiers"), "B")})
        if (!section.blocks.empty()) content.sections.push_back(section);
    return spoken(std::move(content), a.voice);
}

} // namespace tiers
