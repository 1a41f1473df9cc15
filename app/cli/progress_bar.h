#pragma once

#include "app/cli/console.h"

#include <chrono>
#include <string>

namespace tiers::cli {

/// How often a command looks how far its workers are.
inline constexpr std::chrono::milliseconds progress_interval{50};

/// A line on standard error that shows how far a long run is. Drawn only on a terminal, only once a run has taken half
/// a second, at most ten times a second; erased at the end.
class ProgressBar {
  public:
    ProgressBar(Console& console, std::string label);
    ~ProgressBar();
    ProgressBar(const ProgressBar&) = delete;
    ProgressBar& operator=(const ProgressBar&) = delete;

    /// `share` done, from 0 to 1.
    void show(double share);

  private:
    using Clock = std::chrono::steady_clock;

    Console& m_console;
    std::string m_label;
    Clock::time_point m_next;
    bool m_drawn{};
};

} // namespace tiers::cli
