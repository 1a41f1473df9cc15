#pragma once

namespace tiers {

/// A station in steady state. Times in seconds.
struct QueueFigures {
    double utilization{};
    double wait_probability{}; ///< that an arrival must wait (or, with loss, is lost)
    double mean_waiting{};
    double mean_response{};
    double mean_queue{};  ///< waiting
    double mean_number{}; ///< waiting and in service
};

/// Erlang's delay formula: probability of waiting in M/M/c at `offered_load` erlang; 1 where it is ≥ `servers`.
[[nodiscard]] double erlang_c(int servers, double offered_load);
/// Erlang's loss formula: probability of loss in M/M/c/c at `offered_load` erlang.
[[nodiscard]] double erlang_b(int servers, double offered_load);
/// M/M/c; figures are infinite at utilization ≥ 1.
[[nodiscard]] QueueFigures mmc(double arrivals_per_second, double mean_service, int servers);
/// M/M/c/K with `capacity` places in all, servers included; `wait_probability` is that of loss.
[[nodiscard]] QueueFigures mmck(double arrivals_per_second, double mean_service, int servers, int capacity);
/// M/G/1 by Pollaczek and Khinchine; `scv` is the service time's squared coefficient of variation.
[[nodiscard]] QueueFigures mg1(double arrivals_per_second, double mean_service, double scv);
/// Machine repair (closed M/M/c//N): `users` who think for `mean_think` and share `servers`. Exact; throughput is
/// mean_number's complement over the think time.
struct ClosedFigures {
    double throughput_per_second{};
    double utilization{};
    double mean_response{};
};
[[nodiscard]] ClosedFigures machine_repair(int users, double mean_think, double mean_service, int servers);
/// The response time that a share `q` of M/M/c's customers do not exceed (exact, by bisection), in seconds.
[[nodiscard]] double mmc_response_quantile(double arrivals_per_second, double mean_service, int servers, double q);

} // namespace tiers
