#pragma once

#include "app/cli/console.h"

#include <ostream>
#include <span>
#include <string>

namespace tiers::cli {

/// Does what `tiers ARGS` does and gives its exit code. Never throws.
[[nodiscard]] int run_command(std::span<const std::string> args, Console& console);
/// As above with plain text on both streams: no colours, no progress.
[[nodiscard]] int run_command(std::span<const std::string> args, std::ostream& out, std::ostream& err);

} // namespace tiers::cli
