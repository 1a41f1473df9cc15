#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

namespace tiers {

/// A page of a compressed draw.io file: base 64 of raw deflate of percent-encoded text. Nothing where it is not that,
/// or where it grows beyond `most_bytes`.
[[nodiscard]] std::optional<std::string> inflated_page(std::string_view text, std::size_t most_bytes);

} // namespace tiers
