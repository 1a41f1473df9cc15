#include "app/cli/verdict_text.h"

#include "app/cli/text_table.h"
#include "core/grading/figure_text.h"
#include "core/report/figures.h"

#include <fmt/format.h>

#include <algorithm>

namespace tiers::cli {
namespace {

constexpr std::size_t line_width = 100;

std::string_view judgement_word(Judgement judgement) {
    switch (judgement) {
    case Judgement::Met: return "met";
    case Judgement::Missed: return "missed";
    case Judgement::TooClose: return "too close";
    }
    return "";
}

Paint judgement_paint(Judgement judgement) {
    switch (judgement) {
    case Judgement::Met: return Paint::Good;
    case Judgement::Missed: return Paint::Bad;
    case Judgement::TooClose: return Paint::Warning;
    }
    return Paint::Muted;
}

std::string findings_table(const Console& console, const Verdict& verdict) {
    TextTable table{{{""}, {"constraint"}, {"measured"}, {"95 % interval"}, {"target"}}};
    for (const auto& finding : verdict.findings)
        table.add_row({painted(console, judgement_paint(finding.judgement), judgement_word(finding.judgement)),
                       finding.title, finding.measured, finding.interval, finding.target});
    return table.text();
}

/// Why a constraint was missed and what may help, or how a close call was decided.
std::string reasons(const Finding& finding, Hints hints) {
    std::string text = "\n  " + finding.title + "\n";
    if (!finding.cause.empty()) text += wrapped(finding.cause.text(), line_width, "    ");
    if (!finding.note.empty()) text += wrapped(finding.note.text(), line_width, "    ");
    if (finding.when) text += fmt::format("    First seen {} into the run.\n", clock_text(*finding.when));
    if (!finding.hint.empty()) text += wrapped("Hint: " + finding.hint, line_width, "    ");
    const auto further = finding.further_hints.size();
    if (hints == Hints::All) {
        for (const auto& hint : finding.further_hints) text += wrapped("Hint: " + hint, line_width, "    ");
    } else if (further > 0) {
        text += fmt::format("    {} more: --hints all\n", plural(further, "hint"));
    }
    return text;
}

} // namespace

std::string verdict_text(const Console& console, const Challenge& challenge, const Verdict& verdict, Hints hints) {
    std::string text = fmt::format("{} under {}\n", painted(console, Paint::Strong, verdict.design), challenge.title);
    text += painted(console, verdict.passed ? Paint::Good : Paint::Bad, headline(verdict).text()) + "\n\n";
    text += findings_table(console, verdict);
    for (const auto& finding : verdict.findings)
        if (finding.judgement != Judgement::Met || !finding.note.empty()) text += reasons(finding, hints);
    text += fmt::format("\nCosts {}; the reference {}. Availability from the structure {}.\n",
                        money_text(verdict.cost_usd_per_month), money_text(verdict.reference_cost_usd_per_month),
                        share_text(verdict.availability));
    for (const auto& advice : verdict.advice) text += wrapped("Advice: " + advice.text(), line_width, "");
    return text + fmt::format("Seed {}, {} replications of {}.\n", verdict.result.seed, verdict.result.replications,
                              span_text(verdict.result.duration_s));
}

} // namespace tiers::cli
