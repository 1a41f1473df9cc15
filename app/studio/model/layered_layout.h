#pragma once

#include "core/model/design.h"

#include <span>

namespace tiers::studio::edits {

/// Lays components out in columns along their links, callers left of what they call, with few crossings (layers by the
/// longest path, order by barycentres). Regions become bands one above the other and fit around what they hold; links
/// find their own way again; notes go with the component that they stand nearest to. The upper left corner of it all
/// stays where it was. `components`: those to lay out, links between them count; empty: all. Regions keep their frames
/// unless all are laid out.
void layOutInLayers(Design& design, std::span<const ComponentId> components);

} // namespace tiers::studio::edits
