#pragma once

namespace tiers::studio {

/// For how long a test waits for what should come, in milliseconds: only one that fails waits so long.
inline constexpr int patience = 60'000;

} // namespace tiers::studio
