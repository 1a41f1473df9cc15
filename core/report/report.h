#pragma once

#include "core/grading/challenge.h"
#include "core/grading/verdict.h"
#include "core/model/design.h"
#include "core/model/voice.h"
#include "core/report/content.h"
#include "core/simulation/recording.h"

#include <string>
#include <string_view>

namespace tiers {

/// What a report tells about. It borrows everything.
struct ReportSubject {
    const Challenge& challenge;
    const Design& design;
    const Verdict& verdict;
    const Recording& recording; ///< of the first replication: the charts
    std::string_view version;   ///< of the program
    std::string_view author{};  ///< who made the design; empty: not told
    bool all_hints{};           ///< for a miss every hint, not the first alone
    bool assumed{};             ///< the challenge's assumptions were replaced by others
    Voice voice{};              ///< that tells it; data stay as they are
};

/// The first replication of a grading once more, in as many windows of whole seconds as a chart can show.
[[nodiscard]] Recording record_for_charts(const Design& design, const Challenge& challenge, const Verdict& verdict);

/// The verdict with its evidence, the design, charts over time, figures of every component, what became of writes and
/// of data that may not leave a region, how failures spread, cost, assumptions, and how to get the same figures again.
/// Drawings are in these colours.
[[nodiscard]] Content report_content(const ReportSubject& subject, const Colours& colours);

/// Two designs under the same challenge: constraints and figures side by side, and which differences are more than
/// chance.
[[nodiscard]] Content comparison_content(const ReportSubject& a, const ReportSubject& b, const Colours& colours);

/// The report as one HTML page. The same subject, the same bytes.
[[nodiscard]] std::string write_report(const ReportSubject& subject);

/// Everything in the report as one JSON document (`tiers.report`): verdict, result with intervals, how failures spread,
/// figures over time, cost, assumptions, workload, the design itself, the calls that give the same figures again.
[[nodiscard]] std::string write_report_json(const ReportSubject& subject);

/// The figures as a tidy table: `table,subject,figure,value,unit,low,high,text`, one figure a row. `low` and `high`
/// are its 95 % interval; `text` is what is no number. A name that a spreadsheet would compute begins with `'`.
[[nodiscard]] std::string write_report_csv(const ReportSubject& subject);

} // namespace tiers
