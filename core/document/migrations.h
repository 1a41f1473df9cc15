#pragma once

#include "core/document/json_tree.h"
#include "core/model/phrase.h"

#include <vector>

namespace tiers {

/// Brings the tree of a design of an older version step by step to `design_version`. A step changes what it knows and
/// leaves the rest, right or wrong, to the reader; it never fails. Returns one note for each step that changed
/// something, for the person.
std::vector<Phrase> migrate_design(JsonTree& tree, int version);

} // namespace tiers
