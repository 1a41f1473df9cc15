#pragma once

#include <QString>

class QAccessibleInterface;
class QGraphicsItem;

namespace tiers::studio {

class CanvasView;

/// Tells assistive technology of what is on canvases: each component, link, region and note is a child of its canvas,
/// with a name, a description (settings, what is wrong with it, how it does while it runs) and its place. To be called
/// once; it may be called again.
void installCanvasAccessibility();

/// What a screen reader says of a thing on the canvas.
[[nodiscard]] QString spokenName(const CanvasView& view, const QGraphicsItem& item);
[[nodiscard]] QString spokenDescription(const QGraphicsItem& item);

/// Tells of what is on the canvas and was not told of before.
void announceArrivals(CanvasView& view);
/// Tells that what has the keyboard on the canvas is another thing now.
void announceFocus(CanvasView& view);
/// Tells that a component is in trouble.
void announceAlarm(CanvasView& view, const QGraphicsItem& item);

} // namespace tiers::studio
