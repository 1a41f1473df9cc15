#pragma once

#include <cstddef>
#include <string>

namespace tiers::cli {

/// Part `number` of `count`: every count-th thing of a list, from the number-th on.
struct Shard {
    std::size_t number{1}, count{1};
    [[nodiscard]] bool has(std::size_t index) const { return index % count == number - 1; }
};

/// Reads `3/8`; empty is all. Rejects anything else.
[[nodiscard]] Shard read_shard(const std::string& text);

} // namespace tiers::cli
