#pragma once

#include "core/graph/lint.h"

#include <optional>

namespace tiers {

/// A remedy that can be carried out at once.
struct LintRemedy {
    Phrase title;  ///< what it does: "Remove the link", "Give Postgres a standby"
    Design design; ///< with it done; the finding is gone there
};

/// What does away with a finding of `lint(design, workload)`; nothing where only a person can say what is meant.
[[nodiscard]] std::optional<LintRemedy> find_remedy(const Design& design, const Workload& workload,
                                                    const LintFinding& finding);

} // namespace tiers
