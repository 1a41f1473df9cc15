#include "app/cli/parallel.h"

#include <algorithm>
#include <atomic>
#include <chrono>
#include <future>
#include <thread>
#include <vector>

namespace tiers::cli {

void do_all(std::size_t count, int threads,
            const std::function<void(std::size_t, const std::function<void(double)>&)>& work,
            const std::function<void(double)>& progress) {
    constexpr std::chrono::milliseconds interval{50};
    std::atomic<std::size_t> next{0};
    std::vector<std::atomic<double>> shares(count);
    const auto take_turns = [&] {
        for (auto i = next++; i < count; i = next++) {
            work(i, [&shares, i](double share) { shares[i] = share; });
            shares[i] = 1;
        }
    };
    std::vector<std::future<void>> workers;
    for (std::size_t t = 0; t < std::min(count, static_cast<std::size_t>(std::max(threads, 1))); ++t)
        workers.push_back(std::async(std::launch::async, take_turns));
    for (const auto& worker : workers)
        while (worker.wait_for(interval) != std::future_status::ready) {
            double done = 0;
            for (const auto& share : shares) done += share;
            progress(done / static_cast<double>(count));
        }
    for (auto& worker : workers) worker.get();
}

int all_cores() {
    return static_cast<int>(std::max(1U, std::thread::hardware_concurrency()));
}

} // namespace tiers::cli
