#include "core/report/report.h"

#include "core/analysis/cost.h"
#include "core/catalog/kind.h"
#include "core/catalog/link_kind.h"
#include "core/grading/figure_text.h"
#include "core/report/design_drawing.h"
#include "core/report/figures.h"
#include "core/report/html_text.h"
#include "core/report/report_style.h"
#include "core/report/run_charts.h"

#include <fmt/format.h>

#include <algorithm>
#include <map>
#include <numeric>
#include <utility>
#include <vector>

namespace tiers {
namespace {

/// A row of table cells; `numbers_from` and after are figures, aligned right.
std::string row(std::string_view cell_name, const std::vector<std::string>& cells, std::size_t numbers_from) {
    std::string html = "<tr>";
    for (std::size_t i = 0; i < cells.size(); ++i)
        html += fmt::format("<{0}{1}>{2}</{0}>", cell_name, i >= numbers_from ? R"( class="number")" : "",
                            escaped(cells[i]));
    return html + "</tr>\n";
}

std::string table(const std::vector<std::string>& titles, const std::vector<std::vector<std::string>>& rows,
                  std::size_t numbers_from) {
    std::string html =
        R"(<div class="panel wide"><table><thead>)" + row("th", titles, numbers_from) + "</thead><tbody>";
    for (const auto& cells : rows) html += row("td", cells, numbers_from);
    return html + "</tbody></table></div>\n";
}

std::string section(std::string_view title, const std::string& content) {
    return content.empty() ? content : fmt::format("<section>\n<h2>{}</h2>\n{}</section>\n", escaped(title), content);
}

std::string name_in(const Design& design, const std::string& id) {
    const auto* component = find_component(design, id);
    return component != nullptr ? display_name(*component) : id;
}

std::string judgement_mark(Judgement judgement) {
    switch (judgement) {
    case Judgement::Met: return "✓ met";
    case Judgement::Missed: return "✕ missed";
    case Judgement::TooClose: return "≈ too close";
    }
    return {};
}

std::string finding_rows(const Finding& finding) {
    std::string html =
        fmt::format(R"(<tr><td class="mark {}">{}</td><td>{}</td><td>{}</td><td>{}</td><td>{}</td></tr>)",
                    judgement_name(finding.judgement), judgement_mark(finding.judgement), escaped(finding.title),
                    escaped(finding.measured), escaped(finding.interval), escaped(finding.target));
    std::string evidence;
    const auto add = [&](const std::string& text) {
        if (!text.empty()) evidence += "<p>" + escaped(text) + "</p>";
    };
    add(finding.cause);
    if (finding.when) add(fmt::format("First seen {} into the run.", clock_text(*finding.when)));
    add(finding.note);
    if (finding.judgement != Judgement::Met && !finding.hint.empty()) add("Hint: " + finding.hint);
    if (!evidence.empty())
        html += fmt::format(R"(<tr class="evidence"><td></td><td colspan="4">{}</td></tr>)", evidence);
    return html + "\n";
}

std::string constraints(const Verdict& verdict) {
    std::string html = R"(<div class="panel wide"><table class="constraints"><thead><tr><th></th><th>Constraint</th>)"
                       R"(<th>Measured</th><th>95 % interval</th><th>Target</th></tr></thead><tbody>)";
    for (const auto& finding : verdict.findings) html += finding_rows(finding);
    return html + "</tbody></table></div>\n";
}

std::string advice(const Verdict& verdict) {
    if (verdict.advice.empty()) return {};
    std::string html = R"(<div class="panel"><ul>)";
    for (const auto& sentence : verdict.advice) html += "<li>" + escaped(sentence) + "</li>";
    return html + "</ul></div>\n";
}

std::string drawing(const ReportSubject& subject) {
    std::map<ComponentId, CardFigures> figures;
    for (const auto& [id, measured] : subject.verdict.result.components) figures[id].utilization = measured.utilization;
    for (const auto& finding : subject.verdict.findings)
        if (finding.component && finding.judgement != Judgement::Met) figures[*finding.component].is_named = true;
    const auto svg = draw_design(subject.design, figures);
    if (svg.empty()) return {};
    return R"(<div class="panel">)" + svg +
           "</div>\n<p class=\"muted\">The bar and the figure on a card are its utilization in the run. A heavy frame "
           "marks a component that the cause of a missed constraint names.</p>\n";
}

std::string charts(const ReportSubject& subject) {
    std::string html;
    for (const auto& chart : run_charts(subject.challenge, subject.recording)) html += draw_chart(chart);
    return html.empty() ? html : R"(<div class="panel">)" + html + "</div>\n";
}

std::uint64_t sum_of(const ErrorCounts& errors) {
    return std::accumulate(errors.begin(), errors.end(), std::uint64_t{0});
}

std::string component_table(const ReportSubject& subject) {
    std::vector<std::vector<std::string>> rows;
    for (const auto& component : subject.design.components) {
        const auto found = subject.verdict.result.components.find(component.id.value);
        const auto* kind = find_kind(component.kind);
        const bool is_users = kind != nullptr && kind->role == Role::Users;
        if (found == subject.verdict.result.components.end() || is_users) continue;
        const auto& figures = found->second;
        rows.push_back({display_name(component), kind != nullptr ? kind->title : component.kind,
                        rate_text(figures.arrivals_per_s), share_text(figures.utilization),
                        number_text(figures.queue_mean), milliseconds_text(figures.waiting_mean_ms),
                        milliseconds_text(figures.response_ms.p50), milliseconds_text(figures.response_ms.p95),
                        figures.hit_ratio ? share_text(*figures.hit_ratio) : "–",
                        count_text(static_cast<double>(sum_of(figures.errors)))});
    }
    return table({"Component", "Kind", "Arrivals", "Utilization", "Queue, mean", "Waiting, mean", "Response p50",
                  "Response p95", "Hit ratio", "Errors"},
                 rows, 2);
}

/// A link that resolves names carries no calls.
bool is_lookup(const Design& design, const Link& link) {
    const auto* from = find_component(design, link.from);
    const auto* to = find_component(design, link.to);
    if (from == nullptr || to == nullptr) return false;
    const auto* from_kind = find_kind(from->kind);
    const auto* to_kind = find_kind(to->kind);
    return from_kind != nullptr && to_kind != nullptr && link_kind(from_kind->role, to_kind->role) == LinkKind::Resolve;
}

std::string link_table(const ReportSubject& subject) {
    std::vector<std::vector<std::string>> rows;
    for (const auto& link : subject.design.links) {
        const auto found = subject.verdict.result.links.find(link.id.value);
        if (found == subject.verdict.result.links.end() || is_lookup(subject.design, link)) continue;
        const auto& figures = found->second;
        rows.push_back({name_in(subject.design, link.from.value), name_in(subject.design, link.to.value),
                        rate_text(figures.calls_per_s), milliseconds_text(figures.pool_waiting_mean_ms),
                        milliseconds_text(figures.response_mean_ms),
                        count_text(static_cast<double>(sum_of(figures.errors)))});
    }
    return rows.empty()
               ? std::string{}
               : table({"From", "To", "Calls", "Waiting for a connection, mean", "Response, mean", "Errors"}, rows, 2);
}

std::string cost_table(const ReportSubject& subject) {
    const auto cost = monthly_cost(subject.design);
    std::vector<std::vector<std::string>> rows;
    for (const auto& [component, usd] : cost.items)
        rows.push_back({name_in(subject.design, component.value), money_text(usd),
                        cost.usd_per_month > 0 ? share_text(usd / cost.usd_per_month) : "–"});
    rows.push_back({"The design", money_text(cost.usd_per_month), ""});
    rows.push_back({"The reference", money_text(subject.verdict.reference_cost_usd_per_month), ""});
    return table({"Component", "Cost", "Share"}, rows, 1);
}

std::string assumption_table(const Challenge& challenge) {
    if (challenge.assumptions.empty()) return {};
    std::vector<std::vector<std::string>> rows;
    for (const auto& assumption : challenge.assumptions)
        rows.push_back({assumption.title, assumption.source, format_number(assumption.value) + " " + assumption.unit});
    return table({"Factor", "Where it is from", "Value"}, rows, 2);
}

std::string making(const ReportSubject& subject) {
    const auto& result = subject.verdict.result;
    const auto last_seed = result.seed + static_cast<std::uint64_t>(std::max(result.replications - 1, 0));
    std::string html = R"(<div class="panel"><dl>)";
    const auto add = [&](std::string_view title, const std::string& value) {
        html += fmt::format("<dt>{}</dt><dd>{}</dd>", title, escaped(value));
    };
    add("Program", fmt::format("Tiers {}", subject.version));
    add("Challenge", fmt::format("{} ({})", subject.challenge.title, subject.challenge.id));
    add("Replications", fmt::format("{}, seeds {} to {}", result.replications, result.seed, last_seed));
    add("Each simulates", fmt::format("{}, of which {} of warm-up are left out of the figures",
                                      span_text(result.duration_s), span_text(result.warmup_s)));
    add("Requests", count_text(static_cast<double>(result.requests)));
    add("Intervals", "95 % confidence, Student's t over the replications");
    html += fmt::format("<dt>Again</dt><dd><code>tiers grade FILE --challenge {} --seed {}</code> gives the same "
                        "figures.</dd>",
                        escaped(subject.challenge.id), result.seed);
    return html + "</dl></div>\n";
}

std::string header(const ReportSubject& subject) {
    const auto& verdict = subject.verdict;
    return fmt::format(R"(<header>
<h1>{}</h1>
<p class="muted">{}{}</p>
<p class="headline {}">{}</p>
<p>Costs {}; the reference {}. Availability from the structure {}.</p>
</header>
)",
                       escaped(verdict.design), escaped(subject.challenge.title),
                       subject.challenge.summary.empty() ? "" : ": " + escaped(subject.challenge.summary),
                       verdict.passed ? "met" : "missed", escaped(headline(verdict)),
                       money_text(verdict.cost_usd_per_month), money_text(verdict.reference_cost_usd_per_month),
                       share_text(verdict.availability));
}

} // namespace

std::string write_report(const ReportSubject& subject) {
    std::string html = fmt::format(R"(<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>{}: {}</title>
<style>
{}</style>
</head>
<body>
<main>
)",
                                   escaped(subject.challenge.title), escaped(subject.verdict.design), report_style());
    html += header(subject);
    html += section("Constraints", constraints(subject.verdict));
    html += section("Advice", advice(subject.verdict));
    html += section("The design", drawing(subject));
    html += section("The run over time", charts(subject));
    html += section("Components", component_table(subject));
    html += section("Links", link_table(subject));
    html += section("Cost", cost_table(subject));
    html += section("Assumptions", assumption_table(subject.challenge));
    html += section("How these figures were made", making(subject));
    return html + "</main>\n</body>\n</html>\n";
}

} // namespace tiers
