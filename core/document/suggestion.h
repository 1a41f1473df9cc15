#pragma once

#include "core/model/phrase.h"

#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace tiers {

/// The candidate that `word` was most likely meant to be: the nearest by insertions, deletions, replacements and swaps
/// of neighbours, where that is near enough to be worth saying. Empty where none is.
[[nodiscard]] std::string_view nearest_word(std::string_view word, std::span<const std::string_view> candidates);

/// `did you mean "api-server"?` where one is near, else `expected one of read, write`, cut where they are many.
[[nodiscard]] Phrase suggest(std::string_view word, std::span<const std::string_view> candidates);

} // namespace tiers
