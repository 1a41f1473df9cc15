#include "app/studio/canvas/band_interaction.h"

#include "app/studio/canvas/canvas_scene.h"

#include <algorithm>

namespace tiers::studio {

namespace {

template <class Ids> void addMissing(Ids& ids, const Ids& more) {
    for (const auto& id : more)
        if (std::ranges::find(ids, id) == ids.end()) ids.push_back(id);
}

} // namespace

BandInteraction::BandInteraction(CanvasScene& scene, QWidget& viewport, const Pointer& pressed)
    : m_scene(scene), m_pressed(pressed), m_before(scene.selection()), m_band(QRubberBand::Rectangle, &viewport) {
    if (pressed.modifiers & (Qt::ShiftModifier | Qt::ControlModifier)) m_kept = m_before;
    m_scene.select(m_kept);
}

void BandInteraction::move(const Pointer& pointer) {
    m_band.setGeometry(QRect(m_pressed.viewport, pointer.viewport).normalized());
    m_band.show();
    const Selection selected = within(QRectF(m_pressed.scene, pointer.scene).normalized());
    if (selected != m_scene.selection()) m_scene.select(selected);
}

Interaction::State BandInteraction::release(const Pointer& pointer) {
    if (m_band.isVisible()) move(pointer);
    return State::Done;
}

void BandInteraction::cancel() {
    m_scene.select(m_before);
}

Selection BandInteraction::within(const QRectF& area) const {
    Selection touched = m_kept;
    Selection found;
    for (const QGraphicsItem* item : m_scene.items(area, Qt::IntersectsItemBoundingRect)) {
        if (const auto* card = qgraphicsitem_cast<const ComponentItem*>(item)) {
            if (area.intersects(card->card())) found.components.push_back(card->id());
        } else if (const auto* note = qgraphicsitem_cast<const NoteItem*>(item)) {
            if (area.intersects(note->slip().translated(note->pos()))) found.notes.push_back(note->id());
        } else if (const auto* link = qgraphicsitem_cast<const LinkItem*>(item)) {
            if (area.contains(link->corners().boundingRect())) found.links.push_back(link->id());
        } else if (const auto* region = qgraphicsitem_cast<const RegionItem*>(item)) {
            if (area.contains(region->frame())) found.regions.push_back(region->id());
        }
    }
    addMissing(touched.components, found.components);
    addMissing(touched.links, found.links);
    addMissing(touched.regions, found.regions);
    addMissing(touched.notes, found.notes);
    return touched;
}

} // namespace tiers::studio
