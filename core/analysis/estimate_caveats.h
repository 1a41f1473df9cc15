#pragma once

#include "core/analysis/estimate.h"

#include <vector>

namespace tiers::traffic {
struct Network;
}

namespace tiers {

/// Where the estimate does not hold, or holds only roughly; what matters most first.
[[nodiscard]] std::vector<Caveat> caveats_of(const traffic::Network& network, const Estimate& estimate);

} // namespace tiers
