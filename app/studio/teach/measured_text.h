#pragma once

#include "core/demo/figure.h"

#include <QString>

#include <optional>

namespace tiers::studio {

/// A figure of a demonstration in its unit: "412 ms", "71 %", "1.2 k/s", "600 USD a month". A dash where there is
/// none.
[[nodiscard]] QString measuredText(const std::optional<double>& value, FigureUnit unit);

/// What an expectation asks for: "at least 99 %", "1,200 to 1,600".
[[nodiscard]] QString boundsText(const std::optional<double>& least, const std::optional<double>& most,
                                 FigureUnit unit);

} // namespace tiers::studio
