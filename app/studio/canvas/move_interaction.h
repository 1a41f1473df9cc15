#pragma once

#include "app/studio/canvas/interaction.h"
#include "app/studio/canvas/snap_guides.h"
#include "app/studio/model/design_model.h"

#include <functional>
#include <optional>
#include <vector>

namespace tiers::studio {

class CanvasScene;

/// Drags what is selected. The thing under the mouse falls in line with cards that are near (guides show it), else it
/// snaps to the grid, and the others keep their distance to it; with Alt nothing snaps. One undo step, none where it
/// ends where it began.
class MoveInteraction : public Interaction {
  public:
    /// `held`: the area of the thing under the mouse. `clicked` is called where the mouse never moved.
    MoveInteraction(DesignModel& model, CanvasScene& scene, Selection things, const QRectF& held,
                    const Pointer& pressed, std::function<void()> clicked);
    ~MoveInteraction() override;

    void move(const Pointer& pointer) override;
    State release(const Pointer& pointer) override;
    void cancel() override;

    /// What the thing is in line with now.
    [[nodiscard]] const std::vector<QLineF>& guides() const { return m_guides.lines(); }

  private:
    [[nodiscard]] QPointF placeFor(QPointF wanted, const Pointer& pointer);

    DesignModel& m_model;
    CanvasScene& m_scene;
    Selection m_things;
    QRectF m_held;
    Pointer m_pressed;
    std::function<void()> m_clicked;
    std::vector<QRectF> m_others; ///< cards that stay
    GuideItem m_guides;
    QPointF m_moved;                               ///< so far
    std::optional<DesignModel::Gesture> m_gesture; ///< since the mouse went far enough to mean it
};

} // namespace tiers::studio
