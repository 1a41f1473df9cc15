#include "app/studio/canvas/canvas_actions.h"
#include "app/studio/canvas/canvas_metrics.h"
#include "app/studio/canvas/canvas_scene.h"
#include "app/studio/canvas/canvas_view.h"
#include "app/studio/canvas/card_position.h"
#include "app/studio/canvas/clipboard.h"
#include "app/studio/canvas/in_place_editor.h"
#include "app/studio/canvas/kind_menu.h"
#include "app/studio/canvas/replicate_popup.h"
#include "app/studio/canvas/snap.h"
#include "app/studio/model/card_size.h"
#include "app/studio/model/design_fragment.h"
#include "app/studio/theme/theme.h"

#include <QClipboard>
#include <QGuiApplication>

#include <algorithm>
#include <cmath>

namespace tiers::studio {

namespace {

constexpr double pasteOffset = 3 * metrics::snapStep;
constexpr double gapBetweenCards = 64;
constexpr QSizeF newRegionSize(520, 320);
constexpr QMarginsF regionMargins(32, 48, 32, 32); ///< around what is framed, with room for the name
const auto usualLocation = QStringLiteral("us-east");

QRectF boundsOf(const Design& fragment) {
    QRectF bounds;
    for (const Component& component : fragment.components)
        bounds |= QRectF(component.position.x, component.position.y, cardWidth, cardHeight);
    for (const Region& region : fragment.regions)
        bounds |= QRectF(region.frame.x, region.frame.y, region.frame.width, region.frame.height);
    for (const Note& note : fragment.notes)
        bounds |= QRectF(note.position.x, note.position.y, metrics::noteWidth, cardHeight);
    return bounds;
}

qulonglong countOf(const Design& fragment) {
    return fragment.components.size() + fragment.regions.size() + fragment.notes.size();
}

} // namespace

ComponentId CanvasView::addComponentAt(const QString& kind, QPointF centre) {
    const bool isOffered = std::ranges::any_of(offeredKinds(m_allowedKinds), [&kind](const KindSpec* offered) {
        return QString::fromStdString(offered->name) == kind;
    });
    if (!isOffered) return {};
    const ComponentId added = m_model.addComponent(kind, cardPositionFor(centre));
    m_fitted = false;
    select(added);
    return added;
}

bool CanvasView::isFree(QPointF centre) const {
    const QRectF room = QRectF(cardPositionFor(centre), QSizeF(cardWidth, cardHeight)).adjusted(-16, -16, 16, 16);
    const auto cards = m_scene->cardsInReadingOrder();
    return std::ranges::none_of(cards, [&](const ComponentItem* card) { return card->card().intersects(room); });
}

QPointF CanvasView::freePlaceNear(QPointF centre) const {
    const QPointF step(cardWidth + gapBetweenCards, cardHeight + gapBetweenCards / 2);
    for (int ring = 0; ring < 50; ++ring)
        for (int row = -ring; row <= ring; ++row)
            for (int column = ring; column >= -ring; --column) {
                if (std::max(std::abs(row), std::abs(column)) != ring) continue;
                const QPointF place = centre + QPointF(column * step.x(), row * step.y());
                if (isFree(place)) return place;
            }
    return centre;
}

void CanvasView::addAtCentre(const QString& kind) {
    const ComponentId added = addComponentAt(kind, freePlaceNear(viewCentre()));
    if (const ComponentItem* card = m_scene->card(added)) ensureVisible(card->card(), 24, 24);
}

void CanvasView::copy() {
    const Design fragment = fragmentOf(m_model.design(), selection());
    if (countOf(fragment) == 0) return;
    QGuiApplication::clipboard()->setMimeData(toMimeData(fragment).release());
    m_copied = clipboardBytes(QGuiApplication::clipboard()->mimeData());
    m_pasteCount = 0;
}

void CanvasView::cut() {
    if (countOf(fragmentOf(m_model.design(), selection())) == 0) return;
    copy();
    m_pasteCount = -1; // it comes back where it was
    m_model.cut(selection());
}

bool CanvasView::canPaste() const {
    const QMimeData* held = QGuiApplication::clipboard()->mimeData();
    return held && (held->hasFormat(QString::fromLatin1(designMimeType)) || held->text().contains("tiers.design"));
}

void CanvasView::insert(const Design& fragment, QPointF offset, const QString& one, const QString& more) {
    const auto count = countOf(fragment);
    if (count == 0) return;
    const bool first = m_model.design().components.empty();
    select(m_model.insertFragment(fragment, offset, count == 1 ? one : more.arg(count)));
    if (first) fit();
}

std::optional<Design> CanvasView::held() {
    auto fragment = fromMimeData(QGuiApplication::clipboard()->mimeData());
    if (!fragment) emit noticed(tr("The text that was copied is not a whole design: nothing was pasted."));
    return fragment;
}

void CanvasView::paste() {
    const auto fragment = held();
    if (!fragment) return;
    const QRectF bounds = boundsOf(*fragment);
    const QRectF shown = mapToScene(viewport()->rect()).boundingRect();
    const QPointF middle = snapped(viewCentre() - bounds.center());
    const bool own = clipboardBytes(QGuiApplication::clipboard()->mimeData()) == m_copied;
    if (!own) return insertForeign(*fragment, shown.intersects(bounds) ? QPointF() : middle);
    ++m_pasteCount;
    const QPointF beside = QPointF(pasteOffset, pasteOffset) * m_pasteCount;
    insert(*fragment, shown.intersects(bounds.translated(beside)) ? beside : middle, tr("Paste"), tr("Paste %1 items"));
}

void CanvasView::insertForeign(const Design& fragment, QPointF offset) {
    const bool covers = std::ranges::any_of(fragment.components, [&](const Component& component) {
        return !isFree(QPointF(component.position.x, component.position.y) + offset +
                       QPointF(cardWidth, cardHeight) / 2);
    });
    const QRectF bounds = boundsOf(fragment);
    const QRectF content = m_scene->contentRect();
    if (covers) offset = snapped(content.bottomLeft() + QPointF(0, gapBetweenCards) - bounds.topLeft());
    insert(fragment, offset, tr("Paste"), tr("Paste %1 items"));
    if (!mapToScene(viewport()->rect()).boundingRect().contains(bounds.translated(offset))) fit();
}

void CanvasView::pasteAt(QPointF centre) {
    const auto fragment = held();
    if (!fragment) return;
    insert(*fragment, snapped(centre - boundsOf(*fragment).center()), tr("Paste"), tr("Paste %1 items"));
}

void CanvasView::duplicate() {
    insert(fragmentOf(m_model.design(), selection()), {pasteOffset, pasteOffset}, tr("Duplicate"),
           tr("Duplicate %1 items"));
}

void CanvasView::removeSelection() {
    if (const Selection selected = selection(); !selected.empty()) m_model.remove(selected);
}

void CanvasView::selectAll() {
    Selection all;
    for (const Component& component : m_model.design().components) all.components.push_back(component.id);
    for (const Link& link : m_model.design().links) all.links.push_back(link.id);
    for (const Region& region : m_model.design().regions) all.regions.push_back(region.id);
    for (const Note& note : m_model.design().notes) all.notes.push_back(note.id);
    select(all);
}

void CanvasView::renameSelection() {
    const Selection selected = selection();
    if (selected.components.size() == 1) return editName(selected.components.front());
    if (selected.notes.size() == 1) return editNote(selected.notes.front());
    if (selected.regions.size() == 1) return editName(selected.regions.front());
}

void CanvasView::editName(const RegionId& region) {
    const RegionItem* item = m_scene->region(region);
    const Region* named = find_region(m_model.design(), region);
    if (!item || !named) return;
    ensureVisible(item->tab(), 8, 8);
    QRect area = mapFromScene(item->tab().adjusted(8, 0, 0, 0)).boundingRect();
    area.setSize(area.size().expandedTo({160, 26}));
    m_editor->editLine(area, QString::fromStdString(named->name.empty() ? named->id.value : named->name),
                       theme().font(FontRole::Body, QFont::DemiBold), tr("Name of the region"),
                       [this, region](const QString& text) { m_model.renameRegion(region, text); });
}

void CanvasView::editName(const ComponentId& component) {
    const ComponentItem* card = m_scene->card(component);
    if (!card) return;
    ensureVisible(card->card(), 8, 8);
    const QRectF name = cardNameRect(card->figures().has_value()).translated(card->pos());
    QRect area = mapFromScene(name.adjusted(-6, -4, 6, 4)).boundingRect();
    area.setHeight(std::max(area.height(), 26));
    area.setWidth(std::max(area.width(), 120));
    QFont font = theme().font(FontRole::Body, QFont::DemiBold);
    font.setPixelSize(std::clamp(qRound(font.pixelSize() * zoom()), 11, 26));
    m_editor->editLine(area, card->content().name, font, tr("Name of the component"),
                       [this, component](const QString& text) { m_model.rename(component, text); });
}

void CanvasView::editNote(const NoteId& note, bool fresh) {
    const NoteItem* item = m_scene->note(note);
    const auto& notes = m_model.design().notes;
    const auto it = std::ranges::find(notes, note, &Note::id);
    if (!item || it == notes.end()) return;
    ensureVisible(item->slip().translated(item->pos()), 8, 8);
    QRect area = mapFromScene(item->slip().translated(item->pos())).boundingRect();
    area.setSize(area.size().expandedTo({200, 96}));
    m_editor->editText(area, QString::fromStdString(it->text), theme().font(FontRole::Body), tr("Text of the note"),
                       fresh, [this, note](const QString& text) { m_model.setNoteText(note, text); });
}

void CanvasView::linkFromSelection() {
    const Selection selected = selection();
    if (selected.components.size() != 1 || m_interaction) return;
    if (ComponentItem* card = m_scene->card(selected.components.front())) {
        setFocus();
        startWire({card, CardSide::Right}, true);
    }
}

void CanvasView::quickAdd() {
    const Selection selected = selection();
    const ComponentItem* card = selected.components.size() == 1 ? m_scene->card(selected.components.front()) : nullptr;
    if (!card) return offerKinds({}, freePlaceNear(viewCentre()));
    offerKinds(card->id(), placeBehind(*card));
}

/// In the column to the right: at the card's height, or as near to it as there is room.
QPointF CanvasView::placeBehind(const ComponentItem& card) const {
    const QPointF beside = card.card().center() + QPointF(cardWidth + gapBetweenCards, 0);
    for (int row = 0; row < 8; ++row) {
        for (const int way : {1, -1}) {
            const QPointF place = beside + QPointF(0, way * row * (cardHeight + gapBetweenCards / 2));
            if (isFree(place)) return place;
        }
    }
    return freePlaceNear(beside);
}

void CanvasView::align(edits::Alignment alignment) {
    m_model.align(selection().components, alignment);
}

void CanvasView::distribute(edits::Direction direction) {
    m_model.distribute(selection().components, direction);
}

void CanvasView::tidyUp() {
    const auto selected = selection().components;
    m_model.tidyUp(selected.size() > 1 ? selected : std::vector<ComponentId>{});
    if (selected.size() < 2) fit();
}

void CanvasView::replicate() {
    const Selection selected = selection();
    if (selected.components.size() != 1) return;
    const ComponentItem* card = m_scene->card(selected.components.front());
    auto* popup = new ReplicatePopup(m_model, card->id(), this);
    connect(popup, &ReplicatePopup::replicated, this, [this](const std::vector<ComponentId>& components) {
        select(Selection{components, {}, {}, {}});
    });
    popup->popUpAt(viewport()->mapToGlobal(mapFromScene(card->card().bottomLeft() + QPointF(0, 8))));
}

void CanvasView::straightenLinks() {
    DesignModel::Gesture together(m_model);
    for (const LinkId& link : selection().links) m_model.setBends(link, {});
}

void CanvasView::addNote() {
    addNoteAt(freePlaceNear(viewCentre()) - QPointF(metrics::noteWidth, cardHeight) / 2);
}

void CanvasView::addNoteAt(QPointF position) {
    const NoteId note = m_model.addNote(snapped(position), tr("Note"));
    select(Selection{{}, {}, {}, {note}});
    editNote(note, true);
}

void CanvasView::addRegion() {
    QRectF cards;
    for (const ComponentId& id : selection().components) cards |= m_scene->card(id)->card();
    if (cards.isNull()) return addRegionAt(usualLocation, viewCentre());
    const RegionId region = m_model.addRegion(usualLocation, cards.marginsAdded(regionMargins));
    select(Selection{{}, {}, {region}, {}});
}

void CanvasView::addRegionAt(const QString& location, QPointF centre) {
    const QPointF topLeft = snapped(centre - QPointF(newRegionSize.width(), newRegionSize.height()) / 2);
    const RegionId region = m_model.addRegion(location, {topLeft, newRegionSize});
    select(Selection{{}, {}, {region}, {}});
}

} // namespace tiers::studio
