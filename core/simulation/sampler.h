#pragma once

#include "core/model/distribution.h"
#include "core/simulation/random.h"

#include <cstdint>

namespace tiers {

/// A distribution made ready for drawing whole nanoseconds.
class Sampler {
  public:
    Sampler() = default;
    explicit Sampler(const Distribution& distribution);

    /// True where every draw is zero: such a time needs no event.
    [[nodiscard]] bool is_zero() const { return m_shape == Shape::Fixed && m_a == 0; }

    /// Of an exponential distribution the mean, in nanoseconds; else zero.
    [[nodiscard]] double exponential_mean() const { return m_shape == Shape::Memoryless ? m_a : 0; }

    /// True where each draw takes one number from the exponential distribution of mean 1, or nothing.
    [[nodiscard]] bool is_plain() const { return m_shape == Shape::Fixed || m_shape == Shape::Memoryless; }

    /// The next draw, times `factor`, in nanoseconds; never negative.
    std::int64_t operator()(RandomStream& stream, double factor = 1) const {
        return static_cast<std::int64_t>((m_shape == Shape::Fixed ? m_a : draw(stream)) * factor + 0.5);
    }

  private:
    enum class Shape : std::uint8_t { Fixed, Memoryless, Flat, LogNormal, Phases, Mixture, HeavyTail };
    [[nodiscard]] double draw(RandomStream& stream) const;

    Shape m_shape{Shape::Fixed};
    double m_a{}; ///< nanoseconds; by shape: value, mean, low, mean of the log, phase mean, first mean, minimum
    double m_b{}; ///< high − low, sigma, number of phases, second mean, −1 / shape
    double m_c{}; ///< probability of the first branch, share of the distribution function that is kept
};

/// A draw from the exponential distribution of mean 1.
[[nodiscard]] double draw_exponential(RandomStream& stream);

} // namespace tiers
