#pragma once

#include "app/studio/model/selection.h"
#include "core/model/design.h"

#include <optional>
#include <string>
#include <string_view>

/// Edits as plain functions on a design. They keep its integrity; DesignModel makes undo steps of them. Ids that are
/// not in the design are passed over.
namespace tiers::studio::edits {

/// The region whose frame holds the point; the smallest where frames overlap.
[[nodiscard]] std::optional<RegionId> regionAt(const Design& design, Point point);

/// Adds a component at the position; it joins the region that it stands in.
ComponentId addComponent(Design& design, std::string_view kind, Point position);
/// Adds a link. The caller has checked that it may be.
LinkId addLink(Design& design, const ComponentId& from, const ComponentId& to);
/// Adds a region; what stands in its frame joins it.
RegionId addRegion(Design& design, std::string_view location, const Frame& frame);
/// Gives a region another frame; what its border goes over joins or leaves.
void setFrame(Design& design, const RegionId& region, const Frame& frame);
NoteId addNote(Design& design, Point position, std::string text);

/// Moves components, notes, and regions with what belongs to them; the bends of a link go with its two ends. A moved
/// component that crosses a region's border joins or leaves.
void move(Design& design, const Selection& things, Point delta);

/// Removes things and what hangs on them: a component's links, faults on what is gone, references to a region.
void remove(Design& design, const Selection& things);

} // namespace tiers::studio::edits
