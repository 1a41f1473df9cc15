#pragma once

#include "core/model/workload.h"
#include "core/simulation/random.h"

#include <cstdint>

namespace tiers {

/// Draws keys 0 … keys − 1, the most popular first. Constant time and memory for every number of keys.
class KeySampler {
  public:
    KeySampler() = default;
    KeySampler(const Popularity& popularity, std::int64_t keys);

    /// Every draw is key 0.
    [[nodiscard]] bool is_single() const { return m_shape == Shape::One; }
    std::uint32_t operator()(RandomStream& stream) const;

  private:
    enum class Shape : std::uint8_t { One, Flat, Zipf, Hot };
    /// Zipf by rejection-inversion (Hörmann and Derflinger 1996).
    [[nodiscard]] std::uint32_t zipf(RandomStream& stream) const;
    [[nodiscard]] double integral(double x) const;
    [[nodiscard]] double inverse_integral(double x) const;

    Shape m_shape{Shape::One};
    std::uint32_t m_keys{1};
    std::uint32_t m_hot{};
    double m_exponent{}; ///< of Zipf; the hot set's share
    double m_integral_one{}, m_integral_end{}, m_squeeze{};
};

} // namespace tiers
