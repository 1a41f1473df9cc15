#pragma once

#include <string>
#include <string_view>

namespace tiers {

/// The text with HTML's and XML's special letters replaced, for content and for quoted attributes. Bytes that may not
/// stand in a page (controls, broken UTF-8) become U+FFFD.
[[nodiscard]] std::string escaped(std::string_view text);

} // namespace tiers
