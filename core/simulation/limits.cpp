#include "core/simulation/limits.h"

#include <fmt/format.h>

namespace tiers {

std::optional<Problem> check_windows(const Scenario& scenario, const RunOptions& options) {
    // A class or a population has histograms, which take as much as several components do.
    constexpr std::uint64_t of_a_sample = 4;
    const auto& workload = scenario.workload;
    const auto figures = scenario.design.components.size() + scenario.design.links.size() +
                         of_a_sample * (1 + workload.classes.size() + workload.populations.size());
    const auto windows = static_cast<std::uint64_t>(options.duration / options.window);
    const auto most = most_window_figures / figures;
    if (windows <= most) return std::nullopt;
    return Problem{"window", phrase("{} s in such windows are {} of them, and at most {} are kept of this design; "
                                    "take longer windows",
                                    Phrase::figure(fmt::format("{:.6g}", seconds(options.duration))), windows, most)};
}

} // namespace tiers
