#pragma once

#include "core/model/design.h"
#include "core/model/phrase.h"

#include <string>
#include <string_view>
#include <vector>

namespace tiers {

enum class Severity { Note, Warning, Error };

enum class LintRule {
    NoRoute,
    WriteWithoutDatabase,
    Unreachable, ///< no link leads there from any users
    Unused,      ///< linked, but no class of requests has a use for it
    Cycle,
    BalancerWithOneTarget,
    DuplicateLink,
    MeaninglessLink, ///< its ends may not be joined
    SinglePointOfFailure,
    DataResidency,       ///< a class's data come to rest outside the region that they may not leave
    NotSimulated,        ///< a kind or a parameter that is set but has no effect in a run
    OutsideRegions,      ///< there are regions and it stands in none
    ConnectionsExceeded, ///< the callers' pools add up to more than the callee takes
};

/// As in `--json`: "no-route", "write-without-database" …
[[nodiscard]] std::string_view lint_rule_name(LintRule rule);
/// "note", "warning", "error".
[[nodiscard]] std::string_view severity_name(Severity severity);

/// Something about a design that a person may want to change. Findings never stop a run.
struct LintFinding {
    LintRule rule{};
    Severity severity{Severity::Warning};
    std::string subject; ///< id of the component or link concerned; empty where a population has no users
    Phrase message;      ///< what, naming components as the person does
    Phrase remedy;       ///< what to do
    bool operator==(const LintFinding&) const = default;
};

/// Every finding, errors first, then in the document's order: components, then links.
[[nodiscard]] std::vector<LintFinding> lint(const Design& design, const Workload& workload);

} // namespace tiers
