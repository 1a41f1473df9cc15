#include "core/analysis/measured_round_trips.h"

#include <array>

namespace tiers {

namespace {

using enum RoundTripSource;

constexpr std::array round_trips{
    MeasuredRoundTrip{"af-south", "ap-east", 238.5, CloudPing},
    MeasuredRoundTrip{"af-south", "ap-northeast", 285.7, CloudPing},
    MeasuredRoundTrip{"af-south", "ap-south", 151.9, CloudPing},
    MeasuredRoundTrip{"af-south", "ap-southeast", 205.2, CloudPing},
    MeasuredRoundTrip{"af-south", "au-southeast", 295.0, CloudPing},
    MeasuredRoundTrip{"af-south", "ca-central", 222.2, CloudPing},
    MeasuredRoundTrip{"af-south", "eu-central", 155.4, CloudPing},
    MeasuredRoundTrip{"af-south", "eu-north", 175.4, CloudPing},
    MeasuredRoundTrip{"af-south", "eu-south", 145.7, CloudPing},
    MeasuredRoundTrip{"af-south", "eu-west", 156.6, CloudPing},
    MeasuredRoundTrip{"af-south", "uk-south", 150.1, CloudPing},
    MeasuredRoundTrip{"af-south", "me-central", 126.9, CloudPing},
    MeasuredRoundTrip{"af-south", "sa-east", 337.3, CloudPing},
    MeasuredRoundTrip{"af-south", "us-east", 226.9, CloudPing},
    MeasuredRoundTrip{"af-south", "us-west", 278.8, CloudPing},
    MeasuredRoundTrip{"ap-east", "ap-northeast", 52.6, CloudPing},
    MeasuredRoundTrip{"ap-east", "ap-south", 93.6, CloudPing},
    MeasuredRoundTrip{"ap-east", "ap-southeast", 34.0, CloudPing},
    MeasuredRoundTrip{"ap-east", "au-southeast", 125.5, CloudPing},
    MeasuredRoundTrip{"ap-east", "ca-central", 202.7, CloudPing},
    MeasuredRoundTrip{"ap-east", "eu-central", 198.5, CloudPing},
    MeasuredRoundTrip{"ap-east", "eu-north", 212.9, CloudPing},
    MeasuredRoundTrip{"ap-east", "eu-south", 183.9, CloudPing},
    MeasuredRoundTrip{"ap-east", "eu-west", 257.5, CloudPing},
    MeasuredRoundTrip{"ap-east", "uk-south", 199.3, CloudPing},
    MeasuredRoundTrip{"ap-east", "me-central", 120.5, CloudPing},
    MeasuredRoundTrip{"ap-east", "sa-east", 312.3, CloudPing},
    MeasuredRoundTrip{"ap-east", "us-east", 202.5, CloudPing},
    MeasuredRoundTrip{"ap-east", "us-west", 146.3, CloudPing},
    MeasuredRoundTrip{"us-east", "ca-central", 14.2, RegionPings},
    MeasuredRoundTrip{"us-east", "us-west", 71.4, RegionPings},
    MeasuredRoundTrip{"us-east", "eu-west", 66.6, RegionPings},
    MeasuredRoundTrip{"ca-central", "us-west", 75.4, RegionPings},
    MeasuredRoundTrip{"ca-central", "eu-west", 68.6, RegionPings},
    MeasuredRoundTrip{"ca-central", "uk-south", 77.7, RegionPings},
    MeasuredRoundTrip{"us-east", "eu-central", 88.6, RegionMatrix},
    MeasuredRoundTrip{"us-east", "ap-northeast", 145.3, RegionMatrix},
    MeasuredRoundTrip{"us-east", "ap-southeast", 216.7, RegionMatrix},
    MeasuredRoundTrip{"us-east", "au-southeast", 230.0, RegionMatrix},
    MeasuredRoundTrip{"us-east", "sa-east", 119.5, RegionMatrix},
    MeasuredRoundTrip{"us-west", "eu-west", 137.0, RegionMatrix},
    MeasuredRoundTrip{"us-west", "eu-central", 159.5, RegionMatrix},
    MeasuredRoundTrip{"us-west", "ap-northeast", 89.1, RegionMatrix},
    MeasuredRoundTrip{"us-west", "ap-southeast", 161.4, RegionMatrix},
    MeasuredRoundTrip{"us-west", "au-southeast", 162.0, RegionMatrix},
    MeasuredRoundTrip{"us-west", "sa-east", 182.7, RegionMatrix},
    MeasuredRoundTrip{"eu-west", "eu-central", 19.6, RegionMatrix},
    MeasuredRoundTrip{"eu-west", "ap-northeast", 212.4, RegionMatrix},
    MeasuredRoundTrip{"eu-west", "ap-southeast", 238.5, RegionMatrix},
    MeasuredRoundTrip{"eu-west", "au-southeast", 309.6, RegionMatrix},
    MeasuredRoundTrip{"eu-west", "sa-east", 191.3, RegionMatrix},
    MeasuredRoundTrip{"eu-central", "ap-northeast", 236.5, RegionMatrix},
    MeasuredRoundTrip{"eu-central", "au-southeast", 323.3, RegionMatrix},
    MeasuredRoundTrip{"eu-central", "sa-east", 194.9, RegionMatrix},
    MeasuredRoundTrip{"ap-northeast", "ap-southeast", 73.8, RegionMatrix},
    MeasuredRoundTrip{"ap-northeast", "au-southeast", 103.9, RegionMatrix},
    MeasuredRoundTrip{"ap-northeast", "sa-east", 256.8, RegionMatrix},
    MeasuredRoundTrip{"ap-southeast", "sa-east", 328.1, RegionMatrix},
    MeasuredRoundTrip{"au-southeast", "sa-east", 322.5, RegionMatrix},
};

} // namespace

std::span<const MeasuredRoundTrip> measured_round_trips() {
    return round_trips;
}

} // namespace tiers
