#pragma once

#include <cstddef>
#include <functional>

namespace tiers::cli {

/// Calls `work` with each number below `count` on at most `threads` threads, in any order, and returns when all are
/// done. `progress` hears the share done (0 to 1) on the calling thread; `work` may tell how far it is within its part
/// by the number that it is given to fill, 0 to 1. What `work` throws is thrown on.
void do_all(std::size_t count, int threads,
            const std::function<void(std::size_t, const std::function<void(double)>&)>& work,
            const std::function<void(double)>& progress);

/// That anyone may ask for.
inline constexpr int most_threads = 1024;

/// As many as the machine has cores.
[[nodiscard]] int all_cores();

} // namespace tiers::cli
