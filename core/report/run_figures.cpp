#include "core/report/run_figures.h"

#include <algorithm>
#include <cstdint>
#include <numeric>

namespace tiers {
namespace {

constexpr double saturated_utilization = 0.97;
constexpr double strained_utilization = 0.9;
constexpr double noted_error_share = 0.01;

/// The figures count errors over the measured time of every replication.
double measured_seconds(const RunResult& result) {
    return (result.duration_s - result.warmup_s) * result.replications;
}

double share_of(double errors, double per_second, double seconds) {
    const double all = per_second * seconds;
    return all > 0 ? std::min(errors / all, 1.0) : 0;
}

} // namespace

double sum_of(const ErrorCounts& errors) {
    return static_cast<double>(std::accumulate(errors.begin(), errors.end(), std::uint64_t{0}));
}

DiagramFigures diagram_figures(const RunResult& result) {
    DiagramFigures figures;
    const double seconds = measured_seconds(result);
    for (const auto& [id, measured] : result.components) {
        CardFigures card{
            .utilization = measured.utilization, .queue = measured.queue_mean, .hit_ratio = measured.hit_ratio};
        const double errors = share_of(sum_of(measured.errors), measured.arrivals_per_s, seconds);
        if (measured.utilization >= saturated_utilization) {
            card.mood = CardMood::Failing;
            card.state = phrase("saturated");
        } else if (errors >= noted_error_share) {
            card.mood = CardMood::Failing;
            card.state = phrase("failing");
        } else if (measured.utilization >= strained_utilization) {
            card.mood = CardMood::Strained;
            card.state = phrase("busy");
        }
        figures.components.emplace(id, std::move(card));
    }
    for (const auto& [id, measured] : result.links)
        figures.links.emplace(
            id, LinkFlow{.calls_per_s = measured.calls_per_s,
                         .error_share = share_of(sum_of(measured.errors), measured.calls_per_s, seconds)});
    return figures;
}

} // namespace tiers
