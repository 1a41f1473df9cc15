#pragma once

#include "core/grading/verdict.h"

#include <QObject>
#include <QPointer>
#include <QTimer>
#include <qcoro/qcorotask.h>

#include <cstdint>
#include <memory>
#include <optional>

namespace tiers::studio {

class RunController;
struct RunFrame;
class ScenarioSource;

/// Holds the running run against the challenge, at most twice a second and off the window's thread.
class LiveJudge : public QObject {
    Q_OBJECT

  public:
    LiveJudge(ScenarioSource& source, RunController& run, QObject* parent = nullptr);

    /// The person changed the traffic or broke something: the run is no longer the challenge's own.
    [[nodiscard]] bool isDisturbed() const { return m_disturbed; }

  signals:
    /// No verdict holds any longer: another run, another challenge.
    void cleared();
    /// A verdict on the run so far, after its warm-up; `final` at the run's end.
    void judged(const tiers::Verdict& verdict, bool final);

  private:
    /// What a verdict is taken of: all of it the run's own.
    struct Case {
        std::shared_ptr<const Challenge> challenge;
        std::shared_ptr<const Design> design;
        RunOptions options;
        std::shared_ptr<const Recording> recording;
    };

    static QCoro::Task<> judgeCase(QPointer<LiveJudge> self, std::uint64_t generation, Case judgedCase, bool final);
    static Verdict verdictOn(const Case& judgedCase);
    void begin();
    void clear();
    void ask();
    void take(const RunFrame& frame);
    void weigh(const std::shared_ptr<const Recording>& recording, bool final);

    ScenarioSource& m_source;
    RunController& m_run;
    QTimer m_rhythm;
    std::uint64_t m_generation{};
    bool m_busy{};
    bool m_disturbed{};
    std::shared_ptr<const Challenge> m_challenge; ///< of the run that is shown; null without one
    std::shared_ptr<const Design> m_design;
};

} // namespace tiers::studio
