#pragma once

#include "core/simulation/engine.h"

#include <functional>
#include <span>
#include <string>
#include <vector>

namespace tiers {

/// One figure of a run beside what theory says of it.
struct Comparison {
    std::string figure{};  ///< "mean response"
    std::string formula{}; ///< "1 / (μ − λ)", and whose it is
    std::string unit{};    ///< of expected and measured; empty for a share or a count
    double expected{};
    double expected_high{}; ///< where theory gives bounds: the upper one, `expected` being the lower; else 0
    std::function<double(const Recording&)> measure{};
    double scale{1}; ///< of the unit: measured × scale is what is shown
};

/// A small model whose behaviour is known, and what to compare.
struct SelfCheck {
    std::string id{};    ///< "mmc-90"
    std::string title{}; ///< "M/M/4 at 90 %"
    Scenario scenario{};
    RunOptions options{};
    int replications{8};
    std::vector<Comparison> comparisons{};
};

/// All of them, in the order of the table.
[[nodiscard]] std::vector<SelfCheck> self_checks();

/// A row of the table.
struct SelfCheckRow {
    std::string id{}, title{}, figure{}, formula{}, unit{};
    double expected{}, expected_high{};
    double measured{};    ///< mean of the replications
    double low{}, high{}; ///< its 99.9 % Student interval
    bool agrees{};        ///< the interval holds what theory says, or meets its bounds
};

/// Compares the recordings of a check's replications with theory.
[[nodiscard]] std::vector<SelfCheckRow> judge(const SelfCheck& check, std::span<const Recording> recordings);

/// The table as a `tiers.selfcheck` document.
[[nodiscard]] std::string write_self_check(std::span<const SelfCheckRow> rows);

} // namespace tiers
