#pragma once

#include "core/model/workload.h"

#include <cstdint>
#include <span>
#include <vector>

namespace tiers {

/// Keys that are asked for nearly equally often, taken together.
struct KeyGroup {
    double count{};
    double probability{}; ///< that a request is for one of them, on average
};

/// The keys of a popularity, most popular first, in some hundred groups at most however many keys there are; neighbours
/// differ by a few per cent, which a sum of a smooth function over them does not show.
[[nodiscard]] std::vector<KeyGroup> key_groups(const Popularity& popularity, std::int64_t keys);

enum class Eviction { LeastRecentlyUsed, LeastFrequentlyUsed, Random, None };

/// What one kind of items is asked for in a cache, by groups of keys.
struct ItemDemand {
    std::span<const KeyGroup> groups{};
    std::vector<double> asked{};   ///< of each key of a group, per second
    std::vector<double> removed{}; ///< of each key of a group, per second: by writes that invalidate; empty: never
    double ttl_seconds{};          ///< from the fill; infinite: no expiry
    double stale_seconds{};        ///< after that for which the first to ask is served and has the item fetched again
    double bytes{};                ///< of an item
};

/// Of the requests for one group's keys.
struct CacheRatios {
    double fresh{};  ///< that need no fetch
    double served{}; ///< that need not wait for one: the fresh ones, and those that a stale item serves
    bool operator==(const CacheRatios&) const = default;
};

/// The ratios of each group of each demand in a cache of `capacity_bytes` that all of them share, in steady state
/// under independent requests, misses being filled at once. LRU and what expires of it by the characteristic time (Che,
/// Tung, Wang 2002), expiry by the TTL formula, random eviction by its exponential analogue (Fricker, Robert, Roberts
/// 2012), LFU as the most popular that have room; an expiry makes it forget its counts, so that it is taken as LRU
/// then.
[[nodiscard]] std::vector<std::vector<CacheRatios>> shared_cache_ratios(std::span<const ItemDemand> demands,
                                                                        Eviction eviction, double capacity_bytes);

} // namespace tiers
