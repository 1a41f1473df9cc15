#include "app/studio/canvas/bend_interaction.h"

#include "app/studio/canvas/link_bends.h"
#include "app/studio/canvas/snap.h"

#include <QApplication>

#include <utility>

namespace tiers::studio {

BendInteraction::BendInteraction(DesignModel& model, LinkId link, QPolygonF corners, qsizetype stretch,
                                 const Pointer& pressed)
    : m_model(model), m_link(std::move(link)), m_corners(std::move(corners)), m_stretch(stretch), m_pressed(pressed) {}

void BendInteraction::move(const Pointer& pointer) {
    const int distance = (pointer.viewport - m_pressed.viewport).manhattanLength();
    if (!m_gesture && distance < QApplication::startDragDistance()) return;
    if (!m_gesture) m_gesture.emplace(m_model);
    m_model.setBends(m_link, bendsWithStretchAt(m_corners, m_stretch, snapped(pointer.scene, pointer.modifiers)));
}

Interaction::State BendInteraction::release(const Pointer& pointer) {
    if (m_gesture) move(pointer);
    return State::Done;
}

void BendInteraction::cancel() {
    if (m_gesture) m_gesture->cancel();
}

} // namespace tiers::studio
