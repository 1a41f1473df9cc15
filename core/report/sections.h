#pragma once

#include "core/report/line_chart.h"
#include "core/report/report.h"

#include <string>
#include <string_view>
#include <vector>

namespace tiers {

/// The sections of a report, each by itself. One without blocks has nothing to tell.

[[nodiscard]] Section constraint_section(const Verdict& verdict, bool all_hints);
[[nodiscard]] Section design_section(const ReportSubject& subject, const Colours& colours, Phrase title);
[[nodiscard]] Section chart_section(Phrase title, const std::vector<LineChart>& charts, const Colours& colours,
                                    const Voice& voice);
[[nodiscard]] Section component_section(const ReportSubject& subject);
[[nodiscard]] Section link_section(const ReportSubject& subject);
[[nodiscard]] Section cost_section(const ReportSubject& subject);
/// How what caused a missed constraint reached the users.
struct FailureChain {
    const Finding* finding;
    std::vector<Phrase> steps; ///< the cause first, then each caller
};
[[nodiscard]] std::vector<FailureChain> failure_chains(const ReportSubject& subject);
/// How failures spread: from where they began to the users, one line a missed constraint.
[[nodiscard]] Section failure_section(const ReportSubject& subject);
/// What became of acknowledged writes, reads and sessions.
[[nodiscard]] Section write_section(const Verdict& verdict);
/// Where data came to rest that may not leave a region.
[[nodiscard]] Section residency_section(const ReportSubject& subject);
[[nodiscard]] Section assumption_section(const Challenge& challenge);
/// Seeds, version and the calls that give the same figures again.
[[nodiscard]] Section making_section(const ReportSubject& subject, const std::string& file);

/// Who made the design; nothing where that is not told.
[[nodiscard]] Phrase byline(std::string_view author);
[[nodiscard]] EnclosedDocument enclosed(const std::string& name, const Design& design);

/// What a person calls the component; its id where the design has none of that id.
[[nodiscard]] Phrase name_in(const Design& design, const std::string& id);

/// The calls that make a verdict and a report again, one a line; none where assumptions were replaced, which the
/// command cannot do.
[[nodiscard]] std::vector<std::string> calls_again(const ReportSubject& subject, const std::string& file);

} // namespace tiers
