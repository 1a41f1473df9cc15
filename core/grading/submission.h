#pragma once

#include "core/model/design.h"

#include <string>

namespace tiers {

/// The same sixteen digits for designs that differ only in what a copy is disguised by: names, places on the canvas,
/// notes, and the order of things. A workload or faults of their own, which no challenge asks for, count neither.
[[nodiscard]] std::string design_key(const Design& design);

} // namespace tiers
