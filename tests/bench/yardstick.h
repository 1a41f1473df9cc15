#pragma once

#include <cstdint>

namespace tiers::bench {

/// What a hand-written program measured.
struct Yardstick {
    std::uint64_t requests{};
    double mean_seconds{};
    double p99_seconds{};
};

/// W1: one server with exponential service at utilization 0.8 under Poisson arrivals, mean service 10 ms. In theory the
/// mean is 5 service times and the 99th percentile 23.026.
[[nodiscard]] Yardstick run_station_yardstick(std::uint64_t customers, std::uint64_t seed);

/// W2: Poisson arrivals of 4,800/s go round-robin over 4 stations of 8 servers (exponential, 5 ms); then 80 % take 0.5
/// ms and 20 % pass a station of 16 servers (exponential, 4 ms). Every request has a timeout of 1 s, cancelled at its
/// end. In theory the mean is 6.5775 ms and the 99th percentile 26.088 ms.
[[nodiscard]] Yardstick run_shop_yardstick(double seconds, std::uint64_t seed);

} // namespace tiers::bench
