#include "app/cli/graded_files.h"

#include "app/cli/csv.h"
#include "core/drawing/markup.h"
#include "core/grading/figure_text.h"
#include "core/report/report_style.h"

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
                       escaped(fmt::format("measured {}, expected {}", finding.measured.text(), finding.target.text())),
                       escaped(finding.cause.text()));
}

/// Beside the style of the reports that it leads to.
constexpr std::string_view index_style = R"(main { max-width: 1440px; }
td.missed { font-weight: 600; } td.met, td.missed { min-width: 88px; } td.name { white-space: nowrap; } tr.all td { border-bottom: 1px solid var(--border); }
)";

/// The folder that all files are in, with a slash at its end; empty where they have none in common.
std::string common_folder(std::span<const GradedFile> files) {
    if (files.empty()) return {};
    std::string_view common = files.front().file;
    for (const auto& graded : files) {
        const auto differs = std::ranges::mismatch(common, graded.file).in1;
        common = common.substr(0, static_cast<std::size_t>(differs - common.begin()));
    }
    const auto slash = common.rfind('/');
    return std::string{common.substr(0, slash == std::string_view::npos ? 0 : slash + 1)};
}

/// How many of the designs that can be read meet each constraint.
std::string class_row(const Challenge& challenge, std::span<const GradedFile> files) {
    const auto graded = std::ranges::count_if(files, [](const GradedFile& it) { return it.verdict.has_value(); });
    std::string row = R"(<tr class="all"><td class="strong">Met by</td><td></td><td></td>)";
    for (const auto& constraint : challenge.constraints) {
        const auto met = std::ranges::count_if(files, [&](const GradedFile& it) {
            const auto* finding = finding_of(it, constraint.id);
            return finding != nullptr && finding->judgement == Judgement::Met;
        });
        row += fmt::format(R"(<td class="strong">{} of {}</td>)", met, graded);
    }
    return row + "</tr>\n";
}

std::string page_row(const Challenge& challenge, const GradedFile& graded, const std::string& page,
                     std::size_t folder_length) {
    const auto file = escaped(graded.file.substr(folder_length));
    std::string row =
        R"(<tr><td class="name">)" + (page.empty() ? file : fmt::format(R"(<a href="{}">{}</a>)", escaped(page), file));
    if (!graded.identical_to.empty())
        row += fmt::format(R"(<br><span class="too_close">identical to {}</span>)",
                           escaped(graded.identical_to.substr(folder_length)));
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
                           escaped(finding->measured.text()));
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
    const auto unreadable = std::ranges::count_if(files, [](const GradedFile& graded) { return !graded.verdict; });
    const auto identical =
        std::ranges::count_if(files, [](const GradedFile& graded) { return !graded.identical_to.empty(); });
    const auto folder = common_folder(files);
    std::string headline = fmt::format("{} of {} designs meet every constraint.", passed, files.size());
    if (unreadable > 0) headline += fmt::format(" {} cannot be read.", unreadable);
    if (identical > 0)
        headline += fmt::format(" {} {} identical to one before.", identical, identical == 1 ? "is" : "are");
    std::string page = fmt::format(
        R"(<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>{0}</title>
<style>
{1}{2}</style>
</head>
<body>
<main>
<h1>{0}</h1>
<p class="headline">{3}</p>
<div class="panel wide"><table><thead><tr><th>File</th><th>Met</th><th class="number">Cost</th>)",
        escaped(challenge.title), report_style(), index_style, headline);
    for (const auto& constraint : challenge.constraints) page += "<th>" + escaped(constraint.title) + "</th>";
    page += "</tr></thead><tbody>\n" + class_row(challenge, files);
    for (std::size_t i = 0; i < files.size(); ++i) page += page_row(challenge, files[i], pages[i], folder.size());
    return page + "</tbody></table></div>\n</main>\n</body>\n</html>\n";
}

} // namespace tiers::cli
