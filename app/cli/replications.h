#pragma once

#include "core/simulation/engine.h"

#include <functional>
#include <memory>
#include <vector>

namespace tiers::cli {

/// Runs `count` replications with the seeds `options.seed`, `options.seed + 1` …, on at most `threads` threads.
/// Recordings come in the order of the seeds and do not depend on the threads. `progress` hears the share done (0 to 1)
/// on the calling thread.
[[nodiscard]] std::vector<Recording> run_replications(const std::shared_ptr<const CompiledModel>& model,
                                                      const RunOptions& options, int count, int threads,
                                                      const std::function<void(double)>& progress);

} // namespace tiers::cli
