#include "core/simulation/paired_runs.h"

#include "core/simulation/engine.h"

#include <algorithm>
#include <array>

namespace tiers {

namespace {

/// What is compared, and how it is read from a run's figures.
struct Measure {
    const char* name;
    const char* unit;
    double (*of)(const RunResult&);
};

double busiest(const RunResult& result) {
    double most = 0;
    for (const auto& [id, figures] : result.components) most = std::max(most, figures.utilization);
    return most;
}

constexpr std::array readings = {
    Measure{"p50", "ms", [](const RunResult& r) { return r.totals.response_ms.p50; }},
    Measure{"p95", "ms", [](const RunResult& r) { return r.totals.response_ms.p95; }},
    Measure{"p99", "ms", [](const RunResult& r) { return r.totals.response_ms.p99; }},
    Measure{"offered", "per_s", [](const RunResult& r) { return r.totals.offered_per_s; }},
    Measure{"throughput", "per_s", [](const RunResult& r) { return r.totals.throughput_per_s; }},
    Measure{"goodput", "per_s", [](const RunResult& r) { return r.totals.goodput_per_s; }},
    Measure{"success", "ratio", [](const RunResult& r) { return r.totals.success_ratio; }},
    Measure{"busiest", "ratio", busiest},
    Measure{"cost", "usd_per_month", [](const RunResult& r) { return r.cost_usd_per_month; }},
};

/// Steps between which a run tells how far it is.
constexpr int parts_of_run = 50;

std::optional<Recording> run_in_parts(const Compilation& compilation, const RunOptions& options,
                                      const std::function<bool(double)>& progress) {
    Engine engine{compilation.model, options};
    for (int part = 1; part <= parts_of_run; ++part) {
        engine.run_until(part == parts_of_run ? options.duration : options.duration / parts_of_run * part);
        if (!progress(static_cast<double>(part) / parts_of_run)) return std::nullopt;
    }
    return engine.recording();
}

PairedFigure figure_of(const Measure& reading, std::span<const RunResult> firsts, std::span<const RunResult> seconds) {
    PairedFigure figure;
    figure.name = reading.name;
    figure.unit = reading.unit;
    std::vector<double> differences;
    const auto count = static_cast<double>(firsts.size());
    for (std::size_t i = 0; i < firsts.size(); ++i) {
        const double a = reading.of(firsts[i]), b = reading.of(seconds[i]);
        figure.first += a / count;
        figure.second += b / count;
        differences.push_back(b - a);
        figure.difference += (b - a) / count;
    }
    figure.bounds = student_interval(differences);
    return figure;
}

} // namespace

PairedOutcome run_pairs(const Scenario& first, const Scenario& second, const RunOptions& options, int pairs,
                        const std::function<bool(double)>& progress) {
    PairedOutcome outcome;
    const std::array<const Scenario*, 2> scenarios = {&first, &second};
    std::array<Compilation, 2> compilations = {compile(first), compile(second)};
    for (const Compilation& compilation : compilations)
        if (!compilation.model) outcome.problems = compilation.problems;
    if (!outcome.problems.empty()) return outcome;
    PairedRuns runs{.pairs = pairs, .figures = {}, .first = {}, .second = {}};
    std::array<std::vector<RunResult>, 2> results;
    for (int pair = 0; pair < pairs; ++pair) {
        RunOptions seeded = options;
        seeded.seed = options.seed + static_cast<std::uint64_t>(pair);
        for (std::size_t side = 0; side < 2; ++side) {
            const double done = 2.0 * pair + static_cast<double>(side);
            auto recording = run_in_parts(compilations[side], seeded,
                                          [&](double share) { return progress((done + share) / (2.0 * pairs)); });
            if (!recording) return outcome;
            results[side].push_back(summarize(*scenarios[side], seeded, std::span(&*recording, 1)));
            if (pair == 0) (side == 0 ? runs.first : runs.second) = std::move(*recording);
        }
    }
    for (const Measure& reading : readings) runs.figures.push_back(figure_of(reading, results[0], results[1]));
    outcome.runs = std::move(runs);
    return outcome;
}

} // namespace tiers
