#pragma once

#include "core/demo/demonstration.h"
#include "core/simulation/recording.h"

#include <cstdint>
#include <functional>
#include <optional>
#include <span>
#include <string>
#include <vector>

namespace tiers {

/// What one phase of a run showed: from a scene to the next, or to the end.
struct PhaseFigures {
    Duration from{};
    Duration to{};
    double offered_per_s{};
    double goodput_per_s{};
    std::optional<double> success_ratio{};
    std::optional<double> p50_ms{};
    std::optional<double> p99_ms{};
    ComponentId busiest{}; ///< of the highest utilization; empty where nothing was used
    double busiest_utilization{};
    std::vector<std::optional<double>> watched{}; ///< as Demonstration::watched
};

/// An expectation and what was measured.
struct ExpectationCheck {
    Expectation expectation{};
    std::optional<double> measured{};
    bool agrees{};
};

/// What a variant showed in one run.
struct VariantRun {
    std::string variant{};
    std::string title{};
    std::vector<PhaseFigures> phases{}; ///< as Demonstration::scenes
    std::vector<ExpectationCheck> checks{};
    [[nodiscard]] bool agrees() const;
};

/// The figures of the phase that begins with a scene, as far as the recording goes: for a player that has reached the
/// next scene, or for a whole run.
[[nodiscard]] PhaseFigures phase_figures(const Demonstration& demonstration, const Variant& variant,
                                         const Recording& recording, std::size_t scene);

/// Figures and expectations of a whole run.
[[nodiscard]] VariantRun judge(const Demonstration& demonstration, const Variant& variant, const Recording& recording);

/// Runs a variant to its end. All variants with the same traffic and seed meet the same requests at the same times.
/// Nothing and the problems where it does not compile. `progress` hears the share done (0 to 1) and stops the run by
/// returning false; nothing is returned then.
[[nodiscard]] Reading<VariantRun> run_variant(
    const Demonstration& demonstration, const Variant& variant, std::uint64_t seed,
    const std::function<bool(double)>& progress = [](double) { return true; });

/// The runs as a `tiers.demonstration-run` document.
[[nodiscard]] std::string write_variant_runs(const Demonstration& demonstration, std::uint64_t seed,
                                             std::span<const VariantRun> runs);

} // namespace tiers
