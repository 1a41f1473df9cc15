#pragma once

#include "app/studio/run/frame_queue.h"
#include "app/studio/run/run_keeper.h"
#include "app/studio/run/run_mailbox.h"
#include "app/studio/run/run_pace.h"
#include "app/studio/run/trace_collector.h"
#include "core/simulation/engine.h"

#include <optional>
#include <stop_token>

namespace tiers::studio {

/// How a run begins.
struct RunStart {
    double speed{1};         ///< simulated seconds per real second; 0: as fast as possible
    double trafficFactor{1}; ///< on open arrivals
    bool paused{};
    std::vector<Fault> injected{}; ///< live faults that the engine has seen already
    bool resumed{};                ///< the engine has the traffic factor already
};

/// Drives an engine on its own thread: simulates as far as the pace allows, obeys the mailbox between short slices, and
/// sends what happened about thirty times a second. It sleeps whenever it is ahead.
class EngineLoop {
  public:
    EngineLoop(Engine engine, const RunStart& start, RunMailbox& mailbox, FrameQueue& frames, RunKeeper& keeper);

    /// To the end of the run or until a stop is asked for; polls for that every few milliseconds.
    void run(const std::stop_token& stop);
    [[nodiscard]] const Engine& engine() const { return m_engine; }
    /// All windows so far; the engine has none then.
    [[nodiscard]] std::vector<Window> takeWindows() { return m_engine.take_windows(); }

  private:
    void obey(RunCommand command);
    void inject(Fault fault);
    [[nodiscard]] Duration target(RunPace::RealTime real) const;
    void simulateSlice(Duration target);
    void publish(RunPace::RealTime real);
    [[nodiscard]] RunPace::RealTime now() const { return std::chrono::steady_clock::now(); }

    Engine m_engine;
    RunMailbox& m_mailbox;
    FrameQueue& m_frames;
    RunKeeper& m_keeper;
    RunPace m_pace;
    RunFrame m_next; ///< what the next frame will carry beside figures
    std::size_t m_windowsSent{};
    TraceCollector m_traces;
    RunPace::RealTime m_published{};
    Duration m_slice; ///< simulated at a go
    std::optional<Duration> m_stepTarget;
    std::optional<Duration> m_holdAt; ///< where the clock pauses by itself
    bool m_paused{};
    bool m_news{}; ///< something to tell beside the clock
};

} // namespace tiers::studio
