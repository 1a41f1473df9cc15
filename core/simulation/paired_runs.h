#pragma once

#include "core/simulation/result.h"
#include "core/simulation/scenario.h"

#include <functional>
#include <optional>
#include <span>
#include <string>
#include <vector>

namespace tiers {

/// A figure of two designs over several pairs of runs, each pair under the same traffic.
struct PairedFigure {
    std::string name; ///< "p95", "goodput" …
    std::string unit; ///< "ms", "per_s", "ratio", "usd_per_month"
    double first{};   ///< mean over the runs
    double second{};
    double difference{};            ///< second − first
    std::optional<Interval> bounds; ///< Student's 95 % of the difference; nothing for fewer than two pairs
    /// Whether chance does not explain the difference: zero is outside its interval.
    [[nodiscard]] bool differs() const { return bounds && (bounds->low > 0 || bounds->high < 0); }
};

/// What two designs did with the same requests at the same times.
struct PairedRuns {
    int pairs{};
    std::vector<PairedFigure> figures;
    Recording first; ///< of the first pair: the charts
    Recording second;
};

/// Runs both scenarios with the seeds of `options` and those after it. Nothing and the problems where one does not
/// compile. `progress` hears the share done and stops by returning false; nothing and no problems are returned then.
struct PairedOutcome {
    std::optional<PairedRuns> runs;
    std::vector<Problem> problems;
};
[[nodiscard]] PairedOutcome run_pairs(const Scenario& first, const Scenario& second, const RunOptions& options,
                                      int pairs, const std::function<bool(double)>& progress);

} // namespace tiers
