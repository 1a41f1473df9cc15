#pragma once

#include "app/studio/canvas/path_ghost.h"
#include "core/graph/route_plan.h"
#include "core/model/workload.h"

#include <QWidget>

#include <vector>

class QComboBox;

namespace tiers::studio {

class CanvasView;
class DesignReview;
class ScenarioSource;

/// The links of a route in the order in which requests come over them. What a balancer chooses between has the same
/// number.
[[nodiscard]] std::vector<GhostStep> ghostSteps(const Route& route);

/// Shows the path of a class of requests on the canvas: which one, the person chooses here. It follows every edit.
class PathGuide : public QWidget {
    Q_OBJECT

  public:
    PathGuide(const DesignReview& review, ScenarioSource& source, CanvasView& canvas, QWidget* parent = nullptr);

    [[nodiscard]] QComboBox& choice() const { return *m_choice; }
    [[nodiscard]] const PathGhost& ghost() const { return *m_ghost; }

  private:
    void refill();
    void showPath();

    const DesignReview& m_review;
    ScenarioSource& m_source;
    PathGhost* m_ghost; ///< the scene's
    QComboBox* m_choice;
};

} // namespace tiers::studio
