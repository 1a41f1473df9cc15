#pragma once

namespace tiers::studio {

/// Whether things are to move only where they must: a wish of the person, for the whole application.
[[nodiscard]] bool reducedMotion();
void setReducedMotion(bool reduced);

} // namespace tiers::studio
