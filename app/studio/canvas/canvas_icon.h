#pragma once

#include "core/catalog/kind.h"
#include "core/graph/lint.h"

#include <QPainter>
#include <QRectF>
#include <QString>

namespace tiers::studio {

/// Draws an icon of resources/icons in a rectangle of the canvas, sharp at the view's scale (`detail`).
void drawCanvasIcon(QPainter& painter, const QString& name, const QColor& color, const QRectF& rect, double detail);

/// Draws a kind's badge; a question mark for a kind that the catalog does not know.
void drawKindBadge(QPainter& painter, const KindSpec* kind, const QRectF& rect, double detail);

/// Draws the mark of a finding: its severity by shape and colour.
void drawFindingMark(QPainter& painter, Severity severity, const QRectF& rect, double detail);

} // namespace tiers::studio
