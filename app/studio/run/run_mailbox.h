#pragma once

#include "core/model/fault.h"

#include <chrono>
#include <condition_variable>
#include <mutex>
#include <optional>
#include <stop_token>
#include <variant>
#include <vector>

namespace tiers::studio {

/// What the window may ask of a run under way.
struct PauseRun {};
struct ResumeRun {};
/// Goes on at the run's speed and pauses at `time`.
struct ResumeRunUntil {
    Duration time{};
};
/// Simulates `span` and stays paused.
struct StepRun {
    Duration span{};
};
/// Simulates as fast as possible until `time` and stays paused.
struct StepRunUntil {
    Duration time{};
};
/// Simulated seconds per real second; 0: as fast as possible.
struct SetRunSpeed {
    double speed{1};
};
/// Multiplies open arrivals from now on.
struct SetTrafficFactor {
    double factor{1};
};
/// A fault that happens now.
struct InjectFault {
    Fault fault;
};
/// Sends the recording so far with the next frame.
struct SendRecording {};
using RunCommand = std::variant<PauseRun, ResumeRun, ResumeRunUntil, StepRun, StepRunUntil, SetRunSpeed,
                                SetTrafficFactor, InjectFault, SendRecording>;

/// Carries commands from the window to the engine's thread, in order.
class RunMailbox {
  public:
    using RealTime = std::chrono::steady_clock::time_point;

    /// From any thread.
    void post(RunCommand command);
    /// On the engine's thread: everything posted since the last call, at once.
    [[nodiscard]] std::vector<RunCommand> take();
    /// On the engine's thread: sleeps until something is posted, a stop is asked for, or `until` has come (nothing: as
    /// long as it takes).
    void wait(const std::stop_token& stop, std::optional<RealTime> until);

  private:
    std::mutex m_mutex;
    std::condition_variable_any m_posted;
    std::vector<RunCommand> m_commands;
};

} // namespace tiers::studio
