#include "core/simulation/key_sampler.h"
#include "core/simulation/sampler.h"

#include <benchmark/benchmark.h>

namespace tiers::bench {
namespace {

using namespace std::chrono_literals;

void time_draw(benchmark::State& state, const Distribution& distribution) {
    const Sampler sampler{distribution};
    RandomStream stream{1, "times"};
    for (auto _ : state) benchmark::DoNotOptimize(sampler(stream));
}
BENCHMARK_CAPTURE(time_draw, constant, Constant{5ms});
BENCHMARK_CAPTURE(time_draw, exponential, Exponential{5ms});
BENCHMARK_CAPTURE(time_draw, uniform, UniformTime{1ms, 9ms});
BENCHMARK_CAPTURE(time_draw, lognormal, Lognormal{5ms, 1.2});
BENCHMARK_CAPTURE(time_draw, erlang 4, Erlang{4, 5ms});
BENCHMARK_CAPTURE(time_draw, hyperexponential, Hyperexponential{5ms, 4});
BENCHMARK_CAPTURE(time_draw, pareto, Pareto{1ms, 1.8, 2s});

void key_draw(benchmark::State& state, const Popularity& popularity) {
    const KeySampler sampler{popularity, 10'000'000};
    RandomStream stream{1, "keys"};
    for (auto _ : state) benchmark::DoNotOptimize(sampler(stream));
}
BENCHMARK_CAPTURE(key_draw, uniform, UniformKeys{});
BENCHMARK_CAPTURE(key_draw, zipf 0.9, ZipfKeys{0.9});
BENCHMARK_CAPTURE(key_draw, hot set, HotSetKeys{50'000, 0.99});

} // namespace
} // namespace tiers::bench
