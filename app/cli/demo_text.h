#pragma once

#include "app/cli/console.h"
#include "core/demo/variant_run.h"

#include <span>
#include <string>

namespace tiers::cli {

/// A demonstration as it is played for a person: each scene with its question and answer, then what every variant
/// showed until the next one; at the end the expectations.
[[nodiscard]] std::string demonstration_text(const Console& console, const Demonstration& demonstration,
                                             std::span<const VariantRun> runs);

} // namespace tiers::cli
