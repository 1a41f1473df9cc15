#pragma once

#include "core/simulation/engine.h"
#include "tests/validation/scenarios.h"

#include <gtest/gtest.h>

#include <algorithm>

namespace tiers::test {

inline RunOptions options_of(Duration duration, Duration warmup = {}, std::uint64_t seed = 1) {
    RunOptions options;
    options.duration = duration;
    options.warmup = warmup;
    options.seed = seed;
    return options;
}

inline Recording run_of(const Scenario& scenario, Duration duration, Duration warmup = {}) {
    const auto compilation = compile(scenario);
    for (const auto& problem : compilation.problems) ADD_FAILURE() << describe(problem);
    return compilation.model ? run(compilation.model, options_of(duration, warmup)) : Recording{};
}

inline std::uint64_t errors(const TrafficSample& sample, ErrorCause cause) {
    return sample.errors[static_cast<std::size_t>(cause)];
}

inline std::uint64_t errors(const Recording& r, ErrorCause cause) {
    return errors(r.totals.total, cause);
}

inline std::uint64_t all_errors(const TrafficSample& sample) {
    std::uint64_t sum = 0;
    for (const auto count : sample.errors) sum += count;
    return sum;
}

using building::fault;

/// What `sample_of` picks of the windows from `first` up to `end` seconds, taken together.
TrafficSample sum_of(const Recording& r, std::size_t first, std::size_t end, const auto& sample_of) {
    TrafficSample sum;
    for (std::size_t w = first; w < end && w < r.windows.size(); ++w) {
        const TrafficSample& sample = sample_of(r.windows[w]);
        sum.offered += sample.offered;
        sum.ok += sample.ok;
        sum.good += sample.good;
        for (std::size_t c = 0; c < error_cause_count; ++c) sum.errors[c] += sample.errors[c];
        sum.response.merge(sample.response);
    }
    return sum;
}

/// Requests of those windows, taken together.
inline TrafficSample between(const Recording& r, std::size_t first, std::size_t end) {
    return sum_of(r, first, end, [](const Window& window) { return window.total; });
}

inline std::size_t link_at(const Recording& r, const std::string& id) {
    return static_cast<std::size_t>(std::ranges::find(r.links, LinkId{id}) - r.links.begin());
}

/// Users → API → a service called "backend" whose calls take `service_time`, over a link with the given parameters.
inline Scenario calling(double per_second, const std::string& service_time, const Given& to_backend,
                        const Given& backend = {}) {
    Scenario scenario;
    Given parameters{{"cores", 64.0}, {"workers", 10000.0}, {"service_time", service_time}};
    for (const auto& given : backend) {
        std::erase_if(parameters, [&](const auto& p) { return p.first == given.first; });
        parameters.push_back(given);
    }
    scenario.design.components = {
        component("users", "users"),
        component("api", "api-server", {{"cores", 64.0}, {"workers", 100000.0}, {"service_time", "0.1 ms"}}),
        component("backend", "service", parameters)};
    scenario.design.links = {link("users", "api"), link("api", "backend", to_backend)};
    scenario.workload = open_workload(per_second, {plain_class()});
    return scenario;
}

} // namespace tiers::test
