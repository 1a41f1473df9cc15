#pragma once

#include "core/model/units.h"

#include <variant>

namespace tiers {

/// Always the same time.
struct Constant {
    Duration value{};
    auto operator<=>(const Constant&) const = default;
};

/// Memoryless times.
struct Exponential {
    Duration mean{};
    auto operator<=>(const Exponential&) const = default;
};

/// Every time from `low` to `high` alike.
struct UniformTime {
    Duration low{};
    Duration high{};
    auto operator<=>(const UniformTime&) const = default;
};

/// Times whose logarithm is normal with standard deviation `sigma`.
struct Lognormal {
    Duration mean{};
    double sigma{};
    auto operator<=>(const Lognormal&) const = default;
};

/// The sum of `shape` exponential phases.
struct Erlang {
    int shape{1};
    Duration mean{};
    auto operator<=>(const Erlang&) const = default;
};

/// A mixture of two exponentials with balanced means; `scv` (squared coefficient of variation) is at least 1.
struct Hyperexponential {
    Duration mean{};
    double scv{1};
    auto operator<=>(const Hyperexponential&) const = default;
};

/// Heavy-tailed times from `minimum`, cut at `bound`.
struct Pareto {
    Duration minimum{};
    double shape{};
    Duration bound{};
    auto operator<=>(const Pareto&) const = default;
};

/// How long something takes.
using Distribution = std::variant<Constant, Exponential, UniformTime, Lognormal, Erlang, Hyperexponential, Pareto>;

/// The mean in seconds.
[[nodiscard]] double mean_seconds(const Distribution& distribution);

/// The squared coefficient of variation: variance / mean². Zero for a zero mean.
[[nodiscard]] double squared_variation(const Distribution& distribution);

} // namespace tiers
