#include "core/analysis/network.h"

#include "core/analysis/measured_round_trips.h"
#include "core/catalog/kind.h"
#include "core/model/design.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <numbers>

namespace tiers {

namespace {

constexpr std::array locations{
    Location{"us-east", "Northern Virginia", 38.95, -77.45},
    Location{"us-central", "Iowa", 41.26, -95.86},
    Location{"us-west", "Oregon", 45.60, -121.18},
    Location{"ca-central", "Montreal", 45.50, -73.57},
    Location{"sa-east", "São Paulo", -23.55, -46.63},
    Location{"eu-west", "Ireland", 53.34, -6.27},
    Location{"uk-south", "London", 51.51, -0.13},
    Location{"eu-central", "Frankfurt", 50.11, 8.68},
    Location{"eu-north", "Stockholm", 59.33, 18.07},
    Location{"eu-south", "Milan", 45.46, 9.19},
    Location{"af-south", "Cape Town", -33.92, 18.42},
    Location{"me-central", "Dubai", 25.20, 55.27},
    Location{"ap-south", "Mumbai", 19.08, 72.88},
    Location{"ap-southeast", "Singapore", 1.35, 103.82},
    Location{"ap-east", "Hong Kong", 22.32, 114.17},
    Location{"ap-northeast", "Tokyo", 35.68, 139.69},
    Location{"au-southeast", "Sydney", -33.87, 151.21},
};

constexpr double earth_radius_km = 6371;
constexpr double fibre_km_per_ms = 200;
constexpr double detour = 1.7;
constexpr double local_ms = 0.5;

double great_circle_km(const Location& a, const Location& b) {
    constexpr double radians = std::numbers::pi / 180;
    const double half_lat = std::sin((b.latitude - a.latitude) * radians / 2);
    const double half_lon = std::sin((b.longitude - a.longitude) * radians / 2);
    const double h =
        half_lat * half_lat + std::cos(a.latitude * radians) * std::cos(b.latitude * radians) * half_lon * half_lon;
    return 2 * earth_radius_km * std::asin(std::min(1.0, std::sqrt(h)));
}

/// Enough doublings for any response; more would overflow nothing but mean nothing.
constexpr std::uint8_t most_doublings = 16;

} // namespace

std::span<const Location> all_locations() {
    return locations;
}

const Location* find_location(std::string_view name) {
    const auto* const it = std::ranges::find(locations, name, &Location::name);
    return it == locations.end() ? nullptr : it;
}

Duration round_trip(const Location& a, const Location& b) {
    for (const auto& pair : measured_round_trips()) {
        const bool is_pair =
            (pair.one == a.name && pair.other == b.name) || (pair.one == b.name && pair.other == a.name);
        if (is_pair) return Duration{std::llround(pair.milliseconds * 1e6)};
    }
    return estimated_round_trip(a, b);
}

Duration estimated_round_trip(const Location& a, const Location& b) {
    // Rounded to a microsecond, so that the last bit of a sine changes no run.
    const double ms = local_ms + 2 * detour * great_circle_km(a, b) / fibre_km_per_ms;
    return Duration{std::llround(ms * 1e3) * 1000};
}

int slow_start_rounds(double bytes, std::uint8_t& doublings) {
    double window = std::ldexp(initial_window_bytes, doublings);
    double sent = window;
    int rounds = 0;
    while (sent < bytes && doublings < most_doublings) {
        ++rounds;
        ++doublings;
        window *= 2;
        sent += window;
    }
    return rounds;
}

Duration round_trip_between(const Location* a, const Location* b) {
    return a != nullptr && b != nullptr && a != b ? round_trip(*a, *b) : Duration{0};
}

const Location* location_of(const Design& design, const Component& component, const Location* users,
                            const Location* home) {
    const auto* kind = find_kind(component.kind);
    if (kind != nullptr && (kind->role == Role::Users || kind->role == Role::EdgeCache)) return users;
    if (!component.region) return home;
    const auto* region = find_region(design, *component.region);
    return region == nullptr ? nullptr : find_location(region->location);
}

const Location* location_of(const Design& design, const Population& population, const Component* users) {
    const auto* id = population.region                   ? &*population.region
                     : users != nullptr && users->region ? &*users->region
                                                         : nullptr;
    const auto* region = id == nullptr ? nullptr : find_region(design, *id);
    return region == nullptr ? nullptr : find_location(region->location);
}

} // namespace tiers
