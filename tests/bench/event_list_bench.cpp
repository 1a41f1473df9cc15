#include "core/simulation/event_list.h"
#include "core/simulation/sampler.h"
#include "tests/bench/heap.h"

#include <benchmark/benchmark.h>

namespace tiers::bench {
namespace {

/// The hold model: so many events are pending; each operation takes the first and schedules another after a delay that
/// is exponential, or for one in ten a thousand times as long.
template <class List> void hold(benchmark::State& state) {
    const auto pending = static_cast<std::uint32_t>(state.range(0));
    const bool skewed = state.range(1) != 0;
    RandomStream stream{1, "hold"};
    const auto delay = [&] {
        const double mean = skewed && stream.below(10) == 0 ? 5e9 : 5e6;
        return static_cast<std::int64_t>(mean * draw_exponential(stream));
    };
    List list;
    const auto operation = [&] {
        const auto event = list.pop();
        list.push(event.time + delay(), event.payload());
    };
    for (std::uint32_t i = 0; i < pending; ++i) list.push(delay(), i & 0xffff);
    for (std::uint32_t i = 0; i < 3 * pending; ++i) operation();
    for (auto _ : state) operation();
}

void delay_alone(benchmark::State& state) {
    RandomStream stream{1, "hold"};
    for (auto _ : state) benchmark::DoNotOptimize(static_cast<std::int64_t>(5e6 * draw_exponential(stream)));
}

void pending_counts(benchmark::internal::Benchmark* bench) {
    bench->ArgNames({"pending", "skewed"});
    for (const int skewed : {0, 1})
        for (const int pending : {2, 100, 10'000, 1'000'000}) bench->Args({pending, skewed});
}

BENCHMARK(hold<EventList>)->Apply(pending_counts)->Name("hold/event list");
BENCHMARK(hold<Heap>)->Apply(pending_counts)->Name("hold/4-ary heap");
BENCHMARK(delay_alone)->Name("hold/the delay alone");

} // namespace
} // namespace tiers::bench
