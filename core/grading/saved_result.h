#pragma once

#include "core/grading/verdict.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace tiers {

/// A result with all that it takes to get it again: who has the file can check it.
struct SavedResult {
    std::string program{};                  ///< version that made it
    std::optional<std::string> challenge{}; ///< of a verdict: its id
    std::string challenge_key{};            ///< of a verdict: of what the challenge asked for
    Design design{};                        ///< of a run with its workload and faults; of a verdict as it was handed in
    RunOptions options{};
    int replications{1};
    std::string outcome{}; ///< `tiers.result` or `tiers.verdict`
};

/// Of a run of several replications with the seeds `options.seed`, `options.seed` + 1, ….
[[nodiscard]] SavedResult save_run(const Scenario& scenario, const RunOptions& options, const RunResult& result,
                                   std::string_view program);
[[nodiscard]] SavedResult save_verdict(const Design& design, const Challenge& challenge, const Verdict& verdict,
                                       std::string_view program);

/// The `tiers.saved` document, with a fingerprint of all that is in it.
[[nodiscard]] std::string write_saved_result(const SavedResult& saved);
/// Reads it; a document whose fingerprint is not that of its content was changed, which is a problem.
[[nodiscard]] Reading<SavedResult> read_saved_result(std::string_view json);

/// The same sixteen digits as long as a challenge asks for the same: workload, drills, constraints, duration.
[[nodiscard]] std::string challenge_key(const Challenge& challenge);

/// Runs it again: the outcome's document as it comes out now. `challenge` is the verdict's, nullptr for a run.
[[nodiscard]] Reading<std::string> replay(const SavedResult& saved, const Challenge* challenge);

/// Where the second outcome differs from the first, a line each: "/totals/response_ms/p99: 41.2, now 43.0"; at most
/// `most`.
[[nodiscard]] std::vector<std::string> differences(std::string_view first, std::string_view second,
                                                   std::size_t most = 20);

} // namespace tiers
