#pragma once

#include "core/simulation/engine.h"

#include <cstdint>
#include <vector>

namespace tiers::bench {

/// User CPU time of this process so far.
[[nodiscard]] double user_seconds();
/// Bytes that the program holds from the heap.
[[nodiscard]] double heap_bytes();
[[nodiscard]] double median(std::vector<double> values);

/// The scenario compiled; a scenario that cannot run ends the program and says why.
[[nodiscard]] std::shared_ptr<const CompiledModel> compiled(const Scenario& scenario);

/// An engine in its steady state, ready to be timed: it has run for `warmup` and may go on for `span`. Everything is
/// recorded, windows of `window` included.
class Rig {
  public:
    Rig(const Scenario& scenario, Duration warmup, Duration span, Duration window);
    /// Goes on for this part of the span; user CPU nanoseconds per request.
    double ns_per_request(double part_of_span);
    [[nodiscard]] const Engine& engine() const { return m_engine; }

  private:
    Engine m_engine;
    Duration m_until;
    Duration m_span;
};

/// So many simulated seconds as `requests` arrivals take.
[[nodiscard]] Duration time_of(double requests, double per_second);

} // namespace tiers::bench
