#include "tests/bench/measure.h"

#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <malloc.h>
#include <sys/resource.h>

namespace tiers::bench {

namespace {

RunOptions options_of(Duration warmup, Duration span, Duration window) {
    RunOptions options;
    options.duration = warmup + span;
    options.warmup = Duration{0};
    options.window = window;
    return options;
}

double requests_of(const Engine& engine) {
    return static_cast<double>(engine.recording().totals.requests);
}

} // namespace

double user_seconds() {
    rusage usage{};
    getrusage(RUSAGE_SELF, &usage);
    return static_cast<double>(usage.ru_utime.tv_sec) + 1e-6 * static_cast<double>(usage.ru_utime.tv_usec);
}

double heap_bytes() {
    const auto info = mallinfo2();
    return static_cast<double>(info.uordblks + info.hblkhd);
}

double median(std::vector<double> values) {
    const auto middle = values.begin() + static_cast<std::ptrdiff_t>(values.size() / 2);
    std::ranges::nth_element(values, middle);
    return *middle;
}

std::shared_ptr<const CompiledModel> compiled(const Scenario& scenario) {
    auto compilation = compile(scenario);
    if (compilation.model) return compilation.model;
    for (const auto& problem : compilation.problems) std::fprintf(stderr, "%s\n", describe(problem).c_str());
    std::exit(1);
}

Rig::Rig(const Scenario& scenario, Duration warmup, Duration span, Duration window)
    : m_engine(compiled(scenario), options_of(warmup, span, window)), m_until(warmup), m_span(span) {
    m_engine.run_until(m_until);
}

double Rig::ns_per_request(double part_of_span) {
    const double before = requests_of(m_engine);
    m_until += std::chrono::duration_cast<Duration>(m_span * part_of_span);
    const double start = user_seconds();
    m_engine.run_until(m_until);
    const double spent = user_seconds() - start;
    return spent * 1e9 / (requests_of(m_engine) - before);
}

Duration time_of(double requests, double per_second) {
    return Duration{static_cast<std::int64_t>(requests / per_second * 1e9)};
}

} // namespace tiers::bench
