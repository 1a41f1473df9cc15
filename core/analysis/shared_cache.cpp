#include "core/analysis/shared_cache.h"

#include <algorithm>
#include <cmath>
#include <functional>
#include <limits>
#include <utility>
#include <variant>

namespace tiers {

namespace {

constexpr double forever = std::numeric_limits<double>::infinity();

/// Σ k^-s over `first` ≤ k ≤ `last`, by the midpoint rule for many.
double power_sum(double first, double last, double s) {
    if (last - first < 1) return std::pow(first, -s);
    const double low = first - 0.5, high = last + 0.5;
    return std::abs(s - 1) < 1e-9 ? std::log(high / low) : (std::pow(high, 1 - s) - std::pow(low, 1 - s)) / (1 - s);
}

std::vector<KeyGroup> zipf_groups(double exponent, double keys) {
    constexpr double single_keys = 16, growth = 1.06;
    std::vector<KeyGroup> groups;
    double total = 0;
    for (double first = 1; first <= keys;) {
        const double last = first < single_keys ? first : std::min(keys, std::floor(first * growth));
        const double sum = power_sum(first, last, exponent);
        const double count = last - first + 1;
        groups.push_back({count, sum / count});
        total += sum;
        first = last + 1;
    }
    for (auto& group : groups) group.probability /= total;
    return groups;
}

std::vector<KeyGroup> hot_groups(const HotSetKeys& hot, double keys) {
    const auto hot_keys = static_cast<double>(hot.keys);
    if (hot_keys <= 0 || hot_keys >= keys) return {{keys, 1 / keys}};
    std::vector<KeyGroup> groups{{hot_keys, hot.share / hot_keys},
                                 {keys - hot_keys, (1 - hot.share) / (keys - hot_keys)}};
    if (groups[0].probability < groups[1].probability) std::swap(groups[0], groups[1]);
    return groups;
}

/// How often a key is asked for, and what ends its stay beside eviction.
struct KeyUse {
    double asked{}, removed{}, ttl{};
};

/// ∫ e^(−w t) dt from 0 to `length`.
double discounted(double length, double rate) {
    if (rate <= 0) return length;
    return length == forever ? 1 / rate : -std::expm1(-rate * length) / rate;
}

/// Mean stay of an item that leaves when nobody has asked for it for `idle`, or its time is over, or it is removed. The
/// time to the end of an idle gap is taken as `idle` and an exponential rest with the right mean.
double stay_by_use(const KeyUse& use, double idle) {
    const double least = std::min(idle, use.ttl);
    const double first = discounted(least, use.removed);
    if (idle >= use.ttl) return first;
    const double rest = std::expm1(use.asked * idle) / use.asked - idle;
    if (!(rest > 0)) return first;
    const double stays = std::exp(-use.removed * least);
    const double leaving = use.removed + (std::isfinite(rest) ? 1 / rest : 0);
    return first + stays * discounted(use.ttl - least, leaving);
}

/// Mean stay of an item that is evicted after an exponential time whatever its use.
double stay_by_chance(const KeyUse& use, double mean) {
    return discounted(use.ttl, use.removed + (mean == forever ? 0 : 1 / mean));
}

double hit_ratio(const KeyUse& use, double stay) {
    if (use.asked <= 0) return 0;
    return stay == forever ? 1 : use.asked * stay / (1 + use.asked * stay);
}

KeyUse use_of(const ItemDemand& demand, std::size_t group) {
    return {demand.asked[group], demand.removed.empty() ? 0 : demand.removed[group], demand.ttl_seconds};
}

double hit_ratio(const ItemDemand& demand, std::size_t group, Eviction eviction, double time) {
    const auto use = use_of(demand, group);
    return hit_ratio(use, eviction == Eviction::Random ? stay_by_chance(use, time) : stay_by_use(use, time));
}

double bytes_held(std::span<const ItemDemand> demands, Eviction eviction, double time) {
    double bytes = 0;
    for (const auto& demand : demands)
        for (std::size_t g = 0; g < demand.groups.size(); ++g)
            bytes += demand.groups[g].count * demand.bytes * hit_ratio(demand, g, eviction, time);
    return bytes;
}

/// The time for which what the cache holds is as much as it can, by false position (Illinois) between powers of two.
double characteristic_time(std::span<const ItemDemand> demands, Eviction eviction, double capacity) {
    const auto excess = [&](double time) { return bytes_held(demands, eviction, time) - capacity; };
    if (excess(forever) <= 0) return forever;
    double bytes_per_second = 0;
    for (const auto& demand : demands)
        for (std::size_t g = 0; g < demand.groups.size(); ++g)
            bytes_per_second += demand.groups[g].count * demand.asked[g] * demand.bytes;
    double low = 0, low_excess = -capacity, high = capacity / bytes_per_second, high_excess = excess(high);
    while (high_excess < 0) {
        low = std::exchange(high, 4 * high);
        low_excess = std::exchange(high_excess, excess(high));
    }
    int side = 0; // the end that moved last; the other one counts half when it stays again
    for (int step = 0; step < 60 && high - low > 1e-7 * high; ++step) {
        const double middle = high - high_excess * (high - low) / (high_excess - low_excess);
        const double at_middle = excess(middle);
        if (std::abs(at_middle) <= 1e-7 * capacity) return middle;
        if (at_middle > 0) {
            high = middle;
            high_excess = at_middle;
            if (side > 0) low_excess /= 2;
            side = 1;
        } else {
            low = middle;
            low_excess = at_middle;
            if (side < 0) high_excess /= 2;
            side = -1;
        }
    }
    return (low + high) / 2;
}

/// Counts of uses keep the keys that are asked for most, as far as the memory reaches; of those asked for equally often
/// some.
std::vector<std::vector<CacheRatios>> ratios_by_count(std::span<const ItemDemand> demands, double capacity) {
    struct Place {
        double asked{};
        std::size_t demand{}, group{};
    };
    std::vector<Place> places;
    std::vector<std::vector<CacheRatios>> ratios;
    for (std::size_t d = 0; d < demands.size(); ++d) {
        ratios.emplace_back(demands[d].groups.size());
        for (std::size_t g = 0; g < demands[d].groups.size(); ++g) places.push_back({demands[d].asked[g], d, g});
    }
    std::ranges::stable_sort(places, std::greater{}, &Place::asked);
    for (const auto& place : places) {
        const auto& demand = demands[place.demand];
        const double ratio = hit_ratio(demand, place.group, Eviction::LeastFrequentlyUsed, forever);
        const double bytes = demand.groups[place.group].count * demand.bytes * ratio;
        const double kept = bytes > capacity ? ratio * std::max(0.0, capacity) / bytes : ratio;
        ratios[place.demand][place.group] = {kept, kept};
        capacity -= bytes;
    }
    return ratios;
}

} // namespace

std::vector<KeyGroup> key_groups(const Popularity& popularity, std::int64_t keys) {
    const auto count = static_cast<double>(std::max<std::int64_t>(keys, 1));
    struct Groups {
        double keys;
        std::vector<KeyGroup> operator()(const UniformKeys&) const { return {{keys, 1 / keys}}; }
        std::vector<KeyGroup> operator()(const ZipfKeys& zipf) const { return zipf_groups(zipf.exponent, keys); }
        std::vector<KeyGroup> operator()(const HotSetKeys& hot) const { return hot_groups(hot, keys); }
        std::vector<KeyGroup> operator()(const SingleKey&) const { return {{1, 1}}; }
    };
    return std::visit(Groups{count}, popularity);
}

std::vector<std::vector<CacheRatios>> shared_cache_ratios(std::span<const ItemDemand> demands, Eviction eviction,
                                                          double capacity_bytes) {
    const auto expires = [](const ItemDemand& demand) { return demand.ttl_seconds != forever; };
    if (eviction == Eviction::LeastFrequentlyUsed && std::ranges::none_of(demands, expires))
        return ratios_by_count(demands, capacity_bytes);
    const double time = characteristic_time(demands, eviction, capacity_bytes);
    std::vector<std::vector<CacheRatios>> ratios;
    for (const auto& demand : demands) {
        auto& own = ratios.emplace_back();
        for (std::size_t g = 0; g < demand.groups.size(); ++g) {
            const double fresh = hit_ratio(demand, g, eviction, time);
            const double in_time = time > demand.ttl_seconds ? -std::expm1(-demand.asked[g] * demand.stale_seconds) : 0;
            own.push_back({fresh, fresh + (1 - fresh) * in_time});
        }
    }
    return ratios;
}

} // namespace tiers
