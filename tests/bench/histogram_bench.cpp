#include "core/simulation/histogram.h"
#include "core/simulation/sampler.h"

#include <benchmark/benchmark.h>

namespace tiers::bench {
namespace {

std::vector<Duration> response_times() {
    const Sampler sampler{Lognormal{std::chrono::milliseconds{20}, 1}};
    RandomStream stream{1, "times"};
    std::vector<Duration> times(4096);
    for (auto& time : times) time = Duration{sampler(stream)};
    return times;
}

void record(benchmark::State& state) {
    const auto times = response_times();
    LatencyHistogram histogram;
    std::size_t i = 0;
    for (auto _ : state) histogram.record(times[i++ & 4095]);
    benchmark::DoNotOptimize(histogram);
}
BENCHMARK(record)->Name("histogram/record");

void merge(benchmark::State& state) {
    LatencyHistogram histogram, sum;
    for (const auto time : response_times()) histogram.record(time);
    for (auto _ : state) sum.merge(histogram);
    benchmark::DoNotOptimize(sum);
}
BENCHMARK(merge)->Name("histogram/merge");

void quantile(benchmark::State& state) {
    LatencyHistogram histogram;
    for (const auto time : response_times()) histogram.record(time);
    for (auto _ : state) benchmark::DoNotOptimize(histogram.quantile_seconds(0.99));
}
BENCHMARK(quantile)->Name("histogram/quantile");

} // namespace
} // namespace tiers::bench
