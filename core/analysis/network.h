#pragma once

#include "core/model/units.h"

#include <cstdint>
#include <optional>
#include <span>
#include <string_view>

namespace tiers {

struct Component;
struct Design;
struct Population;

/// A place where users and servers are, by its name in documents.
struct Location {
    std::string_view name;  ///< "us-east"
    std::string_view title; ///< "Northern Virginia"
    double latitude{};      ///< degrees
    double longitude{};
};

/// Every known location.
[[nodiscard]] std::span<const Location> all_locations();
[[nodiscard]] const Location* find_location(std::string_view name);

/// Round trip between servers at two locations: as measured where somebody published it (`measured_round_trips`), else
/// as estimated.
[[nodiscard]] Duration round_trip(const Location& a, const Location& b);
/// Light in fibre (200 km/ms) over the great circle × 1.7 for the cables' detours (the median of what was measured), +
/// 0.5 ms.
[[nodiscard]] Duration estimated_round_trip(const Location& a, const Location& b);

/// Zero between places of which one is not known, or that are the same.
[[nodiscard]] Duration round_trip_between(const Location* a, const Location* b);

/// The place of a component as one population sees it: a CDN is at the users' place, what stands in no region at
/// `home`. nullptr where it is not known.
[[nodiscard]] const Location* location_of(const Design& design, const Component& component, const Location* users,
                                          const Location* home);
/// Where the users of a population are: in its region, else in that of `users`, the component that stands for them.
[[nodiscard]] const Location* location_of(const Design& design, const Population& population, const Component* users);

/// What a user's own access adds to every round trip (home broadband or good mobile reception).
inline constexpr Duration access_round_trip = std::chrono::milliseconds{15};
/// What a user's access carries; the connections of one page share it. 50 Mbit/s.
inline constexpr double access_bytes_per_second = 50e6 / 8;
/// What one connection between regions carries. 1 Gbit/s.
inline constexpr double backbone_bytes_per_second = 1e9 / 8;

/// TCP's first window: ten segments of 1,460 bytes (RFC 6928). It doubles each round trip.
inline constexpr double initial_window_bytes = 14600;
/// Round trips that set up a fresh connection: TCP and TLS 1.3.
inline constexpr int setup_round_trips = 2;

/// The least wait before TCP sends a lost segment again; it doubles with each further loss (RFC 6298 as in Linux).
inline constexpr Duration retransmission_timeout = std::chrono::milliseconds{200};

/// Further round trips that slow start costs a response of `bytes` on a connection whose window was doubled
/// `doublings` times already; `doublings` becomes what it is after.
[[nodiscard]] int slow_start_rounds(double bytes, std::uint8_t& doublings);

} // namespace tiers
