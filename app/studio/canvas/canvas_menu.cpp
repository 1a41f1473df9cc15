#include "app/studio/canvas/canvas_menu.h"

#include "app/studio/canvas/canvas_actions.h"
#include "app/studio/canvas/canvas_scene.h"
#include "app/studio/canvas/canvas_view.h"
#include "app/studio/canvas/kind_menu.h"
#include "app/studio/model/design_model.h"
#include "app/studio/theme/theme.h"
#include "app/studio/words/said.h"
#include "core/analysis/network.h"

#include <QCoreApplication>

#include <string>

namespace tiers::studio {

namespace {

QString tr(const char* text) {
    return QCoreApplication::translate("CanvasMenu", text);
}

void addLocations(QMenu& menu, const std::function<void(const QString& location)>& choose) {
    for (const Location& location : all_locations()) {
        const QString name = QString::fromUtf8(location.name.data(), static_cast<qsizetype>(location.name.size()));
        const QString title = catalogText(std::string(location.title));
        QObject::connect(menu.addAction(QStringLiteral("%1  %2").arg(name, title)), &QAction::triggered, &menu,
                         [choose, name] { choose(name); });
    }
}

void addArranging(QMenu& menu, const CanvasActions& actions) {
    auto* arrange = menu.addMenu(theme().icon(QStringLiteral("align-left")), tr("Arrange"));
    arrange->addActions(actions.align);
    arrange->addSeparator();
    arrange->addActions(actions.distribute);
    arrange->addSeparator();
    arrange->addAction(actions.tidyUp);
    menu.addSeparator();
}

void fillForComponent(QMenu& menu, const CanvasView& view) {
    const CanvasActions& actions = view.actions();
    menu.addAction(actions.rename);
    menu.addAction(actions.linkFrom);
    menu.addAction(actions.quickAdd);
    menu.addSeparator();
    menu.addActions({actions.cut, actions.copy, actions.duplicate, actions.replicate});
    menu.addSeparator();
    if (view.selection().components.size() > 1) addArranging(menu, actions);
    menu.addAction(actions.remove);
}

void fillForRegion(QMenu& menu, CanvasView& view, DesignModel& model, const RegionId& region) {
    auto* locations = menu.addMenu(theme().icon(QStringLiteral("region")), tr("Location"));
    addLocations(*locations, [&model, region](const QString& location) { model.setRegionLocation(region, location); });
    menu.addAction(view.actions().rename);
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
    menu.addAction(actions.tidyUp);
    menu.addActions({actions.fit, actions.zoomReset, actions.showGrid, actions.showMap});
}

} // namespace

void fillCanvasMenu(QMenu& menu, CanvasView& view, DesignModel& model, const QGraphicsItem* under, QPointF at) {
    if (!under) return fillForCanvas(menu, view, at);
    if (under->type() == ComponentItem::Type) return fillForComponent(menu, view);
    if (const auto* region = qgraphicsitem_cast<const RegionItem*>(under))
        return fillForRegion(menu, view, model, region->id());
    if (under->type() == NoteItem::Type) {
        menu.addActions({view.actions().rename, view.actions().copy, view.actions().duplicate});
        menu.addSeparator();
    }
    if (under->type() == LinkItem::Type) menu.addAction(view.actions().straighten);
    menu.addAction(view.actions().remove);
}

} // namespace tiers::studio
