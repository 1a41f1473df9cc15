#include "app/studio/canvas/move_interaction.h"

#include "app/studio/canvas/snap.h"

#include <QApplication>

#include <utility>

namespace tiers::studio {

MoveInteraction::MoveInteraction(DesignModel& model, Selection things, QPointF anchor, const Pointer& pressed,
                                 std::function<void()> clicked)
    : m_model(model),
      m_things(std::move(things)),
      m_anchor(anchor),
      m_pressed(pressed),
      m_clicked(std::move(clicked)) {}

void MoveInteraction::move(const Pointer& pointer) {
    const int distance = (pointer.viewport - m_pressed.viewport).manhattanLength();
    if (!m_gesture && distance < QApplication::startDragDistance()) return;
    if (!m_gesture) m_gesture.emplace(m_model);
    const QPointF wanted = snapped(m_anchor + pointer.scene - m_pressed.scene, pointer.modifiers) - m_anchor;
    m_model.move(m_things, wanted - std::exchange(m_moved, wanted));
}

Interaction::State MoveInteraction::release(const Pointer& pointer) {
    if (m_gesture)
        move(pointer);
    else
        m_clicked();
    return State::Done;
}

void MoveInteraction::cancel() {
    if (m_gesture) m_gesture->cancel();
}

} // namespace tiers::studio
