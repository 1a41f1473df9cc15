#include "app/studio/canvas/move_interaction.h"

#include "app/studio/canvas/canvas_scene.h"
#include "app/studio/canvas/snap.h"

#include <QApplication>
#include <QGraphicsView>

#include <set>
#include <utility>

namespace tiers::studio {

namespace {
constexpr double guideReach = 5; ///< pixels
} // namespace

MoveInteraction::MoveInteraction(DesignModel& model, CanvasScene& scene, Selection things, const QRectF& held,
                                 const Pointer& pressed, std::function<void()> clicked)
    : m_model(model),
      m_scene(scene),
      m_things(std::move(things)),
      m_held(held),
      m_pressed(pressed),
      m_clicked(std::move(clicked)) {
    const std::set<ComponentId> chosen(m_things.components.begin(), m_things.components.end());
    const std::set<RegionId> regions(m_things.regions.begin(), m_things.regions.end());
    for (const Component& component : m_model.design().components) {
        const bool moves = chosen.contains(component.id) || (component.region && regions.contains(*component.region));
        if (const ComponentItem* card = m_scene.card(component.id); card && !moves) m_others.push_back(card->card());
    }
    m_scene.addItem(&m_guides);
}

MoveInteraction::~MoveInteraction() {
    m_scene.removeItem(&m_guides);
}

QPointF MoveInteraction::placeFor(QPointF wanted, const Pointer& pointer) {
    if (pointer.modifiers.testFlag(Qt::AltModifier)) {
        m_guides.setLines({});
        return wanted;
    }
    const QGraphicsView* view = m_scene.views().isEmpty() ? nullptr : m_scene.views().front();
    const double zoom = view ? view->transform().m11() : 1;
    const QRectF shown = view ? view->mapToScene(view->viewport()->rect()).boundingRect() : QRectF{};
    std::vector<QRectF> near;
    for (const QRectF& other : m_others)
        if (shown.isNull() || shown.intersects(other)) near.push_back(other);
    Guides guides = guidesFor(QRectF(wanted, m_held.size()), near, guideReach / zoom);
    m_guides.setLines(std::move(guides.lines));
    return {guides.across ? wanted.x() + *guides.across : snapped(wanted.x()),
            guides.down ? wanted.y() + *guides.down : snapped(wanted.y())};
}

void MoveInteraction::move(const Pointer& pointer) {
    const int distance = (pointer.viewport - m_pressed.viewport).manhattanLength();
    if (!m_gesture && distance < QApplication::startDragDistance()) return;
    if (!m_gesture) m_gesture.emplace(m_model);
    const QPointF anchor = m_held.topLeft();
    const QPointF wanted = placeFor(anchor + pointer.scene - m_pressed.scene, pointer) - anchor;
    const QPointF step = wanted - std::exchange(m_moved, wanted);
    if (!step.isNull()) m_model.move(m_things, step);
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
