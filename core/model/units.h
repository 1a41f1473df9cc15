#pragma once

#include <chrono>
#include <compare>
#include <cstdint>

namespace tiers {

/// A span of simulated time, or a point in it counted from the start of the run.
using Duration = std::chrono::nanoseconds;

/// How often something happens.
struct Rate {
    double per_second{};
    auto operator<=>(const Rate&) const = default;
};

/// An amount of data.
struct Bytes {
    double count{};
    auto operator<=>(const Bytes&) const = default;
};

/// What something costs for as long as it is there.
struct Money {
    double usd_per_hour{};
    auto operator<=>(const Money&) const = default;
};

/// Hours in the month that a monthly cost is quoted for: 365.25 days / 12 × 24 h, rounded as cloud price lists do.
inline constexpr double hours_per_month = 730.0;

/// `span` in seconds.
[[nodiscard]] constexpr double seconds(Duration span) {
    return static_cast<double>(span.count()) * 1e-9;
}

/// `span` in milliseconds.
[[nodiscard]] constexpr double milliseconds(Duration span) {
    return static_cast<double>(span.count()) * 1e-6;
}

/// The duration of `s` seconds, to the nearest nanosecond.
[[nodiscard]] constexpr Duration from_seconds(double s) {
    return Duration{static_cast<std::int64_t>(s * 1e9 + (s < 0 ? -0.5 : 0.5))};
}

} // namespace tiers
