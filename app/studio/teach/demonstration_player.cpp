#include "app/studio/teach/demonstration_player.h"

#include "app/studio/run/run_controller.h"

#include <algorithm>
#include <cmath>
#include <utility>

namespace tiers::studio {

namespace {

/// A whole demonstration takes about so many real seconds, pauses aside.
constexpr double lengthOfAShow = 40;

} // namespace

DemonstrationPlayer::DemonstrationPlayer(RunController& run, Place place, QObject* parent)
    : QObject(parent), m_run(run), m_place(std::move(place)) {
    connect(&m_run, &RunController::started, this, [this] {
        m_owns = std::exchange(m_beginning, false);
        m_disturbed = m_run.trafficFactor() != 1;
        forget();
        if (isOpen()) emit changed();
    });
    connect(&m_run, &RunController::trafficFactorChanged, this, [this] {
        m_disturbed = true;
        if (isOpen()) emit changed();
    });
    connect(&m_run, &RunController::stateChanged, this, [this](RunController::State state) {
        if (state == RunController::State::Idle) {
            m_owns = false;
            forget();
        }
        if (isOpen()) emit changed();
    });
    connect(&m_run, &RunController::frameArrived, this, [this](const RunFrame& frame) {
        const bool isFirstTouch = !frame.injected.empty() && !m_disturbed;
        m_disturbed = m_disturbed || isFirstTouch;
        if (isOpen() && m_owns) follow();
        if (isOpen() && isFirstTouch) emit changed();
    });
    connect(&m_run, &RunController::recordingArrived, this, [this](const auto& recording) {
        if (isOpen() && m_owns) take(*recording);
    });
    connect(&m_run, &RunController::finished, this, [this](const auto& recording) {
        if (!isOpen() || !m_owns) return;
        m_seeking.reset();
        m_outcome = judge(*m_demonstration, variant(), *recording);
        take(*recording);
    });
}

void DemonstrationPlayer::open(const Demonstration& demonstration) {
    m_place(demonstration.variants.front().design, [this, demonstration] {
        m_demonstration = demonstration;
        m_variant = 0;
        m_run.setSpeed(std::max(1.0, std::ceil(seconds(demonstration.duration) / lengthOfAShow)));
        emit opened();
        emit changed();
    });
}

void DemonstrationPlayer::close() {
    if (!isOpen()) return;
    m_demonstration.reset();
    if (m_owns) m_run.reset();
    emit opened();
}

void DemonstrationPlayer::setVariant(std::size_t index) {
    if (index == m_variant) return;
    const auto reached = m_owns ? scene() : std::nullopt;
    const bool ended = atEnd();
    m_place(m_demonstration->variants[index].design, [this, index, reached, ended] {
        if (!isOpen()) return;
        m_variant = index;
        if (ended) {
            seek(m_demonstration->duration);
        } else if (reached) {
            seek(m_demonstration->scenes[*reached].at);
        }
        emit changed();
    });
    if (m_variant != index) emit changed(); // the choice goes back while the person is asked
}

void DemonstrationPlayer::play() {
    if (!m_owns || atEnd()) begin();
    m_run.resumeUntil(nextStop());
}

void DemonstrationPlayer::pause() {
    if (m_owns) m_run.pause();
}

void DemonstrationPlayer::next() {
    if (!m_owns) begin();
    seek(nextStop());
}

void DemonstrationPlayer::back() {
    const auto reached = scene();
    if (!reached) return seek(Duration{0});
    const auto& scenes = m_demonstration->scenes;
    const bool onItsStart = m_run.now() <= scenes[*reached].at;
    if (!onItsStart) return seek(scenes[*reached].at);
    seek(*reached > 0 ? scenes[*reached - 1].at : Duration{0});
}

void DemonstrationPlayer::begin() {
    m_beginning = true;
    m_run.setTrafficFactor(1);
    m_run.start(scenario_of(variant()), options_of(*m_demonstration, seed()), RunController::Begin::Paused);
}

/// To a moment as fast as possible: onwards, or once more from the start.
void DemonstrationPlayer::seek(Duration time) {
    if (!m_owns || time < m_run.now() || atEnd()) begin();
    m_seeking = time;
    m_run.stepUntil(time);
    emit changed();
}

std::optional<std::size_t> DemonstrationPlayer::scene() const {
    if (!isOpen() || !m_owns) return std::nullopt;
    const auto& scenes = m_demonstration->scenes;
    const auto next = std::ranges::upper_bound(scenes, m_run.now(), {}, &Scene::at);
    if (next == scenes.begin()) return std::nullopt;
    return static_cast<std::size_t>(next - scenes.begin()) - 1;
}

bool DemonstrationPlayer::isPlaying() const {
    return m_owns && m_run.state() == RunController::State::Running;
}

bool DemonstrationPlayer::atEnd() const {
    return m_owns && m_run.state() == RunController::State::Finished;
}

Duration DemonstrationPlayer::nextStop() const {
    const auto& scenes = m_demonstration->scenes;
    const auto next = std::ranges::upper_bound(scenes, m_run.now(), {}, &Scene::at);
    return next == scenes.end() ? m_demonstration->duration : next->at;
}

std::size_t DemonstrationPlayer::scenesOver(Duration time) const {
    const auto& scenes = m_demonstration->scenes;
    if (time >= m_demonstration->duration) return scenes.size();
    const auto next = std::ranges::upper_bound(scenes, time, {}, &Scene::at);
    return next == scenes.begin() ? 0 : static_cast<std::size_t>(next - scenes.begin()) - 1;
}

void DemonstrationPlayer::forget() {
    m_seeking.reset();
    m_followed.reset();
    m_phases.clear();
    m_asked = 0;
    m_outcome.reset();
}

/// The clock went on; most of the time that changes nothing here.
void DemonstrationPlayer::follow() {
    const auto reached = scene();
    const bool arrived = m_seeking && m_run.now() >= *m_seeking;
    if (arrived) m_seeking.reset();
    if (const auto over = scenesOver(m_run.now()); over > std::max(m_asked, m_phases.size())) {
        m_asked = over;
        m_run.requestRecording();
    }
    if (std::exchange(m_followed, reached) != reached || arrived) emit changed();
}

void DemonstrationPlayer::take(const Recording& recording) {
    for (std::size_t over = m_phases.size(); over < scenesOver(recording.until); ++over)
        m_phases.push_back(phase_figures(*m_demonstration, variant(), recording, over));
    emit changed();
}

} // namespace tiers::studio
