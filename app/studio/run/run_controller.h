#pragma once

#include "app/studio/run/run_frame.h"
#include "app/studio/run/window_store.h"
#include "core/simulation/scenario.h"

#include <QObject>
#include <QPointer>
#include <qcoro/qcorotask.h>

#include <cstdint>
#include <memory>
#include <optional>
#include <span>
#include <vector>

namespace tiers::studio {

class RunSession;

/// The run that the window shows: at most one at a time, on a thread of its own. Frames of a run that was reset or
/// replaced never arrive.
class RunController : public QObject {
    Q_OBJECT

  public:
    enum class State { Idle, Running, Paused, Finished };
    Q_ENUM(State)
    /// Whether a new run goes on by itself or waits at time zero.
    enum class Begin { Running, Paused };

    explicit RunController(QObject* parent = nullptr);
    ~RunController() override;

    /// Begins a run of a snapshot; one under way is dropped. What cannot be compiled comes back through `failed`. Some
    /// requests leave traces, also where the options do not ask for them.
    void start(Scenario scenario, const RunOptions& options, Begin begin = Begin::Running);
    /// Begins another run that has been through the same up to `at`, bit for bit, and waits there: with a design given,
    /// its parameters hold from then on; faults can be injected. Nothing, or why it cannot: the run shown
    /// goes on to be shown then.
    std::optional<Problem> branch(Duration at, const std::optional<Design>& changed);
    void pause();
    void resume();
    /// Goes on and pauses when the simulated clock is at `time`.
    void resumeUntil(Duration time);
    /// Simulates `span` as fast as possible, then stays paused.
    void step(Duration span);
    /// The same until the simulated clock is at `time`.
    void stepUntil(Duration time);
    /// Drops the run and its figures.
    void reset();

    /// Simulated seconds per real second, for this run and the next ones; 0: as fast as possible.
    void setSpeed(double speed);
    /// Multiplies open arrivals from now on, in this run and the next ones.
    void setTrafficFactor(double factor);
    /// Lets a fault happen now. Frames tell whether it did.
    void inject(const Fault& fault);
    /// Asks for the recording so far; it comes through `recordingArrived`.
    void requestRecording();

    [[nodiscard]] State state() const { return m_state; }
    /// A run is under way: going on or paused.
    [[nodiscard]] bool isActive() const { return m_state == State::Running || m_state == State::Paused; }
    /// The simulated clock.
    [[nodiscard]] Duration now() const { return m_now; }
    [[nodiscard]] double speed() const { return m_speed; }
    /// What speed was really reached lately; 0 while paused.
    [[nodiscard]] double reachedSpeed() const { return m_reachedSpeed; }
    [[nodiscard]] double trafficFactor() const { return m_trafficFactor; }
    /// Of the run that is shown.
    [[nodiscard]] const Scenario& scenario() const { return m_scenario; }
    [[nodiscard]] const RunOptions& options() const { return m_options; }
    /// The windows of the run that is shown, as far as they came: the newest one by one, older ones merged.
    [[nodiscard]] std::span<const Window> windows() const { return m_windows.windows(); }
    /// Where the run that is shown was branched off; nothing for one from the beginning.
    [[nodiscard]] const std::optional<Duration>& branchedAt() const { return m_branchedAt; }

  signals:
    void speedChanged(double speed);
    void trafficFactorChanged(double factor);
    /// A run begins: scenario() and options() are its own from here on.
    void started();
    void stateChanged(tiers::studio::RunController::State state);
    void frameArrived(const tiers::studio::RunFrame& frame);
    void recordingArrived(const std::shared_ptr<const tiers::Recording>& recording);
    /// The run could not begin or go on; the state is idle again.
    void failed(const std::vector<tiers::Problem>& problems);
    void finished(const std::shared_ptr<const tiers::Recording>& recording);

  private:
    static QCoro::Task<> follow(QPointer<RunController> self, std::shared_ptr<RunSession> session);
    void drop();
    void follow(Begin begin);
    void setState(State state);
    void accept(const RunFrame& frame);
    void conclude(const RunSession& session);

    State m_state{State::Idle};
    Scenario m_scenario;
    RunOptions m_options;
    double m_speed{1};
    double m_trafficFactor{1};
    double m_reachedSpeed{};
    Duration m_now{};
    WindowStore m_windows;
    std::optional<Duration> m_branchedAt;
    std::uint64_t m_generation{};
    std::shared_ptr<RunSession> m_session;
    QCoro::Task<> m_following;
};

} // namespace tiers::studio
