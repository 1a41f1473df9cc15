#include "core/demo/variant_run.h"

#include "core/simulation/engine.h"

#include <algorithm>
#include <iterator>

namespace tiers {

namespace {

/// Steps between which a run tells how far it is.
constexpr int parts_of_run = 400;

bool holds(const Expectation& expectation, const std::optional<double>& measured) {
    if (!measured) return false;
    return *measured >= expectation.at_least.value_or(*measured) &&
           *measured <= expectation.at_most.value_or(*measured);
}

void find_busiest(PhaseFigures& phase, const Recording& recording, const Design& design) {
    for (const ComponentTrack& track : recording.components) {
        const FigureQuery query{FigureKind::Utilization, track.id.value, phase.from, phase.to};
        const auto utilization = measure(recording, design, query);
        if (!utilization || *utilization <= phase.busiest_utilization) continue;
        phase.busiest = track.id;
        phase.busiest_utilization = *utilization;
    }
}

} // namespace

bool VariantRun::agrees() const {
    return std::ranges::all_of(checks, &ExpectationCheck::agrees);
}

PhaseFigures phase_figures(const Demonstration& demonstration, const Variant& variant, const Recording& recording,
                           std::size_t scene) {
    PhaseFigures phase;
    phase.from = demonstration.scenes[scene].at;
    phase.to = scene + 1 < demonstration.scenes.size() ? demonstration.scenes[scene + 1].at : demonstration.duration;
    const auto take = [&](FigureKind kind, const std::string& of = {}) {
        return measure(recording, variant.design, {kind, of, phase.from, phase.to});
    };
    phase.offered_per_s = take(FigureKind::OfferedRate).value_or(0);
    phase.goodput_per_s = take(FigureKind::GoodputRate).value_or(0);
    phase.success_ratio = take(FigureKind::SuccessRatio);
    phase.p50_ms = take(FigureKind::MedianResponse);
    phase.p99_ms = take(FigureKind::Percentile99);
    find_busiest(phase, recording, variant.design);
    std::ranges::transform(demonstration.watched, std::back_inserter(phase.watched),
                           [&](const WatchedFigure& watched) { return take(watched.figure.kind, watched.figure.of); });
    return phase;
}

VariantRun judge(const Demonstration& demonstration, const Variant& variant, const Recording& recording) {
    VariantRun run{.variant = variant.id, .title = variant.title};
    for (std::size_t scene = 0; scene < demonstration.scenes.size(); ++scene)
        run.phases.push_back(phase_figures(demonstration, variant, recording, scene));
    for (const Expectation& expectation : variant.expectations) {
        const auto measured = measure(recording, variant.design, expectation.figure);
        run.checks.push_back({expectation, measured, holds(expectation, measured)});
    }
    return run;
}

Reading<VariantRun> run_variant(const Demonstration& demonstration, const Variant& variant, std::uint64_t seed,
                                const std::function<bool(double)>& progress) {
    Reading<VariantRun> result;
    auto compilation = compile(scenario_of(variant));
    result.problems = std::move(compilation.problems);
    if (!compilation.model) return result;
    Engine engine{compilation.model, options_of(demonstration, seed)};
    for (int part = 1; part <= parts_of_run; ++part) {
        engine.run_until(demonstration.duration / parts_of_run * part);
        if (!progress(static_cast<double>(part) / parts_of_run)) return result;
    }
    engine.run_until(demonstration.duration);
    result.value = judge(demonstration, variant, engine.recording());
    return result;
}

} // namespace tiers
