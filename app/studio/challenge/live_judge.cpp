#include "app/studio/challenge/live_judge.h"

#include "app/studio/run/background.h"
#include "app/studio/run/run_controller.h"
#include "app/studio/run/scenario_source.h"

#include <qcoro/qcorofuture.h>

#include <span>
#include <utility>

namespace tiers::studio {

namespace {

constexpr std::chrono::milliseconds rhythm{500};

/// Whether a whole window has passed since the warm-up: before that there is nothing to judge.
bool hasMeasured(const Recording& recording) {
    return !recording.windows.empty() && recording.windows.back().start >= recording.warmup;
}

} // namespace

LiveJudge::LiveJudge(ScenarioSource& source, RunController& run, QObject* parent)
    : QObject(parent), m_source(source), m_run(run) {
    m_rhythm.setInterval(rhythm);
    connect(&m_rhythm, &QTimer::timeout, this, &LiveJudge::ask);
    connect(&m_run, &RunController::started, this, &LiveJudge::begin);
    connect(&m_run, &RunController::frameArrived, this, &LiveJudge::take);
    connect(&m_run, &RunController::recordingArrived, this, [this](const auto& recording) { weigh(recording, false); });
    connect(&m_run, &RunController::finished, this, [this](const auto& recording) { weigh(recording, true); });
    connect(&m_run, &RunController::stateChanged, this, [this](RunController::State state) {
        if (state == RunController::State::Idle) clear();
    });
    connect(&m_source, &ScenarioSource::challengeChanged, this, &LiveJudge::clear);
}

void LiveJudge::begin() {
    clear();
    if (m_source.challenge() == nullptr) return;
    m_challenge = std::make_shared<const Challenge>(m_source.assumedChallenge());
    m_design = std::make_shared<const Design>(m_run.scenario().design);
    m_disturbed = m_run.trafficFactor() != 1 || !m_run.scenario().changes.empty();
    m_rhythm.start();
}

void LiveJudge::clear() {
    ++m_generation;
    m_rhythm.stop();
    m_busy = false;
    m_disturbed = false;
    m_challenge.reset();
    m_design.reset();
    emit cleared();
}

void LiveJudge::ask() {
    const bool measuring = m_run.now() > m_run.options().warmup;
    if (m_run.state() == RunController::State::Running && measuring && !m_busy) m_run.requestRecording();
}

void LiveJudge::take(const RunFrame& frame) {
    if (frame.trafficFactor != 1 || !frame.injected.empty()) m_disturbed = true;
}

void LiveJudge::weigh(const std::shared_ptr<const Recording>& recording, bool final) {
    if (!m_challenge || (m_busy && !final) || !hasMeasured(*recording)) return;
    if (final) {
        m_rhythm.stop();
        ++m_generation; // what is still being judged is older
    }
    m_busy = true;
    judgeCase(this, m_generation, Case{m_challenge, m_design, m_run.options(), recording}, final);
}

Verdict LiveJudge::verdictOn(const Case& judgedCase) {
    RunOptions options = judgedCase.options;
    options.duration = judgedCase.recording->until;
    return judge(*judgedCase.design, *judgedCase.challenge, options, std::span(judgedCase.recording.get(), 1));
}

QCoro::Task<> LiveJudge::judgeCase(QPointer<LiveJudge> self, std::uint64_t generation, Case judgedCase, bool final) {
    QFuture<Verdict> future = runInBackground(&LiveJudge::verdictOn, std::move(judgedCase));
    const Verdict verdict = co_await future;
    if (!self || self->m_generation != generation) co_return;
    self->m_busy = false;
    emit self->judged(verdict, final);
}

} // namespace tiers::studio
