#pragma once

namespace tiers::studio {

/// From here on this thread gives way to the window's, where there are more of them than processors: what the person
/// does goes before what is computed for it.
void giveWayToTheWindow();

} // namespace tiers::studio
