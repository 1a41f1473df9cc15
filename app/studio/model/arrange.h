#pragma once

#include "core/model/design.h"

#include <span>

/// Putting components in order, as plain functions on a design. A component that crosses a region's border joins or
/// leaves, as with `edits::move`.
namespace tiers::studio::edits {

enum class Alignment { Left, Centre, Right, Top, Middle, Bottom };
enum class Direction { Across, Down };

/// Puts the components' cards on one line: their edges or middles at that of the outermost, or at the middle of all.
void align(Design& design, std::span<const ComponentId> components, Alignment alignment);

/// Makes the gaps between the cards equal, the outermost two stay. Fewer than three stay as they are.
void distribute(Design& design, std::span<const ComponentId> components, Direction direction);

} // namespace tiers::studio::edits
