#include "core/simulation/key_cache.h"
#include "core/simulation/random.h"

#include <benchmark/benchmark.h>

namespace tiers::bench {
namespace {

constexpr std::int64_t for_ever = 1'000'000'000'000'000'000;

/// Look-ups of keys that are all there.
void get(benchmark::State& state) {
    const auto keys = static_cast<std::uint32_t>(state.range(0));
    KeyCache cache{2.0 * keys, KeyCache::Eviction::LeastRecentlyUsed};
    for (std::uint32_t key = 0; key < keys; ++key) cache.put(key, 1, for_ever, -1, 0);
    RandomStream stream{1, "keys"};
    for (auto _ : state) benchmark::DoNotOptimize(cache.find(stream.below(keys), 0));
}
BENCHMARK(get)->Name("cache/get")->ArgName("keys")->Arg(1'000)->Arg(100'000)->Arg(10'000'000);

/// Puts of new keys into a full cache: each evicts the least recently used.
void put(benchmark::State& state) {
    const auto keys = static_cast<std::uint32_t>(state.range(0));
    KeyCache cache{static_cast<double>(keys), KeyCache::Eviction::LeastRecentlyUsed};
    std::uint64_t next = 0;
    while (next < keys) cache.put(next++, 1, for_ever, -1, 0);
    for (auto _ : state) cache.put(next++, 1, for_ever, -1, 0);
}
BENCHMARK(put)->Name("cache/put")->ArgName("keys")->Arg(1'000)->Arg(100'000)->Arg(10'000'000);

} // namespace
} // namespace tiers::bench
