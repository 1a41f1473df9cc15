#include "core/analysis/queueing.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <numeric>
#include <vector>

namespace tiers {

namespace {

constexpr double infinity = std::numeric_limits<double>::infinity();

/// A station whose queue grows for ever.
QueueFigures overloaded(double utilization) {
    return {utilization, 1, infinity, infinity, infinity, infinity};
}

/// A stable station, from its waiting time and Little's law.
QueueFigures stable(double arrivals_per_second, double mean_service, double utilization, double wait_probability,
                    double mean_waiting) {
    const double mean_response = mean_waiting + mean_service;
    return {utilization,
            wait_probability,
            mean_waiting,
            mean_response,
            arrivals_per_second * mean_waiting,
            arrivals_per_second * mean_response};
}

/// P(X + Y > t) for independent exponential X and Y, also where their rates are equal.
double sum_of_two_exponentials_tail(double rate_a, double rate_b, double t) {
    const double slow = std::min(rate_a, rate_b);
    const double gap = std::abs(rate_a - rate_b);
    const double over_gap = gap * t > 0 ? -std::expm1(-gap * t) / gap : t;
    return std::exp(-slow * t) * (1 + slow * over_gap);
}

/// Unnormalized log-probabilities of n = 0 … users customers at the station of a closed M/M/c//N.
std::vector<double> closed_log_weights(int users, double mean_think, double mean_service, int servers) {
    std::vector<double> log_weights{0.0};
    log_weights.reserve(static_cast<std::size_t>(users) + 1);
    for (int n = 1; n <= users; ++n) {
        const double thinking = users - n + 1;
        const double busy = std::min(n, servers);
        log_weights.push_back(log_weights.back() + std::log(thinking / busy * mean_service / mean_think));
    }
    return log_weights;
}

} // namespace

double erlang_b(int servers, double offered_load) {
    if (offered_load <= 0) return servers > 0 ? 0 : 1;
    double loss = 1;
    for (int k = 1; k <= servers; ++k) {
        loss = offered_load * loss / (k + offered_load * loss);
    }
    return loss;
}

double erlang_c(int servers, double offered_load) {
    if (offered_load >= servers) return 1;
    const double loss = erlang_b(servers, offered_load);
    return loss / (1 - offered_load / servers * (1 - loss));
}

QueueFigures mmc(double arrivals_per_second, double mean_service, int servers) {
    const double load = arrivals_per_second * mean_service;
    const double utilization = load / servers;
    if (utilization >= 1) return overloaded(utilization);
    const double wait_probability = erlang_c(servers, load);
    const double mean_waiting = wait_probability * mean_service / (servers - load);
    return stable(arrivals_per_second, mean_service, utilization, wait_probability, mean_waiting);
}

// For k places, with p(i) the probability of i customers: loss(k) = p(k) / (p(0) + … + p(k)), so that
// loss(k) = r loss(k-1) / (1 + r loss(k-1)) with r = p(k) / p(k-1); means follow by mixing in the new state k.
QueueFigures mmck(double arrivals_per_second, double mean_service, int servers, int capacity) {
    const double load = arrivals_per_second * mean_service;
    constexpr double negligible = 1e-300;
    double loss = 1;
    double mean_number = 0;
    double mean_queue = 0;
    for (int k = 1; k <= capacity && loss > negligible; ++k) {
        const double growth = load / std::min(k, servers) * loss;
        loss = growth / (1 + growth);
        mean_number += loss * (k - mean_number);
        mean_queue += loss * (std::max(0, k - servers) - mean_queue);
    }
    const double accepted_per_second = arrivals_per_second * (1 - loss);
    const double mean_waiting = accepted_per_second > 0 ? mean_queue / accepted_per_second : 0;
    return {load * (1 - loss) / servers, loss, mean_waiting, mean_waiting + mean_service, mean_queue, mean_number};
}

QueueFigures mg1(double arrivals_per_second, double mean_service, double scv) {
    const double utilization = arrivals_per_second * mean_service;
    if (utilization >= 1) return overloaded(utilization);
    const double mean_waiting = utilization * mean_service * (1 + scv) / (2 * (1 - utilization));
    return stable(arrivals_per_second, mean_service, utilization, utilization, mean_waiting);
}

ClosedFigures machine_repair(int users, double mean_think, double mean_service, int servers) {
    if (users <= 0) return {0, 0, mean_service};
    if (mean_service <= 0) return {mean_think > 0 ? users / mean_think : infinity, 0, 0};
    if (mean_think <= 0) {
        const double busy = std::min(users, servers);
        return {busy / mean_service, busy / servers, users * mean_service / busy};
    }
    const std::vector<double> log_weights = closed_log_weights(users, mean_think, mean_service, servers);
    const double largest = *std::ranges::max_element(log_weights);
    double total = 0;
    double busy = 0;
    double present = 0;
    for (int n = 0; n <= users; ++n) {
        const double weight = std::exp(log_weights[static_cast<std::size_t>(n)] - largest);
        total += weight;
        busy += weight * std::min(n, servers);
        present += weight * n;
    }
    const double throughput = busy / total / mean_service;
    return {throughput, busy / total / servers, present / total / throughput};
}

double mmc_response_quantile(double arrivals_per_second, double mean_service, int servers, double q) {
    const double load = arrivals_per_second * mean_service;
    if (q <= 0 || mean_service <= 0) return 0;
    if (q >= 1 || load >= servers) return infinity;
    const double service_rate = 1 / mean_service;
    const double drain_rate = (servers - load) / mean_service;
    const double wait_probability = erlang_c(servers, load);
    const auto exceeds = [&](double t) {
        return (1 - wait_probability) * std::exp(-service_rate * t) +
                   wait_probability * sum_of_two_exponentials_tail(service_rate, drain_rate, t) >
               1 - q;
    };
    double low = 0;
    double high = mean_service;
    while (exceeds(high)) {
        low = high;
        high *= 2;
    }
    while (true) {
        const double middle = std::midpoint(low, high);
        if (middle <= low || middle >= high) return middle;
        (exceeds(middle) ? low : high) = middle;
    }
}

} // namespace tiers
