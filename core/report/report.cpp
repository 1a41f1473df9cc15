#include "core/report/report.h"

#include "core/document/design_document.h"
#include "core/grading/told_figure.h"
#include "core/report/page.h"
#include "core/report/run_charts.h"
#include "core/report/sections.h"
#include "core/simulation/engine.h"

#include <algorithm>
#include <chrono>
#include <utility>

namespace tiers {
namespace {

Section advice_section(const Verdict& verdict) {
    Section section{.title = phrase("Advice")};
    if (!verdict.advice.empty()) section.blocks.push_back(Bullets{verdict.advice});
    return section;
}

} // namespace

Phrase byline(std::string_view author) {
    return author.empty() ? Phrase{} : phrase("By {}", author);
}

EnclosedDocument enclosed(const std::string& name, const Design& design) {
    return {name, write_design(design), phrase("Save the design that this report is about as {}", name)};
}

Recording record_for_charts(const Design& design, const Challenge& challenge, const Verdict& verdict) {
    constexpr int most_windows = 120;
    constexpr Duration shortest = std::chrono::seconds{1};
    const auto window = std::chrono::ceil<std::chrono::seconds>(challenge.duration / most_windows);
    return run(compile(scenario_of(challenge, design)).model, {.duration = challenge.duration,
                                                               .warmup = challenge.warmup,
                                                               .window = std::max<Duration>(shortest, window),
                                                               .seed = verdict.result.seed});
}

Content report_content(const ReportSubject& subject, const Colours& colours) {
    const Verdict& verdict = subject.verdict;
    Content content{.title = verdict.design.empty() ? phrase("A design") : Phrase(verdict.design),
                    .subtitle = subject.challenge.title,
                    .author = std::string{subject.author},
                    .byline = byline(subject.author),
                    .headline = headline(verdict),
                    .tone = verdict.passed ? Tone::Good : Tone::Bad,
                    .version = std::string{subject.version},
                    .documents = {enclosed("design.tiers", subject.design)}};
    if (!subject.challenge.summary.empty())
        content.subtitle = phrase("{}: {}", subject.challenge.title, subject.challenge.summary);
    content.summary = phrase(
        "Costs {}; the reference {}. Availability from the structure {}.", figures::money(verdict.cost_usd_per_month),
        figures::money(verdict.reference_cost_usd_per_month), figures::share(verdict.availability));
    for (auto&& section :
         {constraint_section(verdict, subject.all_hints), advice_section(verdict),
          design_section(subject, colours, phrase("The design")), assumption_section(subject.challenge),
          chart_section(phrase("The run over time"), run_charts(subject.challenge, subject.recording), colours,
                        subject.voice),
          failure_section(subject), component_section(subject), link_section(subject), write_section(verdict),
          residency_section(subject), cost_section(subject), making_section(subject, "design.tiers")})
        if (!section.blocks.empty()) content.sections.push_back(section);
    return spoken(std::move(content), subject.voice);
}

std::string write_report(const ReportSubject& subject) {
    return write_page(report_content(subject, page_colours()));
}

} // namespace tiers
