#pragma once

#include <QMenu>
#include <QPointF>

class QGraphicsItem;

namespace tiers::studio {

class CanvasView;
class DesignModel;

/// Fills the context menu of what lies under the mouse; nullptr: of the empty canvas. `at` is where new things go.
void fillCanvasMenu(QMenu& menu, CanvasView& view, DesignModel& model, const QGraphicsItem* under, QPointF at);

} // namespace tiers::studio
