#include "app/studio/window/live_feed.h"

#include "app/studio/canvas/canvas_view.h"
#include "app/studio/inspector/inspector_panel.h"
#include "app/studio/run/run_controller.h"

namespace tiers::studio {

LiveFeed::LiveFeed(RunController& run, CanvasView& canvas, InspectorPanel& inspector, QObject* parent)
    : QObject(parent), m_canvas(&canvas), m_inspector(&inspector) {
    connect(&run, &RunController::frameArrived, this, [this, &run](const RunFrame& frame) {
        if (frame.tracks) m_tracker.begin(run.scenario().design, *frame.tracks);
        if (frame.windows.empty()) return;
        m_tracker.append(frame.windows);
        m_canvas->setLiveFigures(m_tracker.figures());
        m_inspector->setLiveFigures(m_tracker.figures());
    });
    connect(&run, &RunController::stateChanged, this, [this](RunController::State state) {
        if (state == RunController::State::Idle) clear();
    });
}

void LiveFeed::clear() {
    m_tracker.clear();
    m_canvas->clearLiveFigures();
    m_inspector->clearLiveFigures();
}

} // namespace tiers::studio
