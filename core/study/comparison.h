#pragma once

#include "core/simulation/result.h"

#include <optional>
#include <span>
#include <string>
#include <vector>

namespace tiers {

/// One figure of two designs under the same traffic.
struct ComparedFigure {
    std::string name{}; ///< its path in a result: "response_ms.p99", "components.api.utilization"
    double first{};     ///< mean over the replications
    double second{};
    double difference{};                ///< second − first, mean of the pairs
    std::optional<Interval> interval{}; ///< 95 % Student interval of the difference; nothing for one replication
    bool differs{};                     ///< the interval does not hold zero; exact figures: they are not the same
};

/// Compares results of the same seeds in pairs: traffic and chance are common to both, so that only what the designs do
/// remains in the differences. Figures that only one of them has are left out. As many results on both sides.
[[nodiscard]] std::vector<ComparedFigure> compare_results(std::span<const RunResult> first,
                                                          std::span<const RunResult> second);

} // namespace tiers
