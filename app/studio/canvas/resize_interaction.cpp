#include "app/studio/canvas/resize_interaction.h"

#include "app/studio/canvas/snap.h"
#include "app/studio/model/card_size.h"

#include <algorithm>

namespace tiers::studio {

namespace {
constexpr double leastWidth = cardWidth + 32;
constexpr double leastHeight = cardHeight + 64;
} // namespace

ResizeInteraction::ResizeInteraction(DesignModel& model, const RegionItem& region, RegionHandle handle,
                                     const Pointer& pressed)
    : m_model(model),
      m_region(region.id()),
      m_frame(region.frame()),
      m_handle(handle),
      m_pressed(pressed.scene),
      m_gesture(model) {}

void ResizeInteraction::move(const Pointer& pointer) {
    const QPointF moved = pointer.scene - m_pressed;
    const QPointF topLeft = snapped(m_frame.topLeft() + moved, pointer.modifiers);
    const QPointF bottomRight = snapped(m_frame.bottomRight() + moved, pointer.modifiers);
    QRectF frame = m_frame;
    if (m_handle.left) frame.setLeft(std::min(topLeft.x(), m_frame.right() - leastWidth));
    if (m_handle.top) frame.setTop(std::min(topLeft.y(), m_frame.bottom() - leastHeight));
    if (m_handle.right) frame.setRight(std::max(bottomRight.x(), m_frame.left() + leastWidth));
    if (m_handle.bottom) frame.setBottom(std::max(bottomRight.y(), m_frame.top() + leastHeight));
    m_model.setRegionFrame(m_region, frame);
}

Interaction::State ResizeInteraction::release(const Pointer& pointer) {
    move(pointer);
    return State::Done;
}

void ResizeInteraction::cancel() {
    m_gesture.cancel();
}

} // namespace tiers::studio
