#pragma once

#include "app/studio/run/live_figure_tracker.h"

#include <QObject>

namespace tiers::studio {

class CanvasView;
class InspectorPanel;
class RunController;

/// Brings the figures of a run to the canvas and the inspector, and takes them away with it.
class LiveFeed : public QObject {
    Q_OBJECT

  public:
    LiveFeed(RunController& run, CanvasView& canvas, InspectorPanel& inspector, QObject* parent = nullptr);

  private:
    void clear();

    LiveFigureTracker m_tracker;
    CanvasView* m_canvas;
    InspectorPanel* m_inspector;
};

} // namespace tiers::studio
