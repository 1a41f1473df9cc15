#include "tests/validation/scenarios.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <cmath>
#include <numeric>

namespace tiers::test {

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
