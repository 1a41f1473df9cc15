#pragma once

#include "core/document/json_tree.h"

#include <cstdint>
#include <random>
#include <string>
#include <vector>

namespace tiers {

/// Damages documents at random. The same seed does the same damage.
class Damage {
  public:
    explicit Damage(std::uint64_t seed) : m_random(seed) {}

    /// Bytes changed, removed, doubled or moved; or the end cut off.
    [[nodiscard]] std::string of_bytes(std::string text);
    /// Values replaced, swapped, removed or doubled, members renamed or added, numbers made huge; still JSON, except
    /// for a number too large or a member that is there twice.
    [[nodiscard]] std::string of_values(const JsonTree& document);

  private:
    [[nodiscard]] std::size_t below(std::size_t end);
    [[nodiscard]] JsonTree any_value();
    void damage_value(JsonTree& document);

    std::mt19937_64 m_random;
};

} // namespace tiers
