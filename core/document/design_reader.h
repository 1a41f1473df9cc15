#pragma once

#include "core/document/json_cursor.h"
#include "core/model/design.h"

namespace tiers {

/// Reads the tree of a design of the current version and collects its problems.
[[nodiscard]] Design read_design_tree(const JsonCursor& cursor);

} // namespace tiers
