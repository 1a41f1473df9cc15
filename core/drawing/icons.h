#pragma once

#include <string_view>

namespace tiers {

/// What an icon of resources/icons draws, by its file's name without ".svg": SVG elements in a square of 24 units, to
/// be stroked in one colour (`currentColor` where an element is filled). Empty for a name that is not there.
[[nodiscard]] std::string_view icon_elements(std::string_view name);

} // namespace tiers
