#pragma once

#include "app/studio/canvas/interaction.h"
#include "app/studio/canvas/region_item.h"
#include "app/studio/model/design_model.h"

namespace tiers::studio {

/// Drags an edge or a corner of a region, on the grid unless Alt is held. One undo step.
class ResizeInteraction : public Interaction {
  public:
    ResizeInteraction(DesignModel& model, const RegionItem& region, RegionHandle handle, const Pointer& pressed);

    void move(const Pointer& pointer) override;
    State release(const Pointer& pointer) override;
    void cancel() override;

  private:
    DesignModel& m_model;
    RegionId m_region;
    QRectF m_frame; ///< when it began
    RegionHandle m_handle;
    QPointF m_pressed;
    DesignModel::Gesture m_gesture;
};

} // namespace tiers::studio
