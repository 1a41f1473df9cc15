#include "core/document/design_document.h"
#include "core/grading/figure_text.h"
#include "core/report/figures.h"
#include "core/report/run_charts.h"
#include "core/report/sections.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>

namespace tiers {
namespace {

std::string with_interval(const std::string& text, const std::optional<Interval>& interval,
                          std::string (*words)(double)) {
    const auto range = interval_text(interval, words);
    return range.empty() ? text : fmt::format("{} ({})", text, range);
}

std::optional<Interval> interval_of(const RunResult& result, const std::string& figure) {
    const auto found = result.intervals.find(figure);
    return found != result.intervals.end() ? std::optional{found->second} : std::nullopt;
}

/// What two intervals say of a difference.
std::string significance(const std::optional<Interval>& a, const std::optional<Interval>& b) {
    if (!a || !b) return "–";
    return a->high < b->low || b->high < a->low ? "more than chance" : "may be chance";
}

std::string change_text(double a, double b) {
    if (a == b) return "none";
    if (a == 0) return "–";
    return fmt::format("{:+.1f} %", 100 * (b - a) / a);
}

Section constraints_beside(const ReportSubject& a, const ReportSubject& b) {
    Table table{.titles = {"Constraint", "Target", "A", "B"}, .numbers_from = 4, .wide = 0};
    const auto told = [](const Finding& finding) {
        return fmt::format("{} {}", finding.judgement == Judgement::Met ? "✓" : "✕", finding.measured.text());
    };
    for (const auto& first : a.verdict.findings) {
        const auto second = std::ranges::find(b.verdict.findings, first.constraint, &Finding::constraint);
        if (second == b.verdict.findings.end()) continue;
        table.rows.push_back({.cells = {first.title, first.target, told(first), told(*second)}});
        for (const auto& [name, finding] : {std::pair{"A", &first}, std::pair{"B", &*second}})
            if (finding->judgement != Judgement::Met && !finding->cause.empty())
                table.rows.back().details.push_back(fmt::format("{}: {}", name, finding->cause.text()));
    }
    return {.title = "Constraints", .blocks = {std::move(table)}};
}

struct Comparable {
    std::string_view title;
    std::string_view figure; ///< of RunResult::intervals
    std::string (*words)(double);
    double (*value)(const RunResult&);
};

Section figures_beside(const RunResult& a, const RunResult& b) {
    static constexpr std::array<Comparable, 7> figures{{
        {"Response, median", "response_ms.p50", milliseconds_text,
         [](const RunResult& result) { return result.totals.response_ms.p50; }},
        {"Response, p95", "response_ms.p95", milliseconds_text,
         [](const RunResult& result) { return result.totals.response_ms.p95; }},
        {"Response, p99", "response_ms.p99", milliseconds_text,
         [](const RunResult& result) { return result.totals.response_ms.p99; }},
        {"Throughput", "throughput_per_s", rate_text,
         [](const RunResult& result) { return result.totals.throughput_per_s; }},
        {"Answered well", "success_ratio", share_text,
         [](const RunResult& result) { return result.totals.success_ratio; }},
        {"Acknowledged writes lost", "", count_text,
         [](const RunResult& result) { return static_cast<double>(result.lost_writes); }},
        {"Stale reads", "", count_text,
         [](const RunResult& result) { return static_cast<double>(result.stale_reads); }},
    }};
    Table table{.titles = {"Figure", "A", "B", "Change", "Difference"}, .numbers_from = 1};
    for (const auto& figure : figures) {
        const double first = figure.value(a);
        const double second = figure.value(b);
        const auto first_interval = interval_of(a, std::string{figure.figure});
        const auto second_interval = interval_of(b, std::string{figure.figure});
        table.rows.push_back(
            {.cells = {std::string{figure.title}, with_interval(figure.words(first), first_interval, figure.words),
                       with_interval(figure.words(second), second_interval, figure.words), change_text(first, second),
                       significance(first_interval, second_interval)}});
    }
    return {.title = "Figures",
            .blocks = {std::move(table),
                       Paragraph{"In brackets: 95 % intervals over the replications. Where those of A and B do not "
                                 "overlap, the difference is more than chance.",
                                 Tone::Muted}}};
}

Section cost_beside(const ReportSubject& a, const ReportSubject& b) {
    Table table{.titles = {"", "A", "B", "Change"}, .numbers_from = 1};
    const auto add = [&](std::string title, double first, double second, std::string (*words)(double)) {
        table.rows.push_back({.cells = {std::move(title), words(first), words(second), change_text(first, second)}});
    };
    add("Cost", a.verdict.cost_usd_per_month, b.verdict.cost_usd_per_month, money_text);
    add("Availability from the structure", a.verdict.availability, b.verdict.availability, share_text);
    add("Components", static_cast<double>(a.design.components.size()), static_cast<double>(b.design.components.size()),
        count_text);
    return {.title = "Cost and structure", .blocks = {std::move(table)}};
}

Section named(Section section, std::string_view letter) {
    section.title = fmt::format("{}: {}", letter, section.title);
    return section;
}

} // namespace

Content comparison_content(const ReportSubject& a, const ReportSubject& b, const Colours& colours) {
    Content content{.title = fmt::format("{} and {}", a.verdict.design, b.verdict.design),
                    .subtitle = fmt::format("Two designs under the same traffic: {}", a.challenge.title),
                    .author = std::string{a.author},
                    .headline = fmt::format("A, {}: {} B, {}: {}", a.verdict.design, headline(a.verdict).text(),
                                            b.verdict.design, headline(b.verdict).text()),
                    .tone = Tone::Strong,
                    .version = std::string{a.version},
                    .documents = {{"a.tiers", write_design(a.design)}, {"b.tiers", write_design(b.design)}}};
    for (auto&& section :
         {constraints_beside(a, b), figures_beside(a.verdict.result, b.verdict.result), cost_beside(a, b),
          chart_section("Both runs over time", charts_beside(a.challenge, a.recording, b.recording), colours),
          design_section(a, colours, "A: " + a.verdict.design), design_section(b, colours, "B: " + b.verdict.design),
          assumption_section(a.challenge), named(component_section(a), "A"), named(component_section(b), "B"),
          named(write_section(a.verdict), "A"), named(write_section(b.verdict), "B"), named(residency_section(a), "A"),
          named(residency_section(b), "B"), named(making_section(a, "a.tiers"), "A"),
          named(making_section(b, "b.tiers"), "B")})
        if (!section.blocks.empty()) content.sections.push_back(section);
    return content;
}

} // namespace tiers
