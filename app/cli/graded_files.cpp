#include "app/cli/graded_files.h"

#include "app/cli/csv.h"
#include "core/drawing/markup.h"
#include "core/grading/figure_text.h"

#include <fmt/format.h>

#include <algorithm>
#include <map>

namespace tiers::cli {
namespace {

std::string_view outcome_word(const GradedFile& graded) {
    if (!graded.verdict) return "unreadable";
    return graded.verdict->passed ? "yes" : "no";
}

std::string first_problem(const GradedFile& graded) {
    return graded.problems.empty() ? std::string{} : graded.problems.front();
}

const Finding* finding_of(const GradedFile& graded, const std::string& constraint) {
    if (!graded.verdict) return nullptr;
    const auto found = std::ranges::find(graded.verdict->findings, constraint, &Finding::constraint);
    return found == graded.verdict->findings.end() ? nullptr : &*found;
}

std::string test_case(const GradedFile& graded, const Finding& finding) {
    const auto head =
        fmt::format(R"(    <testcase classname="{}" name="{}")", escaped(graded.file), escaped(finding.title));
    if (finding.judgement == Judgement::Met) return head + "/>\n";
    return fmt::format("{}>\n      <failure message=\"{}\">{}</failure>\n    </testcase>\n", head,
                       escaped(fmt::format("measured {}, expected {}", finding.measured, finding.target)),
                       escaped(finding.cause));
}

constexpr std::string_view page_style = R"(
body { font: 15px/1.45 system-ui, sans-serif; margin: 2rem auto; max-width: 75rem; padding: 0 1rem; color: #1b1f24; }
table { border-collapse: collapse; width: 100%; }
th, td { text-align: left; padding: .35rem .6rem; border-bottom: 1px solid #d5dae0; vertical-align: top; }
th { background: #f2f4f7; } td.number { text-align: right; font-variant-numeric: tabular-nums; }
.met { color: #116329; } .missed { color: #a40e26; font-weight: 600; } .odd { color: #7a4d00; }
@media print { body { margin: 0; } thead { display: table-header-group; } tr { break-inside: avoid; } }
)";

std::string page_row(const Challenge& challenge, const GradedFile& graded, const std::string& page) {
    const auto file = escaped(graded.file);
    std::string row = "<tr><td>" + (page.empty() ? file : fmt::format(R"(<a href="{}">{}</a>)", escaped(page), file));
    if (!graded.identical_to.empty())
        row += fmt::format(R"(<br><span class="odd">identical to {}</span>)", escaped(graded.identical_to));
    if (!graded.verdict)
        return row +
               fmt::format(R"(</td><td class="missed">unreadable</td><td colspan="{}">{}</td></tr>)",
                           challenge.constraints.size() + 1, escaped(first_problem(graded))) +
               "\n";
    const auto met = std::ranges::count(graded.verdict->findings, Judgement::Met, &Finding::judgement);
    row += fmt::format(R"(</td><td class="{}">{} of {}</td><td class="number">{}</td>)",
                       graded.verdict->passed ? "met" : "missed", met, graded.verdict->findings.size(),
                       escaped(money_text(graded.verdict->cost_usd_per_month)));
    for (const auto& constraint : challenge.constraints) {
        const auto* finding = finding_of(graded, constraint.id);
        if (finding == nullptr) {
            row += "<td></td>";
            continue;
        }
        const bool is_met = finding->judgement == Judgement::Met;
        row += fmt::format(R"(<td class="{}">{} {}</td>)", is_met ? "met" : "missed", is_met ? "✓" : "✗",
                           escaped(finding->measured));
    }
    return row + "</tr>\n";
}

} // namespace

void mark_identical(std::span<GradedFile> files) {
    std::map<std::string, std::string> first;
    for (auto& graded : files) {
        if (graded.key.empty()) continue;
        const auto [place, is_first] = first.emplace(graded.key, graded.file);
        graded.identical_to = is_first ? std::string{} : place->second;
    }
}

std::string graded_csv(const Challenge& challenge, std::span<const GradedFile> files) {
    std::string csv = "file,design,passed,cost_usd_per_month,availability,seed";
    for (const auto& constraint : challenge.constraints)
        csv += "," + csv_cell(constraint.id) + "," + csv_cell(constraint.id + ".measured");
    csv += ",design_key,identical_to,problem\n";
    for (const auto& graded : files) {
        csv += fmt::format("{},{},{}", csv_cell(graded.file), csv_cell(graded.design ? graded.design->name : ""),
                           outcome_word(graded));
        csv += graded.verdict ? fmt::format(",{:.2f},{:.6f},{}", graded.verdict->cost_usd_per_month,
                                            graded.verdict->availability, graded.verdict->result.seed)
                              : std::string{",,,"};
        for (const auto& constraint : challenge.constraints) {
            const auto* finding = finding_of(graded, constraint.id);
            std::string judgement{finding == nullptr ? "" : judgement_name(finding->judgement)};
            std::ranges::replace(judgement, '_', ' ');
            csv += fmt::format(",{},{}", judgement, finding == nullptr ? "" : csv_cell(finding->measured));
        }
        csv += fmt::format(",{},{},{}\n", graded.key, csv_cell(graded.identical_to), csv_cell(first_problem(graded)));
    }
    return csv;
}

std::string graded_junit(const Challenge& challenge, std::span<const GradedFile> files) {
    std::string cases;
    std::size_t tests = 0, failures = 0, errors = 0;
    for (const auto& graded : files) {
        std::string own;
        std::size_t own_tests = 0, own_failures = 0, own_errors = 0;
        if (graded.verdict) {
            for (const auto& finding : graded.verdict->findings) {
                own += test_case(graded, finding);
                ++own_tests;
                if (finding.judgement != Judgement::Met) ++own_failures;
            }
        } else {
            own_tests = own_errors = 1;
            own = fmt::format("    <testcase classname=\"{}\" name=\"The file can be read\">\n      <error "
                              "message=\"{}\"/>\n    </testcase>\n",
                              escaped(graded.file), escaped(first_problem(graded)));
        }
        cases += fmt::format("  <testsuite name=\"{}\" tests=\"{}\" failures=\"{}\" errors=\"{}\">\n{}  </testsuite>\n",
                             escaped(graded.file), own_tests, own_failures, own_errors, own);
        tests += own_tests;
        failures += own_failures;
        errors += own_errors;
    }
    return fmt::format("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<testsuites name=\"{}\" tests=\"{}\" "
                       "failures=\"{}\" errors=\"{}\">\n{}</testsuites>\n",
                       escaped(challenge.title), tests, failures, errors, cases);
}

std::string graded_page(const Challenge& challenge, std::span<const GradedFile> files,
                        std::span<const std::string> pages) {
    const auto passed =
        std::ranges::count_if(files, [](const GradedFile& graded) { return graded.verdict && graded.verdict->passed; });
    std::string page = fmt::format("<!DOCTYPE html>\n<html lang=\"en\"><head><meta charset=\"utf-8\"><title>{0}</title>"
                                   "<style>{1}</style></head><body>\n<h1>{0}</h1>\n<p>{2} of {3} designs meet every "
                                   "constraint.</p>\n<table><thead><tr><th>File</th><th>Met</th><th>Cost</th>",
                                   escaped(challenge.title), page_style, passed, files.size());
    for (const auto& constraint : challenge.constraints) page += "<th>" + escaped(constraint.title) + "</th>";
    page += "</tr></thead><tbody>\n";
    for (std::size_t i = 0; i < files.size(); ++i) page += page_row(challenge, files[i], pages[i]);
    return page + "</tbody></table>\n</body></html>\n";
}

} // namespace tiers::cli
