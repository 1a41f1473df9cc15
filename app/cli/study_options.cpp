#include "app/cli/study_options.h"

#include "app/cli/parallel.h"
#include "app/cli/scenario_options.h"
#include "core/simulation/limits.h"

#include <CLI/CLI.hpp>
#include <fmt/format.h>

#include <algorithm>

namespace tiers::cli {

void add_study_flags(CLI::App& command, StudyOptions& options, int usual_replications) {
    options.replications = usual_replications;
    options.threads = all_cores();
    command.add_option("--duration", options.duration, "Simulated time, warm-up included: 120s, \"5 min\" (120 s)")
        ->option_text("TIME");
    command
        .add_option("--warmup", options.warmup,
                    "Time at the beginning that figures leave out (20 s, a sixth of a shorter run)")
        ->option_text("TIME");
    command.add_option("--seed", options.seed, "Where random numbers begin: the same seed, the same bytes (1)")
        ->check(CLI::NonNegativeNumber)
        ->option_text("N");
    command
        .add_option("--replications", options.replications,
                    fmt::format("Runs with the seeds N, N+1 … ({})", usual_replications))
        ->option_text("N")
        ->check(CLI::Range(1, most_run_replications));
    command.add_option("--threads", options.threads, "Runs at a time; never changes a figure (all cores)")
        ->option_text("N")
        ->check(CLI::Range(1, 1024));
}

RunOptions run_options(const StudyOptions& given, const std::optional<Challenge>& challenge) {
    RunOptions options;
    options.seed = given.seed;
    if (challenge) {
        options.duration = challenge->duration;
        options.warmup = challenge->warmup;
    }
    if (given.duration) {
        options.duration = read_span("--duration", *given.duration);
        options.warmup = std::min(options.warmup, options.duration / 6);
    }
    if (given.warmup) options.warmup = read_span("--warmup", *given.warmup);
    const auto reject = [](const std::string& message) { throw Rejection{ExitCode::Usage, "tiers: " + message}; };
    if (options.duration <= Duration::zero() || options.duration > longest_simulation)
        reject("--duration: expected more than 0 s and at most 30 d");
    if (options.warmup < Duration::zero() || options.warmup >= options.duration)
        reject(fmt::format("--warmup: expected less than the run's {} s", seconds(options.duration)));
    options.window = std::clamp<Duration>(options.duration / 1000, std::min<Duration>(options.window, options.duration),
                                          options.duration);
    return options;
}

} // namespace tiers::cli
