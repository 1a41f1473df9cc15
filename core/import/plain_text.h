#pragma once

#include <string>
#include <string_view>

namespace tiers {

/// The first line of a label that may be HTML: without its tags, its letters' names replaced, at most 60 letters.
[[nodiscard]] std::string plain_text(std::string_view label);

} // namespace tiers
