#include "app/cli/console.h"

#include <fmt/format.h>

namespace tiers::cli {
namespace {

std::string_view escape_code(Paint paint) {
    switch (paint) {
    case Paint::Good: return "32";
    case Paint::Warning: return "33";
    case Paint::Bad: return "31";
    case Paint::Strong: return "1";
    case Paint::Muted: return "2";
    }
    return "0";
}

} // namespace

std::string painted(const Console& console, Paint paint, std::string_view text) {
    return console.colour ? fmt::format("\x1b[{}m{}\x1b[0m", escape_code(paint), text) : std::string{text};
}

} // namespace tiers::cli
