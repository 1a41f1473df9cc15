#include "app/studio/canvas/band_interaction.h"
#include "app/studio/canvas/bend_interaction.h"
#include "app/studio/canvas/canvas_actions.h"
#include "app/studio/canvas/canvas_menu.h"
#include "app/studio/canvas/canvas_metrics.h"
#include "app/studio/canvas/canvas_scene.h"
#include "app/studio/canvas/canvas_view.h"
#include "app/studio/canvas/card_position.h"
#include "app/studio/canvas/card_walk.h"
#include "app/studio/canvas/clipboard.h"
#include "app/studio/canvas/in_place_editor.h"
#include "app/studio/canvas/kind_menu.h"
#include "app/studio/canvas/link_bends.h"
#include "app/studio/canvas/move_interaction.h"
#include "app/studio/canvas/pan_interaction.h"
#include "app/studio/canvas/resize_interaction.h"
#include "app/studio/canvas/wire_interaction.h"
#include "app/studio/theme/pick_popup.h"
#include "app/studio/theme/style.h"
#include "app/studio/theme/theme.h"
#include "app/studio/words/said.h"

#include <QGestureEvent>
#include <QHelpEvent>
#include <QMenu>
#include <QMimeData>
#include <QMouseEvent>
#include <QNativeGestureEvent>
#include <QPinchGesture>
#include <QScrollBar>
#include <QToolTip>

#include <algorithm>
#include <cmath>
#include <utility>

namespace tiers::studio {

namespace {

constexpr int edge = 12;       ///< from here a drag scrolls
constexpr int edgeScroll = 16; ///< by so much at each move

bool isToggle(Qt::KeyboardModifiers modifiers) {
    return modifiers & (Qt::ControlModifier | Qt::ShiftModifier);
}

QRectF areaOf(const QGraphicsItem& item) {
    if (const auto* region = qgraphicsitem_cast<const RegionItem*>(&item)) return region->frame();
    if (const auto* note = qgraphicsitem_cast<const NoteItem*>(&item)) return note->slip().translated(note->pos());
    if (const auto* card = qgraphicsitem_cast<const ComponentItem*>(&item)) return card->card();
    return {item.pos(), QSizeF()};
}

std::optional<Heading> headingOf(int key) {
    switch (key) {
    case Qt::Key_Left: return Heading::Left;
    case Qt::Key_Right: return Heading::Right;
    case Qt::Key_Up: return Heading::Up;
    case Qt::Key_Down: return Heading::Down;
    default: return std::nullopt;
    }
}

} // namespace

Pointer CanvasView::pointerAt(QPoint viewport, Qt::KeyboardModifiers modifiers) const {
    return {mapToScene(viewport), viewport, modifiers};
}

std::optional<Port> CanvasView::portUnder(const Pointer& pointer) const {
    if (zoom() < metrics::boxDetail) return std::nullopt; // not to be seen, and the whole card would be one
    const double radius = std::max(metrics::portDiameter, metrics::portDiameter / zoom());
    const auto port = m_scene->portNear(pointer.scene, radius);
    return port && port->card->arePortsShown() ? port : std::nullopt;
}

std::unique_ptr<Interaction> CanvasView::interactionFor(const Pointer& pointer, Qt::MouseButton button) {
    if (button == Qt::MiddleButton || (button == Qt::LeftButton && m_spaceHeld))
        return std::make_unique<PanInteraction>(*this, pointer);
    if (button != Qt::LeftButton) return nullptr;
    hover(pointer);
    if (const auto port = portUnder(pointer)) {
        startWire(*port, false);
        return nullptr;
    }
    if (QGraphicsItem* item = m_scene->itemUnder(pointer.scene)) return dragFor(*item, pointer);
    return std::make_unique<BandInteraction>(*m_scene, *viewport(), pointer);
}

std::unique_ptr<Interaction> CanvasView::dragFor(QGraphicsItem& item, const Pointer& pointer) {
    if (isToggle(pointer.modifiers)) {
        item.setSelected(!item.isSelected());
        return nullptr;
    }
    const bool wasSelected = item.isSelected();
    if (!wasSelected) m_scene->selectOnly(&item);
    if (const auto* link = qgraphicsitem_cast<const LinkItem*>(&item)) {
        const auto stretch = stretchAt(link->corners(), pointer.scene, metrics::linkGrip);
        if (!stretch) return nullptr;
        return std::make_unique<BendInteraction>(m_model, link->id(), link->corners(), *stretch, pointer);
    }
    if (const auto* region = qgraphicsitem_cast<const RegionItem*>(&item))
        if (const auto handle = region->handleAt(pointer.scene))
            return std::make_unique<ResizeInteraction>(m_model, *region, *handle, pointer);
    const auto selectThis = [this, scene = pointer.scene, wasSelected] {
        if (wasSelected) m_scene->selectOnly(m_scene->itemUnder(scene));
    };
    return std::make_unique<MoveInteraction>(m_model, *m_scene, selection(), areaOf(item), pointer, selectThis);
}

void CanvasView::startWire(const Port& from, bool byKeyboard) {
    showHover({}, {});
    m_interaction = std::make_unique<WireInteraction>(
        m_model, *m_scene, *m_note, from, byKeyboard ? WireInteraction::Start::Keyboard : WireInteraction::Start::Mouse,
        [this](const ComponentId& caller, const Pointer& pointer) { offerKinds(caller, pointer.scene); });
}

void CanvasView::offerKinds(const ComponentId& from, QPointF centre) {
    const ComponentItem* card = m_scene->card(from);
    if (!from.empty() && (!card || !card->content().kind)) return;
    const auto kinds = card ? kindsBehind(*card->content().kind, m_allowedKinds) : offeredKinds(m_allowedKinds);
    auto* popup =
        new PickPopup(card ? tr("What comes behind %1").arg(card->content().name) : tr("Add a component"), this);
    std::vector<Pick> picks;
    for (const KindSpec* kind : kinds) {
        const QString name = QString::fromStdString(kind->name);
        const auto choose = [this, from, name, centre] {
            if (from.empty()) {
                addComponentAt(name, centre);
            } else {
                const ComponentId added = m_model.addConnected(from, name, cardPositionFor(centre));
                if (!added.empty()) {
                    select(added);
                    ensureVisible(m_scene->card(added)->card(), 24, 24);
                }
            }
            setFocus();
        };
        picks.push_back({catalogText(kind->title),
                         catalogText(kind->summary),
                         {},
                         QIcon(theme().kindPixmap(*kind, 18, devicePixelRatioF())),
                         choose});
    }
    popup->setPicks(std::move(picks));
    if (kinds.empty()) popup->setEmptyText(tr("Nothing may stand behind it."));
    popup->popUpAt(viewport()->mapToGlobal(mapFromScene(centre)));
}

/// Adds a bend to the link under the mouse, or takes away the one that is there.
bool CanvasView::bendAt(const Pointer& pointer) {
    const auto* link = qgraphicsitem_cast<const LinkItem*>(m_scene->itemUnder(pointer.scene));
    if (!link) return false;
    const double reach = metrics::linkGrip / std::min(1.0, zoom());
    if (const auto corner = cornerAt(link->corners(), pointer.scene, reach)) {
        m_model.setBends(link->id(), bendsWithout(link->corners(), *corner));
    } else if (const auto stretch = stretchAt(link->corners(), pointer.scene, reach)) {
        m_model.setBends(link->id(), bendsWithOneMore(link->corners(), *stretch, snapped(pointer.scene)));
    }
    return true;
}

void CanvasView::end(Interaction::State state) {
    if (state == Interaction::State::Done) m_interaction.reset();
}

void CanvasView::cancelInteraction() {
    m_nudge.reset();
    if (!m_interaction) return;
    m_interaction->cancel();
    m_interaction.reset();
}

void CanvasView::mousePressEvent(QMouseEvent* event) {
    event->accept();
    m_editor->finish(true);
    m_nudge.reset();
    if (m_interaction) {
        if (event->button() == Qt::RightButton) cancelInteraction();
        return;
    }
    const Pointer pointer = pointerAt(event->pos(), event->modifiers());
    if (auto started = interactionFor(pointer, event->button())) m_interaction = std::move(started);
    m_fitted = false;
}

void CanvasView::mouseMoveEvent(QMouseEvent* event) {
    event->accept();
    if (!m_interaction) return hover(pointerAt(event->pos(), event->modifiers()));
    if (!dynamic_cast<PanInteraction*>(m_interaction.get())) scrollNearEdge(event->pos());
    m_interaction->move(pointerAt(event->pos(), event->modifiers()));
}

void CanvasView::mouseReleaseEvent(QMouseEvent* event) {
    event->accept();
    if (!m_interaction || event->button() == Qt::RightButton) return;
    end(m_interaction->release(pointerAt(event->pos(), event->modifiers())));
    if (!m_interaction) hover(pointerAt(event->pos(), event->modifiers()));
}

void CanvasView::mouseDoubleClickEvent(QMouseEvent* event) {
    event->accept();
    if (event->button() != Qt::LeftButton || m_interaction) return;
    const Pointer pointer = pointerAt(event->pos(), event->modifiers());
    const QGraphicsItem* item = m_scene->itemUnder(pointer.scene);
    if (!item) return offerKinds({}, pointer.scene);
    if (bendAt(pointer)) return;
    if (const auto* card = qgraphicsitem_cast<const ComponentItem*>(item)) editName(card->id());
    if (const auto* note = qgraphicsitem_cast<const NoteItem*>(item)) editNote(note->id());
    if (const auto* region = qgraphicsitem_cast<const RegionItem*>(item)) editName(region->id());
}

void CanvasView::scrollNearEdge(QPoint at) {
    const QRect room = viewport()->rect();
    const auto step = [](int position, int low, int high) {
        if (position < low + edge) return -edgeScroll;
        return position > high - edge ? edgeScroll : 0;
    };
    horizontalScrollBar()->setValue(horizontalScrollBar()->value() + step(at.x(), room.left(), room.right()));
    verticalScrollBar()->setValue(verticalScrollBar()->value() + step(at.y(), room.top(), room.bottom()));
}

void CanvasView::hover(const Pointer& pointer) {
    const ComponentItem* card = m_scene->cardUnder(pointer.scene);
    if (!card)
        if (const auto port = m_scene->portNear(pointer.scene, metrics::portSnapRadius / 2)) card = port->card;
    const auto* link = card ? nullptr : qgraphicsitem_cast<const LinkItem*>(m_scene->itemUnder(pointer.scene));
    showHover(card ? card->id() : ComponentId{}, link ? link->id() : LinkId{});
    viewport()->setCursor(cursorAt(pointer));
}

void CanvasView::showHover(const ComponentId& card, const LinkId& link) {
    const auto mark = [this](const ComponentId& cardId, const LinkId& linkId, bool hovered) {
        if (ComponentItem* item = m_scene->card(cardId)) {
            item->setHovered(hovered);
            item->setPortsShown(hovered);
        }
        if (LinkItem* item = m_scene->link(linkId)) item->setHovered(hovered);
    };
    if (card == m_hoveredCard && link == m_hoveredLink) return;
    mark(m_hoveredCard, m_hoveredLink, false);
    m_hoveredCard = card;
    m_hoveredLink = link;
    mark(m_hoveredCard, m_hoveredLink, true);
}

Qt::CursorShape CanvasView::cursorAt(const Pointer& pointer) const {
    if (m_spaceHeld) return Qt::OpenHandCursor;
    if (portUnder(pointer)) return Qt::CrossCursor;
    const QGraphicsItem* item = m_scene->itemUnder(pointer.scene);
    if (const auto* link = qgraphicsitem_cast<const LinkItem*>(item)) {
        const auto stretch = stretchAt(link->corners(), pointer.scene, metrics::linkGrip);
        if (!stretch) return Qt::ArrowCursor;
        const QPointF along = link->corners()[*stretch + 1] - link->corners()[*stretch];
        return std::abs(along.x()) > std::abs(along.y()) ? Qt::SplitVCursor : Qt::SplitHCursor;
    }
    const auto* region = qgraphicsitem_cast<const RegionItem*>(item);
    if (!region) return Qt::ArrowCursor;
    const auto handle = region->handleAt(pointer.scene);
    return handle ? handle->cursor() : Qt::SizeAllCursor;
}

QString CanvasView::tipAt(const Pointer& pointer) const {
    const QGraphicsItem* item = m_scene->itemUnder(pointer.scene);
    if (const auto* link = qgraphicsitem_cast<const LinkItem*>(item))
        return link->findingText().isEmpty() ? tipOf(link->id()) : wrappedTip(link->findingText());
    const auto* card = qgraphicsitem_cast<const ComponentItem*>(item);
    if (!card) return {};
    if (card->finding()) return wrappedTip(card->findingText());
    return card->content().name + QLatin1Char('\n') + card->content().details.join(QStringLiteral(" · "));
}

bool CanvasView::viewportEvent(QEvent* event) {
    if (event->type() == QEvent::ToolTip) {
        const auto* help = static_cast<QHelpEvent*>(event);
        QToolTip::showText(help->globalPos(), tipAt(pointerAt(help->pos(), {})), viewport());
        return true;
    }
    if (event->type() == QEvent::Leave && !m_interaction) showHover({}, {});
    if (event->type() == QEvent::Gesture) {
        auto* gesture = static_cast<QGestureEvent*>(event);
        if (const auto* pinch = static_cast<QPinchGesture*>(gesture->gesture(Qt::PinchGesture))) {
            setZoom(zoom() * pinch->scaleFactor(), viewport()->mapFromGlobal(pinch->centerPoint().toPoint()));
            gesture->accept();
            return true;
        }
    }
    if (event->type() == QEvent::NativeGesture) { // two fingers on a touch pad
        const auto* gesture = static_cast<QNativeGestureEvent*>(event);
        if (gesture->gestureType() == Qt::ZoomNativeGesture) {
            setZoom(zoom() * (1 + gesture->value()), gesture->position().toPoint());
            return true;
        }
    }
    return QGraphicsView::viewportEvent(event);
}

void CanvasView::wheelEvent(QWheelEvent* event) {
    event->accept();
    const QPoint degrees = event->angleDelta();
    if (event->modifiers().testFlag(Qt::ControlModifier)) {
        setZoom(zoom() * std::pow(1.25, degrees.y() / 120.0), event->position().toPoint());
        return;
    }
    const QPoint moved = event->pixelDelta().isNull() ? degrees / 2 : event->pixelDelta();
    const bool sideways = event->modifiers().testFlag(Qt::ShiftModifier);
    horizontalScrollBar()->setValue(horizontalScrollBar()->value() - (sideways ? moved.y() : moved.x()));
    verticalScrollBar()->setValue(verticalScrollBar()->value() - (sideways ? moved.x() : moved.y()));
    m_fitted = false;
}

bool CanvasView::event(QEvent* event) {
    const bool keysAreTaken = m_interaction || m_editor->isActive();
    if (event->type() == QEvent::ShortcutOverride && keysAreTaken) {
        event->accept();
        return true;
    }
    return QGraphicsView::event(event);
}

void CanvasView::keyPressEvent(QKeyEvent* event) {
    event->accept();
    if (event->key() == Qt::Key_Escape) {
        if (m_interaction)
            cancelInteraction();
        else
            m_scene->selectOnly(nullptr);
        return;
    }
    if (m_interaction) return end(m_interaction->key(*event));
    if (walk(*event) || nudge(*event)) return;
    switch (event->key()) {
    case Qt::Key_Space:
        m_spaceHeld = true;
        viewport()->setCursor(Qt::OpenHandCursor);
        return;
    case Qt::Key_Return:
    case Qt::Key_Enter: return renameSelection();
    case Qt::Key_Backspace: return removeSelection();
    default: event->ignore();
    }
}

void CanvasView::keyReleaseEvent(QKeyEvent* event) {
    if (event->isAutoRepeat()) return;
    m_nudge.reset();
    if (event->key() != Qt::Key_Space) return;
    m_spaceHeld = false;
    viewport()->unsetCursor();
}

/// With Ctrl the arrow keys go from card to card, along links where there are any.
bool CanvasView::walk(const QKeyEvent& event) {
    const auto heading = headingOf(event.key());
    if (!heading || !event.modifiers().testFlag(Qt::ControlModifier)) return false;
    const Selection selected = selection();
    if (selected.components.empty()) return selectNeighbour(true);
    const auto next = nextCard(m_model.design(), selected.components.front(), *heading);
    if (!next) return true;
    select(*next);
    ensureVisible(m_scene->card(*next)->card(), 24, 24);
    return true;
}

bool CanvasView::nudge(const QKeyEvent& event) {
    QPointF step;
    switch (event.key()) {
    case Qt::Key_Left: step = {-1, 0}; break;
    case Qt::Key_Right: step = {1, 0}; break;
    case Qt::Key_Up: step = {0, -1}; break;
    case Qt::Key_Down: step = {0, 1}; break;
    default: return false;
    }
    if (event.modifiers().testFlag(Qt::ShiftModifier))
        step *= 5 * metrics::snapStep;
    else if (!event.modifiers().testFlag(Qt::AltModifier))
        step *= metrics::snapStep;
    const Selection selected = selection();
    if (selected.empty()) {
        horizontalScrollBar()->setValue(horizontalScrollBar()->value() + qRound(step.x() * 5));
        verticalScrollBar()->setValue(verticalScrollBar()->value() + qRound(step.y() * 5));
        return true;
    }
    if (!m_nudge) m_nudge = std::make_unique<DesignModel::Gesture>(m_model);
    m_model.move(selected, step);
    return true;
}

bool CanvasView::focusNextPrevChild(bool next) {
    if (m_interaction) {
        const QKeyEvent tab(QEvent::KeyPress, next ? Qt::Key_Tab : Qt::Key_Backtab, Qt::NoModifier);
        end(m_interaction->key(tab));
        return true;
    }
    // Not the graphics view's own: that one would walk through the scene.
    // NOLINTNEXTLINE(bugprone-parent-virtual-call)
    return selectNeighbour(next) || QAbstractScrollArea::focusNextPrevChild(next);
}

bool CanvasView::selectNeighbour(bool next) {
    const auto cards = m_scene->cardsInReadingOrder();
    const auto selected = std::ranges::find_if(cards, [](const ComponentItem* card) { return card->isSelected(); });
    if (cards.empty()) return false;
    ComponentItem* neighbour = nullptr;
    if (selected == cards.end())
        neighbour = next ? cards.front() : cards.back();
    else if (next && selected + 1 != cards.end())
        neighbour = *(selected + 1);
    else if (!next && selected != cards.begin())
        neighbour = *(selected - 1);
    if (!neighbour) return false; // past the last one the focus goes on to the next panel
    m_scene->selectOnly(neighbour);
    ensureVisible(neighbour->card(), 24, 24);
    return true;
}

void CanvasView::focusInEvent(QFocusEvent* event) {
    QGraphicsView::focusInEvent(event);
    const bool byTab = event->reason() == Qt::TabFocusReason || event->reason() == Qt::BacktabFocusReason;
    if (byTab && selection().empty()) selectNeighbour(event->reason() == Qt::TabFocusReason);
    viewport()->update();
}

void CanvasView::focusOutEvent(QFocusEvent* event) {
    QGraphicsView::focusOutEvent(event);
    m_spaceHeld = false;
    m_nudge.reset();
    if (event->reason() != Qt::PopupFocusReason) cancelInteraction();
    viewport()->update();
}

void CanvasView::contextMenuEvent(QContextMenuEvent* event) {
    event->accept();
    if (m_interaction) return;
    QPoint at = event->pos();
    if (event->reason() == QContextMenuEvent::Keyboard) {
        const Selection selected = selection();
        const ComponentItem* card = selected.components.empty() ? nullptr : m_scene->card(selected.components.front());
        at = card ? mapFromScene(card->card().center()) : viewport()->rect().center();
    }
    const Pointer pointer = pointerAt(at, {});
    QGraphicsItem* item = m_scene->itemUnder(pointer.scene);
    if (!item || !item->isSelected()) m_scene->selectOnly(item);
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    fillCanvasMenu(*menu, *this, m_model, item, pointer.scene);
    emit menuFilled(menu);
    menu->popup(viewport()->mapToGlobal(at));
}

void CanvasView::dragEnterEvent(QDragEnterEvent* event) {
    if (event->mimeData()->hasFormat(QString::fromLatin1(kindMimeType))) event->acceptProposedAction();
}

void CanvasView::dragMoveEvent(QDragMoveEvent* event) {
    if (event->mimeData()->hasFormat(QString::fromLatin1(kindMimeType))) event->acceptProposedAction();
}

void CanvasView::dropEvent(QDropEvent* event) {
    const QByteArray kind = event->mimeData()->data(QString::fromLatin1(kindMimeType));
    if (addComponentAt(QString::fromUtf8(kind), mapToScene(event->position().toPoint())).empty()) return;
    event->acceptProposedAction();
    setFocus();
}

} // namespace tiers::studio
