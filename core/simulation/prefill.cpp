#include "core/analysis/cache_ratio.h"
#include "core/simulation/engine_state.h"

#include <algorithm>
#include <cmath>
#include <functional>
#include <limits>
#include <numeric>

namespace tiers {

namespace {

constexpr double forever = std::numeric_limits<double>::infinity();

/// Neighbouring keys that are asked for nearly equally often.
struct KeyRange {
    const CacheDemand* demand{};
    std::uint32_t first{}, count{};
    double per_second{}; ///< each of them
};

/// How long an item stays once it is in: until its time is over, or nobody has asked for it for the characteristic time
/// `idle` of the cache (Che, Tung, Wang 2002). The time to the end of such an idle gap is taken as `idle` and an
/// exponential rest with the right mean.
struct Stay {
    double least{}; ///< s
    double rest{};  ///< mean of what comes on top, s; 0: nothing
    double end{};   ///< its time to live, s
    double mean{};  ///< s

    Stay(double per_second, double idle, double ttl) : least(std::min(idle, ttl)), end(ttl) {
        rest = idle < ttl ? std::expm1(per_second * idle) / per_second - idle : 0;
        if (end == forever)
            mean = least + rest;
        else if (rest == forever || std::isnan(rest))
            mean = end;
        else
            mean = rest > 0 ? least - rest * std::expm1(-(end - least) / rest) : least;
    }

    /// The share of time that the item is there.
    [[nodiscard]] double presence(double per_second) const {
        return mean == forever ? 1 : per_second * mean / (1 + per_second * mean);
    }
    /// How long ago it was put in, for a `u` uniform in [0, 1); its stay must have a mean.
    [[nodiscard]] double age(double u) const {
        const double passed = u * mean;
        if (passed <= least || rest <= 0 || rest == forever) return passed;
        return std::min(end, least - rest * std::log1p(-std::min((passed - least) / rest, 1 - 1e-12)));
    }
};

/// An item leaves a random cache after an exponential time whatever its use.
double random_presence(double per_second, double stay, double ttl) {
    const double mean = stay == forever ? ttl : ttl == forever ? stay : -stay * std::expm1(-ttl / stay);
    return mean == forever ? 1 : per_second * mean / (1 + per_second * mean);
}

double presence(const KeyRange& range, KeyCache::Eviction eviction, double time) {
    const auto ttl = range.demand->ttl_seconds;
    switch (eviction) {
    case KeyCache::Eviction::Random: return random_presence(range.per_second, time, ttl);
    case KeyCache::Eviction::LeastRecentlyUsed:
    case KeyCache::Eviction::None: return Stay{range.per_second, time, ttl}.presence(range.per_second);
    case KeyCache::Eviction::LeastFrequentlyUsed:
        return Stay{range.per_second, forever, ttl}.presence(range.per_second);
    }
    return 0;
}

double bytes_held(const std::vector<KeyRange>& ranges, KeyCache::Eviction eviction, double time) {
    double bytes = 0;
    for (const auto& range : ranges) bytes += range.count * range.demand->bytes * presence(range, eviction, time);
    return bytes;
}

/// The time for which what the cache holds is as much as it can; `forever` where all fits.
double characteristic_time(const std::vector<KeyRange>& ranges, KeyCache::Eviction eviction, double capacity) {
    if (bytes_held(ranges, eviction, forever) <= capacity) return forever;
    double low = 0, high = 1e-6;
    while (bytes_held(ranges, eviction, high) < capacity) {
        low = high;
        high *= 2;
    }
    for (int step = 0; step < 60; ++step) {
        const double middle = low + (high - low) / 2;
        (bytes_held(ranges, eviction, middle) < capacity ? low : high) = middle;
    }
    return low;
}

/// Counts of uses keep the keys that are asked for most, as far as the memory reaches; of those asked for equally often
/// the place goes to some.
std::vector<double> presences_by_use_count(const std::vector<KeyRange>& ranges, double capacity) {
    std::vector<std::size_t> order(ranges.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    std::ranges::stable_sort(order, std::greater{}, [&](std::size_t i) { return ranges[i].per_second; });
    std::vector<double> presences(ranges.size());
    for (std::size_t first = 0; first < order.size() && capacity > 0;) {
        auto last = first;
        double bytes = 0;
        for (; last < order.size() && ranges[order[last]].per_second == ranges[order[first]].per_second; ++last) {
            const auto& range = ranges[order[last]];
            presences[order[last]] = presence(range, KeyCache::Eviction::LeastFrequentlyUsed, forever);
            bytes += range.count * range.demand->bytes * presences[order[last]];
        }
        if (bytes > capacity)
            for (auto i = first; i < last; ++i) presences[order[i]] *= capacity / bytes;
        capacity -= bytes;
        first = last;
    }
    return presences;
}

std::vector<double> presences_of(const std::vector<KeyRange>& ranges, const CompiledCache& cache, double time) {
    if (cache.eviction == KeyCache::Eviction::LeastFrequentlyUsed) return presences_by_use_count(ranges, cache.bytes);
    std::vector<double> presences;
    presences.reserve(ranges.size());
    for (const auto& range : ranges) presences.push_back(presence(range, cache.eviction, time));
    return presences;
}

std::vector<KeyRange> ranges_of(const std::vector<CacheDemand>& demands) {
    constexpr double width = 1e-3;
    std::vector<KeyRange> ranges;
    for (const auto& demand : demands) {
        const auto probabilities = key_probabilities(demand.popularity, demand.keys);
        const auto count = static_cast<std::uint32_t>(probabilities.size());
        for (std::uint32_t first = 0; first < count;) {
            auto last = first;
            double sum = 0;
            for (; last < count && std::abs(probabilities[last] - probabilities[first]) <= width * probabilities[first];
                 ++last)
                sum += probabilities[last];
            if (const double rate = sum / (last - first) * demand.per_second; rate > 0)
                ranges.push_back({&demand, first, last - first, rate});
            first = last;
        }
    }
    return ranges;
}

struct Item {
    double idle{}; ///< s since it was asked for
    std::uint64_t key{};
    const KeyRange* range{};
    std::int64_t expires{};
};

std::int64_t nanoseconds(double seconds) {
    return static_cast<std::int64_t>(seconds * 1e9);
}

std::vector<Item> drawn_items(const std::vector<KeyRange>& ranges, const CompiledCache& cache, double time,
                              RandomStream& chance) {
    const auto eviction = cache.eviction;
    const auto presences = presences_of(ranges, cache, time);
    std::vector<Item> items;
    for (const auto& range : ranges) {
        const auto& demand = *range.demand;
        const double probability = presences[static_cast<std::size_t>(&range - ranges.data())];
        const bool by_use = eviction == KeyCache::Eviction::LeastRecentlyUsed || eviction == KeyCache::Eviction::None;
        const Stay stay{range.per_second, by_use ? time : forever, demand.ttl_seconds};
        for (std::uint32_t key = range.first; key < range.first + range.count; ++key) {
            if (chance.uniform() >= probability) continue;
            const double age = stay.mean == forever ? forever : stay.age(chance.uniform());
            // Since the last request, which lies within the characteristic time and not before the fill.
            const double within = std::min(stay.least, age);
            const double idle =
                -std::log1p(chance.uniform() * std::expm1(-range.per_second * within)) / range.per_second;
            auto expires = std::numeric_limits<std::int64_t>::max();
            if (demand.ttl_seconds != forever) {
                const double kept = demand.ttl_jitter > 0 ? 1 - demand.ttl_jitter * chance.uniform() : 1;
                expires = std::max<std::int64_t>(1, nanoseconds((demand.ttl_seconds - age) * kept));
            }
            items.push_back({idle, (std::uint64_t{demand.data} << 32) | key, &range, expires});
        }
    }
    return items;
}

} // namespace

/// Puts into each cache that asks for it what a long run would have left there.
void Engine::State::prefill_caches() {
    // Counts of uses that never fade are as high as the run was long.
    constexpr double counted_seconds = 3600;
    for (Index c = 0; c < caches.size(); ++c) {
        const auto& cache = model->caches[c];
        if (cache.demands.empty()) continue;
        RandomStream chance{options.seed, "prefill/" + model->components[cache.component].id.value};
        const auto ranges = ranges_of(cache.demands);
        const auto time = characteristic_time(ranges, cache.eviction, cache.bytes);
        auto items = drawn_items(ranges, cache, time, chance);
        std::ranges::sort(
            items, [](const Item& a, const Item& b) { return a.idle != b.idle ? a.idle > b.idle : a.key < b.key; });
        for (const auto& item : items) {
            auto* entry = caches[c].put(item.key, item.range->demand->bytes, item.expires, -1, 0);
            if (entry != nullptr) caches[c].use(*entry, item.range->per_second * counted_seconds);
        }
    }
}

} // namespace tiers
