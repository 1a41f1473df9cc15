#pragma once

#include "core/model/design.h"
#include "core/model/problem.h"

#include <cstdint>
#include <memory>
#include <vector>

namespace tiers {

/// From a moment of the run on, the same components and links with other parameters: what an operator turns while
/// traffic flows. Times, sizes of pools and of servers, timeouts, retries and TTLs can change; what a run keeps state
/// for cannot.
struct DesignChange {
    Duration at{};
    Design design{};
};

/// Everything that a run depends on, beside its options.
struct Scenario {
    Design design;
    Workload workload;
    std::vector<Fault> faults;
    std::vector<DesignChange> changes{}; ///< in order of time
};

/// How to run. Figures exclude `warmup`, which is part of `duration`.
struct RunOptions {
    Duration duration{std::chrono::seconds{120}};
    Duration warmup{std::chrono::seconds{20}};
    Duration window{std::chrono::seconds{1}};
    std::uint64_t seed{1};
    std::uint32_t trace_every{}; ///< one in so many page views and requests leaves a trace; 0: none
};

class CompiledModel; // simulation/compiled_model.h: private to the engine

/// A scenario made ready to run, or why it cannot be.
struct Compilation {
    std::shared_ptr<const CompiledModel> model; ///< null where there are problems
    std::vector<Problem> problems;
};
[[nodiscard]] Compilation compile(const Scenario& scenario);

} // namespace tiers
