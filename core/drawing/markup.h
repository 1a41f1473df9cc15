#pragma once

#include <string>
#include <string_view>

namespace tiers {

/// The text with HTML's and XML's special letters replaced, for content and for quoted attributes. Bytes that may not
/// stand in a page (controls, broken UTF-8) become U+FFFD.
[[nodiscard]] std::string escaped(std::string_view text);

/// The bytes in base 64, as RFC 4648 has it, with its padding.
[[nodiscard]] std::string base64(std::string_view bytes);

} // namespace tiers
