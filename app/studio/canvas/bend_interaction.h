#pragma once

#include "app/studio/canvas/interaction.h"
#include "app/studio/model/design_model.h"

#include <QPolygonF>

#include <optional>

namespace tiers::studio {

/// Drags a stretch of a link's line aside. It snaps to the grid, with Alt it does not. One undo step.
class BendInteraction : public Interaction {
  public:
    BendInteraction(DesignModel& model, LinkId link, QPolygonF corners, qsizetype stretch, const Pointer& pressed);

    void move(const Pointer& pointer) override;
    State release(const Pointer& pointer) override;
    void cancel() override;

  private:
    DesignModel& m_model;
    LinkId m_link;
    QPolygonF m_corners; ///< as they were when it began
    qsizetype m_stretch;
    Pointer m_pressed;
    std::optional<DesignModel::Gesture> m_gesture; ///< since the mouse went far enough to mean it
};

} // namespace tiers::studio
