#pragma once

#include "core/grading/challenge.h"
#include "core/simulation/result.h"
#include "core/simulation/scenario.h"

#include <functional>
#include <optional>
#include <string>
#include <vector>

namespace tiers {

enum class Judgement { Met, Missed, TooClose };

/// One constraint held against what was measured.
struct Finding {
    std::string constraint; ///< its id
    std::string title;
    Judgement judgement{Judgement::Missed};
    std::string measured;                 ///< "412 ms", "99.71 %"
    std::string interval;                 ///< "398–431 ms"; empty where the figure is exact
    std::string target;                   ///< "below 500 ms"
    std::string cause;                    ///< one sentence that names the component; empty where met
    std::optional<ComponentId> component; ///< that the cause names
    std::optional<Duration> when;         ///< of the first breach
    std::string hint;                     ///< for a miss
};

/// Evidence, not a score alone.
struct Verdict {
    std::string challenge;
    std::string design;
    bool passed{};                   ///< every constraint met
    std::vector<Finding> findings;   ///< in the challenge's order
    std::vector<std::string> advice; ///< what to drop, what costs most: each names a component
    RunResult result;
    double cost_usd_per_month{};
    double reference_cost_usd_per_month{};
    double availability{};
};

/// Runs the design against the challenge's workload and drills, adding replications where a constraint is too close to
/// call, and judges it. `progress`, where given, hears the share done (0 to 1) and stops the run by returning false;
/// nothing is returned then, nor where the design cannot be compiled (`problems` says why).
[[nodiscard]] std::optional<Verdict> grade(const Design& design, const Challenge& challenge, std::uint64_t seed,
                                           const std::function<bool(double)>& progress, std::vector<Problem>& problems);

/// Judges recordings that are there already: what the studio shows at the end of a run.
[[nodiscard]] Verdict judge(const Design& design, const Challenge& challenge, const RunOptions& options,
                            std::span<const Recording> recordings);

/// "Met 7 of 8 constraints." and kin.
[[nodiscard]] std::string headline(const Verdict& verdict);
/// Canonical JSON (`tiers.verdict`).
[[nodiscard]] std::string write_verdict(const Verdict& verdict);

} // namespace tiers
