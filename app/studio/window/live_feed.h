#pragma once

#include "app/studio/run/live_figure_tracker.h"

#include <QObject>

#include <optional>

namespace tiers::studio {

class CanvasView;
class InspectorPanel;
class RunController;

/// Brings the figures of a run to the canvas and the inspector, and takes them away with it: those of the present, or
/// of a moment that the person looks back at.
class LiveFeed : public QObject {
    Q_OBJECT

  public:
    LiveFeed(RunController& run, CanvasView& canvas, InspectorPanel& inspector, QObject* parent = nullptr);

    /// Shows the figures of a moment until another is asked for; nothing: those of the present.
    void showMoment(std::optional<Duration> moment);
    /// What is shown of a run; nullptr: nothing is.
    [[nodiscard]] const LiveFigures* shown() const { return m_shown ? &*m_shown : nullptr; }

  private:
    void show(const LiveFigures& figures);
    void clear();

    RunController& m_run;
    LiveFigureTracker m_tracker;
    Recording m_tracks;
    std::optional<Duration> m_moment;
    CanvasView* m_canvas;
    InspectorPanel* m_inspector;
    std::optional<LiveFigures> m_shown;
};

} // namespace tiers::studio
