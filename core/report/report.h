#pragma once

#include "core/grading/challenge.h"
#include "core/grading/verdict.h"
#include "core/model/design.h"
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
};

/// One HTML page that needs nothing beside itself: the verdict with its evidence, the design, charts over time, figures
/// of every component, cost, assumptions, and how to get the same figures again. The same subject, the same bytes.
[[nodiscard]] std::string write_report(const ReportSubject& subject);

} // namespace tiers
