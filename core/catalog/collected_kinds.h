#pragma once

#include "core/catalog/kind.h"

#include <vector>

namespace tiers {

/// Every kind of core/catalog/kinds, in no particular order.
[[nodiscard]] std::vector<KindSpec> collect_kinds();

} // namespace tiers
