#pragma once

#include "app/cli/console.h"
#include "core/model/design.h"
#include "core/simulation/result.h"

#include <string>

namespace tiers::cli {

/// The figures of a run as tables for a person.
[[nodiscard]] std::string result_text(const Console& console, const Design& design, const RunResult& result);

/// "timeout 12, refused 3", the causes that occurred; "none".
[[nodiscard]] std::string errors_text(const ErrorCounts& errors);

} // namespace tiers::cli
