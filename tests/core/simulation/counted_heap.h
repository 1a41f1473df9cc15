#pragma once

#include <cstdint>

namespace tiers {

/// How often this program has asked the heap for memory.
[[nodiscard]] std::uint64_t allocations_so_far();

} // namespace tiers
