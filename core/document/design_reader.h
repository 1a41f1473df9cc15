#pragma once

#include "core/document/json_cursor.h"
#include "core/model/design.h"

#include <cstddef>

namespace tiers {

/// How many things a design holds at most; of anything else that is listed, 10,000.
inline constexpr std::size_t most_regions = 500, most_components = 2000, most_populations = 200, most_classes = 200;

/// Reads the tree of a design of the current version and collects its problems.
[[nodiscard]] Design read_design_tree(const JsonCursor& cursor);

} // namespace tiers
