#include "app/studio/run/run_session.h"

#include <exception>
#include <utility>

namespace tiers::studio {

RunSession::RunSession(Scenario scenario, const RunOptions& options, const RunStart& start, std::uint64_t generation)
    : m_generation(generation),
      m_frames(std::make_shared<FrameQueue>()),
      m_thread([this, scenario = std::move(scenario), options, start](const std::stop_token& stop) {
          work(stop, scenario, options, start);
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

QCoro::AsyncGenerator<RunFrame> RunSession::frames() const {
    return FrameQueue::frames(m_frames);
}

void RunSession::work(const std::stop_token& stop, const Scenario& scenario, const RunOptions& options,
                      const RunStart& start) {
    try {
        Compilation compilation = compile(scenario);
        if (compilation.model == nullptr) {
            m_outcome = std::move(compilation.problems);
        } else {
            EngineLoop loop(Engine(std::move(compilation.model), options), start, m_mailbox, *m_frames);
            loop.run(stop);
            if (loop.engine().finished()) m_outcome = std::make_shared<const Recording>(loop.engine().recording());
        }
    } catch (const std::exception& error) {
        m_outcome = std::vector{Problem{"", std::string("The run stopped: ") + error.what()}};
    }
    m_frames->close();
}

} // namespace tiers::studio
