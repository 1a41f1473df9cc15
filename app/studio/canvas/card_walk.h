#pragma once

#include "core/model/design.h"

#include <optional>

namespace tiers::studio {

enum class Heading { Left, Right, Up, Down };

/// The component to go to from another one: to the right what it calls, to the left who calls it, the nearest by height
/// where there are several; where there is none, and up and down, the nearest card that way. Nothing at the edge.
[[nodiscard]] std::optional<ComponentId> nextCard(const Design& design, const ComponentId& from, Heading heading);

} // namespace tiers::studio
