#pragma once

#include "app/cli/console.h"

#include <nlohmann/json.hpp>

namespace tiers::cli {

/// Prints the document with a two-space indent. Bytes of texts that are not UTF-8, as file names may hold, are
/// replaced.
inline void print_json(Console& console, const nlohmann::ordered_json& document) {
    console.out << document.dump(2, ' ', false, nlohmann::ordered_json::error_handler_t::replace) << '\n';
}

} // namespace tiers::cli
