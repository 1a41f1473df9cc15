#include "app/cli/replications.h"

#include "app/cli/progress_bar.h"

#include <algorithm>
#include <atomic>
#include <chrono>
#include <cstddef>
#include <future>

namespace tiers::cli {
namespace {

/// Parts of a run between which it tells how far it is.
constexpr int parts_of_run = 200;

} // namespace

std::vector<Recording> run_replications(const std::shared_ptr<const CompiledModel>& model, const RunOptions& options,
                                        int count, int threads, const std::function<void(double)>& progress) {
    std::vector<Recording> recordings(static_cast<std::size_t>(count));
    std::atomic<int> next{0};
    std::atomic<int> parts_done{0};

    const auto work = [&] {
        for (int replication = next++; replication < count; replication = next++) {
            RunOptions own = options;
            own.seed += static_cast<std::uint64_t>(replication);
            Engine engine{model, own};
            for (int part = 1; part <= parts_of_run; ++part, ++parts_done)
                engine.run_until(own.duration / parts_of_run * part);
            engine.run_until(own.duration);
            recordings[static_cast<std::size_t>(replication)] = engine.recording();
        }
    };
    std::vector<std::future<void>> workers;
    for (int thread = 0; thread < std::min(threads, count); ++thread)
        workers.push_back(std::async(std::launch::async, work));
    for (const auto& worker : workers)
        while (worker.wait_for(progress_interval) != std::future_status::ready)
            progress(parts_done / (static_cast<double>(parts_of_run) * count));
    for (auto& worker : workers) worker.get();
    return recordings;
}

} // namespace tiers::cli
