#include "app/studio/canvas/canvas_view.h"

#include "app/studio/canvas/canvas_accessible.h"
#include "app/studio/canvas/canvas_actions.h"
#include "app/studio/canvas/canvas_scene.h"
#include "app/studio/canvas/cursor_note.h"
#include "app/studio/canvas/empty_canvas.h"
#include "app/studio/canvas/grid_painter.h"
#include "app/studio/canvas/in_place_editor.h"
#include "app/studio/canvas/minimap.h"
#include "app/studio/canvas/zoom_levels.h"
#include "app/studio/theme/theme.h"
#include "app/studio/words/said.h"

#include <QScrollBar>

#include <algorithm>

namespace tiers::studio {

namespace {
constexpr double reach = 100'000; ///< of the canvas in every direction
/// Around what is fitted: narrower in a small view.
double fitMargin(QSizeF room) {
    return std::clamp(0.08 * std::min(room.width(), room.height()), 12.0, 40.0);
}
constexpr int settled = 120; ///< ms after the last change of scale
} // namespace

CanvasView::CanvasView(DesignModel& model, QWidget* parent)
    : QGraphicsView(parent),
      m_model(model),
      m_scene(std::make_unique<CanvasScene>(model)),
      m_note(new CursorNote(viewport())),
      m_empty(new EmptyCanvas(viewport())),
      m_editor(new InPlaceEditor(viewport())),
      m_map(new Minimap(*this)),
      m_actions(new CanvasActions(*this)) {
    installCanvasAccessibility(); // before the canvas is named: from then on it is known to whoever listens
    setScene(m_scene.get());
    setSceneRect(-reach, -reach, 2 * reach, 2 * reach);
    setTransformationAnchor(NoAnchor);
    setResizeAnchor(NoAnchor);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFrameShape(NoFrame);
    setViewportUpdateMode(SmartViewportUpdate);
    setOptimizationFlag(DontSavePainterState); // every item sets what it needs
    setFocusPolicy(Qt::StrongFocus);
    setAcceptDrops(true);
    viewport()->setMouseTracking(true);
    viewport()->setAttribute(Qt::WA_OpaquePaintEvent); // drawBackground leaves nothing out
    viewport()->grabGesture(Qt::PinchGesture);
    setAccessibleName(tr("Canvas"));
    setMinimumSize(240, 180);

    connect(&model, &DesignModel::changed, this, &CanvasView::follow);
    connect(m_scene.get(), &QGraphicsScene::selectionChanged, this, &CanvasView::announceSelection);
    connect(m_empty, &EmptyCanvas::starterRequested, this, &CanvasView::starterRequested);
    connect(&theme(), &Theme::changed, this, [this] { resetCachedContent(); });
    m_scaled.setSingleShot(true);
    m_scaled.setInterval(settled);
    connect(&m_scaled, &QTimer::timeout, this, [this] { m_scene->setHurried(false); });
    follow({DesignChange::All, {}});
}

CanvasView::~CanvasView() {
    m_interaction.reset();
    disconnect(m_scene.get(), nullptr, this, nullptr);
}

void CanvasView::follow(const DesignChange& change) {
    const Design& design = m_model.design();
    m_map->refresh();
    m_empty->setVisible(design.components.empty() && design.regions.empty() && design.notes.empty());
    if (change.touches(DesignChange::Structure)) announceArrivals(*this);
    if (change.parts != DesignChange::All) return;
    m_interaction.reset();
    m_editor->finish(false);
    fit();
    m_fitted = true;
    announceSelection();
}

void CanvasView::announceSelection() {
    const Selection selected = selection();
    QString description =
        tr("%1, %2.").arg(tr("%n components", nullptr, static_cast<int>(m_model.design().components.size())),
                          tr("%n links", nullptr, static_cast<int>(m_model.design().links.size())));
    if (selected.size() == 1 && selected.components.size() == 1) {
        const ComponentItem* card = m_scene->card(selected.components.front());
        description =
            tr("%1 selected. %2").arg(card->content().name, card->content().details.join(QStringLiteral(", ")));
        if (card->finding()) description += QStringLiteral(". ") + card->findingText();
    } else if (selected.size() == 1 && selected.links.size() == 1) {
        description = tr("Link selected: %1").arg(tipOf(selected.links.front()));
    } else if (!selected.empty()) {
        description = tr("%n things selected", nullptr, static_cast<int>(selected.size()));
    }
    setAccessibleDescription(description);
    m_map->refresh();
    announceFocus(*this);
    emit selectionChanged();
}

QString CanvasView::tipOf(const LinkId& id) const {
    const Link* link = find_link(m_model.design(), id);
    const LinkItem* item = m_scene->link(id);
    if (!link || !item) return {};
    const Component* from = find_component(m_model.design(), link->from);
    const Component* to = find_component(m_model.design(), link->to);
    if (!from || !to) return {};
    return QStringLiteral("%1 %2 %3")
        .arg(said(display_name(*from)), linkLabel(item->kind(), nullptr), said(display_name(*to)));
}

Selection CanvasView::selection() const {
    return m_scene->selection();
}

void CanvasView::select(const ComponentId& component) {
    m_scene->select({{component}, {}, {}, {}});
}

void CanvasView::select(const LinkId& link) {
    m_scene->select({{}, {link}, {}, {}});
}

void CanvasView::select(const Selection& things) {
    m_scene->select(things);
}

void CanvasView::reveal(const std::string& id) {
    const auto show = [this](QGraphicsItem* item, const QRectF& area) {
        m_scene->selectOnly(item);
        ensureVisible(area, 48, 48);
    };
    if (ComponentItem* card = m_scene->card(ComponentId{id})) return show(card, card->card());
    if (LinkItem* link = m_scene->link(LinkId{id})) return show(link, link->corners().boundingRect());
    if (RegionItem* region = m_scene->region(RegionId{id})) return show(region, region->frame());
    if (NoteItem* note = m_scene->note(NoteId{id})) return show(note, note->slip().translated(note->pos()));
}

void CanvasView::setAllowedKinds(const QStringList& kinds) {
    m_allowedKinds = kinds;
}

void CanvasView::setStarterOffered(bool offered) {
    m_empty->setStarterOffered(offered);
    announceArrivals(*this);
}

void CanvasView::setFindings(const std::vector<LintFinding>& findings) {
    m_scene->setFindings(findings);
}

void CanvasView::setLiveFigures(const LiveFigures& figures) {
    m_scene->setLiveFigures(figures);
    announceTrouble(figures);
}

/// A component that begins to fail is told once.
void CanvasView::announceTrouble(const LiveFigures& figures) {
    for (const auto& [id, figure] : figures.components) {
        if (figure.condition != Condition::Failing) {
            m_failing.erase(id);
            continue;
        }
        const ComponentItem* card = m_scene->card(id);
        if (card && m_failing.insert(id).second) announceAlarm(*this, *card);
    }
}

void CanvasView::clearLiveFigures() {
    m_failing.clear();
    m_scene->clearLiveFigures();
}

void CanvasView::zoomIn() {
    setZoom(zoomAbove(zoom()), viewport()->rect().center());
}

void CanvasView::zoomOut() {
    setZoom(zoomBelow(zoom()), viewport()->rect().center());
}

void CanvasView::zoomReset() {
    setZoom(1, viewport()->rect().center());
}

void CanvasView::setZoom(double zoom, QPoint anchor) {
    m_editor->finish(true);
    const double wanted = clampedZoom(zoom);
    m_scene->setHurried(true);
    m_scaled.start();
    const QPointF before = mapToScene(anchor);
    setTransform(QTransform::fromScale(wanted, wanted));
    const QPointF away = (before - mapToScene(anchor)) * wanted;
    horizontalScrollBar()->setValue(horizontalScrollBar()->value() + qRound(away.x()));
    verticalScrollBar()->setValue(verticalScrollBar()->value() + qRound(away.y()));
    m_fitted = false;
    emit zoomChanged(wanted);
}

/// What of the viewport nothing stands over.
QSizeF CanvasView::openRoom() const {
    return {static_cast<double>(viewport()->width()),
            static_cast<double>(viewport()->height() - m_coveredTop - m_coveredBottom)};
}

void CanvasView::centreInOpen(QPointF scene) {
    centerOn(scene - QPointF(0, (m_coveredTop - m_coveredBottom) / 2.0 / transform().m22()));
}

/// Shows an area whole where nothing stands over it, no larger than `most`.
void CanvasView::zoomTo(const QRectF& area, double most) {
    m_editor->finish(true);
    const QSizeF room = openRoom();
    const double margin = fitMargin(room);
    const double wanted = clampedZoom(std::min({most, (room.width() - 2 * margin) / std::max(1.0, area.width()),
                                                (room.height() - 2 * margin) / std::max(1.0, area.height())}));
    setTransform(QTransform::fromScale(wanted, wanted));
    centreInOpen(area.center());
    emit zoomChanged(wanted);
}

void CanvasView::fit() {
    zoomTo(m_scene->contentRect(), 1);
}

void CanvasView::fitLarge(double most) {
    zoomTo(m_scene->contentRect(), most);
}

void CanvasView::fitSelection() {
    const Selection selected = selection();
    QRectF area;
    for (const ComponentId& id : selected.components) area |= m_scene->card(id)->card();
    for (const LinkId& id : selected.links) area |= m_scene->link(id)->corners().boundingRect();
    for (const RegionId& id : selected.regions) area |= m_scene->region(id)->frame();
    for (const NoteId& id : selected.notes) area |= m_scene->note(id)->slip().translated(m_scene->note(id)->pos());
    if (area.isNull()) return;
    m_fitted = false;
    zoomTo(area, 2);
}

void CanvasView::showPlace(QPointF scene) {
    centerOn(scene);
    m_fitted = false;
}

bool CanvasView::isMinimapVisible() const {
    return !m_map->isHidden();
}

void CanvasView::setMinimapVisible(bool visible) {
    if (isMinimapVisible() == visible) return;
    m_map->setVisible(visible);
    m_map->place();
    emit minimapVisibleChanged(visible);
}

void CanvasView::setLabelsKept(bool kept) {
    if (m_labelsKept == kept) return;
    m_labelsKept = kept;
    m_scene->setLabelsKept(kept);
    emit labelsKeptChanged(kept);
}

void CanvasView::setGridVisible(bool visible) {
    if (m_gridVisible == visible) return;
    m_gridVisible = visible;
    viewport()->update();
    emit gridVisibleChanged(visible);
}

void CanvasView::drawBackground(QPainter* painter, const QRectF& exposed) {
    painter->fillRect(exposed, theme().color(Token::Canvas));
    if (m_gridVisible) paintGrid(*painter, exposed, zoom());
}

void CanvasView::resizeEvent(QResizeEvent* event) {
    QGraphicsView::resizeEvent(event);
    m_empty->place();
    m_map->place();
    if (m_fitted) fit();
}

void CanvasView::scrollContentsBy(int dx, int dy) {
    QGraphicsView::scrollContentsBy(dx, dy);
    // The viewport's own children lie on the glass, they do not scroll with what is below.
    m_empty->place();
    m_map->update();
    if (m_editor->isActive()) m_editor->finish(true);
}

QPointF CanvasView::viewCentre() const {
    return mapToScene(viewport()->rect().center());
}

} // namespace tiers::studio
