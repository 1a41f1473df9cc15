#pragma once

namespace tiers::studio {

/// What an axis shows, and how far its ticks are apart.
struct AxisScale {
    double maximum{1};
    double step{0.5};
    double minimum{0};
    [[nodiscard]] double length() const { return maximum - minimum; }
    bool operator==(const AxisScale&) const = default;
};

/// The smallest scale of 1, 2 or 5 × 10ⁿ steps, at most five of them, that holds `value`.
[[nodiscard]] AxisScale niceScale(double value);

/// A time axis that holds `now` seconds of a run of `duration`: the whole run up to five minutes, else a round time
/// that is at least `now`, so that the axis changes rarely.
[[nodiscard]] AxisScale timeScale(double now, double duration);

/// A time axis from one moment to another, both in seconds.
[[nodiscard]] AxisScale timeBetween(double from, double to);

/// A scale that only grows, in nice steps, until it is reset: a chart in motion does not jump back and forth.
class GrowingScale {
  public:
    /// `least`: what the axis holds from the start.
    explicit GrowingScale(double least) : m_least(least), m_scale(niceScale(least)) {}

    /// Grows to hold `value`; true where the scale changed.
    bool hold(double value);
    void reset() { m_scale = niceScale(m_least); }
    [[nodiscard]] const AxisScale& scale() const { return m_scale; }

  private:
    double m_least;
    AxisScale m_scale;
};

} // namespace tiers::studio
