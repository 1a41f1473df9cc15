#include "app/studio/window/live_feed.h"

#include "app/studio/canvas/canvas_view.h"
#include "app/studio/inspector/inspector_panel.h"
#include "app/studio/run/run_controller.h"

#include <algorithm>

namespace tiers::studio {

namespace {

/// As many as the tracker needs to tell what lasts.
constexpr std::size_t windows_before = 4;

} // namespace

LiveFeed::LiveFeed(RunController& run, CanvasView& canvas, InspectorPanel& inspector, QObject* parent)
    : QObject(parent), m_run(run), m_canvas(&canvas), m_inspector(&inspector) {
    connect(&run, &RunController::started, this, [this] { m_moment.reset(); });
    connect(&run, &RunController::frameArrived, this, [this](const RunFrame& frame) {
        if (frame.tracks) {
            m_tracks = *frame.tracks;
            m_tracker.begin(m_run.scenario().design, m_tracks);
        }
        if (frame.windows.empty()) return;
        m_tracker.append(frame.windows, frame.cacheFill);
        if (!m_moment) show(m_tracker.figures());
    });
    connect(&run, &RunController::stateChanged, this, [this](RunController::State state) {
        if (state == RunController::State::Idle) clear();
    });
}

void LiveFeed::showMoment(std::optional<Duration> moment) {
    m_moment = moment;
    if (!moment) return show(m_tracker.figures());
    const auto windows = m_run.windows();
    const auto end = std::ranges::upper_bound(windows, *moment, {}, [](const Window& w) { return w.start + w.length; });
    const auto count = static_cast<std::size_t>(end - windows.begin());
    if (count == 0) {
        m_shown.reset();
        m_canvas->clearLiveFigures();
        m_inspector->clearLiveFigures();
        return;
    }
    LiveFigureTracker then;
    then.begin(m_run.scenario().design, m_tracks);
    const std::size_t first = count > windows_before ? count - windows_before : 0;
    then.append(windows.subspan(first, count - first));
    show(then.figures());
}

void LiveFeed::show(const LiveFigures& figures) {
    if (figures.components.empty()) return;
    m_shown = figures;
    m_canvas->setLiveFigures(figures);
    m_inspector->setLiveFigures(figures);
}

void LiveFeed::clear() {
    m_moment.reset();
    m_tracker.clear();
    m_shown.reset();
    m_canvas->clearLiveFigures();
    m_inspector->clearLiveFigures();
}

} // namespace tiers::studio
