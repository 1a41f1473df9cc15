#include "app/studio/run/run_session.h"

#include "app/studio/run/background.h"
#include "app/studio/run/shared_recording.h"
#include "app/studio/run/trace_collector.h"

#include <QCoreApplication>

#include <exception>
#include <utility>

namespace tiers::studio {

namespace {

/// Some requests of every run leave a trace, so that it can be explained.
RunOptions traced(RunOptions options, const Workload& workload) {
    if (options.trace_every == 0) options.trace_every = traceEvery(workload, options.duration);
    return options;
}

/// The engine as it was at the branch, by a replay from the copy before it.
Engine takenUp(const RunSession::Branch& branch) {
    Engine engine = *branch.seed.engine;
    engine.put_windows(branch.windows);
    for (const Intervention& each : branch.seed.later) {
        engine.run_until(each.at);
        if (const auto* fault = std::get_if<Fault>(&each.what)) {
            engine.inject(*fault);
        } else {
            engine.set_traffic_factor(std::get<double>(each.what));
        }
    }
    engine.run_until(branch.at);
    return engine;
}

} // namespace

RunSession::RunSession(Scenario scenario, const RunOptions& options, const RunStart& start, std::uint64_t generation,
                       std::optional<Branch> branch)
    : m_generation(generation),
      m_keeper(options.duration),
      m_frames(std::make_shared<FrameQueue>()),
      m_thread([this, scenario = std::move(scenario), options, start,
                branch = std::move(branch)](const std::stop_token& stop) {
          work(stop, scenario, traced(options, scenario.workload), start, branch);
      }) {}

RunSession::~RunSession() {
    stop();
}

void RunSession::post(RunCommand command) {
    m_mailbox.post(std::move(command));
}

void RunSession::stop() {
    m_thread.request_stop();
    if (m_thread.joinable()) m_thread.join();
    m_frames->discard();
}

std::vector<Window> RunSession::takeWindows() {
    if (const auto* whole = std::get_if<std::shared_ptr<const Recording>>(&m_outcome)) return (*whole)->windows;
    return std::move(m_windows);
}

QCoro::AsyncGenerator<RunFrame> RunSession::frames() const {
    return FrameQueue::frames(m_frames);
}

void RunSession::work(const std::stop_token& stop, const Scenario& scenario, const RunOptions& options,
                      const RunStart& start, const std::optional<Branch>& branch) {
    giveWayToTheWindow();
    try {
        Compilation compilation = compile(scenario);
        if (compilation.model == nullptr) {
            m_outcome = std::move(compilation.problems);
        } else {
            Engine engine = branch ? takenUp(*branch) : Engine(compilation.model, options);
            if (branch) {
                if (const auto problem = engine.follow(compilation.model)) {
                    m_outcome = std::vector{*problem};
                    m_frames->close();
                    return;
                }
            }
            EngineLoop loop(std::move(engine), start, m_mailbox, *m_frames, m_keeper);
            loop.run(stop);
            if (loop.engine().finished())
                m_outcome = shared(loop.engine().recording());
            else
                m_windows = loop.takeWindows();
        }
    } catch (const std::exception& error) {
        m_outcome = std::vector{Problem{
            "", QCoreApplication::translate("RunSession", "The run stopped: %1").arg(error.what()).toStdString()}};
    }
    m_frames->close();
}

} // namespace tiers::studio
