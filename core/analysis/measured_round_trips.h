#pragma once

#include <span>
#include <string_view>

namespace tiers {

/// Where a measured round trip was published.
enum class RoundTripSource {
    CloudPing,    ///< cloudping.co, latency matrix of AWS regions
    RegionMatrix, ///< "Latency between AWS global regions", averages between servers, 2017
    RegionPings   ///< averages of ten pings between AWS regions, github.com gist 21eca095ba28 (caius)
};

/// Round trip between servers in two places, as somebody measured it.
struct MeasuredRoundTrip {
    std::string_view one;
    std::string_view other;
    double milliseconds{};
    RoundTripSource source{};
};

/// Every measured pair, once. Two pairs of the 2017 matrix are left out: its Frankfurt–Singapore and Singapore–Sydney
/// went around the world, which they no longer do.
[[nodiscard]] std::span<const MeasuredRoundTrip> measured_round_trips();

} // namespace tiers
