#include "app/studio/run/run_controller.h"

#include "app/studio/run/run_session.h"

#include <utility>

namespace tiers::studio {

RunController::RunController(QObject* parent) : QObject(parent) {}

RunController::~RunController() {
    drop();
}

void RunController::start(Scenario scenario, const RunOptions& options, Begin begin) {
    drop();
    m_scenario = std::move(scenario);
    m_options = options;
    const RunStart runStart{m_speed, m_trafficFactor, begin == Begin::Paused};
    m_session = std::make_shared<RunSession>(m_scenario, m_options, runStart, m_generation);
    follow(begin);
}

std::optional<Problem> RunController::branch(Duration at, const std::optional<Design>& changed) {
    auto seed = m_session ? m_session->keeper().seedFor(at) : std::nullopt;
    if (!seed || at > m_now || at >= m_options.duration)
        return Problem{"", tr("The run has not been there, or it ends there.").toStdString()};
    Scenario scenario = m_scenario;
    if (changed) {
        std::erase_if(scenario.changes, [&](const auto& change) { return change.at > at; });
        scenario.changes.push_back({at, *changed});
        if (const auto compilation = compile(scenario); !compilation.model) return compilation.problems.front();
    }
    const auto session = m_session;
    drop();
    std::vector<Window> before = session->takeWindows();
    before.resize(seed->windows);
    m_scenario = std::move(scenario);
    m_trafficFactor = seed->trafficFactor;
    m_branchedAt = at;
    const RunStart runStart{.speed = m_speed,
                            .trafficFactor = m_trafficFactor,
                            .paused = true,
                            .injected = seed->injected,
                            .resumed = true};
    m_session = std::make_shared<RunSession>(m_scenario, m_options, runStart, m_generation,
                                             RunSession::Branch{std::move(*seed), std::move(before), at});
    emit trafficFactorChanged(m_trafficFactor);
    follow(Begin::Paused);
    return std::nullopt;
}

void RunController::follow(Begin begin) {
    const auto generation = m_generation;
    emit started();
    if (generation == m_generation) setState(begin == Begin::Paused ? State::Paused : State::Running);
    // From the event loop: the first frame may be there already, and nobody who starts a run expects it before the
    // call has returned.
    const auto beginFollowing = [this, generation] {
        if (generation == m_generation) m_following = follow(this, m_session);
    };
    QMetaObject::invokeMethod(this, beginFollowing, Qt::QueuedConnection);
}

void RunController::pause() {
    if (m_state != State::Running) return;
    m_session->post(PauseRun{});
    m_reachedSpeed = 0;
    setState(State::Paused);
}

void RunController::resume() {
    if (m_state != State::Paused) return;
    m_session->post(ResumeRun{});
    setState(State::Running);
}

void RunController::resumeUntil(Duration time) {
    if (!isActive()) return;
    m_session->post(ResumeRunUntil{time});
    setState(State::Running);
}

void RunController::step(Duration span) {
    if (!isActive()) return;
    m_session->post(StepRun{span});
    m_reachedSpeed = 0;
    setState(State::Paused);
}

void RunController::stepUntil(Duration time) {
    if (!isActive()) return;
    m_session->post(StepRunUntil{time});
    m_reachedSpeed = 0;
    setState(State::Paused);
}

void RunController::reset() {
    drop();
    setState(State::Idle);
}

void RunController::setSpeed(double speed) {
    if (speed == m_speed) return;
    m_speed = speed;
    if (isActive()) m_session->post(SetRunSpeed{speed});
    emit speedChanged(speed);
}

void RunController::setTrafficFactor(double factor) {
    if (factor == m_trafficFactor) return;
    m_trafficFactor = factor;
    if (isActive()) m_session->post(SetTrafficFactor{factor});
    emit trafficFactorChanged(factor);
}

void RunController::inject(const Fault& fault) {
    if (isActive()) m_session->post(InjectFault{fault});
}

void RunController::requestRecording() {
    if (isActive()) m_session->post(SendRecording{});
}

// Nothing is touched after a signal without asking whether this is still there and shows the same run.
QCoro::Task<> RunController::follow(QPointer<RunController> self, std::shared_ptr<RunSession> session) {
    QCORO_FOREACH(const RunFrame& frame, session->frames()) {
        if (!self || self->m_generation != session->generation()) co_return;
        self->accept(frame);
    }
    if (self && self->m_generation == session->generation()) self->conclude(*session);
}

void RunController::drop() {
    ++m_generation;
    m_now = Duration{};
    m_windows.clear();
    m_branchedAt.reset();
    m_reachedSpeed = 0;
    // The stream ends here, and with it the coroutine that follows it.
    if (const auto session = std::exchange(m_session, nullptr)) session->stop();
}

void RunController::setState(State state) {
    if (m_state == state) return;
    m_state = state;
    emit stateChanged(state);
}

void RunController::accept(const RunFrame& frame) {
    m_now = frame.now;
    m_windows.append(frame.windows);
    m_reachedSpeed = frame.speed;
    const QPointer<RunController> self(this);
    const auto generation = m_generation;
    const auto recording = frame.recording;
    if (frame.held && m_state == State::Running) setState(State::Paused);
    if (!self || m_generation != generation) return;
    emit frameArrived(frame);
    if (self && m_generation == generation && recording) emit recordingArrived(recording);
}

void RunController::conclude(const RunSession& session) {
    // A copy: who hears of it may begin another run.
    const RunSession::Outcome outcome = session.outcome(); // NOLINT(performance-unnecessary-copy-initialization)
    const QPointer<RunController> self(this);
    const auto generation = m_generation;
    m_reachedSpeed = 0;
    if (const auto* problems = std::get_if<std::vector<Problem>>(&outcome)) {
        setState(State::Idle);
        if (self && m_generation == generation) emit failed(*problems);
    } else if (const auto* recording = std::get_if<std::shared_ptr<const Recording>>(&outcome)) {
        setState(State::Finished);
        if (self && m_generation == generation) emit finished(*recording);
    }
}

} // namespace tiers::studio
