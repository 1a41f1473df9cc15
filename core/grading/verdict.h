#pragma once

#include "core/grading/challenge.h"
#include "core/model/phrase.h"
#include "core/simulation/result.h"
#include "core/simulation/scenario.h"

#include <functional>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace tiers {

/// TooClose: the interval holds the target, so that more of the same traffic is needed to tell.
enum class Judgement { Met, Missed, TooClose };

/// "met", "missed", "too_close": as in documents.
[[nodiscard]] std::string_view judgement_name(Judgement judgement);

/// Where a figure must lie beside its target.
enum class Side { Below, AtLeast, AtMost };
[[nodiscard]] bool holds(double value, double limit, Side side);

/// One constraint held against what was measured.
struct Finding {
    std::string constraint; ///< its id
    std::string title;
    Judgement judgement{Judgement::Missed};
    Phrase measured;                          ///< "412 ms", "99.71 %"
    Phrase interval;                          ///< "398–431 ms"; empty where the figure is exact
    Phrase target;                            ///< "below 500 ms"
    Phrase cause;                             ///< one or two sentences that name the component; empty where met
    std::optional<ComponentId> component;     ///< that the cause names
    std::optional<Duration> when;             ///< of the first breach
    std::string hint;                         ///< for a miss
    std::vector<std::string> further_hints{}; ///< for a miss: further steps
    Phrase note;                              ///< how a close call was decided; else empty

    std::string unit;               ///< of the numbers below: "ms", "1" (a share), "USD/month", "writes", "s" …
    std::optional<double> value;    ///< nothing where there was nothing to measure
    std::optional<Interval> bounds; ///< 95 % confidence interval of `value`
    double limit{};                 ///< the target as a number
    Side side{Side::AtMost};        ///< of the target on which `value` must lie
};

/// Evidence, not a score alone.
struct Verdict {
    std::string challenge;         ///< its id
    std::string design;            ///< its name
    bool passed{};                 ///< every constraint met
    std::vector<Finding> findings; ///< in the challenge's order
    std::vector<Phrase> advice;    ///< what to drop, what it saves: each names a component
    RunResult result;
    double cost_usd_per_month{};
    double reference_cost_usd_per_month{};
    double availability{}; ///< from the structure
};

/// Runs the design against the challenge's workload and drills with the seeds `seed`, `seed` + 1, …, adding
/// replications where a constraint is too close to call, and judges it. What is still too close after
/// `most_replications` is decided by the estimate itself, and the finding's note says so. `progress`, where given,
/// hears the share done (0 to 1) and stops the run by returning false; nothing is returned then, nor where the design
/// cannot be compiled (`problems` says why).
inline constexpr int most_replications = 15;
[[nodiscard]] std::optional<Verdict> grade(const Design& design, const Challenge& challenge, std::uint64_t seed,
                                           const std::function<bool(double)>& progress, std::vector<Problem>& problems);

/// Judges recordings that are there already: what the studio shows at the end of a run.
[[nodiscard]] Verdict judge(const Design& design, const Challenge& challenge, const RunOptions& options,
                            std::span<const Recording> recordings);

/// "Met 7 of 8 constraints." and kin.
[[nodiscard]] Phrase headline(const Verdict& verdict);
/// Canonical JSON (`tiers.verdict`).
[[nodiscard]] std::string write_verdict(const Verdict& verdict);

} // namespace tiers
