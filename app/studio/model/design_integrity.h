#pragma once

#include "core/model/design.h"

#include <string>
#include <vector>

namespace tiers::studio {

/// What is broken in a design as a whole: an id that two things share, a link whose end is missing or that joins a
/// component with itself, a second link between the same two, a reference to a region, component or link that is not
/// there. Empty for every design that edits may leave behind.
[[nodiscard]] std::vector<std::string> integrityProblems(const Design& design);

} // namespace tiers::studio
