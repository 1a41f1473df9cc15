#pragma once

#include "core/grading/constraint.h"
#include "core/model/design.h"
#include "core/model/problem.h"
#include "core/simulation/scenario.h"

#include <filesystem>
#include <optional>
#include <string>
#include <vector>

namespace tiers {

/// A factor of the workload that a person may doubt and change: "visitors a day: 10,000". It is written to every place
/// of the workload that `sets` names; see `apply_assumptions`.
struct Assumption {
    std::string id{};
    std::string title{};
    double value{};
    std::string unit{}; ///< of `value`: "visitors a day", "%", "kB"; only "%" and sizes change the number
    std::vector<std::string>
        sets{};               ///< "populations.nearby.daily_users", "populations.*.peak_factor", "classes.order.share"
    std::string takes_from{}; ///< a share that gives what this one takes, so that shares still add up; or empty
    std::string source{};     ///< where the figure is from, or why it is reasonable
    bool operator==(const Assumption&) const = default;
};

/// A tempting wrong design that ships with a challenge, and the constraints that it must miss.
struct WrongDesign {
    std::string file; ///< below the challenge's folder
    std::string title;
    std::vector<std::string> misses; ///< ids of constraints; it meets all others
    bool operator==(const WrongDesign&) const = default;
};

struct QuizQuestion {
    std::string question;
    std::vector<std::string> answers;
    std::size_t right{}; ///< index of the right answer
    std::string why;
};

/// A story, a workload, what is asked; and designs to begin from and compare with.
struct Challenge {
    std::string id; ///< the folder's name
    std::string title;
    std::string series;
    int part{};
    std::string difficulty; ///< "beginner", "intermediate" or "advanced"
    std::vector<std::string> tags;
    std::vector<std::string> requires_ids; ///< challenges to do before
    std::string summary;
    Workload workload;
    std::vector<Assumption> assumptions;
    std::vector<Constraint> constraints;
    std::vector<Fault> drills; ///< their targets may be kinds: see `aim_drills`
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

/// Reads a challenge's folder: challenge.json, its texts and designs. Paths name the file:
/// `challenge.json: constraints[0].page_load.below`. References between the parts are checked too: classes that a
/// constraint names, constraints that a wrong design is said to miss, assumptions that contradict the workload. With a
/// language ("de"), the texts are those of the folder of that name below it, where there is one: `de/challenge.json`,
/// `de/brief.md`. What such a translation lacks is in English, and a problem beside the value.
[[nodiscard]] Reading<Challenge> load_challenge(const std::filesystem::path& folder, const std::string& language = {});
/// One of a challenge's wrong designs, by its file's name below the challenge's folder.
[[nodiscard]] Reading<Design> load_wrong_design(const std::filesystem::path& folder, const WrongDesign& wrong);

/// The folder that holds the challenges: `TIERS_CHALLENGES` if set, `../share/tiers/challenges` from the executable,
/// the source tree's, the installed one; the first that exists.
[[nodiscard]] std::filesystem::path challenges_folder();

/// Every challenge below a folder, by series and part. Folders that do not read are reported in `problems`, as is what
/// a translation lacks.
struct ChallengeShelf {
    std::vector<Challenge> challenges;
    std::vector<Problem> problems;
};
[[nodiscard]] ChallengeShelf load_challenges(const std::filesystem::path& folder, const std::string& language = {});

/// What a design meets in a challenge: its workload, its drills, aimed at what it has, and its world. A region that the
/// workload names and the design has not drawn is added where the starter has it: nobody comes closer by not being
/// drawn.
[[nodiscard]] Scenario scenario_of(const Challenge& challenge, Design design);

/// The workload with the assumptions' values written in, or what does not fit. A place is
/// `populations.ID.FIGURE` (rate, daily_users, requests_per_user, peak_factor, concurrent_users, requests_per_visit) or
/// `classes.ID.FIGURE` (share, keys, item_size, response_size, updates, page.asset_count, page.connections); `*` for
/// the ID means all.
[[nodiscard]] Reading<Workload> apply_assumptions(const Workload& workload, const std::vector<Assumption>& assumptions);

/// The value that a place has now, in the assumption's unit: what a field of the sheet shows. Nothing where there is no
/// such place.
[[nodiscard]] std::optional<double> assumed_value(const Workload& workload, const Assumption& assumption);

/// A line of the way from visitors to requests: what follows from the assumptions.
struct DemandLine {
    Phrase title; ///< "Page views and actions at the peak"
    double value{};
    Phrase unit; ///< "a day", "a second"
    Phrase how;  ///< "40,000 a day / 86,400 s × 3"; empty for what is assumed
};
/// Visitors a day, page views and actions on average and at the peak, requests with the files of pages. Populations
/// that are given by a rate count in the last two; closed ones, whose demand follows from the answers, in none.
[[nodiscard]] std::vector<DemandLine> demand_sheet(const Workload& workload);

} // namespace tiers
