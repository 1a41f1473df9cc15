#pragma once

#include "core/grading/challenge.h"
#include "core/simulation/scenario.h"

#include <cstdint>
#include <optional>
#include <string>

namespace CLI {
class App;
}

namespace tiers::cli {

/// How long, from which seed and how often a run is made.
struct StudyOptions {
    std::optional<std::string> duration{}, warmup{};
    std::uint64_t seed{1};
    int replications{1};
    int threads{1};
};

inline constexpr int most_run_replications = 10'000;

/// Adds --duration, --warmup, --seed, --replications and --threads.
void add_study_flags(CLI::App& command, StudyOptions& options, int usual_replications);
/// The options of the run, in windows of a second and longer in long runs. Rejects what a run cannot have.
[[nodiscard]] RunOptions run_options(const StudyOptions& options, const std::optional<Challenge>& challenge);

} // namespace tiers::cli
