#pragma once

#include "core/model/units.h"

#include <chrono>
#include <deque>

namespace tiers::studio {

/// Holds the simulated clock to a speed in real time, and tells what speed was reached. A run that cannot keep up does
/// not hurry afterwards: lost time is given up.
class RunPace {
  public:
    using RealTime = std::chrono::steady_clock::time_point;

    /// Simulated seconds per real second from `real` on; 0: as fast as possible.
    void setSpeed(double speed, RealTime real, Duration simulated);
    /// Starts to count anew: after a pause.
    void restart(RealTime real, Duration simulated);
    /// How far the simulated clock may be at `real`; Duration::max() as fast as possible.
    [[nodiscard]] Duration allowed(RealTime real) const;
    /// Hears where the clock stands: counts the reached speed and gives up what cannot be caught up with.
    void observe(RealTime real, Duration simulated);
    /// When the clock may stand at `simulated`.
    [[nodiscard]] RealTime due(Duration simulated) const;
    /// Simulated seconds per real second over the last real second; 0 before anything was seen.
    [[nodiscard]] double reached() const;

  private:
    struct Sample {
        RealTime real;
        Duration simulated;
    };

    double m_speed{1};
    Sample m_anchor{};
    std::deque<Sample> m_samples;
};

} // namespace tiers::studio
