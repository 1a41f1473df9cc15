#pragma once

#include "core/model/design.h"

#include <vector>

namespace tiers::studio::edits {

/// Adds `copies` of a component below it, each with its parameters and wired as it is: from the same callers and to
/// the same callees, with the same settings of the links. Its region grows where they need room. Returns the new
/// components.
std::vector<ComponentId> replicate(Design& design, const ComponentId& component, int copies);

} // namespace tiers::studio::edits
