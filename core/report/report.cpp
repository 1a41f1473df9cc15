#include "core/report/report.h"

#include "core/document/design_document.h"
#include "core/grading/figure_text.h"
#include "core/report/page.h"
#include "core/report/run_charts.h"
#include "core/report/sections.h"
#include "core/simulation/engine.h"

#include <fmt/format.h>

#include <algorithm>
#include <chrono>
#include <utility>

namespace tiers {
namespace {

Section advice_section(const Verdict& verdict) {
    Section section{.title = "Advice"};
    if (!verdict.advice.empty()) section.blocks.push_back(Bullets{{verdict.advice.begin(), verdict.advice.end()}});
    return section;
}

} // namespace

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
    Content content{.title = verdict.design.empty() ? "A design" : verdict.design,
                    .subtitle = subject.challenge.title,
                    .author = std::string{subject.author},
                    .headline = headline(verdict),
                    .tone = verdict.passed ? Tone::Good : Tone::Bad,
                    .version = std::string{subject.version},
                    .documents = {{"design.tiers", write_design(subject.design)}}};
    if (!subject.challenge.summary.empty()) content.subtitle += ": " + subject.challenge.summary;
    content.summary = fmt::format("Costs {}; the reference {}. Availability from the structure {}.",
                                  money_text(verdict.cost_usd_per_month),
                                  money_text(verdict.reference_cost_usd_per_month), share_text(verdict.availability));
    for (auto&& section :
         {constraint_section(verdict, subject.all_hints), advice_section(verdict),
          design_section(subject, colours, "The design"), assumption_section(subject.challenge),
          chart_section("The run over time", run_charts(subject.challenge, subject.recording), colours),
          failure_section(subject), component_section(subject), link_section(subject), write_section(verdict),
          residency_section(subject), cost_section(subject), making_section(subject, "design.tiers")})
        if (!section.blocks.empty()) content.sections.push_back(section);
    return content;
}

std::string write_report(const ReportSubject& subject) {
    return write_page(report_content(subject, page_colours()));
}

} // namespace tiers
