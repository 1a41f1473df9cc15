#include "app/studio/canvas/canvas_scene.h"

#include "app/studio/canvas/canvas_metrics.h"
#include "app/studio/model/design_model.h"
#include "app/studio/theme/theme.h"
#include "app/studio/words/said.h"

#include <QLineF>
#include <QSignalBlocker>

#include <algorithm>
#include <ranges>
#include <tuple>
#include <unordered_map>
#include <unordered_set>
#include <utility>

namespace tiers::studio {

namespace {

constexpr std::size_t large = 400; ///< components and links: from here on not everything is done in every frame
constexpr int linesInterval = 60;  ///< ms

std::size_t sizeOf(const Design& design) {
    return design.components.size() + design.links.size();
}

template <class Items, class ThingId> auto* itemOf(const Items& items, const ThingId& id) {
    const auto it = items.find(id);
    return it == items.end() ? nullptr : it->second.get();
}

/// Drops the items whose things are gone and makes those that are missing.
template <class Items, class Things> void matchItems(QGraphicsScene& scene, Items& items, const Things& things) {
    using Item = typename Items::mapped_type::element_type;
    std::unordered_set<typename Items::key_type> present;
    for (const auto& thing : things) present.insert(thing.id);
    std::erase_if(items, [&](const auto& entry) { return !present.contains(entry.first); });
    for (const auto& thing : things) {
        auto& item = items[thing.id];
        if (item) continue;
        item = std::make_unique<Item>(thing.id);
        scene.addItem(item.get());
    }
}

/// What each link is; links that may not be are left out.
std::unordered_map<LinkId, LinkKind> kindsOf(const Design& design) {
    std::unordered_map<ComponentId, Role> roles;
    for (const Component& component : design.components)
        if (const KindSpec* kind = find_kind(component.kind)) roles.emplace(component.id, kind->role);
    std::unordered_map<LinkId, LinkKind> kinds;
    for (const Link& link : design.links) {
        const auto from = roles.find(link.from), to = roles.find(link.to);
        if (from == roles.end() || to == roles.end()) continue;
        if (const auto kind = link_kind(from->second, to->second)) kinds.emplace(link.id, *kind);
    }
    return kinds;
}

} // namespace

CanvasScene::CanvasScene(DesignModel& model, QObject* parent)
    : QGraphicsScene(parent),
      m_model(model),
      m_farLinks(LinkLayer, [this](PlainShapes& shapes) { gatherLinks(shapes); }),
      m_farCards(CardLayer, [this](PlainShapes& shapes) { gatherCards(shapes); }) {
    setItemIndexMethod(NoIndex); // looking through all of them is quicker than sorting those that are to be seen
    addItem(&m_farLinks);
    addItem(&m_farCards);
    connect(&model, &DesignModel::changed, this, &CanvasScene::follow);
    connect(&theme(), &Theme::changed, this, &CanvasScene::restyle);
    m_linesLater.setSingleShot(true);
    m_linesLater.setInterval(linesInterval);
    connect(&m_linesLater, &QTimer::timeout, this, &CanvasScene::layLines);
    follow({DesignChange::All, {}});
}

CanvasScene::~CanvasScene() {
    const QSignalBlocker quiet(this); // items that go take their selection with them
    m_links.clear();
    m_cards.clear();
    m_regions.clear();
    m_notes.clear();
}

void CanvasScene::follow(const DesignChange& change) {
    const Selection before = selection();
    {
        const QSignalBlocker quiet(this); // the selection is told once, when all is in place
        syncRegions();
        syncComponents(change);
        syncNotes();
        if (change.touches(DesignChange::Structure))
            syncLinks(true);
        else if (change.touches(DesignChange::Geometry) && sizeOf(m_model.design()) < large)
            syncLinks(false);
        else if (change.touches(DesignChange::Geometry) && !m_linesLater.isActive())
            m_linesLater.start();
        if (change.touches(DesignChange::Structure)) showFindings();
        coverAll();
    }
    if (selection() != before) emit selectionChanged();
}

void CanvasScene::syncComponents(const DesignChange& change) {
    const Design& design = m_model.design();
    const bool everything = change.parts == DesignChange::All;
    if (change.touches(DesignChange::Structure)) matchItems(*this, m_cards, design.components);
    const std::unordered_set<ComponentId> concerned(change.things.components.begin(), change.things.components.end());
    for (const Component& component : design.components) {
        if (!everything && !concerned.contains(component.id)) continue;
        ComponentItem& item = *m_cards.at(component.id);
        item.setPos(component.position.x, component.position.y);
        if (change.parts != DesignChange::Geometry) item.setContent(cardContent(component));
    }
}

void CanvasScene::syncLinks(bool structure) {
    const Design& design = m_model.design();
    if (structure) {
        matchItems(*this, m_links, design.links);
        const std::unordered_map<LinkId, LinkKind> kinds = kindsOf(design);
        for (const Link& link : design.links) {
            LinkItem& item = *m_links.at(link.id);
            const auto kind = kinds.find(link.id);
            item.setKind(kind == kinds.end() ? std::nullopt : std::optional{kind->second});
            item.setLabelKept(m_labelsKept);
        }
    }
    layLines();
}

void CanvasScene::layLines() {
    m_linesLater.stop();
    const Design& design = m_model.design();
    const LinkLines lines = routeLinks(design, m_router);
    for (const Link& link : design.links) {
        LinkItem& item = *m_links.at(link.id);
        std::vector<QPointF> bends;
        for (const Point& bend : link.bends) bends.emplace_back(bend.x, bend.y);
        item.setBends(std::move(bends));
        const auto line = lines.find(link.id);
        item.setCorners(line == lines.end() ? QPolygonF{} : line->second);
    }
    coverAll();
    emit linesLaid();
}

/// The far layers reach as far as what they are made of.
void CanvasScene::coverAll() {
    const QRectF area = contentRect().adjusted(-16, -16, 16, 16);
    m_farLinks.cover(area);
    m_farCards.cover(area);
}

void CanvasScene::gatherLinks(PlainShapes& shapes) const {
    if (shapes.detail() >= metrics::blockDetail && !m_hurried) return;
    for (const auto& link : m_links | std::views::values) link->gather(shapes);
}

void CanvasScene::gatherCards(PlainShapes& shapes) const {
    if (shapes.detail() >= metrics::blockDetail) return;
    for (const auto& card : m_cards | std::views::values) card->gather(shapes);
}

void CanvasScene::syncRegions() {
    matchItems(*this, m_regions, m_model.design().regions);
    for (const Region& region : m_model.design().regions) m_regions.at(region.id)->setRegion(region);
}

void CanvasScene::syncNotes() {
    matchItems(*this, m_notes, m_model.design().notes);
    for (const Note& note : m_model.design().notes) {
        NoteItem& item = *m_notes.at(note.id);
        item.setPos(note.position.x, note.position.y);
        item.setText(QString::fromStdString(note.text));
    }
}

void CanvasScene::restyle() {
    for (const auto& note : m_notes | std::views::values) note->restyle();
    update();
}

ComponentItem* CanvasScene::card(const ComponentId& id) const {
    return itemOf(m_cards, id);
}

LinkItem* CanvasScene::link(const LinkId& id) const {
    return itemOf(m_links, id);
}

RegionItem* CanvasScene::region(const RegionId& id) const {
    return itemOf(m_regions, id);
}

NoteItem* CanvasScene::note(const NoteId& id) const {
    return itemOf(m_notes, id);
}

std::vector<ComponentItem*> CanvasScene::cardsInReadingOrder() const {
    std::vector<ComponentItem*> cards;
    for (const auto& card : m_cards | std::views::values) cards.push_back(card.get());
    std::ranges::stable_sort(cards, {},
                             [](const ComponentItem* card) { return std::tuple(card->pos().x(), card->pos().y()); });
    return cards;
}

QGraphicsItem* CanvasScene::itemUnder(QPointF point) const {
    const QList<QGraphicsItem*> found = items(point);
    const auto isLink = [](const QGraphicsItem* item) { return item->type() == LinkItem::Type; };
    const auto isKnown = [](const QGraphicsItem* item) { return item->type() > QGraphicsItem::UserType; };
    for (QGraphicsItem* item : found)
        if (isKnown(item) && !isLink(item) && item->type() != RegionItem::Type) return item;
    for (QGraphicsItem* item : found)
        if (isLink(item)) return item;
    for (QGraphicsItem* item : found)
        if (isKnown(item)) return item;
    return nullptr;
}

ComponentItem* CanvasScene::cardUnder(QPointF point) const {
    return qgraphicsitem_cast<ComponentItem*>(itemUnder(point));
}

std::optional<Port> CanvasScene::portNear(QPointF point, double radius) const {
    std::optional<Port> nearest;
    double least = radius;
    for (const auto& card : m_cards | std::views::values) {
        for (const CardSide side : allCardSides) {
            const double distance = QLineF(point, portAt(card->card(), side)).length();
            if (distance > least) continue;
            least = distance;
            nearest = Port{card.get(), side};
        }
    }
    return nearest;
}

Selection CanvasScene::selection() const {
    Selection selected;
    const auto collect = [](const auto& items, auto& ids) {
        for (const auto& [id, item] : items)
            if (item->isSelected()) ids.push_back(id);
    };
    collect(m_cards, selected.components);
    collect(m_links, selected.links);
    collect(m_regions, selected.regions);
    collect(m_notes, selected.notes);
    return selected;
}

void CanvasScene::select(const Selection& things) {
    {
        const QSignalBlocker quiet(this);
        clearSelection();
        const auto mark = [](const auto& items, const auto& ids) {
            for (const auto& id : ids)
                if (auto* item = itemOf(items, id)) item->setSelected(true);
        };
        mark(m_cards, things.components);
        mark(m_links, things.links);
        mark(m_regions, things.regions);
        mark(m_notes, things.notes);
    }
    emit selectionChanged();
}

void CanvasScene::selectOnly(QGraphicsItem* item) {
    {
        const QSignalBlocker quiet(this);
        clearSelection();
        if (item) item->setSelected(true);
    }
    emit selectionChanged();
}

QRectF CanvasScene::contentRect() const {
    QRectF content;
    for (const auto& card : m_cards | std::views::values) content |= card->card();
    for (const auto& link : m_links | std::views::values) content |= link->corners().boundingRect();
    for (const auto& region : m_regions | std::views::values) content |= region->frame();
    for (const auto& note : m_notes | std::views::values) content |= note->slip().translated(note->pos());
    return content;
}

void CanvasScene::setLabelsKept(bool kept) {
    m_labelsKept = kept;
    for (const auto& link : m_links | std::views::values) link->setLabelKept(kept);
}

void CanvasScene::setFindings(const std::vector<LintFinding>& findings) {
    m_findings = findings;
    showFindings();
}

void CanvasScene::showFindings() {
    std::unordered_map<std::string, std::vector<const LintFinding*>> bySubject;
    for (const LintFinding& finding : m_findings) bySubject[finding.subject].push_back(&finding);
    const auto mark = [&bySubject](const std::string& id, auto& item) {
        const auto there = bySubject.find(id);
        if (there == bySubject.end()) return item.setFinding(std::nullopt, {});
        Severity worst = there->second.front()->severity;
        QStringList texts;
        for (const LintFinding* finding : there->second) {
            worst = std::max(worst, finding->severity);
            texts << QStringLiteral("%1 %2").arg(said(finding->message), said(finding->remedy)).trimmed();
        }
        item.setFinding(worst, texts.join(QStringLiteral("\n\n")));
    };
    for (const auto& [id, card] : m_cards) mark(id.value, *card);
    for (const auto& [id, link] : m_links) mark(id.value, *link);
}

void CanvasScene::setLiveFigures(const LiveFigures& figures) {
    m_live = true;
    if (sizeOf(m_model.design()) >= large) update(); // all at once is quicker than thousands of pieces
    for (const auto& [id, card] : m_cards) {
        const auto it = figures.components.find(id);
        card->setFigures(it == figures.components.end() ? std::nullopt : std::optional{it->second});
    }
    for (const auto& [id, link] : m_links) {
        const auto it = figures.links.find(id);
        link->setFigures(it == figures.links.end() ? std::nullopt : std::optional{it->second});
    }
}

void CanvasScene::setEstimates(const EstimateFigures& estimates) {
    for (const auto& [id, card] : m_cards) {
        const auto it = estimates.find(id);
        card->setEstimate(it == estimates.end() ? std::nullopt : std::optional{it->second});
    }
}

void CanvasScene::setHurried(bool hurried) {
    const bool wanted = hurried && sizeOf(m_model.design()) >= large;
    if (std::exchange(m_hurried, wanted) && !wanted) update();
}

bool isPaintedInAHurry(const QGraphicsItem& item) {
    const auto* scene = qobject_cast<const CanvasScene*>(item.scene());
    return scene && scene->isHurried();
}

void CanvasScene::clearLiveFigures() {
    setLiveFigures({});
    m_live = false;
}

} // namespace tiers::studio
