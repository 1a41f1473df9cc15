#pragma once

#include "core/document/json_tree.h"
#include "core/model/design.h"

namespace tiers {

/// The design as a tree in canonical order, of the current version. What has its default value is left out.
[[nodiscard]] JsonTree design_tree(const Design& design);

} // namespace tiers
