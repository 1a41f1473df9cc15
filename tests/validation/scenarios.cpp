#include "tests/validation/scenarios.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <cmath>
#include <numeric>

namespace tiers::test {

Component component(std::string id, std::string kind, const Given& parameters) {
    Component result;
    result.id = ComponentId{std::move(id)};
    result.kind = std::move(kind);
    result.parameters = {parameters.begin(), parameters.end()};
    return result;
}

Link link(std::string from, std::string to, const Given& parameters) {
    Link result;
    result.id = LinkId{from + "-" + to};
    result.from = ComponentId{std::move(from)};
    result.to = ComponentId{std::move(to)};
    result.parameters = {parameters.begin(), parameters.end()};
    return result;
}

Workload open_workload(double per_second, std::vector<RequestClass> classes) {
    Workload workload;
    Population population;
    population.id = "all";
    population.demand = RateDemand{Rate{per_second}};
    workload.populations.push_back(population);
    workload.classes = std::move(classes);
    return workload;
}

Workload closed_workload(std::int64_t users, Distribution think_time, std::vector<RequestClass> classes) {
    auto workload = open_workload(0, std::move(classes));
    workload.populations.front().demand = ConcurrentDemand{users, think_time};
    return workload;
}

RequestClass plain_class(std::string id, double share) {
    RequestClass result;
    result.id = ClassId{std::move(id)};
    result.share = share;
    return result;
}

Scenario single_station(double per_second, const std::string& service_time, int cores, int queue_limit) {
    Scenario scenario;
    const bool bounded = queue_limit < 10'000'000;
    // Without a bound on the queue, the workers are no bound either: all that waits, waits for a core.
    scenario.design.components = {
        component("users", "users"),
        component("station", "api-server",
                  {{"cores", double(cores)},
                   {"workers", bounded ? double(cores) : 1'000'000.0},
                   {"queue_limit", double(queue_limit)},
                   {"service_time", service_time}}),
    };
    scenario.design.links = {link("users", "station")};
    scenario.workload = open_workload(per_second, {plain_class()});
    return scenario;
}

Duration operator""_s(unsigned long long s) {
    return std::chrono::seconds{static_cast<std::int64_t>(s)};
}
Duration operator""_ms(unsigned long long ms) {
    return std::chrono::milliseconds{static_cast<std::int64_t>(ms)};
}

std::vector<Recording> replicate(const Scenario& scenario, Duration duration, Duration warmup, int replications) {
    const auto compilation = compile(scenario);
    for (const auto& problem : compilation.problems) ADD_FAILURE() << describe(problem);
    std::vector<Recording> recordings;
    if (!compilation.model) return recordings;
    for (int i = 1; i <= replications; ++i) {
        RunOptions options;
        options.duration = duration;
        options.warmup = warmup;
        options.window = std::max<Duration>(Duration{std::chrono::seconds{1}}, duration / 100);
        options.seed = static_cast<std::uint64_t>(i);
        recordings.push_back(run(compilation.model, options));
    }
    return recordings;
}

RunResult result_of(const Scenario& scenario, Duration duration, Duration warmup, int replications) {
    RunOptions options;
    options.duration = duration;
    options.warmup = warmup;
    const auto recordings = replicate(scenario, duration, warmup, replications);
    return summarize(scenario, options, recordings);
}

void expect_agrees(const std::vector<double>& values, double expected, double with_wrong_rate,
                   const std::string& what) {
    const double n = static_cast<double>(values.size());
    const double mean = std::accumulate(values.begin(), values.end(), 0.0) / n;
    double squares = 0;
    for (const double value : values) squares += (value - mean) * (value - mean);
    const double tolerance = 4 * std::sqrt(squares / (n - 1) / n);
    EXPECT_NEAR(mean, expected, tolerance) << what;
    EXPECT_GT(std::abs(with_wrong_rate - mean), tolerance)
        << what << ": measured too loosely to catch a 2 % error in a rate (" << expected << " against "
        << with_wrong_rate << ")";
}

void expect_littles_law(const std::vector<Recording>& recordings, double tolerance) {
    for (const auto& recording : recordings) {
        for (std::size_t c = 0; c < recording.components.size(); ++c) {
            const auto& totals = recording.totals.components[c];
            if (totals.completions <= 1000) continue;
            EXPECT_LT(totals.littles_law_error, tolerance) << recording.components[c].id.value;
        }
    }
}

std::size_t at(const Recording& recording, const ComponentId& id) {
    const auto it = std::ranges::find(recording.components, id, &ComponentTrack::id);
    return static_cast<std::size_t>(it - recording.components.begin());
}

} // namespace tiers::test
