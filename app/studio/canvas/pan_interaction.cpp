#include "app/studio/canvas/pan_interaction.h"

#include <QGraphicsView>
#include <QScrollBar>

#include <utility>

namespace tiers::studio {

PanInteraction::PanInteraction(QGraphicsView& view, const Pointer& pressed) : m_view(view), m_last(pressed.viewport) {
    m_view.viewport()->setCursor(Qt::ClosedHandCursor);
}

PanInteraction::~PanInteraction() {
    m_view.viewport()->unsetCursor();
}

void PanInteraction::move(const Pointer& pointer) {
    const QPoint moved = pointer.viewport - std::exchange(m_last, pointer.viewport);
    m_view.horizontalScrollBar()->setValue(m_view.horizontalScrollBar()->value() - moved.x());
    m_view.verticalScrollBar()->setValue(m_view.verticalScrollBar()->value() - moved.y());
}

Interaction::State PanInteraction::release(const Pointer& pointer) {
    move(pointer);
    return State::Done;
}

} // namespace tiers::studio
