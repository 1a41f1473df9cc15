#pragma once

#include "core/graph/architecture_graph.h"
#include "core/graph/lint.h"
#include "core/graph/wiring.h"

#include <vector>

namespace tiers {

/// A design as the rules look at it. It borrows the design.
struct LintSubject {
    const Design& design;
    const Wiring& wiring;
    const ArchitectureGraph& graph; ///< of the links that mean something
    std::vector<ComponentId> users;
};

using Findings = std::vector<LintFinding>;

// Of the drawing's shape.
[[nodiscard]] Findings find_unreachable(const LintSubject& subject);
[[nodiscard]] Findings find_cycles(const LintSubject& subject);
[[nodiscard]] Findings find_single_points_of_failure(const LintSubject& subject);
[[nodiscard]] Findings find_balancers_with_one_target(const LintSubject& subject);
[[nodiscard]] Findings find_duplicate_links(const LintSubject& subject);
[[nodiscard]] Findings find_meaningless_links(const LintSubject& subject);
[[nodiscard]] Findings find_outside_regions(const LintSubject& subject);

// Of what is set.
[[nodiscard]] Findings find_not_simulated(const LintSubject& subject);
[[nodiscard]] Findings find_connections_exceeded(const LintSubject& subject);

} // namespace tiers
