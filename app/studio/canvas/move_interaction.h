#pragma once

#include "app/studio/canvas/interaction.h"
#include "app/studio/model/design_model.h"

#include <functional>
#include <optional>

namespace tiers::studio {

/// Drags what is selected. The thing under the mouse snaps to the grid and the others keep their distance to it; with
/// Alt nothing snaps. One undo step, none where it ends where it began.
class MoveInteraction : public Interaction {
  public:
    /// `anchor`: the position of the thing under the mouse. `clicked` is called where the mouse never moved.
    MoveInteraction(DesignModel& model, Selection things, QPointF anchor, const Pointer& pressed,
                    std::function<void()> clicked);

    void move(const Pointer& pointer) override;
    State release(const Pointer& pointer) override;
    void cancel() override;

  private:
    DesignModel& m_model;
    Selection m_things;
    QPointF m_anchor;
    Pointer m_pressed;
    std::function<void()> m_clicked;
    QPointF m_moved;                               ///< so far
    std::optional<DesignModel::Gesture> m_gesture; ///< since the mouse went far enough to mean it
};

} // namespace tiers::studio
