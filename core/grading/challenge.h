#pragma once

#include "core/model/design.h"
#include "core/model/problem.h"

#include <filesystem>
#include <optional>
#include <string>
#include <variant>
#include <vector>

namespace tiers {

/// A factor of the workload that a person may doubt and change: "visitors a day: 10,000". It writes `value` to the
/// place of the workload that `sets` names ("populations.visitors.daily_users", "classes.browse.share").
struct Assumption {
    std::string id;
    std::string title;
    double value{};
    std::string unit;
    std::string sets;
    std::string source; ///< where the figure is from, or why it is reasonable
    bool operator==(const Assumption&) const = default;
};

/// What is asked of a design. Each kind is judged on the whole run, with its interval.
struct PageLoadConstraint { ///< a percentile of page loads
    std::optional<ClassId> page;
    double percentile{95};
    double below_ms{};
};
struct ResponseTimeConstraint {
    std::optional<ClassId> request_class;
    std::optional<PopulationId> population;
    double percentile{95};
    double below_ms{};
};
struct SuccessConstraint {
    double at_least{};
}; ///< share of requests answered well in the run
struct AvailabilityConstraint {
    double at_least{};
}; ///< from the structure
struct DurabilityConstraint {
    std::uint64_t at_most_lost{};
    std::vector<ClassId> classes;
}; ///< acknowledged writes lost; and the classes are stored at all
struct BudgetConstraint {
    double usd_per_month{};
};
/// Costs no more than `factor` × the reference and holds nothing of `unneeded` kinds that the load does not call for.
struct OverEngineeringConstraint {
    double factor{};
    std::vector<std::string> unneeded;
};
struct OffloadConstraint {
    std::string kind;
    double at_least{};
}; ///< share of requests answered by components of a kind
using ConstraintRule =
    std::variant<PageLoadConstraint, ResponseTimeConstraint, SuccessConstraint, AvailabilityConstraint,
                 DurabilityConstraint, BudgetConstraint, OverEngineeringConstraint, OffloadConstraint>;

struct Constraint {
    std::string id;
    std::string title; ///< "Pages load fast at the peak"
    ConstraintRule rule;
    std::string hint; ///< points the way without giving the answer
};

/// A tempting wrong design that ships with a challenge, and the constraints that it must miss.
struct WrongDesign {
    std::string file; ///< below the challenge's folder
    std::string title;
    std::vector<std::string> misses;
};

struct QuizQuestion {
    std::string question;
    std::vector<std::string> answers;
    std::size_t right{};
    std::string why;
};

/// A story, a workload, what is asked; and designs to begin from and compare with.
struct Challenge {
    std::string id;
    std::string title;
    std::string series;
    int part{};
    std::string difficulty;
    std::vector<std::string> tags;
    std::vector<std::string> requires_ids;
    std::string summary;
    Workload workload;
    std::vector<Assumption> assumptions;
    std::vector<Constraint> constraints;
    std::vector<Fault> drills;
    Duration duration{std::chrono::seconds{120}};
    Duration warmup{std::chrono::seconds{20}};
    int replications{3};
    std::vector<std::string> palette; ///< kinds allowed; empty: all
    std::vector<std::string> goals;
    std::vector<QuizQuestion> quiz;
    std::vector<WrongDesign> wrong_designs;
    std::string brief, approach, concepts, solution; ///< Markdown
    Design starter;
    Design reference;
    std::optional<Design> model;
};

/// Reads a challenge's folder: challenge.json, its texts and designs. Paths name the file: `challenge.json:
/// constraints[0].below`.
[[nodiscard]] Reading<Challenge> load_challenge(const std::filesystem::path& folder);

/// The folders of challenges: `TIERS_CHALLENGES` if set, beside the executable, the source tree's, the installed ones.
[[nodiscard]] std::filesystem::path challenges_folder();
/// Every challenge below a folder, by series and part. Folders that do not read are reported in `problems`.
struct ChallengeShelf {
    std::vector<Challenge> challenges;
    std::vector<Problem> problems;
};
[[nodiscard]] ChallengeShelf load_challenges(const std::filesystem::path& folder);

/// The workload with the assumptions' values written in. Nothing, or what does not fit.
[[nodiscard]] Reading<Workload> apply_assumptions(const Workload& workload, const std::vector<Assumption>& assumptions);

} // namespace tiers
