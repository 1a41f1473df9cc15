#include "core/analysis/cache_ratio.h"

#include "core/analysis/shared_cache.h"

#include <algorithm>
#include <cmath>
#include <cstddef>
#include <numeric>
#include <variant>

namespace tiers {

namespace {

std::vector<double> uniform(std::size_t keys) {
    return std::vector<double>(keys, 1.0 / static_cast<double>(keys));
}

struct Probabilities {
    std::size_t keys;

    std::vector<double> operator()(const UniformKeys&) const { return uniform(keys); }

    std::vector<double> operator()(const ZipfKeys& zipf) const {
        std::vector<double> weights(keys);
        for (std::size_t k = 0; k < keys; ++k) {
            weights[k] = std::pow(static_cast<double>(k + 1), -zipf.exponent);
        }
        const double total = std::accumulate(weights.rbegin(), weights.rend(), 0.0);
        for (double& weight : weights) weight /= total;
        return weights;
    }

    std::vector<double> operator()(const HotSetKeys& hot) const {
        if (hot.keys <= 0 || static_cast<std::size_t>(hot.keys) >= keys) return uniform(keys);
        const auto hot_keys = static_cast<std::size_t>(hot.keys);
        std::vector<double> result(keys, (1 - hot.share) / static_cast<double>(keys - hot_keys));
        std::fill_n(result.begin(), hot_keys, hot.share / static_cast<double>(hot_keys));
        if (result.front() < result.back()) std::ranges::reverse(result);
        return result;
    }

    std::vector<double> operator()(const SingleKey&) const {
        std::vector<double> result(keys, 0.0);
        result.front() = 1;
        return result;
    }
};

/// Neighbours whose probabilities differ by less than one part in ten thousand; what that changes in a sum of a smooth
/// function of them is its square, far below the error of Che's approximation.
std::vector<KeyGroup> grouped(const std::vector<double>& probabilities) {
    constexpr double width = 1e-4;
    std::vector<KeyGroup> groups;
    for (auto first = probabilities.begin(); first != probabilities.end();) {
        const double low = *first * (1 - width);
        const double high = *first * (1 + width);
        const auto last = std::find_if(first, probabilities.end(), [&](double p) { return p < low || p > high; });
        const auto count = static_cast<double>(last - first);
        if (*first > 0) groups.push_back({count, std::accumulate(first, last, 0.0) / count});
        first = last;
    }
    return groups;
}

/// The mean number of items asked for within a span of `requests` requests.
double items_within(const std::vector<KeyGroup>& groups, double requests) {
    double items = 0;
    for (const KeyGroup& group : groups) items -= group.count * std::expm1(-group.probability * requests);
    return items;
}

/// Che's characteristic time, in requests: within it as many items are asked for as the cache holds.
double characteristic_requests(const std::vector<KeyGroup>& groups, double capacity) {
    double low = 0;
    double high = capacity;
    while (items_within(groups, high) < capacity) {
        low = high;
        high *= 2;
    }
    constexpr double precision = 1e-12;
    while (high - low > precision * high) {
        const double middle = std::midpoint(low, high);
        (items_within(groups, middle) < capacity ? low : high) = middle;
    }
    return high;
}

} // namespace

std::vector<double> key_probabilities(const Popularity& popularity, std::int64_t keys) {
    if (keys <= 0) return {};
    return std::visit(Probabilities{static_cast<std::size_t>(keys)}, popularity);
}

double lru_hit_ratio(const std::vector<double>& probabilities, double capacity) {
    const std::vector<KeyGroup> groups = grouped(probabilities);
    double items = 0;
    for (const KeyGroup& group : groups) items += group.count;
    if (capacity <= 0 || groups.empty()) return 0;
    if (capacity >= items) return 1;
    const double requests = characteristic_requests(groups, capacity);
    double hits = 0;
    for (const KeyGroup& group : groups) {
        hits -= group.count * group.probability * std::expm1(-group.probability * requests);
    }
    return hits;
}

double ttl_hit_ratio(const std::vector<double>& probabilities, double requests_per_second, double ttl_seconds) {
    double hits = 0;
    for (const double p : probabilities) {
        const double requests_in_life = p * requests_per_second * ttl_seconds;
        hits += p * requests_in_life / (1 + requests_in_life);
    }
    return hits;
}

} // namespace tiers
