#pragma once

#include "app/studio/canvas/interaction.h"
#include "app/studio/model/selection.h"

#include <QRubberBand>

namespace tiers::studio {

class CanvasScene;

/// A rubber band: selects the cards and notes that it touches and the links and regions that lie in it. With Shift or
/// Ctrl what was selected stays selected.
class BandInteraction : public Interaction {
  public:
    BandInteraction(CanvasScene& scene, QWidget& viewport, const Pointer& pressed);

    void move(const Pointer& pointer) override;
    State release(const Pointer& pointer) override;
    void cancel() override;

  private:
    [[nodiscard]] Selection within(const QRectF& area) const;

    CanvasScene& m_scene;
    Pointer m_pressed;
    Selection m_before;
    Selection m_kept; ///< of what was selected before, with Shift or Ctrl
    QRubberBand m_band;
};

} // namespace tiers::studio
