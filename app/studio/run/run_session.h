#pragma once

#include "app/studio/run/engine_loop.h"
#include "core/simulation/scenario.h"

#include <cstdint>
#include <memory>
#include <optional>
#include <thread>
#include <variant>
#include <vector>

namespace tiers::studio {

/// One run: a snapshot of the scenario, compiled and simulated on a thread of its own. It is made, asked and dropped on
/// the window's thread.
class RunSession {
  public:
    /// Stopped before its end.
    struct Stopped {};
    using Outcome = std::variant<Stopped, std::vector<Problem>, std::shared_ptr<const Recording>>;

    /// Where a run goes on from that another has been through.
    struct Branch {
        RunSeed seed;
        std::vector<Window> windows; ///< those that the seed's engine had
        Duration at{};
    };

    /// `generation` tells this run from those before it.
    RunSession(Scenario scenario, const RunOptions& options, const RunStart& start, std::uint64_t generation,
               std::optional<Branch> branch = {});
    RunSession(const RunSession&) = delete;
    RunSession& operator=(const RunSession&) = delete;
    ~RunSession();

    void post(RunCommand command);
    /// Asks the engine to stop, waits the few milliseconds until it has, and ends the stream of frames.
    void stop();

    /// The frames to the end of the run, for one consumer.
    [[nodiscard]] QCoro::AsyncGenerator<RunFrame> frames() const;
    /// How the run ended; to be asked after the stream of frames has.
    [[nodiscard]] const Outcome& outcome() const { return m_outcome; }
    [[nodiscard]] std::uint64_t generation() const { return m_generation; }
    /// All windows of the run, as they were; to be asked once, after it was stopped or has ended.
    [[nodiscard]] std::vector<Window> takeWindows();
    /// The moments that can be come back to; also after the run has ended.
    [[nodiscard]] const RunKeeper& keeper() const { return m_keeper; }

  private:
    void work(const std::stop_token& stop, const Scenario& scenario, const RunOptions& options, const RunStart& start,
              const std::optional<Branch>& branch);

    std::uint64_t m_generation;
    RunKeeper m_keeper;
    std::shared_ptr<FrameQueue> m_frames;
    RunMailbox m_mailbox;
    Outcome m_outcome;
    std::vector<Window> m_windows; ///< of a run that was stopped
    std::jthread m_thread;
};

} // namespace tiers::studio
