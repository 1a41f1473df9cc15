#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <vector>

namespace tiers {

struct BreakerPolicy {
    double failure_rate{1};       ///< opens at this share of failures
    std::uint32_t window_calls{}; ///< of the last so many calls; 0: of the last `window_time`
    std::int64_t window_time{};   ///< ns
    std::uint32_t minimum_calls{1};
    std::int64_t open_for{};      ///< ns
    std::uint32_t trial_calls{1}; ///< let through when it tries again
};

/// Lets calls through while few of them fail. Closed, it watches the calls of its window; open, it lets nothing
/// through; half open, it lets some trial calls through and closes or opens by their failure rate.
class CircuitBreaker {
  public:
    enum class State : std::uint8_t { Closed, Open, HalfOpen };

    [[nodiscard]] State state() const { return m_state; }
    /// Whether a call may be made now; counts it as a trial where it is one.
    bool allows(const BreakerPolicy& policy, std::int64_t now);
    /// The outcome of a call that began at `began`. What began before the state last changed says nothing any more.
    void record(const BreakerPolicy& policy, bool failed, std::int64_t began, std::int64_t now);

  private:
    struct Slice {
        std::int64_t number{-1};
        std::uint32_t calls{}, failures{};
    };
    static constexpr std::int64_t slice_count = 10; ///< a window of time moves on by a tenth of itself

    void change(State state, std::int64_t now);
    void count(const BreakerPolicy& policy, bool failed, std::int64_t now);

    State m_state{State::Closed};
    std::int64_t m_changed{};
    std::uint32_t m_calls{}, m_failures{}; ///< in the window, or of the trial
    std::uint32_t m_trials{};              ///< let through
    std::size_t m_next{};
    std::vector<std::uint8_t> m_last; ///< outcomes of the last calls, in a ring
    std::array<Slice, slice_count> m_slices{};
};

} // namespace tiers
