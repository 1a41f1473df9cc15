#pragma once

#include "core/simulation/recording.h"
#include "core/simulation/scenario.h"

#include <memory>
#include <optional>
#include <span>
#include <vector>

namespace tiers {

/// A discrete-event run of a compiled scenario, request by request. Copying an engine is a checkpoint: the copy goes on
/// to the same bytes. Not thread-safe; an engine belongs to one thread at a time.
class Engine {
  public:
    Engine(std::shared_ptr<const CompiledModel> model, const RunOptions& options);
    Engine(const Engine&);
    Engine& operator=(const Engine&);
    Engine(Engine&&) noexcept;
    Engine& operator=(Engine&&) noexcept;
    ~Engine();

    /// Simulates up to `time` (no further than the options' duration). Cheap to call often.
    void run_until(Duration time);
    /// The clock.
    [[nodiscard]] Duration now() const;
    [[nodiscard]] bool finished() const;

    /// What was seen so far: windows that are complete, totals up to now.
    [[nodiscard]] Recording recording() const;
    /// Complete windows from the `first` on, without copying those before: what a live view reads.
    [[nodiscard]] std::span<const Window> windows(std::size_t first = 0) const;
    /// Spans of traced requests from the `first` on; those that have not ended may still change.
    [[nodiscard]] std::span<const Span> spans(std::size_t first = 0) const;
    /// How full each component's caches are now, as Recording::components: the share of their memory in use, 0 to 1;
    /// below 0 for what has no cache with a memory limit.
    [[nodiscard]] std::vector<double> cache_fill() const;
    /// The tracks that the windows' vectors follow (the recording without windows and totals).
    [[nodiscard]] Recording tracks() const;

    /// Lets a fault happen now; nothing, or why it cannot.
    std::optional<Problem> inject(const Fault& fault);
    /// Multiplies open arrivals from now on.
    void set_traffic_factor(double factor);
    /// Goes on by a compilation of the same scenario that has further design changes after those that were made; those
    /// that are due happen now. Nothing, or why it cannot.
    std::optional<Problem> follow(std::shared_ptr<const CompiledModel> script);

    /// Memory that a copy takes, in bytes, estimated from what it holds.
    [[nodiscard]] std::size_t footprint() const;
    /// Takes the complete windows out, so that a copy kept for later is small. They are to be put back before the
    /// engine is run or asked for anything.
    [[nodiscard]] std::vector<Window> take_windows();
    void put_windows(std::vector<Window> windows);

  private:
    struct State;
    std::unique_ptr<State> m_state;
};

/// Runs a scenario to its end.
[[nodiscard]] Recording run(std::shared_ptr<const CompiledModel> model, const RunOptions& options);

} // namespace tiers
