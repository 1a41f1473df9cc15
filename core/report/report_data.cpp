#include "core/analysis/cost.h"
#include "core/document/design_document.h"
#include "core/report/report.h"
#include "core/report/run_charts.h"
#include "core/report/sections.h"

#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include <optional>
#include <string_view>

namespace tiers {
namespace {

using Json = nlohmann::ordered_json;

/// A cell that no program takes for a formula and no comma ends.
std::string cell(std::string_view text) {
    std::string safe{text};
    if (!safe.empty() && std::string_view{"=+-@\t\r"}.find(safe.front()) != std::string_view::npos) safe.insert(0, "'");
    if (safe.find_first_of(",\"\n\r") == std::string::npos) return safe;
    std::string quoted = "\"";
    for (const char c : safe) quoted += c == '"' ? std::string{"\"\""} : std::string{c};
    return quoted + '"';
}

/// Rows of one figure each.
class TidyTable {
  public:
    void number(std::string_view table, std::string_view subject, std::string_view figure, double value,
                std::string_view unit, const std::optional<Interval>& interval = {}) {
        m_csv += fmt::format("{},{},{},{},{},{},{},\n", table, cell(subject), cell(figure), value, unit,
                             interval ? fmt::format("{}", interval->low) : "",
                             interval ? fmt::format("{}", interval->high) : "");
    }
    void text(std::string_view table, std::string_view subject, std::string_view figure, std::string_view text) {
        m_csv += fmt::format("{},{},{},,,,,{}\n", table, cell(subject), cell(figure), cell(text));
    }
    [[nodiscard]] const std::string& csv() const { return m_csv; }

  private:
    std::string m_csv{"table,subject,figure,value,unit,low,high,text\n"};
};

void add_result(TidyTable& table, const Json& node, const std::string& group, const std::string& subject,
                const std::string& path, const RunResult& result, const std::string& root) {
    if (node.is_object()) {
        for (const auto& [key, value] : node.items())
            add_result(table, value, group, subject, path.empty() ? key : path + "." + key, result, root);
        return;
    }
    if (!node.is_number()) return;
    const auto interval = result.intervals.find(root.empty() ? path : root + "." + path);
    table.number(group, subject, path, node.get<double>(), "",
                 interval != result.intervals.end() ? std::optional{interval->second} : std::nullopt);
}

Json texts_of(const std::vector<Phrase>& words) {
    Json texts = Json::array();
    for (const auto& each : words) texts.push_back(each.text());
    return texts;
}

Json series_of(const LineChart& chart) {
    Json values = Json::object();
    for (const auto& series : chart.series) {
        Json& list = values[series.name.text()] = Json::array();
        for (const auto& value : series.values) list.push_back(value ? Json(*value) : Json(nullptr));
    }
    return {{"title", chart.title.text()},
            {"unit", chart.unit.text()},
            {"times_s", chart.times_s},
            {"values", std::move(values)}};
}

} // namespace

std::string write_report_json(const ReportSubject& subject) {
    Json costs = Json::array();
    for (const auto& [component, usd] : monthly_cost(subject.design).items)
        costs.push_back({{"component", component.value}, {"usd_per_month", usd}});
    Json assumptions = Json::array();
    for (const auto& assumption : subject.challenge.assumptions)
        assumptions.push_back({{"id", assumption.id},
                               {"title", assumption.title},
                               {"value", assumption.value},
                               {"unit", assumption.unit},
                               {"source", assumption.source}});
    Json failures = Json::array();
    for (const auto& [finding, steps] : failure_chains(subject))
        failures.push_back({{"constraint", finding->constraint}, {"steps", texts_of(steps)}});
    Json series = Json::array();
    for (const auto& chart : run_charts(subject.challenge, subject.recording)) series.push_back(series_of(chart));
    const Json document{{"format", "tiers.report"},
                        {"version", 1},
                        {"program", std::string{"Tiers "} + std::string{subject.version}},
                        {"author", subject.author.empty() ? Json(nullptr) : Json(subject.author)},
                        {"challenge", {{"id", subject.challenge.id}, {"title", subject.challenge.title}}},
                        {"again", calls_again(subject, "design.tiers")},
                        {"verdict", Json::parse(write_verdict(subject.verdict))},
                        {"failures", std::move(failures)},
                        {"series", std::move(series)},
                        {"cost", std::move(costs)},
                        {"assumptions", std::move(assumptions)},
                        {"workload", Json::parse(write_workload(subject.challenge.workload))},
                        {"design", Json::parse(write_design(subject.design))}};
    return document.dump(2, ' ', false, Json::error_handler_t::replace) + "\n";
}

std::string write_report_csv(const ReportSubject& subject) {
    const Verdict& verdict = subject.verdict;
    TidyTable table;
    if (!subject.author.empty()) table.text("report", "author", "name", subject.author);
    table.text("report", "program", "version", subject.version);
    table.text("report", "challenge", "id", subject.challenge.id);
    table.text("report", "design", "name", verdict.design);
    table.number("report", "run", "seed", static_cast<double>(verdict.result.seed), "");
    table.number("report", "run", "replications", verdict.result.replications, "");
    for (const auto& finding : verdict.findings) {
        if (finding.value)
            table.number("constraint", finding.constraint, "value", *finding.value, finding.unit, finding.bounds);
        table.number("constraint", finding.constraint, "limit", finding.limit, finding.unit);
        table.text("constraint", finding.constraint, "judgement", judgement_name(finding.judgement));
        if (!finding.cause.empty()) table.text("constraint", finding.constraint, "cause", finding.cause.text());
    }
    const auto result = Json::parse(write_result(verdict.result));
    add_result(table, result.at("totals"), "totals", "", "", verdict.result, "");
    for (const std::string group : {"classes", "populations", "components", "links"})
        for (const auto& [id, figures] : result.at(group).items())
            add_result(table, figures, group, id, "", verdict.result, group + "." + id);
    for (const auto& [finding, steps] : failure_chains(subject))
        for (std::size_t i = 0; i < steps.size(); ++i)
            table.text("failure", finding->constraint, fmt::format("step {}", i + 1), steps[i].text());
    for (const auto& sighting : verdict.result.residency)
        table.number("residency", sighting.component.value, sighting.request_class.value,
                     static_cast<double>(sighting.count), "times");
    for (const auto& [component, usd] : monthly_cost(subject.design).items)
        table.number("cost", component.value, "cost", usd, "USD/month");
    for (const auto& assumption : subject.challenge.assumptions)
        table.number("assumption", assumption.id, assumption.title, assumption.value, cell(assumption.unit));
    for (const auto& chart : run_charts(subject.challenge, subject.recording))
        for (const auto& line : chart.series)
            for (std::size_t i = 0; i < chart.times_s.size(); ++i)
                if (line.values[i])
                    table.number("series", fmt::format("{}", chart.times_s[i]),
                                 fmt::format("{}: {}", chart.title.text(), line.name.text()), *line.values[i],
                                 cell(chart.unit.text()));
    return table.csv();
}

} // namespace tiers
