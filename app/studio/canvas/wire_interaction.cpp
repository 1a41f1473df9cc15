#include "app/studio/canvas/wire_interaction.h"

#include "app/studio/canvas/canvas_metrics.h"
#include "app/studio/canvas/cursor_note.h"
#include "app/studio/canvas/link_geometry.h"
#include "app/studio/canvas/link_router.h"
#include "app/studio/model/design_model.h"

#include <QGraphicsView>
#include <QKeyEvent>

#include <algorithm>
#include <utility>

namespace tiers::studio {

namespace {

/// The line that the link will have, as far as the two cards alone decide it.
QPolygonF finalLine(const ComponentItem& from, const ComponentItem& to) {
    Design pair;
    const auto add = [&pair](const ComponentItem& card) {
        Component component;
        component.id = card.id();
        component.position = {card.pos().x(), card.pos().y()};
        pair.components.push_back(std::move(component));
    };
    add(from);
    add(to);
    pair.links.push_back({"draft", from.id(), to.id(), {}});
    return routeLinks(pair).begin()->second;
}

} // namespace

WireInteraction::WireInteraction(DesignModel& model, CanvasScene& scene, CursorNote& note, Port from, Start start,
                                 DropOnEmpty dropOnEmpty)
    : m_model(model),
      m_scene(scene),
      m_note(note),
      m_from(from.card->id()),
      m_side(from.side),
      m_dropOnEmpty(std::move(dropOnEmpty)),
      m_start(from.position()) {
    m_scene.addItem(&m_draft);
    for (ComponentItem* card : m_scene.cardsInReadingOrder()) {
        const QString reason = m_model.whyNotConnected(m_from, card->id());
        const bool isOpen = reason.isEmpty();
        m_reasons.emplace(card->id(), reason);
        card->setFaded(!isOpen && card->id() != m_from);
        card->setPortsShown(isOpen || card->id() == m_from);
    }
    if (start == Start::Keyboard) aimAtNext(1);
}

WireInteraction::~WireInteraction() {
    m_note.tell({}, {});
    for (ComponentItem* card : m_scene.cardsInReadingOrder()) {
        card->setFaded(false);
        card->setPortsShown(false);
        card->setTarget(false);
    }
    m_scene.removeItem(&m_draft);
}

QString WireInteraction::reasonAgainst(const ComponentItem& card) const {
    const auto it = m_reasons.find(card.id());
    return it == m_reasons.end() ? QString{} : it->second;
}

void WireInteraction::aimAt(ComponentItem* card) {
    if (m_target) m_target->setTarget(false);
    m_target = card;
    if (m_target) m_target->setTarget(true);
}

void WireInteraction::drawTo(QPointF point) {
    const ComponentItem* from = m_scene.card(m_from);
    if (!from) return;
    if (m_target)
        m_draft.setLine(finalLine(*from, *m_target), true);
    else
        m_draft.setLine(draftLine(m_start, m_side, point), false);
}

void WireInteraction::move(const Pointer& pointer) {
    ComponentItem* under = m_scene.cardUnder(pointer.scene);
    if (!under)
        if (const auto port = m_scene.portNear(pointer.scene, metrics::portSnapRadius)) under = port->card;
    const bool atHome = under && under->id() == m_from;
    m_travelled = m_travelled || !atHome;
    const QString reason = under && !atHome ? reasonAgainst(*under) : QString{};
    aimAt(under && !atHome && reason.isEmpty() ? under : nullptr);
    m_note.tell(reason, pointer.viewport);
    drawTo(pointer.scene);
}

Interaction::State WireInteraction::release(const Pointer& pointer) {
    move(pointer);
    if (!m_travelled) return State::GoesOn; // a click on a port: the next click ends the wire
    if (m_target) return connect();
    if (!m_scene.cardUnder(pointer.scene) && m_dropOnEmpty) m_dropOnEmpty(m_from, pointer);
    return State::Done;
}

Interaction::State WireInteraction::connect() {
    const LinkId link = m_model.connectComponents(m_from, m_target->id());
    if (LinkItem* item = m_scene.link(link)) m_scene.selectOnly(item);
    return State::Done;
}

void WireInteraction::aimAtNext(int step) {
    std::vector<ComponentItem*> open;
    std::ranges::copy_if(m_scene.cardsInReadingOrder(), std::back_inserter(open), [this](const ComponentItem* card) {
        return card->id() != m_from && reasonAgainst(*card).isEmpty();
    });
    if (open.empty()) {
        m_note.tell(DesignModel::tr("Nothing here can be linked from this component."),
                    m_scene.views().isEmpty() ? QPoint{} : m_scene.views().front()->mapFromScene(m_start));
        return;
    }
    const auto count = static_cast<int>(open.size());
    const auto at = std::ranges::find(open, m_target);
    const int index =
        at == open.end() ? (step > 0 ? 0 : count - 1) : (static_cast<int>(at - open.begin()) + step + count) % count;
    aimAt(open[static_cast<std::size_t>(index)]);
    drawTo({});
}

Interaction::State WireInteraction::key(const QKeyEvent& event) {
    switch (event.key()) {
    case Qt::Key_Tab:
    case Qt::Key_Right:
    case Qt::Key_Down: aimAtNext(1); break;
    case Qt::Key_Backtab:
    case Qt::Key_Left:
    case Qt::Key_Up: aimAtNext(-1); break;
    case Qt::Key_Return:
    case Qt::Key_Enter: return m_target ? connect() : State::Done;
    default: break;
    }
    return State::GoesOn;
}

} // namespace tiers::studio
