#pragma once

#include <string_view>

namespace tiers {

/// The style sheet of reports: light, dark and print.
[[nodiscard]] std::string_view report_style();

} // namespace tiers
