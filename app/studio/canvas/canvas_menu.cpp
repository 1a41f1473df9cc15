#include "app/studio/canvas/canvas_menu.h"

#include "app/studio/canvas/canvas_actions.h"
#include "app/studio/canvas/canvas_scene.h"
#include "app/studio/canvas/canvas_view.h"
#include "app/studio/canvas/card_position.h"
#include "app/studio/canvas/kind_menu.h"
#include "app/studio/model/design_model.h"
#include "app/studio/theme/theme.h"
#include "core/analysis/network.h"

#include <QCoreApplication>

namespace tiers::studio {

namespace {

QString tr(const char* text) {
    return QCoreApplication::translate("CanvasMenu", text);
}

void addLocations(QMenu& menu, const std::function<void(const QString& location)>& choose) {
    for (const Location& location : all_locations()) {
        const QString name = QString::fromUtf8(location.name.data(), static_cast<qsizetype>(location.name.size()));
        const QString title = QString::fromUtf8(location.title.data(), static_cast<qsizetype>(location.title.size()));
        QObject::connect(menu.addAction(QStringLiteral("%1  %2").arg(name, title)), &QAction::triggered, &menu,
                         [choose, name] { choose(name); });
    }
}

void fillForComponent(QMenu& menu, CanvasView& view, DesignModel& model, const ComponentItem& card) {
    const CanvasActions& actions = view.actions();
    menu.addAction(actions.rename);
    menu.addAction(actions.linkFrom);
    if (card.content().kind) {
        const auto kinds = kindsBehind(*card.content().kind, view.allowedKinds());
        auto* behind = menu.addMenu(theme().icon(QStringLiteral("add")), tr("Add behind it"));
        behind->setEnabled(!kinds.empty());
        addKinds(*behind, kinds, [&view, &model, from = card.id(), place = card.card()](const QString& kind) {
            const QPointF beside(place.center().x() + place.width() + 64, place.center().y());
            const ComponentId added = model.addConnected(from, kind, cardPositionFor(view.freePlaceNear(beside)));
            if (!added.empty()) view.select(added);
        });
    }
    menu.addSeparator();
    menu.addActions({actions.cut, actions.copy, actions.duplicate});
    menu.addSeparator();
    menu.addAction(actions.remove);
}

void fillForRegion(QMenu& menu, CanvasView& view, DesignModel& model, const RegionId& region) {
    auto* locations = menu.addMenu(theme().icon(QStringLiteral("region")), tr("Location"));
    addLocations(*locations, [&model, region](const QString& location) { model.setRegionLocation(region, location); });
    menu.addSeparator();
    menu.addActions({view.actions().copy, view.actions().duplicate, view.actions().remove});
}

void fillForCanvas(QMenu& menu, CanvasView& view, QPointF at) {
    const CanvasActions& actions = view.actions();
    auto* kinds = menu.addMenu(theme().icon(QStringLiteral("add")), tr("Add component"));
    addKinds(*kinds, offeredKinds(view.allowedKinds()),
             [&view, at](const QString& kind) { view.addComponentAt(kind, at); });
    auto* regions = menu.addMenu(theme().icon(QStringLiteral("region")), tr("Add region"));
    addLocations(*regions, [&view, at](const QString& location) { view.addRegionAt(location, at); });
    QAction* note = menu.addAction(theme().icon(QStringLiteral("note")), tr("Add note"));
    QObject::connect(note, &QAction::triggered, &view, [&view, at] { view.addNoteAt(at); });
    menu.addSeparator();
    QAction* paste = menu.addAction(theme().icon(QStringLiteral("paste")), tr("Paste here"));
    paste->setEnabled(view.canPaste());
    QObject::connect(paste, &QAction::triggered, &view, [&view, at] { view.pasteAt(at); });
    menu.addAction(actions.selectAll);
    menu.addSeparator();
    menu.addActions({actions.fit, actions.zoomReset, actions.showGrid});
}

} // namespace

void fillCanvasMenu(QMenu& menu, CanvasView& view, DesignModel& model, const QGraphicsItem* under, QPointF at) {
    if (!under) return fillForCanvas(menu, view, at);
    if (const auto* card = qgraphicsitem_cast<const ComponentItem*>(under))
        return fillForComponent(menu, view, model, *card);
    if (const auto* region = qgraphicsitem_cast<const RegionItem*>(under))
        return fillForRegion(menu, view, model, region->id());
    if (under->type() == NoteItem::Type) {
        menu.addActions({view.actions().rename, view.actions().copy, view.actions().duplicate});
        menu.addSeparator();
    }
    menu.addAction(view.actions().remove);
}

} // namespace tiers::studio
