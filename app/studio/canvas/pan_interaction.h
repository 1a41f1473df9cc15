#pragma once

#include "app/studio/canvas/interaction.h"

class QGraphicsView;

namespace tiers::studio {

/// Drags the whole canvas.
class PanInteraction : public Interaction {
  public:
    PanInteraction(QGraphicsView& view, const Pointer& pressed);
    ~PanInteraction() override;

    void move(const Pointer& pointer) override;
    State release(const Pointer& pointer) override;
    void cancel() override {}

  private:
    QGraphicsView& m_view;
    QPoint m_last;
};

} // namespace tiers::studio
